import { fold } from "./fold";

/** What came before: "last", "previous"; folded, all languages together. Not "last day", which is to come. */
const last =
  "last|latest|previous(?:ly)?|dern[\\p{L}]+|precedent[es]*|zuletzt|letzte[nrms]?|vorherige[nrms]?|ultim[oa]|ultima|anterior|precedente|laatst[e]?|vorige|ostatni\\p{L}*|poprzedni\\p{L}*|senast[e]?|seneste?|sist[e]?|forrige|viimeksi|viimeisin|edellinen|posledni\\p{L}*|naposledy|predchozi|legutobb\\p{L}*|utoljara|elozo|ultimul|anterioara?|τελευται\\p{L}*|προηγουμεν\\p{L}*|son|onceki|последн\\p{L}+|предыдущ\\p{L}+|останн\\p{L}+|попередн\\p{L}+";
const written = new RegExp(`(?<!\\p{L})(?:${last})(?!\\p{L})|前回|上次|上一次|지난|마지막|اخر|الاخير|السابق`, "u");

/** Whether a text names what was the last time, as "last renewed on" does. */
export const namesLastTime = (text: string): boolean => written.test(fold(text));
