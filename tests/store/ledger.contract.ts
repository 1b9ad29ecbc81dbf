import { afterEach, beforeEach, describe } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { forgettingCases } from "./ledger-forgetting.contract.ts";
import { recordCases } from "./ledger-records.contract.ts";
import { sqlCases } from "./ledger-on-sql.contract.ts";
import {
  type LedgerSetUp,
  setUpLedgerInMemory,
  setUpSqlLedger,
  type SqlLedgerSetUp,
} from "./ledger-set-up.ts";
import { threadCases } from "./ledger-threads.contract.ts";

/** What every ledger does. */
function ledgerCases(on: () => LedgerSetUp): void {
  threadCases(on);
  recordCases(on);
  forgettingCases(on);
}

export function ledgerInMemoryContract(): void {
  describe("the ledger in memory", () => {
    let setUp: LedgerSetUp;
    beforeEach(() => {
      setUp = setUpLedgerInMemory();
    });
    ledgerCases(() => setUp);
  });
}

/** What the ledger does on every engine; skipped where something is `missing`. */
export function sqlLedgerContract(
  name: string,
  openMigrated: () => Promise<Database>,
  missing?: string,
): void {
  describe(`the ledger on ${name}`, () => {
    let setUp: SqlLedgerSetUp | undefined;
    const on = () => {
      if (!setUp) throw new Error("the ledger is not open");
      return setUp;
    };

    beforeEach(async ({ skip }) => {
      if (missing) skip(missing);
      setUp = setUpSqlLedger(await openMigrated());
    });
    afterEach(async () => {
      await setUp?.database.close();
      setUp = undefined;
    });

    ledgerCases(on);
    sqlCases(on);
  });
}
