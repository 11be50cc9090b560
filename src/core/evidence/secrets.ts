import { cut, looksSecret } from "./redact-url";

/** Pictures and letters written as text: whatever looks like a key in them is none. */
const inlined = /(data:[\w.+-]+\/[\w.+-]+(?:;[\w=.-]+)*;base64,[A-Za-z0-9+/=]+)/;

/** Keys and passes that show what they are by their form. */
const shapes = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  // JSON Web Token (RFC 7519): its head is the JSON that begins with `{"`.
  /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)*/g,
  /\b(?:sk|rk|pk|whsec|ghp|gho|ghu|ghs|ghr|github_pat|glpat|xox[abeoprs]|shpat|npm|hf|dop_v1|SG|ya29)[-_.](?=[\w.-]*\d)[\w.-]{16,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bAIza[\w-]{30,}/g,
];
const scheme = /\b(Bearer|Basic|Digest|Token)\s+(?=[\w.~+/=-]*\d)[\w.~+/=-]{12,}/gi;
const named =
  /([\w.-]*(?:token|secret|sess(?:ion)?(?:id|[-_]id)?|\bsid|ssid|c[sx]rf|xsrf|nonce|auth(?:[-_]|code\b|key|orization)|api[-_]?key|access[-_]?key|passw(?:or)?d|passphrase|pwd|jwt|otp|one[-_]?time|ticket|signature|\bsig)[\w.-]*)((?:["']|&quot;)?\s*[=:]\s*(?:["']|&quot;)?)([^\s"'&;,<>{}()]{4,})/gi;
const hexadecimal = /\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{32,}\b/gi;
const drawn = /[A-Za-z0-9_-]{40,}/g;

/** Whether a value that stands behind the name of a secret may be one: not a plain word, a day or a price. */
function mayBeSecret(value: string, sign: string): boolean {
  if (value.startsWith(cut.slice(0, 4)) || /^[•*]+$/.test(value)) return false;
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return false;
  if (sign.includes("=") || /["']|&quot;/.test(sign)) return /\d/.test(value) || value.length >= 12;
  return looksSecret(value) || (value.length >= 12 && /\d/.test(value) && /[a-z]/i.test(value));
}

/** Long, of all kinds of letters, and not words put together. */
const isDrawn = (text: string) =>
  /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text) && text.split(/[-_]/).some((part) => part.length >= 20);

function cutIn(text: string): string {
  const known = shapes.reduce((rest, shape) => rest.replace(shape, cut), text);
  return known
    .replace(scheme, (_, name: string) => `${name} ${cut}`)
    .replace(named, (all, name: string, sign: string, value: string) =>
      mayBeSecret(value, sign) ? `${name}${sign}${cut}` : all,
    )
    .replace(hexadecimal, cut)
    .replace(drawn, (all) => (isDrawn(all) ? cut : all));
}

/** A text without what signs someone in or opens a door: tokens, session ids, keys, passwords that are named so. */
export function cutSecrets(text: string): string {
  if (text.length < 8) return text;
  if (!text.includes("data:")) return cutIn(text);
  return text
    .split(inlined)
    .map((part, n) => (n % 2 === 1 ? part : cutIn(part)))
    .join("");
}
