import type { Words } from "./words";

/** What a page of the practice site is made of. */
export interface Page {
  readonly title: string;
  /** Place in the navigation that is marked as the present one. */
  readonly at: number;
  readonly body: string;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text made safe to stand in HTML, attributes included. */
export function safe(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

const links = ["/account", "/account", "/account", "/account/billing"];

function navigation({ nav }: Words, at: number): string {
  const items = nav.map((name, n) => {
    const current = n === at ? ' aria-current="page"' : "";
    return `<li><a href="${links[n]}"${current}>${safe(name)}</a></li>`;
  });
  return `<nav aria-label="Papillon Press"><ul>${items.join("")}</ul></nav>`;
}

/** A whole document with the masthead, the navigation and the footer around a page. */
export function layout(words: Words, { title, at, body }: Page): string {
  return `<!doctype html>
<html lang="${words.code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${safe(title)} · Papillon Press</title>
<link rel="icon" href="/papillon.svg">
<link rel="stylesheet" href="/style.css">
<link rel="stylesheet" href="/parts.css">
</head>
<body>
<header><a class="name" href="/account"><img src="/papillon.svg" alt="" width="34" height="34">Papillon Press</a>${navigation(words, at)}</header>
<main>
${body}
</main>
<footer>
<p>${safe(words.footer.practice)}</p>
<p><a href="/again">${safe(words.footer.again)}</a> · <a href="?lang=${words.other.code}" lang="${words.other.code}">${words.other.name}</a></p>
</footer>
</body>
</html>
`;
}
