import { build, type Rollup } from "vite";

/** Bundles a module of ours as one script that puts its exports on `window.bench`, as the product is bundled. */
export async function bundleForPage(entry: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: "silent",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    resolve: { alias: { "@": new URL("../../src", import.meta.url).pathname } },
    build: { write: false, minify: true, target: "chrome116", lib: { entry, formats: ["iife"], name: "bench" } },
  })) as Rollup.RollupOutput[];
  const [first] = result;
  const code = first?.output[0].code;
  if (!code) throw new Error(`Nothing came out of ${entry}.`);
  return code;
}
