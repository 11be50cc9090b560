import { ChevronDown, ChevronUp, CircleAlert, X } from "lucide-react";
import { type Ref, useEffect, useRef, useState } from "react";
import type { Words } from "@/locales/words";
import type { GuideView } from "@/messaging/guide-view";
import type { Corner } from "./placement";
import type { GuideState } from "./session";
import { trusted } from "./trusted";
import { Way } from "./way";

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly state: GuideState;
  readonly view: GuideView;
  readonly corner: Corner;
  /** The page leaves little room: only the sentence is shown. */
  readonly tight: boolean;
  readonly small: boolean;
  readonly onSmall: (small: boolean) => void;
  readonly onLeave: () => void;
  readonly words: Words;
}

function show(state: GuideState): void {
  const element = state.view?.target && state.seen?.elements.get(state.view.target.ref);
  if (!element) return;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
  (element as HTMLElement).focus({ preventScroll: true });
}

function Step({ view, words, tight }: { view: GuideView; words: Words; tight: boolean }) {
  const warning = view.warnings[0];
  return (
    <>
      {view.unfinished && (
        <p className="unfinished">
          <CircleAlert aria-hidden="true" size={16} /> {view.unfinished}
        </p>
      )}
      <p className="say">{view.say}</p>
      {view.quote && <blockquote>{view.quote}</blockquote>}
      {view.target && (
        <p className="look">
          {words.guide.lookFor} <b>{view.target.name}</b>
        </p>
      )}
      {view.obstacle && <p className="obstacle">{view.obstacle}</p>}
      {!tight && warning && <p className="warning">{words.guide.warning(warning.name, warning.effect)}</p>}
      {view.askForScreenshot && <p className="ask">{view.askForScreenshot}</p>}
      {!tight && view.next && <p className="next">{words.guide.next(view.next)}</p>}
      {!tight && view.knowledge && <p className="knowledge">{view.knowledge}</p>}
    </>
  );
}

/** Said once when something was kept or could not be. */
function Notice({ state, words }: { state: GuideState; words: Words }) {
  const text = state.trouble
    ? words.refusals[state.trouble]
    : state.kept.count > 0
      ? state.kept.picture
        ? words.guide.keptPicture
        : words.guide.kept
      : "";
  return (
    <p className={state.trouble ? "notice trouble" : "notice"} role="status">
      {text}
    </p>
  );
}

function Closing({
  view,
  words,
  onLeave,
  onStay,
}: {
  view: GuideView;
  words: Words;
  onLeave: () => void;
  onStay: () => void;
}) {
  return (
    <div className="closing" role="alertdialog" aria-label={words.guide.close}>
      <p>{view.done ? words.guide.close : words.guide.closeAsk}</p>
      <button type="button" className="main" onClick={trusted(onStay)}>
        {words.guide.closeNo}
      </button>
      <button type="button" onClick={trusted(onLeave)}>
        {words.guide.closeYes}
      </button>
    </div>
  );
}

/** The card with the present step. */
export function Card({ ref, state, view, corner, tight, small, onSmall, onLeave, words }: Props) {
  const [way, setWay] = useState(false);
  const [closing, setClosing] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const { guide } = words;
  useEffect(() => {
    if (state.focus > 0) first.current?.focus();
  }, [state.focus]);
  const close = () => (view.done ? onLeave() : setClosing(true));
  return (
    <section ref={ref} className={`card ${corner}${small ? " small" : ""}`} aria-label={guide.label}>
      <header>
        <button
          type="button"
          ref={first}
          className="icon"
          aria-expanded={!small}
          aria-label={small ? guide.large : guide.small}
          onClick={trusted(() => onSmall(!small))}
        >
          {small ? <ChevronUp aria-hidden="true" size={18} /> : <ChevronDown aria-hidden="true" size={18} />}
        </button>
        <h2>{guide.title(view.provider, view.number, view.of)}</h2>
        <button type="button" className="icon" aria-label={guide.close} onClick={trusted(close)}>
          <X aria-hidden="true" size={18} />
        </button>
      </header>
      {!small && (
        <>
          <div aria-live="polite" className="body">
            {closing ? (
              <Closing view={view} words={words} onLeave={onLeave} onStay={() => setClosing(false)} />
            ) : way ? (
              <Way view={view} words={words} />
            ) : (
              <Step view={view} words={words} tight={tight} />
            )}
          </div>
          <Notice state={state} words={words} />
          {!closing && (
            <footer>
              {view.target && !way && (
                <button type="button" className="main" onClick={trusted(() => show(state))}>
                  {guide.show}
                </button>
              )}
              {view.link && (
                <a className="main" href={view.link}>
                  {guide.openPage}
                </a>
              )}
              {!view.done && (
                <button type="button" aria-pressed={way} onClick={trusted(() => setWay(!way))}>
                  {way ? guide.hideWay : guide.cantFind}
                </button>
              )}
            </footer>
          )}
        </>
      )}
    </section>
  );
}
