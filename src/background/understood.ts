import type { CaseState } from "@/core/case/state";
import { redactUrl } from "@/core/evidence/redact-url";
import { knownOf } from "@/core/provider/known";
import { type Match, matchAddress } from "@/core/provider/match";
import { strangerAt } from "@/core/provider/stranger";
import { recognise } from "@/core/recognition/recognise";
import type { Expected, Recognition } from "@/core/recognition/recognition";
import { redactSight } from "@/core/recognition/redact-sight";
import type { Sight } from "@/core/recognition/sight";
import { guided } from "@/store/cases";
import { leftOn } from "./left-cases";
import { pointedOn } from "./pointed-on";
import type { World } from "./world";

/** A page as it was understood, and where it was seen. */
interface Understood<From> {
  readonly recognition: Recognition;
  /** With its secrets cut out. */
  readonly sight: Sight;
  readonly from: From;
}

/**
 * What the cases of the site of an address, or of whoever charges for it, let expect there: that the last press waits
 * for an answer, or that the end was asked for. The page that gave the answer stays it for as long as it is looked at.
 */
async function expectedAt(world: World, url: URL, match: Match | null): Promise<Omit<Expected, "pointed">> {
  const { id } = match?.provider ?? strangerAt(url);
  const address = redactUrl(url.href);
  const left = match ? [] : (await leftOn(world, url)).map((row) => row.id);
  const here = (await guided(world.db)).filter(
    ({ id: own, state: { provider, biller } }) =>
      left.includes(own) || [provider.id ?? provider.name, biller?.id].includes(id),
  );
  const gave = ({ progress, lastPage }: CaseState) =>
    progress === "confirmed" && lastPage?.kind === "confirmed" && lastPage.address === address;
  return {
    answer: here.some(({ state }) => state.progress === "pressed" || gave(state)),
    begun: here.some(({ state }) => state.unfinished),
    asked: here.some(({ state }) => state.unfinished && state.askedAt === address),
  };
}

/**
 * What a page's sight means, its secrets cut out first, with what the catalogue knows of its address and what is
 * expected of it. A page may have gone on since it was seen, so its path is the sight's; whose page it is stays the
 * browser's word.
 * @param showing ref of a control that the person points at just now
 */
export async function understood<From extends { readonly url: URL }>(
  world: World,
  sight: Sight,
  from: From,
  showing: string | null = null,
): Promise<Understood<From>> {
  const url = new URL(from.url.origin + sight.path);
  const match = matchAddress(world.catalogue, url);
  const clean = redactSight(sight);
  const shown = clean.controls.filter(({ ref }) => ref === showing).map(({ name }) => name);
  const expected = await expectedAt(world, url, match);
  const pointed = [...(await pointedOn(world, url)), ...shown];
  const recognition = recognise(clean, url, match && knownOf(match), { ...expected, pointed });
  return { recognition, sight: clean, from: { ...from, url } };
}
