import { describe, expect, test } from "vitest";
import type { FactKind } from "@/core/recognition/fact";
import { readFacts } from "@/core/recognition/facts";
import type { Day } from "@/core/value/day";

/** The blocks of a page, each followed by the next. */
function lines(...texts: string[]) {
  return texts.map((text, n) => ({ text, next: texts[n + 1] ?? "" }));
}

function value(kind: FactKind, language: string, ...texts: string[]): string | undefined {
  return readFacts(lines(...texts), [language]).find((fact) => fact.kind === kind)?.value;
}

describe("days", () => {
  test.each<[FactKind, string, string]>([
    ["renews-on", "en", "Your plan renews on 3 June 2026"],
    ["renews-on", "en", "Billed through Apple. Renews on Jun 3, 2026."],
    ["renews-on", "en", "Your subscription was purchased through the Apple App Store and will renew on Jun 3, 2026"],
    ["renews-on", "en", "You can manage it until then in your account. Your plan renews on 3 June 2026."],
    ["ends-on", "en", "Your access runs through Jun 3, 2026, and we won’t charge you again."],
    ["renews-on", "en", "Next billing date: June 3, 2026"],
    ["renews-on", "en", "Your next payment is due on 3 June 2026"],
    ["renews-on", "fr", "Votre abonnement sera renouvelé le 3 juin 2026"],
    ["renews-on", "fr", "Prochain prélèvement : 3 juin 2026"],
    ["ends-on", "en", "Your subscription has been cancelled and ends on 3 June 2026"],
    ["ends-on", "en", "You keep access until 3 June 2026"],
    ["ends-on", "fr", "Votre abonnement prendra fin le 3 juin 2026"],
    ["ends-on", "fr", "Vous gardez l’accès jusqu’au 3 juin 2026"],
    ["trial-ends-on", "en", "Your trial ends on 3 June 2026"],
    ["trial-ends-on", "fr", "Votre essai se termine le 3 juin 2026"],
  ])("%s (%s): “%s”", (kind, language, text) => expect(value(kind, language, text)).toBe("2026-06-03"));

  test("a label and its day may stand apart", () => {
    expect(value("renews-on", "en", "Next renewal", "3 June 2026")).toBe("2026-06-03");
  });
  test("a trial that ends is neither the end of the subscription nor its renewal", () => {
    const kinds = readFacts(lines("Your trial ends on 3 June 2026"), ["en"]).map(({ kind }) => kind);
    expect(kinds).toEqual(["trial-ends-on"]);
  });
  test.each([
    ["en", "Your plan was last renewed on 3 June 2026"],
    ["en", "Last renewal: 3 June"],
    ["en", "Previous renewal on 3 June 2026"],
    ["fr", "Dernier renouvellement : 3 juin 2026"],
    ["de", "Zuletzt verlängert am 3. Juni 2026"],
    ["es", "Última renovación: 3 de junio de 2026"],
    ["it", "Ultimo rinnovo: 3 giugno 2026"],
    ["nl", "Laatst verlengd op 3 juni 2026"],
    ["ja", "前回の更新日：2026年6月3日"],
  ])("the renewal before is not the next one (%s): “%s”", (language, text) => {
    const today = "2026-05-01" as Day;
    const said = readFacts(lines(text), [language], language, today);
    expect(said.find(({ kind }) => kind === "renews-on")).toBeUndefined();
  });
  test("what renews next does so though the last time is named before it", () => {
    const text = "Last renewed in 2025, your next renewal is on 3 June 2026";
    expect(value("renews-on", "en", text)).toBe("2026-06-03");
  });
  test("a question or a condition states no renewal", () => {
    const asked = "Really end the renewal? After 3 June 2026 your Mac is no longer protected.";
    expect(value("renews-on", "en", asked)).toBeUndefined();
    expect(value("renews-on", "en", "If you go on, the renewal of 3 June 2026 is switched off.")).toBeUndefined();
  });
  test("a day that is about nothing is no fact", () => {
    expect(readFacts(lines("Member since 3 June 2020", "Last seen 4 June 2026"), ["en"])).toEqual([]);
  });
});

describe("prices", () => {
  test("a price with its cadence gives both", () => {
    expect(value("price", "fr", "Lumen Plus, 23,00 € par mois")).toBe("23.00 EUR");
    expect(value("cadence", "fr", "Lumen Plus, 23,00 € par mois")).toBe("month");
  });
  test("a price of a subscription counts without a cadence", () => {
    expect(value("price", "en", "Subscription price $20.00")).toBe("20.00 USD");
  });
  test("a label and its price may stand apart", () => {
    expect(value("price", "en", "Monthly price", "$20.00")).toBe("20.00 USD");
  });
  test("a cadence is shown with the words that give it, also where they stand behind the price's label", () => {
    const shown = (...texts: string[]) =>
      readFacts(lines(...texts), ["en"]).find(({ kind }) => kind === "cadence")?.shown;
    expect(shown("Price", "$20.00 per month")).toBe("Price $20.00 per month");
    expect(shown("Plus, $20.00 a month")).toBe("Plus, $20.00 a month");
  });
  test("a price of something else is no fact, and none is never 0", () => {
    expect(value("price", "en", "Mug, $12.00")).toBeUndefined();
    expect(value("price", "en", "Billed monthly")).toBeUndefined();
  });
});

describe("the payment that comes next", () => {
  const today = "2026-11-29" as Day;
  const facts = (language: string, ...texts: string[]) =>
    Object.fromEntries(
      readFacts(lines(...texts), [language], language, today).map(({ kind, value: said }) => [kind, said]),
    );

  test.each<[string, string[], string]>([
    ["en", ["Next payment", "$83.88 on Dec 3, 2026"], "83.88 USD"],
    ["en", ["Your next bill is for £9.99 on 3 December"], "9.99 GBP"],
    ["en", ["Upcoming charge: €5.00 on December 3"], "5.00 EUR"],
    ["fr", ["Prochain paiement", "83,88 € le 3 décembre 2026"], "83.88 EUR"],
    ["fr", ["Votre prochaine facture de 9,99 € est prévue le 3 décembre"], "9.99 EUR"],
    ["de", ["Nächste Abbuchung: 83,88 € am 3. Dezember 2026"], "83.88 EUR"],
    ["es", ["Próximo pago", "83,88 € el 3 de diciembre de 2026"], "83.88 EUR"],
    ["it", ["Prossimo addebito", "83,88 € il 3 dicembre 2026"], "83.88 EUR"],
    ["pt", ["Próxima cobrança: R$ 83,88 em 3 de dezembro de 2026"], "83.88 BRL"],
    ["nl", ["Volgende betaling", "€ 83,88 op 3 december 2026"], "83.88 EUR"],
    ["pl", ["Następna płatność", "83,88 zł 3 grudnia 2026"], "83.88 PLN"],
    ["sv", ["Nästa betalning", "99 kr den 3 december 2026"], "99.00 SEK"],
    ["ru", ["Следующий платёж", "399 ₽ 3 декабря 2026 г."], "399.00 RUB"],
    ["ja", ["次回のお支払い", "1,200円 2026年12月3日"], "1200 JPY"],
  ])("%s %j is a price and a renewal", (language, texts, price) =>
    expect(facts(language, ...texts)).toMatchObject({ price, "renews-on": "2026-12-03" }),
  );

  test("a day without its year is the next one that comes, and none where nobody knows today", () => {
    expect(facts("en", "Your plan renews on 2 January")["renews-on"]).toBe("2027-01-02");
    expect(facts("fr", "Vous gardez l’accès jusqu’au 3 décembre")["ends-on"]).toBe("2026-12-03");
    expect(value("renews-on", "en", "Your plan renews on 2 January")).toBeUndefined();
  });

  test.each([
    ["Paid on 3 December", "$12.00"],
    ["Your plan was cancelled on 3 December", ""],
    ["What's next: 3 December", ""],
    ["Next payment", "3 months free"],
  ])("“%s” “%s” is none", (...texts) => {
    expect(facts("en", ...texts)["renews-on"]).toBeUndefined();
    expect(facts("en", ...texts)["ends-on"]).toBeUndefined();
  });
});

describe("what a plan costs", () => {
  test("is not what is asked for another, or for the same again, wherever that stands", () => {
    const upsell = "Upgrade to Max for $40.00 a month";
    expect(value("price", "en", upsell, "Plus, $12.00 a month")).toBe("12.00 USD");
    expect(value("price", "en", "Save 50%: $6.00 a month", "Plus, $12.00 a month")).toBe("12.00 USD");
    expect(value("price", "fr", "Profitez de l’offre : 6,00 € par mois", "Plus, 12,00 € par mois")).toBe("12.00 EUR");
  });
});

describe("identifiers", () => {
  test.each<[FactKind, string, string]>([
    ["customer-number", "Customer number: 4512-77", "4512-77"],
    ["customer-number", "Numéro de client : 4512-77", "4512-77"],
    ["customer-number", "N° client 4512-77", "4512-77"],
    ["contract-number", "Subscription ID: SUB-88120", "SUB-88120"],
    ["contract-number", "Numéro de contrat : FR-2026-08", "FR-2026-08"],
    ["order-number", "Order number LM-220-1", "LM-220-1"],
    ["order-number", "Numéro de commande : LM-220-1", "LM-220-1"],
    ["account-email", "Signed in as Ada.B+plans@post.example", "Ada.B+plans@post.example"],
  ])("%s: “%s”", (kind, text, expected) => expect(value(kind, "en", text)).toBe(expected));

  test("a label and its number may stand apart", () => {
    expect(value("order-number", "en", "Order number", "LM-220-1")).toBe("LM-220-1");
  });
  test("a label without a number gives none", () => {
    expect(value("customer-number", "en", "Customer number", "Ask our team")).toBeUndefined();
  });
  test.each(["support@lumen.example", "no-reply@lumen.example", "contact@lumen.example", "aide@lumen.example"])(
    "%s belongs to the company and not to its customer",
    (box) => expect(value("account-email", "en", `Write to ${box}`)).toBeUndefined(),
  );
});

describe("plan and biller", () => {
  test("a plan stands behind its label, on the same line or the next", () => {
    expect(value("plan", "en", "Current plan: Lumen Plus")).toBe("Lumen Plus");
    expect(value("plan", "fr", "Forfait actuel", "Lumen Plus")).toBe("Lumen Plus");
    expect(value("plan", "en", "Current plan", "Lumen Plus ($12.00 per month)")).toBe("Lumen Plus");
    expect(value("plan", "en", "Plan: Lumen Plus – $12.00 per month")).toBe("Lumen Plus");
  });
  test("a sentence behind the label is no plan", () => {
    expect(value("plan", "en", "Your plan", "You have none.")).toBeUndefined();
    expect(value("plan", "en", "Your plan", "3 June 2026")).toBeUndefined();
  });
  test("the next tab behind a tab is no plan, nor is a place in a menu", () => {
    const named = (labels: string[], ...texts: string[]) =>
      readFacts(lines(...texts), ["en"], "en", null, { labels: new Set(labels), headings: new Set() }).find(
        ({ kind }) => kind === "plan",
      )?.value;
    expect(named(["subscription"], "Subscription", "Rewards", "Lumen")).toBeUndefined();
    expect(named(["change plan"], "Current plan", "Change plan")).toBeUndefined();
    expect(named([], "Subscription", "Security")).toBeUndefined();
    expect(named([], "Abonnement", "Sécurité")).toBeUndefined();
    expect(named(["change plan"], "Current plan", "Lumen Plus", "Change plan")).toBe("Lumen Plus");
  });
  test("the heading of a card with a price is the plan, where one renews or ends and nothing else is for sale", () => {
    const named = (...texts: string[]) =>
      readFacts(lines(...texts), ["en"], "en", null, {
        labels: new Set(),
        headings: new Set(["pro", "max", "billing", "your plan"]),
      }).find(({ kind }) => kind === "plan")?.value;
    const renews = "Renews on 3 June 2027";
    expect(named("Pro", "$12.00 per month", renews)).toBe("Pro");
    expect(named("Pro", "$12.00 per month")).toBeUndefined();
    expect(named("Pro", "$12.00 per month", "Max", "$40.00 per month", renews)).toBeUndefined();
    expect(named("Billing", "$12.00 per month", renews)).toBeUndefined();
    expect(named("Ada", "$12.00 per month", renews)).toBeUndefined();
  });
  test.each([
    ["en", ["Membership", "$15.49 per month", "Next payment: 12 January 2027"]],
    ["en", ["Plan", "Membership", "Next payment: 12 January 2027"]],
    ["en", ["Plan", "Your subscription", "Next payment: 12 January 2027"]],
    ["fr", ["Abonnements", "11,99 € par mois", "Prochain prélèvement le 12 janvier 2027"]],
    ["fr", ["Formule", "Mon abonnement", "Prochain prélèvement le 12 janvier 2027"]],
    ["en", ["Subscription", "State", "Next payment", "Papillon Press", "Active"]],
    ["en", ["Product", "Next billing date", "Amount", "Actions"]],
    ["fr", ["Produit", "État", "Prochain paiement"]],
    ["fr", ["Abonnement", "Prix", "Statut"]],
    ["fr", ["Votre forfait", "14,99 € par mois. Prochain paiement le 12 janvier 2027"]],
    ["en", ["Your plan", "$14.99 a month, next payment on 12 January 2027"]],
  ])("what only names the page or a part of it is no plan (%s): %j", (language, texts) => {
    const headings = new Set(texts.map((text) => text.toLowerCase()));
    const facts = readFacts(lines(...texts), [language], language, null, { labels: new Set(), headings });
    expect(facts.find(({ kind }) => kind === "plan")).toBeUndefined();
  });
  test("a price that stands with its rhythm is quoted without the name of the page in front of it", () => {
    const facts = readFacts(lines("Membership", "$15.49 per month"), ["en"]);
    expect(facts.find(({ kind }) => kind === "price")?.shown).toBe("$15.49");
    expect(facts.find(({ kind }) => kind === "cadence")?.shown).toBe("$15.49 per month");
  });
  test.each([
    ["en", "You pay through O2.", "O2"],
    ["en", "You pay via Sky Mobile since 2024", "Sky Mobile"],
    ["fr", "Vous payez via Bouygues Telecom.", "Bouygues Telecom"],
    ["fr", "Abonnement payé par l’intermédiaire d’Orange", "Orange"],
  ])("the biller is also who one pays through (%s): “%s”", (language, text, name) => {
    expect(value("biller", language, text)).toBe(name);
  });
  test.each([
    ["en", "Extra usage is billed on top of your subscription."],
    ["en", "You pay via credit card"],
    ["en", "Billed on 5 June 2026"],
    ["en", "You pay via Apple Pay"],
    ["en", "Billed with Visa ending in 4242"],
    ["fr", "Vous payez via carte bancaire"],
    ["fr", "Facturé par prélèvement SEPA"],
    ["fr", "Vous payez via Google Pay"],
  ])("a day, a means of payment or a turn of phrase is no biller (%s): “%s”", (language, text) => {
    expect(value("biller", language, text)).toBeUndefined();
  });
  test("the biller is who the page says charges", () => {
    expect(value("biller", "en", "Billed through Paymill")).toBe("Paymill");
    expect(value("biller", "fr", "Votre abonnement est facturé par Paymill")).toBe("Paymill");
    expect(value("biller", "fr", "Ce forfait a été souscrit via l’App Store d’Apple.")).toBe("App Store d’Apple");
  });
});

describe("the card that is charged", () => {
  test.each([
    ["en", "Visa ending in 4242", "4242"],
    ["en", "Mastercard •••• 0007", "0007"],
    ["fr", "Carte Visa se terminant par 1881", "1881"],
    ["de", "Visa, endet auf 4242 (läuft 08/2028 ab)", "4242"],
    ["es", "Tarjeta terminada en 5100", "5100"],
    ["ru", "Карта, заканчивающаяся на 4444", "4444"],
    ["ja", "Visa 末尾 4242", "4242"],
  ])("%s: “%s”", (language, text, digits) => expect(value("card", language, text)).toBe(digits));

  test.each(["Visa, expires 08/2028", "4242 files", "•••• 42424242", "Ordering 2 of 4"])("“%s” names none", (text) =>
    expect(value("card", "en", text)).toBeUndefined(),
  );
});

test("of several facts of a kind the first counts", () => {
  expect(value("renews-on", "en", "Renews on 3 June 2026", "Renews on 9 July 2026")).toBe("2026-06-03");
});

test("a fact is shown in the page's own words, without what cannot be seen", () => {
  const [fact] = readFacts(lines("Renews\u00a0on \u200b3 June 2026"), ["en"]);
  expect(fact?.shown.trim()).toBe("Renews on 3 June 2026");
});

test("a text as long as terms and conditions states nothing", () => {
  expect(readFacts(lines(`Renews on 3 June 2026 ${"and so on ".repeat(60)}`), ["en"])).toEqual([]);
});

describe("a date that could be March or April", () => {
  const renews = (language: string, locale: string) =>
    readFacts(lines("Your plan renews on 03/04/2026"), [language], locale)[0]?.value;

  test("stays as the page writes it where only English is known of the page", () => {
    expect(renews("en", "en")).toBe("03/04/2026");
  });
  test("is read as the page's region writes dates where the page names one", () => {
    expect(renews("en", "en-GB")).toBe("2026-04-03");
    expect(renews("en", "en-US")).toBe("2026-03-04");
  });
});
