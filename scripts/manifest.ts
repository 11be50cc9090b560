import type { UserManifest } from "wxt";
import { grantedPatternsOf, optionalPatternsOf } from "../src/core/provider/patterns";
import type { Provider } from "../src/core/provider/schema";
import { en } from "../src/locales/en";
import { fr } from "../src/locales/fr";
import type { Words } from "../src/locales/words";

const message = (text: string) => ({ message: text });

/** The manifest's own strings, in the form that browsers want them. */
function messagesOf({ manifest }: Words) {
  return {
    name: message(manifest.name),
    description: message(manifest.description),
    action: message(manifest.action),
    screenshot: message(manifest.screenshot),
    focus: message(manifest.focus),
  };
}

/** Permissions with their reasons stand in the README; a test holds this list. */
export const permissions = ["activeTab", "scripting", "storage"];

/** Asked for by a switch in the settings; Firefox has none of these. */
export const optionalPermissions: ["pageCapture"] = ["pageCapture"];

/** Everything of the manifest that follows from the catalogue and the locales. */
export function manifestFor(catalogue: readonly Provider[], version: string) {
  const matches = [...new Set(catalogue.flatMap(grantedPatternsOf))].sort();
  const optional = [...new Set(catalogue.flatMap(optionalPatternsOf))].sort();
  const manifest = (browser: string): UserManifest => ({
    name: "__MSG_name__",
    description: "__MSG_description__",
    default_locale: "en",
    version,
    permissions,
    host_permissions: matches,
    ...(browser !== "firefox" && { optional_permissions: optionalPermissions }),
    optional_host_permissions: [...optional, "<all_urls>"],
    content_scripts: [{ matches, js: ["recognise.js"], run_at: "document_idle" }],
    action: { default_title: "__MSG_action__" },
    icons: { 16: "icon/16.png", 32: "icon/32.png", 48: "icon/48.png", 128: "icon/128.png" },
    commands: {
      _execute_action: { suggested_key: { default: "Alt+Shift+Q" } },
      "keep-screenshot": {
        suggested_key: { default: "Alt+Shift+S" },
        description: "__MSG_screenshot__",
      },
      "focus-guide": { suggested_key: { default: "Alt+Shift+G" }, description: "__MSG_focus__" },
    },
    ...(browser === "firefox" && {
      browser_specific_settings: {
        gecko: {
          id: "quittance@quittance.example",
          strict_min_version: "140.0",
          data_collection_permissions: { required: ["none"] },
        },
      },
    }),
  });
  return { manifest, messages: { en: messagesOf(en), fr: messagesOf(fr) } };
}
