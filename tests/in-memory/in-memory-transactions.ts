import type { Database } from "../../src/database/database.ts";

/** What a transaction can take back. */
export interface Undoable {
  /** Remembers how things stand; what it returns puts them back. */
  snapshot(): () => void;
}

/** Transactions over what is kept in memory, one after the other; there is no SQL. */
export function inMemoryTransactions(kept: Undoable): Database {
  let last: Promise<unknown> = Promise.resolve();

  async function run<T>(work: (tx: Database) => Promise<T>): Promise<T> {
    const undo = kept.snapshot();
    const effects: (() => void)[] = [];
    const tx: Database = {
      ...database,
      transaction: (inner) => inner(tx),
      onCommit: (effect) => void effects.push(effect),
    };
    try {
      const result = await work(tx);
      for (const effect of effects) effect();
      return result;
    } catch (error) {
      undo();
      throw error;
    }
  }

  const database: Database = {
    engine: "sqlite",
    query: () => Promise.reject(new Error("there is no SQL in memory")),
    transaction: (work) => {
      const turn = last.then(() => run(work));
      last = turn.catch(() => undefined);
      return turn;
    },
    onCommit: (effect) => effect(),
    close: async () => {},
  };
  return database;
}
