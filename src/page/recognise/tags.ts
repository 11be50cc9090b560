const tags = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements that stand in a line of text. */
export const inline = tags("span a b strong em i u s small mark font time abbr bdi bdo sub sup wbr code data label");
const silent = "script style noscript template";
/** Elements whose text nobody reads on the page. */
export const unread = tags(silent);
/** Elements that are not looked into. */
export const opaque = tags(`${silent} svg math textarea select canvas video audio object`);
const titles = "h1 h2 h3 h4 h5 h6 legend";
/** Elements that tell by themselves what they are. */
export const telling = tags(`${titles} br dialog input button summary a`);
export const headings = tags(titles);
/** Types of inputs that are pressed. */
export const presses = tags("submit button reset image");
export const dialogRoles = tags("dialog alertdialog");
export const pressRoles = tags("button link menuitem menuitemradio menuitemcheckbox tab switch checkbox");
/** Elements and roles whose controls compete with each other. */
export const sections = tags("form section main fieldset article body td li");
export const sectionRoles = tags("region group form main tabpanel");
/** Fixed over the page, and no dialogs. */
export const bars = tags("header nav footer body");
export const frames = tags("iframe frame");
