import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { onAllowedChanged, syncScripts } from "../src/background/allowed-sites";
import { onTabLoaded } from "../src/background/followed-tabs";
import { handlersFor } from "../src/background/handlers";
import { onCommand } from "../src/background/on-command";
import { onInstalled } from "../src/background/on-installed";
import { onTabRemoved } from "../src/background/on-tab-removed";
import { realWorld } from "../src/background/real-world";
import { serve } from "../src/messaging/server";
import { readMail } from "../src/page/read-mail";

export default defineBackground({
  type: "module",
  main() {
    const world = realWorld(browser, readMail);
    serve(browser.runtime.onMessage, browser.runtime.getURL("/"), handlersFor(world));
    browser.commands.onCommand.addListener((command, tab) => void onCommand(world, command, tab));
    browser.tabs.onUpdated.addListener((tab, { status }) => status === "complete" && void onTabLoaded(world, tab));
    browser.tabs.onRemoved.addListener((tab) => void onTabRemoved(world, tab));
    browser.permissions.onAdded.addListener(({ origins }) => void onAllowedChanged(world, origins));
    browser.permissions.onRemoved.addListener(() => void onAllowedChanged(world));
    // With the browser the worker starts too, and what a worker left undone is made up for at every start of one.
    browser.runtime.onStartup.addListener(() => undefined);
    browser.runtime.onInstalled.addListener(({ reason }) => void onInstalled(world, reason));
    void syncScripts(world);
  },
});
