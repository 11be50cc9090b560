import { ChevronDown, ChevronUp, X } from "lucide-react";
import { type Ref, useEffect, useRef, useState } from "react";
import type { GuideWords } from "@/locales/guide-words";
import type { GuideView } from "@/messaging/guide-view";
import type { Refusal } from "@/messaging/protocol";
import { Footer, type Look, type PointingActs } from "./footer";
import type { Pointing } from "./picker";
import type { Docked } from "./placement";
import type { GuideState } from "./session";
import { Pointed, Step } from "./step";
import { trusted } from "./trusted";
import { Earlier, Way } from "./way";

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly state: GuideState;
  readonly view: GuideView;
  readonly docked: Docked;
  /** The person wants nothing but the title. */
  readonly small: boolean;
  /** The control to press lies beside the window. */
  readonly outside: boolean;
  readonly onSmall: (small: boolean) => void;
  readonly onLeave: () => void;
  /** What the person points at; null while they do not point. */
  readonly pointing: Pointing | null;
  readonly acts: PointingActs;
  readonly words: GuideWords;
}

/** Why nothing more can be kept, pictures included. */
const nothingKept: readonly (Refusal | null)[] = ["storage-full", "storage-closed"];

/** Said once when something was kept or could not be. */
function Notice({ state, words }: { state: GuideState; words: GuideWords }) {
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
  words: GuideWords;
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
export function Card(props: Props) {
  const { ref, state, view, docked, small, outside, onSmall, onLeave, pointing, acts, words } = props;
  const [look, setLook] = useState<Look>("step");
  const [closing, setClosing] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const { guide } = words;
  useEffect(() => {
    if (state.focus === 0) return;
    // Asked for from the popup: the step, not a question that was left open.
    setClosing(false);
    setLook("step");
    first.current?.focus();
  }, [state.focus]);
  // A new step ends all looking back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what key and place say
  useEffect(() => setLook("step"), [view.key, view.at, view.number]);
  const shut = small || docked.room === "title";
  // What is not seen holds no focus: it goes to the title's button.
  useEffect(() => {
    const root = first.current?.getRootNode() as ShadowRoot | Document | undefined;
    if (shut && root?.activeElement?.closest("footer, .body")) first.current?.focus();
  }, [shut]);
  const close = () => (view.done ? onLeave() : setClosing(true));
  return (
    <section
      ref={ref}
      className={`card ${docked.corner}${small ? " small" : ""}`}
      data-room={docked.room}
      style={{ maxHeight: docked.limit > 0 ? docked.limit : undefined }}
      aria-label={guide.label}
    >
      <header>
        <button
          type="button"
          ref={first}
          className="icon"
          aria-expanded={!shut}
          aria-label={shut ? guide.large : guide.small}
          onClick={trusted(() => onSmall(!shut))}
        >
          {shut ? <ChevronUp aria-hidden="true" size={18} /> : <ChevronDown aria-hidden="true" size={18} />}
        </button>
        <h2>{guide.title(view.provider, view.number, view.of)}</h2>
        <button type="button" className="icon" aria-label={guide.close} onClick={trusted(close)}>
          <X aria-hidden="true" size={18} />
        </button>
      </header>
      {!small && (
        <>
          <div aria-live="polite" className="body">
            {pointing ? (
              <Pointed pointing={pointing} words={words} />
            ) : closing ? (
              <Closing view={view} words={words} onLeave={onLeave} onStay={() => setClosing(false)} />
            ) : look === "step" ? (
              <Step view={view} words={words} outside={outside} keeps={!nothingKept.includes(state.trouble)} />
            ) : look === "way" ? (
              <Way view={view} words={words} />
            ) : (
              <Earlier view={view} at={look} words={words} />
            )}
          </div>
          <Notice state={state} words={words} />
          {(pointing || !closing) && (
            <Footer
              state={state}
              view={view}
              look={look}
              onLook={setLook}
              pointing={pointing !== null}
              acts={acts}
              words={words}
            />
          )}
        </>
      )}
    </section>
  );
}
