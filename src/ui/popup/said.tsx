import { listsSeveral } from "@/core/case/beside";
import type { Reason, Recognition } from "@/core/recognition/recognition";
import type { Cadence } from "@/core/value/cadence";
import { amountOf } from "@/core/value/money";
import { price, shortened } from "@/locales/format";
import { words } from "../shared/world";
import style from "./popup.module.css";
import type { TabState } from "./use-tab";

/** What a page calls its plan or says may be of any length; the dashboard has it whole. In letters. */
const most = { plan: 48, words: 72 };

const fact = (recognition: Recognition, kind: string) => recognition.facts.find((f) => f.kind === kind)?.value;

/** Keeps the parts of a written day on one line. */
const unbroken = (text: string) => text.replace(/(\d\p{L}*) (\p{L}+) (\d{4})/gu, "$1\u00a0$2\u00a0$3");

/** "Plus, 23,00 € a month, renews on 12 December 2026": what the page states, in a line. */
function stated(recognition: Recognition): string {
  const money = amountOf(fact(recognition, "price") ?? "");
  const cadence = fact(recognition, "cadence") as Cadence | undefined;
  const renews = fact(recognition, "renews-on");
  const ends = fact(recognition, "ends-on");
  const parts = [
    shortened(fact(recognition, "plan") ?? "", most.plan),
    money && [price(money, words.locale), cadence && words.cadence[cadence]].filter(Boolean).join(" "),
    ends ? words.page.ends(ends) : renews && words.page.renews(renews),
  ];
  return unbroken(parts.filter(Boolean).join(", "));
}

/** What the mails on the page are about, and how that is known. */
function tellMails(mails: TabState["mails"]): { say: string; why: string } {
  const { mail: told } = words;
  const [only] = mails;
  if (!only || mails.length > 1) return { say: told.which, why: told.whichHint };
  const { provider, biller, by } = only;
  const say =
    provider && biller
      ? told.aboutCharged(provider.name, biller.name)
      : provider
        ? told.about(provider.name)
        : told.fromBiller(biller?.name ?? "");
  return { say, why: told.knownBy[by] };
}

/** Whether a reason is words that stand on the page, and not the name of a sign: "main:subscription", an address. */
const isQuoted = ({ from, words: said }: Reason) =>
  said.length > 2 && !["address", "recipe", "field"].includes(from) && !/^[a-z]+:[a-z-]+$/.test(said);

/** What this page is, in a sentence, with the reason; while the guide runs, its step says more than that. */
export function Said({ state }: { state: TabState }) {
  const { recognition, listed, biller, host, view, guidable, mails, sellers } = state;
  const { page } = words;
  if (mails.length > 0) return <Telling {...tellMails(mails)} {...(view && { why: "" })} />;
  if (host === null) return <Telling say={page.outOfReach} why={page.outOfReachHint} />;
  if (listed === null && !guidable) return <Telling say={page.unlisted(host)} why={page.unlistedHint} />;
  if (listed === null && (!recognition || recognition.kind === "other"))
    return <Telling say={page.unlisted(host)} why={view ? "" : page.byMeaningHint} />;
  if (!recognition || recognition.kind === "other")
    return <Telling say={page.provider(listed ?? host)} why={view ? "" : page.providerHint} />;
  const head = [
    page.here(listed ?? host, words.kinds[recognition.kind]),
    biller && biller !== listed && page.billedBy(biller),
  ]
    .filter(Boolean)
    .join(", ");
  if (view) return <Telling say={head} />;
  // What the page states is said of one row of several, and nobody knows of which.
  if (sellers.length > 0) return <Telling say={page.whichSeller} why={head} />;
  const why = recognition.reasons.find(isQuoted)?.words.replace(/\.$/u, "");
  // Of several subscriptions nobody knows yet which is meant.
  return (
    <Telling
      say={head}
      facts={listsSeveral(recognition) ? "" : stated(recognition)}
      why={why ? page.why(shortened(why, most.words)) : ""}
    />
  );
}

function Telling({ say, facts, why }: { say: string; facts?: string; why?: string }) {
  return (
    <>
      <p className={style["said"]}>{say}</p>
      {facts && <p>{facts}</p>}
      {why && <p className={style["why"]}>{why}</p>}
    </>
  );
}
