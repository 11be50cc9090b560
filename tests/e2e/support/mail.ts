import { expect, type Page } from "@playwright/test";
import type { Chromium } from "./chromium";

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

/** An answer of a DNS server: one TXT record, in strings of 255 bytes, or none. */
export function dnsAnswer(query: Buffer, record: string | null): Buffer {
  const head = Buffer.from(query);
  head[2] = 0x81;
  head[3] = record === null ? 0x83 : 0x80;
  head.writeUInt16BE(record === null ? 0 : 1, 6);
  if (record === null) return head;
  const strings = (record.match(/.{1,255}/g) ?? []).map((part) => Buffer.from(String.fromCharCode(part.length) + part));
  const data = Buffer.concat(strings);
  const answer = Buffer.from([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, data.length >> 8, data.length & 255]);
  return Buffer.concat([head, answer, data]);
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
