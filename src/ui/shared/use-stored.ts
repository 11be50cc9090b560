import { useEffect, useState } from "react";

/**
 * What a reader finds in the store for an exhibit, whose bytes never change; undefined until it has answered.
 * @param id null while nothing is to be read
 */
export function useStored<T>(id: string | null, read: (id: string) => Promise<T | undefined>): T | null | undefined {
  const [found, setFound] = useState<T | null>();
  useEffect(() => {
    if (id === null) return;
    let over = false;
    const show = (answer: T | null) => !over && setFound(answer);
    read(id).then(
      (answer) => show(answer ?? null),
      () => show(null),
    );
    return () => {
      over = true;
      setFound(undefined);
    };
  }, [id, read]);
  return found;
}
