import { frame as enFrame } from "./en/frame";
import { guide as enGuide } from "./en/guide";
import { frame as frFrame } from "./fr/frame";
import { guide as frGuide } from "./fr/guide";
import { isFrench } from "./french";

const en = { ...enFrame, ...enGuide };
const fr: GuideWords = { ...frFrame, ...frGuide };

/** What the guide says by itself, in one language: it is carried into pages, and brings nothing else along. */
export type GuideWords = typeof en;

/** The guide's words for a language tag such as `fr-CA`. */
export const guideWordsFor = (language: string): GuideWords => (isFrench(language) ? fr : en);
