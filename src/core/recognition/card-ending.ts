import { fold } from "../language/fold";

/** How pages write which card is charged: "ending in 4242", "•••• 4242"; folded, all languages together. */
const words =
  "ending (?:in|with)|ends (?:in|with)|last (?:four|4) digits?:?|terminant par|finissant par|endet auf|endend auf|endziffern:?|terminada en|termina en|que termina con|termina con|che termina con|terminante con|com final|final|terminado em|eindigend op|eindigt op|konczaca sie na|zakonczona na|som slutar pa|der slutter pa|som slutter pa|koncici na|vegzodo|terminat in|заканчивается на|заканчивающаяся на|закінчується на|末尾|下4桁|尾号为?|尾號為?|末四位";
const masked = "[•*●·∙x]{2,}[ -]*";
const ending = new RegExp(`(?:(?<!\\p{L})(?:${words})\\s*|${masked})(\\d{4})(?!\\d)`, "u");

/** The last four digits of the card that a text names; null where it names none. */
export const cardEnding = (text: string): string | null => ending.exec(fold(text))?.[1] ?? null;
