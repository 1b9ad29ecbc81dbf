import * as fc from "fast-check";
import { expect, test } from "vitest";
import { slackMessageSource } from "../../../src/flows/intake/slack-links.ts";

const hosts = new Set(["127.0.0.1:3210"]);

test.each([
  ["https://acme.slack.com/archives/C0123ABC/p1790000000000100", "C0123ABC", "1790000000.000100"],
  [
    "https://acme.slack.com/archives/G77/p1790000000123456?thread_ts=1789999999.000100&cid=G77",
    "G77",
    "1790000000.123456",
  ],
  ["http://127.0.0.1:3210/archives/D01ADA/p1790000000000100", "D01ADA", "1790000000.000100"],
  ["https://acme.enterprise.slack.com/archives/C1/p1790000000000100", "C1", "1790000000.000100"],
])("%s is a message", (url, channel, ts) => {
  expect(slackMessageSource(url, hosts)).toEqual({ kind: "message", channel, ts, url });
});

test.each([
  "https://acme.slack.com/archives/C0123ABC",
  "https://slack.com/help/articles/123",
  "https://acme.slack.com/files/U1/F1/report.pdf",
  "https://acme.slack.com/archives/C1/p17900000000001",
  "http://127.0.0.1:3210/",
])("%s is Slack's own and no message", (url) => {
  expect(slackMessageSource(url, hosts)).toBe("other");
});

test.each([
  "https://paper.example/archives/C1/p1790000000000100",
  "https://notslack.com/archives/C1/p1790000000000100",
  "https://slack.com.evil.example/archives/C1/p1790000000000100",
  "http://127.0.0.1:9999/archives/C1/p1790000000000100",
  "not a link",
])("%s leads elsewhere", (url) => {
  expect(slackMessageSource(url, hosts)).toBeUndefined();
});

const digits = (length: number) =>
  fc.array(fc.constantFrom(..."0123456789"), { minLength: length, maxLength: length });

test("any channel and ts come back as they were", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[CDG][A-Z0-9]{1,12}$/u),
      digits(10),
      digits(6),
      (channel, seconds, micros) => {
        const ts = `${seconds.join("")}.${micros.join("")}`;
        const url = `https://acme.slack.com/archives/${channel}/p${ts.replace(".", "")}`;
        expect(slackMessageSource(url, hosts)).toEqual({ kind: "message", channel, ts, url });
      },
    ),
  );
});

test("nothing that strangers post makes it throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string()), (url) => {
      expect(["undefined", "string", "object"]).toContain(typeof slackMessageSource(url, hosts));
    }),
  );
});
