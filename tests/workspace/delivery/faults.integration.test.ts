import { expect, test } from "vitest";
import { client, codeOf, workspace } from "../bolt-app.ts";

const quickly = { retryConfig: { retries: 3, minTimeout: 1, maxTimeout: 5 } };

test.each(["status-after-store", "drop-after-store"] as const)(
  "a client that resends posts twice after %s",
  async (kind) => {
    const on = await workspace();
    on.faults.inject({ method: "chat.postMessage", kind });
    await client(on, quickly).chat.postMessage({ channel: on.channels.reading, text: "once" });
    expect(on.messages(on.channels.reading).map(({ text }) => text)).toEqual(["once", "once"]);
  },
);

test.each(["status", "drop", "invalid", "error"] as const)(
  "nothing is stored after %s",
  async (kind) => {
    const on = await workspace();
    on.faults.inject({ method: "chat.postMessage", kind });
    const post = { channel: on.channels.reading, text: "once" };
    expect(await codeOf(client(on).chat.postMessage(post))).not.toBe("ok");
    expect(on.messages(on.channels.reading)).toHaveLength(0);
    expect(await codeOf(client(on).chat.postMessage(post))).toBe("ok");
    expect(on.calls.map(({ outcome }) => outcome)).toEqual([kind, "ok"]);
  },
);

test("an error after the message was stored leaves the message", async () => {
  const on = await workspace();
  on.faults.inject({ method: "chat.postMessage", kind: "error-after-store" });
  const post = { channel: on.channels.reading, text: "once" };
  expect(await codeOf(client(on).chat.postMessage(post))).toBe("fatal_error");
  expect(on.messages(on.channels.reading)).toHaveLength(1);
});

test("a 429 names the seconds to wait", async () => {
  const on = await workspace();
  on.faults.inject({ method: "*", kind: "rate-limit", retryAfterSeconds: 7, times: 2 });
  const web = client(on, { rejectRateLimitedCalls: true });
  await expect(web.auth.test()).rejects.toMatchObject({ retryAfter: 7 });
  await expect(web.auth.test()).rejects.toMatchObject({ retryAfter: 7 });
  await expect(web.auth.test()).resolves.toMatchObject({ ok: true });
});

test("faults hit the calls they are meant for", async () => {
  const on = await workspace();
  on.faults.inject({
    method: "chat.postMessage",
    kind: "error",
    error: "internal_error",
    when: (args) => args["text"] === "hit",
  });
  const post = (text: string) =>
    codeOf(client(on).chat.postMessage({ channel: on.channels.reading, text }));
  expect([await post("miss"), await post("hit"), await post("hit")]).toEqual([
    "ok",
    "internal_error",
    "ok",
  ]);
});
