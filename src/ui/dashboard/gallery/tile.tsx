import { memo } from "react";
import { calledOf } from "@/core/evidence/called";
import type { Exhibit } from "@/core/evidence/exhibit";
import { dayOfMoment, timeOfDay } from "@/locales/format";
import { SmallPicture } from "../../shared/small-picture";
import { exhibitTitle } from "../../shared/thumbnail";
import { useRested } from "../../shared/use-rested";
import { words } from "../../shared/world";
import style from "./gallery.module.css";

interface Props {
  readonly exhibit: Exhibit;
  /** Whose it is, where exhibits of several cases stand together. */
  readonly provider: string | undefined;
  readonly index: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The keyboard comes to this one. */
  readonly reached: boolean;
  /** Null while none is chosen. */
  readonly chosen: boolean | null;
}

function nameOf(exhibit: Exhibit, provider: string | undefined): string {
  const { at } = exhibit;
  const what = provider ? `${provider} · ${exhibitTitle(exhibit)}` : exhibitTitle(exhibit);
  return words.exhibitOf(what, dayOfMoment(at, words.locale), timeOfDay(at, words.locale));
}

function Picture({ exhibit }: { exhibit: Exhibit }) {
  return <span className={style["picture"]}>{useRested() && <SmallPicture exhibit={exhibit} />}</span>;
}

/** An exhibit in the grid. Its presses and keys are heard by the grid. */
export const Tile = memo(function Tile({ exhibit, provider, index, reached, chosen, ...place }: Props) {
  const called = calledOf(exhibit);
  return (
    // biome-ignore lint/a11y/useSemanticElements: it belongs to a grid that is no table
    <div
      role="row"
      aria-rowindex={index + 1}
      aria-label={nameOf(exhibit, provider)}
      {...(chosen !== null && { "aria-selected": chosen })}
      tabIndex={reached ? 0 : -1}
      data-key={exhibit.id}
      className={style["tile"]}
      style={place}
      title={[provider, called].filter(Boolean).join(" · ")}
    >
      {chosen !== null && <span className={style["choice"]} data-chosen={chosen} />}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row takes the keyboard, with all that is in it */}
      {/* biome-ignore lint/a11y/useSemanticElements: it belongs to a grid that is no table */}
      <div role="gridcell" className={style["inside"]}>
        <Picture exhibit={exhibit} />
        <span className={style["caption"]}>
          {provider && <b>{provider}</b>}
          {called && <span>{called}</span>}
          <span>{words.exhibitKinds[exhibit.kind]}</span>
          <span className="soft">{words.moments[exhibit.moment]}</span>
          <time className="soft" dateTime={exhibit.at}>
            {dayOfMoment(exhibit.at, words.locale)}
          </time>
        </span>
      </div>
    </div>
  );
});
