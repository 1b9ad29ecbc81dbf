import { type Backoff, backoffMs } from "../../domain/backoff.ts";

const RECONNECT: Backoff = { firstMs: 1_000, mostMs: 30_000 };

/** Milliseconds to wait after the n-th failure in a row to reach Slack. */
export const pauseAfter = (failures: number): number => backoffMs(RECONNECT, failures, Math.random);
