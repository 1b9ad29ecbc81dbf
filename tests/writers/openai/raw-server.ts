import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

/** Writes a reply byte by byte as it likes: whether events were asked for is told. */
export type RawReply = (response: ServerResponse, wantsEvents: boolean) => Promise<void> | void;

export interface RawServer extends AsyncDisposable {
  readonly url: string;
  /** Headers of the requests, oldest first. */
  readonly headers: Record<string, string | string[] | undefined>[];
}

/** A server that keeps to no protocol but what the reply writes. */
export async function rawServer(reply: RawReply): Promise<RawServer> {
  const headers: RawServer["headers"] = [];
  const server = createServer((request, response) => {
    headers.push(request.headers);
    response.on("error", () => response.destroy());
    json(request)
      .then((body) => reply(response, (body as { stream?: boolean }).stream === true))
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    headers,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
