import { dom, out, rule, ruleset, score, type, utils } from "fathom-web";

const pressable = "a[href], button, [role=button], [role=link], [role=menuitem], input[type=submit], summary";
const ends = /\b(?:cancel|end|stop|terminate|unsubscribe)\b/i;
const running = /\b(?:subscription|membership|plan|renewal)\b/i;

interface Fnode {
  readonly element: HTMLElement;
}

const wordsOf = ({ element }: Fnode) => element.innerText ?? "";
const likely = (yes: boolean) => (yes ? 4 : 0.25);

/** How near to each other the parts of such a ruleset are usually read: the heading of the section around. */
function headingOf({ element }: Fnode): string {
  const around = element.closest("section, form, dialog, [role=dialog], main, body");
  return around?.querySelector("h1, h2, h3")?.textContent ?? "";
}

/**
 * The control that cancels as a Fathom ruleset finds it: one rule for each thing that a trained one would weigh, and
 * English only.
 */
const rules = ruleset([
  rule(dom(pressable), type("control")),
  rule(
    type("control"),
    score((node: Fnode) => likely(ends.test(wordsOf(node)))),
  ),
  rule(
    type("control"),
    score((node: Fnode) => likely(running.test(wordsOf(node)))),
  ),
  rule(
    type("control"),
    score((node: Fnode) => likely(running.test(headingOf(node)))),
  ),
  rule(
    type("control"),
    score((node: Fnode) => likely(utils.isVisible(node))),
  ),
  rule(type("control").max(), out("cancel")),
]);

/** The words of the control that a plain Fathom ruleset takes for the one that cancels. */
export function fathomOf(document: Document): string {
  const [found] = rules.against(document).get("cancel") as Fnode[];
  return found ? wordsOf(found) : "";
}
