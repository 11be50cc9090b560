import { plainDay } from "../format";
import { plural } from "./plural";

export const frame = {
  manifest: {
    name: "Quittance",
    description:
      "Guides you through cancelling a subscription, keeps the proof on your machine, and never clicks for you.",
    action: "Open Quittance",
    screenshot: "Save a screenshot of this page as proof",
    focus: "Move the keyboard to the guide on the page",
  },
  badge: {
    plain: "Quittance",
    here: "Quittance: this page is about a subscription",
    unfinished: (n: number) =>
      plural(n, "Quittance: a cancellation is not finished", `Quittance: ${n} cancellations are not finished`),
  },
  refusals: {
    "not-understood": "Quittance could not read that request. Reload the page and try again.",
    "not-allowed": "That request did not come from Quittance itself and was not carried out.",
    "tab-gone": "That tab was closed. Open the provider’s page again and press the Quittance button there.",
    "tab-not-in-front":
      "A screenshot shows only the tab in front. Bring the provider’s tab to the front and use the screenshot key there.",
    "screenshot-refused":
      "The browser did not allow a screenshot. Open Quittance from the toolbar button on that page, or use the screenshot key, and try again.",
    "page-out-of-reach":
      "Quittance may not read this page. Open the provider’s account page in a tab and press the Quittance button there.",
    "page-went-on":
      "The page was scrolled, left or covered while it was being kept, so nothing of it was. Leave its tab in front until it is done, then try again.",
    "picture-misfit":
      "The browser’s picture does not have the proportions of the page’s window, so the page could not be put together and nothing was kept. If a device view of the developer tools is open, close it and try again; “Save a screenshot” keeps what you see.",
    "storage-full":
      "The browser has no room left, so nothing new was kept; what was kept before is safe. Free some disk space or delete old exhibits, then try again.",
    "storage-closed":
      "Nothing can be read or kept in this browser now, so nothing was changed. What you saved before is not shown; that does not mean that it is gone. The dashboard says more.",
    "case-gone": "That case was deleted, so nothing was added to it.",
    "exhibit-gone": "That exhibit was deleted, so nothing was changed.",
    "picture-unreadable":
      "The browser could not draw this picture: it is damaged or too large. Nothing was kept and nothing was lost; the picture is as it was.",
    "not-listed": "That entry is not in the catalogue any more, so no case was opened. Reload this page.",
    "mail-gone":
      "The page no longer shows that mail, so nothing was begun. Open the mail and press the Quittance button again.",
    "not-a-mail":
      "That is not a mail that can be read, so nothing was kept. Save the mail as an .eml file and choose that.",
    "mail-too-large":
      "That mail has more than 25 MB, so it was not kept. Save it without its attachments and choose that file.",
    "not-a-key":
      "That is not the record of a key, so nothing was kept. It looks like “v=DKIM1; k=rsa; p=MIGf…”: choose the text of that record.",
    "key-unasked": "That mail bears no signature to which this key could belong, so the key was not kept.",
    "not-a-price":
      "This is no price that Quittance can read, so nothing was changed. Write the amount with its currency, such as £9.90 or 9.90 EUR.",
    "not-a-day": "This is no day that exists, so nothing was changed. Write it as 3 December 2026 or 2026-12-03.",
    "not-an-email": "This is no e-mail address, so nothing was changed. Write one, such as name@example.com.",
    "not-a-cadence": "Choose one of the list: how often you are charged. Nothing was changed.",
    failed:
      "Something went wrong in Quittance and nothing was changed. Try again; if it happens again, close and reopen the browser.",
  },
  knowledge: {
    recalled: "From memory, without a source: the page may look different.",
    partly: (host: string) => `Partly from memory: ${host} does not say all of it, the page may look different.`,
    seen: (host: string, day: string, old: boolean) =>
      old
        ? `Last seen on ${plainDay(day, "en-GB")} (${host}): more than a year ago, the page may have changed.`
        : `Seen on ${plainDay(day, "en-GB")} (${host}).`,
    law: (law: string, host: string, day: string) =>
      `These are the words that ${law} prescribes for this button (read on ${plainDay(day, "en-GB")} at ${host}).`,
    withdrawal:
      "This withdraws from a contract within the days after it was concluded. It does not end a subscription that has been running for longer.",
  },
};
