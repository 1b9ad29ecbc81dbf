import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A site on loopback: what is put on it can be read under its address, and every visit is counted. */
export interface Newsstand {
  /** Address of a path: `http://127.0.0.1:PORT/path`. */
  url(path: string): string;
  put(path: string, answer: string | Answer): void;
  visits(path: string): number;
  close(): Promise<void>;
}

export async function openNewsstand(): Promise<Newsstand> {
  const pages = new Map<string, string | Answer>();
  const visits = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    visits.set(path, (visits.get(path) ?? 0) + 1);
    const page = pages.get(path);
    if (typeof page === "function") return page(request, response);
    response.writeHead(page === undefined ? 404 : 200, {
      "content-type": "text/html; charset=utf-8",
    });
    response.end(page ?? "<h1>Not found</h1>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    put: (path, answer) => void pages.set(path, answer),
    visits: (path) => visits.get(path) ?? 0,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
