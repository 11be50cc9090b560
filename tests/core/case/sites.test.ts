import { expect, test } from "vitest";
import type { CaseEvent } from "@/core/case/event";
import { pagesIn } from "@/core/case/sites";

const opened = (by: "guide" | "mail" | "catalogue", address: string): CaseEvent => ({
  type: "case-opened",
  provider: { id: "papeterie", name: "Papeterie" },
  biller: null,
  address,
  by,
});
const seen = (address: string): CaseEvent => ({
  type: "page-recognised",
  kind: "billing",
  page: null,
  address,
  words: [],
});
const hrefs = (...events: CaseEvent[]) => pagesIn(events).map(({ href }) => href);

test("a case's pages are where it was opened and what was seen of it", () => {
  const [a, b] = ["https://konto.papeterie.example/abo", "https://shop.papeterie.example/me"];
  expect(hrefs(opened("guide", a), seen(b))).toEqual([a, b]);
  expect(hrefs(opened("catalogue", ""))).toEqual([]);
});

test("a webmail is no page of a case that began with a mail in it, nor of one that went on there", () => {
  const mail = "https://mail.post.example/inbox/7";
  const read: CaseEvent = { type: "mail-read", channel: null, by: "sender", address: mail };
  const page = "https://konto.papeterie.example/abo";
  expect(hrefs(opened("mail", mail), read, seen(page))).toEqual([page]);
  expect(hrefs(opened("guide", page), read, seen("https://www.post.example/account"))).toEqual([page]);
});
