import { describe, expect, test } from "vitest";
import { glancer } from "@/core/language/beginnings";
import { fold } from "@/core/language/fold";
import { lookoutFor } from "@/core/recognition/lookout";
import { recognise } from "@/core/recognition/recognise";
import { heading, line, sight } from "./sight";

const { lines, stating } = lookoutFor([], []);
const [tells, states] = [glancer(lines), new RegExp(stating)];
/** What of a page's lines its reader hands on. */
const handedOn = (texts: readonly string[]) =>
  texts.filter((text, n) =>
    [text, ...(text.length < 40 ? [texts[n + 1] ?? ""] : [])].some((one) => states.test(fold(one)) || tells(fold(one))),
  );

/** A page behind the last press, as its reader sees it. */
const kindOf = (title: string, ...texts: string[]) =>
  recognise(
    sight({
      path: "/account/subscription/done",
      headings: [heading(title)],
      lines: handedOn([title, ...texts]).map((text) => line(text)),
    }),
    new URL("https://fernwell.example/account/subscription/done"),
    null,
    { answer: true, begun: true },
  ).kind;

describe("something is left to do behind a sentence that claims an end", () => {
  test.each([
    ["Your subscription has been cancelled", "To finish, please confirm by phone on 0800 555 010."],
    ["Your subscription has been cancelled", "One more step: call us."],
    ["Your subscription has been cancelled", "Please open the link in our e-mail to complete it."],
    ["Your subscription has been cancelled", "It takes effect only after you click the link in the e-mail we sent."],
    ["Your subscription has been cancelled", "Action required: verify your identity."],
    ["Your subscription has been cancelled", "Please sign the form that we sent you."],
    ["Your plan is set to cancel", "Please call 0800 555 010 to finalise."],
    ["Votre abonnement est résilié", "Elle ne sera effective qu'après confirmation par SMS."],
    ["Votre abonnement est résilié", "Pour la valider, cliquez sur le lien reçu par e-mail."],
    ["Votre abonnement est résilié", "Confirmez par courrier recommandé."],
    ["Ihr Abo wurde gekündigt", "Bitte schicke uns noch das unterschriebene Formular."],
    ["Ihr Abo wurde gekündigt", "Bitte bestätigen Sie die Kündigung telefonisch."],
    ["Il tuo abbonamento è stato annullato", "Per completare, conferma via email."],
    ["Tu suscripción se ha cancelado", "Para completar la baja, llámanos."],
    ["Je abonnement is opgezegd", "Bevestig nog even via de link in je mail."],
    ["Din prenumeration är uppsagd", "Bekräfta via länken i mejlet."],
    ["Twoja subskrypcja została anulowana", "Potwierdź to w wiadomości e-mail."],
    ["Ваша подписка отменена", "Подтвердите отмену по телефону."],
    ["サブスクリプションを解約しました", "完了するにはメールのリンクを開いてください。"],
    ["Your membership has been cancelled", "It is not valid until we have your signed letter."],
    ["Votre abonnement est annulé", "La résiliation ne prendra effet qu’après réception de votre courrier signé."],
    ["La sua iscrizione è stata disdetta", "La disdetta non sarà valida finché non riceveremo il modulo."],
    ["Du har avslutat ditt medlemskap", "Ring kundtjänst på 0771-22 33 44 och bekräfta att du vill sluta."],
    ["Ditt abonnemang är uppsagt", "Legitimera dig innan uppsägningen kan börja gälla."],
    ["Your membership is now cancelled", "To make this final, please ring our team on 0800 555 010."],
    ["Het abonnement is opgezegd", "De beëindiging gaat pas in zodra wij uw modem retour hebben ontvangen."],
    ["Aboneliğiniz iptal edildi", "İptalin geçerli olması için telefonunuza gelen doğrulama kodunu girin."],
    ["O seu plano foi cancelado", "O cancelamento só produz efeitos depois do pagamento."],
    ["Abonament anulat", "Anularea nu este valabilă până când nu trimiteți cererea."],
    ["정기구독이 취소되었습니다", "신청서가 접수될 때까지 요금이 계속 청구됩니다."],
  ])("“%s” – “%s”", (title, text) => {
    expect(kindOf(title)).toBe("confirmed");
    expect(kindOf(title, text)).not.toBe("confirmed");
    expect(kindOf(title, "Grace", text)).not.toBe("confirmed");
  });

  test.each([
    ["Your subscription has been cancelled", "We have sent you a confirmation e-mail."],
    ["Your subscription has been cancelled", "Confirmation number: 4711"],
    ["Your subscription has been cancelled", "One last thing: tell us why you left."],
    ["Your subscription has been cancelled", "To complete our survey, click here."],
    ["Your subscription has been cancelled", "Changed your mind? Use the link in our e-mail to resubscribe."],
    ["Your subscription has been cancelled", "Questions? Call us on 0800 555 010."],
    ["Your subscription has been cancelled", "Your access remains valid until the end of the billing period."],
    ["Your subscription has been cancelled", "It takes effect only after the current period, on 3 May 2027."],
    ["Votre abonnement est résilié", "Votre accès reste valable jusqu’à la fin de la période."],
    ["Votre abonnement est résilié", "Vous recevrez un e-mail de confirmation."],
    ["Ihr Abo wurde gekündigt", "Sie erhalten eine Bestätigung per E-Mail."],
    ["Tu suscripción se ha cancelado", "Recibirás un correo de confirmación."],
    ["Il tuo abbonamento è stato annullato", "Riceverai una email di conferma."],
    ["Je abonnement is opgezegd", "Je ontvangt een bevestiging per e-mail."],
    ["Ваша подписка отменена", "Мы отправили вам подтверждение."],
    ["サブスクリプションを解約しました", "確認メールをお送りしました。"],
  ])("asks for nothing: “%s” – “%s”", (title, text) => expect(kindOf(title, text)).toBe("confirmed"));
});
