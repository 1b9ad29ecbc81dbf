import type { Clock } from "../../ports/world.ts";

/** Membership changes seldom and is asked often, for every link that was briefed before. */
const REMEMBER_MS = 60_000;
const REMEMBER_MOST = 1_000;

/** Keeps answers for a minute; what was not answered is asked again. */
export function remembered<T>(
  clock: Pick<Clock, "now">,
  load: (key: string) => Promise<T>,
): (key: string) => Promise<T> {
  const kept = new Map<string, { readonly value: T; readonly until: number }>();
  return async (key) => {
    const known = kept.get(key);
    if (known !== undefined && known.until > clock.now()) return known.value;
    const value = await load(key);
    if (kept.size >= REMEMBER_MOST) kept.clear();
    if (value !== undefined) kept.set(key, { value, until: clock.now() + REMEMBER_MS });
    return value;
  };
}
