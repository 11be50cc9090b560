import { describe, expect, test } from "vitest";
import { nextStep } from "@/core/case/next-step";
import { mailedLink } from "@/core/recognition/mailed-link";
import type { PageKind } from "@/core/recognition/page-kind";
import { caseAfter, page, say, taking, today } from "./build";

const asking = (kind: PageKind) => page(kind, { reasons: [mailedLink] });

describe("what to do next, where a page asks for a link in an e-mail", () => {
  const pressed = caseAfter(say.guided(), say.pressed("cancel-subscription"), say.lastPress());

  test.each<PageKind>(["other", "billing", "cancel-step"])("is to open it: a page that is else %s", (kind) => {
    expect(nextStep(pressed, today)).toBe("awaitPage");
    expect(nextStep(taking(pressed, asking(kind)), today)).toBe("openLink");
  });

  test("also where the press before it was not known as the last, and nothing was left", () => {
    const begun = caseAfter(say.guided(), say.pressed("cancel-subscription"), say.saw("final-confirm"));
    const state = taking(begun, asking("other"));
    expect(state.progress).toBe("in-flow");
    expect(nextStep(state, today)).toBe("openLink");
  });

  test("is what it was, once another page is seen, or where nothing was begun", () => {
    expect(nextStep(taking(taking(pressed, asking("other")), page("billing")), today)).toBe("awaitPage");
    expect(nextStep(taking(caseAfter(say.guided()), asking("other")), today)).toBe("start");
  });
});
