import { expect, test } from "vitest";
import type { Limit } from "../../../src/domain/limits.ts";
import type { UsageEntry } from "../../../src/domain/records.ts";
import { describeUsage } from "../../../src/flows/limits/usage-report.ts";
import { setUpLedgerInMemory } from "../../store/ledger-set-up.ts";
import { ENGLISH } from "../../support/english.ts";

const DAY = 86_400_000;
const asker = { team: "T1", channel: "C1", user: "U1" };
const spent: UsageEntry = {
  ...asker,
  model: "m",
  calls: 1,
  inputTokens: 11_000,
  cachedTokens: 0,
  outputTokens: 1_345,
  costMicros: 20_000,
  at: 0,
};

/** The figures of the report's lines: those of a day, then those of a month; each by person, channel, team. */
async function figures(
  entries: readonly Partial<UsageEntry>[],
  limits: readonly Limit[] = [],
  daysAhead = 0,
) {
  const { ledger, clock } = setUpLedgerInMemory();
  for (const entry of entries) await ledger.bookUsage({ ...spent, at: clock.now(), ...entry });
  await clock.advance(daysAhead * DAY);
  const writer = { prompt: { briefing: "briefing@1", answer: "answer@1" } };
  const report = await describeUsage(
    asker,
    { ledger, clock, writer, currency: "USD", limits },
    ENGLISH,
  );
  return report
    .split("\n")
    .filter((line) => line.startsWith("•"))
    .map((line) => line.replace(/^[^:]+: /u, ""));
}

const NOTHING = "0 requests, 0 tokens";
const ONCE = "1 request, 12,345 tokens, $0.02";

test("use is added up for the person, the channel and the workspace", async () => {
  const [person, channel, team] = await figures([
    {},
    { user: "U2" },
    { channel: "C2", user: undefined },
    { team: "T2" },
  ]);
  expect(person).toBe(ONCE);
  expect(channel).toBe("2 requests, 24,690 tokens, $0.04");
  expect(team).toBe("3 requests, 37,035 tokens, $0.06");
});

test("after a day it is in the month alone, and after a month nowhere", async () => {
  expect(await figures([{}], [], 2)).toEqual([
    ...Array<string>(3).fill(NOTHING),
    ...Array<string>(3).fill(ONCE),
  ]);
  expect(await figures([{}], [], 31)).toEqual(Array<string>(6).fill(NOTHING));
});

test("each figure with a limit is shown with it, in its own window and scope", async () => {
  const limits: Limit[] = [
    { scope: "user", window: "day", requests: 50 },
    { scope: "channel", window: "month", tokens: 200_000, costMicros: 1_500_000 },
    { scope: "team", window: "day", requests: 1 },
  ];
  const [person, channel, team, ...month] = await figures([{}], limits);
  expect(person).toBe("1 of 50 requests, 12,345 tokens, $0.02");
  expect(channel).toBe(ONCE);
  expect(team).toBe("1 of 1 request, 12,345 tokens, $0.02");
  expect(month).toEqual([ONCE, "1 request, 12,345 of 200,000 tokens, $0.02 of $1.50", ONCE]);
});

test("money is shown only where something has a price or a limit", async () => {
  const [free] = await figures([{ costMicros: 0 }]);
  expect(free).toBe("1 request, 12,345 tokens");
  const [limited] = await figures([], [{ scope: "user", window: "day", costMicros: 500_000 }]);
  expect(limited).toBe("0 requests, 0 tokens, $0.00 of $0.50");
});

test("without a model one more line says that nothing costs anything", async () => {
  const { ledger, clock } = setUpLedgerInMemory();
  const ports = { ledger, clock, currency: "USD", limits: [] };
  const lines = async (prompt?: { briefing: string; answer: string }) =>
    (await describeUsage(asker, { ...ports, writer: { prompt } }, ENGLISH)).split("\n").length;
  expect(await lines()).toBe((await lines({ briefing: "b", answer: "a" })) + 1);
});
