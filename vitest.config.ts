import { statfsSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { defineConfig } from "vitest/config";

/** Tests that need a server, a browser, a database or another process. */
const INTEGRATION = ["tests/**/*.integration.test.ts", "tests/end-to-end/**/*.test.ts"];
const LIVE = "tests/live/**";

/** Enough for several databases at once. */
const ROOM_BYTES = 2_000_000_000;

/** Where tests write: in memory where the system has room, for on a disk each commit waits until it is safe. */
function temporaryFolder(inMemory = "/dev/shm"): string {
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    if (bavail * bsize > ROOM_BYTES) return inMemory;
  } catch {
    // Only Linux has it.
  }
  return tmpdir();
}

export default defineConfig({
  test: {
    env: { TMPDIR: temporaryFolder() },
    // For what hangs; nothing fails because the machine is busy.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 300_000 } },
    pool: "forks",
    // Some tests wait: for a lease, a server, a browser. With one worker more for every two cores none stands
    // idle meanwhile (342 → 288 s on two cores).
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [...INTEGRATION, LIVE],
          // They keep nothing between them, so one process loads the modules once for all.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: "integration", include: INTEGRATION, exclude: [LIVE] },
      },
    ],
  },
});
