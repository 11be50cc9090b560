import { attr, tagOf } from "./dom";
import { presses, pressRoles } from "./tags";

/** A plain element that a page's own style makes a button of: its script listens, and nothing else tells. */
const looksPressable = /(?:^|\s)(?:btn|button|cursor-pointer)(?:\s|$)/;

/** The role of an element that can be pressed; null for everything else. */
export function pressRole(element: Element): string | null {
  const role = attr(element, "role");
  if (role && pressRoles.has(role)) return role;
  switch (tagOf(element)) {
    case "button":
    case "summary":
      return "button";
    case "a":
      return attr(element, "href") !== null ? "link" : attr(element, "name") === null ? "button" : null;
    case "input": {
      const { type } = element as HTMLInputElement;
      return presses.has(type) ? "button" : type === "checkbox" ? type : null;
    }
    default: {
      const made = attr(element, "onclick") !== null || attr(element, "tabindex") === "0";
      return made || looksPressable.test(attr(element, "class") ?? "") ? "button" : null;
    }
  }
}
