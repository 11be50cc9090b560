import { asks } from "./fr/asks";
import { capture } from "./fr/capture";
import { cases } from "./fr/cases";
import { catalogue } from "./fr/catalogue";
import { dashboard } from "./fr/dashboard";
import { frame } from "./fr/frame";
import { gallery } from "./fr/gallery";
import { guide } from "./fr/guide";
import { levels } from "./fr/levels";
import { mail } from "./fr/mail";
import { own } from "./fr/own";
import { page } from "./fr/page";
import { popup } from "./fr/popup";
import { report } from "./fr/report";
import { settings } from "./fr/settings";
import type { Words } from "./words";

export const fr: Words = {
  code: "fr",
  locale: "fr-FR",
  ...asks,
  ...frame,
  ...cases,
  ...capture,
  ...catalogue,
  ...own,
  ...page,
  ...popup,
  ...mail,
  ...guide,
  ...gallery,
  ...dashboard,
  ...settings,
  ...report,
  ...levels,
};
