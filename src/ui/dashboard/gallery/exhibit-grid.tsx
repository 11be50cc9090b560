import { Checkbox, GridLayout, GridList, GridListItem, type Key, Size, Virtualizer } from "react-aria-components";
import type { Exhibit } from "@/core/evidence/exhibit";
import { dayOfMoment, timeOfDay } from "@/locales/format";
import { SmallPicture } from "../../shared/small-picture";
import { exhibitTitle } from "../../shared/thumbnail";
import { words } from "../../shared/world";
import style from "./gallery.module.css";

interface Props {
  readonly exhibits: readonly Exhibit[];
  readonly label: string;
  readonly providerOf: (caseId: string) => string | undefined;
  /** They come from several cases: each says whose it is. */
  readonly mixed: boolean;
  /** Two are being chosen; null while exhibits are opened instead. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onOpen: (id: string) => void;
}

/** All tiles have one size and are never measured, which would hold up scrolling; text may be larger than ours. */
function layoutOptions() {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const height = Math.round(110 + 6.2 * rem);
  return {
    minItemSize: new Size(150, height),
    maxItemSize: new Size(190, Math.round((height * 190) / 150)),
    preserveAspectRatio: true,
    minSpace: new Size(12, 12),
    maxHorizontalSpace: 12,
  };
}

function Tile({ exhibit, provider }: { exhibit: Exhibit; provider: string | undefined }) {
  return (
    <>
      <span className={style["picture"]}>
        <SmallPicture exhibit={exhibit} />
      </span>
      <span className={style["caption"]}>
        {provider && <b>{provider}</b>}
        <span>{words.exhibitKinds[exhibit.kind]}</span>
        <span className="soft">{words.moments[exhibit.moment]}</span>
        <time className="soft" dateTime={exhibit.at}>
          {dayOfMoment(exhibit.at, words.locale)}
        </time>
      </span>
    </>
  );
}

/** Exhibits in a grid of which only what is seen is there: worked by arrow keys, Home, End, Page keys and Enter. */
export function ExhibitGrid({ exhibits, label, providerOf, mixed, chosen, onChoose, onOpen }: Props) {
  const choosing = chosen !== null;
  const list = mixed ? "all" : "case";
  const open = (key: Key) => {
    onOpen(String(key));
    location.hash = `#/exhibit/${key}/${list}`;
  };
  return (
    <Virtualizer layout={GridLayout} layoutOptions={layoutOptions()}>
      <GridList
        aria-label={label}
        className={style["grid"] ?? ""}
        layout="grid"
        items={exhibits}
        dependencies={[providerOf, mixed, choosing]}
        selectionMode={choosing ? "multiple" : "none"}
        selectedKeys={chosen ?? []}
        // A third takes the place of the first.
        onSelectionChange={(keys) => keys !== "all" && onChoose(new Set([...keys].map(String).slice(-2)))}
        {...(choosing ? {} : { onAction: open })}
      >
        {(exhibit) => {
          const provider = mixed ? providerOf(exhibit.caseId) : undefined;
          const what = provider ? `${provider} · ${exhibitTitle(exhibit)}` : exhibitTitle(exhibit);
          const { at, title } = exhibit;
          const name = words.exhibitOf(what, dayOfMoment(at, words.locale), timeOfDay(at, words.locale));
          return (
            <GridListItem id={exhibit.id} textValue={name} className={style["tile"] ?? ""}>
              {choosing && <Checkbox slot="selection" className={style["choice"] ?? ""} />}
              <span className={style["inside"]} title={title}>
                <Tile exhibit={exhibit} provider={provider} />
              </span>
            </GridListItem>
          );
        }}
      </GridList>
    </Virtualizer>
  );
}
