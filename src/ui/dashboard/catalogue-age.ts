import { isOld } from "@/core/provider/age";
import { type Coverage, coverageOf } from "@/core/provider/coverage";
import type { Provider } from "@/core/provider/schema";
import { plainMonth } from "@/locales/format";
import { words } from "../shared/world";

function age({ oldest, newest }: Coverage): string | null {
  if (!oldest || !newest) return null;
  const texts = words.catalogue;
  const [from, to] = [plainMonth(oldest, words.locale), plainMonth(newest, words.locale)];
  const now = Date.now();
  const old = isOld(newest, now) ? texts.allOld : isOld(oldest, now) ? texts.partlyOld : "";
  return [from === to ? texts.seen(to) : texts.seenBetween(from, to), old].filter(Boolean).join(", ");
}

/** How much is known of an entry, from where and how old that is, in a line: from the oldest fact to the newest. */
export function toldCoverage(provider: Provider): string {
  const coverage = coverageOf(provider);
  const { facts } = coverage;
  const said = age(coverage);
  const texts = words.catalogue;
  return said ? `${texts.sourced(facts.provider + facts["third-party"], facts.recalled)} · ${said}` : texts.unsourced;
}
