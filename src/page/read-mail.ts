import type { MailPage } from "@/core/provider/mail";

/**
 * Reads what a page shows on which the person pressed the toolbar button, and again while its guide asks. The browser carries the function
 * into the page by its text: it must use nothing from outside itself. Of addresses it hands over only domains, of links
 * only hosts, since both can sign somebody in.
 */
export function readMail(): MailPage {
  const most = { lines: 3_000, line: 300, headings: 60, links: 600, domains: 200 };
  const shown = (element: Element) => element.checkVisibility?.() ?? true;
  const tidy = (text: string | null | undefined) =>
    (text ?? "")
      .replace(/[\u00ad\u200b]/g, "")
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, most.line);
  const lines = (document.body?.innerText ?? "")
    .split(/[\n\t]+|(?<=[.!?…])\s+/)
    .map(tidy)
    .filter(Boolean)
    .slice(0, most.lines);
  const headings = [...document.querySelectorAll("h1, h2, h3, [role=heading]")]
    .filter(shown)
    .map(({ textContent }) => tidy(textContent))
    .filter(Boolean)
    .slice(0, most.headings);
  // A webmail may show a sender's name only, with the address beside it for its own use.
  const beside = ["email", "data-email", "title", "aria-label", "data-hovercard-id"];
  const told = [...document.querySelectorAll(beside.map((name) => `[${name}*="@"]`).join())]
    .filter(shown)
    .flatMap((element) => beside.map((name) => element.getAttribute(name) ?? ""));
  // In a text only what stands as a header has it, "Name <address>": a mail's own sentences may name any address.
  const address = /[\w.+-]+@((?:[a-z0-9-]+\.)+[a-z]{2,})/gi;
  const inHeader = /<[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}>/gi;
  const headers = lines.flatMap((line) => line.match(inHeader) ?? []);
  const domains = [...headers, ...told].flatMap((text) =>
    [...text.matchAll(address)].map(([, domain = ""]) => domain.toLowerCase()),
  );
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")]
    .filter((link) => /^https?:$/.test(link.protocol) && shown(link))
    .slice(0, most.links)
    .map((link) => ({
      name: tidy(link.innerText || link.getAttribute("aria-label") || link.querySelector("img")?.alt),
      host: link.hostname.toLowerCase(),
      safe: link.protocol === "https:",
    }))
    .filter(({ name }) => name);
  return { title: tidy(document.title), headings, lines, domains: [...new Set(domains)].slice(0, most.domains), links };
}
