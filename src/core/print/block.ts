/** A picture, ready to be embedded; sizes in pixels. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly mediaType: "image/png" | "image/jpeg";
  readonly width: number;
  readonly height: number;
}

/** What a document is made of, from top to bottom. */
export type Block =
  | { readonly is: "title"; readonly text: string }
  | { readonly is: "heading"; readonly text: string }
  | { readonly is: "subheading"; readonly text: string }
  | { readonly is: "text"; readonly text: string; readonly soft?: boolean }
  /** Set apart by a line at its left; the first text is bold. */
  | { readonly is: "box"; readonly texts: readonly string[] }
  | { readonly is: "list"; readonly texts: readonly string[] }
  /** Words of someone else, small, with their line breaks. */
  | { readonly is: "quote"; readonly lines: readonly string[] }
  /** A narrow column and a wide one. */
  | { readonly is: "rows"; readonly rows: readonly (readonly [string, string])[] }
  /** Fetched only when it is drawn, so that one at a time is in memory. Null or a throw leaves `missing` in its place. */
  | {
      readonly is: "picture";
      readonly fetch: () => Promise<Picture | null>;
      readonly missing: string;
      /** Said above each part of a picture that is too long for a page. */
      readonly part: (n: number, of: number) => string;
      /** Said where not all of a very long picture is shown. */
      readonly rest: string;
    }
  | { readonly is: "page" };

/** A document without its looks. */
export interface Document {
  readonly title: string;
  readonly subject: string;
  /** Program and version. */
  readonly producer: string;
  /** BCP 47. */
  readonly language: string;
  /** Milliseconds since 1970 UTC, for the file's own dates. */
  readonly date: number;
  readonly blocks: readonly Block[];
  /** At the foot of each page, at the left and at the right. */
  readonly footer: string;
  readonly pageOf: (page: number, of: number) => string;
  /** Said at the end where letters had to be written as `\u{…}`. */
  readonly escaped: string;
}

/** One font file that covers some letters. */
export interface FontFile {
  readonly bold: boolean;
  readonly bytes: Uint8Array;
}

/** Draws letters that no font file has. */
export interface Letters {
  /** Whether it can draw this letter, and not merely a box in its place. */
  has(letter: string): boolean;
  /** @returns width in ems */
  measure(text: string, bold: boolean): number;
  /** A PNG as wide as was measured and `lettersBox` ems high. @param colour CSS */
  draw(text: string, bold: boolean, colour: string): Promise<Uint8Array>;
}
/** In ems: height of a drawn text, and where its baseline lies below its top. */
export const lettersBox = { height: 1.6, baseline: 1.2 } as const;
