import { describe, expect, it } from "vitest";
import { isCarried, withoutImports } from "@/ui/shared/look-ahead";

describe("what a browser looks ahead for in a kept page", () => {
  it.each([
    `@IMPORT url(https://evil.example/a.css);`,
    `/**/@import 'https://evil.example/a.css'`,
    `@charset "utf-8";@import"https://evil.example/a.css" screen;`,
    `@import url( "https://evil.example/a.css" ) layer(a);`,
  ])("a sheet from elsewhere is taken out of %s, and the rules after it are kept", (css) => {
    const safe = withoutImports(`${css}\np{color:red}`);
    expect(safe).not.toMatch(/@import|evil/i);
    expect(safe).toContain("p{color:red}");
  });

  it.each([
    "https://evil.example/2.png",
    "//evil.example/2.png 2x",
    "data:image/gif;base64,R0lGOD 1x, https://evil.example/2.png 2x",
    "data:image/gif;base64,R0lGOD 1x,https://evil.example/2.png 2x",
    "data:image/gif;base64,R0lGOD, https://evil.example/2.png",
  ])("the page does not carry all of %s", (value) => {
    expect(isCarried(value)).toBe(false);
  });

  it.each([
    " data:image/gif;base64,R0lGOD",
    "data:image/gif;base64,R0lGOD 1x, data:image/gif;base64,R0lGOE 1.5x",
    "data:image/gif;base64,R0lGOD 320w,\n data:image/gif;base64,R0lGOE 640w",
  ])("the page carries %s itself", (value) => {
    expect(isCarried(value)).toBe(true);
  });
});
