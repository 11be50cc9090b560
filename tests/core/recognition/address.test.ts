import { describe, expect, test } from "vitest";
import { addressTopics } from "@/core/recognition/address";

const topics = (url: string) => addressTopics(new URL(url), ["en"]);

describe("what an address speaks of", () => {
  test.each([
    ["https://help.lumen.example/", "address:help"],
    ["https://lumen.example/support/how-to-cancel", "address:help"],
    ["https://mail.lumen.example/u/0", "address:mailbox"],
    ["https://login.lumen.example/", "address:login"],
    ["https://lumen.example/account/cancel", "address:ending"],
    ["https://lumen.example/account/cancel/why", "address:ending"],
    ["https://lumen.example/membership/cancel-plan/offer/2", "address:ending"],
  ])("%s: %s", (url, topic) => expect(topics(url)).toContain(topic));

  test.each([
    "https://lumen.example/orders/5512/cancel/reason",
    "https://lumen.example/newsletter/cancel/done",
    "https://lumen.example/account/delete/cancel",
  ])("what ends there is something else: %s", (url) => expect(topics(url)).not.toContain("address:ending"));

  test.each([
    "https://compte.brasero-presse.example/abonnements",
    "https://daily-news.example/account",
    "https://www.mail-order.example/account",
  ])("a site's own name says nothing of the page: %s", (url) =>
    expect(topics(url).filter((topic) => /help|mailbox/.test(topic))).toEqual([]),
  );
});
