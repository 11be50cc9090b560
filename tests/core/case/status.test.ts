import { describe, expect, test } from "vitest";
import { checklist } from "@/core/case/checklist";
import type { CaseEvent } from "@/core/case/event";
import { nextStep } from "@/core/case/next-step";
import { backingOf, statusOf } from "@/core/case/status";
import type { Day } from "@/core/value/day";
import { caseAfter, say, today } from "./build";

const status = (...events: CaseEvent[]) => statusOf(caseAfter(...events), today);
const step = (...events: CaseEvent[]) => nextStep(caseAfter(...events), today);

const pressed = [say.guided(), say.pressed("cancel-subscription"), say.lastPress()];
const proof = say.kept("confirmation");

describe("the status of a case", () => {
  test("is found when it was only opened", () => {
    expect(status()).toBe("found");
    expect(step()).toBe("start");
  });

  test("is preparing once it was guided, and stays so when the guide is closed", () => {
    expect(status(say.guided())).toBe("preparing");
    expect(status(say.guided(), say.closed())).toBe("preparing");
    expect(step(say.guided())).toBe("start");
  });

  test("is preparing after the first press, with the order to go on", () => {
    expect(status(say.guided(), say.pressed("cancel-subscription"))).toBe("preparing");
    expect(step(say.guided(), say.pressed("cancel-subscription"))).toBe("goOn");
  });

  test("is requested after the last press: that the person pressed is not that the provider said so", () => {
    expect(status(...pressed)).toBe("requested");
    expect(step(...pressed)).toBe("awaitPage");
  });

  test("is still only requested when the page confirmed and no copy of that is held", () => {
    expect(status(...pressed, say.confirmed())).toBe("requested");
  });

  test("is acknowledged when the page confirmed and a copy of it is held", () => {
    expect(status(...pressed, say.confirmed(), proof)).toBe("acknowledged");
    expect(step(...pressed, say.confirmed(), proof)).toBe("awaitMail");
    expect(step(...pressed, say.confirmed(), proof, say.ticked("confirm-mail"))).toBe("watchBill");
  });

  test("is acknowledged until the end date has passed, and ended the day after it", () => {
    const state = caseAfter(...pressed, say.confirmed("2026-06-10"), proof);
    expect(statusOf(state, "2026-06-10" as Day)).toBe("acknowledged");
    expect(statusOf(state, "2026-06-11" as Day)).toBe("ended");
    expect(nextStep(state, "2026-06-11" as Day)).toBe("watchBill");
  });

  test("is done once the person says that no charge came, and still not verified", () => {
    const events = [...pressed, say.confirmed("2026-06-01"), proof, say.charged(false)];
    expect(status(...events)).toBe("ended");
    expect(step(...events)).toBe("done");
  });

  test("is verified stopped only by a statement", () => {
    const events = [...pressed, say.confirmed("2026-06-01"), proof];
    expect(status(...events, say.charged(false), say.ticked("last-bill"))).not.toBe("verified-stopped");
    expect(status(...events, say.verdict("stopped"))).toBe("verified-stopped");
    expect(step(...events, say.verdict("stopped"))).toBe("done");
  });

  test("is still charged by a statement or by the person's word, which can be taken back", () => {
    const events = [...pressed, say.confirmed("2026-06-01"), proof];
    expect(status(...events, say.verdict("still-charged"))).toBe("still-charged");
    expect(status(...events, say.charged(true))).toBe("still-charged");
    expect(status(...events, say.charged(true), say.charged(false))).toBe("ended");
    expect(step(...events, say.charged(true))).toBe("contact");
  });

  test("is unknown when a renewal is seen after the confirmation", () => {
    expect(status(...pressed, say.confirmed(), proof, say.renews())).toBe("unknown");
    expect(step(...pressed, say.confirmed(), proof, say.renews())).toBe("contradiction");
  });

  test("is unknown when the person pressed “resume” after the confirmation", () => {
    expect(status(...pressed, say.confirmed(), proof, say.pressed("resume"))).toBe("unknown");
  });

  test("is unknown when a statement does not tell", () => {
    expect(status(...pressed, say.confirmed(), proof, say.verdict("unknown"))).toBe("unknown");
  });
});

describe("no item, no green", () => {
  const green = ["acknowledged", "ended", "verified-stopped"];

  test.each(["before", "final-dialog", "asked"] as const)(
    "a picture taken %s is no copy of the confirmation",
    (moment) => {
      expect(green).not.toContain(status(...pressed, say.confirmed("2026-06-01"), say.kept(moment)));
    },
  );

  test("a copy without the page's word is none either", () => {
    expect(status(...pressed, proof)).toBe("requested");
    expect(status(say.guided(), proof)).toBe("preparing");
  });

  test("deleting the only copy takes the status back, deleting another leaves it", () => {
    const before = say.kept("before");
    const events = [...pressed, before, say.confirmed("2026-06-01"), proof];
    expect(status(...events, say.dropped(before))).toBe("ended");
    expect(status(...events, say.dropped(proof))).toBe("requested");
    const second = say.kept("confirmation");
    expect(status(...events, second, say.dropped(proof))).toBe("ended");
  });

  test("nothing that the person only says makes a status green", () => {
    const all = [say.ticked("cancel"), say.ticked("confirm-mail"), say.ticked("last-bill"), say.charged(false)];
    expect(green).not.toContain(status(say.guided(), ...all));
    expect(green).not.toContain(status(...pressed, ...all, say.edited("ends-on", "2026-06-01")));
  });
});

describe("what stands behind an item of the checklist", () => {
  const backing = (item: Parameters<typeof backingOf>[1], ...events: CaseEvent[]) =>
    backingOf(caseAfter(...events), item);

  test("is the person's word where it was ticked, and nothing once it is unticked", () => {
    expect(backing("understand")).toBe("open");
    expect(backing("understand", say.ticked("understand"))).toBe("said");
    expect(backing("understand", say.ticked("understand"), say.ticked("understand", false))).toBe("open");
  });

  test("is proof for the cancellation only with the page's word and a copy of it", () => {
    expect(backing("cancel", ...pressed, say.ticked("cancel"))).toBe("said");
    expect(backing("confirm-page", ...pressed, say.confirmed())).toBe("open");
    expect(backing("confirm-page", ...pressed, say.confirmed(), proof)).toBe("proven");
    expect(backing("cancel", ...pressed, say.confirmed(), proof, say.dropped(proof))).toBe("open");
    expect(backing("cancel", ...pressed, say.confirmed(), proof, say.renews())).toBe("open");
  });

  test("is proof for identifiers only with the page's number and a picture of the page before", () => {
    const number = say.stated("customer-number", "88120");
    expect(backing("identifiers", number)).toBe("open");
    expect(backing("identifiers", number, say.kept("before"))).toBe("proven");
    expect(backing("identifiers", say.edited("customer-number", "88120"), say.kept("before"))).toBe("said");
    expect(backing("identifiers", say.stated("plan", "Plus"), say.kept("before"))).toBe("open");
  });

  test("is the person's word for the last bill, and proof with a statement", () => {
    expect(backing("last-bill", say.charged(false))).toBe("said");
    expect(backing("last-bill", say.charged(true))).toBe("open");
    expect(backing("last-bill", say.verdict("stopped"))).toBe("proven");
  });

  test("is never proof for the e-mail, which we do not see", () => {
    expect(backing("confirm-mail", ...pressed, say.confirmed(), proof, say.ticked("confirm-mail"))).toBe("said");
  });

  test("is told for every item in the order in which they are worked off", () => {
    const lines = checklist(caseAfter(say.ticked("save-data")));
    expect(lines.map(({ item }) => item)).toEqual([
      "understand",
      "save-data",
      "identifiers",
      "cancel",
      "confirm-page",
      "confirm-mail",
      "last-bill",
    ]);
    expect(lines.filter(({ backing }) => backing !== "open").map(({ item }) => item)).toEqual(["save-data"]);
  });
});
