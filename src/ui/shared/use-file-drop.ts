import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/**
 * Takes files that are dropped on an element; whoever has no mouse picks them by the button beside it.
 * @returns the element's ref, and whether something is held over it
 */
export function useFileDrop<E extends HTMLElement>(
  take: (files: readonly File[], data: DataTransfer | null) => void,
): [RefObject<E | null>, boolean] {
  const zone = useRef<E | null>(null);
  const [over, setOver] = useState(false);
  const taking = useRef(take);
  taking.current = take;
  // Before the place is seen: a file dropped on it at once must not be lost, nor take the browser away from the page.
  useLayoutEffect(() => {
    const life = new AbortController();
    const on = (type: "dragover" | "dragleave" | "drop", held: boolean) =>
      zone.current?.addEventListener(
        type,
        (event) => {
          // Without this the browser would leave the page for the file.
          event.preventDefault();
          setOver(held);
          if (type === "drop") taking.current([...(event.dataTransfer?.files ?? [])], event.dataTransfer);
        },
        { signal: life.signal },
      );
    on("dragover", true);
    on("dragleave", false);
    on("drop", false);
    return () => life.abort();
  }, []);
  return [zone, over];
}
