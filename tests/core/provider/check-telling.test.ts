import { describe, expect, test } from "vitest";
import { checkCatalogue } from "../../../src/core/provider/check";
import { checkOwnFiles } from "../../../src/core/provider/check-own";
import { papeterie } from "./own-entry";
import { know, payer, shop, swap, text } from "./shop-file";

const check = (shopText: string) =>
  checkCatalogue([
    { name: "shop.json", text: shopText },
    { name: "payer.json", text: payer },
  ]).mistakes;
const named = (name: string) => check(swap(shop, '"Hopper"', JSON.stringify(name)));
const withAlias = (alias: string) => check(swap(shop, '"aliases": []', `"aliases": [${JSON.stringify(alias)}]`));
const withLine = (line: string) =>
  check(
    swap(
      shop,
      '"descriptors": []',
      `"descriptors": [{ "text": ${JSON.stringify(line)}, "shared": false, "knowledge": ${know} }]`,
    ),
  );
const withLink = (link: string) => check(swap(shop, '"https://shop.test/billing"', JSON.stringify(link)));
/** What is said of a file of the person's, in French. */
const enFrançais = (entry: object) =>
  checkOwnFiles([{ name: "papeterie.json", text: JSON.stringify(entry, null, 1) }], [])[0]?.mistakes.map(
    ({ line, field, says }) => [line, field, says.fr],
  );

describe("a name that everybody's pages bear is refused", () => {
  test("with file, line, field and remedy", () => {
    expect(named("Account")).toEqual([
      'shop.json:3: name: "Account" stands on the pages of many providers; write what only this one is called, or remove it.',
    ]);
    expect(withAlias("Your account")).toEqual([
      'shop.json:5: aliases[0]: "Your account" stands on the pages of many providers; write what only this one is called, or remove it.',
    ]);
    expect(enFrançais({ ...papeterie, aliases: ["Votre compte"] })).toEqual([
      [
        7,
        "aliases[0]",
        '"Votre compte" figure sur les pages de beaucoup de fournisseurs\u202f; écrivez ce que celui-ci est seul à porter, ou retirez-le.',
      ],
    ]);
  });

  test.each([
    ["Subscription"],
    ["My Plan"],
    ["Premium"],
    ["BILLING"],
    ["Sign in"],
    ["Home"],
    ["Customer support"],
    ["The"],
    ["Compte"],
    ["L’abonnement"],
    ["Espace client"],
    ["Mon espace"],
    ["Mein Konto"],
    ["Suscripción"],
    ["Abbonamento"],
  ])("%s", (name) => {
    expect(named(name).join()).toContain("name: ");
    expect(withAlias(name).join()).toContain("aliases[0]: ");
  });

  test.each(["Account Plus Berlin", "Le Monde", "Prime Membership", "You.com", "NYT", "Canal+", "O2", "Papeterie"])(
    "but not %s, which tells somebody apart",
    (name) => expect(named(name)).toEqual([]),
  );

  test("nor one of a single letter", () => {
    expect(named("A")).toEqual([
      'shop.json:3: name: "A" is too short to tell anybody apart; write at least 2 letters or digits.',
    ]);
  });
});

describe("a statement line that is on everybody's statements is refused", () => {
  test.each(["A", "CB", "* *", "X-Y"])("%s, which is too short: it is said how long it must be", (line) => {
    expect(withLine(line)).toEqual([
      `shop.json:38: descriptors[0].text: "${line}" is too short to tell anybody apart; write at least 3 letters or digits.`,
    ]);
  });

  test.each(["PAYMENT", "CARD PURCHASE", "PRELEVEMENT SEPA", "ABONNEMENT"])("%s", (line) => {
    expect(withLine(line)).toEqual([
      `shop.json:38: descriptors[0].text: "${line}" stands on everybody's bank statements; write what only this one is called, or remove it.`,
    ]);
  });

  test.each(["POE", "C.AI", "HOPPER* ABONNEMENT"])("but not %s", (line) => expect(withLine(line)).toEqual([]));
});

describe("a link that is one person's is refused", () => {
  test("with a name and a password in it", () => {
    expect(withLink("https://ada:secret@shop.test/billing")).toEqual([
      'shop.json:10: pages[1].link: "ada@" signs somebody in; remove what stands before the @ in this address.',
    ]);
  });

  test("with a session in it, in either language", () => {
    expect(withLink("https://shop.test/billing?session=abc")).toEqual([
      'shop.json:10: pages[1].link: "session" in this address may be one person\'s session or number; remove it with its value, or leave the address out.',
    ]);
    const [page] = papeterie.pages;
    expect(
      enFrançais({ ...papeterie, pages: [{ ...page, link: `${page?.link}?token=42` }] })?.map(([, ...said]) => said),
    ).toEqual([
      [
        "pages[0].link",
        '"token" dans cette adresse peut être la session ou le numéro d’une personne\u202f; retirez-le avec sa valeur, ou l’adresse entière.',
      ],
    ]);
  });

  test.each([
    ["?PHPSESSID=abc", "PHPSESSID"],
    ["?access_token=abc", "access_token"],
    ["?lang=en&sid=7", "sid"],
    ["?id=42", "id"],
    ["?customer_id=7", "customer_id"],
    ["?email=ada@lovelace.example", "email"],
    ["?ref=8f3a9c0d12e4b7", "ref"],
    ["?v=20419877", "v"],
    ["#access_token=abc", "access_token"],
    [";jsessionid=1F", "jsessionid"],
  ])("with %s", (behind, name) => {
    expect(withLink(`https://shop.test/billing${behind}`).join()).toContain(`pages[1].link: "${name}" in this address`);
  });

  test("with a number of somebody's in its path", () => {
    const whole = swap(shop, '"path": "/billing"', '"path": "/*/billing"');
    expect(check(swap(whole, "shop.test/billing", "shop.test/8f3a9c0d12e4/billing"))).toEqual([
      'shop.json:10: pages[1].link: "8f3a9c0d12e4" in this address looks like one person\'s number; write an address that is the same for everybody, or leave it out.',
    ]);
  });

  test("also where it leads to data, to support or to a source", () => {
    const data = `"data": [{ "about": "export", "say": ${text}, "link": "https://shop.test/export?user=7", "knowledge": ${know} }]`;
    expect(check(swap(shop, '"data": []', data)).join()).toContain('data[0].link: "user" in this address');
    const support = `"support": [{ "by": "form", "at": "https://shop.test/help?token=x", "knowledge": ${know} }]`;
    expect(check(swap(shop, '"support": []', support)).join()).toContain('support[0].at: "token" in this address');
    const source = '"source": "https://u:p@shop.test/help", "seen": "2026-11-21", "confidence": "provider"';
    expect(
      check(swap(shop, '"source": null, "seen": "2026-11-21", "confidence": "recalled"', source)).join(),
    ).toContain('sources.own.source: "u@" signs somebody in');
  });

  test.each(["?tab=plans", "#billing", "?_s=billing", "?lang=en-GB", "?plan=pro", "?country_code=FR", "?account=me"])(
    "but not with %s, which is the same for everybody",
    (behind) => expect(withLink(`https://shop.test/billing${behind}`)).toEqual([]),
  );

  test("and a source may number its articles, a form itself", () => {
    const source = '"source": "https://shop.test/faq?id=2173", "seen": "2026-11-21", "confidence": "provider"';
    expect(check(swap(shop, '"source": null, "seen": "2026-11-21", "confidence": "recalled"', source))).toEqual([]);
    const data = `"data": [{ "about": "deletion", "say": ${text}, "link": "https://shop.test/new?ticket_form_id=13656193734039", "knowledge": ${know} }]`;
    expect(check(swap(shop, '"data": []', data))).toEqual([]);
  });
});

describe("a final press that is only called what keeps is refused", () => {
  const final = (labels: string) => check(swap(shop, '{ "en": ["End"] }', labels));

  test("with file, line, field and remedy", () => {
    expect(final('{ "en": ["Keep"] }')).toEqual([
      'shop.json:19: channels[0].steps[1].labels.en[0]: "Keep" says that it keeps the subscription, and this press is to end it; write the words of the button that ends it.',
    ]);
  });

  test.each([
    ["fr", "Garder mon abonnement"],
    ["de", "Mitglied bleiben"],
    ["es", "Mantener mi suscripción"],
    ["en", "Pause my plan"],
    ["en", "Resume subscription"],
    ["fr", "Accepter l'offre"],
  ])("in %s: %s", (language, label) => {
    expect(final(JSON.stringify({ en: ["End"], [language]: [label] })).join()).toContain(
      `labels.${language}[0]: ${JSON.stringify(label)} says that it keeps the subscription`,
    );
  });

  test.each([
    ['{ "en": ["Cancel subscription"], "fr": ["Résilier mon abonnement"] }'],
    ['{ "en": ["Finish Cancellation"], "fr": ["Terminer l\'annulation"] }'],
    ['{ "en": ["Continue"] }'],
    ["{}"],
  ])("but not %s", (labels) => expect(final(labels)).toEqual([]));

  test("nor beside words that end it", () => {
    expect(final('{ "en": ["No thanks, keep it off", "End plan"] }')).toEqual([]);
  });
});

test.each(["", " \n\t\r\n", "\ufeff"])("a file with nothing in it says so: %j", (text) => {
  expect(checkCatalogue([{ name: "shop.json", text }]).mistakes).toEqual([
    "shop.json:1: there is nothing in this file; write an entry in { }, or choose another file.",
  ]);
  expect(checkOwnFiles([{ name: "x.json", text }], [])[0]?.mistakes[0]?.says.fr).toBe(
    "il n’y a rien dans ce fichier\u202f; écrivez une fiche entre { }, ou choisissez un autre fichier.",
  );
});
