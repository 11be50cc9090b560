import type { Exhibit } from "./exhibit";
import { cut } from "./redact-url";

/** What a kept page or text shows otherwise than the page did. */
export interface Altered {
  /** What might sign someone in was taken out. */
  readonly cut: boolean;
  /** What was typed was replaced by dots. */
  readonly masked: boolean;
}

/** As the copy of a page writes what was typed, also in a frame, whose markup stands in an attribute. */
const typed =
  /\svalue=(?:"|&quot;)•••(?:"|&quot;)|textarea(?:(?!>|&gt;).){0,4000}(?:>|&gt;)•••(?:<|&lt;)|contenteditable(?:(?!>|&gt;).){0,4000}(?:>|&gt;)•••(?:<|&lt;)/s;

/** What of it stands in a kept file; null where it is as the page had it, or was kept byte for byte. */
export function alteredIn(text: string, mediaType: Exhibit["mediaType"]): Altered | null {
  if (mediaType !== "text/html" && mediaType !== "text/plain") return null;
  const altered = { cut: text.includes(cut), masked: mediaType === "text/html" && typed.test(text) };
  return altered.cut || altered.masked ? altered : null;
}
