import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Pages of our own that scroll, by path: how many screens of 800 pixels, and what moves. */
export const longPages = {
  "/one": { screens: 1, inner: false },
  "/five": { screens: 5, inner: false },
  "/twenty": { screens: 20, inner: false },
  "/inner": { screens: 5, inner: true },
} as const;
export type LongPage = keyof typeof longPages;

const colours = ["#f4f1ea", "#dfeae8", "#ffffff", "#efe3d0", "#e4e6f4"];

/** A picture of its own for each number, so that a wrong or a missing one shows. */
const picture = (n: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="160"><rect width="320" height="160" fill="hsl(${(n * 47) % 360} 60% 45%)"/><circle cx="${40 + ((n * 31) % 240)}" cy="80" r="44" fill="#fff"/><text x="12" y="150" font-size="40" fill="#111">${n}</text></svg>`;

/** Every other picture waits for the browser to load it late, the others for the page's own script. */
const figure = (n: number) =>
  n % 2
    ? `<img alt="" width="320" height="160" loading="lazy" src="/picture/${n}.svg">`
    : `<img alt="" width="320" height="160" data-late="/picture/${n}.svg">`;

function section(n: number): string {
  return `<section style="background:${colours[n % colours.length]}"><h2>Part ${n + 1}</h2>${figure(n)}<p>Line ${n + 1}: the plan renews on 12 September at ${n + 9}.90 EUR a month.</p><div class="stuck">Sticks in part ${n + 1}</div></section>`;
}

function pageOf(path: LongPage): string {
  const { screens, inner } = longPages[path];
  // One screen is 800 pixels; what stands around the parts takes its share.
  const parts = Array.from({ length: screens * 2 }, (_, n) => section(n)).join("");
  const layout = inner
    ? "html,body{height:100%}body{display:flex;flex-direction:column;overflow:hidden}.row{flex:1;display:flex;min-height:0}aside{width:180px;background:#17605c;color:#fff;padding:12px}main{flex:1;overflow-y:auto;scrollbar-gutter:stable;scroll-behavior:smooth;scroll-snap-type:y mandatory}section{scroll-snap-align:start}footer{background:#222;color:#fff;padding:10px}"
    : "html{scroll-behavior:smooth}";
  const around = inner
    ? `<header>Account</header><div class="row"><aside>Menu</aside><main>${parts}</main></div><footer>Imprint</footer>`
    : `<header>Account</header><div class="badge">Beta</div><main>${parts}</main>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plan ${path}</title><style>
*{box-sizing:border-box}body{margin:0;font:18px/1.4 sans-serif;color:#222}h2{margin:0 0 12px}p{margin:12px 0 0}
header{position:sticky;top:0;height:64px;padding:18px;background:#202a44;color:#fff;z-index:5}
.badge{position:fixed;top:90px;right:24px;padding:8px 14px;background:#b3261e;color:#fff;z-index:6}
section{height:400px;padding:24px;position:relative}main:not(:has(~footer)) section:first-child{height:${inner ? 400 : 336}px}
.stuck{position:sticky;top:70px;width:200px;margin-top:12px;background:#ffd54f;padding:4px}${layout}</style>${around}
<script>
const late = new IntersectionObserver((seen) => { for (const { isIntersecting, target } of seen) if (isIntersecting) { target.src = target.dataset.late; late.unobserve(target); } });
for (const image of document.querySelectorAll("[data-late]")) late.observe(image);
</script></html>`;
}

export interface LongSite {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the pages on this machine; their pictures take their time. */
export async function longSite(): Promise<LongSite> {
  const server = createServer(({ url = "/" }, answer) => {
    const [, number] = /^\/picture\/(\d+)\.svg$/.exec(url) ?? [];
    if (number !== undefined) {
      const send = () => answer.writeHead(200, { "content-type": "image/svg+xml" }).end(picture(Number(number)));
      setTimeout(send, 120);
    } else if (url in longPages)
      answer.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(pageOf(url as LongPage));
    else answer.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
