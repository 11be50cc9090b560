import type { Standing } from "@/core/evidence/level";
import type { Words } from "./words";

/** The level of an exhibit in a few words, what it proves, and what it does not. */
export function tellStanding({ level, weak }: Standing, { levels }: Words): readonly [string, string, string] {
  const told = weak ? "weak" : level;
  return [levels.name[told], levels.proves[told], levels.not[told]];
}
