import { describe, expect, test } from "vitest";
import { fillLedger } from "./ledger-forgetting.contract.ts";
import { type SqlLedgerSetUp, PLACE, POST, SCHEDULE, jobWithKey as job } from "./ledger-set-up.ts";

const DAY_MS = 86_400_000;

/** What only a database shows: its rows, damage to them, and thousands of them. */
export function sqlCases(on: () => SqlLedgerSetUp): void {
  describe("rows", () => {
    test("of a post are not there when one of its jobs cannot be stored", async () => {
      const { ledger, database } = on();
      await expect(ledger.enqueuePost(POST, [job("a"), job("broken")])).rejects.toThrow("no room");
      expect(await database.query("SELECT * FROM post")).toEqual([]);
    });

    test("name a person no longer who is forgotten, nor a team", async () => {
      const { ledger } = on();
      await fillLedger(on());
      await ledger.forget({ team: "T1", user: "U2" });
      expect(await mentions(on(), "U2", "T1")).toEqual([]);
      await ledger.forget({ team: "T1" });
      expect(await mentions(on(), "T1", "T1")).toEqual([]);
    });

    test("go by thousands when they are old", async () => {
      const { ledger, database } = on();
      await database.transaction(async (tx) => {
        for (let n = 0; n < 1_000; n += 1)
          await tx.query(
            "INSERT INTO post (team, channel, ts, posted_at) VALUES ($1, $2, $3, $4)",
            ["T1", "C1", `${n}`, n],
          );
      });
      await ledger.intendDelivery("k", PLACE);
      await ledger.prune(900);
      expect(await database.query("SELECT count(*) AS n FROM post")).toEqual([{ n: 100 }]);
      expect(await ledger.deliveryState("k")).toMatchObject({ state: "intended" });
    });

    test("that a clock wrote which was forty days ahead silence nothing once it is right", async () => {
      const { ledger, database, clock } = on();
      const digest = { channel: "C1", from: 0, to: 1_000, zone: "UTC", stories: [], late: false };
      await ledger.recordDigest("T1", 1_000, digest);
      await ledger.recordDigest("T1", 40 * DAY_MS, { ...digest, to: 40 * DAY_MS });
      await database.query(
        "INSERT INTO team_arrivals (team, first_at, last_at) VALUES ($1, $2, $3)",
        ["T1", 5, 40 * DAY_MS],
      );
      await database.query(
        `INSERT INTO model_left_alone (model, reason, until_at) VALUES ($1, $2, $3)`,
        ["m", "500", 40 * DAY_MS],
      );
      await ledger.prune(0);
      expect((await ledger.lastDigest("T1", "C1"))?.to).toBe(1_000);
      expect(await ledger.arrivals("T1")).toEqual({ first: 5, last: clock.now() });
      expect(await ledger.openCircuits()).toEqual([]);
    });

    test("of changes that a clock wrote which was ahead tell of no day to come", async () => {
      const { ledger, clock } = on();
      const by = { team: "T1", channel: "C1", by: "U1", changes: [] };
      await ledger.recordChange({ ...by, at: 900_000 });
      await ledger.recordChange({ ...by, at: clock.now() + 100 * DAY_MS });
      await ledger.prune(0);
      const changes = await ledger.lastChanges({ team: "T1", channel: "C1" }, 9);
      expect(changes.map(({ at }) => at)).toEqual([clock.now(), 900_000]);
    });

    test("of tomorrow stay: zones and clocks differ by hours", async () => {
      const { ledger, clock } = on();
      const digest = { channel: "C1", from: 0, to: 1_000, zone: "UTC", stories: [], late: false };
      await ledger.recordDigest("T1", clock.now() + DAY_MS, { ...digest, to: 2_000 });
      await ledger.prune(0);
      expect((await ledger.lastDigest("T1", "C1"))?.to).toBe(2_000);
    });

    test("of a person that are damaged read as absent", async () => {
      const { ledger, database, logged } = on();
      await ledger.savePersonSettings("T1", "U1", { language: "ko" });
      await database.query("UPDATE person_settings SET body = $1", ["{"]);
      expect(await ledger.personSettings("T1", "U1")).toEqual({});
      expect(logged).toHaveLength(1);
    });

    test("a damaged record reads as absent and is told to the operator", async () => {
      const { ledger, database, logged } = on();
      await ledger.saveSettings("T1", "C1", { length: "deep", language: "ko" });
      await ledger.saveDigestSchedule(SCHEDULE);
      for (const damage of ["{", "null", '{"length":"endless"}']) {
        await database.query("UPDATE channel_settings SET body = $1", [damage]);
        await database.query("UPDATE digest_schedule SET body = $1", [damage]);
        expect((await ledger.settings("T1", "C1")).length).toBe("standard");
        expect(await ledger.digestSchedule("T1", "C1")).toBeUndefined();
        expect(await ledger.digestSchedules()).toEqual([]);
      }
      expect(logged.length).toBe(9);
      expect(logged[0]).toMatchObject({ level: "warn", fields: { table: "channel_settings" } });
    });
  });
}

/** Tables in which a value still occurs within a team. */
async function mentions(
  { database }: SqlLedgerSetUp,
  value: string,
  team: string,
): Promise<string[]> {
  const found: string[] = [];
  for (const table of TABLES) {
    const rows = await database.query(`SELECT * FROM ${table} WHERE team = $1`, [team]);
    if (JSON.stringify(rows).includes(`"${value}"`)) found.push(table);
  }
  return found;
}

const TABLES = [
  "post",
  "thread",
  "filed_article",
  "question",
  "channel_settings",
  "person_settings",
  "digest_schedule",
  "digest",
  "delivery",
  "feedback",
  "model_usage",
];
