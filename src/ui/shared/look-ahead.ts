/**
 * A browser looks ahead for what a page will load, and may ask for it before it has read that the page forbids it. So
 * what is named there must go, whatever the page's policy says.
 */

/**
 * Whether a page carries itself all that an attribute such as `src` or `srcset` names. Of several pictures the first
 * being carried says nothing of the others.
 */
export const isCarried = (value: string): boolean =>
  value
    .trim()
    .split(/\s+/)
    .every((part, n) => /^data:/i.test(part) || (n > 0 && /^[\d.]+[wxh],?$/.test(part)));

/** Style text whose sheets from elsewhere are a rule that no browser knows; the rules after it are kept. */
export const withoutImports = (css: string): string =>
  css.replace(/@import\s*(?:url\([^)]*\)|"[^"]*"|'[^']*')?/gi, "@-import ");
