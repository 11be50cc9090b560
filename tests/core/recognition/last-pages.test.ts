import { describe, expect, test } from "vitest";
import { recognise } from "@/core/recognition/recognise";
import { heading, line, seen, sight } from "./sight";

/** What a page shows behind the last press: its heading, its lines, its buttons. */
function kindOf(language: string, title: string, texts: readonly string[], buttons: readonly string[] = []): string {
  const all = [title, ...texts];
  const page = sight({
    language,
    title: language === "fr" ? "Mon abonnement" : "Membership",
    headings: [heading(title)],
    lines: all.map((text, n) => line(text, { next: all[n + 1] ?? "" })),
    controls: buttons.map((name) => seen(name)),
    loaded: Date.UTC(2026, 10, 29),
  });
  return recognise(page, new URL("https://account.fernwell.example/member/end"), null).kind;
}

describe("a last page that does not say that it is over", () => {
  test.each<[string, string, string[], string[]?]>([
    [
      "en",
      "Your membership has been cancelled",
      ["Status", "Active", "Next payment", "£29.00 on 3 January 2027"],
      ["Cancel plan"],
    ],
    [
      "en",
      "Almost there",
      [
        "We received your cancellation request.",
        "Your subscription is cancelled once you click the link we sent to your e-mail.",
      ],
    ],
    [
      "en",
      "Good news!",
      ["Your cancellation has been cancelled. Your plan stays active and renews on 3 January 2027."],
    ],
    ["en", "You’re all set", ["Your plan has been paused for 2 months. Billing resumes on 3 March 2027."]],
    [
      "en",
      "Done",
      ["You have been unsubscribed from our marketing e-mails.", "Plan: Gold, £29.00/month, renews on 3 January 2027"],
    ],
    ["en", "Done", ["Your Yoga add-on has been cancelled.", "Your Gold plan renews on 3 January 2027 for £29.00."]],
    [
      "en",
      "Your account",
      ["Order 5512: your subscription box for December has been cancelled.", "Gold plan, next payment 3 January 2027"],
    ],
    [
      "en",
      "Request scheduled",
      ["An adviser will call you within 48 hours to process your cancellation. Your subscription has not ended."],
    ],
    [
      "en",
      "Your subscription has been cancelled?",
      ["Not yet! Please confirm below."],
      ["Confirm cancellation", "Keep plan"],
    ],
    ["en", "Payment cancelled", ["Your payment has been cancelled. Your subscription remains unchanged."]],
    ["en", "Family", ["Tom Ashby’s membership has been cancelled.", "Your Gold plan: renews 3 January 2027"]],
    ["en", "Hmm", ["We’re sorry, your subscription could not be cancelled online. Call 0800 000 000."]],
    ["en", "Thank you!", ["Your cancellation is complete: we applied 50% off and your plan continues."]],
    ["en", "Saved", ["Auto-renewal has been turned on. Your subscription will not be cancelled."]],
    [
      "en",
      "Thanks",
      ["Your subscription will be cancelled on 3 January 2027 unless you still owe a payment."],
      ["Pay £58.00"],
    ],
    ...["Continue", "Submit", "OK", "Finish"].map((on): [string, string, string[], string[]] => [
      "en",
      "Before you go",
      ["Your membership ends on Feb 2, 2027. You won’t be charged again."],
      [on, "Back to my membership"],
    ]),
    [
      "fr",
      "Avant de partir",
      ["Votre abonnement prend fin le 2 février 2027. Vous ne serez plus prélevé."],
      ["Continuer", "Retour à mon abonnement"],
    ],
    [
      "de",
      "Bevor Sie gehen",
      ["Ihr Abo endet am 2. Februar 2027. Es wird nichts mehr abgebucht."],
      ["Weiter", "Zurück"],
    ],
    ["en", "Thanks", ["Your subscription will be cancelled once you return the box."]],
    ["en", "Check your inbox", ["Your subscription will be cancelled after you confirm by e-mail."]],
    [
      "en",
      "Thanks",
      ["Your subscription to the weekly digest has been cancelled.", "Gold: next payment 3 January 2027."],
    ],
    ["en", "Pending", ["Your subscription will be cancelled pending approval by our team."]],
    ["en", "Membership", ["Gold renews on 3 January 2027.", "12/05/2024: subscription cancelled"]],
    [
      "fr",
      "Votre abonnement a été résilié",
      ["État", "Actif", "Prochain prélèvement", "29,00 € le 3 janvier 2027"],
      ["Résilier mon abonnement"],
    ],
    [
      "fr",
      "Demande enregistrée",
      [
        "Votre demande de résiliation a bien été prise en compte. Pour la valider, cliquez sur le lien reçu par e-mail ; sans cela, votre abonnement continue.",
      ],
    ],
    ["fr", "Information", ["Votre demande de résiliation a été annulée. Votre abonnement se poursuit."]],
    ["fr", "Merci", ["Un conseiller vous rappellera pour finaliser la résiliation de votre abonnement."]],
    [
      "fr",
      "C’est fait",
      [
        "Votre abonnement à la lettre d’information a été résilié.",
        "Formule Or, 29,00 €/mois, prochaine échéance le 3 janvier 2027",
      ],
    ],
    ["fr", "Mandat", ["Votre mandat de prélèvement a été résilié. Votre abonnement reste dû."]],
    ["fr", "Merci", ["Votre abonnement sera résilié une fois votre identité vérifiée."]],
    ["fr", "Merci", ["Votre abonnement prendra fin après validation par un conseiller."]],
    ["fr", "Merci", ["Votre abonnement sera résilié à la réception de votre box."]],
    ["fr", "Merci", ["Votre résiliation sera effective sous réserve du retour du matériel."]],
  ])("%s: %s %j", (language, title, texts, buttons) =>
    expect(kindOf(language, title, texts, buttons)).not.toBe("confirmed"),
  );
});

describe("a last page that says so", () => {
  test.each<[string, string, string[]]>([
    ["en", "Done", ["Your subscription has been cancelled. You can use Gold until 3 January 2027."]],
    ["en", "We’re sorry to see you go", ["Your membership will end on 3 January 2027. You won’t be charged again."]],
    [
      "en",
      "We’re sorry to see you go, Ada",
      ["Bramble+ won’t renew. Your access runs through Feb 2, 2027, and we won’t charge you again."],
    ],
    [
      "en",
      "Your subscriptions",
      ["Your paid subscription to Daily Chess is cancelled.", "Paid access ends Dec 14, 2026."],
    ],
    ["en", "Cancellation confirmed", ["Your subscription is cancelled. Reference HG-4471."]],
    ["en", "Goodbye, Ada", ["Your Gold plan is cancelled.", "You’ll keep access until 3 January 2027."]],
    ["en", "All done", ["We’ve cancelled your membership. There’s nothing more to pay."]],
    ["en", "Membership", ["Cancelled", "Your membership ends on 3 January 2027 and will not renew."]],
    ["fr", "Au revoir Ada", ["Papillon+ ne sera pas renouvelé. Vous gardez l’accès jusqu’au 2 février 2027."]],
    [
      "fr",
      "Résiliation confirmée",
      ["Votre abonnement s’arrêtera le 3 janvier 2027. Plus aucun prélèvement n’aura lieu."],
    ],
    ["fr", "C’est noté", ["Nous avons résilié votre abonnement. Vous ne serez plus prélevé."]],
    [
      "de",
      "Schade, dass du gehst",
      ["Deine Kündigung ist bestätigt. Dein Abo endet am 3. Januar 2027 und verlängert sich nicht."],
    ],
    ["en", "Auto-renewal is off", ["Your plan will not renew. It stays active until 3 January 2027."]],
    ["fr", "C’est fait", ["Votre abonnement a bien été résilié. Il prend fin le 3 janvier 2027."]],
    ["fr", "Votre demande est traitée", ["Votre abonnement prendra fin le 3 janvier 2027 et ne sera pas renouvelé."]],
  ])("%s: %s %j", (language, title, texts) => expect(kindOf(language, title, texts)).toBe("confirmed"));
});
