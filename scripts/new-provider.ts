import { nothingKnown } from "../src/core/provider/nothing-known";
import type { ProviderFile } from "../src/core/provider/schema";

const blank = { en: "…", fr: "…" };

/**
 * A file to be filled in: its shape holds already, and each blank is refused until it is filled in.
 * @param today `YYYY-MM-DD`
 */
export function newProvider(id: string, today: string): ProviderFile {
  const knowledge = "memory";
  return {
    $schema: "./schema/provider.schema.json",
    id,
    name: "…",
    role: "provider",
    category: "subscription",
    aliases: [],
    domains: [`${id}.example`],
    hosts: [{ host: `www.${id}.example`, shared: false }],
    billers: [],
    // True of what somebody types in without looking; an address makes more of it.
    sources: { memory: { source: null, seen: today, confidence: "recalled" } },
    pages: [{ id: "billing", kind: "billing", path: "/account/billing" }],
    channels: [
      {
        id: "account",
        kind: "account",
        name: blank,
        steps: [
          { id: "open", do: "open", page: "billing", say: blank, knowledge },
          {
            id: "cancel",
            do: "press",
            intent: "cancel-subscription",
            labels: { en: ["…"] },
            place: "page",
            final: false,
            say: blank,
            knowledge,
          },
          {
            id: "confirm",
            do: "press",
            intent: "confirm-cancel",
            labels: { en: ["…"] },
            place: "dialog",
            final: true,
            say: blank,
            knowledge,
          },
        ],
      },
    ],
    ...nothingKnown(),
  };
}
