import { createHash } from "node:crypto";
import type { Database } from "../database.ts";
import { pagesOf, type CopiedTable } from "./copied-table.ts";

/** How many records there are, and a sum over all that they say. */
export interface Fingerprint {
  readonly count: number;
  readonly sum: string;
}

/** SHA-256 has 32 bytes; sixteen of them are compared. */
const MODULUS = 1n << 128n;

/** Sums the hashes of records, in whatever order they come. */
export function fingerprinting(): {
  add(record: readonly unknown[]): void;
  result(): Fingerprint;
} {
  let count = 0;
  let sum = 0n;
  return {
    add(record) {
      count += 1;
      const hash = createHash("sha256").update(JSON.stringify(record)).digest("hex");
      sum = (sum + BigInt(`0x${hash.slice(0, 32)}`)) % MODULUS;
    },
    result: () => ({ count, sum: sum.toString(16) }),
  };
}

/** The fingerprint of a table, the same on each engine for the same rows. */
export async function fingerprintOf(database: Database, table: CopiedTable): Promise<Fingerprint> {
  const { add, result } = fingerprinting();
  for await (const rows of pagesOf(database, table))
    for (const row of rows) add(table.columns.map((column) => row[column]));
  return result();
}

export const isSame = (one: Fingerprint, other: Fingerprint): boolean =>
  one.count === other.count && one.sum === other.sum;
