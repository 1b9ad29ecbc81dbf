interface Waiting {
  readonly begin: () => void;
}

/** Work that is done a few at a time, with turns for whoever asks for it. */
export interface FairLane {
  /**
   * Runs `task` when its turn comes: each sharer's first before any one's second. Rejects with the signal's
   * reason when it is aborted before that.
   */
  run<T>(sharer: string, task: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

/**
 * A lane of so many workers. One sharer has at most `most` of them, so that what takes long holds up nobody
 * else.
 */
export function fairLane({ workers, most }: { workers: number; most: number }): FairLane {
  /** By sharer, the one whose turn is next first. */
  const waiting = new Map<string, Waiting[]>();
  const atWork = new Map<string, number>();
  let running = 0;

  const countOf = (sharer: string): number => atWork.get(sharer) ?? 0;

  const next = (): void => {
    while (running < workers) {
      const turn = [...waiting].find(([sharer]) => countOf(sharer) < most);
      if (turn === undefined) return;
      const [sharer, [first, ...others]] = turn;
      waiting.delete(sharer);
      if (others.length > 0) waiting.set(sharer, others);
      running += 1;
      atWork.set(sharer, countOf(sharer) + 1);
      first?.begin();
    }
  };

  const leave = (sharer: string): void => {
    running -= 1;
    const left = countOf(sharer) - 1;
    if (left > 0) atWork.set(sharer, left);
    else atWork.delete(sharer);
    next();
  };

  const drop = (sharer: string, entry: Waiting): void => {
    const others = (waiting.get(sharer) ?? []).filter((one) => one !== entry);
    if (others.length > 0) waiting.set(sharer, others);
    else waiting.delete(sharer);
  };

  const turnOf = async (sharer: string, signal: AbortSignal | undefined): Promise<void> => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const entry = { begin: resolve };
    const onAbort = (): void => {
      drop(sharer, entry);
      reject(signal?.reason);
    };
    waiting.set(sharer, [...(waiting.get(sharer) ?? []), entry]);
    signal?.addEventListener("abort", onAbort, { once: true });
    next();
    await promise.finally(() => signal?.removeEventListener("abort", onAbort));
  };

  return {
    async run(sharer, task, signal) {
      signal?.throwIfAborted();
      await turnOf(sharer, signal);
      try {
        return await task();
      } finally {
        leave(sharer);
      }
    },
  };
}
