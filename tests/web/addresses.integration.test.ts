import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { createServer as createHttpServer, type Server } from "node:http";
import { createServer, type AddressInfo, type Server as NetServer, type Socket } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addressRules, hostEntryFault } from "../../src/web/addresses.ts";
import { webFetcher, type WebFetcherOptions } from "../../src/web/web-fetcher.ts";

/** A listener on every address of this machine that must never hear anything. */
let secret: NetServer;
let heard = 0;
let port = 0;
/** Every address that a socket of this process began to connect to. */
let attempts: string[] = [];
const closers: (() => unknown)[] = [];

function watch(message: unknown): void {
  const { socket } = message as { socket: Socket };
  socket.on("connectionAttempt", (address: string) => attempts.push(address));
}

beforeAll(async () => {
  secret = createServer((socket) => {
    heard += 1;
    socket.end("HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nsecret");
  });
  await new Promise<void>((resolve) => secret.listen(0, resolve));
  port = (secret.address() as AddressInfo).port;
  subscribe("net.client.socket", watch);
});
afterAll(() => {
  unsubscribe("net.client.socket", watch);
  secret.close();
});
beforeEach(() => {
  heard = 0;
  attempts = [];
});
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** Names that a stranger may set up to answer whatever they like. */
const ANSWERS: Record<string, readonly string[]> = {
  "loopback.example": ["127.0.0.1"],
  "loopback6.example": ["::1"],
  "mapped.example": ["::ffff:127.0.0.1"],
  "any.example": ["0.0.0.0"],
  "any6.example": ["::"],
  "ten.example": ["10.0.0.1"],
  "home.example": ["192.168.1.1"],
  "docker.example": ["172.17.0.1"],
  "metadata.example": ["169.254.169.254"],
  "metadata6.example": ["fd00:ec2::254"],
  "azure.example": ["168.63.129.16"],
  "alibaba.example": ["100.100.100.200"],
  "oracle.example": ["192.0.0.192"],
  "linklocal.example": ["fe80::1"],
  "zone.example": ["fe80::1%lo"],
  "nat64.example": ["64:ff9b::7f00:1"],
  "sixtofour.example": ["2002:7f00:1::"],
  "teredo.example": ["2001:0:7f00:1::1"],
  "mixed.example": ["93.184.215.14", "127.0.0.1"],
  "nothing.example": [],
  "garbage.example": ["not an address"],
  "xn--bcher-kva.example": ["127.0.0.1"],
};

function fetcher(options: Partial<WebFetcherOptions> = {}) {
  const made = webFetcher({
    clock: { now: () => 0, sleep: () => Promise.resolve() },
    ports: [80, 443, port],
    timeoutMs: 60_000,
    resolve: (host) => Promise.resolve(ANSWERS[host] ?? ["127.0.0.1"]),
    ...options,
  });
  closers.push(() => made.close());
  return made;
}

/** Hosts in every form of OWASP's list of server-side request forgeries, and some that came later. */
const HOSTS = [
  "127.0.0.1",
  "127.0.0.1.",
  "127.1",
  "127.0.1",
  "127.127.127.127",
  "2130706433",
  "017700000001",
  "0177.0.0.1",
  "0177.0.0.01",
  "0x7f000001",
  "0x7f.0.0.1",
  "0x7f.1",
  "0x7F.0x0.0x0.0x1",
  "①②⑦.⓪.⓪.①",
  "127。0。0。1",
  "１２７.0.0.1",
  "0.0.0.0",
  "0",
  "0.0.0.1",
  "10.0.0.1",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.0.1",
  "100.64.0.1",
  "169.254.169.254",
  "2852039166",
  "0xa9fea9fe",
  "0251.0376.0251.0376",
  "168.63.129.16",
  "100.100.100.200",
  "192.0.0.192",
  "192.0.2.1",
  "198.18.0.1",
  "198.51.100.7",
  "203.0.113.7",
  "224.0.0.1",
  "240.0.0.1",
  "255.255.255.255",
  "[::1]",
  "[0:0:0:0:0:0:0:1]",
  "[::]",
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
  "[0:0:0:0:0:ffff:127.0.0.1]",
  "[::127.0.0.1]",
  "[64:ff9b::127.0.0.1]",
  "[64:ff9b:1::7f00:1]",
  "[2002:7f00:1::]",
  "[2001:0:53aa:64c::1]",
  "[fc00::1]",
  "[fd00:ec2::254]",
  "[fe80::1]",
  "[fe80::1%25lo]",
  "[fe80::1%lo]",
  "[fec0::1]",
  "[ff02::1]",
  "[2001:db8::1]",
  "[3fff::1]",
  "[5f00::1]",
  "localhost",
  "LOCALHOST",
  "localhost.",
  "localhost..",
  "ⓛⓞⓒⓐⓛⓗⓞⓢⓣ",
  "app.localhost",
  "printer.local",
  "metadata.google.internal",
  "metadata",
  "router.home.arpa",
  "hidden.onion",
  "bücher.example",
  ...Object.keys(ANSWERS).filter((name) => !["nothing.example", "mixed.example"].includes(name)),
  "mixed.example",
  "LOOPBACK.example.",
];

describe("no connection is made to", () => {
  test.each(HOSTS)("%s", async (host) => {
    for (const scheme of ["http", "https"]) {
      const result = await fetcher().get(`${scheme}://${host}:${port}/latest/meta-data/`);
      expect(result).toMatchObject({ kind: "failure", verdict: "blocked" });
    }
    expect(attempts).toEqual([]);
    expect(heard).toBe(0);
  });

  test.each([
    "http://user:pass@example.com/",
    "http://user@example.com/",
    "http://example.com@127.0.0.1/",
    "http://127.0.0.1#@example.com/",
    "http://127.0.0.1\\@example.com/",
    "file:///etc/passwd",
    "ftp://example.com/a",
    "gopher://127.0.0.1:6379/_INFO",
    "data:text/html,<p>hello",
    "javascript:alert(1)",
    "http://example.com:22/",
    "http://example.com:6379/",
    "http:///",
    "http://",
    "//127.0.0.1/",
    "127.0.0.1",
    "",
  ])("%s", async (address) => {
    const result = await fetcher().get(address);
    expect(result).toMatchObject({ kind: "failure", verdict: "blocked" });
    expect(attempts).toEqual([]);
    expect(heard).toBe(0);
  });

  test("a name that has no address", async () => {
    const result = await fetcher().get("http://nothing.example/");
    expect(result).toMatchObject({ kind: "failure", verdict: "unreachable" });
    expect(attempts).toEqual([]);
  });

  test("a site on the operator's list, the names below it, and its addresses", async () => {
    const careful = fetcher({
      deny: ["ads.example", "93.184.0.0/16"],
      resolve: () => Promise.resolve(["93.184.215.14"]),
    });
    for (const host of [
      "ads.example",
      "ADS.example.",
      "cdn.ads.example",
      "news.example",
      "93.184.215.14",
    ]) {
      expect(await careful.get(`http://${host}/`)).toMatchObject({ verdict: "blocked" });
    }
    expect(attempts).toEqual([]);
  });
});

describe("from a site that may be met, no redirect leads to", () => {
  let start: Server;
  let target = "";
  beforeAll(async () => {
    start = createHttpServer((request, response) => {
      if (request.url === "/refresh") {
        response
          .writeHead(200, { "content-type": "text/html" })
          .end(`<meta http-equiv="refresh" content="0;url=${target}">`);
      } else response.writeHead(302, { location: target }).end();
    });
    await new Promise<void>((resolve) => start.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => {
    start.closeAllConnections();
    start.close();
  });

  test.each([
    "http://169.254.169.254/latest/meta-data/",
    "http://metadata.google.internal/computeMetadata/v1/",
    "http://metadata.example/",
    "//169.254.169.254/",
    "http://[fd00:ec2::254]/",
    "http://2130706433/",
    "https://localhost/",
    "http://user:pass@news.example/",
    "file:///etc/passwd",
    "gopher://127.0.0.1/",
  ])("%s", async (location) => {
    const { port: startPort } = start.address() as AddressInfo;
    target = location;
    const traveller = fetcher({
      allow: ["start.example"],
      resolve: (host) =>
        Promise.resolve(host === "start.example" ? ["127.0.0.1"] : (ANSWERS[host] ?? [])),
    });
    for (const path of ["/redirect", "/refresh"]) {
      attempts = [];
      expect(await traveller.get(`http://start.example:${startPort}${path}`)).toMatchObject({
        verdict: "blocked",
      });
      expect(attempts.filter((address) => address !== "127.0.0.1")).toEqual([]);
    }
    expect(heard).toBe(0);
  });
});

describe("a name that changes its answer", () => {
  test("is connected to at the very address that was checked", async (ctx) => {
    const inside = createHttpServer((_, response) =>
      response
        .writeHead(200, { connection: "close", "content-type": "text/plain" })
        .end("from 127.0.0.2"),
    );
    const bound = await new Promise<boolean>((resolve) => {
      inside.once("error", () => resolve(false)).listen(0, "127.0.0.2", () => resolve(true));
    });
    if (!bound) return ctx.skip("this machine has no 127.0.0.2");
    closers.push(() => inside.close());
    const { port: insidePort } = inside.address() as AddressInfo;

    // A check that looks the name up by itself would see 127.0.0.2 and connect to 127.0.0.1.
    const answers = [["127.0.0.2"], ["127.0.0.1"]];
    const rebound = fetcher({
      allow: ["127.0.0.2"],
      ports: [insidePort, port],
      resolve: () => Promise.resolve(answers.shift() ?? []),
    });
    expect(await rebound.get(`http://rebind.example:${insidePort}/`)).toMatchObject({
      kind: "page",
      status: 200,
    });
    expect(await rebound.get(`http://rebind.example:${port}/`)).toMatchObject({
      verdict: "blocked",
    });
    expect(attempts).toEqual(["127.0.0.2"]);
    expect(heard).toBe(0);
  });
});

describe("the operator's allow list", () => {
  const rules = addressRules({
    allow: [".wiki.corp", "10.1.0.0/16", "fd12::/16"],
    deny: ["10.1.9.9"],
  });
  const refusal = (url: string) => rules.refusal(new URL(url));

  test.each([
    ["http://wiki.corp:9090/page", true],
    ["http://deep.wiki.corp/page", true],
    ["http://notwiki.corp.example/", true],
    ["http://10.1.2.3:3000/", true],
    ["http://[fd12::1]:8000/", true],
    ["http://10.2.0.1/", false],
    ["http://10.1.9.9/", false],
    ["http://corp/", false],
    ["http://notwiki.corp:9090/", false],
  ])("%s may be met: %s", (url, allowed) => {
    expect(refusal(url) === undefined).toBe(allowed);
  });

  test("an allowed name may lead to private addresses, never to those that hand out credentials", () => {
    expect(rules.mayMeet("wiki.corp", "10.9.9.9")).toBe(true);
    expect(rules.mayMeet("wiki.corp", "127.0.0.1")).toBe(true);
    expect(rules.mayMeet("wiki.corp", "169.254.169.254")).toBe(false);
    expect(rules.mayMeet("wiki.corp", "168.63.129.16")).toBe(false);
    expect(rules.mayMeet("wiki.corp", "10.1.9.9")).toBe(false);
    expect(rules.mayMeet("elsewhere.example", "10.9.9.9")).toBe(false);
  });

  test("public addresses are met without it, and as what they are inside IPv6", () => {
    const open = addressRules({});
    for (const address of [
      "93.184.215.14",
      "2606:2800:21f::1",
      "64:ff9b::5db8:d70e",
      "::ffff:93.184.215.14",
    ]) {
      expect(open.mayMeet("news.example", address)).toBe(true);
    }
  });

  test("a bad entry is named", () => {
    expect(() => addressRules({ allow: ["10.0.0.0/99"] })).toThrow("10.0.0.0/99");
    expect(hostEntryFault("http://wiki.corp/x")).toContain("http://wiki.corp/x");
    expect(hostEntryFault("wiki.corp:80")).toContain("not a host name");
    for (const entry of [
      "wiki.corp",
      "*.wiki.corp",
      ".wiki.corp",
      "10.0.0.1",
      "::1",
      "fd00::/8",
      "bücher.example",
    ]) {
      expect(hostEntryFault(entry)).toBeUndefined();
    }
  });
});
