import { type RefObject, useEffect, useRef, useState } from "react";

/** Whether an element is on screen or about to be; what costs something to show is shown only then. */
export function useOnScreen<E extends Element>(): [RefObject<E | null>, boolean] {
  const element = useRef<E | null>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver((changes) => setSeen(changes.at(-1)?.isIntersecting ?? false), {
      rootMargin: "200px",
    });
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, seen];
}
