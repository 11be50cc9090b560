/** What an element on the way from a control to its document may be called in a report: nothing that a page invents. */
export const trailRoles = [
  "button",
  "link",
  "menuitem",
  "menuitemradio",
  "menuitemcheckbox",
  "tab",
  "switch",
  "checkbox",
  "menu",
  "tablist",
  "tabpanel",
  "list",
  "listitem",
  "table",
  "row",
  "cell",
  "group",
  "form",
  "region",
  "article",
  "main",
  "navigation",
  "complementary",
  "banner",
  "contentinfo",
  "dialog",
  "alertdialog",
  "shadow",
  "frame",
] as const;
export type TrailRole = (typeof trailRoles)[number];

const told: ReadonlySet<string> = new Set(trailRoles);
/** A role by its name; null for what a report does not tell of. */
export const trailRole = (name: string): TrailRole | null => (told.has(name) ? (name as TrailRole) : null);
