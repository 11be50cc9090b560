import { host } from "../../core/provider/own-entry";
import type { Served } from "./sites";

const origin = `https://${host}`;

/** The file as it is picked. */
export const fileOf = (entry: object, name = "papeterie.json") => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify(entry, null, 2)),
});

const page = (
  title: string,
  body: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<style>body{font:16px/1.5 serif;margin:0;color:#2a2320}header{padding:16px 32px;background:#f0e6da}main{max-width:620px;margin:40px auto}dialog{border:1px solid #bba}</style>
<header><b>Papeterie Dubois</b></header><main>${body}</main></html>`;

export const start = `${origin}/abo`;

/** The account page, whose words alone do not tell what ends the subscription, and the page that confirms. */
export const papeterieSite: readonly Served[] = [
  {
    url: `${origin}/abo`,
    html: page(
      "Your box",
      `<h1>Your subscription</h1><p>Plan: Ink box</p><p>€14.00 per month, renews on 3 May 2027</p><button id="leave">No more boxes</button>
<dialog id="ask"><h2>Cancel your subscription?</h2><p>Your subscription would end on 3 May 2027.</p><button onclick="ask.close()">Keep my subscription</button> <button onclick="location.href='/fini'">Yes, stop my box</button></dialog>
<script>leave.onclick = () => ask.showModal()</script>`,
    ),
  },
  {
    url: `${origin}/fini`,
    html: page("Done", "<h1>Goodbye</h1><p>Your subscription has been cancelled and ends on 3 May 2027.</p>"),
  },
];
