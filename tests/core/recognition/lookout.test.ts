import { describe, expect, test } from "vitest";
import { readIntent } from "@/core/language/intent";
import { readStatement } from "@/core/language/statement";
import { knownOf } from "@/core/provider/known";
import { lookoutFor } from "@/core/recognition/lookout";
import { wantedBy } from "@/page/recognise/wanted";
import { catalogue } from "@/providers";

const { controls, lines } = wantedBy(lookoutFor([], []));

describe("a control that means something is never overlooked", () => {
  const labels = catalogue.flatMap(({ channels, decoys }) =>
    [...channels.flatMap(({ steps }) => steps.filter((step) => step.do === "press")), ...decoys].flatMap(({ labels }) =>
      Object.values(labels).flat(),
    ),
  );
  test.each([...new Set(labels)].filter((label) => readIntent(label).intent !== "other"))("%s", (label) => {
    expect(controls(label)).toBe(true);
    expect(controls(label.toUpperCase())).toBe(true);
  });

  test.each([
    "JE RÉSILIE",
    "Je re\u0301silie",
    "An\u00adnuler",
    "J’annule mon abonnement",
    "Don’t cancel",
    "Auto-renewal: off",
    "Turn off auto\u00a0renew",
    "Yes, cancel",
    "Never mind",
    "Réactiver",
    "Télécharger mes données",
    "Supprimer mon compte",
    "Not now",
    "Profiter de la remise",
    "Get 50% off",
    "Pause instead",
    "Renoncer au contrat ici",
    "Vertrag widerrufen",
    "Withdraw from contract here",
  ])("%s", (label) => expect(controls(label)).toBe(true));

  test("nor one that only the catalogue knows", () => {
    const known = knownOf({ provider: catalogue[0] as never, page: null, shared: false });
    const all = wantedBy(lookoutFor(["leave l’umen", "(Zap!)"], [])).controls;
    expect(known.labels.length).toBeGreaterThan(0);
    for (const label of ["Leave L'umen", "(zap!)"]) expect(all(label)).toBe(true);
  });
});

test.each(["Open", "Copy link", "Share", "New chat", "Sort by name", "Print"])("%s is passed over", (label) =>
  expect(controls(label)).toBe(false),
);

describe("a line that says something about an end is never overlooked", () => {
  test.each([
    "Your subscription has been cancelled.",
    "Your plan ended yesterday",
    "We couldn't cancel your plan.",
    "You won’t be charged again.",
    "Votre abonnement prendra fin le 3 mai 2026.",
    "Le renouvellement automatique est désactivé.",
    "Vous ne serez plus prélevé.",
    "Résiliation effectuée",
    "L’abonnement expire bientôt",
    "ABONNEMENT RÉSILIÉ",
  ])("%s", (line) => {
    expect(readStatement(line).words.length).toBeGreaterThan(0);
    expect(lines(line)).toBe(true);
  });
});

test.each(["The weather was fine.", "12 files", "Somebody wrote a line about nothing in particular."])(
  "%s is passed over",
  (line) => expect(lines(line)).toBe(false),
);
