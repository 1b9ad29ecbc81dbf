import * as fc from "fast-check";
import { expect, test } from "vitest";
import { pinoLog } from "../../src/ops/log.ts";

function setUp(level = "info") {
  const lines: string[] = [];
  const log = pinoLog({ level, destination: { write: (line) => void lines.push(line) } });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? "{}") as Record<string, unknown> };
}

test("one line of JSON an outcome, with its fields", () => {
  const { log, lines, last } = setUp();
  log.info({ job: "brief:T1:C1:1.1", ms: 12 }, "job done");
  expect(lines).toHaveLength(1);
  expect(last()).toMatchObject({ level: "info", job: "brief:T1:C1:1.1", ms: 12, msg: "job done" });
  expect(String(last()["time"])).toMatch(/^\d{4}-\d\d-\d\dT/);
});

test("what is below the level is not written", () => {
  const { log, lines } = setUp("warn");
  log.debug({}, "a");
  log.info({}, "b");
  log.warn({}, "c");
  log.error({}, "d");
  expect(lines).toHaveLength(2);
});

test("an error is written with its kind and message", () => {
  const { log, last } = setUp();
  log.error({ err: new TypeError("no such thing") }, "failed");
  expect(last()["err"]).toMatchObject({ type: "TypeError", message: "no such thing" });
});

test.each([
  ["a bot token", "xoxb-1234-5678-abcdefghijkl"],
  ["an app token", "xapp-1-A0123-4567-abcdef0123"],
  ["a model's key", "sk-proj-abcdefghijklmnop"],
  ["a bearer header", "Bearer abc.def-ghi_jkl"],
  ["a database's password", "postgres://ada:hunter2secret@db.example/briefdesk"],
])("%s is hidden wherever it stands", (_, secret) => {
  const { log, lines } = setUp();
  const hidden = secret.includes("://") ? "hunter2secret" : secret;
  log.error(
    { url: secret, err: new Error(`refused: ${secret}`), deep: { list: [secret] } },
    `said ${secret}`,
  );
  expect(lines.join("")).not.toContain(hidden);
  expect(lines.join("")).toContain("[hidden]");
});

test("what people and articles say is hidden, should it be handed in", () => {
  const { log, lines } = setUp();
  const said = "the merger is off";
  log.info(
    { text: said, question: said, message: { text: said }, job: { body: said } },
    "received",
  );
  expect(lines.join("")).not.toContain(said);
});

test("a line stays one line of JSON, whatever is in it", () => {
  const { log, lines, last } = setUp();
  const property = fc.property(fc.string({ unit: "binary" }), fc.webUrl(), (text, url) => {
    log.info({ id: text, at: `${url} ${text}@b:c@d`, user: "a@b" }, text);
    expect(lines.at(-1)?.trimEnd()).not.toContain("\n");
    expect(last()).toHaveProperty("user", "a@b");
  });
  fc.assert(property);
});
