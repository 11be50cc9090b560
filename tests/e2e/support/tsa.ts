import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Authority } from "../../core/stamp/authority";

/** An authority on this machine that gives independent times; OpenSSL makes its answers. */
export interface Tsa {
  readonly authority: Authority;
  /** Where it listens. */
  readonly origin: string;
  /** The questions that came. */
  readonly asked: Buffer[];
  /** How it answers from now on; it is right and quick at first. */
  answer: (request: Buffer, response: ServerResponse) => void;
  close(): void;
}

export async function openTsa(): Promise<Tsa> {
  const authority = new Authority();
  authority.root("Root of here");
  authority.issue("Root of here", "Clock of here");
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    tsa.asked.push(body);
    tsa.answer(body, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const tsa: Tsa = {
    authority,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    answer: (request, response) => void response.end(authority.reply("Clock of here", request)),
    close: () => {
      server.closeAllConnections();
      server.close();
      authority.remove();
    },
  };
  return tsa;
}
