import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { en } from "@/locales/en";
import type { GuideView } from "@/messaging/guide-view";
import type { Refusal } from "@/messaging/protocol";
import { Card } from "@/page/guide/card";

const ask = "For a picture as proof, press Alt+Shift+S now.";
const view = { way: [], warnings: [], say: "Press it.", askForScreenshot: ask } as unknown as GuideView;
const nothing = () => undefined;

const card = (trouble: Refusal | null) =>
  renderToStaticMarkup(
    createElement(Card, {
      ref: null,
      state: { view, seen: null, kept: { count: 0, picture: false }, trouble, focus: 0 },
      view,
      docked: { corner: "top-left", room: "whole", limit: 0 },
      small: false,
      outside: false,
      onSmall: nothing,
      onLeave: nothing,
      pointing: null,
      acts: { point: nothing, endPointing: nothing, takeBack: nothing, report: nothing },
      words: en,
    }),
  );

test("a card that says that nothing more can be kept asks for no picture", () => {
  expect(card(null)).toContain(ask);
  for (const trouble of ["storage-full", "storage-closed"] as const) {
    expect(card(trouble)).toContain(en.refusals[trouble].slice(0, 40));
    expect(card(trouble)).not.toContain(ask);
  }
});
