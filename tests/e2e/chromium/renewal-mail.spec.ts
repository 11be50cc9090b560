import { readCatalogue } from "../../../scripts/read-catalogue";
import { allowAllSites } from "../support/all-sites";
import { expect, test } from "../support/chromium";
import { guideOn } from "../support/guide";
import { setOut } from "../support/on-the-way";
import { playFlow, untilConfirmed } from "../support/play";
import { popupFor, stored } from "../support/product";
import { replica, type Served } from "../support/sites";
import { buttonsOf, textOf } from "../support/toolbar";
import { mailList, openMail } from "../support/webmail";

const catalogue = readCatalogue(false);
const token = "4fT9sLk2PzR8mWq1TESTTOKEN";

/** Intego's account once the renewal has been stopped elsewhere. */
const endedAccount = (lang: "en" | "fr", email: string, plan: string): Served => ({
  url: "https://www.intego.com/account",
  html:
    lang === "en"
      ? `<!doctype html><html lang="en"><meta charset="utf-8"><title>My Account – Intego</title><h1>My Account</h1><p>Signed in as ${email}</p><h2>Subscription and Billing</h2><p>${plan}</p><p>Status: canceled, active until the expiration date</p><p>Expires on December 27, 2026</p><a href="#">Reactivate</a> <a href="#">Log out</a>`
      : `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Mon compte – Intego</title><h1>Mon compte</h1><p>Connecté : ${email}</p><h2>Abonnement et facturation</h2><p>${plan}</p><p>État : annulé, actif jusqu’à la date d’expiration</p><p>Expire le 28 décembre 2026</p><a href="#">Réactiver</a> <a href="#">Déconnexion</a>`,
});

test("a renewal mail of FastSpring about Intego leads by its own link to the end, as one case", async ({
  display,
  onDisplay,
}) => {
  const portal = replica("fastspring/subscriptions.en");
  const mail = openMail({
    lang: "en",
    from: "FastSpring for Intego",
    address: "mailer@fastspring.com",
    to: "tamara.quill@example.org",
    subject: "Your Mac Premium Bundle X9 renews soon",
    body: `<p>Dear Tamara,</p><p>Your Intego subscription renews on December 27, 2026 and your card will be charged $84.99.</p><p>You need not do anything. If you no longer want it: <a href="${portal.url}" target="_blank">Cancel Subscription</a></p><p>FastSpring is the authorised reseller. <a href="https://fastspring.com/privacy" target="_blank">Privacy</a></p>`,
  });
  const { browser, toolbar, own } = await setOut(onDisplay, display, "en", mail, portal);
  const webmail = await browser.open(mail.url);
  await toolbar.startGuide(webmail, /a mail about Intego\. FastSpring charges for it/, "Guide me to cancel");

  const inMail = await guideOn(webmail);
  expect(inMail?.say).toContain("“Cancel Subscription”");
  expect(inMail?.say).toContain("intego.onfastspring.com");
  expect(inMail?.text, "nothing is said to be done").not.toMatch(/confirmed|subscription ends/);
  const opened = await stored(own);
  expect(opened.cases.map(({ state }) => [state.provider.id, state.biller?.id, state.progress])).toEqual([
    ["intego", "fastspring", "none"],
  ]);
  const [read] = opened.entries.flatMap(({ event }) => (event.type === "mail-read" ? [event] : []));
  const channel = catalogue.find(({ id }) => id === "intego")?.channels.find(({ id }) => id === read?.channel);
  expect([channel?.kind, channel?.biller, read?.by]).toEqual(["renewal-email", "fastspring", "sender"]);
  expect(opened.exhibits, "a mail proves nothing").toEqual([]);

  const next = browser.context.waitForEvent("page");
  await webmail.frameLocator("iframe").getByRole("link", { name: "Cancel Subscription" }).click();
  const tab = await next;
  await expect.poll(async () => (await guideOn(tab))?.target, { message: "the guide goes on there" }).toBe("Manage");
  await playFlow(tab, portal.flow);
  const { cases, entries, exhibits } = await untilConfirmed(own);
  expect(cases).toHaveLength(1);
  expect(cases[0]?.state.endsOn).toBe("2026-12-27");
  expect(JSON.stringify([cases, entries, exhibits]), "the link's token is nowhere").not.toContain(token);

  browser.serve(endedAccount("en", "tamara.quill@example.org", "Mac Premium Bundle X9"));
  const account = await browser.open("https://www.intego.com/account");
  await expect.poll(async () => (await guideOn(account))?.text).toMatch(/ends|already confirmed/);
  const after = await stored(own);
  expect(after.cases.map(({ id, state }) => [id, state.progress])).toEqual([[opened.cases[0]?.id, "confirmed"]]);

  await expect.poll(() => guideOn(webmail), { message: "in the mail nothing is left to press" }).toBeNull();
});

test("un e-mail de 2Checkout au sujet d’Intego, dont le lien mène ailleurs : le guide mène à l’adresse du catalogue", async ({
  display,
  onDisplay,
}) => {
  const portal = replica("2checkout/products.fr");
  const mail = openMail({
    lang: "fr",
    from: "2Checkout",
    address: "no-reply@2checkout.com",
    to: "berenice.malaval@example.org",
    subject: "Votre abonnement Intego sera bientôt renouvelé",
    body: `<p>Bonjour Bérénice,</p><p>Votre abonnement Mac Premium Bundle X9 sera renouvelé le 28 décembre 2026, pour 84,99 €.</p><p><a href="https://clics.routeur.example/x?u=1" target="_blank">Gérer mon abonnement</a> · <a href="https://secure.2co.com/renewal/?k=9f8e7d6c5b4a" target="_blank">Renouveler maintenant</a></p>`,
  });
  const { browser, toolbar, own } = await setOut(onDisplay, display, "fr", mail, portal);
  const webmail = await browser.open(mail.url);
  await toolbar.startGuide(
    webmail,
    /un e-mail qui concerne Intego\. C’est 2Checkout qui prélève/,
    "M’aider à résilier",
  );

  const inMail = await guideOn(webmail);
  expect(inMail?.say.replace(/\s/g, " ")).toContain("Ne cliquez pas sur « Gérer mon abonnement »");
  expect(inMail?.say).toContain("clics.routeur.example");
  expect(inMail?.target, "no link that leads elsewhere is pointed at").toBeNull();
  expect(inMail?.links).toEqual(["https://secure.2co.com/myaccount/"]);

  const tab = await browser.open(inMail?.links[0] ?? "");
  await playFlow(tab, portal.flow);
  const { cases, entries } = await untilConfirmed(own);
  expect(cases.map(({ state }) => [state.provider.id, state.biller?.id])).toEqual([["intego", "2checkout"]]);
  const read = entries.flatMap(({ event }) => (event.type === "mail-read" ? [event.channel] : []));
  expect(read).toEqual(["mail-2checkout"]);

  browser.serve(endedAccount("fr", "berenice.malaval@example.org", "Mac Premium Bundle X9"));
  const account = await browser.open("https://www.intego.com/account");
  await expect.poll(async () => (await guideOn(account))?.text).toMatch(/prend fin|déjà confirmé/);
  expect((await stored(own)).cases.map(({ state }) => state.progress)).toEqual(["confirmed"]);
});

for (const [lang, asks, offers, about] of [
  ["en", /Which one do you want to cancel/, ["Netflix", "Spotify", "Intego"], "Intego"],
  ["fr", /Lequel voulez-vous résilier/, ["Netflix", "Spotify", "Intego"], "Intego"],
] as const) {
  test(`a list of mails about several services begins nothing for any of them until one is chosen (${lang})`, async ({
    display,
    onDisplay,
  }) => {
    const rows = {
      en: [
        ["FastSpring", "Your Intego subscription renews soon"],
        ["Claude Dupont", "A poem, and my notion of it"],
      ],
      fr: [
        ["FastSpring", "Votre abonnement Intego se renouvelle bientôt"],
        ["Claude Dupont", "Une notion de poésie"],
      ],
    } as const;
    const mails = mailList(lang, ...rows[lang]);
    const { browser, toolbar, own } = await setOut(onDisplay, display, lang, mails);
    const webmail = await browser.open(mails.url);
    const popup = await toolbar.open(webmail, asks);
    const buttons = await buttonsOf(popup);
    for (const name of offers) expect(buttons.some((button) => button.startsWith(name))).toBe(true);
    expect(buttons.join(), "a name that is only alike, or a word, is none").not.toMatch(/Poe|Notion|Claude/);
    expect((await stored(own)).cases, "nothing is begun by looking").toEqual([]);
    const wanted = buttons.find((button) => button.startsWith(about)) ?? "";
    await toolbar.press(popup, wanted);
    await expect.poll(async () => (await stored(own)).cases.map(({ state }) => state.provider.name)).toEqual([about]);
    expect(await textOf(popup)).not.toContain("undefined");
  });
}

for (const [lang, name, about, link] of [
  ["en", "2Checkout", "Your Avast Premium Security subscription renews on May 12, 2027.", "Manage my subscription"],
  ["fr", "2Checkout", "Votre abonnement Avast Premium Security sera renouvelé le 12 mai 2027.", "Gérer mon abonnement"],
  ["en", "Paddle", "Your Truffle Finder subscription renews on May 12, 2027.", "Manage my subscription"],
] as const) {
  test(`a mail of ${name} is asked about, whoever sells, and its own link is no trap (${lang}): ${about}`, async ({
    browserWith,
  }) => {
    const [address, host] =
      name === "Paddle" ? ["help@paddle.com", "paddle.net"] : ["no-reply@2checkout.com", "secure.2co.com"];
    const browser = await browserWith({ language: lang });
    const mail = openMail({
      lang,
      from: name,
      address,
      to: "ada@example.org",
      subject: about,
      body: `<p>${about}</p><p><a href="https://${host}/myaccount/" target="_blank">${link}</a></p>`,
    });
    browser.serve(mail);
    await allowAllSites(browser);
    const webmail = await browser.open(mail.url);
    const popup = await popupFor(browser, webmail);
    await popup.getByRole("button", { name, exact: true }).click();
    await webmail.bringToFront();
    await expect.poll(async () => (await guideOn(webmail))?.say).toContain(host);
    const shown = await guideOn(webmail);
    expect(shown?.say).toContain(link);
    expect(shown?.say).not.toMatch(/trap|piège/);
  });
}
