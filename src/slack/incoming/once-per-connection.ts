/** Work that is due once whenever Slack can reach us again. */
export interface OncePerConnection {
  /** Resolves when the work is done; does it where it was not, or has failed. Throws what it throws. */
  ensured(): Promise<void>;
  /** It is due again. */
  renew(): void;
}

export function oncePerConnection(work: () => Promise<void>): OncePerConnection {
  let done: Promise<void> | undefined;
  return {
    async ensured() {
      const current = (done ??= work());
      try {
        await current;
      } catch (error) {
        if (done === current) done = undefined;
        throw error;
      }
    },
    renew() {
      done = undefined;
    },
  };
}
