/** Arguments for the sentences that take something else than texts and numbers in this order. */
const special: Readonly<Record<string, readonly unknown[]>> = {
  "badge.unfinished": [7],
  "page.renews": ["2026-06-03"],
  "page.ends": ["2026-06-03"],
  "popup.step": [7, 9],
  "knowledge.seen": ["host.example", "2026-06-03", true],
  "guide.pointPlace": [7, 9],
  "guide.title": ["Zyx", 7, 9],
  "guide.wayStep": ["Zyx", ["Wvu", "Tsr"]],
  "dashboard.deletedLine": ["Zyx", "Wvu", 7, 9],
  "dashboard.exporting": [7, 9],
  "dashboard.journal": [7],
  "dashboard.broken": [7],
  "own.refused": ["Zyx", 7],
  "own.removeRunning": [7, "Zyx"],
  "pdf.deletedCount": [7],
  "pdf.whole": [7],
  "pdf.broken": [7, 9],
  "pdf.exhibit": [7],
  "pdf.asExhibit": ["Zyx", 7],
  "pdf.madeFromNumber": [7, "Zyx"],
  "pdf.signedBy": ["host.example", true],
  "pdf.part": [7, 9],
  "pdf.stamp": [7],
  "pdf.coversUpTo": [7],
  "pdf.page": [7, 9],
  "verify.numbered": [7],
};
const texts = ["Zyx", "Wvu", "Tsr", "Qpo", "Nml"];

/** The arguments with which a leaf is said. */
export const argumentsOf = (path: string, leaf: (...args: never[]) => string): readonly unknown[] =>
  special[path] ?? texts.slice(0, leaf.length);

type Leaf = string | ((...args: never[]) => string);

/** Every sentence of a language by its path: `guide.press`. */
export function leavesOf(words: object, path = ""): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  for (const [key, value] of Object.entries(words) as [string, Leaf | object][]) {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === "object") for (const [deep, leaf] of leavesOf(value, at)) leaves.set(deep, leaf);
    else leaves.set(at, value);
  }
  return leaves;
}

/** A leaf as it is said. */
export function said(path: string, leaf: Leaf): string {
  return typeof leaf === "string" ? leaf : leaf(...(argumentsOf(path, leaf) as never[]));
}
