import { describe, expect, test } from "vitest";
import { readStatement, readText } from "@/core/language/statement";

describe("a sentence that is close to a confirmation and is none", () => {
  test.each([
    // did not happen, or not yet
    "Vous n'avez pas encore résilié votre abonnement.",
    "Votre abonnement n'est pas encore résilié.",
    "Votre abonnement n’a pas encore été résilié.",
    "Votre résiliation n'est pas encore confirmée.",
    "Votre résiliation n'a pas été enregistrée.",
    "La résiliation n'est pas encore effectuée.",
    "Your cancellation is not yet confirmed.",
    "Your subscription is not yet cancelled.",
    "No subscription has been cancelled.",
    "Nothing was cancelled: your plan goes on.",
    // still under way, or to be checked
    "Your cancellation is being processed.",
    "Votre résiliation est presque terminée.",
    "Check whether your subscription has been cancelled.",
    "Vérifiez que votre abonnement a bien été résilié.",
    // the cancellation itself was cancelled
    "Vous avez annulé la résiliation de votre abonnement.",
    "Your plan cancellation has been cancelled.",
    "La résiliation a été annulée : votre abonnement continue.",
    "Votre résiliation a été annulée.",
    "Your cancellation has been cancelled.",
    "Votre abonnement a été résilié puis rétabli.",
    "Your plan was cancelled and then restored on 2 June 2026.",
    // only some day, or only for now
    "Your plan stays active until it is cancelled.",
    "Your plan renews until cancelled.",
    "You will not be charged until 3 June 2026.",
    "Vous ne serez pas prélevé aujourd'hui.",
    "You have 2 cancelled subscriptions.",
    "Abonnements résiliés",
    // something else ended
    "Your free trial has ended.",
    "Your trial has ended and your subscription has begun.",
    "Votre essai est terminé et votre abonnement a commencé.",
    "Your discount has ended, your subscription is now at the full price.",
    "Votre remise a pris fin et votre forfait coûte désormais plus cher.",
    "Your scheduled plan change has been cancelled.",
    "Votre changement de forfait a été annulé.",
    "Your card has been cancelled.",
    "Your invoice was cancelled.",
    "Votre facture a été annulée.",
    "Your refund has been cancelled.",
    "Your other plan ends on 3 June 2026",
    "Votre remboursement a été annulé.",
    "Votre session est terminée.",
    "This session has ended, your plan is unchanged.",
    "Your renewal payment was stopped by your bank.",
    // somebody else's, another one, an old one
    "Your other subscription has been cancelled.",
    "Un de vos abonnements a été résilié, mais pas celui-ci.",
    "Sam cancelled his subscription.",
    "Votre ancien abonnement a pris fin le 3 juin 2025.",
    "Your order of a subscription was cancelled.",
    "L’abonnement a été souscrit par un tiers, et le paiement de l’abonnement a été annulé.",
    "My sister has cancelled her subscription.",
    "Votre voisin a résilié son abonnement.",
    "Your subscription to our newsletter has been cancelled.",
    "Votre option Nuit a été résiliée.",
    "Renewal reminders are switched off.",
    // said of any subscription, or of the text itself
    "A cancelled plan does not renew.",
    "Un abonnement résilié ne se renouvelle pas.",
    "You will see “Your subscription has been cancelled” at the end.",
    "Le message « Votre abonnement a été résilié » s’affiche alors.",
    // something must be done first
    "One more step and your membership will be cancelled.",
    "Without a new card by Friday, your subscription will be cancelled.",
    "Sans nouvelle carte d’ici vendredi, votre abonnement sera résilié.",
    "By pressing “End”, your plan will be cancelled and will not renew.",
    "En cliquant sur « Terminer », votre abonnement sera résilié.",
    "After you confirm, no more payments will be taken.",
    "Your cancellation request has been received.",
    "Your plan will be cancelled unless payment is received.",
    "You will not be charged before your trial ends.",
    "Your subscription is temporarily stopped.",
    "Your subscription will no longer be cancelled.",
    "Votre abonnement ne sera plus résilié.",
    "Update your card, otherwise your subscription will be cancelled.",
    "You will not be charged today.",
    // it goes on otherwise
    "Your roaming pack has ended, but your plan hasn’t changed.",
    "L’option a été résiliée ; votre formule se poursuit.",
    "Your monthly plan ended because you switched to annual billing.",
    "Votre abonnement mensuel a pris fin car vous êtes passé à l’annuel.",
    // asked at the end, or without a word that names the matter
    "Your plan will be cancelled on 3 May. Do you want to continue?",
    "Votre forfait sera résilié le 3 mai. Voulez-vous continuer ?",
    "Are you sure? Your subscription ends on 14 March 2025.",
    "Tem a certeza? A sua subscrição será cancelada a 3 de maio.",
    // what the press will do, or what it would mean
    "This will cancel your subscription immediately.",
    "Cancelling your subscription will mean losing your files.",
    "Cancel today and you will not be charged again.",
    "Turn off auto-renewal now",
    "Your subscription will be cancelled after 3 failed payment attempts.",
    "Your subscription will be cancelled in 3 days, pay the invoice to avoid this.",
    "Ihr Abo endet am 14. März 2025, wenn Sie kündigen.",
    // the end itself was taken back, or something like it came to an end
    "Your cancellation was successfully cancelled.",
    "Your subscription to notifications has been cancelled.",
    "Plans which you cancelled are shown here.",
    // other things that are not done any more
    "Your last payment will not be refunded.",
    "We no longer accept card payments.",
    "Ihr Vertrag wurde nicht verlängert.",
    "「ご契約は解約されました」と表示されます。",
    "画面に『解約が完了しました』と表示されます。",
    "Valaki lemondta az előfizetését.",
    // it only runs out
    "Your plan ends soon: renew it now.",
    "Votre abonnement prend fin bientôt, renouvelez-le dès maintenant.",
    "Votre abonnement expire bientôt.",
  ])("“%s”", (text) => expect(readText(text).kind).not.toBe("confirmed"));
});

describe("a confirmation in less usual words", () => {
  test.each([
    // the month of May is read as the verb "may"
    "Your plan was canceled and ends on May 3, 2026.",
    "Your subscription will end on 3 May 2026.",
    "Your subscription won’t renew.",
    "Your membership will no longer renew.",
    "Your subscription is scheduled to end on 3 June 2026.",
    "You won’t be charged again.",
    "Vous ne serez plus prélevé.",
    "Your cancellation is confirmed: your plan is cancelled.",
    "Your plan has been cancelled, effective at the end of the billing period.",
    "Your free trial has been cancelled.",
    "Your subscription is cancelled; you keep access until 3 June 2026.",
    // said in several breaths
    "Done – your plan is cancelled and an email confirmation is on its way.",
    "We refunded your last payment and cancelled your subscription.",
    "You won’t be billed again: your club membership is cancelled.",
    "Your plan, Lumen Pro, has been cancelled and will not renew.",
    "Your subscription is cancelled, but you can restart it any time.",
    "Your subscription was cancelled at your request on 27 March.",
    "You turned off auto-renew for Lumen Family.",
    "We’ll end your subscription on 21 October.",
    "This confirms the cancellation of your digital subscription.",
    "Nous vous confirmons la résiliation de votre abonnement.",
    "Your cancellation will take effect on 10 December 2026.",
    "You are no longer subscribed to Lumen Plus.",
    "Votre contrat est résilié et plus aucun prélèvement ne sera effectué.",
    "Essai annulé : votre carte ne sera pas débitée.",
    "Votre forfait sans engagement a été résilié.",
    "At the end of the period your plan will be cancelled.",
  ])("“%s”", (text) => expect(readStatement(text).kind).toBe("confirmed"));
});

describe("a failure", () => {
  test.each(["We were unable to cancel your plan.", "We failed to end your plan."])("“%s”", (text) =>
    expect(readStatement(text).kind).toBe("failed"),
  );
});
