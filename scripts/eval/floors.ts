import { readFileSync } from "node:fs";
import { z } from "zod";

const bound = z.strictObject({ least: z.number().optional(), most: z.number().optional() });
const shape = z.record(z.string(), z.record(z.string(), bound));

/** A figure that was reached once and must not be lost. */
export interface Held {
  readonly figure: string;
  readonly is: unknown;
  readonly bound: z.infer<typeof bound>;
  readonly holds: boolean;
}

function at(report: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], report);
}

/**
 * Compares a report with the figures that were reached.
 * @param part of the projects: "tune" or "validate"
 * @throws when nothing is noted for that part
 */
export function heldFigures(report: unknown, part: string): Held[] {
  const noted = shape.parse(JSON.parse(readFileSync(new URL("floors.json", import.meta.url), "utf8")))[part];
  if (!noted) throw new Error(`floors.json notes no figures for "${part}".`);
  return Object.entries(noted).map(([figure, { least, most }]) => {
    const is = at(report, figure);
    const holds = typeof is === "number" && is >= (least ?? is) && is <= (most ?? is);
    return { figure, is, bound: { least, most }, holds };
  });
}
