/** How waits grow, in milliseconds. */
export interface Backoff {
  readonly firstMs: number;
  /** By what each wait is longer than the one before; doubling where it is not said. */
  readonly factor?: number;
  /** No wait is longer. */
  readonly mostMs?: number;
}

/**
 * The wait after the n-th failure in a row: exponential, the upper half of it by chance, so that what
 * failed together does not come back together (“equal jitter”, Brooker, “Exponential Backoff And
 * Jitter”).
 *
 * @param failures from 1
 * @param random uniform in [0, 1); without it the wait is whole.
 */
export function backoffMs(
  { firstMs, factor = 2, mostMs = Infinity }: Backoff,
  failures: number,
  random: () => number = () => 1,
): number {
  const full = Math.min(firstMs * factor ** (failures - 1), mostMs);
  return Math.round(full * (0.5 + random() / 2));
}
