import { plainDay } from "../format";
import { plural } from "./plural";

export const catalogue = {
  catalogue: {
    title: "Catalogue",
    intro:
      "What we know of providers and of those who charge for them. No account was opened to find it out: each fact says where it was read and when.",
    search: "Search by name",
    kind: "Kind",
    all: "All kinds",
    categories: {
      ai: "AI services",
      subscription: "Subscriptions",
      intermediary: "Payment intermediaries",
      "app-store": "App stores",
      order: "Shops: orders",
    },
    found: (n: number) => plural(n, "1 entry", `${n} entries`),
    nothing:
      "No entry has that name. On a site that is not listed, press the Quittance button there: the guide then goes by the words on the page.",
    channels: {
      account: "in the account",
      portal: "at the biller’s portal",
      "renewal-email": "from the renewal mail",
      "app-store": "in the app store",
      support: "by writing to them",
      letter: "by letter",
    },
    free: "nothing to cancel",
    sourced: (sourced: number, recalled: number) =>
      `${sourced} sourced ${plural(sourced, "fact", "facts")}, ${recalled} from memory`,
    seen: (day: string) => `last seen on ${plainDay(day, "en-GB")}`,
    old: (day: string) => `last seen on ${plainDay(day, "en-GB")}, more than a year ago`,
    unsourced: "all from memory",
    back: "The whole catalogue",
    gone: "This entry is not in the catalogue",
    open: "Open the account page",
    start: "Start a case",
    started: "The case is open.",
    ways: "Ways to cancel",
    last: "The press that counts",
    around: "Good to know",
    data: { export: "Save your data", loss: "What you lose", deletion: "Deleting is not cancelling" },
    support: "Whom to ask",
    supportWays: { form: "Help pages", chat: "Chat", mail: "E-mail", phone: "Telephone", post: "Post" },
    statement: "On the bank statement",
    proof: { page: "The page, once it is done", mail: "The e-mail" },
    senders: (domains: string) => `Sent from ${domains}.`,
    billedBy: "Also charged by",
    decoys: "Not these",
    through: (name: string) => `Sold or charged through ${name}.`,
  },
};
