import { useLiveQuery } from "dexie-react-hooks";
import type { ReactNode } from "react";
import type { Knowledge, Provider } from "@/core/provider/schema";
import { dayOfMoment } from "@/locales/format";
import { openOf } from "@/store/cases";
import { type OwnFile, useKnown } from "../shared/own-files";
import { OwnMark } from "../shared/own-mark";
import { useAction } from "../shared/use-action";
import { db, send, words } from "../shared/world";
import { toldCoverage } from "./catalogue-age";
import { CatalogueWays } from "./catalogue-ways";
import style from "./dashboard.module.css";
import { OwnReach } from "./own-reach";
import { OwnRemove } from "./own-remove";
import { goAfter } from "./route";
import { Source } from "./source";

interface Line {
  readonly title: string;
  readonly key: string;
  readonly said: ReactNode;
  readonly knowledge: Knowledge;
}

/** Everything about an entry that is no step of a way. */
function linesOf({ conditions, data, traps, support, descriptors, proof }: Provider): Line[] {
  const { catalogue: texts, conditions: titles, code } = words;
  const kinds = ["commitment", "notice", "refund", "fees", "after"] as const;
  const line = (title: string, key: string, knowledge: Knowledge, said: ReactNode = key): Line => ({
    title,
    key,
    said,
    knowledge,
  });
  const { page, mail } = proof;
  const senders = mail && mail.senders.length > 0 ? ` ${texts.senders(mail.senders.join(", "))}` : "";
  return [
    ...traps.map(({ say, knowledge }) => line(titles.traps, say[code], knowledge)),
    ...kinds.flatMap((kind) => {
      const saying = conditions[kind];
      return saying ? [line(titles[kind], saying.say[code], saying.knowledge)] : [];
    }),
    ...data.map(({ about, say, knowledge }) => line(texts.data[about], say[code], knowledge)),
    ...(page ? [line(texts.proof.page, page.say[code], page.knowledge)] : []),
    ...(mail ? [line(texts.proof.mail, `${mail.say[code]}${senders}`, mail.knowledge)] : []),
    ...support.map(({ by, at, say, knowledge }) =>
      line(texts.supportWays[by], at, knowledge, <Reach by={by} at={at} say={say?.[code]} />),
    ),
    ...descriptors.map(({ text, knowledge }) => line(texts.statement, text, knowledge)),
  ];
}

/** An address of the provider's own, to be opened by the person. */
function Reach({ by, at, say }: { by: string; at: string; say: string | undefined }) {
  const link = by === "mail" ? `mailto:${at}` : at.startsWith("https://") ? at : null;
  return (
    <>
      {say ? `${say} ` : ""}
      {link ? (
        <a href={link} target="_blank" rel="noreferrer">
          {at}
        </a>
      ) : (
        at
      )}
    </>
  );
}

function Actions({ provider }: { provider: Provider }) {
  const { run, busy, refusal } = useAction();
  const { catalogue: texts } = words;
  const link = provider.pages.find(({ link, kind }) => link && (kind === "billing" || kind === "account"))?.link;
  const running = useLiveQuery(() => openOf(db, provider.id), [provider.id]);
  const start = async () => {
    const { id } = await send("openCase", { provider: provider.id });
    await goAfter(Promise.resolve(true), `#/case/${id}`);
  };
  return (
    <p className={style["buttons"]}>
      {link && (
        <a href={link} target="_blank" rel="noreferrer">
          {texts.open}
        </a>
      )}
      {provider.role === "provider" && !provider.free && (
        <button type="button" disabled={busy} onClick={() => void run(start)}>
          {running ? texts.goToCase : texts.start}
        </button>
      )}
      <span role="status">{refusal ? words.refusals[refusal] : ""}</span>
    </p>
  );
}

/** That an entry is from a file of the person's, whether its pages may be read, and how to be rid of it. */
function Own({ own: { id, file, loaded }, provider }: { own: OwnFile; provider: Provider }) {
  return (
    <section className={style["box"]}>
      <p>
        <OwnMark /> {loaded && words.own.loadedOn(file, dayOfMoment(loaded, words.locale))}
      </p>
      <OwnReach provider={provider} />
      <OwnRemove
        id={id}
        name={provider.name}
        onGone={() => {
          location.hash = "#/catalogue";
        }}
      />
    </section>
  );
}

/** What the catalogue knows of one party: ways, conditions, traps, each with its source and age. */
export function CatalogueEntry({ id }: { id: string }) {
  const { catalogue, files, ownOf } = useKnown();
  const provider = catalogue.find((entry) => entry.id === id);
  const own = ownOf(id);
  const texts = words.catalogue;
  const back = (
    <p>
      <a href="#/catalogue">{texts.back}</a>
    </p>
  );
  // An entry of the person's own is there only once the worker has answered.
  if (!provider && !files) return back;
  if (!provider)
    return (
      <>
        {back}
        <h1>{texts.gone}</h1>
      </>
    );
  const billers = provider.billers.flatMap((biller) => catalogue.find((entry) => entry.id === biller)?.name ?? []);
  return (
    <article className={style["case"]}>
      {back}
      <h1>{provider.name}</h1>
      <p className="soft">
        {[texts.categories[provider.category], ...provider.aliases].join(" · ")}
        {billers.length > 0 && ` · ${texts.billedBy} ${billers.join(", ")}`}
      </p>
      <p className="soft">{toldCoverage(provider)}</p>
      {own && <Own own={own} provider={provider} />}
      {provider.free && (
        <p className={style["box"]}>
          {provider.free.say[words.code]} <Source knowledge={provider.free.knowledge} />
        </p>
      )}
      <Actions provider={provider} />
      <CatalogueWays provider={provider} />
      <section>
        <h2>{texts.around}</h2>
        <dl className={style["knowhow"]}>
          {[...Map.groupBy(linesOf(provider), ({ title }) => title)].map(([title, lines]) => (
            <div key={title}>
              <dt>{title}</dt>
              {lines.map(({ key, said, knowledge }) => (
                <dd key={key}>
                  {said} <Source knowledge={knowledge} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </section>
    </article>
  );
}
