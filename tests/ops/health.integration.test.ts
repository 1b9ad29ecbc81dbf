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
