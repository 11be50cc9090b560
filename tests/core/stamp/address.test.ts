import { describe, expect, test } from "vitest";
import { authorityAddress } from "@/core/stamp/address";
import { authorities } from "@/core/stamp/authorities";

describe("the address of a server", () => {
  test("is asked for by its host alone, whatever its port and path", () => {
    expect(authorityAddress("  https://TSA.example:8443/tsr?x=1 ")).toEqual({
      href: "https://tsa.example:8443/tsr?x=1",
      host: "tsa.example:8443",
      pattern: "https://tsa.example/*",
      plain: false,
    });
    expect(authorityAddress("http://tsa.example")).toMatchObject({ pattern: "http://tsa.example/*", plain: true });
  });

  test.each([
    "",
    "tsa.example",
    "https://",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "ftp://tsa.example/",
    "https://me@tsa.example/",
    "https://me:secret@tsa.example/",
    `https://tsa.example/${"a".repeat(500)}`,
  ])("is none: “%s”", (text) => {
    expect(authorityAddress(text)).toBeNull();
  });
});

describe("the list of authorities", () => {
  test.each(authorities)("$name can be asked as it stands there, and says where that comes from", (authority) => {
    expect(authorityAddress(authority.address)?.href).toBe(authority.address);
    expect(authority.sources.some(({ source }) => source?.startsWith("https://"))).toBe(true);
    for (const { seen } of authority.sources) expect(Date.parse(seen)).toBeLessThanOrEqual(Date.now());
    // Where nothing but memory says so, nobody is called qualified.
    if (authority.qualified) expect(authority.sources.map(({ confidence }) => confidence)).not.toContain("recalled");
  });

  test("names nobody twice", () => {
    const ids = authorities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
