import { describe, expect, test } from "vitest";
import { readIntent } from "@/core/language/intent";
import { recognise } from "@/core/recognition/recognise";
import { heading, line, part, seen, sight } from "./sight";

const read = (path: string, more: Parameters<typeof sight>[0]) =>
  recognise(sight({ path, ...more }), new URL(`https://www.ferrow.example${path}`), null);
const does = (page: ReturnType<typeof read>, name: string) =>
  page.controls.find((control) => control.name === name)?.intent ?? "nothing";

describe("past an offer or a survey", () => {
  test.each([
    ["Leave anyway", "Keep my plan"],
    ["Quitter quand même", "Garder mon abonnement"],
    ["Trotzdem gehen", "Abo behalten"],
    ["Decline offer", "Keep my plan"],
    ["Refuser l’offre", "Garder mon abonnement"],
    ["Angebot ablehnen", "Abo behalten"],
    ["Rechazar oferta", "Mantener mi suscripción"],
    ["Rifiuta l'offerta", "Mantieni il mio abbonamento"],
    ["Recusar oferta", "Manter a minha assinatura"],
    ["Aanbod weigeren", "Abonnement behouden"],
    ["Avböj erbjudandet", "Behåll prenumerationen"],
    ["Afvis tilbuddet", "Behold abonnementet"],
    ["Avslå tilbudet", "Behold abonnementet"],
    ["Hylkää tarjous", "Säilytä tilaus"],
    ["Odrzuć ofertę", "Zachowaj subskrypcję"],
    ["Odmítnout nabídku", "Ponechat předplatné"],
    ["Ajánlat elutasítása", "Előfizetés megtartása"],
    ["Refuză oferta", "Păstrează abonamentul"],
    ["Απόρριψη προσφοράς", "Διατήρηση συνδρομής"],
    ["Teklifi reddet", "Aboneliğimi koru"],
    ["Отклонить предложение", "Сохранить подписку"],
    ["Відхилити пропозицію", "Зберегти підписку"],
    ["رفض العرض", "الاحتفاظ باشتراكي"],
    ["オファーを断る", "プランを維持する"],
    ["제안 거절", "구독 유지"],
    ["拒绝优惠", "保留订阅"],
  ])("“%s” beside “%s” moves on", (on, keep) => {
    const page = read("/mi/123", { controls: [seen(keep), seen(on)] });
    expect([does(page, keep), does(page, on)]).toEqual(["keep-subscription", "confirm-cancel"]);
  });
  test.each([
    ["/abo/cancel", "Before you go", "Never mind", "Next"],
    ["/plan/resiliation", "Avant de partir", "Retour", "Suivant"],
    ["/account/cancellation", "解約手続き", "戻る", "次へ"],
  ])("“Next” leads on: %s", (path, title, back, next) => {
    const page = read(path, { headings: [heading(title)], controls: [seen(back), seen(next)] });
    expect(does(page, next)).toBe("confirm-cancel");
    expect(page.kind).toBe("cancel-step");
  });
  test.each([
    ["Why are you leaving?", "Never mind", "Next"],
    ["Pourquoi nous quittez-vous ?", "Retour", "Suivant"],
    ["¿Por qué te vas?", "Atrás", "Siguiente"],
  ])("a survey that does not name what is left, in a dialog: %s", (title, back, next) => {
    const parts = [part(null), part(title, { as: "dialog" })];
    const controls = [back, next].map((name) => seen(name, { part: 1, heading: title }));
    expect(does(read("/home", { parts, controls, choices: 4 }), next)).toBe("confirm-cancel");
  });
  test("a title that asks why one leaves is not enough", () => {
    const parts = [part(null), part("Why are you leaving?", { as: "dialog" })];
    const controls = ["Never mind", "Next"].map((name) => seen(name, { part: 1 }));
    expect(does(read("/home", { parts, controls, choices: 0 }), "Next")).toBe("nothing");
  });
  test("where nothing is ended they do nothing", () => {
    const market = { headings: [heading("Bids on your sofa")], controls: [seen("Decline offer"), seen("View bid")] };
    expect(does(read("/bids/7", market), "Decline offer")).toBe("nothing");
    const unsaved = [part(null), part("Leave this page?", { as: "dialog" })];
    const controls = [seen("Leave anyway", { part: 1 }), seen("Stay here", { part: 1 })];
    expect(read("/editor", { parts: unsaved, controls }).kind).not.toBe("final-confirm");
  });
});

describe("what keeps beside an offer", () => {
  test.each([
    "Continue with my plan at 50 %",
    "Continue for $4.99 a month",
    "Continuer mon abonnement à 4,99 €",
    "Weiter mit 50 % Rabatt",
    "Continuar por 3,99 €",
  ])("“%s” goes on paying", (label) => expect(readIntent(label).intent).toBe("offer-accept"));
  test.each(["Continue to cancel and lose 50 %", "No, continue without 50 % off"])("“%s” does not", (label) =>
    expect(readIntent(label).intent).not.toBe("offer-accept"),
  );
  test.each([
    ["Profitez de 50 % de remise pendant 3 mois", "Continuer", "Résilier quand même"],
    ["Stay for half the price: 50 % off", "Continue", "Cancel anyway"],
    ["Bleib mit 30 % Rabatt", "Weiter", "Trotzdem kündigen"],
  ])("%s: “%s” takes it", (title, takes, ends) => {
    const controls = [seen(takes, { heading: title }), seen(ends, { heading: title })];
    const page = read("/plan/leaving", { parts: [part(title)], headings: [heading(title)], controls });
    expect([does(page, takes), does(page, ends)]).toEqual(["offer-accept", "confirm-cancel"]);
  });
  test("a bare “Continue” under an offer is not known to end anything", () => {
    const headings = [heading("Annuler votre abonnement"), heading("50 % de remise pendant 3 mois")];
    expect(does(read("/resiliation/offre", { headings, controls: [seen("Continuer")] }), "Continuer")).toBe("nothing");
  });
});

describe("where it is not over", () => {
  test.each([
    "End trial and start paid plan now",
    "End my trial and subscribe",
    "Terminer l’essai et commencer l’abonnement",
    "Probezeit beenden und Abo starten",
    "Terminar la prueba y empezar la suscripción",
    "Termina la prova e inizia l'abbonamento",
    "Zakończ okres próbny i rozpocznij subskrypcję",
  ])("“%s” begins to be paid", (label) =>
    expect(["cancel-subscription", "confirm-cancel"]).not.toContain(readIntent(label).intent),
  );
  test("“End trial” ends", () => expect(readIntent("End trial").intent).toBe("cancel-subscription"));
  test.each([
    "Restrict profile creation: Off",
    "Restrict profile creation Off",
    "Profile visibility Off",
    "Konto-Benachrichtigungen: Aus",
    "Auto-renewal: Off",
    "Renouvellement automatique : désactivé",
  ])("“%s” is how a setting stands", (label) =>
    expect(["delete-account", "cancel-subscription"]).not.toContain(readIntent(label).intent),
  );
  test.each([
    "Deactivate my account",
    "Disable account",
    "Désactiver mon compte",
    "Konto deaktivieren",
    "Desactivar mi cuenta",
  ])("“%s” takes the account", (label) => expect(readIntent(label).intent).toBe("delete-account"));
});

describe("ways in", () => {
  const row = "Gold $10.00 / month";
  test.each(["More options for Gold", "Plus d’options", "Weitere Optionen", "その他のオプション"])(
    "“%s” in its row",
    (name) => {
      expect(
        does(read("/account", { headings: [heading("Subscriptions")], controls: [seen(name, { row })] }), name),
      ).toBe("manage-billing");
      expect(does(read("/files", { controls: [seen(name, { row: "holiday.jpg 2 MB" })] }), name)).toBe("nothing");
    },
  );
  test.each(["Switch to lifetime", "Switch to annual"])("“%s” buys, and leads nowhere", (name) => {
    const page = read("/account/membership", { headings: [heading("Your membership")], controls: [seen(name)] });
    expect(does(page, name)).toBe("nothing");
  });
  test.each(["Manage", "Gérer", "Verwalten", "Gestionar"])("“%s” in its row, and not in that of a card", (name) => {
    const plan = read("/account", {
      headings: [heading("Billing")],
      controls: [seen(name, { row: `${row} subscription` })],
    });
    expect(does(plan, name)).toBe("manage-billing");
    const card = read("/account", {
      headings: [heading("Billing")],
      controls: [seen(name, { row: "Payment card •••• 4242" })],
    });
    expect(does(card, name)).toBe("nothing");
  });
  test("a switch of the renewal that is on ends it, and one that is off would begin again", () => {
    for (const name of ["Auto-renew", "Renouvellement automatique", "Automatische Verlängerung"]) {
      const turned = (checked: boolean) =>
        does(
          read("/account", { headings: [heading("Billing")], controls: [seen(name, { role: "switch", checked })] }),
          name,
        );
      expect([turned(true), turned(false)]).toEqual(["cancel-subscription", "resume"]);
    }
    const other = seen("Dark mode", { role: "switch", checked: true });
    expect(does(read("/account", { controls: [other] }), "Dark mode")).toBe("nothing");
  });
});

describe("suggestions in a conversation are no controls", () => {
  test.each([
    ["Cancel my subscription", "How can I help you today?"],
    ["Résilier mon abonnement", "Comment puis-je vous aider ?"],
    ["Mein Abo kündigen", "Wie kann ich dir helfen?"],
    ["Cancelar mi suscripción", "¿En qué puedo ayudarte?"],
    ["サブスクリプションを解約する", "何かお手伝いできることはありますか？"],
  ])("“%s” below “%s”", (name, greeting) => {
    const page = read("/c/8f3", { composes: true, lines: [line(greeting)], controls: [seen(name, { row: greeting })] });
    expect(page.controls).toEqual([]);
    expect(page.kind).toBe("other");
    const chat = [part(null), part(greeting, { as: "overlay" })];
    expect(read("/home", { parts: chat, controls: [seen(name, { part: 1, heading: greeting })] }).controls).toEqual([]);
  });
  test("a chat beside the account's own page takes nothing from it", () => {
    const headings = [heading("Your subscription")];
    const page = read("/account/plan", { composes: true, headings, controls: [seen("Cancel my subscription")] });
    expect(does(page, "Cancel my subscription")).toBe("cancel-subscription");
  });
});

describe("“Edit” in a row under “Your subscriptions”", () => {
  const edit = (row: string) =>
    read("/me/list", {
      headings: [heading("Your subscriptions")],
      controls: [seen("Edit", { role: "link", heading: "Your subscriptions", row: `${row} Edit` })],
    });

  test("leads on beside a price, also where the goods are delivered", () => {
    expect(does(edit("Tea box £16.50 every 4 weeks Next delivery: 12 December 2026"), "Edit")).toBe("manage-billing");
  });

  test("does not where only an address is told", () => {
    expect(does(edit("Delivery address: 12 Elm Street"), "Edit")).toBe("nothing");
  });
});

describe("which way leads nearer to the plan", () => {
  test.each([
    ["Plans & billing", "Invoices"],
    ["Plan & billing", "Billing history"],
    ["Abonnement et facturation", "Factures"],
    ["Abo & Zahlung", "Rechnungen"],
  ])("“%s” before “%s”", (nearer, invoices) => {
    const page = read("/app", { headings: [heading("Home")], controls: [seen(invoices), seen(nearer)] });
    const sure = (name: string) => page.controls.find((control) => control.name === name)?.confidence ?? 0;
    expect(sure(nearer)).toBeGreaterThan(sure(invoices));
  });
});

describe("what stands on the account's pages and ends nothing", () => {
  test.each([
    ["My account", "Subscription", "First name", "Save", "Cancel"],
    ["Mon compte", "Abonnement", "Prénom", "Enregistrer", "Annuler"],
    ["Mein Konto", "Abonnement", "Vorname", "Speichern", "Abbrechen"],
  ])("“Cancel” of a form beside a tab, %s: “%s”", (title, tab, field, save, cancel) => {
    const row = `${title} ${field}`;
    const controls = [seen(tab, { role: "tab", row }), seen(save, { row }), seen(cancel, { row })];
    const page = read("/account", { headings: [heading(title)], controls });
    expect(["cancel-generic", "nothing"]).toContain(does(page, cancel));
  });
  test("“Cancel” of a billing address; of a billed plan it ends", () => {
    const at = (row: string) =>
      read("/account", { headings: [heading("Billing")], controls: [seen("Cancel", { row })] });
    expect(does(at("Billing address Street"), "Cancel")).toBe("cancel-generic");
    expect(does(at("Pro subscription"), "Cancel")).toBe("cancel-subscription");
  });
  test.each(["Current plan", "Your plan", "Aktuelles Abo", "Votre abonnement"])(
    "a button “%s” that cannot be pressed says which plan it is",
    (name) => {
      const plan = (state: "ready" | "disabled") =>
        read("/account", { headings: [heading("Plans")], controls: [seen(name, { state })] }).controls.length;
      expect([plan("ready"), plan("disabled")]).toEqual([1, 0]);
    },
  );
  test("“Manage subscription” that cannot be pressed yet is still told of", () => {
    const page = read("/account", { controls: [seen("Manage subscription", { state: "disabled" })] });
    expect(does(page, "Manage subscription")).toBe("manage-billing");
  });
});

describe("“No thanks” to an offer", () => {
  test.each([
    ["No thanks", "Claim offer"],
    ["Non merci", "Profiter de l’offre"],
    ["Nein danke", "Angebot annehmen"],
  ])("“%s” beside “%s” moves on in a dialog that opens where the end was asked for, and only there", (no, claim) => {
    const parts = [part(null), part("Wait! Here's 50% off", { as: "dialog" })];
    const controls = [claim, no].map((name) => seen(name, { part: 1 }));
    const offer = (asked: boolean) =>
      recognise(sight({ path: "/me", parts, controls }), new URL("https://www.ferrow.example/me"), null, {
        begun: asked,
        asked,
      });
    expect(does(offer(true), no)).toBe("confirm-cancel");
    expect(offer(true).kind).toBe("offer");
    expect(does(offer(false), no)).toBe("nothing");
  });
});
