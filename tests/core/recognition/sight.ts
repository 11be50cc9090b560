import type { Part, SeenControl, Sight } from "@/core/recognition/sight";

let refs = 0;

/** A part of a page; without more a plain section. */
export const part = (title: string | null, more: Partial<Part> = {}): Part => ({
  title,
  as: "section",
  reachable: true,
  within: [],
  ...more,
});

/** A control as a reader hands it on. */
export const seen = (name: string, more: Partial<SeenControl> = {}): SeenControl => ({
  ref: `c${++refs}`,
  name,
  role: "button",
  part: 0,
  heading: null,
  row: null,
  state: "ready",
  aside: false,
  checked: null,
  ...more,
});

export const line = (text: string, more: Partial<Sight["lines"][number]> = {}): Sight["lines"][number] => ({
  text,
  next: "",
  visible: null,
  parts: [0],
  ...more,
});

export const heading = (text: string, more: Partial<Sight["headings"][number]> = {}): Sight["headings"][number] => ({
  text,
  parts: [0],
  aside: false,
  ...more,
});

/** A page of one section; everything not said is absent. */
export const sight = (more: Partial<Sight> = {}): Sight => ({
  path: "/plan",
  language: "en",
  title: "",
  parts: [part(null)],
  controls: [],
  lines: [],
  headings: [],
  choices: 0,
  passwordField: false,
  composes: false,
  names: [],
  loaded: 0,
  ...more,
});
