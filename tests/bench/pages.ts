/**
 * A page with as much on it as there is on the web: menus, lists, tables, prose.
 * @param account whether it is about a subscription, or has nothing to do with one
 */
export function pageOf(elements: number, account = true): string {
  const rows = Math.max(1, Math.round((elements - 40) / 9));
  const row = (n: number) =>
    `<tr><td><a href="#${n}">Entry number ${n}</a></td><td><p>On day ${n % 28} of the month <b>somebody</b> wrote a line about nothing in particular.</p></td><td><button>Open</button> <span>12 files</span></td></tr>`;
  const table = `<table>${Array.from({ length: rows }, (_, n) => row(n)).join("")}</table>`;
  const plan = `<h1>Your subscription</h1><section><h2>Plan</h2><dl><dt>Current plan</dt><dd>Plus</dd><dt>Price</dt><dd>€20.00 per month</dd></dl>
<p>Renews on 12 December 2026</p><p>Account e-mail: someone@example.org</p><button>Cancel subscription</button></section>`;
  const diary = `<h1>Your diary</h1><section><h2>Last week</h2><dl><dt>Entries</dt><dd>7</dd><dt>Weather</dt><dd>Rain</dd></dl>
<p>Written on 12 December 2026</p><p>Kept by someone</p><button>Write an entry</button></section>`;
  return `<!doctype html><html lang="en"><title>${account ? "Account" : "Diary"}</title><body><nav><a href="/">Home</a><a href="/files">Files</a></nav><main>
${account ? plan : diary}${table}</main></body></html>`;
}

/** Changes a second, and for how long, in seconds. */
export const stream = { rate: 50, seconds: 20 };

/**
 * A conversation whose answer streams in, word by word and paragraph by paragraph, as chat services write it.
 * @param dialog what lies over it, if anything
 */
export function chatOf(dialog: string): string {
  const past = Array.from(
    { length: 60 },
    (_, n) =>
      `<article><h5>You said:</h5><div><p>Question ${n}: how do I cancel a plan?</p></div></article><article><h6>It said:</h6><div><p>Answer ${n}, with <b>some</b> words and a list.</p><ul><li>one</li><li>two</li></ul><button aria-label="Copy">⧉</button></div></article>`,
  ).join("");
  return `<!doctype html><html lang="en"><title>A chat</title><body><nav>${Array.from({ length: 40 }, (_, n) => `<a href="/c/${n}">Chat ${n}</a>`).join("")}<button>Account</button></nav>
<main>${past}<div id="answer"></div><form><textarea></textarea><button>Send</button></form></main>${dialog}
<script>
let n = 0;
setInterval(() => {
  const answer = document.getElementById("answer");
  if (n % 40 === 0) answer.append(document.createElement("p"));
  const word = document.createElement("span");
  // Some of it reads like what an account states.
  word.textContent = n % 10 ? " word" + n : " €" + n + ".50 a month from 12 May 2027";
  answer.lastElementChild.append(word);
  n++;
}, ${1000 / stream.rate});
</script></body></html>`;
}

/** The settings of an account, open over what is behind them. */
export const settings = `<div role="dialog" aria-modal="true" style="position:fixed;inset:80px;background:#fff"><h2>Billing</h2><p>Your plan: Plus</p><p>$20.00 per month</p><p>Your plan renews on December 12, 2026.</p><button>Cancel plan</button><button>Close</button></div>`;
