import { readFileSync } from "node:fs";
import { minify } from "terser";
import { defineConfig } from "wxt";
import { manifestFor } from "./scripts/manifest";
import { readCatalogue } from "./scripts/read-catalogue";
import { buildVerifyPage } from "./scripts/verify-page";

/** In the practice build the catalogue has one more entry, the practice provider on this machine. */
const practice = process.argv.includes("practice");
// WXT and Vite would take the mode's name for NODE_ENV and build React for development.
const production = "production";
if (practice) process.env["NODE_ENV"] = production;
const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as {
  version: string;
};
const catalogue = readCatalogue(practice);
const { manifest, messages } = manifestFor(catalogue, version);

/** Page scripts without WXT's wrapper, which only logs what the browser reports itself: every byte runs on every page. */
const bare = {
  name: "quittance:bare-scripts",
  transform: {
    filter: { id: /virtual:wxt-unlisted-script-entrypoint/ },
    handler(code: string) {
      const [definition] = /^import definition from .*$/m.exec(code) ?? [];
      if (!definition) throw new Error("WXT wraps scripts in another way than this build knows; see wxt.config.ts.");
      return `${definition}\nexport default definition.main();`;
    },
  },
};

const onEveryPage = /^(?:recognise|reader)\.js$/;

/** Pages get these scripts each time they are opened; terser leaves them some 7 % shorter than the bundler does. */
const shorter = {
  name: "quittance:shorter-scripts",
  async generateBundle(_options: unknown, bundle: Record<string, { fileName: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) {
      if (!chunk.code || !onEveryPage.test(chunk.fileName)) continue;
      const { code } = await minify(chunk.code, {
        ecma: 2020,
        toplevel: true,
        compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
      });
      if (!code) throw new Error(`${chunk.fileName} came out empty.`);
      chunk.code = code;
    }
  },
};

export default defineConfig({
  srcDir: "src",
  entrypointsDir: "../entrypoints",
  publicDir: "public",
  modules: ["@wxt-dev/webextension-polyfill"],
  imports: false,
  manifestVersion: 3,
  alias: practice ? { "@/providers": "practice/catalogue.ts" } : {},
  outDirTemplate: practice ? "practice-{{browser}}-mv{{manifestVersion}}" : "{{browser}}-mv{{manifestVersion}}",
  manifest: ({ browser }) => manifest(browser),
  hooks: {
    "build:publicAssets": async (_wxt, files) => {
      // As a text: it goes into dossiers, and is no page of the extension.
      files.push({ relativeDest: "dossier/verify.txt", contents: await buildVerifyPage() });
      for (const [language, contents] of Object.entries(messages))
        files.push({
          relativeDest: `_locales/${language}/messages.json`,
          contents: JSON.stringify(contents, null, 2),
        });
    },
  },
  vite: () => ({
    // WXT would take the name of the mode for NODE_ENV and put React's development build into the guide.
    plugins: practice
      ? [
          bare,
          shorter,
          {
            name: "practice:production",
            config: () => ({ define: { "process.env.NODE_ENV": '"production"' } }),
          },
        ]
      : [bare, shorter],
    build: { target: ["chrome116", "firefox128"] },
  }),
});
