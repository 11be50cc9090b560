import type { FactKind } from "@/core/recognition/fact";
import { tellFact as tellFactIn } from "@/locales/tell-fact";
import { words } from "./world";

/** A fact as it is kept, in the reader's way of writing days, amounts and cadences. */
export const tellFact = (kind: FactKind, value: string) => tellFactIn(kind, value, words);
