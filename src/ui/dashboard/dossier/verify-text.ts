import type { DossierJournal } from "@/core/dossier/format";
import { origin } from "@/core/evidence/chain";
import type { DossierWords } from "@/locales/dossier";

/** What `VERIFY.txt` has one type into a terminal; a test runs each of them on a dossier and on damaged ones. */
export const commands = {
  sums: "sha256sum -c SHA256SUMS",
  sumsMac: "shasum -a 256 -c SHA256SUMS",
  exhibits: `grep ' exhibits/' SHA256SUMS | while read -r hash file; do
  grep '"type":"exhibit-kept"' journal.json | grep -q "\\"sha256\\":\\"$hash\\"" && echo "noted $file" || echo "missing $file"
done`,
  records: `grep '"file":"exhibits/' journal.json | sed 's/,$//' | while IFS= read -r line; do
  hash=$(printf '%s\\n' "$line" | sed 's/"file":"exhibits[^"]*",//' | tr -d '\\n' | openssl dgst -sha256 | sed 's/.*= *//')
  file=$(printf '%s\\n' "$line" | sed 's/.*"file":"\\(exhibits[^"]*\\)".*/\\1/')
  grep -q "\\"record\\":\\"$hash\\"" journal.json && echo "noted $file" || echo "missing $file"
done`,
  chain: `grep '^{"at":.*,"seq":[0-9]*},\\{0,1\\}$' journal.json | sed 's/,$//' | {
  before=${origin}
  while IFS= read -r entry; do
    hash=$(printf '%s\\n' "$entry" | sed 's/.*,"hash":"\\([0-9a-f]*\\)","prev":.*/\\1/')
    prev=$(printf '%s\\n' "$entry" | sed 's/.*,"prev":"\\([0-9a-f]*\\)","seq":[0-9]*}$/\\1/')
    found=$(printf '%s\\n' "$entry" | sed 's/,"hash":"[0-9a-f]*","prev":/,"prev":/' | tr -d '\\n' | openssl dgst -sha256 | sed 's/.*= *//')
    [ "$hash" = "$found" ] || printf 'not what its hash says: %s\\n' "$entry"
    [ "$prev" = "$before" ] || printf 'does not follow the one before: %s\\n' "$entry"
    before=$hash
  done
  echo "$before"
}`,
  showStamp: (file: string) => `openssl ts -reply -in ${file} -text`,
  checkStamp: (file: string, head: string) => `openssl ts -verify -digest ${head} -in ${file} -CAfile authority.pem`,
  askKey: (file: string, name: string) => `dig +short TXT ${name} | tr -d '" \\n'; echo; tr -d '" \\n' < ${file}; echo`,
} as const;

/** Breaks a paragraph so that it can be read in any editor. */
function wrapped(text: string, width = 96): string {
  const lines: string[] = [];
  // Only at plain spaces: those before French punctuation stay.
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join("\n");
}

const indented = (command: string) => command.replace(/^/gm, "    ");

/** `VERIFY.txt`: how to check a dossier with the plain tools of a terminal, and what that does not prove. */
export function verifyGuide(
  journal: DossierJournal,
  provider: string,
  { verifyText: words, verify }: DossierWords,
): string {
  const stamps = journal.stamps.flatMap(({ file, head }) => [
    indented(commands.showStamp(file)),
    words.stampCheck,
    indented(commands.checkStamp(file, head)),
  ]);
  // Into a command goes only what can be nothing else than a name.
  const named = journal.keys.filter(({ domain, selector }) => /^[a-z0-9_][a-z0-9._-]*$/.test(`${selector}.${domain}`));
  const keys = named.map(({ file, domain, selector }) =>
    indented(commands.askKey(file, `${selector}._domainkey.${domain}`)),
  );
  const numbered = [
    [words.sums, indented(commands.sums), words.sumsMac, indented(commands.sumsMac)],
    [words.exhibits, indented(commands.exhibits)],
    [words.records, indented(commands.records)],
    [words.chain, indented(commands.chain), words.last(journal.entries.at(-1)?.hash ?? origin)],
    stamps.length > 0 ? [words.stamps, ...stamps] : [words.noStamps],
    ...(keys.length > 0 ? [[words.keys, ...keys]] : []),
  ].map(([text = "", ...rest], n) =>
    [`${n + 1}. ${text}`, ...rest].map((part) => (/^ {4}/.test(part) ? part : wrapped(part))).join("\n\n"),
  );
  const head = words.head(provider);
  const limits = Object.values(verify.limitList).map((limit) => wrapped(`- ${limit}`).replace(/\n/g, "\n  "));
  const parts = [
    `${head}\n${"=".repeat(head.length)}`,
    wrapped(words.easy),
    wrapped(words.where),
    ...numbered,
    `${words.limits}\n\n${limits.join("\n")}`,
  ];
  return `${parts.join("\n\n")}\n`;
}
