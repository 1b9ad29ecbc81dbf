import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { isIP, type AddressInfo } from "node:net";

export interface OpsServer {
  /** The port it listens on: the one asked for, or a free one for 0. */
  readonly port: number;
  close(): Promise<void>;
}

/** A dependency that does not answer within this time is not ready. */
const READY_TIMEOUT_MS = 3_000;

interface OpsOptions {
  readonly port: number;
  /** Loopback unless told: what is shown here is for operators. */
  readonly host?: string;
  /** Further names it may be asked by, beside its addresses. */
  readonly hosts?: readonly string[];
  /** By dependency: true, or false, or why it is not. */
  readonly ready: () => Promise<Record<string, boolean | string>>;
  /** What an operator should know although all is ready, by subject. */
  readonly warnings?: () => Record<string, string>;
  /** In the text format of Prometheus. */
  readonly metrics: () => Promise<string>;
}

/**
 * What a machine that watches the program asks: `/healthz` whether it lives, `/readyz` whether its
 * adapters can be reached (503 when one cannot), `/metrics`.
 *
 * @throws when the port is taken
 */
export async function opsServer(options: OpsOptions): Promise<OpsServer> {
  const server = createServer((request, response) => void answer(request, response, options));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, options.host ?? "127.0.0.1", resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: OpsOptions,
): Promise<void> {
  try {
    const refused = refusalOf(request, options);
    const { status, type, body } = refused ?? (await route(request.url ?? "/", options));
    response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
    response.end(body);
  } catch (error) {
    response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
    response.end(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/**
 * Why a request gets no answer. A name other than those it is known by is a web page's: in a browser on this machine,
 * a site can give its own name the address 127.0.0.1, and would read what is shown here (DNS rebinding).
 */
function refusalOf(
  { method, headers }: IncomingMessage,
  { host, hosts = [] }: OpsOptions,
): Answer | undefined {
  if (method !== "GET" && method !== "HEAD") return json(405, { error: "Only GET is answered." });
  const name = nameIn(headers.host);
  const known = isIP(name) !== 0 || ["localhost", host, ...hosts].includes(name);
  return known
    ? undefined
    : json(421, { error: `This is not known as ${name}. OPS_HOSTS takes further names.` });
}

/** The name in a Host header, without the port and the brackets of an address. */
const nameIn = (host = ""): string =>
  (URL.parse(`http://${host}`)?.hostname ?? "").replaceAll(/^\[|\]$/gu, "");

async function route(url: string, options: OpsOptions): Promise<Answer> {
  const [path] = url.split("?");
  switch (path) {
    case "/healthz":
      return json(200, { status: "ok" });
    case "/readyz":
      return readiness(options);
    case "/metrics":
      return {
        status: 200,
        type: "text/plain; version=0.0.4; charset=utf-8",
        body: await options.metrics(),
      };
    default:
      return json(404, { error: "There are /healthz, /readyz and /metrics." });
  }
}

async function readiness({ ready, warnings = () => ({}) }: OpsOptions): Promise<Answer> {
  const { promise: tooLate, resolve } = Promise.withResolvers<Record<string, string>>();
  const timer = setTimeout(
    () => resolve({ check: `no answer within ${READY_TIMEOUT_MS / 1_000} s` }),
    READY_TIMEOUT_MS,
  );
  const checks = await Promise.race([ready().catch(asCheck), tooLate]).finally(() =>
    clearTimeout(timer),
  );
  const allReady = Object.values(checks).every((check) => check === true);
  const noted = warnings();
  return json(allReady ? 200 : 503, {
    ready: allReady,
    checks,
    ...(Object.keys(noted).length > 0 && { remarks: noted }),
  });
}

const asCheck = (error: unknown): Record<string, string> => ({
  check: error instanceof Error ? error.message : String(error),
});

const json = (status: number, value: unknown): Answer => ({
  status,
  type: "application/json; charset=utf-8",
  body: `${JSON.stringify(value)}\n`,
});
