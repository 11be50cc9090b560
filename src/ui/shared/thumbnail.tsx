import type { Exhibit } from "@/core/evidence/exhibit";
import { dayOfMoment, moment, timeOfDay } from "@/locales/format";
import { SmallPicture } from "./small-picture";
import style from "./thumbnail.module.css";
import { words } from "./world";

/** Says what an exhibit is, in one line. */
export function exhibitTitle(exhibit: Exhibit): string {
  return `${words.exhibitKinds[exhibit.kind]} · ${words.moments[exhibit.moment]}`;
}

/** An exhibit as a small picture that opens it full size. */
export function Thumbnail({ exhibit, provider }: { exhibit: Exhibit; provider?: string | undefined }) {
  const day = dayOfMoment(exhibit.at, words.locale);
  const what = exhibitTitle(exhibit);
  return (
    <a
      className={style["thumbnail"]}
      href={`/dashboard.html#/exhibit/${exhibit.id}`}
      target="_blank"
      rel="noreferrer"
      title={moment(exhibit.at, words.locale)}
      aria-label={words.exhibitOf(provider ? `${provider} · ${what}` : what, day, timeOfDay(exhibit.at, words.locale))}
    >
      <span className={style["picture"]}>
        <SmallPicture exhibit={exhibit} />
      </span>
      <span className={style["caption"]}>
        {provider && <b>{provider}</b>} {words.exhibitKinds[exhibit.kind]} <span>{words.moments[exhibit.moment]}</span>{" "}
        {provider && <time dateTime={exhibit.at}>{day}</time>}
      </span>
    </a>
  );
}
