import type { Channel, Step } from "../provider/schema";
import type { GuideStep } from "./guide-step";
import { blank, type Situation } from "./situation";

/** The mail that one waits for on the way to those who charge, or to their first button: the last before it. */
function mailBefore({ steps }: Channel): Step | undefined {
  const first = (wanted: Step["do"]) => steps.findIndex(({ do: what }) => what === wanted);
  const until = [first("go-to"), first("press")].find((at) => at >= 0) ?? steps.length;
  return steps.slice(0, until).findLast(({ do: what }) => what === "wait-for-mail");
}

/**
 * A sign-in page. At those who charge for others there is often no password: a link comes by mail, and the way goes on
 * behind it. Their own description says so, or that of the seller from whom one came.
 */
export function signIn({ owner, provider }: Situation): GuideStep {
  const plain: GuideStep = { ...blank, key: "sign-in" };
  if (owner.role !== "biller") return plain;
  const through = provider?.channels.find(({ biller }) => biller === owner.id);
  const own = owner.channels[0] && mailBefore(owner.channels[0]);
  const step = own ?? (through && mailBefore(through));
  return step ? { ...plain, key: "sign-in-mail", say: step.say, knowledge: step.knowledge } : plain;
}
