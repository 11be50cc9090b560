import { describe, expect, test } from "vitest";
import { redactHtml } from "@/core/evidence/redact-html";
import { cutSecrets } from "@/core/evidence/secrets";

const key = (...parts: string[]) => parts.join("");

describe("a secret in a text is cut", () => {
  test.each([
    ["Authorization: Bearer b3arerHeaderTok3n99", "Authorization: Bearer [cut]"],
    ["Cookie: session_id=c00kieVa1ue; path=/", "Cookie: session_id=[cut]; path=/"],
    ['{"csrfToken":"a8f3kd92"}', '{"csrfToken":"[cut]"}'],
    [`key ${key("sk_", "live_51Hx9QeZ2vKYlo2C0")}.`, "key [cut]"],
    ["id d41d8cd98f00b204e9800998ecf8427e", "id [cut]"],
    ["password: hunter2hunter2", "password: [cut]"],
  ])("%s", (text, clean) => expect(cutSecrets(text)).toBe(clean));
});

test.each([
  "Password: Change your password",
  "Session: 2026-11-29 until 2026-12-01",
  "Signature required on delivery",
  "Order 071-4816388-0694813, invoice INT251227-8811",
  "Subscription A-S00012345 renews on 12 September 2026",
  "Author: Rousseau, Jean-Jacques",
  "background: rgb(12, 34, 56); --authors: none",
])("what a person needs stays: %s", (text) => expect(cutSecrets(text)).toBe(text));

describe("a copy of a page", () => {
  test("keeps its drawings and pictures as they are", () => {
    const picture = `data:image/png;base64,${"4111111111111111Ab".repeat(40)}`;
    const html = `<style>.a{margin:4111 1111 1111 1111}</style><svg><path d="M4111 1111 1111 1111 0"></path></svg><img src="${picture}">`;
    expect(redactHtml(html)).toBe(html);
  });

  test("loses what its page's side has left in text and attributes", () => {
    const html = `<p title="Card 4111 1111 1111 1111">4111 1111 1111 1111 https://a.example/in?token=x1y2z3</p>`;
    expect(redactHtml(html)).toBe(`<p title="Card •••• 1111">•••• 1111 https://a.example/in?token=[cut]</p>`);
  });
});
