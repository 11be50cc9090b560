import { describe, expect, test } from "vitest";
import { hasProviso } from "@/core/recognition/proviso";
import { recognise } from "@/core/recognition/recognise";
import { heading, line, sight } from "./sight";

const at = new URL("https://lumen.example/account/membership/done");
const kindOf = ([title = "", ...more]: readonly string[]) =>
  recognise(sight({ headings: [heading(title)], lines: [title, ...more].map((text) => line(text)) }), at, null).kind;

describe("a page on which an end still depends on something confirms nothing", () => {
  test.each([
    ["Cancellation scheduled", "Call us within 48 hours to confirm, otherwise your membership continues."],
    ["Cancellation scheduled", "The cancellation takes effect only if we receive your router."],
    ["Your membership has been cancelled.", "Subject to payment of your outstanding £96.00."],
    ["Kündigung vorgemerkt", "Sie wird erst wirksam, wenn du den Router zurückgeschickt hast."],
    ["Kündigung vorgemerkt", "Bitte bestätige sie telefonisch, sonst läuft dein Abo weiter."],
    ["Résiliation programmée", "Sans confirmation de votre part par téléphone, votre abonnement sera maintenu."],
    ["Votre abonnement est résilié.", "Elle sera effective à réception de votre box."],
    ["Cancelación programada", "Si no la confirmas por teléfono, tu suscripción seguirá activa."],
    ["Opzegging geregistreerd", "Bevestig binnen 14 dagen telefonisch, anders loopt je abonnement door."],
    // what comes of the press
    ["Annuler votre abonnement", "Vous ne serez plus débité et aucun remboursement n’est dû pour la période en cours."],
    ["Cancel your membership", "You will not be charged again."],
    // of what, nobody says
    ["Cancellation complete", "Order #2231 will not be shipped."],
    ["Stornierung bestätigt", "Bestellung 4711 wird nicht verschickt."],
    // the cancellation was cancelled
    ["Cancellation successfully revoked", "Gold continues."],
    ["取り消し完了", "解約を取り消しました。引き続きご利用いただけます。"],
  ])("%s %s", (...lines) => expect(kindOf(lines)).not.toBe("confirmed"));
});

test.each([
  "If you change your mind, you can resubscribe to your plan at any time.",
  "Si vous changez d’avis, vous pouvez vous réabonner à tout moment.",
  "If you were charged by mistake, write to us.",
  "You keep access until 3 May 2027.",
])("what is up to the reader holds nothing back: %s", (text) => expect(hasProviso(text, ["en", "fr"])).toBe(false));

test("a cancellation of which the page also says what ends, and when, is confirmed", () => {
  expect(
    kindOf(["Cancellation confirmed", "Your membership ends on 3 May 2027.", "You will not be charged again."]),
  ).toBe("confirmed");
});
