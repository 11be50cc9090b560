import { knownOf } from "@/core/provider/known";
import { matchAddress } from "@/core/provider/match";
import { recognise } from "@/core/recognition/recognise";
import type { Recognition } from "@/core/recognition/recognition";
import { redactSight } from "@/core/recognition/redact-sight";
import type { Sight } from "@/core/recognition/sight";
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
 * What a page's sight means, its secrets cut out first, with what the catalogue knows of its address. A page may have
 * gone on since it was seen, so its path is the sight's; whose page it is stays the browser's word.
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
  const pointed = [...(await pointedOn(world, url)), ...shown];
  const recognition = recognise(clean, url, match && knownOf(match), pointed);
  return { recognition, sight: clean, from: { ...from, url } };
}
