const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** Of Latin, Greek and Cyrillic letters, the vowel signs of Arabic and the stroke that only stretches a word. */
const accents = /[\u0300-\u036f\u064b-\u0655\u0670\u0640]/g;
const quotes = /[\u2018\u2019\u201b\u02bc\u00b4`]/g;

/** What there may be to take out or to fold besides case; most labels and lines of Latin pages have none of it. */
const uncommon = /[^ -~]|^ | $| {2}/;

/** What a person reads, accents composed, without what cannot be seen: soft hyphens, direction marks, doubled spaces. */
export function readable(text: string): string {
  if (!uncommon.test(text)) return text;
  return text.normalize().replace(invisible, "").replace(/\s+/g, " ").trim();
}

/** The form in which words are compared: readable, lower case, Latin accents and curly quotes off. */
export function fold(text: string): string {
  if (!uncommon.test(text)) return text.toLowerCase().replace(/`/g, "'");
  return (
    readable(text)
      .normalize("NFKD")
      .replace(accents, "")
      .replace(quotes, "'")
      .toLowerCase()
      // Letters that a change of case mixes up.
      .replace(/ı/g, "i")
      .replace(/ς/g, "σ")
      .normalize("NFKC")
  );
}
