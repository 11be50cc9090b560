import { asks } from "./en/asks";
import { capture } from "./en/capture";
import { cases } from "./en/cases";
import { catalogue } from "./en/catalogue";
import { dashboard } from "./en/dashboard";
import { frame } from "./en/frame";
import { gallery } from "./en/gallery";
import { guide } from "./en/guide";
import { levels } from "./en/levels";
import { mail } from "./en/mail";
import { own } from "./en/own";
import { page } from "./en/page";
import { popup } from "./en/popup";
import { report } from "./en/report";
import { settings } from "./en/settings";

export const en = {
  code: "en" as "en" | "fr",
  locale: "en-GB",
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
