import { CircleAlert } from "lucide-react";
import type { GuideWords } from "@/locales/guide-words";
import type { GuideView } from "@/messaging/guide-view";
import type { Pointing } from "./picker";

/** What the person is to do to point at a control, and what they would choose now. */
export function Pointed({
  pointing: { at, place, nothing },
  words: { guide },
}: {
  pointing: Pointing;
  words: GuideWords;
}) {
  const role = at && (guide.pointRoles[at.role] ?? guide.pointRoles.other);
  return (
    <>
      <p className="say">{guide.pointSay}</p>
      {at && role && (
        <p className="look">
          <b>{`${at.name}, ${role}`}</b> {place}
        </p>
      )}
      {nothing && <p className="obstacle">{guide.pointNothing}</p>}
      <p className="next">{guide.pointKeys}</p>
    </>
  );
}

interface StepProps {
  readonly view: GuideView;
  readonly words: GuideWords;
  readonly outside: boolean;
  /** A picture that is taken now can be kept. */
  readonly keeps: boolean;
}

/** The present step: what to press, what not to, what comes next. */
export function Step({ view, words, outside, keeps }: StepProps) {
  const warning = view.warnings[0];
  return (
    <>
      {view.alarm && (
        <p className="alarm">
          <CircleAlert aria-hidden="true" size={16} /> {view.alarm}
        </p>
      )}
      <p className="say">{view.say}</p>
      {view.quote && <blockquote>{view.quote}</blockquote>}
      {view.target && (
        <p className="look">
          {words.guide.lookFor} <b>{view.target.name}</b>
        </p>
      )}
      {outside && <p className="obstacle">{words.guide.outside}</p>}
      {view.obstacle && <p className="obstacle">{view.obstacle}</p>}
      {warning && <p className="warning">{words.guide.warning(warning.name, warning.effect)}</p>}
      {view.beyond && <p className="ask">{view.beyond}</p>}
      {keeps && view.askForScreenshot && <p className="ask">{view.askForScreenshot}</p>}
      {view.next && <p className="next">{words.guide.next(view.next)}</p>}
      {view.knowledge && <p className="knowledge">{view.knowledge}</p>}
    </>
  );
}
