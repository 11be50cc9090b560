import { expect, test } from "vitest";
import { calledOf } from "@/core/evidence/called";

test("an exhibit is called what its page called itself", () => {
  expect(calledOf({ title: " My plan ", address: "https://lumen.example/plan" })).toBe("My plan");
});

test("where the page did not, it is called by where it lay, without what may be anybody's", () => {
  expect(calledOf({ title: " ", address: "https://lumen.example/plan?id=[cut]#x" })).toBe("lumen.example/plan");
  expect(calledOf({ title: "", address: "https://lumen.example/" })).toBe("lumen.example");
});

test("a mail without subject, which came as a file, is called nothing", () => {
  expect(calledOf({ title: "", address: "" })).toBe("");
});
