import { describe, expect, test } from "vitest";
import { recognise } from "@/core/recognition/recognise";
import type { Known } from "@/core/recognition/recognition";
import type { Sight } from "@/core/recognition/sight";
import { line, part, seen, sight } from "./sight";

const read = (more: Partial<Sight>, known: Known | null = null) =>
  recognise(sight(more), new URL("https://lumen.example/account"), known);

const dialog = part("Cancel your subscription?", { as: "dialog", within: [0] });

describe("a label that the catalogue knows", () => {
  const known: Known = { kind: null, labels: [{ label: "billing desk", intent: "manage-billing" }] };
  const named = (name: string) => read({ controls: [seen(name)] }, known).controls.map(({ intent }) => intent);

  test("is known with a description behind it, as rows of settings have one, and not inside another word", () => {
    expect(named("Billing desk Cards and next charge")).toEqual(["manage-billing"]);
    const quiet: Known = { kind: null, labels: [{ label: "i don't want it", intent: "confirm-cancel" }] };
    expect(read({ controls: [seen("I don’t want it")] }, quiet).controls.map(({ intent }) => intent)).toEqual([
      "confirm-cancel",
    ]);
    expect(
      read({ controls: [seen("Fauteuil Zx")] }, { ...known, labels: [{ label: "fauteuil", intent: "manage-billing" }] })
        .controls,
    ).toEqual([]);
  });
});

describe("a dialog over the page", () => {
  const open = {
    parts: [part("Your subscription"), dialog],
    controls: [
      seen("Cancel subscription"),
      seen("Keep my plan", { part: 1 }),
      seen("Cancel subscription", { part: 1 }),
    ],
  };

  test("is what the page is about; what lies behind it cannot be pressed", () => {
    const { kind, controls } = read(open);
    expect(kind).toBe("final-confirm");
    expect(controls.map(({ intent, within, place }) => [intent, within, place])).toEqual([
      ["cancel-subscription", false, "page"],
      ["keep-subscription", true, "dialog"],
      ["confirm-cancel", true, "dialog"],
    ]);
  });

  test("hides what the page behind it states", () => {
    const { sentences, facts } = read({
      ...open,
      lines: [line("Renews on 1 July 2026"), line("It ends on 3 August 2026 if you cancel.", { parts: [1, 0] })],
    });
    expect(sentences.map(({ text }) => text)).not.toContain("Renews on 1 July 2026");
    expect(facts.map(({ shown }) => shown)).not.toContain("Renews on 1 July 2026");
  });

  test("of several, the innermost that can be reached is in front", () => {
    const parts = [
      part("Your subscription"),
      part("Settings", { as: "dialog", within: [0] }),
      part("Cancel your subscription?", { as: "dialog", within: [1, 0] }),
      part("Cookies", { as: "dialog", reachable: false }),
    ];
    const controls = [seen("Cancel plan", { part: 1 }), seen("Yes, cancel", { part: 2 }), seen("Back", { part: 2 })];
    expect(read({ parts, controls }).controls.map(({ name, within }) => [name, within])).toEqual([
      ["Cancel plan", false],
      ["Yes, cancel", true],
      ["Back", true],
    ]);
  });

  test("counts without saying that it is one only when it holds a control that matters", () => {
    const box = (name: string) => ({
      parts: [part("Your subscription"), part("We value your privacy", { as: "overlay", within: [0] })],
      controls: [seen("Cancel subscription"), seen(name, { part: 1 })],
      lines: [line("Renews on 1 July 2026")],
    });
    expect(read(box("Payment partners")).kind).toBe("billing");
    expect(read(box("Close")).controls[0]?.within).toBe(false);
  });
});

describe("a sentence that confirms", () => {
  const said = "Your subscription has been cancelled.";

  test("is taken as the page shows it", () => {
    expect(read({ lines: [line(said)] }).kind).toBe("confirmed");
  });

  test("is not taken from words of which a style hides some", () => {
    const hidden = "Your subscription has not been cancelled.";
    expect(read({ lines: [line(said, { visible: hidden })] }).kind).not.toBe("confirmed");
  });

  test("is taken where only something beside it is hidden", () => {
    const more = line(`Done. ${said} Print this`, { visible: `DONE. ${said.toUpperCase()}` });
    expect(read({ lines: [more] }).kind).toBe("confirmed");
  });
});

describe("what the catalogue knows of a page", () => {
  const known: Known = { labels: [{ label: "leave lumen", intent: "cancel-subscription" }], kind: "billing" };

  test("names a control that its own words do not give away, and says so", () => {
    const [control] = read({ controls: [seen("Leave Lumen")] }, known).controls;
    expect(control).toMatchObject({ intent: "cancel-subscription", reasons: [{ from: "recipe" }] });
  });

  test("gives a page its kind when nothing on it speaks", () => {
    expect(read({}, known)).toMatchObject({ kind: "billing", reasons: [{ from: "recipe" }] });
    expect(read({}).kind).toBe("other");
  });
});

test("the language is that of the page's words, whatever the document says of itself", () => {
  const lines = [line("Votre abonnement sera renouvelé le 3 mai 2026.")];
  expect(read({ lines, language: "en-US" }).language).toBe("fr");
  expect(read({ lines: [], language: "de-AT" }).language).toBe("de");
});

describe("a button with the words that a law prescribes", () => {
  const only = (label: string) => read({ controls: [seen(label)] }).controls[0];

  test("is the way to the end, or the last press, and says that the law names it so", () => {
    expect(only("Verträge hier kündigen")).toMatchObject({ intent: "cancel-subscription", reasons: [{ from: "law" }] });
    expect(only("Jetzt kündigen")).toMatchObject({ intent: "confirm-cancel", reasons: [{ from: "law" }] });
    expect(only("Confirmer ma demande de résiliation")).toMatchObject({ intent: "confirm-cancel" });
  });

  test("ends no subscription where it withdraws from a new contract", () => {
    for (const label of ["Renoncer au contrat ici", "Confirm withdrawal", "Vertrag widerrufen"])
      expect(only(label)?.intent).toBe("cancel-order");
  });
});

describe("a page about an order", () => {
  const about = (heading: string, lines: readonly ReturnType<typeof line>[], more: Partial<Sight> = {}) =>
    read({ headings: [{ text: heading, parts: [0], aside: false }], lines: [...lines], ...more }).kind;

  test.each([
    ["Order details", line("Order # LM-2201-778")],
    ["Détails de la commande", line("Numéro de commande : LM-2201-778")],
    ["Bestellung", line("Bestellnummer", { next: "LM-2201-778" })],
    ["注文の詳細", line("注文番号 250-1234567")],
  ])("“%s” is an order", (heading, number) => expect(about(heading, [number])).toBe("order"));

  test("that was cancelled says so, in a sentence or as its status", () => {
    const number = line("Order # LM-2201-778");
    expect(about("Order details", [number, line("Your order has been cancelled.")])).toBe("order-cancelled");
    expect(about("Order details", [number, line("Cancelled")])).toBe("order-cancelled");
    expect(about("Order details", [number, line("Your order has not been cancelled.")])).toBe("order");
    expect(about("Order details", [number, line("Can this order be cancelled?")])).toBe("order");
  });

  test("is never a confirmation that a subscription ends", () => {
    const lines = [line("Order # LM-2201-778"), line("Your order of a subscription has been cancelled.")];
    expect(about("Order details", lines)).not.toBe("confirmed");
  });

  test("is none where nothing but a summary speaks of one", () => {
    expect(about("Order summary", [line("Total: 20.00 €")])).toBe("other");
  });
});

describe("a status", () => {
  const under = (heading: string, ...lines: readonly ReturnType<typeof line>[]) =>
    read({ headings: [{ text: heading, parts: [0], aside: false }], lines: [...lines] }).kind;
  const plan = (...lines: readonly ReturnType<typeof line>[]) => under("Your subscription", ...lines);

  test("that says cancelled confirms, in the same block or in the next", () => {
    expect(plan(line("Status: Cancelled"))).toBe("confirmed");
    expect(plan(line("Status", { next: "Canceled" }))).toBe("confirmed");
    expect(under("Votre abonnement", line("Statut : Résilié"))).toBe("confirmed");
  });

  test.each([
    ["Your subscription", "Status: Cancelled, access until 3 May 2027"],
    ["Your subscription", "Status: Cancelled (ends 3 May 2027)"],
    ["Votre abonnement", "Statut : Résilié, accès jusqu’au 3 mai 2027"],
    ["Dein Abo", "Status: Gekündigt – Zugang bis 3. Mai 2027"],
  ])("with the last day behind it confirms: “%s” “%s”", (title, text) =>
    expect(under(title, line(text))).toBe("confirmed"),
  );

  test.each([
    "Status: Cancelled, pending your confirmation until 3 May 2027",
    "Status: Cancelled, renews on 3 May 2027",
    "Status: Cancelled, not before 3 May 2027",
    "Status: Cancelled, if you return the box by 3 May 2027",
    "Status: Cancelled, payment of $120 due",
    "Status: Cancelled, see below",
    "Status: Active, access until 3 May 2027",
  ])("with anything else behind it does not: “%s”", (text) => expect(plan(line(text))).not.toBe("confirmed"));

  test("confirms nothing beside another that is active, nor when the renewal is stated", () => {
    expect(plan(line("Status: Cancelled"), line("Status: Active"))).not.toBe("confirmed");
    expect(plan(line("Status: Cancelled"), line("Your plan renews on 3 May 2027."))).not.toBe("confirmed");
    expect(plan(line("Status: Not cancelled"))).not.toBe("confirmed");
    expect(plan(line("Status: Pending cancellation"))).not.toBe("confirmed");
  });
});

describe("a claim that is about to come true", () => {
  const will = line("Your plan will be canceled, but is still available until December 14, 2026.");
  const heading = { text: "Your subscription", parts: [0], aside: false };
  const beside = (...names: string[]) =>
    read({ headings: [heading], lines: [will], controls: names.map((name) => seen(name)) }).kind;

  test.each([
    ["Go back", "Confirm"],
    ["Never mind", "Continue"],
    ["Back", "Yes"],
    ["Keep my plan", "Proceed"],
    ["Confirm", ""],
  ])("is no confirmation beside “%s” and “%s”", (...names) =>
    expect(beside(...names.filter(Boolean))).not.toBe("confirmed"),
  );

  test("is one where nothing is left to press, or the end can be taken back", () => {
    expect(beside()).toBe("confirmed");
    expect(beside("Resume subscription")).toBe("confirmed");
  });
});

test("what is listed under “After you confirm:” has not happened", () => {
  const heading = { text: "Cancel your subscription", parts: [0], aside: false };
  const listed = (lead: string, claim: string) =>
    read({ headings: [heading], lines: [line(lead, { next: claim }), line(claim)] }).kind;
  expect(listed("After you confirm:", "Your subscription is cancelled")).not.toBe("confirmed");
  expect(listed("Une fois votre choix validé :", "Votre abonnement est résilié")).not.toBe("confirmed");
  expect(listed("From May 3, 2199:", "Your subscription is cancelled")).not.toBe("confirmed");
  expect(listed("À partir du 27 janvier 2199 :", "votre abonnement s’arrête.")).not.toBe("confirmed");
  expect(listed("Good to know:", "Your subscription has been cancelled")).toBe("confirmed");
});

test("a trial that was cancelled says nothing of the plan that runs", () => {
  const heading = { text: "Your subscription", parts: [0], aside: false };
  const said = (text: string) => read({ headings: [heading], lines: [line(text)] }).kind;
  expect(said("Your free trial has been cancelled. Your Pro plan starts today at $20/month.")).not.toBe("confirmed");
  expect(said("Your trial of Extra has been cancelled. Your plan renews on 14 December 2026 for $20.00.")).not.toBe(
    "confirmed",
  );
});

test("the row of a button that would begin the subscription again says nothing of one that runs", () => {
  const kind = read({
    headings: [{ text: "Votre abonnement", parts: [0], aside: false }],
    lines: [line("Votre forfait a été annulé."), line("Renouveler le forfait")],
    controls: [seen("Renouveler", { row: "Renouveler le forfait" })],
  }).kind;
  expect(kind).toBe("confirmed");
});

test("what a button offers is not what the page states", () => {
  const { kind, sentences } = read({
    headings: [{ text: "Your subscription", parts: [0], aside: false }],
    lines: [line("Your subscription has been cancelled."), line("Renew my plan now")],
    controls: [seen("Renew my plan now")],
  });
  expect(kind).toBe("confirmed");
  expect(sentences.map(({ kind: said }) => said)).toEqual(["confirmed"]);
});

describe("a bare “Cancel” in a list of subscriptions", () => {
  const inRow = (row: string, heading = "Subscriptions") =>
    read({
      headings: [{ text: heading, parts: [0], aside: false }],
      controls: [seen("Cancel", { row })],
    }).controls[0]?.intent;

  test("ends the one in whose row it stands", () => {
    expect(inRow("Lumen Plus 9.00 € / month")).toBe("cancel-subscription");
    expect(inRow("Lumen Plus active")).toBe("cancel-subscription");
  });

  test("ends nothing in a form, nor on a page about something else", () => {
    expect(inRow("Edit the name Lumen Plus 9.00 € / month")).not.toBe("cancel-subscription");
    expect(inRow("Lumen Plus 9.00 € / month", "Your friends")).not.toBe("cancel-subscription");
  });
});

test("the name of whose page it is, below “Subscription”, is no plan", () => {
  const known: Known = { kind: "billing", labels: [], seller: "Lumen Post" };
  const texts = ["Subscription", "Lumen Post", "Renews on 3 June 2030"];
  const page = { lines: texts.map((text, n) => line(text, { next: texts[n + 1] ?? "" })) };
  const plan = (about: Known | null) => read(page, about).facts.find(({ kind }) => kind === "plan")?.value;
  expect(plan(known)).toBeUndefined();
  expect(plan({ ...known, seller: "Lumen" })).toBe("Lumen Post");
});
