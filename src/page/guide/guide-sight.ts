import type { Sight } from "@/core/recognition/sight";
import { attr, is } from "../recognise/dom";
import type { Seen } from "../recognise/sight";
import { isShown } from "../recognise/state";
import type { Tree } from "../recognise/trees";

/** The page says that one is there: the chosen tab, the entry of a menu that is open. */
const chosen = '[role=tab][aria-selected=true],[aria-current]:not([aria-current=false],[aria-current=""])';
/** A link that sends something or runs a script when it is pressed, whatever its address. */
const acting = "[onclick],[role=button],[data-method],[data-turbo-method]";

const withoutFragment = (address: string) => address.split("#")[0] ?? "";

/** Whether a link leads to the very page that it stands on; one to another part of it does not. */
function leadsBack(element: Element): boolean {
  const told = attr(element, "href");
  // An empty address, or "#", is that of a link that only its script makes something of.
  if (!told || told === "#" || is(element, acting)) return false;
  // Behind "#/" stands a place of its own.
  const at = element.ownerDocument.location.href;
  const { href } = element as HTMLAnchorElement;
  return href === at || (!href.includes("#") && !/#[/!]/.test(at) && href === withoutFragment(at));
}

const field = "input:not([type=hidden],[type=search],[type=submit],[type=button]),select,textarea";
/** What stands here is there on every page. */
const everywhere = "header,nav,footer,[role=search]";

/** Whether there is something to be filled in. */
const asksForWords = (tree: Tree) =>
  [...tree.querySelectorAll(field)].some((one) => !one.closest(everywhere) && isShown(one));

/** What was seen may be told again after a press has led on: where one was is not to be asked anew. */
const told = new WeakMap<Seen, Sight>();

/**
 * A sight that also tells what only the guide asks for: which controls lead to where one is already, and whether there
 * is something to be filled in. Both as it was when this was first asked of it.
 */
export function guideSight(seen: Seen): Sight {
  const known = told.get(seen) ?? asSeen(seen);
  told.set(seen, known);
  return known;
}

function asSeen({ sight, elements, trees }: Seen): Sight {
  const here = (ref: string) => {
    const element = elements.get(ref);
    return !!element && (is(element, chosen) || leadsBack(element));
  };
  return {
    ...sight,
    fields: trees.some(asksForWords),
    controls: sight.controls.map((control) => (here(control.ref) ? { ...control, here: true } : control)),
  };
}
