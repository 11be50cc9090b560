import { expect } from "vitest";

export const know = '"own"';
const sources = '"sources": { "own": { "source": null, "seen": "2026-11-21", "confidence": "recalled" } }';
export const text = '{ "en": "Go.", "fr": "Allez." }';
const rest = '"conditions": {},\n  "data": [], "support": [], "descriptors": [], "proof": {},\n  "traps": []';

/** A file as it lies on the disk. Tests count its lines: line 1 is the brace. */
export const shop = `{
  "id": "shop",
  "name": "Hopper",
  "role": "provider", "category": "subscription",
  "aliases": [],
  "domains": ["shop.test"], "hosts": [{ "host": "shop.test", "shared": false }],
  "billers": ["payer"], ${sources},
  "pages": [
    { "id": "account", "kind": "account", "path": "/account" },
    { "id": "billing", "kind": "billing", "path": "/billing", "link": "https://shop.test/billing" }
  ],
  "channels": [
    {
      "id": "web",
      "kind": "account",
      "name": ${text},
      "steps": [
        { "id": "open", "do": "open", "page": "billing", "say": ${text}, "knowledge": ${know} },
        { "id": "end", "do": "press", "intent": "confirm-cancel", "labels": { "en": ["End"] }, "final": true,
          "say": ${text},
          "knowledge": ${know} }
      ]
    },
    {
      "id": "mail",
      "kind": "renewal-email",
      "name": ${text},
      "biller": "payer",
      "steps": [
        { "id": "go", "do": "go-to", "party": "payer", "say": ${text}, "knowledge": ${know} }
      ]
    }
  ],
  "decoys": [
    { "labels": { "en": ["Stay"] }, "intent": "keep-subscription", "effect": ${text}, "knowledge": ${know} }
  ],
  ${rest}
}
`;
/** The biller that it names. */
export const payer = `{
  "id": "payer",
  "name": "Paylane",
  "role": "biller", "category": "intermediary",
  "aliases": [],
  "domains": ["payer.test"], "hosts": [{ "host": "*.payer.test", "shared": true }],
  "billers": [], ${sources},
  "pages": [],
  "channels": [
    { "id": "letter", "kind": "letter", "name": ${text}, "steps": [{ "id": "read", "do": "read", "say": ${text}, "knowledge": ${know} }] }
  ],
  "decoys": [],
  ${rest}
}
`;

/** A file with one place of it changed. */
export function swap(whole: string, from: string, to: string): string {
  expect(whole).toContain(from);
  return whole.replace(from, () => to);
}
