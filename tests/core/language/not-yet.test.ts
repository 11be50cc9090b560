import { describe, expect, test } from "vitest";
import { readText } from "@/core/language/statement";

describe("what still waits for something is neither done nor failed", () => {
  test.each([
    "Your subscription is not cancelled yet.",
    "Your plan has not been cancelled yet. Open the link in our e-mail.",
    "Nothing is cancelled until you confirm.",
    "Your membership will not be cancelled until you open the link that we sent.",
    "To protect your account, we can't cancel your subscription until you follow the link.",
    "Votre abonnement n’est pas encore résilié.",
    "Rien n’est résilié tant que vous n’avez pas ouvert le lien.",
    "Ihr Abo ist noch nicht gekündigt.",
    "Ihre Kündigung ist noch nicht abgeschlossen.",
    "Tu suscripción todavía no se ha cancelado.",
    "Il tuo abbonamento non è ancora stato annullato.",
    "A sua assinatura ainda não foi cancelada.",
    "Je abonnement is nog niet opgezegd.",
    "Twoja subskrypcja nie została jeszcze anulowana.",
    "Din prenumeration är inte uppsagd ännu.",
    "Abonamentul tău nu a fost încă anulat.",
    "Ваша подписка ещё не отменена.",
    "サブスクリプションはまだ解約されていません。",
  ])("“%s”", (text) => expect(readText(text).kind).toBe("not-yet"));
});

describe("what did not come about has failed", () => {
  test.each([
    "Your subscription was not cancelled.",
    "Your subscription could not be cancelled.",
    "We couldn't cancel your plan. Go back and try again.",
    "Votre abonnement n’a pas pu être résilié.",
    "Ihr Abo konnte nicht gekündigt werden.",
    "Tu suscripción no se ha cancelado.",
    "Il tuo abbonamento non è stato annullato.",
  ])("“%s”", (text) => expect(readText(text).kind).toBe("failed"));
});

describe("a link in a mail, or an address to be confirmed, is about no end", () => {
  test.each([
    "We couldn't confirm your email address. Ask for another link.",
    "This sign-in link did not work. Try again.",
    "Can't find the e-mail? Look into your spam folder.",
    "Impossible de confirmer votre adresse e-mail.",
    "Wir konnten Ihre E-Mail-Adresse nicht bestätigen.",
  ])("“%s”", (text) => expect(["failed", "confirmed", "not-yet"]).not.toContain(readText(text).kind));
});
