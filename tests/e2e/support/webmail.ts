import type { Served } from "./sites";

/** A mail as a webmail shows it. */
export interface ShownMail {
  readonly lang: "en" | "fr";
  readonly from: string;
  readonly address: string;
  readonly to: string;
  readonly subject: string;
  /** HTML of the mail itself, which stands in a frame of its own. */
  readonly body: string;
}

const origin = "https://mail.brieftaube.example";

/** What the webmail's own interface says. */
const labels = {
  en: {
    folders: ["Inbox", "Drafts", "Sent", "Spam", "Bin"],
    write: "New message",
    reply: "Reply",
    forward: "Forward",
    archive: "Archive",
    quick: "Quick reply",
    send: "Send",
    cancel: "Cancel",
    to: "to",
  },
  fr: {
    folders: ["Boîte de réception", "Brouillons", "Envoyés", "Indésirables", "Corbeille"],
    write: "Nouveau message",
    reply: "Répondre",
    forward: "Transférer",
    archive: "Archiver",
    quick: "Réponse rapide",
    send: "Envoyer",
    cancel: "Annuler",
    to: "à",
  },
};

/** Other mails in the list: of services of the catalogue as well. */
const list = {
  en: [
    ["Netflix", "Your membership: a new way to pay"],
    ["Marion", "Saturday?"],
    ["Spotify", "Your Premium plan renews on 12 December"],
  ],
  fr: [
    ["Netflix", "Votre abonnement : un nouveau moyen de paiement"],
    ["Marion", "Samedi ?"],
    ["Spotify", "Votre abonnement Premium se renouvelle le 12 décembre"],
  ],
};

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

const style =
  "body{margin:0;font:15px/1.5 system-ui,sans-serif;display:flex;min-height:100vh;color:#222}nav{width:180px;background:#eef1f6;padding:16px}nav a,.list a{display:block;padding:6px 0;color:inherit;text-decoration:none}.list{width:280px;border-right:1px solid #ddd;padding:16px}.list b{display:block}main{flex:1;padding:20px 28px}iframe{width:100%;height:340px;border:0;border-top:1px solid #ddd}textarea{width:100%}";

function frame(lang: "en" | "fr", title: string, rows: readonly (readonly string[])[], main: string): string {
  const say = labels[lang];
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style>
<nav><button>${say.write}</button>${say.folders.map((folder) => `<a href="#">${folder}</a>`).join("")}</nav>
<div class="list" role="list">${rows.map(([who, what]) => `<a href="#" role="listitem"><b>${who}</b><span>${what}</span></a>`).join("")}</div>
<main>${main}</main></html>`;
}

/** A webmail with a mail open, beside a list of others. */
export function openMail({ lang, from, address, to, subject, body }: ShownMail): Served {
  const say = labels[lang];
  const inner = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><body style="font:15px/1.6 Georgia,serif">${body}</body></html>`;
  const main = `<p><button>${say.reply}</button> <button>${say.forward}</button> <button>${say.archive}</button></p>
<h2>${escaped(subject)}</h2>
<p><b>${escaped(from)}</b> &lt;${address}&gt;<br>${say.to} ${to}</p>
<iframe title="${escaped(subject)}" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox" srcdoc="${escaped(inner)}"></iframe>
<p><textarea aria-label="${say.quick}" rows="2"></textarea><br><button>${say.send}</button> <button>${say.cancel}</button></p>`;
  return {
    url: `${origin}/inbox/18f2c`,
    html: frame(lang, `${subject} – Brieftaube`, [[from, subject], ...list[lang]], main),
  };
}

/** A webmail that shows a list of mails and none of them open. */
export function mailList(lang: "en" | "fr", ...rows: readonly (readonly [string, string])[]): Served {
  return { url: `${origin}/inbox`, html: frame(lang, "Brieftaube", [...rows, ...list[lang]], "<p></p>") };
}
