import { describe, expect, test } from "vitest";
import { recognise } from "@/core/recognition/recognise";
import type { Recognition } from "@/core/recognition/recognition";
import { heading, line, part, seen, sight } from "./sight";

/** A page over which a dialog asks something. */
function asked(title: string, buttons: readonly string[], more: { row?: string; path?: string } = {}): Recognition {
  const parts = [part(null), part(title, { as: "dialog" })];
  const controls = buttons.map((name) => seen(name, { part: 1, heading: title, row: more.row ?? null }));
  const path = more.path ?? "/home";
  const page = sight({ path, parts, controls, headings: [heading(title, { parts: [1, 0] })] });
  return recognise(page, new URL(`https://www.ferrow.example${path}`), null);
}

const does = (page: Recognition, name: string) =>
  page.controls.find((control) => control.name === name)?.intent ?? "nothing";

describe("“Cancel” beside a word that does what is asked leaves things as they are", () => {
  test.each([
    ["Turn off auto-renewal?", "Cancel", "Turn off"],
    ["Switch off automatic renewal for Fern Box?", "Cancel", "Switch off"],
    ["End your membership?", "Cancel", "End"],
    ["Cancel your subscription?", "Cancel", "Confirm"],
    ["Cancel your subscription?", "Cancel", "Continue"],
    ["¿Cancelar tu suscripción?", "Cancelar", "Aceptar"],
    ["¿Desactivar la renovación automática?", "Cancelar", "Desactivar"],
    ["Désactiver le renouvellement automatique ?", "Annuler", "Désactiver"],
    ["Résilier votre abonnement ?", "Annuler", "Continuer"],
    ["Automatische Verlängerung deaktivieren?", "Abbrechen", "Deaktivieren"],
    ["Abo kündigen?", "Abbrechen", "Bestätigen"],
    ["Annullare l'abbonamento?", "Annulla", "Conferma"],
    ["Cancelar a sua assinatura?", "Cancelar", "Confirmar"],
    ["Abonnement opzeggen?", "Annuleren", "Bevestigen"],
    ["Säga upp prenumerationen?", "Avbryt", "Bekräfta"],
    ["Anulować subskrypcję?", "Anuluj", "Potwierdź"],
    ["Zrušit předplatné?", "Zrušit", "Potvrdit"],
    ["Lemondja az előfizetést?", "Mégse", "Megerősítés"],
    ["Aboneliği iptal et?", "İptal", "Onayla"],
    ["Отменить подписку?", "Отмена", "Подтвердить"],
    ["サブスクリプションを解約しますか？", "キャンセル", "確認"],
    ["구독을 해지하시겠습니까?", "취소", "확인"],
    ["确定要取消订阅吗？", "取消", "确定"],
    ["Downgrade to Free?", "Cancel", "Downgrade"],
  ])("%s", (question, stay, go) => {
    for (const buttons of [
      [stay, go],
      [go, stay],
    ]) {
      const page = asked(question, buttons);
      expect([does(page, stay), does(page, go)]).toEqual(["keep-subscription", "confirm-cancel"]);
      expect(page.kind).toBe("final-confirm");
    }
  });

  test("but beside a way back it is the one that ends", () => {
    expect(does(asked("Cancel your plan?", ["Go back", "Cancel"]), "Cancel")).toBe("confirm-cancel");
    expect(does(asked("Abo kündigen?", ["Zurück", "Kündigen"]), "Kündigen")).toBe("confirm-cancel");
  });
  test("and where something else is asked neither ends anything", () => {
    for (const [question, go] of [
      ["Turn off notifications?", "Turn off"],
      ["Discard changes?", "Confirm"],
      ["Désactiver les notifications ?", "Désactiver"],
      ["Pause your subscription?", "Continue"],
      ["Cancelar tu pedido?", "Aceptar"],
    ] as const) {
      const page = asked(question, ["Cancel", go]);
      expect([does(page, "Cancel"), does(page, go)]).not.toContain("confirm-cancel");
    }
  });
  test("“Accept” beside a refusal takes an offer, whatever the title asks", () => {
    const page = asked("Cancel your subscription?", ["No thanks", "Accept"], { row: "Stay for 50 % off" });
    expect(does(page, "Accept")).not.toBe("confirm-cancel");
  });
});

describe("the last press", () => {
  test.each([
    ["Do you want to cancel your subscription?", ["I changed my mind", "Finish"], "Finish"],
    ["Möchten Sie Ihr Abo kündigen?", ["Zurück", "Kündigung absenden"], "Kündigung absenden"],
    ["Résilier votre abonnement ?", ["Retour", "Résilier définitivement"], "Résilier définitivement"],
    ["プランを解約しますか？", ["戻る", "解約する"], "解約する"],
    ["Disdire l'abbonamento?", ["Indietro", "Disdici definitivamente"], "Disdici definitivamente"],
  ])("%s %j", (question, buttons, last) => {
    const page = asked(question, buttons);
    expect(does(page, last)).toBe("confirm-cancel");
    expect(page.kind).toBe("final-confirm");
  });
  test.each([
    ["/abo/kuendigen", "Abo kündigen", "Kündigung absenden"],
    ["/compte/abonnement", "Résilier l’abonnement", "Résilier définitivement"],
    ["/konto/abonnement", "Säg upp abonnemanget", "Säg upp permanent"],
  ])("on a page of its own: %s", (path, title, last) => {
    const page = recognise(
      sight({ path, headings: [heading(title)], controls: [seen(last)] }),
      new URL(`https://www.ferrow.example${path}`),
      null,
    );
    expect(page.kind).toBe("final-confirm");
  });
  test("“Continue to cancel” and “Next” say themselves that more is to come", () => {
    for (const name of ["Continue to cancel", "Yes, keep cancelling", "Continuer la résiliation", "Weiter kündigen"])
      expect(asked("Cancel your subscription?", ["Go back", name]).kind, name).toBe("cancel-step");
    const page = recognise(
      sight({ path: "/plan/cancel", headings: [heading("Cancel your plan")], controls: [seen("Next"), seen("Back")] }),
      new URL("https://www.ferrow.example/plan/cancel"),
      null,
    );
    expect(page.kind).toBe("cancel-step");
  });
});

describe("a page that asks about itself", () => {
  test.each([
    ["So kündigen Sie Ihr Abo", "War das hilfreich?", ["Ja", "Nein"]],
    ["Cancel your plan", "Was this page useful?", ["Yes", "No"]],
    ["Résilier votre abonnement", "Cet article vous a-t-il été utile ?", ["Oui", "Non"]],
    ["Cancelar tu suscripción", "¿Te ha resultado útil?", ["Sí", "No"]],
    ["Abonnement opzeggen", "Was dit nuttig?", ["Ja", "Nee"]],
    ["サブスクリプションの解約", "この記事は役に立ちましたか？", ["はい", "いいえ"]],
    ["Отмена подписки", "Эта статья была полезной?", ["Да", "Нет"]],
  ])("%s: %s", (title, row, answers) => {
    const page = recognise(
      sight({
        path: "/artikel/1734",
        headings: [heading(title)],
        lines: [line(row)],
        controls: answers.map((name) => seen(name, { row })),
      }),
      new URL("https://www.ferrow.example/artikel/1734"),
      null,
    );
    expect(page.controls).toEqual([]);
    expect(page.kind).not.toBe("final-confirm");
  });
});

describe("a choice between keeping and ending", () => {
  const plan = (buttons: readonly string[], row: string | null) =>
    recognise(
      sight({
        path: "/services",
        headings: [heading("Services")],
        controls: buttons.map((name) => seen(name, { row })),
      }),
      new URL("https://www.ferrow.example/services"),
      null,
    );
  test.each([
    ["Keep subscription", "Cancel subscription", "You share your plan with 3 people."],
    ["Conserver l’abonnement", "Annuler l’abonnement", "Vous partagez votre abonnement avec 3 personnes."],
    ["Abo behalten", "Abo beenden", "Sie teilen Ihr Abo mit 3 Personen."],
  ])("in one row is the last one: “%s”, “%s”", (keep, end, row) => {
    expect(plan([keep, end], row).kind).toBe("final-confirm");
    expect(plan([end], row).kind, "alone it is not").not.toBe("final-confirm");
  });
  test.each([
    ["Do you really want to leave?", "Close", "Cancel subscription"],
    ["Voulez-vous vraiment partir ?", "Fermer", "Annuler l’abonnement"],
  ])("%s", (question, stay, end) => {
    const page = asked(question, [stay, end]);
    expect([does(page, stay), does(page, end)]).toEqual(["keep-subscription", "confirm-cancel"]);
  });
});

test("a bar of links that is fixed along the page hides nothing behind it", () => {
  const parts = [part(null), part("Ferrow", { as: "overlay" })];
  const links = ["Our plans", "My account"].map((name) => seen(name, { role: "link", part: 1 }));
  const page = recognise(
    sight({ path: "/account/plan", parts, controls: [...links, seen("Cancel my plan", { part: 0 })] }),
    new URL("https://www.ferrow.example/account/plan"),
    null,
  );
  expect(page.controls.find(({ name }) => name === "Cancel my plan")?.within).toBe(true);
});
