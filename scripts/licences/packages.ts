/** A package that comes with the program, as the lock file has it. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; empty where the package names none. */
  readonly licence: string;
  /** Runs a script of its own when it is installed. */
  readonly runsScript: boolean;
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const FOLDER = "node_modules/";

/** The packages of a package-lock.json (version 3) without those of development and what lies in the repository itself. */
export function packagesIn(lock: string): Package[] {
  const { packages } = JSON.parse(lock) as { packages: Readonly<Record<string, Locked>> };
  return Object.entries(packages)
    .filter(([path, { dev, link, version }]) => path.includes(FOLDER) && !dev && !link && version)
    .map(([path, { version = "", license = "", hasInstallScript = false }]) => ({
      name: path.slice(path.lastIndexOf(FOLDER) + FOLDER.length),
      version,
      licence: license,
      runsScript: hasInstallScript,
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}
