import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { faultsOf } from "../../scripts/licences/faults.ts";
import { packagesIn } from "../../scripts/licences/packages.ts";

const sound = { name: "oar", version: "1.2.0", licence: "MIT", runsScript: false };

test("what comes with the program is free to pass on, runs no script and is released", () => {
  const packages = packagesIn(readFileSync("package-lock.json", "utf8"));
  expect(packages.length).toBeGreaterThan(100);
  expect(faultsOf(packages)).toEqual([]);
});

test.each([
  { licence: "GPL-3.0-only" },
  { licence: "" },
  { licence: "(MIT AND GPL-3.0-only)" },
  { runsScript: true },
  { version: "2.0.0-beta.1" },
])("a package is found fault with: %o", (change) => {
  expect(faultsOf([{ ...sound, ...change }])).toHaveLength(1);
});

test.each(["MIT", "(MIT OR GPL-3.0-or-later)", "(MIT AND Zlib)"])(
  "a package may be passed on under %s",
  (licence) => expect(faultsOf([{ ...sound, licence }])).toEqual([]),
);

test("packages of development, links and the program itself are left out", () => {
  const lock = {
    packages: {
      "": { version: "1.0.0" },
      stubs: { version: "1.0.0" },
      "node_modules/oar": { version: "1.2.0", license: "MIT", hasInstallScript: true },
      "node_modules/boat/node_modules/@sea/sail": { version: "3.0.0", license: "ISC" },
      "node_modules/tester": { version: "1.0.0", dev: true },
      "node_modules/stub": { link: true },
    },
  };
  expect(packagesIn(JSON.stringify(lock))).toEqual([
    { name: "@sea/sail", version: "3.0.0", licence: "ISC", runsScript: false },
    { ...sound, runsScript: true },
  ]);
});
