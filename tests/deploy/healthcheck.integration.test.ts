import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { opsServer } from "../../src/ops/health.ts";
import { freePort } from "../support/free-port.ts";
import { every, stagesOf } from "./dockerfile.ts";

const image = stagesOf("Dockerfile").at(-1) ?? [];

/** Runs the image's own check as the engine does. */
async function checked(environment: Readonly<Record<string, string>>) {
  const [, command = "[]"] = /CMD (\[.*\])$/u.exec(every(image, "HEALTHCHECK")[0] ?? "") ?? [];
  const [program, ...args] = JSON.parse(command) as string[];
  expect(program).toBe("node");
  expect(args.every((file) => existsSync(file))).toBe(true);
  const child = spawn(process.execPath, args, { env: environment });
  let out = "";
  child.stdout.on("data", (chunk) => (out += chunk));
  const [code] = (await once(child, "close")) as [number];
  return { code, out };
}

test.each([
  { slack: true as const, code: 0 },
  { slack: "invalid_auth", code: 1 },
])("a container is healthy when its program is ready: $slack", async ({ slack, code }) => {
  const server = await opsServer({
    port: 0,
    ready: async () => ({ store: true, slack }),
    metrics: async () => "",
  });
  const asked = await checked({ OPS_PORT: String(server.port), OPS_HOST: "0.0.0.0" });
  await server.close();
  expect(asked.code).toBe(code);
  expect(JSON.parse(asked.out)).toMatchObject({ checks: { slack } });
});

test("a container that nobody answers in is not healthy, and says so in one line", async () => {
  const port = await freePort();
  const { code, out } = await checked({ OPS_PORT: String(port) });
  expect({ code, out }).toEqual({ code: 1, out: `no answer from port ${port}: ECONNREFUSED\n` });
});
