import { z } from "zod";
import { complaintsOf } from "../../../src/core/provider/check";
import type { Mistake } from "../../../src/core/provider/check-mistake";
import { shapeMistakes } from "../../../src/core/provider/check-shape";
import { readText } from "../../../src/core/provider/check-text";
import { hostFits } from "../../../src/core/provider/match";
import { pageKinds } from "../../../src/core/recognition/page-kind";

const words = z.string().trim().min(1);

/** A replica page as `tests/pages/README.md` describes it. */
const replicaSchema = z.strictObject({
  file: words,
  url: z.url({ protocol: /^https$/, error: "use a complete https:// address" }),
  lang: z.enum(["en", "fr"]),
  kind: z.enum(pageKinds),
  controls: z.strictObject({ cancel: words.nullable(), keep: z.array(words), billing: words.nullable() }),
  facts: z.strictObject({
    plan: words.optional(),
    price: words.optional(),
    renewsOn: z.iso.date().optional(),
    endsOn: z.iso.date().optional(),
    email: words.optional(),
    customerNumber: words.optional(),
  }),
  flow: z.array(
    // biome-ignore lint/suspicious/noThenProperty: what comes after a press, as the lists call it
    z.strictObject({ press: words, within: words.optional(), then: z.enum(pageKinds), final: z.boolean() }),
  ),
  decoys: z.array(words),
  confirmed: words.nullable(),
  failed: words.optional(),
});
const listSchema = z.array(replicaSchema).min(1);
export type ListedReplica = z.infer<typeof replicaSchema>;

/** What a list is held against, besides its own shape. */
interface Around {
  /** Names of the files in its folder. */
  readonly files: readonly string[];
  /** Hosts of the entry of that name; null where the catalogue has none. */
  readonly hosts: readonly string[] | null;
}

const say = (path: Mistake["path"], en: string): Mistake => ({ path, says: { en, fr: en } });

function meaningMistakes(list: readonly ListedReplica[], { files, hosts }: Around): Mistake[] {
  return list.flatMap(({ file, url, lang, flow, confirmed }, n): Mistake[] => {
    const { hostname } = new URL(url);
    const finals = flow.filter(({ final }) => final).length;
    return [
      ...(files.includes(file)
        ? []
        : [say([n, "file"], `there is no "${file}" in this folder; write it, or correct the name.`)]),
      ...(file.endsWith(`.${lang}.html`)
        ? []
        : [say([n, "file"], `"${file}" does not end in .${lang}.html; name it so, or correct lang.`)]),
      ...(hosts?.some((host) => hostFits(host, hostname)) === false
        ? [say([n, "url"], `"${hostname}" is not a host of this entry; use one of ${hosts.join(", ")}.`)]
        : []),
      ...(finals > 1 || (confirmed !== null && flow.length > 0 && finals === 0)
        ? [say([n, "flow"], `${finals} presses are final; write "final": true on the one that takes effect.`)]
        : []),
      ...(flow.length === 0 && confirmed !== null
        ? [say([n, "confirmed"], "no press leads to this sentence; describe the flow, or write null.")]
        : []),
    ];
  });
}

/**
 * Reads the list of one folder of replicas.
 * @returns its pages, and a sentence a mistake: `netflix/pages.json:12: [0].facts: what is wrong; what to do.`
 */
export function readReplicaList(folder: string, text: string, around: Around) {
  const { value, lineOf, mistakes: unread } = readText(text);
  const parsed = unread.length > 0 ? null : listSchema.safeParse(value);
  const mistakes = !parsed
    ? unread
    : parsed.success
      ? meaningMistakes(parsed.data, around)
      : shapeMistakes(listSchema, parsed.error.issues, value);
  const sentences = complaintsOf({ lineOf }, mistakes).map(({ line, field, says }) =>
    [`tests/pages/${folder}/pages.json:${line}`, ...(field ? [field] : []), says.en].join(": "),
  );
  return { pages: parsed?.success ? parsed.data : [], mistakes: sentences };
}
