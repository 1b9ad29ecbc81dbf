import { expect, test } from "vitest";
import { oncePerConnection } from "../../../src/slack/incoming/once-per-connection.ts";

test("the work is done once however many ask for it, and once more after the connection was lost", async () => {
  let done = 0;
  const once = oncePerConnection(async () => void (done += 1));
  await Promise.all([once.ensured(), once.ensured()]);
  await once.ensured();
  expect(done).toBe(1);
  once.renew();
  await once.ensured();
  expect(done).toBe(2);
});

test("work that failed is told to whoever asked, and done for the next", async () => {
  let tries = 0;
  const once = oncePerConnection(async () => {
    tries += 1;
    if (tries === 1) throw new Error("disk full");
  });
  const both = await Promise.allSettled([once.ensured(), once.ensured()]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await once.ensured();
  await once.ensured();
  expect(tries).toBe(2);
});
