import { useEffect, useState } from "react";
import type { BytesRow } from "@/store/database";

/** The address of stored bytes for as long as a component shows them. */
export function useObjectUrl(stored: BytesRow | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!stored) return;
    const made = URL.createObjectURL(new Blob([stored.bytes], { type: stored.mediaType }));
    setUrl(made);
    return () => {
      URL.revokeObjectURL(made);
      setUrl(null);
    };
  }, [stored]);
  return url;
}
