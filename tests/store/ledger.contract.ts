import { afterEach, beforeEach, describe } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { forgettingCases } from "./ledger-forgetting.contract.ts";
import { recordCases } from "./ledger-records.contract.ts";
import { type LedgerSetUp, setUpLedger } from "./ledger-set-up.ts";
import { threadCases } from "./ledger-threads.contract.ts";

/** What the ledger does on every engine; skipped where something is `missing`. */
export function ledgerContract(
  name: string,
  openMigrated: () => Promise<Database>,
  missing?: string,
): void {
  describe(`the ledger on ${name}`, () => {
    let setUp: LedgerSetUp | undefined;
    const on = () => {
      if (!setUp) throw new Error("the ledger is not open");
      return setUp;
    };

    beforeEach(async ({ skip }) => {
      if (missing) skip(missing);
      setUp = setUpLedger(await openMigrated());
    });
    afterEach(async () => {
      await setUp?.database.close();
      setUp = undefined;
    });

    threadCases(on);
    recordCases(on);
    forgettingCases(on);
  });
}
