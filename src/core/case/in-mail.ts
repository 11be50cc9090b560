import type { Mail } from "../provider/mail";
import { knownAddress, type MailLinks } from "../provider/mail-link";
import type { Provider } from "../provider/schema";
import type { Control, Recognition } from "../recognition/recognition";
import type { GuideStep } from "./guide-step";
import { blank, textOf } from "./situation";

/**
 * What a page that shows a mail says of the account: nothing. A mail may quote, promise or lie, and a list of mails
 * speaks of many accounts; only its links can be pressed.
 */
export function mailOnly(recognition: Recognition): Recognition {
  return { ...recognition, kind: "other", confidence: 0, reasons: [], facts: [], sentences: [] };
}

/** The control that a link of the mail is; null where several bear its name, or none that can be seen. */
function controlOf(name: string, { controls }: Recognition): Control | null {
  const alike = controls.filter((control) => control.name === name && control.state !== "hidden");
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** What is first pressed at those who charge. */
const firstPress = (party: Provider | null) =>
  party?.channels[0]?.steps.find(({ do: what }) => what === "press") ?? undefined;

/** The step on a page that shows the mail: its own link where that leads to the parties themselves, else their address. */
export function stepInMail(mail: Mail, { own, foreign }: MailLinks, recognition: Recognition): GuideStep {
  const { provider, biller, channel, by } = mail;
  const known = own ? null : knownAddress(mail);
  const control = own && controlOf(own.link.name, recognition);
  const party = own?.party ?? known?.party ?? biller ?? provider;
  const of = channel?.steps.length ?? 1;
  return {
    ...blank,
    key: "mail",
    number: of,
    of,
    target: control && { ref: control.ref, name: control.name },
    next: textOf(firstPress(party === provider ? null : biller)),
    link: known?.address ?? null,
    channel: channel?.id ?? null,
    at: channel ? of - 1 : null,
    mail: {
      party: party?.name ?? "",
      own: own && { name: own.link.name, host: own.link.host },
      foreign: own ? null : foreign && { name: foreign.name, host: foreign.host },
      by,
    },
  };
}
