import { gravityOf } from "@/core/dossier/finding";
import { noted } from "@/core/dossier/noted";
import type { Member, Report } from "@/core/dossier/verify";
import { tellClock } from "@/locales/clock-time";
import { tellFinding, type VerifyWords } from "@/locales/told-finding";
import { tellMail, tellStamp } from "@/locales/told-signatures";
import { el } from "./element";

/** Findings are told up to so many: a folder in which thousands of other files lie makes as many. */
const most = 100;

const list = (items: readonly (string | Node)[], attributes = {}) =>
  el("ul", attributes, ...items.map((item) => el("li", {}, item)));

function verdict({ whole, journal, findings }: Report, words: VerifyWords, locale: string): HTMLElement {
  const wrong = findings.filter((finding) => gravityOf(finding) === "wrong");
  const unopened = findings.some(({ type }) => type === "unreadable");
  const head = whole ? words.whole : unopened ? words.unopened : words.broken(wrong.length);
  const means = whole ? words.wholeMeans : unopened && !journal ? null : words.brokenMeans;
  return el(
    "section",
    { class: whole ? "verdict good" : "verdict bad", "data-whole": String(whole) },
    el("h2", { tabindex: "-1" }, el("span", { "aria-hidden": "true" }, whole ? "✓ " : "✗ "), head),
    means === null ? null : el("p", {}, means),
    wrong.length > 0
      ? list(
          wrong.slice(0, most).map((finding) => tellFinding(finding, words, locale)),
          { class: "findings" },
        )
      : null,
    wrong.length > most ? el("p", {}, words.more(wrong.length - most)) : null,
  );
}

function notices({ findings }: Report, words: VerifyWords, locale: string): HTMLElement | null {
  const told = findings.filter((finding) => gravityOf(finding) === "notice");
  if (told.length === 0) return null;
  return el(
    "section",
    {},
    el("h2", {}, words.notices),
    list(told.map((finding) => tellFinding(finding, words, locale))),
  );
}

/** A fact about the dossier: its name, and what it is. */
const row = (name: string, ...said: readonly (Node | string)[]) =>
  el("div", {}, el("dt", {}, name), el("dd", {}, ...said));

/** Sentences that belong together, the first of them the one that counts. */
const paragraph = ([first = "", ...rest]: readonly string[]) =>
  el("span", {}, first, ...rest.map((sentence) => el("small", {}, sentence)));

/** The time stamps; where nobody knows who stands behind one, the place to say whom one trusts. */
function stampsOf({ stamps }: Report, words: VerifyWords, locale: string, chooser: () => HTMLElement): Node | string {
  if (stamps.length === 0) return words.noStamps;
  const told = stamps.map((stamp) => paragraph(tellStamp(stamp, words, (at) => tellClock(at, locale))));
  const unknown = stamps.some(({ fits, verdict }) => fits && verdict?.ok && verdict.root !== "given");
  return el("div", {}, list(told), unknown ? el("p", {}, chooser()) : null);
}

function mailsOf({ mails }: Report, words: VerifyWords): Node {
  const told = mails.flatMap((mail) => tellMail(mail, words)).map(paragraph);
  const keyed = mails.some(({ signatures }) => signatures?.some(({ key }) => key !== null));
  return el("div", {}, list(told), keyed ? el("small", {}, words.mailKeys) : null);
}

function about(report: Report, words: VerifyWords, locale: string, chooser: () => HTMLElement): HTMLElement | null {
  const { journal, mails } = report;
  if (!journal) return null;
  const [opened] = noted(journal.entries, "case-opened");
  const { entries, exhibits } = journal;
  return el(
    "section",
    {},
    el("h2", {}, words.about),
    el(
      "dl",
      {},
      row(words.provider, opened?.provider.name ?? journal.case),
      row(words.entries, words.numbered(entries.length)),
      row(words.exhibits, String(exhibits.length)),
      row(words.last, el("code", {}, entries.at(-1)?.hash ?? ""), el("small", {}, words.lastHint)),
      row(words.stamps, stampsOf(report, words, locale, chooser)),
      mails.length > 0 ? row(words.mails, mailsOf(report, words)) : null,
    ),
  );
}

function mark(said: boolean | null, words: VerifyWords): HTMLElement {
  const text = said === null ? words.silent : said ? words.yes : words.no;
  return el("td", { class: said === null ? "soft" : said ? "yes" : "no" }, text);
}

function files(members: readonly Member[], words: VerifyWords): HTMLElement | null {
  if (members.length === 0) return null;
  const rows = members.map(({ path, sums, journal }) =>
    el("tr", {}, el("th", { scope: "row" }, path), mark(sums, words), mark(journal, words)),
  );
  const heads = [words.file, words.bySums, words.byJournal].map((head) => el("th", { scope: "col" }, head));
  return el(
    "section",
    {},
    el("h2", { id: "files" }, words.files),
    el(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-labelledby": "files" },
      el("table", {}, el("thead", {}, el("tr", {}, ...heads)), el("tbody", {}, ...rows)),
    ),
  );
}

/**
 * Everything that a verification found, as a page tells it.
 * @param chooser makes the control by which an authority's certificate is chosen
 */
export function tellReport(
  report: Report,
  words: VerifyWords,
  locale: string,
  chooser: () => HTMLElement,
): HTMLElement[] {
  const parts = [
    verdict(report, words, locale),
    notices(report, words, locale),
    about(report, words, locale, chooser),
    files(report.members, words),
  ];
  return parts.filter((part) => part !== null);
}

/** What a verification cannot prove. */
export function tellLimits(words: VerifyWords): HTMLElement {
  return el("section", { class: "limits" }, el("h2", {}, words.limits), list(Object.values(words.limitList)));
}
