const matters = "button,a[href],[role],dialog,form,iframe,h1,h2,h3,input[type=submit]";
/** Attributes that open something. */
const opening = new Set(["open", "hidden", "popover"]);
/** Records and nodes looked at of one batch: a chat that streams must not feel us. */
const most = 40;

/**
 * Whether changes to a page that was not about an account could make it one: controls, headings or dialogs came
 * in, or something was opened. Text that streams into a conversation does not count.
 */
export function mayMatter(records: readonly MutationRecord[]): boolean {
  let looked = 0;
  for (const record of records) {
    if (looked++ >= most) return true;
    if (opening.has(record.attributeName ?? "")) return true;
    if (record.type !== "childList") continue;
    for (const node of record.addedNodes) {
      if (looked++ >= most) return true;
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      if (element.matches(matters) || element.querySelector(matters)) return true;
    }
  }
  return false;
}
