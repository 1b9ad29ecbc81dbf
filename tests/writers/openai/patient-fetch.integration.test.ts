import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Agent } from "undici";
import { expect, onTestFinished, test } from "vitest";
import { patientFetch } from "../../../src/writers/openai/patient-fetch.ts";

/** A server that replies when it is told to. */
async function slowServer() {
  const asked = Promise.withResolvers<ServerResponse>();
  const server = createServer((_, response) => asked.resolve(response));
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked: asked.promise };
}

test("nothing but the caller ends the wait for a model", async () => {
  const { url, asked } = await slowServer();
  const given: Agent.Options[] = [];
  const fetch = patientFetch((options) => {
    given.push(options);
    return new Agent(options);
  });
  const response = fetch(url);
  (await asked).end("at last");
  expect(await (await response).text()).toBe("at last");
  expect(given).toEqual([{ headersTimeout: 0, bodyTimeout: 0 }]);
});

test("and the caller's signal does", async () => {
  const { url, asked } = await slowServer();
  const stopping = new AbortController();
  const response = patientFetch()(url, { signal: stopping.signal });
  await asked;
  stopping.abort(new Error("long enough"));
  await expect(response).rejects.toThrow("long enough");
});
