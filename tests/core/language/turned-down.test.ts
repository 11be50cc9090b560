import { describe, expect, test } from "vitest";
import { readIntent } from "@/core/language/intent";
import { readText } from "@/core/language/statement";

describe("what is wanted behind a refusal", () => {
  test.each([
    "No thanks, cancel my plan",
    "No, cancel anyway",
    "Нет, всё равно отменить",
    "I don't want this deal, cancel my subscription",
    "Non merci, résilier mon abonnement",
  ])("“%s” ends", (label) => expect(readIntent(label).intent).toBe("confirm-cancel"));
  test.each(["No, keep my plan", "No thanks, I'll stay", "Non, garder mon abonnement"])("“%s” keeps", (label) =>
    expect(readIntent(label).intent).toBe("keep-subscription"),
  );
  test("“No, cancel” may also leave the dialog", () =>
    expect(["cancel-generic", "keep-subscription"]).toContain(readIntent("No, cancel").intent));
});

describe("a wish to end, without a word of what", () => {
  test.each(["I want to cancel", "Quiero cancelar", "Хочу отменить", "Jag vill avsluta", "Θέλω να ακυρώσω"])(
    "“%s”",
    (label) => expect(readIntent(label).intent).toBe("cancel-subscription"),
  );
  test.each(["I want to cancel my order", "I don't want to cancel", "Why do I want to cancel?"])("not “%s”", (label) =>
    expect(readIntent(label).intent).not.toBe("cancel-subscription"),
  );
});

describe("a subscription that is deleted or switched off ends", () => {
  test.each(["Delete subscription", "Abonnement löschen", "Eliminar suscripción", "Turn off subscription"])(
    "“%s”",
    (label) => expect(readIntent(label).intent).toBe("cancel-subscription"),
  );
  test.each(["Remove this device from the licence", "Delete subscription history", "Turn off plan reminders"])(
    "not “%s”",
    (label) => expect(readIntent(label).intent).not.toBe("cancel-subscription"),
  );
});

describe("who gives or pays regularly stops that in many words", () => {
  test.each([
    "Stop payments",
    "Zahlungen beenden",
    "Arrêter les paiements",
    "Stop supporting Kim",
    "Ne plus soutenir Kim",
    "Kim nicht weiter unterstützen",
    "Больше не поддерживать Kim",
    "支援をやめる",
  ])("“%s”", (label) => expect(readIntent(label).intent).toBe("cancel-subscription"));
  test("a help desk is not left", () => expect(readIntent("Contact support").intent).toBe("other"));
});

describe("a bare status confirms with the day until which is paid", () => {
  test.each([
    "Canceled. Access continues until 3 May 2027.",
    "Gekündigt. Pro bleibt bis 3. Mai 2027 aktiv.",
    "解約しました。2027年3月12日まで引き続きご利用いただけます。",
  ])("“%s”", (text) => expect(readText(text).kind).toBe("confirmed"));
  test.each([
    "Cancelled.",
    "Cancelled. Your order was open until 3 May.",
    "Cancelled. If you stay until 3 May, we refund you.",
  ])("not “%s”", (text) => expect(readText(text).kind).not.toBe("confirmed"));
});

describe("what stands around a sentence takes its confirmation back", () => {
  test.each([
    // what would come of a deed that cannot be undone
    "La suppression de votre compte est irréversible. Votre abonnement sera résilié à la fin de la période.",
    "By clicking below you confirm that you do not want to renew. You will not be charged on your renewal date.",
    // a newsletter, told of in the next sentence
    "A sua subscrição foi cancelada. Já não vai receber a nossa newsletter.",
    // the way to somewhere
    "Settings → Billing → Cancel. Your plan will end at the end of the period.",
    // a warning, or somebody's guess
    "Your payment failed and your subscription will be cancelled.",
    "It looks like you didn’t renew your subscription plan.",
    // a sale
    "No contracts, no renewals.",
    "Upgrading is a one-time purchase and will cancel your subscription immediately.",
    // what was never begun
    "Your subscription setup was cancelled.",
    "Your subscription process was cancelled.",
  ])("“%s”", (text) => expect(readText(text).kind).not.toBe("confirmed"));
  test("an arrow on a button behind it does not", () => {
    expect(readText("Your membership has been cancelled. Go back →").kind).toBe("confirmed");
  });
});
