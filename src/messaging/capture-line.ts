/** Name of the line between the worker and a page that is being kept; when it breaks, the page puts itself back. */
export const captureLine = "quittance-capture";

/** What the worker asks of a page that is being kept. */
export type CaptureOrder =
  /** Hides the guide, and nothing else, until the page is put back. */
  | { readonly do: "hide" }
  /** Scrolls there, waits for what loads there, and shows what is fixed only where it belongs. */
  | { readonly do: "go"; readonly to: number }
  /** Tells what is shown, without changing it. */
  | { readonly do: "look" }
  /** Everything as the person had it. */
  | { readonly do: "putBack" }
  | { readonly do: "copy" }
  /** Marks the guide's host with an attribute until the page is put back; tells whether nothing was left to be marked. */
  | { readonly do: "mark"; readonly as: string };

/** An order on its way, and what is answered to it. */
export interface Asked {
  readonly n: number;
  readonly order: CaptureOrder;
}
export type Answered = { readonly n: number; readonly value: unknown } | { readonly n: number; readonly failed: true };
