/** Put where something secret was cut out. */
export const cut = "[cut]";

/** Parameters whose values only say which part of a page is shown. */
const harmless = new Set(["tab", "section", "view", "page", "lang", "locale", "hl", "plan", "step"]);
const shortWord = /^[a-z][a-z_-]{0,23}$/i;
const route = /^#?[!/]*[a-z][\w-]{0,23}(?:\/[a-z][\w-]{0,23}){0,4}$/i;

/** Plain names of pages: words, with a number before or behind. */
const plainName = /^(?:\d{1,12}-)?[a-z]{1,20}(?:[-_][a-z]{1,20})*(?:-?\d{1,4})?$/i;

/** Whether a path segment may sign its holder in or name a person: long, mixed, hexadecimal, or with an @. */
export function looksSecret(segment: string): boolean {
  const text = safeDecode(segment);
  if (text.includes("@")) return true;
  if (/^\d{1,6}$/.test(text)) return false;
  const [letters, digits] = [/[a-z]/i.test(text), /\d/.test(text)];
  const words = text.split(/[-_.~ ]/);
  // Words of a name begin with a capital at most; capitals in the middle are drawn by lot.
  const jumbled = words.some(
    (word) => word.length >= 6 && /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(word) && (digits || word.length >= 12),
  );
  if (jumbled || words.some((word) => word.length >= 16 && (word === word.toUpperCase() || word.length >= 24)))
    return true;
  if (plainName.test(text) && !/^[0-9a-f-]*\d[0-9a-f-]*$/i.test(text)) return false;
  if (!digits) return false;
  return (
    text.length >= (letters ? (/^[0-9a-f-]+$/i.test(text) ? 8 : 6) : 8) &&
    (!letters || text.length >= 8 || (/[a-z]/.test(text) && /[A-Z]/.test(text)))
  );
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * An address without what could sign someone in: user and password, token-like path segments, the values of
 * all parameters but a few harmless ones, and fragments that are not plain routes.
 * @param address any text; one that is no address gives `[cut]`
 */
export function redactUrl(address: string): string {
  if (!URL.canParse(address)) return cut;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return `${url.protocol}${cut}`;
  const path = url.pathname
    .split("/")
    .map((segment) => segment.replace(/;.*$/, `;${cut}`))
    .map((segment) => (looksSecret(segment.replace(`;${cut}`, "")) ? cut : segment))
    .join("/");
  const query = [...url.searchParams].map(([name, value]) => {
    const kept = harmless.has(name.toLowerCase()) && shortWord.test(value);
    return `${looksSecret(name) ? cut : name}=${kept ? value : cut}`;
  });
  const hash =
    url.hash.length > 1 ? (route.test(url.hash) && !url.hash.split("/").some(looksSecret) ? url.hash : `#${cut}`) : "";
  return `${url.origin}${path}${query.length ? `?${query.join("&")}` : ""}${hash}`;
}

const anyAddress = /\bhttps?:\/\/[^\s"'<>()]+/gi;
/** `example.com/path` as people and pages write it, without the scheme. */
const bareAddress = /(?<![\w/.@-])(?:[a-z0-9-]+\.)+[a-z]{2,}\/[^\s"'<>()]+/gi;
const gap = "[ .\\-\u00a0\u202f]?";
const digitGroups = new RegExp(`\\d(?:${gap}\\d){12,}`, "g");

/** Whether digits carry the check digit of a payment card (ISO/IEC 7812, Luhn). */
export function isCard(number: string): boolean {
  // The first digits of cards that pay: what begins otherwise is a number of something else.
  if (!/^[2-6]/.test(number)) return false;
  const all = [...number].reverse().map(Number);
  const sum = all.reduce((total, n, at) => total + (at % 2 === 0 ? n : n * 2 - (n > 4 ? 9 : 0)), 0);
  return number.length >= 13 && number.length <= 19 && sum % 10 === 0;
}

/** More digits have no card, however they are grouped: without an end to it a page of numbers takes hours. */
const longestCard = 19;

/** Cuts the card number out of digits in groups, wherever in them it begins; others stay as they are. */
function cutCard(text: string): string {
  const groups = text.split(/[^\d]/);
  for (let from = 0; from < groups.length; from++) {
    for (let to = Math.min(groups.length, from + longestCard); to > from; to--) {
      const number = groups.slice(from, to).join("");
      if (!isCard(number)) continue;
      const around = [groups.slice(0, from).join(" "), `•••• ${number.slice(-4)}`, groups.slice(to).join(" ")];
      return around.filter(Boolean).join(" ");
    }
  }
  return text;
}

/** A text without sign-in links and without card numbers but their last four digits. */
export function redactText(text: string): string {
  return text
    .replace(anyAddress, (address) => redactUrl(address))
    .replace(bareAddress, (address) =>
      address.split(/[/?#]/).some(looksSecret) ? redactUrl(`https://${address}`).slice(8) : address,
    )
    .replace(digitGroups, cutCard);
}
