import type { GuideWords } from "@/locales/guide-words";
import type { GuideView } from "@/messaging/guide-view";

type WayStep = GuideView["way"][number];

function Told({ step, words }: { step: WayStep; words: GuideWords }) {
  return (
    <>
      {step.say}
      {step.link && (
        <>
          {" "}
          <a href={step.link}>{words.guide.openPage}</a>
        </>
      )}
    </>
  );
}

/** The way in words, step by step, for someone who does not find the control. */
export function Way({ view, words }: { view: GuideView; words: GuideWords }) {
  return (
    <div className="way">
      <h3>{words.guide.way}</h3>
      <ol>
        {view.way.map((step, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a recipe do not change places
          <li key={n} aria-current={n === view.at ? "step" : undefined}>
            <Told step={step} words={words} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** An earlier step of the way, for someone who wants to see it again; the guide itself stays where it is. */
export function Earlier({ view, at, words }: { view: GuideView; at: number; words: GuideWords }) {
  const step = view.way[at];
  return (
    <div className="way">
      <h3>{words.guide.earlier(at + 1, view.way.length)}</h3>
      <p className="say">{step && <Told step={step} words={words} />}</p>
      <p className="next">{words.guide.backHint}</p>
    </div>
  );
}
