import { request } from "node:http";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type OpsServer, opsServer } from "../../src/ops/health.ts";

let checks: () => Promise<Record<string, boolean | string>>;
let server: OpsServer;
let remarks: Record<string, string>;

beforeEach(async () => {
  remarks = {};
  checks = async () => ({ store: true, queue: true, slack: true });
  server = await opsServer({
    port: 0,
    ready: () => checks(),
    warnings: () => remarks,
    metrics: async () => "briefdesk_up 1\n",
  });
});
afterEach(() => server.close());

const get = async (path: string) => {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`);
  return { status: response.status, body: await response.text() };
};

test("it lives", async () => {
  expect(await get("/healthz")).toEqual({ status: 200, body: '{"status":"ok"}\n' });
});

test("it is ready when every dependency is", async () => {
  const { status, body } = await get("/readyz");
  expect(status).toBe(200);
  expect(JSON.parse(body)).toEqual({
    ready: true,
    checks: { store: true, queue: true, slack: true },
  });
});

test("it is ready all the same with a remark, and says it", async () => {
  remarks = { "model gpt": "left alone until noon: it hangs" };
  const { status, body } = await get("/readyz");
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ ready: true, remarks });
});

test.each([
  ["one that is not", { store: true, slack: false }],
  ["one that says why not", { store: "the disk is full", slack: true }],
])("it is not ready with %s", async (_, answer) => {
  checks = async () => answer;
  const { status, body } = await get("/readyz");
  expect(status).toBe(503);
  expect(JSON.parse(body)).toEqual({ ready: false, checks: answer });
});

test("a check that fails is an answer too, and does not end the server", async () => {
  checks = async () => {
    throw new Error("connect ECONNREFUSED");
  };
  expect((await get("/readyz")).body).toContain("ECONNREFUSED");
  expect((await get("/healthz")).status).toBe(200);
});

test("metrics come in Prometheus' format, and anything else is not there", async () => {
  expect(await get("/metrics")).toEqual({ status: 200, body: "briefdesk_up 1\n" });
  expect((await get("/admin")).status).toBe(404);
});

test("a port that is taken is an error at the start", async () => {
  const second = opsServer({ port: server.port, ready: checks, metrics: async () => "" });
  await expect(second).rejects.toThrow("EADDRINUSE");
});

/** A request as any program can make one; `fetch` lets nobody choose the name. */
const ask = (options: { path?: string; method?: string; host?: string }) =>
  new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const { path = "/metrics", method = "GET", host = `127.0.0.1:${server.port}` } = options;
    request({ port: server.port, host: "127.0.0.1", path, method, headers: { host } }, (response) =>
      text(response).then((body) => resolve({ status: response.statusCode, body }), reject),
    )
      .on("error", reject)
      .end();
  });

test.each(["POST", "PUT", "DELETE", "OPTIONS"])("%s is not answered", async (method) => {
  const { status, body } = await ask({ method });
  expect({ status, leaks: body.includes("briefdesk_up") }).toEqual({ status: 405, leaks: false });
});

test.each([
  ["127.0.0.1:9090", 200],
  ["[::1]:9090", 200],
  ["10.4.0.7:9090", 200],
  ["localhost", 200],
  ["LOCALHOST:9090", 200],
  ["news.example", 421],
  ["localhost.news.example:9090", 421],
  ["127.0.0.1.news.example", 421],
  ["news.example@127.0.0.1", 200],
  ["a name with spaces", 421],
])("asked as “%s” it answers %i", async (host, status) => {
  for (const path of ["/metrics", "/readyz", "/healthz"])
    expect(await ask({ host, path })).toMatchObject({ status });
});

test("further names are those it is told", async () => {
  const named = await opsServer({
    port: 0,
    host: "127.0.0.1",
    hosts: ["briefdesk.internal"],
    ready: checks,
    metrics: async () => "briefdesk_up 1\n",
  });
  const before = server;
  try {
    server = named;
    expect(await ask({ host: "briefdesk.internal:9090" })).toMatchObject({ status: 200 });
    expect(await ask({ host: "other.internal:9090" })).toMatchObject({ status: 421 });
  } finally {
    server = before;
    await named.close();
  }
});
