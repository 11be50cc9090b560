import { expect, type Page } from "@playwright/test";
import type { Chromium } from "./chromium";
import { dnsAnswer } from "./dns-answer";

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value?: { id: string } }> };
};

/** Opens a case from the catalogue, as its page does. */
export async function openCase(own: Page, provider: string): Promise<string> {
  const answer = await own.evaluate(
    (provider) => chrome.runtime.sendMessage({ name: "openCase", request: { provider } }),
    provider,
  );
  expect(answer.ok).toBe(true);
  return answer.value?.id ?? "";
}

/** Drops files on the place for mails. */
export async function drop(
  own: Page,
  hint: string,
  ...files: readonly { name: string; content: string }[]
): Promise<void> {
  const held = await own.evaluateHandle((files) => {
    const data = new DataTransfer();
    for (const { name, content } of files)
      data.items.add(new File([Uint8Array.from(content, (letter) => letter.charCodeAt(0))], name));
    return data;
  }, files);
  await own.getByText(hint, { exact: true }).dispatchEvent("drop", { dataTransfer: held });
}

/** A DNS server that only exists for the browser; `asked` fills with the names that it was asked for. */
export async function dnsServer(browser: Chromium, origin: string, records: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  await browser.context.route(`${origin}/**`, async (route) => {
    const query = Buffer.from(new URL(route.request().url()).searchParams.get("dns") ?? "", "base64url");
    const labels: string[] = [];
    for (let at = 12; query[at]; at += (query[at] ?? 0) + 1)
      labels.push(query.subarray(at + 1, at + 1 + (query[at] ?? 0)).toString());
    const name = labels.join(".");
    asked.push(name);
    await route.fulfill({ contentType: "application/dns-message", body: dnsAnswer(query, records[name] ?? null) });
  });
  return asked;
}
