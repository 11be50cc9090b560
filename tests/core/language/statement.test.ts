import { describe, expect, test } from "vitest";
import { readStatement, readText, sentencesOf } from "@/core/language/statement";
import { languagesOf } from "@/core/language/tell";

const kindOf = (sentence: string) => readStatement(sentence).kind;

describe("a sentence that must never count as a confirmation", () => {
  test.each([
    // asked
    "Are you sure you want to cancel your subscription?",
    "Why did you cancel your subscription?",
    "How do I know that my subscription has been cancelled?",
    "Voulez-vous vraiment résilier votre abonnement ?",
    "Pourquoi avez-vous résilié votre abonnement ?",
    "Comment savoir si mon abonnement a été résilié ?",
    // did not happen
    "Your subscription has not been cancelled.",
    "Your subscription hasn’t been cancelled yet.",
    "You have not cancelled your subscription.",
    "Nothing has been cancelled yet.",
    "You cannot cancel this subscription.",
    "We have not received your cancellation.",
    "Votre abonnement n'est pas résilié.",
    "Votre abonnement ne prendra pas fin.",
    "Aucun abonnement n'a été résilié.",
    "Vous ne pouvez pas résilier cet abonnement.",
    // not yet
    "You are about to cancel your subscription.",
    "Your cancellation is pending.",
    "Almost done: confirm to end your membership.",
    "To finish, press Confirm: until then your plan is not cancelled.",
    "You will be asked to confirm the cancellation of your plan.",
    "Vous êtes sur le point de résilier votre forfait.",
    "Votre demande de résiliation est en cours de traitement.",
    "Presque fini : confirmez la résiliation de votre abonnement.",
    // only under a condition
    "If you cancel, your plan will end on 3 June 2026.",
    "Once cancelled, your subscription will not renew.",
    "When you cancel, you keep access until 3 June 2026.",
    "Your plan will be cancelled if the payment fails.",
    "You can cancel your subscription at any time.",
    "Si vous résiliez, votre abonnement prendra fin le 3 juin 2026.",
    "Une fois résilié, votre abonnement ne pourra pas être rétabli.",
    "Votre abonnement sera résilié si le paiement échoue.",
    "Sans cette étape, l'abonnement ne sera pas annulé.",
    "Vous pouvez résilier votre abonnement à tout moment.",
    // something else was cancelled
    "Your order has been cancelled.",
    "Your appointment has been cancelled.",
    "Your payment was cancelled.",
    "Your account has been deactivated.",
    "You have been unsubscribed from our newsletter.",
    "Your upgrade request has been cancelled.",
    "Votre commande a été annulée.",
    "Votre rendez-vous a été annulé.",
    "Votre paiement a été annulé.",
    "Votre compte a été désactivé.",
    // over, paused or running, but not cancelled now
    "Your subscription has expired.",
    "Votre abonnement a expiré.",
    "Your subscription has expired, or has been cancelled.",
    "Your subscription was stopped because it has expired.",
    "Votre abonnement a expiré ou a été résilié.",
    "Ihr Abo ist abgelaufen oder wurde gekündigt.",
    "Tu suscripción ha caducado o ha sido cancelada.",
    // still paid for: only the term has a last day
    "Your plan is billed monthly and ends on 14 March 2027.",
    "Votre formule annuelle est facturée chaque mois et prend fin le 14 mars 2027.",
    "Votre abonnement annuel est payé par mois et se termine le 14 mars 2027.",
    "Tu plan anual se factura mensualmente y termina el 14 de marzo de 2027.",
    "您的年度方案按月計費，至 2027年3月14日 結束。",
    // nobody knows which
    "This pledge doesn't exist or has already been stopped.",
    "Cet abonnement n'existe pas ou a déjà été résilié.",
    "Dieses Abo existiert nicht oder wurde bereits gekündigt.",
    "La suscripción no existe o ya se ha cancelado.",
    "このサブスクリプションは存在しないか、または既に解約されました。",
    "Your subscription was cancelled or refunded.",
    // a heading
    "Abonnement expiré",
    "Subscription expires",
    // told to everybody
    "Cancelling takes effect at the end of the period.",
    "La disdetta ha effetto a fine periodo.",
    // one payment was called off
    "Vous avez annulé le paiement.",
    "Has cancelado el pago.",
    "Your plan does not expire.",
    "Votre abonnement n'expire pas.",
    "Your trial ends on 12 June 2026.",
    "Votre essai se termine le 12 juin 2026.",
    "Your subscription renews on 3 June 2026.",
    "Votre abonnement sera renouvelé le 3 juin 2026.",
    "Auto-renewal is on.",
    "Le renouvellement automatique est activé.",
    "Your subscription has been paused until 3 June 2026.",
    "Votre abonnement est en pause jusqu'au 3 juin.",
    "Your subscription has been reactivated.",
    "Votre abonnement a été réactivé.",
    "Your discount ends on 3 June 2026.",
    "I don't recognise a charge.",
    "Je ne reconnais pas un prélèvement.",
  ])("“%s”", (sentence) => expect(kindOf(sentence)).not.toBe("confirmed"));
});

describe("a sentence that says that it did not work", () => {
  test.each([
    "Your subscription could not be cancelled.",
    "Something went wrong while cancelling your membership.",
    "The cancellation of your subscription was not successful.",
    "Cancellation failed.",
    "La résiliation de votre abonnement a échoué.",
    "Votre abonnement n'a pas pu être annulé.",
    "Impossible de résilier votre abonnement pour le moment.",
    "Une erreur est survenue pendant l'annulation de votre abonnement.",
  ])("“%s”", (sentence) => expect(kindOf(sentence)).toBe("failed"));
});

describe("a sentence that confirms the end", () => {
  test.each([
    "Your subscription has been cancelled.",
    "Your plan has been canceled.",
    "Your subscription has been terminated.",
    "You have cancelled your membership.",
    "You’ve cancelled your plan.",
    "Your plan was canceled and ends on June 3, 2026.",
    "Your subscription will end on 3 June 2026.",
    "Your plan will not renew.",
    "Auto-renewal has been turned off.",
    "Automatic renewal is now off.",
    "Your plan has been cancelled and will not renew or be charged.",
    "You will no longer be billed or charged: your subscription has been cancelled.",
    "Your cancellation has been processed.",
    "Cancellation confirmed.",
    "Subscription cancelled",
    "Your Papillon Press subscription has been cancelled.",
    "Your paid subscription to Daily Chess is cancelled.",
    "Bramble+ won’t renew. Your access runs through Feb 2, 2027, and we won’t charge you again.",
    "Votre abonnement a été annulé.",
    "Votre abonnement a bien été résilié.",
    "Vous avez résilié votre abonnement.",
    "Votre contrat est résilié.",
    "Votre abonnement prendra fin le 3 juin 2026.",
    "Votre forfait ne sera pas renouvelé.",
    "Votre abonnement ne sera pas reconduit.",
    "Votre abonnement est résilié et reste actif jusqu'au 3 juin 2026.",
    "Le renouvellement automatique a été désactivé.",
    "La résiliation de votre abonnement a été effectuée.",
    "Votre résiliation a été prise en compte.",
    "Résiliation confirmée.",
    "Abonnement résilié",
  ])("“%s”", (sentence) => expect(kindOf(sentence)).toBe("confirmed"));

  test.each([
    ["in capitals", "VOTRE ABONNEMENT A ÉTÉ RÉSILIÉ"],
    ["with non-breaking spaces", "Votre\u00a0abonnement\u00a0a\u202fété\u00a0résilié."],
    ["with soft hyphens", "Your sub\u00adscrip\u00adtion has been can\u00adcelled."],
    ["with decomposed accents", "Votre abonnement a été résilié.".normalize("NFD")],
  ])("%s", (_, sentence) => expect(kindOf(sentence)).toBe("confirmed"));
});

test("terms and conditions are no news, however often they say “cancelled”", () => {
  const terms = `Your subscription has been cancelled ${"and the parties of the first part agree ".repeat(8)}`;
  expect(kindOf(terms)).toBe("none");
});

test("a word alone says nothing", () => {
  expect(kindOf("Cancelled")).toBe("none");
  expect(kindOf("")).toBe("none");
});

test("a text is cut where a new sentence begins", () => {
  expect(sentencesOf("Your plan is cancelled. You keep access until 3 June. « Merci » !")).toEqual([
    "Your plan is cancelled.",
    "You keep access until 3 June.",
    "« Merci » !",
  ]);
  expect(sentencesOf("Costs 3.50 a month")).toEqual(["Costs 3.50 a month"]);
  expect(sentencesOf("")).toEqual([]);
});

test.each(["Cancel plan", "Résilier l’abonnement", "Stop the renewal"])("a mere command says nothing: %s", (command) =>
  expect(kindOf(command)).toBe("none"),
);

describe("what stands beside an end", () => {
  const textKind = (text: string) => readText(text, languagesOf(text)).kind;
  test.each([
    "Your subscription has been cancelled. Reactivate your plan to keep your files.",
    "Your subscription will be cancelled on 14 March 2027. To reactivate it, open your settings.",
    "Votre abonnement a été résilié. Pour le réactiver, ouvrez vos réglages.",
    "Votre abonnement a été résilié. Réabonnez-vous pour retrouver l’accès complet.",
    "Tu suscripción ha sido cancelada. Renueva para continuar.",
    "L'abbonamento è stato annullato. Riattiva per continuare.",
  ])("a call to begin again takes nothing back: “%s”", (text) => expect(textKind(text)).toBe("confirmed"));

  test.each([
    "Your subscription has been cancelled. Your subscription has been reactivated.",
    "Your subscription was cancelled. Your plan renews on 3 May 2027.",
    "This action cannot be undone. Your subscription will be cancelled immediately.",
    "The membership will be terminated immediately.",
    "This payment method won't auto-renew at the end of the term.",
    "Cancelling your subscription keeps it active until the next bill.",
  ])("but this does, or does not say it: “%s”", (text) => expect(textKind(text)).not.toBe("confirmed"));
});
