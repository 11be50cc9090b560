/**
 * Beginnings of words as a tree by their letters, so that a text is tried against thousands at once and nothing has to
 * be compiled first: a pattern of all languages took a browser seconds. 1 stands where a beginning is complete; below
 * "" it is so only at the end of a word.
 */
export interface Beginnings {
  readonly [letter: string]: Beginnings | 1;
}

/** What to find in a text, folded alike: at the beginning of a word, and anywhere. */
export interface Glance {
  readonly words: Beginnings;
  readonly anywhere: Beginnings;
}

/** Stands for whatever may follow a word. */
const open = "\0";

const isLetter = (sign: string | undefined) => sign !== undefined && sign !== sign.toUpperCase();

function begins(tree: Beginnings, text: string, at: number): boolean {
  let node: Beginnings | 1 | undefined = tree;
  for (let next = at; node; next++) {
    if (node === 1 || (node[""] && !isLetter(text[next]))) return true;
    // What a word can begin is not told by the word alone.
    if (text[next] === open) return node[" "] !== undefined;
    node = node[text[next] ?? "end"];
  }
  return false;
}

/** Words are met again and again: whether one can begin something is found out once, for so many. */
const remembered = 20_000;

/**
 * Tells whether a folded text can name what is looked for: sometimes where a careful reading does not find it, never
 * the other way round. Letters without cases may begin a word anywhere.
 */
export function glancer({ words, anywhere }: Glance): (text: string) => boolean {
  const promising = new Map<string, boolean>();
  const found = (text: string, from: number, to: number) => {
    for (let at = from; at < to; at++)
      if (begins(anywhere, text, at) || (!isLetter(text[at - 1]) && begins(words, text, at))) return true;
    return false;
  };
  return (text) => {
    let at = 0;
    return text.split(" ").some((word) => {
      const from = at;
      at += word.length + 1;
      if (promising.size > remembered) promising.clear();
      const promises = promising.get(word) ?? found(word + open, 0, word.length);
      promising.set(word, promises);
      return promises && found(text, from, at - 1);
    });
  };
}
