import type { PageInTab } from "../src/background/page-memory";
import type { Words } from "../src/locales/words";
import type { GuideShown } from "../tests/e2e/support/guide";
import type { Stored } from "../tests/e2e/support/product";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a driver is started. */
export interface Launch {
  /** Of the built extension. */
  readonly folder: string;
  /** The only place that requests may go to. */
  readonly origin: string;
  /** What the extension says, in the language that the browser is to have. */
  readonly words: Words;
  /** Folder for pictures and downloads. */
  readonly output: string;
}

/** What an export left behind. */
export interface Exported {
  /** Path of the ZIP that the browser downloaded. */
  readonly zip: string;
  /** Everything that the dashboard says about the case. */
  readonly text: string;
}

/** A real browser with the practice build, as the player uses it: what a person sees and does, and what is kept. */
export interface Driver {
  /** Name and version. */
  readonly browser: string;
  /** Opens the provider's page in a tab, and the popup for that tab beside it. */
  open(address: string): Promise<void>;
  /** Presses "Guide me to cancel" in the popup. */
  startGuide(): Promise<void>;
  address(): string;
  /** What the extension has recognised in the tab; null for nothing. */
  recognised(): Promise<PageInTab | null>;
  guide(): Promise<Omit<GuideShown, "links"> | null>;
  /** Where a control of the page lies in the window; null when there is none of that name. */
  box(control: string): Promise<Box | null>;
  /** Presses a control of the page with the mouse. */
  press(control: string): Promise<void>;
  stored(): Promise<Stored>;
  /** Takes the player's own picture of the page. */
  picture(file: string): Promise<void>;
  /** Drops a mail on a case and gives the key of its signature from a file; what the extension says of it. */
  addMail(id: string, mail: Buffer, key: string): Promise<string>;
  /** Asks a time-stamping authority for its time on a case; what the extension says of the stamp. */
  askTime(id: string, address: string): Promise<string>;
  /** Opens a case in the dashboard, takes a picture of it and accepts the download of its export. */
  exportCase(id: string): Promise<Exported>;
  /** Requests to anywhere but the practice site: they were refused. */
  refused(): Promise<readonly string[]>;
  close(): Promise<void>;
}
