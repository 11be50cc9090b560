import { describe, expect, test } from "vitest";
import { isAnother } from "@/core/case/another";
import { control, fact } from "../recognition/build";
import { billerPage, caseAfter, lumen, page, paymill, say } from "./build";

const known = [say.stated("account-email", "ada@post.example"), say.stated("plan", "Lumen Plus")];
const over = caseAfter(say.guided(), ...known, say.lastPress(), say.confirmed());
const renewal = fact("renews-on", "2026-07-01", "Renews on 1 July 2026");
const cancel = control("Cancel subscription", "cancel-subscription");

describe("once its end is confirmed, a case is not another's", () => {
  test("of another account", () => {
    expect(isAnother(over, page("billing", { facts: [fact("account-email", "bob@post.example")] }))).toBe(true);
    expect(isAnother(over, page("billing", { facts: [fact("account-email", "Ada@post.example")] }))).toBe(false);
  });
  test("by what pages state: what the person corrected is no other account", () => {
    const corrected = caseAfter(
      say.guided(),
      ...known,
      say.edited("account-email", "me@post.example"),
      say.confirmed(),
    );
    expect(isAnother(corrected, page("billing", { facts: [fact("account-email", "ada@post.example")] }))).toBe(false);
  });
  test("that somebody else charges for", () => {
    const charged = caseAfter(say.opened(lumen, { id: "other", name: "Other" }), say.confirmed());
    expect(isAnother(charged, billerPage("billing"))).toBe(true);
    expect(isAnother(caseAfter(say.opened(lumen, paymill), say.confirmed()), billerPage("billing"))).toBe(false);
  });
  test("of another plan that runs", () => {
    const plan = (value: string) => [fact("plan", value), renewal, fact("account-email", "ada@post.example")];
    expect(isAnother(over, page("billing", { facts: plan("Lumen Studio"), controls: [cancel] }))).toBe(true);
    expect(isAnother(over, page("billing", { facts: plan("Lumen Plus"), controls: [cancel] }))).toBe(false);
    expect(isAnother(over, page("account", { facts: [fact("plan", "Free")] })), "what is left").toBe(false);
  });
});

test("before that, a page of the same provider is the case's", () => {
  const running = caseAfter(say.guided(), ...known);
  expect(isAnother(running, page("billing", { facts: [fact("account-email", "bob@post.example")] }))).toBe(false);
});
