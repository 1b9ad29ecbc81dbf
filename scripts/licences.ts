import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { packagesIn } from "./licences/packages.ts";
import { faultsOf } from "./licences/faults.ts";

/**
 * `node scripts/licences.ts`: the packages that come with the program, by licence, from the lock file; what is wrong with one goes to
 * stderr, with exit code 1. `--json` for machines.
 */
const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const packages = packagesIn(readFileSync("package-lock.json", "utf8"));
if (values.json) console.log(JSON.stringify(packages));
else
  for (const [licence, all] of [...Map.groupBy(packages, (one) => one.licence)].toSorted())
    console.log(`${licence}\n${all.map(({ name, version }) => `  ${name} ${version}`).join("\n")}`);

const faults = faultsOf(packages);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
