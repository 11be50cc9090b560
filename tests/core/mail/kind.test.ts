import { describe, expect, test } from "vitest";
import type { MailKind } from "@/core/case/event";
import { openMail } from "@/core/mail/examine";
import { crlf } from "./mails";

async function kindOf(subject: string, text: string, type = "text/plain"): Promise<MailKind> {
  const header = ["From: a@b.example", `Subject: ${subject}`, `Content-Type: ${type}; charset=utf-8`];
  const opened = await openMail(new TextEncoder().encode(crlf(...header, "", text)));
  if (typeof opened === "string") throw new Error(opened);
  return opened.kind;
}

const acknowledged: readonly [string, string][] = [
  [
    "Your subscription has been cancelled",
    "Hello Grace,\n\nYour subscription has been cancelled. You will not be charged again.",
  ],
  ["Sorry to see you go", "Your subscription has been cancelled.\nChanged your mind? You can restart any time."],
  ["Goodbye", "Your membership has been cancelled.\nYou can go on watching until 3 July 2026."],
  ["Votre abonnement est résilié", "Bonjour,\n\nVotre abonnement a été résilié.\nIl prendra fin le 3 juillet 2026."],
  ["Ihre Kündigung", "Ihr Abonnement wurde gekündigt."],
];

/** Near to one, and none: each would be a lie to somebody who goes on paying. */
const others: readonly [string, string][] = [
  ["Confirm your cancellation", "Your subscription has not been cancelled yet. Open the link to confirm."],
  ["We received your request", "We have received your cancellation request and are looking into it."],
  ["Your subscription could not be cancelled", "We could not cancel your subscription. Please try again."],
  ["Your order has been cancelled", "Your order 1234 has been cancelled and refunded."],
  ["Your subscription", "Your subscription has been cancelled.\n\nDo you really want to cancel your subscription?"],
  ["Do you want to leave?", "If you cancel now, your subscription will end on 3 July 2026."],
  ["Good news", "Your subscription has been cancelled.\n\nYour plan renews on 3 July 2026."],
  ["Welcome back", "Your subscription is active again."],
  ["Re: my contract", "We look into it.\n\n> Your subscription has been cancelled."],
  ["Fwd: news", "See below.\n\n---------- Forwarded message ----------\nYour subscription has been cancelled."],
  ["Votre demande", "Nous avons bien reçu votre demande de résiliation."],
  ["Lunch", "See you on Saturday."],
  ["How to cancel", "You can cancel your subscription at any time in your account."],
  [
    "Renouvellement : paiement annulé",
    "Les renouvellements suivants ont été annulés, car le vendeur ne peut pas recevoir de paiement :",
  ],
  [
    "Verlängerung: Zahlung abgebrochen",
    "Die folgenden Verlängerungszahlungen wurden abgebrochen, da sie nicht angenommen werden können:",
  ],
  ["Renouvellement : paiement annulé", "Votre renouvellement a été annulé."],
  ["Payment failed", "We could not charge your card 9.99 €."],
];

describe("a mail acknowledges the end only where it says so clearly", () => {
  for (const [subject, text] of acknowledged)
    test(subject, async () => {
      expect(await kindOf(subject, text)).toBe("acknowledgement");
      const page = text
        .split("\n")
        .map((line) => `<p>${line}</p>`)
        .join("");
      expect(await kindOf(subject, `<html><body>${page}</body></html>`, "text/html")).toBe("acknowledgement");
    });

  for (const [subject, text] of others)
    test(`not: ${subject}`, async () => {
      expect(await kindOf(subject, text)).not.toBe("acknowledgement");
    });

  test("not where one of its two versions says otherwise", async () => {
    const both = (plain: string, page: string) =>
      crlf(
        "--b",
        "Content-Type: text/plain; charset=utf-8",
        "",
        plain,
        "--b",
        "Content-Type: text/html; charset=utf-8",
        "",
        page,
        "--b--",
        "",
      );
    const done = "Your subscription has been cancelled.";
    const alternative = 'multipart/alternative; boundary="b"';
    expect(await kindOf("News", both(done, `<p>${done}</p>`), alternative)).toBe("acknowledgement");
    expect(await kindOf("News", both("Open this mail in a browser.", `<p>${done}</p>`), alternative)).toBe(
      "acknowledgement",
    );
    expect(await kindOf("News", both(done, "<p>Your subscription renews on 3 July 2026.</p>"), alternative)).not.toBe(
      "acknowledgement",
    );
    expect(await kindOf("News", both("It could not be cancelled.", `<p>${done}</p>`), alternative)).not.toBe(
      "acknowledgement",
    );
    expect(await kindOf("News", both(done, "<p>Hello.</p>"), alternative)).not.toBe("acknowledgement");
  });
});

for (const [kind, subject, text] of [
  ["renewal-notice", "Your plan", "Your subscription renews on 3 July 2026 for 9.99 €."],
  ["renewal-notice", "Votre abonnement", "Votre abonnement sera renouvelé automatiquement le 3 juillet 2026."],
  ["receipt", "Your receipt", "Thank you for your payment.\nAmount paid: $9.99"],
  ["receipt", "Votre facture", "Montant payé : 9,99 €"],
  ["renewal-notice", "Lumen renewal: next debit of 9.99 €", "We take it from your account on 3 July 2026: 9.99 €."],
  ["other", "Payment refunded", "Your payment of 9.99 € was refunded."],
  ["other", "Payment failed", "Your payment of 9.99 € failed."],
] as const)
  test(`${kind}: ${text}`, async () => {
    expect(await kindOf(subject, text)).toBe(kind);
  });
