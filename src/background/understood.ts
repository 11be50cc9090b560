import { knownOf } from "@/core/provider/known";
import { matchAddress } from "@/core/provider/match";
import { recognise } from "@/core/recognition/recognise";
import type { Recognition } from "@/core/recognition/recognition";
import { redactSight } from "@/core/recognition/redact-sight";
import type { Sight } from "@/core/recognition/sight";
import type { World } from "./world";

/** What a page's sight means, its secrets cut out first, with what the catalogue knows of its address. */
export function understood({ catalogue }: World, sight: Sight, url: URL): Recognition {
  const match = matchAddress(catalogue, url);
  return recognise(redactSight(sight), url, match && knownOf(match));
}
