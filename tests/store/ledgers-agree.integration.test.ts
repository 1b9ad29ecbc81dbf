import * as fc from "fast-check";
import { expect, test } from "vitest";
import { migrate } from "../../src/database/migrate.ts";
import { openSqlite } from "../../src/database/sqlite.ts";
import { everythingKnown } from "./everything-known.ts";
import { setUpLedgerInMemory, setUpSqlLedger } from "./ledger-set-up.ts";
import { type LedgerStep, ledgerStep } from "./ledger-steps.ts";

/** What each step gave on both ledgers, and what they know in the end. */
async function lived(steps: readonly LedgerStep[]) {
  const database = openSqlite(":memory:");
  try {
    await migrate(database);
    const stored = setUpSqlLedger(database);
    const remembered = setUpLedgerInMemory();
    for (const { told, take, after } of steps) {
      await stored.clock.advance(after);
      await remembered.clock.advance(after);
      expect([told, await take(stored.ledger)]).toEqual([told, await take(remembered.ledger)]);
    }
    expect(await everythingKnown(stored.ledger)).toEqual(await everythingKnown(remembered.ledger));
    expect(stored.forgottenJobs).toEqual(remembered.forgottenJobs);
  } finally {
    await database.close();
  }
}

test("the ledger that the flows are tested on knows what the one on SQLite knows, whatever happened", async () => {
  const lives = fc.array(ledgerStep, { minLength: 1, maxLength: 60, size: "max" });
  await fc.assert(fc.asyncProperty(lives, lived), { numRuns: 100 });
});
