import { createRoot } from "react-dom/client";
import { en } from "../../../src/locales/en";
import { fr } from "../../../src/locales/fr";
import type { GuideView } from "../../../src/messaging/guide-view";
import { Card } from "../../../src/page/guide/card";
import guideCss from "../../../src/page/guide/guide.css?inline";
import { hostStyle } from "../../../src/page/guide/host";
import type { Pointing } from "../../../src/page/guide/picker";
import tokens from "../../../src/ui/shared/tokens.css?inline";

/** Shows the guide's card on a bare page, open to inspection: in the product it lives in a closed shadow root. */
export function showCard(view: GuideView, language: "en" | "fr", pointing: Pointing | null = null): void {
  const style = document.createElement("style");
  style.textContent = tokens + guideCss;
  document.documentElement.lang = language;
  document.title = "Guide";
  const container = document.createElement("main");
  container.style.cssText = hostStyle;
  const heading = document.createElement("h1");
  heading.textContent = "The provider's page";
  const banner = document.createElement("header");
  banner.append(heading);
  document.body.replaceChildren(style, banner, container);
  const state = { view, seen: null, kept: { count: 1, picture: false }, trouble: null, focus: 0 };
  const nothing = () => undefined;
  createRoot(container).render(
    <Card
      ref={null}
      state={state}
      view={view}
      docked={{ corner: "top-left", room: "whole", limit: 0 }}
      small={false}
      outside={false}
      onSmall={nothing}
      onLeave={nothing}
      pointing={pointing}
      acts={{ point: nothing, endPointing: nothing, takeBack: nothing, report: nothing }}
      words={language === "fr" ? fr : en}
    />,
  );
}
