import { expect, test } from "vitest";
import { textIn } from "@/core/provider/file-text";

test("a file is text where its bytes are UTF-8 and none of them is nothing", () => {
  const written = '{ "name": "Le Monde – été" }';
  expect(textIn(new TextEncoder().encode(written))).toBe(written);
  expect(textIn(new Uint8Array())).toBe("");
  expect(textIn(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]))).toBeNull();
  expect(textIn(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toBeNull();
});
