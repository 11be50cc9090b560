import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Rollup } from "vite";

const at = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

const hashed = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

async function script(): Promise<string> {
  const [first] = (await build({
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    resolve: { alias: { "@": at("").replace(/\/$/, "") } },
    build: {
      write: false,
      minify: true,
      // A dossier is opened in whatever browser somebody has, perhaps years from now; never in an older one than these.
      target: ["chrome116", "firefox115", "safari16"],
      lib: { entry: at("ui/verify/main.ts"), formats: ["iife"], name: "verify" },
    },
  })) as Rollup.RollupOutput[];
  const code = first?.output[0].code;
  if (!code) throw new Error("The page that verifies a dossier came out empty.");
  // Within a page this would end the script, and a zero byte, which minifiers write as it is, would become another letter.
  return code.trim().replaceAll("</script", "<\\/script").replaceAll("\0", "\\x00");
}

/** Builds `VERIFY.html`: one file that verifies a dossier offline, and by its own policy can load and send nothing. */
export async function buildVerifyPage(): Promise<string> {
  const code = await script();
  const style = [at("ui/shared/tokens.css"), at("ui/shared/base.css"), at("ui/verify/verify.css")]
    .map((path) => readFileSync(path, "utf8").replace(/^@import .*\n/gm, ""))
    .join("");
  const policy = `default-src 'none'; script-src ${hashed(code)}; style-src ${hashed(style)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>VERIFY</title>
<style>${style}</style>
</head>
<body>
<noscript><p>Turn on JavaScript for this file, or go by VERIFY.txt. — Activez JavaScript pour ce fichier, ou suivez VERIFY.txt.</p></noscript>
<script>${code}</script>
</body>
</html>
`;
}
