import { useEffect, useState } from "react";

/** Whether the browser has promised not to clear what we keep by itself; null until it has answered. */
export function usePersisted(): { persisted: boolean | null; refused: boolean; ask: () => void } {
  const [persisted, setPersisted] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => void navigator.storage?.persisted().then(setPersisted, () => {}), []);
  const ask = () =>
    void navigator.storage.persist().then(
      (given) => {
        setPersisted(given);
        setRefused(!given);
      },
      () => setRefused(true),
    );
  return { persisted, refused, ask };
}
