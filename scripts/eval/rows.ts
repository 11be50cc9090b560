import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

/** What every row of a measuring directory has. */
const base = {
  project: z.string(),
  lang: z.string(),
};
const controlRow = z.looseObject({
  ...base,
  text: z.string(),
  label: z.string(),
  alt: z.array(z.string()).default([]),
  ambiguous: z.boolean().default(false),
});
const confirmationRow = z.looseObject({
  ...base,
  text: z.string(),
  label: z.enum(["confirmed", "not-confirmed"]),
  sub: z.string().default(""),
  ambiguous: z.boolean().default(false),
});
const pageRow = z.looseObject({
  ...base,
  file: z.string(),
  kind: z.string(),
  altKinds: z.array(z.string()).default([]),
  cancelControlSelectorOrText: z.string().nullable().default(null),
  keepControlText: z.string().nullable().default(null),
  url: z.string().default(""),
});
export type ControlRow = z.infer<typeof controlRow>;
export type ConfirmationRow = z.infer<typeof confirmationRow>;
export type PageRow = z.infer<typeof pageRow>;

const splitShape = z.record(z.string(), z.array(z.string()));

/** Rows of one file; none where the directory does not have it. @throws with file and line of a row that is wrong */
function rowsOf<Row>(directory: string, name: string, shape: z.ZodType<Row>): Row[] {
  const path = `${directory}/${name}`;
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.flatMap((line, n) => {
    if (line.trim() === "") return [];
    try {
      return [shape.parse(JSON.parse(line))];
    } catch (error) {
      throw new Error(`${path}:${n + 1} is no row of ${name}: ${error instanceof Error ? error.message : error}`);
    }
  });
}

export interface Material {
  readonly controls: readonly ControlRow[];
  readonly confirmations: readonly ConfirmationRow[];
  readonly pages: readonly PageRow[];
}

/** Everything to measure on; of the projects that `split.json` names so, where a part of them is asked for. */
export function readMaterial(directory: string, part: string | null): Material {
  const chosen =
    part === null ? null : splitShape.parse(JSON.parse(readFileSync(`${directory}/split.json`, "utf8")))[part];
  if (chosen === undefined) throw new Error(`${directory}/split.json names no projects "${part}".`);
  const wanted = ({ project }: { project: string }) => chosen === null || chosen.includes(project);
  return {
    controls: rowsOf(directory, "controls.jsonl", controlRow).filter(wanted),
    confirmations: rowsOf(directory, "confirmations.jsonl", confirmationRow).filter(wanted),
    pages: rowsOf(directory, "pages.jsonl", pageRow).filter(wanted),
  };
}
