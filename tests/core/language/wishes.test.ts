import { describe, expect, test } from "vitest";
import { type Intent, readIntent } from "@/core/language/intent";
import { readStatement } from "@/core/language/statement";

const labels: Readonly<Partial<Record<Intent, readonly string[]>>> = {
  "cancel-subscription": [
    "I want to cancel my subscription",
    "Je souhaite résilier mon forfait",
    "Ich möchte mein Abonnement kündigen",
    "Quiero cancelar mi suscripción",
    "Chcę zrezygnować z subskrypcji",
    "Don't renew my licence",
    "Forny ikke min licens",
    "Nie odnawiaj subskrypcji",
    "Go back to the free plan",
    "Revenir à la formule gratuite",
    "Terug naar het gratis abonnement",
    "Вернуться на бесплатный тариф",
    "Request cancellation of this subscription",
    "Cancel Premium",
    "Säg upp Premium",
    "解約する",
    "Opzeggen",
  ],
  "confirm-cancel": ["Yes, turn off renewal", "Sí, desactivar la renovación", "Sim, desativar a renovação"],
  "keep-subscription": [
    "Never mind, I'll stay",
    "I've changed my mind, keep me subscribed",
    "J’ai changé d’avis, je garde mes avantages",
    "Non, laisser le renouvellement activé",
    "Don’t turn off renewal",
  ],
  "offer-accept": ["Accept the offer and stay", "Yes, give me 50% off"],
  "manage-billing": ["My subscriptions", "Mes abonnements", "View payment details", "Go to the billing portal"],
};

describe.each(Object.entries(labels))("what a person wants, in their own words: %s", (intent, said) => {
  test.each(said)("“%s”", (label) => expect(readIntent(label).intent).toBe(intent));
});

describe("who stops two things at once undoes none of them", () => {
  test.each(["Stop delivery and end subscription", "Arrêter les prélèvements et me désabonner"])("“%s”", (label) =>
    expect(readIntent(label).intent).not.toBe("resume"),
  );
});

describe("what somebody else ended is no end of one's own", () => {
  test.each([
    "Subscription #12 was cancelled by the customer.",
    "Das Abonnement Nr. 12 wurde vom Kunden gekündigt.",
    "L’abonnement n° 12 a été résilié par le client.",
    "Suscripción n.º 12 cancelada por el cliente.",
    "Anna has cancelled her subscription to your channel.",
    "Ana ha cancelado su suscripción a tu canal.",
    "Anna ha disdetto l’abbonamento al tuo canale.",
    "安娜取消了对你的付费订阅。",
  ])("“%s”", (sentence) => expect(readStatement(sentence).kind).not.toBe("confirmed"));
});

describe("a request that was carried out does not stand against what came of it", () => {
  test.each([
    "Votre demande de résiliation a été traitée et votre contrat est résilié.",
    "Your cancellation request has been processed and your membership has been cancelled.",
  ])("“%s”", (sentence) => expect(readStatement(sentence).kind).toBe("confirmed"));
});

describe("an end that waits for something is none yet", () => {
  test.each([
    "Your subscription will be cancelled as soon as we receive your signed letter.",
    "Your subscription will be cancelled when your outstanding balance of £58.00 is paid.",
    "Votre abonnement sera résilié dès réception de votre lettre recommandée.",
    "Votre abonnement sera résilié après paiement des 58 € restants dus.",
    "Su suscripción se cancelará en cuanto recibamos su carta.",
    "Geht Ihre Zahlung nicht bis zum 3. Mai ein, wird Ihr Abonnement gekündigt.",
    "Wird die automatische Verlängerung ausgeschaltet, endet Ihr Abo am Ablaufdatum.",
  ])("“%s”", (sentence) => expect(readStatement(sentence).kind).not.toBe("confirmed"));
  test.each([
    "Your subscription will be cancelled when the current period ends.",
    "Ihr Abo wird zum Ende der Laufzeit gekündigt.",
  ])("“%s” only says when", (sentence) => expect(readStatement(sentence).kind).toBe("confirmed"));
});
