import { knownOf } from "@/core/provider/known";
import { matchAddress } from "@/core/provider/match";
import { recognise } from "@/core/recognition/recognise";
import type { Recognition } from "@/core/recognition/recognition";
import { redactSight } from "@/core/recognition/redact-sight";
import type { Sight } from "@/core/recognition/sight";
import type { World } from "./world";

/** A page as it was understood, and where it was seen. */
interface Understood<From> {
  readonly recognition: Recognition;
  readonly from: From;
}

/**
 * What a page's sight means, its secrets cut out first, with what the catalogue knows of its address. A page may have
 * gone on since it was seen, so its path is the sight's; whose page it is stays the browser's word.
 */
export function understood<From extends { readonly url: URL }>(
  { catalogue }: World,
  sight: Sight,
  from: From,
): Understood<From> {
  const url = new URL(from.url.origin + sight.path);
  const match = matchAddress(catalogue, url);
  return { recognition: recognise(redactSight(sight), url, match && knownOf(match)), from: { ...from, url } };
}
