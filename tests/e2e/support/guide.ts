import type { CDPSession, Page } from "@playwright/test";

interface DomNode {
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: (DomNode & { shadowRootType?: string })[];
  readonly contentDocument?: DomNode;
  readonly backendNodeId: number;
}

/** What the guide shows on a page, read through the debugger: the page itself cannot look into it. */
export interface GuideShown {
  readonly title: string;
  readonly text: string;
  /** The sentence that says what to do. */
  readonly say: string;
  /** Name of the control that it tells the person to look for. */
  readonly target: string | null;
  readonly marks: readonly {
    kind: string;
    left: number;
    top: number;
    width: number;
    height: number;
    label: string;
  }[];
  readonly links: readonly string[];
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function session(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

function attribute(node: DomNode, name: string): string {
  const at = node.attributes?.indexOf(name) ?? -1;
  return at >= 0 ? (node.attributes?.[at + 1] ?? "") : "";
}

function* walk(node: DomNode): Generator<DomNode> {
  yield node;
  for (const inner of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* walk(inner);
  if (node.contentDocument) yield* walk(node.contentDocument);
}

function textOf(node: DomNode): string {
  if (node.nodeName === "STYLE") return "";
  if (node.nodeName === "#text") return node.nodeValue ?? "";
  return (node.children ?? []).map(textOf).join(node.nodeName === "P" || node.nodeName === "LI" ? "" : " ");
}

const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();

async function rootOf(page: Page): Promise<DomNode | null> {
  const cdp = await session(page);
  const { root } = (await cdp.send("DOM.getDocument", { depth: -1, pierce: true })) as {
    root: DomNode;
  };
  for (const node of walk(root)) {
    const closed = node.shadowRoots?.find((shadow) => shadow.shadowRootType === "closed");
    if (closed && attribute(node, "popover") === "manual") return closed;
  }
  return null;
}

function markOf(node: DomNode) {
  const style = attribute(node, "style");
  const number = (name: string) => Number(new RegExp(`(?:^|; )${name}: ([-\\d.]+)px`).exec(style)?.[1] ?? Number.NaN);
  const kind = /mark-(\w+)/.exec(attribute(node, "class"))?.[1] ?? "";
  return {
    kind,
    left: number("left"),
    top: number("top"),
    width: number("width"),
    height: number("height"),
    label: squeeze(textOf(node)),
  };
}

/** Reads the guide; null when there is none on the page. */
export async function guideOn(page: Page): Promise<GuideShown | null> {
  const root = await rootOf(page);
  if (!root) return null;
  const all = [...walk(root)];
  const look = all.find((node) => attribute(node, "class") === "look");
  const bold = look && [...walk(look)].find((node) => node.nodeName === "B");
  const card = all.find((node) => node.nodeName === "SECTION");
  const title = all.find((node) => node.nodeName === "H2");
  const say = all.find((node) => attribute(node, "class") === "say");
  if (!card) return null;
  return {
    title: title ? squeeze(textOf(title)) : "",
    text: squeeze(textOf(card)),
    say: say ? squeeze(textOf(say)) : "",
    target: bold ? squeeze(textOf(bold)) : null,
    marks: all.filter((node) => attribute(node, "class").startsWith("mark mark-")).map(markOf),
    links: all.filter((node) => node.nodeName === "A").map((node) => attribute(node, "href")),
  };
}

/** Where the guide's card lies in the window; null when there is none. */
export async function cardOn(page: Page): Promise<{ x: number; y: number; width: number; height: number } | null> {
  const root = await rootOf(page);
  const card = root && [...walk(root)].find((node) => node.nodeName === "SECTION");
  if (!card) return null;
  const { model } = (await (await session(page)).send("DOM.getBoxModel", { backendNodeId: card.backendNodeId })) as {
    model: { border: number[]; width: number; height: number };
  };
  const [x = 0, y = 0] = model.border;
  return { x, y, width: model.width, height: model.height };
}

/** Presses a button of the guide with the mouse. */
export async function pressInGuide(page: Page, name: string): Promise<void> {
  const cdp = await session(page);
  const root = await rootOf(page);
  const button =
    root &&
    [...walk(root)].find(
      (node) =>
        node.nodeName === "BUTTON" && (squeeze(textOf(node)) === name || attribute(node, "aria-label") === name),
    );
  if (!button) throw new Error(`The guide has no button "${name}".`);
  const { model } = (await cdp.send("DOM.getBoxModel", {
    backendNodeId: button.backendNodeId,
  })) as { model: { content: number[] } };
  const [x1 = 0, y1 = 0, x2 = 0, , , y3 = 0] = model.content;
  await page.mouse.click((x1 + x2) / 2, (y1 + y3) / 2);
}
