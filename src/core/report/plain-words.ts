import { left } from "./left";

const plain = /^[\p{L}\p{M}'’‘.,:;!?…()&-]+$/u;

/** Words in which no number, price, address or token can be: each other one is left out. */
export function plainWords(text: string): string {
  const told = text
    .slice(0, 120)
    .split(/\s+/)
    .map((word) => (plain.test(word) && word.length <= 24 && !/\.\p{L}/u.test(word) ? word : left));
  return told.filter((word, n) => word !== left || told[n - 1] !== left).join(" ");
}
