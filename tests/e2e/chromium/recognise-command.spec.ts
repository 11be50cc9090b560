import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { replica } from "../support/sites";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const fileOf = (name: string) => `tests/pages/${name}.html`;

function recognise(...args: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)("npm", ["run", "-s", "recognise", "--", ...args], { cwd: root });
}

const asked = [
  { name: "chatgpt/settings-billing.en", provider: "ChatGPT", biller: null },
  { name: "fastspring/subscriptions.fr", provider: "Intego", biller: "FastSpring" },
  { name: "intego/help.en", provider: "Intego", biller: null },
];

for (const { name, provider, biller } of asked) {
  test(`npm run recognise says what ${name} is`, async () => {
    const page = replica(name);
    const { stdout } = await recognise("--url", page.url, fileOf(name));
    const found = JSON.parse(stdout);
    expect(found).toMatchObject({ provider, biller, kind: page.kind, language: page.lang });
    const names = found.controls.map((control: { name: string }) => control.name);
    expect(names).toEqual(expect.arrayContaining(page.controls.billing ? [page.controls.billing] : []));
    expect(found.confidence).toBeGreaterThan(0);
  });
}

test("npm run recognise refuses an address outside the catalogue in one sentence", async () => {
  const refused = recognise("--url", "https://example.com/", fileOf("intego/help.en"));
  await expect(refused).rejects.toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringMatching(/^https:\/\/example\.com is not in the catalogue; .*chatgpt\.com.*\.\n$/),
  });
});
