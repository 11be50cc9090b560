import type { Exhibit } from "@/core/evidence/exhibit";
import { moment } from "@/locales/format";
import { SmallPicture } from "./small-picture";
import style from "./thumbnail.module.css";
import { words } from "./world";

/** Says what an exhibit is, in one line. */
export function exhibitTitle(exhibit: Exhibit): string {
  return `${words.exhibitKinds[exhibit.kind]} · ${words.moments[exhibit.moment]}`;
}

/** An exhibit as a small picture that opens it full size. */
export function Thumbnail({ exhibit }: { exhibit: Exhibit }) {
  const when = moment(exhibit.at, words.locale);
  return (
    <a
      className={style["thumbnail"]}
      href={`/dashboard.html#/exhibit/${exhibit.id}`}
      target="_blank"
      rel="noreferrer"
      title={when}
      aria-label={words.exhibitOf(exhibitTitle(exhibit), when)}
    >
      <span className={style["picture"]}>
        <SmallPicture exhibit={exhibit} />
      </span>
      <span className={style["caption"]}>
        {words.exhibitKinds[exhibit.kind]} <span>{words.moments[exhibit.moment]}</span>
      </span>
    </a>
  );
}
