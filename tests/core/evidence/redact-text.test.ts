import { describe, expect, test } from "vitest";
import { redactText } from "@/core/evidence/redact-url";

describe("a card number keeps only its last four digits", () => {
  test.each([
    ["Visa 4111111111111111", "Visa •••• 1111"],
    ["Visa 4111 1111 1111 1111.", "Visa •••• 1111."],
    ["Visa 4111-1111-1111-1111", "Visa •••• 1111"],
    ["MasterCard 5555 5555 5555 4444, valid", "MasterCard •••• 4444, valid"],
    ["Amex 3782 822463 10005", "Amex •••• 0005"],
    ["Maestro 6759649826438453", "Maestro •••• 8453"],
  ])("%s", (text, expected) => expect(redactText(text)).toBe(expected));
});

test("a number that is no card stays: it may be what finds the contract", () => {
  for (const text of ["Contract 4111111111111112", "Tel. 01 23 45 67 89", "Order 2026-0603-77", "SIREN 552 100 554"])
    expect(redactText(text)).toBe(text);
});

test("a sign-in link in a text is cut, and what stands around it stays", () => {
  expect(redactText("Open https://lumen.example/magic/7f3kd92mslq8x0a now")).toBe(
    "Open https://lumen.example/magic/[cut] now",
  );
  expect(redactText('<a href="https://lumen.example/in?token=swordfish">in</a>')).toBe(
    '<a href="https://lumen.example/in?token=[cut]">in</a>',
  );
  expect(redactText("see HTTPS://Lumen.example/in?token=swordfish")).not.toContain("swordfish");
});

test("every link of a text is cut, not only the first", () => {
  const twice = "https://a.example/?k=swordfish and https://b.example/?k=swordfish";
  expect(redactText(twice)).not.toContain("swordfish");
});

test("an ordinary link and ordinary words stay", () => {
  const text = "Your plan ends on 3 June 2026. See https://lumen.example/account/subscriptions for more.";
  expect(redactText(text)).toBe(text);
});

test("what was cut once stays as it is", () => {
  const once = redactText("4111 1111 1111 1111 at https://lumen.example/magic/7f3kd92mslq8x0a?tab=plan");
  expect(redactText(once)).toBe(once);
});
