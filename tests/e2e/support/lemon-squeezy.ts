import type { Served } from "./sites";

const style =
  "body{margin:0;font:15px/1.5 Inter,system-ui,sans-serif;background:#fafaf8;color:#222}header{padding:16px 32px;background:#fff;border-bottom:1px solid #e5e5e0}main{max-width:720px;margin:32px auto}section{background:#fff;border:1px solid #e5e5e0;border-radius:10px;padding:20px}button{font:inherit;padding:8px 16px;border-radius:8px;border:1px solid #bbb;background:#fff}.dark{background:#5423e7;color:#fff;border:0}.back{position:fixed;inset:0;background:#0006;display:grid;place-items:center}.box{background:#fff;border-radius:12px;padding:24px;max-width:380px}";

/** What one presses there, by the labels that are documented; the rest is invented. */
const script = `
const end = () => {
  document.querySelector(".back").remove();
  document.querySelector("#state").textContent = "Cancelled";
  document.querySelector("#when").textContent = "Expires on January 19, 2027";
  document.querySelector("#acts").innerHTML = '<p>Your subscription has been cancelled. You keep access until January 19, 2027.</p><button>Resume subscription</button>';
};
const ask = () => {
  const back = document.createElement("div");
  back.className = "back";
  back.innerHTML = '<div class="box" role="dialog" aria-modal="true" aria-labelledby="sure"><h2 id="sure">Are you sure?</h2><p>Your subscription will stay active until January 19, 2027.</p><button class="dark" id="no">Cancel</button> <button id="yes">Cancel Subscription</button></div>';
  document.body.append(back);
  document.querySelector("#no").onclick = () => back.remove();
  document.querySelector("#yes").onclick = end;
};
const open = () => {
  document.querySelector("#acts").innerHTML = '<button>Update payment method</button> <button>Pause subscription</button> <button id="end">Cancel subscription</button>';
  document.querySelector("#end").onclick = ask;
};
document.querySelector("#manage")?.addEventListener("click", open);
if (!document.querySelector("#manage")) open();
`;

function page(title: string, first: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${style}</style>
<header><b>Lemon Squeezy</b> · winnie.albescu@example.org · <a href="#">Log out</a></header>
<main><h1>${title}</h1><section><h2>Sketchbook Pro</h2><p id="state">Active</p><p>$12.00 / month</p><p id="when">Renews on January 19, 2027</p><div id="acts">${first}</div></section></main>
<script>${script}</script></html>`;
}

/** All purchases of a person, from all sellers. */
export const myOrders: Served = {
  url: "https://app.lemonsqueezy.com/my-orders",
  html: page("My Orders", '<button id="manage" class="dark">Manage Subscription</button>'),
};

/** The billing page of one seller. */
export const storeBilling: Served = {
  url: "https://sketchbook.lemonsqueezy.com/billing",
  html: page("Billing", ""),
};
