import { siteOf } from "../provider/stranger";
import type { CaseEvent } from "./event";

const addressIn = (event: CaseEvent): string | null => {
  // A webmail shows the mails of everybody: that a case began there makes it no place of the case.
  if (event.type === "case-opened") return event.by === "mail" ? null : event.address;
  return event.type === "page-recognised" ? event.address : null;
};

/** The addresses of a case's own pages, as its journal has them; none of a webmail in which it was about a mail. */
export function pagesIn(events: readonly CaseEvent[]): URL[] {
  const urlOf = (address: string | null) => (address && URL.canParse(address) ? [new URL(address)] : []);
  const mail = new Set(
    events.flatMap((event) => (event.type === "mail-read" ? urlOf(event.address).map((url) => siteOf(url)) : [])),
  );
  return events.flatMap((event) => urlOf(addressIn(event))).filter((url) => !mail.has(siteOf(url)));
}
