/** Put where something secret was cut out. */
export const cut = "[cut]";

/** Parameters whose values only say which part of a page is shown. */
const harmless = new Set(["tab", "section", "view", "page", "lang", "locale", "hl", "plan", "step"]);
const shortWord = /^[a-z][a-z_-]{0,23}$/i;
const route = /^#?[!/]*[a-z][\w-]{0,23}(?:\/[a-z][\w-]{0,23}){0,4}$/i;

/** Whether a path segment may sign its holder in or name a person: long, mixed, hexadecimal, or with an @. */
export function looksSecret(segment: string): boolean {
  const text = safeDecode(segment);
  if (text.includes("@")) return true;
  if (/^\d{1,6}$/.test(text)) return false;
  const letters = /[a-z]/i.test(text);
  const digits = /\d/.test(text);
  if (text.length >= 8 && digits && (!letters || /^[0-9a-f-]+$/i.test(text))) return true;
  if (text.length >= 6 && digits && /[a-z]/.test(text) && /[A-Z]/.test(text)) return true;
  if (
    text.length >= 10 &&
    digits &&
    letters &&
    !/^[a-z]+(?:-[a-z]+)*-?\d{1,4}$/i.test(text) &&
    !/^\d{1,12}(?:-[a-z]+)+$/i.test(text)
  )
    return true;
  if (text.length >= 24 && !/[-_. ]/.test(text)) return true;
  return text.length >= 16 && /[a-z]/.test(text) && /[A-Z]{2}/.test(text);
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
    .map((segment) => (looksSecret(segment) ? cut : segment))
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
const digits = /\b\d(?:[ -]?\d){12,18}\b/g;

/** Whether digits carry the check digit of a payment card (ISO/IEC 7812, Luhn). */
function isCard(number: string): boolean {
  const all = [...number.replace(/\D/g, "")].reverse().map(Number);
  const sum = all.reduce((total, n, at) => total + (at % 2 === 0 ? n : n * 2 - (n > 4 ? 9 : 0)), 0);
  return sum % 10 === 0;
}

/** A text without sign-in links and without card numbers but their last four digits. */
export function redactText(text: string): string {
  return text
    .replace(anyAddress, (address) => redactUrl(address))
    .replace(digits, (number) => (isCard(number) ? `•••• ${number.slice(-4)}` : number));
}
