import { useLiveQuery } from "dexie-react-hooks";
import { type Room, sizesByCase } from "@/core/evidence/room";
import { bytes } from "@/locales/format";
import { providersOf } from "@/store/cases";
import { allExhibits } from "@/store/exhibits";
import { usePersisted } from "../shared/use-persisted";
import { useRoom } from "../shared/use-room";
import { db, words } from "../shared/world";
import style from "./dashboard.module.css";

/** The cases that take the most room; the others are summed up. */
const most = 10;

async function sizes() {
  const all = sizesByCase(await allExhibits(db));
  const names = await providersOf(
    db,
    all.slice(0, most).map(({ caseId }) => caseId),
  );
  return { all, names };
}

function told(room: Room | null, tell: (size: number) => string): string {
  const { room: said } = words;
  if (!room) return said.unknown;
  return room.left === null ? said.usedOnly(tell(room.used)) : said.used(tell(room.used), tell(room.left));
}

/** How much room is taken, by what, and how much is left. */
export function RoomSection() {
  const room = useRoom();
  const found = useLiveQuery(sizes);
  const { persisted, refused, ask } = usePersisted();
  const { room: said } = words;
  const tell = (size: number) => bytes(size, words.locale);
  const others = found?.all.slice(most) ?? [];
  const rest = others.reduce((sum, { size }) => sum + size, 0);
  return (
    <section>
      <h2>{said.title}</h2>
      <p>{told(room, tell)}</p>
      {found && found.all.length > 0 && (
        <dl className={style["facts"]}>
          {found.all.slice(0, most).map(({ caseId, size, count }) => (
            <div key={caseId}>
              <dt>
                <a href={`#/proof/${caseId}`}>{found.names.get(caseId) ?? said.caseGone}</a>
              </dt>
              <dd>
                {tell(size)} · {words.gallery.count(count)}
              </dd>
            </div>
          ))}
          {others.length > 0 && (
            <div>
              <dt>{said.others(others.length)}</dt>
              <dd>{tell(rest)}</dd>
            </div>
          )}
        </dl>
      )}
      <p>{persisted ? said.safeYes : refused ? said.safeNo : said.safeMeans}</p>
      {persisted === false && !refused && (
        <button type="button" onClick={ask}>
          {said.safeAsk}
        </button>
      )}
    </section>
  );
}
