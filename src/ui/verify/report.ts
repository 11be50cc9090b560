import { gravityOf } from "@/core/dossier/finding";
import { noted } from "@/core/dossier/noted";
import type { Member, Report } from "@/core/dossier/verify";
import { tellFinding, type VerifyWords } from "@/locales/told-finding";
import { el } from "./element";

const list = (items: readonly string[], attributes = {}) =>
  el("ul", attributes, ...items.map((item) => el("li", {}, item)));

function verdict({ whole, journal, findings }: Report, words: VerifyWords): HTMLElement {
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
          wrong.map((finding) => tellFinding(finding, words)),
          { class: "findings" },
        )
      : null,
  );
}

function notices({ findings }: Report, words: VerifyWords): HTMLElement | null {
  const told = findings.filter((finding) => gravityOf(finding) === "notice");
  if (told.length === 0) return null;
  return el("section", {}, el("h2", {}, words.notices), list(told.map((finding) => tellFinding(finding, words))));
}

/** A fact about the dossier: its name, and what it is. */
const row = (name: string, ...said: readonly (Node | string)[]) =>
  el("div", {}, el("dt", {}, name), el("dd", {}, ...said));

function about({ journal, stamps }: Report, words: VerifyWords): HTMLElement | null {
  if (!journal) return null;
  const [opened] = noted(journal.entries, "case-opened");
  const { entries, exhibits } = journal;
  const told = stamps.map(({ file, fits, seq, authority, time }) =>
    fits && time ? words.stamped(file, seq, authority || words.unnamed, time) : words.stampUnfit(file),
  );
  return el(
    "section",
    {},
    el("h2", {}, words.about),
    el(
      "dl",
      {},
      row(words.provider, opened?.provider.name ?? journal.case),
      row(words.entries, String(entries.length)),
      row(words.exhibits, String(exhibits.length)),
      row(words.last, el("code", {}, entries.at(-1)?.hash ?? ""), el("small", {}, words.lastHint)),
      row(words.stamps, told.length > 0 ? list(told) : words.noStamps),
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

/** Everything that a verification found, as a page tells it. */
export function tellReport(report: Report, words: VerifyWords): HTMLElement[] {
  const parts = [verdict(report, words), notices(report, words), about(report, words), files(report.members, words)];
  return parts.filter((part) => part !== null);
}

/** What a verification cannot prove. */
export function tellLimits(words: VerifyWords): HTMLElement {
  return el("section", { class: "limits" }, el("h2", {}, words.limits), list(Object.values(words.limitList)));
}
