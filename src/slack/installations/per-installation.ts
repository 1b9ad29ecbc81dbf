import type { Installation } from "./installations.ts";

/** One of its kind for each installation, so that nothing of one workspace is taken for another's. */
export interface PerInstallation<T> {
  /** Made when it is first asked for. */
  of(installation: Installation): T;
  /** All that were made. */
  all(): readonly T[];
}

export function perInstallation<T>(make: (installation: Installation) => T): PerInstallation<T> {
  const made = new Map<Installation, T>();
  return {
    of(installation) {
      const known = made.get(installation) ?? make(installation);
      made.set(installation, known);
      return known;
    },
    all: () => [...made.values()],
  };
}
