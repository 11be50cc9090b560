import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { statusOf } from "@/core/case/status";
import type { Recognition } from "@/core/recognition/recognition";
import { journalOf } from "@/store/journal";
import { today, uuid } from "../core/case/build";
import { control } from "../core/recognition/build";
import { rows } from "../store/build";
import { catalogue, from, pages, snapshot, worldWith } from "./world";

const plan = { 1: { url: "https://lumen.example/plan" } };

/** A press on the control of a page that has this intent. */
function press(recognition: Recognition, intent: string, number = 1) {
  const pressed = recognition.controls.find((one) => one.intent === intent);
  if (!pressed) throw new Error(`No ${intent} on this page.`);
  return { press: uuid(500 + number), ref: pressed.ref, recognition };
}

async function guided(parties = catalogue) {
  const at = worldWith(plan, false, parties);
  const { id } = await at.ask.guideMe({ tab: 1 }, null);
  const presses = async () =>
    (await journalOf(at.world.db, id)).flatMap(({ event }) => (event.type === "control-pressed" ? [event] : []));
  return { ...at, id, presses, state: async () => (await at.world.db.cases.get(id))?.state };
}

describe("a press of the person", () => {
  test("is noted with what it said, what it does, its step and a clean address", async () => {
    const at = await guided();
    await at.ask.stepTaken(
      press(pages.plan, "cancel-subscription"),
      from("https://lumen.example/plan?token=swordfish"),
    );
    expect(await at.presses()).toMatchObject([
      {
        intent: "cancel-subscription",
        name: "Cancel plan",
        step: "web/cancel",
        final: false,
        address: "https://lumen.example/plan?token=[cut]",
      },
    ]);
  });

  test("on what leads to where one is already is none", async () => {
    const at = await guided();
    const link = control("Cancel plan", "confirm-cancel", { role: "link", here: true });
    await at.ask.stepTaken(press({ ...pages.question, controls: [link] }, "confirm-cancel"), from());
    expect(await at.presses()).toEqual([]);
  });

  test("that arrives twice is noted once", async () => {
    const at = await guided();
    const same = press(pages.plan, "cancel-subscription");
    await Promise.all([at.ask.stepTaken(same, from()), at.ask.stepTaken(same, from())]);
    await at.ask.stepTaken(same, from());
    expect(await at.presses()).toHaveLength(1);
  });

  test("on the same control again is another press", async () => {
    const at = await guided();
    await at.ask.stepTaken(press(pages.plan, "cancel-subscription", 1), from());
    await at.ask.stepTaken(press(pages.plan, "cancel-subscription", 2), from());
    expect(await at.presses()).toHaveLength(2);
  });

  test("on the last button of the dialog is final, on the same words of the page it is not", async () => {
    const at = await guided();
    await at.ask.stepTaken(press(pages.plan, "cancel-subscription", 1), from());
    await at.ask.stepTaken(press(pages.question, "confirm-cancel", 2), from());
    expect((await at.presses()).map(({ final }) => final)).toEqual([false, true]);
  });

  test("on the words that the catalogue knows as the last counts as last where the words alone leave it open", async () => {
    const at = await guided();
    const last = (intent: "cancel-generic" | "keep-subscription") => ({
      ...pages.question,
      controls: [control("Cancel plan", intent, { place: "dialog" })],
    });
    await at.ask.stepTaken(press(last("cancel-generic"), "cancel-generic", 1), from());
    await at.ask.stepTaken(press(last("keep-subscription"), "keep-subscription", 2), from());
    expect((await at.presses()).map(({ final }) => final)).toEqual([true, false]);
  });

  test("that declines an offer goes on and is not final", async () => {
    const at = await guided();
    const onward = control("Continue to cancel", "confirm-cancel", { place: "dialog" });
    const offer: Recognition = { ...pages.question, kind: "offer", controls: [onward] };
    await at.ask.stepTaken(press(offer, "confirm-cancel"), from());
    expect((await at.presses())[0]?.final).toBe(false);
    expect((await at.state())?.progress).not.toBe("pressed");
  });

  test("that the catalogue knows to lead on is not final, though the page asks as if it were", async () => {
    const otherwise = catalogue.map((entry) => ({
      ...entry,
      channels: entry.channels.map((channel) => ({
        ...channel,
        steps: channel.steps.map((step) =>
          step.do === "press" && step.final ? { ...step, labels: { en: ["Confirm"] } } : step,
        ),
      })),
    }));
    const at = await guided(otherwise);
    const asks: Recognition = { ...pages.plan, kind: "final-confirm" };
    await at.ask.stepTaken(press(pages.plan, "cancel-subscription", 1), from());
    await at.ask.pageRecognised(asks, from());
    await at.ask.stepTaken(press(asks, "cancel-subscription", 2), from());
    expect((await at.presses()).map(({ final }) => final)).toEqual([false, false]);
    expect((await at.state())?.progress).not.toBe("pressed");
  });

  test("marks the toolbar button until the last press is made", async () => {
    const at = await guided();
    await at.ask.stepTaken(press(pages.plan, "cancel-subscription", 1), from());
    expect(at.did.badges.get("all")).toBe("!");
    await at.ask.stepTaken(press(pages.question, "confirm-cancel", 2), from());
    expect(at.did.badges.get("all")).toBe("");
  });

  test("is not noted once the guide is closed", async () => {
    const at = await guided();
    await at.ask.guideLeft(null, from());
    await at.ask.stepTaken(press(pages.plan, "cancel-subscription"), from());
    expect(await at.presses()).toEqual([]);
  });

  test.each(["https://garden.example/plan", "https://lumen.example.evil.example/plan", "https://pencil.example/plan"])(
    "at %s is not noted in Lumen's case",
    async (address) => {
      const at = await guided();
      const before = await rows(at.world.db);
      await at.ask.stepTaken(press(pages.plan, "cancel-subscription"), from(address));
      expect(await rows(at.world.db)).toEqual(before);
    },
  );
});

describe("a whole cancellation", () => {
  /** Up to the page that confirms, which has been read and not yet been kept. */
  async function confirmed() {
    const at = await guided();
    await at.ask.pageRecognised(pages.plan, from());
    await at.ask.stepTaken(press(pages.plan, "cancel-subscription", 1), from());
    await at.ask.pageRecognised(pages.question, from());
    await at.ask.stepTaken(press(pages.question, "confirm-cancel", 2), from());
    const requested = await at.state();
    await at.ask.pageRecognised(pages.confirmed, from());
    return {
      ...at,
      requested,
      status: async () => statusOf((await at.state()) as NonNullable<typeof requested>, today),
    };
  }

  test("is requested by the last press, and acknowledged by a copy of the page that confirms", async () => {
    const at = await confirmed();
    expect(at.requested && statusOf(at.requested, today)).toBe("requested");
    expect(await at.status()).toBe("requested");
    await at.ask.keepSnapshot(snapshot("confirmation"), from());
    expect(await at.status()).toBe("acknowledged");
    expect(await at.state()).toMatchObject({ endsOn: "2026-07-01" });
  });

  test("falls back when the copies of the confirmation are deleted", async () => {
    const at = await confirmed();
    await at.ask.keepSnapshot(snapshot("confirmation"), from());
    for (const { id } of (await at.state())?.exhibits ?? []) await at.ask.deleteExhibit({ id }, null);
    expect(await at.status()).toBe("requested");
    expect(await rows(at.world.db)).toMatchObject({ exhibits: 0, bytes: 0 });
  });

  test("asks for its proof on the way: before, at the last question, and of the confirmation", async () => {
    const at = await guided();
    const moments: unknown[] = [];
    const look = async (page: Recognition) => {
      const view = await at.ask.guideFor(page, from());
      moments.push(view?.capture);
      if (view?.capture) await at.ask.keepSnapshot(snapshot(view.capture), from());
    };
    await look(pages.plan);
    await look(pages.plan);
    await at.ask.stepTaken(press(pages.plan, "cancel-subscription", 1), from());
    await look(pages.question);
    await at.ask.stepTaken(press(pages.question, "confirm-cancel", 2), from());
    await look(pages.confirmed);
    await look(pages.confirmed);
    expect(moments).toEqual(["before", null, "final-dialog", "confirmation", null]);
  });
});
