import type { Exhibit } from "./exhibit";

/** What the page of an exhibit called itself, else where it lay; empty where it did neither. */
export function calledOf({ title, address }: Pick<Exhibit, "title" | "address">): string {
  if (title.trim()) return title.trim();
  if (!URL.canParse(address)) return "";
  const { host, pathname } = new URL(address);
  return pathname === "/" ? host : host + pathname;
}
