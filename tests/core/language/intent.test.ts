import { describe, expect, test } from "vitest";
import { type Intent, readIntent } from "@/core/language/intent";

/** Labels that are all meant to be read as one intent. */
function read(intent: Intent, labels: readonly string[]): void {
  describe(`is ${intent}`, () => {
    test.each(labels)("“%s”", (label) => expect(readIntent(label).intent).toBe(intent));
  });
}

describe("a label that ends the subscription", () => {
  read("cancel-subscription", [
    "Cancel subscription",
    "Cancel plan",
    "Cancel my membership",
    "End subscription",
    "Cancel my free trial",
    "Turn off auto-renewal",
    "Stop automatic renewal",
    "Annuler l'abonnement",
    // What only a contract has says enough by itself.
    "Résilier",
    "Résilier maintenant",
    "Kündigen",
    "Résilier mon abonnement",
    "Résilier votre contrat",
    "Mettre fin à mon abonnement",
    "Arrêter le renouvellement automatique",
    "Désactiver le renouvellement automatique",
    "Annuler mon essai",
  ]);
  read("confirm-cancel", [
    "Confirm cancellation",
    "Yes, cancel",
    "Yes, cancel my subscription",
    "Cancel anyway",
    "Proceed with cancellation",
    "Oui, résilier",
    "Confirmer la résiliation",
    "Résilier quand même",
    "Poursuivre la résiliation",
    "Continue to cancel",
    "Confirmer ma demande de résiliation",
  ]);
});

describe("a label that says the opposite", () => {
  read("keep-subscription", [
    "Cancel my request",
    "Annuler ma demande",
    "Don't cancel",
    "Do not cancel my plan",
    "No, don't cancel",
    "Never mind, don't cancel",
    "I don't want to cancel",
    "No, keep my plan",
    "Keep my plan",
    "Keep subscription",
    "Cancel and keep my plan",
    "Ne pas résilier",
    "Ne pas annuler mon abonnement",
    "Ne résiliez pas",
    "Non, ne pas résilier",
    "Je ne veux pas résilier",
    "Garder mon abonnement",
    "Non, garder mon abonnement",
    "Conserver mon forfait",
  ]);
  read("resume", [
    "Annuler la résiliation",
    "Arrêter la résiliation",
    "Renoncer à la résiliation",
    "Undo cancellation",
    "Cancel cancellation",
    "Stop my cancellation",
    "Resume subscription",
    "Reactivate plan",
    "Renew now",
    "Enable auto-renew",
    "Réactiver mon abonnement",
    "Reprendre l’abonnement",
    "Activer le renouvellement automatique",
  ]);
  read("pause", [
    "Pause subscription",
    "Suspendre mon abonnement",
    "Mettre mon abonnement en pause",
    "Mettre en pause",
  ]);
  read("offer-accept", ["Claim offer", "Accept discount", "Get 3 months free", "Profiter de l’offre"]);
});

describe("a bare word that only its surroundings can explain", () => {
  read("cancel-generic", ["Cancel", "CANCEL", "Annuler", "Cancel now"]);
});

describe("a label that ends something else, or nothing", () => {
  read("delete-account", ["Delete account", "Close my account", "Supprimer mon compte", "Fermer mon compte"]);
  read("cancel-order", ["Cancel order", "Cancel this order", "Annuler ma commande"]);
  read("manage-billing", [
    "Switch plan",
    "Changer de formule",
    "Manage subscription",
    "Gérer mon abonnement",
    "Abonnement et facturation",
    "Change plan",
  ]);
  read("export-data", ["Export data", "Exporter mes données"]);
  read("other", [
    "Not now",
    "Pas maintenant",
    "Go back",
    "Retour",
    "Close",
    "Cancel upload",
    "Annuler l’envoi",
    "Cancel appointment",
    "Annuler le rendez-vous",
    "Unsubscribe from newsletter",
    "How to cancel your subscription",
    "Comment résilier mon abonnement",
    "Cancelled subscriptions",
    "Abonnements résiliés",
    "Do you want to cancel?",
    "Why people cancel their plan",
    "Cancel anytime",
    "Cancel pause",
    "Annuler la pause",
    "Yes, cancel request",
    "Don't delete my account",
    "Save",
    "",
    "   ",
  ]);
});

describe("how a label is written does not matter", () => {
  const soft = "\u00ad";
  test.each<[string, string, Intent]>([
    ["upper case", "CANCEL SUBSCRIPTION", "cancel-subscription"],
    ["French upper case", "RÉSILIER MON ABONNEMENT", "cancel-subscription"],
    ["curly apostrophe", "Annuler l’abonnement", "cancel-subscription"],
    ["typed apostrophe", "Annuler l`abonnement", "cancel-subscription"],
    ["curly don’t", "DON’T CANCEL", "keep-subscription"],
    ["decomposed accents", "Résilier mon abonnement".normalize("NFD"), "cancel-subscription"],
    ["soft hyphens", `Can${soft}cel sub${soft}scrip${soft}tion`, "cancel-subscription"],
    ["soft hyphens in a bare word", `Can${soft}cel`, "cancel-generic"],
    ["non-breaking space", "Cancel\u00a0plan", "cancel-subscription"],
    ["narrow non-breaking space", "Cancel\u202fplan", "cancel-subscription"],
    ["non-breaking space after a not", "Ne\u00a0pas\u00a0résilier", "keep-subscription"],
    ["zero-width space", "Keep\u200b my\u200b plan", "keep-subscription"],
    ["line breaks", "\n  Cancel\n   subscription ", "cancel-subscription"],
  ])("%s", (_, label, intent) => expect(readIntent(label).intent).toBe(intent));
});

test("a reading carries the words that led to it, so that the interface can say why", () => {
  const { words, confidence } = readIntent("Résilier mon abonnement");
  expect(words).toContain("resilier");
  expect(words).toContain("abonnement");
  expect(confidence).toBeGreaterThan(0.8);
});

test("a bare “Cancel” is less sure than “Cancel subscription”", () => {
  expect(readIntent("Cancel").confidence).toBeLessThan(readIntent("Cancel subscription").confidence);
});

test("a whole sentence about cancelling is not a control that cancels", () => {
  const prose = "Cancel your subscription in the evening and spend the rest of the day drinking tea by the sea";
  expect(readIntent(prose)).toMatchObject({ intent: "other", confidence: 0 });
});

test("only the languages asked for are read", () => {
  expect(readIntent("Résilier mon abonnement", ["en"]).intent).toBe("other");
  expect(readIntent("Résilier mon abonnement", ["fr"]).intent).toBe("cancel-subscription");
});
