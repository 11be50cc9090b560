import { describe, expect, test } from "vitest";
import { glancer } from "@/core/language/beginnings";
import { fold } from "@/core/language/fold";
import { lookoutFor } from "@/core/recognition/lookout";
import { recognise } from "@/core/recognition/recognise";
import { heading, line, part, seen, sight } from "./sight";

const signs = ["⋯", "⋮", "⋮\ufe0e", "…", "...", ". . .", "•••", "···", "· · ·", "︙", "● ● ●", "◦◦◦", "・・・"];

/** What a sign is taken for in a row; a reader's row is without the words of its controls. */
function meaning(language: string, title: string, under: string, row: string | null, sign = "⋯") {
  const seenPage = sight({
    path: "/me",
    language,
    headings: [heading(title)],
    lines: [title, row ?? ""].map((text) => line(text)),
    parts: [part(under.split(" › ")[0] ?? null)],
    controls: [seen(sign, { heading: under, row })],
  });
  const { controls } = recognise(seenPage, new URL("https://fernwell.example/me"), null);
  return controls.find(({ name }) => name === sign)?.intent ?? "nothing";
}

describe("a button that shows only dots", () => {
  test.each(signs)("“%s” leads on in the row of a subscription", (sign) => {
    expect(meaning("en", "Subscriptions", "Subscriptions", "Gold $10.00 / month", sign)).toBe("manage-billing");
    expect(meaning("en", "Files", "Files", "holiday.jpg 2 MB", sign)).toBe("nothing");
  });

  test.each([
    ["en", "Subscriptions", "Subscriptions", "Oak Plus Renews 3 December 2026"],
    ["en", "Subscriptions", "Subscriptions", "Oak Plus Active Visa •••• 4242 $9.00/mo"],
    ["en", "Your plans", "Your plans › Oak Plus", "Oak Plus"],
    ["en", "Subscriptions", "Subscriptions › Oak Plus", "Oak Plus Active"],
    ["en", "Account", "Account", "Pro plan $9.00 / month"],
    ["en", "Billing", "Billing", "Pro $9.00 per month, next payment 3 Dec"],
    ["en", "Hosting", "Hosting › fernwell.example", "Auto-renews 3 Dec 2026 $12.00/yr"],
    ["fr", "Mes abonnements", "Mes abonnements", "Chêne Plus 9,00 € / mois"],
    ["de", "Meine Abos", "Meine Abos", "Eiche Plus 9,00 € / Monat"],
    ["es", "Mis suscripciones", "Mis suscripciones", "Roble Plus 9,00 € al mes"],
    ["ja", "サブスクリプション", "サブスクリプション", "プレミアム 月額980円"],
    ["ru", "Подписки", "Подписки", "Дуб Плюс 299 ₽ в месяц"],
  ])("leads on, %s: “%s”, “%s”: “%s”", (...where) => expect(meaning(...where)).toBe("manage-billing"));

  test.each<[string, string, string, string | null]>([
    ["en", "Billing", "Billing › Invoices", "INV-0042 3 Nov 2026 $9.00 Paid"],
    ["en", "Billing and plans", "Billing and plans › Billing history", "Nov 3, 2026 Pro plan (monthly) $9.00"],
    ["en", "Your plans", "Your plans", "Visa •••• 4242, expires 04/2029"],
    ["en", "Your plans", "Your plans › Payment", "Visa ending in 4242"],
    ["en", "Billing", "Billing", "PayPal ada@fernwell.example"],
    ["en", "Billing", "Billing › Billing address", "12 Elm Street, Ferrow"],
    ["en", "Your plan", "Your plan › Members", "Ada Lovelace Active"],
    ["en", "Your plans", "Your plans › Ada", "Ada Lovelace, owner"],
    ["en", "Plan and seats", "Plan and seats", "tom@fernwell.example Active"],
    ["en", "My membership", "My membership › Devices", "Pixel 8 Active now"],
    ["en", "Plans & API keys", "API keys", "Production key Active"],
    ["en", "Subscriptions", "Subscriptions", "How to prune a fern 12K views 2 days ago"],
    ["en", "Chats", "Chats", "Cancel my subscription letter"],
    ["en", "Projects", "Projects", "Q3 plan edited yesterday"],
    ["en", "Files", "Files", "Contract 2026.pdf 2 MB"],
    ["en", "Your orders", "Your orders", "Tea box $16.50 Delivered"],
    ["fr", "Mon abonnement", "Mon abonnement › Appareils", "iPhone d’Ada Actif"],
    ["de", "Mein Abo", "Mein Abo › Rechnungen", "Rechnung 42 vom 3.11.2026 9,00 €"],
    ["de", "Mein Abo", "Mein Abo", "Lieferadresse: Ulmenweg 12"],
    ["es", "Mi suscripción", "Mi suscripción › Perfiles", "Ada Activo"],
    ["en", "Subscriptions", "Subscriptions", null],
  ])("does nothing, %s: “%s”, “%s”: “%s”", (...where) => expect(meaning(...where)).toBe("nothing"));

  test.each([
    ["en", "Options"],
    ["fr", "Actions"],
    ["de", "Optionen"],
    ["es", "Acciones"],
    ["ja", "操作"],
  ])("may be called by a bare name, %s: “%s”", (language, name) => {
    expect(meaning(language, "Subscriptions", "Subscriptions", "Gold $10.00 / month", name)).toBe("manage-billing");
    expect(meaning(language, "Files", "Files", "holiday.jpg 2 MB", name)).toBe("nothing");
  });

  test("is no answer to what a dialog asks: “Cancel” beside it ends as it does alone", () => {
    const inDialog = (...names: string[]) =>
      recognise(
        sight({
          path: "/account",
          headings: [heading("Settings")],
          parts: [part(null), part("Manage subscription", { as: "dialog" })],
          lines: [line("Oak Plus subscription $9.00 / month", { parts: [1] })],
          controls: names.map((name) =>
            seen(name, { part: 1, heading: "Manage subscription", row: "Oak Plus subscription $9.00 / month" }),
          ),
        }),
        new URL("https://fernwell.example/account"),
        null,
      ).controls.find(({ name }) => name === "Cancel")?.intent;
    expect([inDialog("Cancel"), inDialog("Cancel", "⋯")]).toEqual(["cancel-subscription", "cancel-subscription"]);
  });

  test("is looked out for on any page", () => {
    const matters = glancer(lookoutFor([], []).controls);
    for (const sign of signs) expect([sign, matters(fold(sign))]).toEqual([sign, true]);
    expect(["Loading…", "Rome · Italy", "• New", "v1.2.3"].filter((name) => matters(fold(name)))).toEqual([]);
  });
});
