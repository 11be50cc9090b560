import type { CaseState } from "../case/state";
import { type Mail, type MailPage, mailsOn, says } from "../provider/mail";
import type { Provider } from "../provider/schema";
import { ownLines } from "./kind";
import type { Letter } from "./letter";
import { isOwned, registered } from "./owned";

/** A case that a mail may belong to. */
export interface Candidate {
  readonly id: string;
  readonly state: Pick<CaseState, "provider" | "biller" | "openedAt">;
}

const aDay = 86_400_000;

/** A mail as the finding of its parties wants it. */
function pageOf({ subject, text, domain }: Letter): MailPage {
  return { title: subject, headings: [], lines: ownLines(text), domains: domain ? [domain] : [], links: [] };
}

/** Whether a case is about the parties of a mail; one that names no seller is about whatever its biller charges for. */
function isAbout({ provider, biller }: Mail, { state }: Candidate): boolean {
  const charged = biller !== null && biller.id === state.biller?.id;
  if (!provider) return charged;
  return provider.id === state.provider.id && (charged || !biller || !state.biller);
}

/** Of several cases of one seller, the last that was open when the mail came. */
function byDate(cases: readonly Candidate[], date: string | null): readonly Candidate[] {
  if (date === null || cases.length < 2) return cases;
  const open = cases.filter(({ state }) => Date.parse(state.openedAt) <= Date.parse(date) + aDay);
  return [...open].sort((a, b) => Date.parse(b.state.openedAt) - Date.parse(a.state.openedAt)).slice(0, 1);
}

/** The case that a mail belongs to by sender, merchant and date; null where that is not clear and the person chooses. */
export function caseOf(catalogue: readonly Provider[], letter: Letter, cases: readonly Candidate[]): string | null {
  const about = mailsOn(catalogue, pageOf(letter));
  const fitting = cases.filter((one) => about.some((mail) => isAbout(mail, one)));
  const sending = registered(letter.domain);
  // A name that is no site's is registered nowhere, as is a mail without a sender: that does not make them one.
  const strangers = cases.filter(
    ({ state: { provider } }) => sending !== null && provider.id === null && sending === registered(provider.name),
  );
  const sellers = new Set([...fitting, ...strangers].map(({ state }) => state.provider.id ?? state.provider.name));
  const [only, ...more] = sellers.size === 1 ? byDate([...fitting, ...strangers], letter.date) : [];
  return only && more.length === 0 ? only.id : null;
}

/**
 * Whether a mail is the parties' own word on the case's subscription, and not on another of theirs: sent from one of
 * their addresses, naming the seller, and not before the case. A day's grace: it may count in another zone.
 */
export function speaksOfCase(catalogue: readonly Provider[], letter: Letter, { state }: Candidate): boolean {
  if (!isOwned(catalogue, state, letter.domain)) return false;
  if (letter.date === null || Date.parse(letter.date) < Date.parse(state.openedAt) - aDay) return false;
  const entry = catalogue.find(({ id }) => id === state.provider.id);
  const lines = [letter.subject, letter.from.name, ...ownLines(letter.text)];
  return entry ? lines.some((line) => says(line, entry)) : true;
}
