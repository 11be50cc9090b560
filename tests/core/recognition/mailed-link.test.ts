import { describe, expect, test } from "vitest";
import { asksForMailedLink, mailedLink } from "@/core/recognition/mailed-link";
import { recognise } from "@/core/recognition/recognise";
import { heading, line, sight } from "./sight";

const asks = (text: string, language: string) => asksForMailedLink([line(text)], [language, "en"]);

describe("a page asks for a link in an e-mail", () => {
  test.each([
    [
      "We’ve sent a link to ada@posteo.example. Click it within 24 hours to confirm your cancellation. Until you do, your subscription stays active.",
      "en",
    ],
    ["Open the link in the e-mail to complete your cancellation.", "en"],
    ["Your subscription is not cancelled until you open the link in the e-mail.", "en"],
    ["Nous vous avons envoyé un lien par e-mail. Cliquez dessus pour confirmer votre résiliation.", "fr"],
    ["Votre abonnement n’est pas résilié tant que vous n’avez pas ouvert le lien reçu par e-mail.", "fr"],
    ["Wir haben Ihnen einen Link per E-Mail geschickt. Bitte bestätigen Sie damit Ihre Kündigung.", "de"],
    ["Te hemos enviado un enlace por correo. Ábrelo para confirmar la cancelación de tu suscripción.", "es"],
    ["Ti abbiamo inviato un link via email per confermare la disdetta dell'abbonamento.", "it"],
    ["Wysłaliśmy link na Twój e-mail. Kliknij go, aby potwierdzić anulowanie subskrypcji.", "pl"],
    ["解約を完了するには、メールのリンクを開いてください。", "ja"],
  ])("“%s”", (text, language) => expect(asks(text, language)).toBe(true));

  test.each([
    ["Your subscription has been cancelled. We’ve emailed you a link with which you can confirm your address.", "en"],
    ["We’ve e-mailed you a link to your receipt.", "en"],
    ["We’ve sent a sign-in link to your e-mail to confirm it’s you before you cancel.", "en"],
    ["Cancel any time with the link in our e-mails.", "en"],
    ["Confirm your cancellation below.", "en"],
  ])("and not by “%s”", (text, language) => expect(asks(text, language)).toBe(false));

  test("which its recognition says", () => {
    const text = "We’ve sent a link to ada@posteo.example. Click it to confirm your cancellation.";
    const page = recognise(
      sight({ headings: [heading("Check your inbox")], lines: [line(text)] }),
      new URL("https://tea.example/requested"),
      null,
    );
    expect(page.reasons).toContainEqual(mailedLink);
  });
});
