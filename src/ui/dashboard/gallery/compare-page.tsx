import { useLiveQuery } from "dexie-react-hooks";
import type { Exhibit } from "@/core/evidence/exhibit";
import { isPicture, isReadable } from "@/core/evidence/picture";
import { dayOfMoment, timeOfDay } from "@/locales/format";
import { providersOf } from "@/store/cases";
import type { BytesRow } from "@/store/database";
import { bytesOf } from "@/store/exhibits";
import { exhibitTitle } from "../../shared/thumbnail";
import { db, words } from "../../shared/world";
import style from "./compare.module.css";
import { ComparePictures } from "./compare-pictures";
import { CompareTexts } from "./compare-texts";

/** An exhibit that is compared, with its bytes and what it is called there. */
export interface Side {
  readonly exhibit: Exhibit;
  readonly stored: BytesRow;
  readonly name: string;
}

async function sideOf(id: string): Promise<Omit<Side, "name"> | null> {
  const [exhibit, stored] = await Promise.all([db.exhibits.get(id), bytesOf(db, id)]);
  return exhibit && stored ? { exhibit, stored } : null;
}

function nameOf({ at, ...exhibit }: Exhibit, provider: string | undefined): string {
  const title = exhibitTitle({ at, ...exhibit });
  const what = provider ? `${provider} · ${title}` : title;
  return words.exhibitOf(what, dayOfMoment(at, words.locale), timeOfDay(at, words.locale));
}

/** Two exhibits beside each other: pictures one over the other or side by side, words line by line. */
export function ComparePage({ first, second }: { first: string; second: string }) {
  const found = useLiveQuery(async () => {
    const [a, b] = await Promise.all([sideOf(first), sideOf(second)]);
    const names = a && b ? await providersOf(db, [a.exhibit.caseId, b.exhibit.caseId]) : null;
    return { a, b, names };
  }, [first, second]);
  const { gallery, dashboard } = words;
  if (!found) return null;
  const { a, b, names } = found;
  if (!a || !b)
    return (
      <div>
        <h1>{gallery.compareTitle}</h1>
        <p>{gallery.compareGone}</p>
        <p>
          <a href="#/proof">{gallery.backToGallery}</a>
        </p>
      </div>
    );
  const together = a.exhibit.caseId === b.exhibit.caseId;
  const named = (side: Omit<Side, "name">): Side => ({
    ...side,
    name: nameOf(side.exhibit, together ? undefined : names?.get(side.exhibit.caseId)),
  });
  const sides = [named(a), named(b)] as const;
  const pictures = isPicture(a.exhibit) && isPicture(b.exhibit);
  const texts = isReadable(a.exhibit) && isReadable(b.exhibit);
  return (
    <article className={style["compare"]}>
      <p>
        <a href={together ? `#/proof/${a.exhibit.caseId}` : "#/proof"}>← {gallery.backToGallery}</a>
      </p>
      <h1>{gallery.compareTitle}</h1>
      <ol className={style["sides"]}>
        {sides.map(({ exhibit, name }) => (
          <li key={exhibit.id}>
            <a href={`#/exhibit/${exhibit.id}`}>{name}</a>
          </li>
        ))}
      </ol>
      {pictures && <ComparePictures sides={sides} />}
      {texts && <CompareTexts sides={sides} />}
      {!pictures && !texts && <p>{gallery.compareUnlike}</p>}
      <p className="soft">{dashboard.limits}</p>
    </article>
  );
}
