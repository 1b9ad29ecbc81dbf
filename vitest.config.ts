import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/live/**"],
    // For what hangs; nothing fails because the machine is busy.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    pool: "forks",
  },
});
