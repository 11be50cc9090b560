import { attr, is, tagOf } from "./dom";
import { presses, pressRoles } from "./tags";

/** Plain elements that a page makes buttons of, by its script or its own style: nothing else tells. */
const pressable = '[onclick],[tabindex="0"],.btn,.button,.cursor-pointer';
/** What may be more than its tag says; the browser finds it many times faster than we ask each element. */
export const marks = `[role],[aria-modal],[contenteditable],${pressable}`;

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
    // Holds what is pressed; its fields may be called like any of its own properties.
    case "form":
      return null;
    default:
      return is(element, pressable) ? "button" : null;
  }
}
