// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { guideSight } from "@/page/guide/guide-sight";
import type { Seen } from "@/page/recognise/sight";

const site = "https://fibre.example";
const at = (address: string) =>
  (window as unknown as { happyDOM: { setURL(address: string): void } }).happyDOM.setURL(address);

function look(html: string): Seen {
  document.body.innerHTML = html;
  const all = [...document.body.children];
  const seen = {
    sight: { controls: all.map((one, n) => ({ ref: `c${n}`, name: one.textContent })) },
    elements: new Map(all.map((one, n) => [`c${n}`, one])),
    trees: [document],
  };
  return seen as unknown as Seen;
}

/** The names of the controls that lead to where one is. */
const hereIn = (seen: Seen) => guideSight(seen).controls.flatMap(({ here, name }) => (here ? [name] : []));
const here = (html: string) => hereIn(look(html));

beforeEach(() => at(`${site}/leave?line=2`));

test("a link to the page that is open leads to where one is, one to another page, query or place on it does not", () => {
  expect(
    here(
      '<a href="/leave?line=2">this</a><a href="/leave">all lines</a><a href="/leave?line=2#form">form</a><a href="https://shop.example/leave?line=2">shop</a><button>Continue</button>',
    ),
  ).toEqual(["this"]);
});

test("a fragment counts when it is the present one; behind #/ stands a place of its own", () => {
  const links = '<a href="/plan">plan</a><a href="/plan#top">top</a><a href="/plan#end">end</a>';
  at(`${site}/plan#top`);
  expect(here(links)).toEqual(["plan", "top"]);
  at(`${site}/plan#/billing`);
  expect(here(`${links}<a href="#/billing">billing</a>`)).toEqual(["billing"]);
});

test("a link that does something by a script may bear any address", () => {
  at(`${site}/plan#`);
  expect(
    here(
      '<a href="#">Cancel</a><a href="">Stop</a><a href="/plan#" data-method="delete">End</a><a href="/plan#" onclick="end()">Quit</a><a href="/plan#" role="button">Leave</a>',
    ),
  ).toEqual([]);
});

test("the tab that is chosen and the entry that is current are where one is", () => {
  expect(
    here(
      '<div role="tab" aria-selected="true">Plan</div><div role="tab" aria-selected="false">Team</div><a href="/x" aria-current="page">Billing</a><a href="/y" aria-current="false">Orders</a><button aria-selected="true">Row</button>',
    ),
  ).toEqual(["Plan", "Billing"]);
});

test("what was seen before a press says where one was then, also when it is told again behind it", () => {
  at(`${site}/account`);
  const before = look('<a href="/account#products">My products</a>');
  expect(hereIn(before)).toEqual([]);
  at(`${site}/account#products`);
  expect(hereIn(before)).toEqual([]);
  expect(here('<a href="/account#products">My products</a>')).toEqual(["My products"]);
});
