import { readDay } from "@/core/language/dates";
import { fold, readable } from "@/core/language/fold";
import { mayName } from "@/core/language/glance";
import { type Reading, readIntent } from "@/core/language/intent";
import { readStatement, sentencesOf } from "@/core/language/statement";
import { languageOf, speaksOf, topicsOf } from "@/core/language/topic";
import { decide } from "@/core/recognition/decide";
import { readFacts } from "@/core/recognition/facts";
import type { Control, Fact, Hints, Recognition, Sentence } from "@/core/recognition/recognition";
import { type Placed, refine } from "@/core/recognition/refine";
import { addressTopics } from "./address";
import { type Block, type Gathered, gather } from "./gather";
import { nameOf, wordsIn } from "./name";
import { rowOf } from "./row";
import { asksToEnd, inside, type Scope, Scopes } from "./scope";
import { isShown, stateOf } from "./state";
import type { Tree } from "./trees";

/** A recognition with the elements that its controls stand for. */
export interface Seen {
  readonly recognition: Recognition;
  readonly elements: ReadonlyMap<string, Element>;
  /** The document, its open shadow roots and same-origin frames. */
  readonly trees: readonly Tree[];
}

export interface Surroundings {
  readonly hints: Hints | null;
  /** Gives an element the same name each time it is asked. */
  readonly refOf: (element: Element) => string;
  /** The guide's host, which is not part of the page. */
  readonly ours: Element | null;
}

const longest = { label: 120, controls: 60, sentences: 12, block: 400, choices: 60 };
const talk = "[role=log], [role=feed], [contenteditable], blockquote, pre, [role=article], article";
/** Longer than this, an article is read; shorter, it may be a card of the page. */
const longestCard = 1_500;

/** What stands in a list of places to go is the name of a place, not a deed. */
const navigation = "nav, aside, [role=navigation], [role=listbox], [role=tree]";

interface Candidate extends Placed {
  readonly element: Element;
  readonly role: string;
  readonly where: Scope;
  readonly hinted: boolean;
}

/** What a label says, and whether it goes back or on: read once for each label. */
interface Label {
  readonly reading: Reading;
  readonly moves: boolean;
}

const labels = new Map<string, Label>();
function labelFor(name: string): Label {
  const known = labels.get(name);
  if (known) return known;
  if (labels.size > 5_000) labels.clear();
  const reading = readIntent(name);
  const label = { reading, moves: reading.intent === "other" && (speaksOf(name, "back") || speaksOf(name, "proceed")) };
  labels.set(name, label);
  return label;
}

function hintFor(name: string, hints: Hints | null): Reading | null {
  if (!hints || hints.labels.length === 0) return null;
  const low = name.toLowerCase();
  const hit = hints.labels.find((known) => known.label === low);
  return hit ? { intent: hit.intent, confidence: 0.8, words: [hit.label] } : null;
}

/** Controls whose words mean something to us, with their place; the others cost one look-up each. */
function candidates(gathered: Gathered, scopes: Scopes, hints: Hints | null): Candidate[] {
  const pressables = new Set(gathered.pressables.map((p) => p.element));
  const found: Candidate[] = [];
  const numbers = new Map<Scope, number>();
  for (const { element, role, heading } of gathered.pressables) {
    const name = nameOf(element);
    if (!name || name.length > longest.label) continue;
    const hint = hintFor(name, hints);
    const { reading: own, moves } = labelFor(name);
    const reading = hint && own.confidence < 0.8 ? hint : own;
    if (reading.intent === "other" && !moves) continue;
    if (!isShown(element) && reading.intent === "other") continue;
    const where = scopes.of(element);
    if (!numbers.has(where)) numbers.set(where, numbers.size);
    const menu = role.startsWith("menuitem");
    found.push({
      element,
      role,
      name,
      reading,
      where,
      hinted: reading === hint,
      place: menu ? "menu" : where.dialog ? "dialog" : "page",
      heading: headingOf(where, heading),
      row: rowOf(element, where, pressables),
      scope: numbers.get(where) ?? 0,
    });
  }
  return found;
}

/** The title of the dialog or section, and the heading right before the control where that is another. */
function headingOf(where: Scope, last: Element | null): string | null {
  const nearest =
    last && last !== where.titleElement && inside(last, where.element) && isShown(last) ? wordsIn(last) : "";
  const both = [where.title ?? "", nearest === where.title ? "" : nearest].filter(Boolean).join(" › ");
  return both || null;
}

/** The question that each part of the page asks, where it asks about ending. */
function questionsOf(all: readonly Candidate[], blocks: readonly Block[]): Map<number, string> {
  const questions = new Map<number, string>();
  for (const { where, scope } of all) {
    if (questions.has(scope)) continue;
    const peers = all.filter((other) => other.scope === scope);
    const answers = peers.some((p) => p.reading.intent === "keep-subscription" || speaksOf(p.name, "back"));
    if (asksToEnd(where.title) && (where.dialog || answers)) questions.set(scope, where.title);
    else if (answers && (where.dialog || peers.length <= 6)) {
      const asked = blocks.find((block) => inside(block.element, where.element) && asksAboutEnd(block.text));
      if (asked) questions.set(scope, readable(asked.text));
    }
  }
  return questions;
}

function asksAboutEnd(text: string): boolean {
  if (text.length > longest.block || !mayName(text, telling)) return false;
  return sentencesOf(text).some((sentence) => {
    const { kind } = readStatement(sentence);
    return (
      (kind === "asked" && topicsOf(sentence).has("ending")) ||
      (kind === "confirmed" && topicsOf(sentence).has("subscription"))
    );
  });
}

function controlsOf(
  all: readonly Candidate[],
  blocks: readonly Block[],
  top: Scope | null,
  around: Surroundings,
): Control[] {
  const questions = questionsOf(all, blocks);
  const controls: Control[] = [];
  for (const candidate of all) {
    const { intent, confidence: sure, reasons } = refine(candidate, all, questions);
    const confidence = candidate.element.closest(navigation) ? sure / 2 : sure;
    const useful = intent !== "other" && !(intent === "cancel-generic" && candidate.hinted);
    if (!useful || controls.length >= longest.controls) continue;
    const state = stateOf(candidate.element, around.ours);
    if (state === "hidden" && intent === "cancel-generic") continue;
    controls.push({
      ref: around.refOf(candidate.element),
      name: candidate.name.slice(0, 200),
      role: candidate.role,
      intent,
      confidence,
      place: candidate.place,
      within:
        !top ||
        candidate.place === "menu" ||
        candidate.where.element === top.element ||
        inside(candidate.element, top.element),
      heading: candidate.heading?.slice(0, 200) ?? null,
      row: candidate.row?.slice(0, 300) ?? null,
      state,
      reasons: reasons
        .slice(0, 8)
        .map((r) => (candidate.hinted && r.from === "label" ? { ...r, from: "recipe" as const } : r)),
    });
  }
  return controls;
}

/** Whether a block is the page's own voice: in the topmost dialog, or outside articles and chats. */
function isVoice(element: Element, top: Scope | null): boolean {
  return top ? element === top.element || inside(element, top.element) : !isTalk(element);
}

/** Whether an element stands in what people write or read: a chat, a feed, a long article. */
function isTalk(element: Element): boolean {
  const around = element.closest(talk);
  if (around) return around.localName !== "article" || isReading(around);
  // Shadow roots and frames end what "closest" sees; most elements stand in none.
  const root = element.getRootNode();
  if (root === element.ownerDocument && !element.ownerDocument.defaultView?.frameElement) return false;
  const outer = (root as ShadowRoot).host ?? element.ownerDocument.defaultView?.frameElement;
  return !!outer && isTalk(outer);
}

const articles = new WeakMap<Element, boolean>();
function isReading(article: Element): boolean {
  const known = articles.get(article);
  if (known !== undefined) return known;
  const siblings = article.parentElement?.querySelectorAll(":scope > article").length ?? 0;
  const reading = siblings > 1 || (article.textContent ?? "").length > longestCard;
  articles.set(article, reading);
  return reading;
}

/** Concepts without which a sentence says nothing about an end. */
const telling = ["ended", "off", "expires", "end", "renews", "renewal", "payment"] as const;

/** Whether a sentence is really there to be read, and not put together with words that a style hides. */
function isRead(element: Element, sentence: string): boolean {
  const { innerText } = element as HTMLElement;
  return innerText === undefined || fold(innerText).includes(fold(sentence));
}

function sentencesIn(blocks: readonly Block[], top: Scope | null, language: string): Sentence[] {
  const found: Sentence[] = [];
  for (const { element, text } of blocks) {
    if (text.length > longest.block || text.length < 8 || found.length >= longest.sentences) continue;
    if (!mayName(text, telling) || !isVoice(element, top)) continue;
    for (const sentence of sentencesOf(readable(text))) {
      const { kind, confidence } = readStatement(sentence);
      if (kind === "none" || kind === "conditional" || !isShown(element)) continue;
      if (kind === "confirmed" && !isRead(element, sentence)) continue;
      found.push({
        kind,
        confidence,
        text: sentence.slice(0, 400),
        day: readDay(sentence, language)?.day ?? null,
      });
    }
  }
  return found;
}

/** A fact has a price, a date, an address or a label in front of it; everything else need not be read. */
const mayState =
  /[€$£@]|(?:19|20)\d\d|\d[./]\d+[./]\d|\b(?:EUR|USD|GBP|CHF)\b|plan|product|number|subscription|client|forfait|formule|abonnement|produit|num[eé]ro|bill|charg|factur|purchas|achet/i;

function factsIn(blocks: readonly Block[], top: Scope | null, language: string): Fact[] {
  const short = blocks.filter(({ text }) => text.length <= longest.block);
  const lines = short.map(({ element, text }, n) => ({ element, text, next: short[n + 1] }));
  const stating = lines.filter(({ element, text }) => mayState.test(text) && isVoice(element, top) && isShown(element));
  return readFacts(
    stating.map(({ element, text, next }) => ({
      text: readable(text),
      next: element.closest("thead") ? "" : readable(next?.text ?? ""),
    })),
    language,
  );
}

function topicsIn(gathered: Gathered, document: Document, address: URL, top: Scope | null): Set<string> {
  const topics = new Set(addressTopics(address));
  for (const topic of topicsOf(document.title)) topics.add(`title:${topic}`);
  for (const heading of gathered.headings.slice(0, 60)) {
    if (top ? !inside(heading, top.element) : isTalk(heading) || heading.closest(navigation)) continue;
    if (!isShown(heading)) continue;
    for (const topic of topicsOf(wordsIn(heading))) topics.add(`heading:${topic}`);
  }
  for (const topic of topicsOf(top?.title ?? "")) topics.add(`dialog:${topic}`);
  return topics;
}

function languageIn(document: Document, blocks: readonly Block[], top: Scope | null): string {
  const voice = blocks.slice(0, 400).filter(({ element }) => isVoice(element, top));
  const words = voice
    .slice(0, 80)
    .map((block) => block.text)
    .join(" ");
  return languageOf(words) ?? (document.documentElement.lang.slice(0, 2).toLowerCase() || "en");
}

/**
 * Reads a document: what kind of page it is, which controls it has and which facts it states, with reasons.
 * Nothing in the page is changed.
 */
export function recognise(document: Document, address: URL, around: Surroundings): Seen {
  const gathered = gather(document);
  const scopes = new Scopes(gathered);
  const all = candidates(gathered, scopes, around.hints);
  const top = scopes.top();
  const { blocks } = gathered;
  const language = languageIn(document, blocks, top);
  const controls = controlsOf(all, blocks, top, around);
  const facts = factsIn(blocks, top, language);
  const sentences = sentencesIn(blocks, top, language);
  const decision = decide({
    controls,
    facts,
    sentences,
    topics: topicsIn(gathered, document, address, top),
    dialogOpen: !!top,
    passwordField: gathered.passwordField,
    choices: gathered.choices.slice(0, longest.choices).filter(isShown).length,
    hinted: around.hints?.kind ?? null,
  });
  const text = around.hints?.names.length
    ? gathered.blocks
        .map((b) => b.text)
        .join(" ")
        .toLowerCase()
    : "";
  const names = around.hints?.names.filter((name) => text.includes(name.toLowerCase())) ?? [];
  const elements = new Map(all.map((candidate) => [around.refOf(candidate.element), candidate.element]));
  return {
    recognition: {
      kind: decision.kind,
      confidence: decision.confidence,
      reasons: decision.reasons.slice(0, 12),
      language,
      title: readable(document.title).slice(0, 300),
      controls,
      facts: facts.slice(0, 40),
      sentences,
      names,
    },
    elements,
    trees: [document, ...gathered.trees],
  };
}
