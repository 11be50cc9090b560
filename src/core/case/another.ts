import type { FactKind } from "../recognition/fact";
import type { Recognition } from "../recognition/recognition";
import type { PageSeen } from "./observe";
import type { CaseState } from "./state";

/** What tells one account from another. */
const telling: readonly FactKind[] = ["account-email", "customer-number", "contract-number"];

const stated = ({ facts }: Recognition, kind: FactKind) =>
  facts.find((fact) => fact.kind === kind)?.value.toLowerCase();

/** As pages stated it: what the person noted instead may be written in another way. */
const known = ({ facts }: CaseState, kind: FactKind) =>
  facts[kind]?.by === "page" ? facts[kind].value.toLowerCase() : undefined;

/** Whether a page shows a subscription that still runs: it states a renewal, or has the control that would end it. */
export function runs({ kind, controls, facts }: Recognition): boolean {
  const cancel = controls.some((c) => c.intent === "cancel-subscription" && c.within && c.state === "ready");
  return kind === "billing" && (cancel || facts.some((fact) => fact.kind === "renews-on"));
}

/**
 * Whether a page speaks of another subscription than a case whose end is confirmed: one that somebody else charges
 * for, of another account, or another plan that runs. Before the end is confirmed, a page of the same provider is the
 * case's: its addresses and numbers may still be corrected.
 */
export function isAnother(
  state: CaseState,
  { recognition, biller }: Pick<PageSeen, "recognition" | "biller">,
): boolean {
  if (state.progress !== "confirmed") return false;
  if (biller && state.biller && biller.id !== state.biller.id) return true;
  const compared = telling.flatMap((kind) => {
    const [ours, theirs] = [known(state, kind), stated(recognition, kind)];
    return ours && theirs ? [ours === theirs] : [];
  });
  if (compared.includes(false) && !compared.includes(true)) return true;
  const [ours, theirs] = [known(state, "plan"), stated(recognition, "plan")];
  return runs(recognition) && ours !== undefined && theirs !== undefined && ours !== theirs;
}
