import { describe, expect, test } from "vitest";
import type { CaseEvent } from "@/core/case/event";
import { presentStep } from "@/core/case/present-step";
import type { Control } from "@/core/recognition/recognition";
import { control, fact } from "../recognition/build";
import { caseAfter, knowledge, provider, recognition, say } from "./build";

const mail = { say: { en: "A mail follows.", fr: "Un message suit." }, senders: [], knowledge };
const owner = provider({ proof: { mail } });
const done = [say.guided(), say.pressed("cancel-subscription"), say.lastPress(), say.confirmed()];
const cancel = control("Cancel plan", "cancel-subscription");

function step(kind: "confirmed" | "billing" | "login", events: CaseEvent[], controls: Control[] = []) {
  const state = caseAfter(...events);
  return presentStep({
    state,
    recognition: recognition(kind, { controls }),
    owner,
    provider: owner,
    biller: null,
    page: null,
  });
}

test("a page that still speaks of a renewal is not told that all is done", () => {
  const renewing = recognition("account", { facts: [fact("renews-on", "2026-07-01")] });
  const state = caseAfter(...done);
  const on = (page: typeof renewing) =>
    presentStep({ state, recognition: page, owner, provider: owner, biller: null, page: null }).key;
  expect(on(renewing)).toBe("still-shown");
  const undo = control("Resume plan", "resume");
  expect(on({ ...renewing, controls: [undo] }), "what can be taken up again has ended").toBe("already-confirmed");
});

describe("once the page has confirmed", () => {
  test("its words are quoted, the mail is announced, and nothing is to be pressed", () => {
    expect(step("confirmed", done, [cancel])).toMatchObject({
      key: "confirmed",
      quote: "Your subscription has been cancelled.",
      next: mail.say,
      target: null,
    });
  });

  test("a copy of it is asked for until there is one", () => {
    expect(step("confirmed", done).capture).toBe("confirmation");
    const proof = say.kept("confirmation");
    expect(step("confirmed", [...done, proof]).capture).toBeNull();
    expect(step("confirmed", [...done, proof, say.dropped(proof)]).capture).toBe("confirmation");
  });

  test("no copy of another page is asked for as one of the confirmation", () => {
    expect(step("billing", done)).toMatchObject({ key: "already-confirmed", capture: null });
  });

  test("what begins it again is warned of, also where the catalogue describes it; nothing else is", () => {
    const effect = { en: "Starts it again.", fr: "Le relance." };
    const decoy = { labels: { en: ["Uncancel"] }, intent: "resume" as const, effect, knowledge };
    const seller = provider({ decoys: [decoy] });
    const controls = [control("Uncancel", "resume"), control("Pause plan", "pause")];
    const { warnings } = presentStep({
      state: caseAfter(...done),
      recognition: recognition("confirmed", { controls }),
      owner: seller,
      provider: seller,
      biller: null,
      page: null,
    });
    expect(warnings).toMatchObject([{ name: "Uncancel", effect: { text: effect } }]);
  });

  test("a sign-in page does not begin it anew", () => {
    expect(step("login", done).key).toBe("already-confirmed");
  });
});

test("a confirmation that was taken back shows the way again", () => {
  expect(step("billing", [...done, say.renews()], [cancel])).toMatchObject({
    key: "press",
    target: { ref: cancel.ref },
  });
  expect(step("billing", [...done, say.pressed("resume")], [cancel]).target?.ref).toBe(cancel.ref);
});
