const roles = new Set(["button", "link", "menuitem", "menuitemradio", "menuitemcheckbox", "tab", "switch"]);
const presses = new Set(["submit", "button", "reset", "image"]);

/** The role of an element that can be pressed; null for everything else. */
export function pressRole(element: Element): string | null {
  const role = element.getAttribute("role");
  if (role && roles.has(role)) return role;
  switch (element.localName) {
    case "button":
    case "summary":
      return "button";
    case "a":
      return element.hasAttribute("href") ? "link" : element.hasAttribute("onclick") ? "button" : null;
    case "input":
      return presses.has((element as HTMLInputElement).type) ? "button" : null;
    default:
      return element.hasAttribute("onclick") || element.getAttribute("tabindex") === "0" ? "button" : null;
  }
}
