import { expect, test } from "../support/chromium";
import { popupFor, tabOf } from "../support/product";
import { type Replica, replica } from "../support/sites";
import { ask } from "../support/state";

const known = replica("intego/account.en");

interface Told {
  readonly kind: string;
  readonly facts: readonly { kind: string; value: string }[];
}

function pageWith(body: string): Replica {
  const html = `<!doctype html><html lang="en"><title>Account</title><body style="margin:20px;color:#222">
<h1>Subscription and Billing</h1>${body}
<p>Signed in as ada@post.example</p><a href="#top">Log out</a></body></html>`;
  return { ...known, html };
}

const pages: readonly (readonly [string, string, string, Record<string, string>])[] = [
  [
    "two sentences without a full stop",
    "<p>Your subscription has been cancelled<br>Renew it any time before then</p>",
    "confirmed",
    {},
  ],
  ["one sentence set in two lines", "<p>Your subscription has<br />been cancelled.</p>", "confirmed", {}],
  [
    "a label and its value, twice",
    "<p>Plan: Lumen Pro<br>Renews on 3 May 2027</p>",
    "billing",
    { plan: "Lumen Pro", "renews-on": "2027-05-03" },
  ],
];
const open: readonly (readonly [string, string])[] = [
  ["a condition", "<p>If you confirm<br>Your subscription will be cancelled.</p>"],
  ["a lead-in", "<p>After you confirm:<br>Your subscription is cancelled</p>"],
  ["a denial", "<p>It is not true that<br>Your subscription has been cancelled.</p>"],
];

test("a line break ends a sentence where the next begins like one, and nothing that is left open", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  async function told(name: string, body: string): Promise<Told> {
    browser.serve(pageWith(body));
    const tab = await browser.open(known.url);
    const popup = await popupFor(browser, tab);
    const id = await tabOf(popup, tab);
    let read: Told | null = null;
    await expect
      .poll(
        async () => {
          const answer = await ask(popup, "tabState", { tab: id });
          read = answer.ok ? (answer.value as { recognition: Told | null }).recognition : null;
          return read;
        },
        { message: `${name}: the page is read` },
      )
      .toBeTruthy();
    await popup.close();
    await tab.close();
    return read as unknown as Told;
  }
  for (const [name, body, kind, facts] of pages) {
    const read = await told(name, body);
    expect(read.kind, name).toBe(kind);
    for (const [fact, value] of Object.entries(facts))
      expect(read.facts, name).toContainEqual(expect.objectContaining({ kind: fact, value }));
  }
  for (const [name, body] of open) expect((await told(name, body)).kind, name).not.toBe("confirmed");
});
