import { type Page, safe } from "./layout";
import type { Words } from "./words";

/** The one subscription of the practice site, as it stands at present. */
export interface Subscription {
  readonly cancelled: boolean;
  readonly discount: boolean;
  /** Today, in the machine's own time zone. */
  readonly today: Date;
}

const full = 990;
const monthPaid = 17;

/** The day on which the month that was paid for ends: the renewal, or the end of a cancelled subscription. */
export function paidUntil(today: Date): Date {
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() + monthPaid);
}

function renewal({ today }: Subscription, words: Words, monthsAgo = 0): string {
  const day = paidUntil(today);
  day.setMonth(day.getMonth() - monthsAgo);
  return new Intl.DateTimeFormat(words.locale, { dateStyle: "long" }).format(day);
}

const rows = (pairs: readonly (readonly [string, string])[]) =>
  `<dl>${pairs.map(([name, value]) => `<div><dt>${safe(name)}</dt><dd>${value}</dd></div>`).join("")}</dl>`;

const button = (label: string, href: string, look = "") =>
  `<a class="button ${look}" href="${href}">${safe(label)}</a>`;

/** The account's first page, with the way to billing. */
export function accountPage(_: Subscription, words: Words): Page {
  const { account } = words;
  const details = rows([
    [account.name, "Camille Roux"],
    [account.email, "camille.roux@example.org"],
    [account.number, "PP-402187"],
  ]);
  const body = `<h1>${account.title}</h1>
<p class="lead">${account.hello}</p>
<section class="issue"><div><h2>${account.latest}</h2><p>${account.issue}</p><button type="button" class="button quiet">${account.read}</button></div><img src="/papillon.svg" alt="" width="120" height="120"></section>
<div class="two">
<section><h2>${account.details}</h2>${details}</section>
<section><h2>${account.plan}</h2><p>${account.plans}</p>${button(account.manage, "/account/billing")}</section>
</div>`;
  return { title: account.title, at: 2, body };
}

function invoices(subscription: Subscription, words: Words): string {
  const { billing } = words;
  const price = words.price(full).replace(/ (?:per|par) .*/, "");
  const lines = [1, 2, 3].map(
    (months) => `<tr><td>${renewal(subscription, words, months)}</td><td>${price}</td><td>${billing.paid}</td></tr>`,
  );
  return `<section><h2>${billing.invoices}</h2><table>${lines.join("")}</table></section>`;
}

/** Plan, price, renewal and, while the subscription runs, the way to cancel. */
export function billingPage(subscription: Subscription, words: Words): Page {
  const { billing } = words;
  const { cancelled, discount } = subscription;
  const product = words.code === "fr" ? "Papillon Numérique" : "Papillon Digital";
  const facts = rows([
    [billing.product, product],
    [billing.price, words.price(discount ? full / 2 : full)],
    [cancelled ? billing.ends : billing.renews, renewal(subscription, words)],
    [
      billing.status,
      `<span class="${cancelled ? "off" : "on"}">${cancelled ? billing.cancelled : billing.active}</span>`,
    ],
    [billing.card, `Visa •••• 4402 <button type="button" class="link">${billing.update}</button>`],
  ]);
  const thanks = discount && !cancelled ? `<p class="said" role="status">${billing.thanks}</p>` : "";
  const act = cancelled
    ? `<form method="post" action="/account/restart"><button class="button">${billing.restart}</button></form>`
    : button(billing.cancel, "/account/cancel", "quiet");
  const body = `<h1>${billing.title}</h1>${thanks}
<section><h2>${billing.plan}</h2>${facts}<p class="act">${act}</p></section>
${invoices(subscription, words)}`;
  return { title: billing.title, at: 3, body };
}

/** The offer to stay: half the price for three months. */
export function offerPage(_: Subscription, words: Words): Page {
  const { offer } = words;
  const loses = offer.loses.map((text) => `<li>${safe(text)}</li>`).join("");
  const body = `<h1>${offer.title}</h1>
<section class="offer"><p class="badge" aria-hidden="true">−50&#8239;%</p><h2>${offer.head}</h2>
<p>${offer.text(words.price(full / 2), words.price(full))}</p><p>${offer.lose}</p><ul>${loses}</ul>
<div class="choice"><form method="post" action="/account/cancel/accept"><button class="button">${offer.accept}</button></form>
${button(offer.decline, "/account/cancel/reason", "quiet")}</div></section>`;
  return { title: offer.title, at: 3, body };
}

/** The question why, and the last dialog that opens from it. */
export function surveyPage(subscription: Subscription, words: Words): Page {
  const { survey, confirm } = words;
  const reasons = survey.reasons.map(
    (text, n) => `<label><input type="radio" name="reason" value="${n}" required> ${safe(text)}</label>`,
  );
  const body = `<h1>${survey.title}</h1>
<p class="lead">${survey.text}</p>
<form id="survey"><fieldset>${reasons.join("")}</fieldset>
<div class="choice"><button class="button">${survey.next}</button>${button(survey.keep, "/account/billing", "quiet")}</div></form>
<dialog aria-labelledby="last"><h2 id="last">${confirm.title}</h2><p>${confirm.text(renewal(subscription, words))}</p>
<div class="choice"><button type="button" class="button" id="keep">${confirm.keep}</button>
<form method="post" action="/account/cancel/confirm"><button class="button quiet">${confirm.yes}</button></form></div></dialog>
<script src="/survey.js"></script>`;
  return { title: survey.title, at: 3, body };
}

/** The provider's own word that it ends, with the day. */
export function donePage(subscription: Subscription, words: Words): Page {
  const { done } = words;
  const body = `<h1>${done.title}</h1>
<section class="done"><h2>${done.head}</h2><p>${done.text(renewal(subscription, words))}</p><p>${done.no}</p>
${button(done.back, "/account")}</section>`;
  return { title: done.title, at: 3, body };
}
