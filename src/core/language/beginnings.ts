/** A longer beginning is cut: so much of a word is enough to take a closer look. */
export const longestBeginning = 8;
/** Beginnings are kept by their first letters, which most places of a text do not share with any. */
export const headLength = 2;
/** What a list begins with: what may stand anywhere, and what only begins a word, are never in one. */
export const anywhere = "~";
export const atStart = "^";
/** What stands before a beginning in a list: nothing where any ending may follow. */
export const marks = { whole: "=", first: "+" } as const;

const letter = /\p{Ll}/u;
const isLetter = (sign: string | undefined) => letter.test(sign ?? "");

/** Words are met again and again: whether one can begin something is found out once, for so many. */
const remembered = 20_000;

/**
 * Tells whether a folded text can name what is looked for: sometimes where a careful reading does not find it, never
 * the other way round. Thousands of beginnings are tried at once, and only those whose first letters are met are made
 * ready: a pattern of all languages took a browser seconds to compile, and a tree tens of milliseconds to parse.
 * Letters without cases may begin a word anywhere.
 * @param glance made by `glance`: a line for each head
 */
export function glancer(glance: string): (text: string) => boolean {
  const lists = new Map<string, string | Set<string>>(
    glance.split("\n").map((line) => [line.slice(0, headLength + 1), line.slice(headLength + 1)]),
  );
  const promising = new Map<string, boolean>();

  function found(text: string, from: number, to: number, further: boolean): boolean {
    for (let at = from; at < to; at++)
      for (const place of [anywhere, atStart])
        for (const head of [text.slice(at, at + headLength), `${text[at]} `]) {
          let list = lists.get(place + head);
          // Within a word most letters are asked nothing more.
          if (!list || (place === atStart && isLetter(text[at - 1]))) continue;
          if (typeof list === "string") {
            list = new Set(list.split(","));
            lists.set(place + head, list);
          }
          // What a word can begin is not told by the word alone.
          if (further && list.has(marks.first + text.slice(at))) return true;
          for (let to = at + 1; to <= at + longestBeginning && to <= text.length; to++) {
            const start = text.slice(at, to);
            if (list.has(start) || (list.has(marks.whole + start) && !isLetter(text[to]))) return true;
          }
        }
    return false;
  }

  return (text) => {
    const said = text.replaceAll("-", " ");
    let at = 0;
    return said.split(" ").some((word) => {
      const from = at;
      at += word.length + 1;
      if (promising.size > remembered) promising.clear();
      const promises = promising.get(word) ?? found(word, 0, word.length, true);
      promising.set(word, promises);
      return promises && found(said, from, at - 1, false);
    });
  };
}
