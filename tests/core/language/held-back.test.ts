import { describe, expect, test } from "vitest";
import { readText } from "@/core/language/statement";

describe("an end that still depends on something, or in spite of which one pays on, confirms nothing", () => {
  test.each([
    ["en", "Your subscription will be cancelled after our team approves your request."],
    ["en", "Your subscription has been cancelled, pending confirmation by e-mail."],
    ["en", "Your subscription was cancelled, but payment is still due to be taken monthly."],
    ["en", "Your subscription is cancelled subject to return of the equipment."],
    ["en", "Your cancellation will take effect after we receive your signed letter."],
    ["en", "Your subscription will end after you reply to our e-mail."],
    ["en", "Your subscription will end on 3 May after a phone call with our advisor."],
    ["en", "Your subscription will end on 3 May. Awaiting your confirmation."],
    ["en", "Your subscription was cancelled. You will still be billed monthly."],
    ["en", "Your annual plan ends on 3 May and switches to monthly."],
    ["en", "Subscription cancelled (pending)."],
    ["en", "You've cancelled your seat for Marie. Your plan continues."],
    ["fr", "Votre abonnement sera résilié après le retour de votre équipement."],
    ["fr", "Votre résiliation sera effective au plus tôt après l’envoi de votre pièce d’identité."],
    ["fr", "Votre résiliation prendra effet après signature du formulaire."],
    ["fr", "Votre abonnement prend fin le 3 mai, à condition de renvoyer le décodeur."],
    ["fr", "Votre abonnement prendra fin le 3 mai, une fois le formulaire signé."],
    ["fr", "Votre résiliation est enregistrée, sous réserve de l’accord du service client."],
    ["fr", "Votre abonnement est résilié, en attente de confirmation."],
    ["fr", "Votre abonnement a été résilié. Dernière étape : renvoyez le formulaire."],
    ["fr", "Votre abonnement a été résilié, mais les prélèvements continuent."],
    ["fr", "Votre abonnement annuel prend fin le 3 mai et devient mensuel."],
    ["de", "Ihr Abonnement wurde gekündigt, vorbehaltlich der Prüfung durch unser Team."],
    ["de", "Ihr Abonnement endet, sobald wir Ihre Unterschrift haben."],
    ["es", "Tu suscripción ha sido cancelada, pendiente de confirmación."],
    ["es", "Tu suscripción se cancelará tras la devolución del equipo."],
    ["it", "Il tuo abbonamento è stato annullato, in attesa di conferma."],
    ["nl", "Je abonnement is opgezegd, onder voorbehoud van goedkeuring."],
  ])("%s: %s", (language, text) => {
    expect(readText(text, [language]).kind).not.toBe("confirmed");
  });
});

describe("an end that comes with a time, at one's own request, or with what is left of it, is confirmed as before", () => {
  test.each([
    ["en", "Your subscription has been cancelled and will end after the current billing period."],
    ["en", "Your subscription has been cancelled. You can use it until 3 May, and after that you will not be charged."],
    ["en", "Your subscription has been cancelled upon your request."],
    ["en", "Your subscription has been cancelled. You will no longer be charged."],
    ["en", "Your membership has been cancelled and will not be renewed after it ends."],
    ["en", "Your subscription has been cancelled. Your plan continues until 3 May 2027."],
    ["fr", "Votre abonnement a été résilié et prendra fin après la période en cours."],
    ["fr", "Votre abonnement est résilié. Vous ne serez plus prélevé."],
    ["fr", "Après votre demande du 3 mai, votre abonnement a été résilié."],
    ["fr", "Votre abonnement a été résilié. Votre abonnement se poursuit jusqu’au 3 mai 2027."],
    ["de", "Ihr Abonnement wurde gekündigt und endet nach Ablauf der Laufzeit."],
    ["es", "Tu suscripción ha sido cancelada y finalizará tras el periodo actual."],
  ])("%s: %s", (language, text) => {
    expect(readText(text, [language]).kind).toBe("confirmed");
  });
});
