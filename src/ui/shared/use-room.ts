import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useState } from "react";
import { type Room, roomOf } from "@/core/evidence/room";
import { db } from "./world";

/**
 * The browser's room for us, asked anew whenever exhibits come or go; null until it has answered, or where it does not.
 * Where it does not tell how much is left no warning can come before: what is refused for want of room says so itself.
 */
export function useRoom(): Room | null {
  const count = useLiveQuery(() => db.exhibits.count());
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    let over = false;
    if (count === undefined) return;
    navigator.storage?.estimate().then(
      (told) => !over && setRoom(roomOf(told)),
      () => {},
    );
    return () => {
      over = true;
    };
  }, [count]);
  return room;
}
