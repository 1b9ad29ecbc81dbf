/** Runs work under a key; what has the same key waits until it is done. */
export type Turns = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/**
 * Lets one run after the other where they would do the same work: a link posted in three channels at
 * once is read and written by the first, and the others find it in the library.
 */
export function oneAtATime(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = last.get(key);
    const turn = (async () => {
      // How the one before ended is for its own caller; the next one tries for itself.
      await before?.catch(() => undefined);
      return work();
    })();
    last.set(key, turn);
    try {
      return await turn;
    } finally {
      if (last.get(key) === turn) last.delete(key);
    }
  };
}
