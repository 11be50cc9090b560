import type { GuideWords } from "@/locales/guide-words";
import type { GuideView } from "@/messaging/guide-view";
import type { GuideState } from "./session";
import { trusted } from "./trusted";

/** What the card shows: the present step, the way in words, or an earlier step by its place in the way. */
export type Look = "step" | "way" | number;

/** What can be done about pointing at a control oneself. */
export interface PointingActs {
  readonly point: () => void;
  readonly endPointing: () => void;
  readonly takeBack: () => void;
  readonly report: () => void;
}

interface Props {
  readonly state: GuideState;
  readonly view: GuideView;
  readonly look: Look;
  readonly onLook: (look: Look) => void;
  /** The person is pointing at present. */
  readonly pointing: boolean;
  readonly acts: PointingActs;
  readonly words: GuideWords;
}

function show(state: GuideState): void {
  const element = state.view?.target && state.seen?.elements.get(state.view.target.ref);
  if (!element) return;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
  (element as HTMLElement).focus({ preventScroll: true });
}

/** Steps with which the guide itself says that it found nothing. */
const foundNothing: readonly string[] = ["missing", "lost"];

/** Offered where nothing was found, and to those who do not find what was. */
function OwnPointing({ view, look, acts, words: { guide } }: Pick<Props, "view" | "look" | "acts" | "words">) {
  const wanted = look === "way" || (look === "step" && (view.pointed !== null || foundNothing.includes(view.key)));
  if (!wanted || view.done) return null;
  return (
    <>
      <button type="button" onClick={trusted(acts.point)}>
        {view.pointed === null ? guide.pointSelf : guide.pointAgain}
      </button>
      {view.pointed !== null && (
        <>
          <button type="button" onClick={trusted(acts.takeBack)}>
            {guide.pointBack}
          </button>
          <button type="button" onClick={trusted(acts.report)}>
            {guide.report}
          </button>
        </>
      )}
    </>
  );
}

/** The buttons below what the card says. */
export function Footer({ state, view, look, onLook, pointing, acts, words }: Props) {
  const { guide } = words;
  const at = typeof look === "number" ? look : view.at;
  const here = look === "step";
  if (pointing)
    return (
      <footer>
        <button type="button" onClick={trusted(acts.endPointing)}>
          {guide.pointEnd}
        </button>
      </footer>
    );
  return (
    <footer>
      {here && view.target && (
        <button type="button" className="main" onClick={trusted(() => show(state))}>
          {guide.show}
        </button>
      )}
      {here && view.link && (
        <a className="main" href={view.link}>
          {guide.openPage}
        </a>
      )}
      {!view.done && look !== "way" && at !== null && at > 0 && (
        <button type="button" onClick={trusted(() => onLook(at - 1))}>
          {guide.back}
        </button>
      )}
      {!view.done && (
        <button type="button" onClick={trusted(() => onLook(here ? "way" : "step"))}>
          {here ? guide.cantFind : guide.present}
        </button>
      )}
      <OwnPointing view={view} look={look} acts={acts} words={words} />
    </footer>
  );
}
