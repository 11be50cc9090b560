import { bytes } from "@/locales/format";
import style from "./room.module.css";
import { useRoom } from "./use-room";
import { words } from "./world";

/** Says that the room is coming to its end, before anything fails; nothing where there is enough. */
export function RoomWarning() {
  const room = useRoom();
  if (!room?.scarce || room.left === null) return null;
  return (
    <p role="alert" className={style["warning"]}>
      <b>{words.room.scarce(bytes(room.left, words.locale))}</b> {words.room.scarceDo}{" "}
      <a href="/dashboard.html#/settings" target="_blank" rel="noreferrer">
        {words.room.see}
      </a>
    </p>
  );
}
