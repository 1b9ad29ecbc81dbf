import type { Package } from "./packages.ts";

/** Licences that ask for no more than their text and a name; by SPDX, https://spdx.org/licenses. */
const PERMISSIVE: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  // An older word of one package for a licence of two or three clauses.
  "BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Unlicense",
  "Zlib",
]);

/** Pre-releases that are known, with the reason in docs/decisions/0065-pre-releases.md. */
const KNOWN_PRE_RELEASES: ReadonlySet<string> = new Set(["@keyv/postgres", "@keyv/sqlite"]);

/** What is not to come with the program: a sentence for each package and fault. */
export const faultsOf = (packages: readonly Package[]): string[] =>
  packages.flatMap(({ name, version, licence, runsScript }) => {
    const called = `${name} ${version}`;
    return [
      ...(isPermissive(licence) ? [] : [`${called} has the licence “${licence}”`]),
      ...(runsScript ? [`${called} runs a script when it is installed`] : []),
      ...(version.includes("-") && !KNOWN_PRE_RELEASES.has(name)
        ? [`${called} is a pre-release`]
        : []),
    ];
  });

/** Of `(MIT OR GPL-3.0-or-later)` one may be chosen; of `(MIT AND Zlib)` both hold. */
const isPermissive = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/gu, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((one) => PERMISSIVE.has(one)));
