import { describe, expect, test } from "vitest";
import type { Placed } from "@/core/recognition/placed";
import { refine } from "@/core/recognition/refine";
import { placed } from "./build";

const none = new Map<number, string>();
const both = ["en", "fr"];

/** Intents of the buttons of one dialog that asks something, in their order. */
function dialog(question: string, labels: readonly string[]): string[] {
  const all = labels.map((name) => placed(name, { place: "dialog", scope: 1, heading: question }));
  return all.map((one) => refine(one, all, new Map([[1, question]]), both).intent);
}

const alone = (one: Placed) => refine(one, [one], none, both);

describe("a bare “Cancel”", () => {
  test("in a row “Cancel plan” cancels the subscription, and the row is the reason", () => {
    const weighed = alone(placed("Cancel", { row: "Cancel plan Cancel" }));
    expect(weighed.intent).toBe("cancel-subscription");
    expect(weighed.reasons.map(({ from }) => from)).toContain("row");
  });

  test("in a row “Résilier mon abonnement” does so in French", () => {
    expect(alone(placed("Annuler", { row: "Résilier mon abonnement Annuler" })).intent).toBe("cancel-subscription");
  });

  test("in a section headed “Cancel subscription” cancels it", () => {
    expect(alone(placed("Cancel", { heading: "Cancel subscription" })).intent).toBe("cancel-subscription");
  });

  test("in the row of a plan cancels it, less surely than an explicit label", () => {
    const weighed = alone(placed("Cancel", { row: "Lumen Plus plan, 9.00 € a month" }));
    expect(weighed.intent).toBe("cancel-subscription");
    expect(weighed.confidence).toBeLessThan(0.8);
  });

  test("as the one other answer of a dialog that sells something leaves it, though that speaks of the plan", () => {
    const at = {
      place: "dialog" as const,
      scope: 1,
      heading: "Buy extra usage",
      row: "For your Max plan, 20 € a month",
    };
    const both = [placed("Cancel", at), placed("Buy", at)];
    expect(both.map((one) => refine(one, both, none, ["en"]).intent)).toEqual(["cancel-generic", "other"]);
    const french = [placed("Annuler", at), placed("Acheter", at)];
    expect(french.map((one) => refine(one, french, none, ["fr", "en"]).intent)).toEqual(["cancel-generic", "other"]);
  });

  test("in the row of a plan in a sheet of settings cancels it, beside what manages or tells more of it", () => {
    const at = { place: "dialog" as const, scope: 1, heading: "Settings", row: "Max plan, 20 € a month" };
    for (const other of ["Adjust plan", "View details"]) {
      const both = [placed("Cancel", at), placed(other, at)];
      expect(refine(both[0] as Placed, both, none, ["en"]).intent).toBe("cancel-subscription");
    }
  });

  test("in a form for an address stays unexplained", () => {
    expect(
      alone(placed("Cancel", { row: "Billing address Street Town", heading: "Edit your address" })).intent,
    ).not.toBe("confirm-cancel");
    expect(alone(placed("Cancel", { row: "Street Town Postcode", heading: "Address" })).intent).toBe("cancel-generic");
    expect(alone(placed("Annuler", { row: "Rue Ville", heading: "Adresse" })).intent).toBe("cancel-generic");
  });

  test("in a form that edits the plan stays unexplained", () => {
    expect(alone(placed("Cancel", { row: "Edit the name of your plan" })).intent).toBe("cancel-generic");
    expect(alone(placed("Cancel", { row: "Password Renew it by phone" })).intent).toBe("cancel-generic");
    expect(alone(placed("Annuler", { row: "Modifier le nom de votre abonnement" })).intent).toBe("cancel-generic");
  });

  test("with nothing around it stays unexplained", () => {
    expect(alone(placed("Cancel")).intent).toBe("cancel-generic");
  });
});

describe("a row that was unfolded", () => {
  const row = "Cancel membership If you cancel, you’ll lose the extra storage of your membership. Cancel";
  const question = "If you cancel, you’ll lose the extra storage of your membership.";
  const unfolded = placed("Cancel membership", { row, opened: true });
  const button = placed("Cancel", { row });

  test("its head is no answer to what stands in it: “Cancel” ends", () => {
    const weighed = refine(button, [unfolded, button], new Map([[0, question]]), both);
    expect(weighed.intent).toBe("cancel-subscription");
  });
  test("beside a button of that name “Cancel” is the way out", () => {
    const again = placed("Cancel membership", { row });
    expect(refine(button, [again, button], new Map([[0, question]]), both).intent).toBe("keep-subscription");
  });
});

describe("a dialog that asks whether to cancel", () => {
  test("“Cancel” beside “Keep plan” is the one that ends", () => {
    expect(dialog("Cancel your plan?", ["Keep plan", "Cancel"])).toEqual(["keep-subscription", "confirm-cancel"]);
  });

  test("“Cancel” beside “Go back” is the one that ends", () => {
    expect(dialog("Cancel your plan?", ["Go back", "Cancel"])).toEqual(["keep-subscription", "confirm-cancel"]);
  });

  test("“Cancel” beside an explicit “Cancel subscription” is the one that keeps", () => {
    expect(dialog("Cancel your subscription?", ["Cancel", "Cancel subscription"])).toEqual([
      "keep-subscription",
      "confirm-cancel",
    ]);
  });

  test("the same holds in French", () => {
    expect(dialog("Résilier votre abonnement ?", ["Annuler", "Résilier l’abonnement"])).toEqual([
      "keep-subscription",
      "confirm-cancel",
    ]);
    expect(dialog("Résilier votre abonnement ?", ["Pas maintenant", "Annuler l'abonnement"])).toEqual([
      "keep-subscription",
      "confirm-cancel",
    ]);
  });

  test.each(["Confirm", "Yes", "Continue", "OK", "Cancel now"])("“Cancel” beside “%s” is the one that keeps", (yes) => {
    expect(dialog("Cancel your plan?", ["Cancel", yes])).toEqual(["keep-subscription", "confirm-cancel"]);
  });

  test.each(["Confirmer", "Oui", "Résilier"])("“Annuler” beside “%s” is the one that keeps", (yes) => {
    expect(dialog("Résilier votre abonnement ?", ["Annuler", yes])).toEqual(["keep-subscription", "confirm-cancel"]);
  });

  test("“Confirm” does not end where pausing or taking the end back is asked", () => {
    expect(dialog("Pause your plan instead of cancelling?", ["Cancel", "Confirm"])).not.toContain("confirm-cancel");
    expect(dialog("Annuler la résiliation ?", ["Annuler", "Confirmer"])).not.toContain("confirm-cancel");
  });

  test("“Continue” beside an explicit “Cancel subscription” is not explained", () => {
    expect(dialog("Cancel your plan?", ["Continue", "Cancel subscription"])).toEqual(["other", "confirm-cancel"]);
  });

  test("“Don't cancel” keeps, whatever stands beside it", () => {
    expect(dialog("Cancel your plan?", ["Don't cancel", "Cancel plan"])).toEqual([
      "keep-subscription",
      "confirm-cancel",
    ]);
  });
});

test("buttons of another part of the page do not explain a bare “Cancel”", () => {
  const cancel = placed("Cancel", { scope: 1, place: "dialog" });
  const elsewhere = placed("Keep plan", { scope: 2 });
  expect(refine(cancel, [cancel, elsewhere], new Map([[1, "Cancel your plan?"]]), both).intent).toBe("cancel-generic");
});

describe("beside an offer in a dialog", () => {
  const offer = placed("Claim offer", { place: "dialog", scope: 1 });

  test("“Continue” goes on with the cancellation", () => {
    const go = placed("Continue", { place: "dialog", scope: 1 });
    expect(refine(go, [offer, go], none, both).intent).toBe("confirm-cancel");
  });

  test("“Continue” on the open page does not", () => {
    const go = placed("Continue", { scope: 1 });
    expect(refine(go, [{ ...offer, place: "page" }, go], none, both).intent).toBe("other");
  });

  test("“Continue” in a dialog without an offer does not", () => {
    const go = placed("Continue", { place: "dialog", scope: 1 });
    expect(refine(go, [offer, go].slice(1), none, both).intent).toBe("other");
  });
});

test("a label that speaks for itself is left as it is read", () => {
  const plain = alone(placed("Pause subscription", { heading: "Cancel subscription" }));
  expect(plain.intent).toBe("pause");
  expect(plain.reasons).toEqual([{ from: "label", words: "Pause subscription" }]);
});

test("“Yes” and “No” answer a question whether to end", () => {
  expect(dialog("Are you sure you want to cancel your plan?", ["Yes", "No"])).toEqual([
    "confirm-cancel",
    "keep-subscription",
  ]);
  expect(dialog("Voulez-vous résilier votre abonnement ?", ["Oui", "Non"])).toEqual([
    "confirm-cancel",
    "keep-subscription",
  ]);
});

describe("“Never mind” and its like", () => {
  const read = (labels: readonly string[], ending: boolean) => {
    const all = labels.map((name) => placed(name));
    return all.map((one) => refine(one, all, none, both, { about: true, ending, title: "" }).intent);
  };
  test.each(["Never mind", "Go back", "Laisser tomber", "Tant pis"])("“%s” keeps beside what confirms", (name) => {
    expect(read([name, "Continue to cancel"], false)).toEqual(["keep-subscription", "confirm-cancel"]);
    expect(read([name, "Cancel subscription"], true)).toEqual(["keep-subscription", "cancel-subscription"]);
  });
  test("is nothing of the plan's among the settings, nor alone", () => {
    expect(read(["Close", "Cancel subscription"], false)).toEqual(["other", "cancel-subscription"]);
    expect(read(["Never mind", "Save"], true)[0]).toBe("other");
  });
});
