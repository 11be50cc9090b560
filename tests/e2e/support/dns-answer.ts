/** An answer of a DNS server: one TXT record, in strings of 255 bytes, or none. */
export function dnsAnswer(query: Buffer, record: string | null): Buffer {
  const head = Buffer.from(query);
  head[2] = 0x81;
  head[3] = record === null ? 0x83 : 0x80;
  head.writeUInt16BE(record === null ? 0 : 1, 6);
  if (record === null) return head;
  const strings = (record.match(/.{1,255}/g) ?? []).map((part) =>
    Buffer.from(String.fromCharCode(part.length) + part, "latin1"),
  );
  const data = Buffer.concat(strings);
  const answer = Buffer.from([0xc0, 12, 0, 16, 0, 1, 0, 0, 0, 60, data.length >> 8, data.length & 255]);
  return Buffer.concat([head, answer, data]);
}
