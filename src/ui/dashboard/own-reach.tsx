import { useState } from "react";
import { browser } from "wxt/browser";
import { patternsOf } from "@/core/provider/patterns";
import type { Provider } from "@/core/provider/schema";
import { useAllowed } from "../shared/use-allowed";
import { words } from "../shared/world";
import style from "./own.module.css";

/** Whether the pages of an own entry may be read without a press on the toolbar button; asks for it in a press. */
export function OwnReach({ provider }: { provider: Provider }) {
  const origins = patternsOf(provider);
  const allowed = useAllowed(origins);
  const [refused, setRefused] = useState(false);
  const { own } = words;
  if (origins.length === 0 || allowed === null) return null;
  const hosts = new Intl.ListFormat(words.locale).format(provider.hosts.map(({ host }) => host));
  // First thing in the press: the browser asks only then.
  const allow = () =>
    void browser.permissions.request({ origins }).then(
      (done) => setRefused(!done),
      () => setRefused(true),
    );
  return (
    <div className={style["reach"]}>
      <p className="soft">{allowed ? own.allowed(hosts) : own.reach(hosts)}</p>
      {!allowed && (
        <button type="button" onClick={allow}>
          {own.allow(hosts)}
        </button>
      )}
      <p role="status">{refused && !allowed ? own.notAllowed : ""}</p>
    </div>
  );
}
