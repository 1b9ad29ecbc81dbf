import { HOUR_MS, libraryContract } from "../store/library.contract.ts";
import { inMemoryLibrary } from "./in-memory-library.ts";

libraryContract("memory", async () => {
  const library = inMemoryLibrary({ clock: { now: () => Date.now() }, retentionMs: HOUR_MS });
  return {
    open: () => library,
    records: async () => library.records(),
    close: async () => {},
  };
});
