import { expect, test } from "vitest";
import { datedFetch } from "../../src/slack/transport/dated-fetch.ts";

const answering = (headers: Record<string, string>) => async () => new Response("{}", { headers });

test("the time of a response is handed on, and the response as it came", async () => {
  const heard: number[] = [];
  const dated = datedFetch(
    (at) => heard.push(at),
    answering({ date: "Mon, 30 Nov 2026 22:00:00 GMT" }),
  );
  expect(await (await dated("https://slack.com/api/auth.test")).text()).toBe("{}");
  expect(heard).toEqual([Date.UTC(2026, 10, 30, 22)]);
});

test.each([[{}], [{ date: "" }], [{ date: "yesterday" }]])(
  "a response that says no time says none: %j",
  async (headers) => {
    const heard: number[] = [];
    await datedFetch((at) => heard.push(at), answering(headers))("https://slack.com/api/auth.test");
    expect(heard).toEqual([]);
  },
);
