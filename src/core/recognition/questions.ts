import { asksForCertainty } from "../language/certainty";
import { ending } from "../language/intent";
import { wordsOf } from "../language/mentions";
import { holdsQuestion } from "../language/question";
import { readStatement, readText, type StatementKind, sentencesOf } from "../language/statement";
import { saysNo, speaksOf, topicsOf } from "../language/topic";
import type { Parts } from "./parts";
import type { Placed } from "./placed";
import type { Line } from "./sight";

/** More controls than this do not answer one question. */
const mostAnswers = 6;

const isEnder = ({ reading }: Placed) => ending.includes(reading.intent);

/** The question that each part of the page asks, where it asks about ending. */
export function questionsOf(
  all: readonly Placed[],
  lines: readonly Line[],
  parts: Parts,
  languages: readonly string[],
): Map<number, string> {
  const questions = new Map<number, string>();
  for (const scope of new Set(all.map((placed) => placed.scope))) {
    const title = parts.titleOf(scope);
    const peers = all.filter((other) => other.scope === scope);
    const answers = peers.some(
      (p) =>
        p.reading.intent === "keep-subscription" || speaksOf(p.name, "back", languages) || saysNo(p.name, languages),
    );
    // "Cancel" beside "Yes, end it": one of the two leaves things as they are.
    const choice = peers.some(({ reading }) => reading.intent === "cancel-generic") && peers.some(isEnder);
    const dialog = parts.isDialog(scope);
    const topics = topicsOf(title ?? "", languages);
    // "Do you really want to leave?" above what ends: what is left is told by that.
    const leaves = holdsQuestion(title ?? "") && speaksOf(title ?? "", "leave", languages) && peers.some(isEnder);
    const sure = dialog && topics.size === 0 && asksWhetherSure(title ?? "", peers, languages);
    const asks = ((dialog || answers) && (topics.has("ending") || leaves)) || sure;
    if (title && asks && !isNews(title, languages)) questions.set(scope, title);
    else if (title && dialog && topics.has("reason")) {
      // "Sorry to see you go": a survey on the way out asks about the end, whatever its title.
      const about = lines.find((line) => line.parts.includes(scope) && topicsOf(line.text, languages).has("ending"));
      if (about) questions.set(scope, about.text);
    } else if (answers || choice) {
      // Among many controls, those answer that stand in one box with the question.
      const few = dialog || peers.length <= mostAnswers;
      const boxed = ({ text }: Line) => peers.filter(({ row }) => row?.includes(text)).length > 1;
      const asked = lines.find(
        (line) => line.parts.includes(scope) && (few || boxed(line)) && asksAboutEnd(line.text, languages),
      );
      if (asked) questions.set(scope, asked.text);
    }
  }
  return questions;
}

/** "Are you sure?" has few words. */
const mostWordsOfDoubt = 5;

/** A short question about nothing, "Are you sure?", over what ends and, if anything, what leaves things as they are. */
function asksWhetherSure(title: string, peers: readonly Placed[], languages: readonly string[]): boolean {
  const [ends, ...more] = peers.filter(isEnder);
  const named = ends && topicsOf(ends.name, languages).has("subscription");
  if (
    !holdsQuestion(title) ||
    !asksForCertainty(title, languages) ||
    wordsOf(title).length > mostWordsOfDoubt ||
    !named ||
    more.length > 0
  )
    return false;
  const stays = ({ name, reading }: Placed) =>
    reading.intent === "cancel-generic" ||
    reading.intent === "keep-subscription" ||
    saysNo(name, languages) ||
    (["back", "refuse"] as const).some((concept) => speaksOf(name, concept, languages));
  return peers.every((peer) => isEnder(peer) || stays(peer));
}

/** "Your subscription has been cancelled.", in a box that can be closed. */
function isNews(title: string, languages: readonly string[]): boolean {
  return readText(title, languages).kind === "confirmed" && !speaksOf(title, "future", languages);
}

const asking: readonly StatementKind[] = ["confirmed", "conditional"];

/** Asks, or says what comes of it: "If you go on, automatic renewal is switched off." */
function asksAboutEnd(text: string, languages: readonly string[]): boolean {
  return sentencesOf(text).some((sentence) => {
    const { kind } = readStatement(sentence, languages);
    const topics = topicsOf(sentence, languages);
    const asks = asking.includes(kind) && !isNews(sentence, languages);
    return (kind === "asked" && topics.has("ending")) || (asks && topics.has("subscription"));
  });
}
