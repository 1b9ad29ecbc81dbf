import type { Config } from "../../config/config.ts";
import { ConfigError, describeConfigFaults } from "../../errors.ts";
import { systemClock } from "../../jobs/clock.ts";
import type { Wording } from "../../messages/wording.ts";
import { silentLog, silentMeter } from "../../ops/silent.ts";
import { openStore } from "../../start/open-store.ts";
import type { Finding } from "./finding.ts";

/** Whether what is kept can be written and read: tried. */
export async function checkStore(config: Config, wording: Wording): Promise<Finding> {
  const { say } = wording;
  const found = (ok: boolean, says: string): Finding => ({
    subject: "store",
    ok,
    says: say("checkStore", { says }),
  });
  const where =
    config.databaseUrl === undefined ? config.dataDir : (URL.parse(config.databaseUrl)?.host ?? "");
  try {
    const world = { clock: systemClock, log: silentLog, meter: silentMeter };
    const store = await openStore(config, world);
    try {
      await store.ping();
    } finally {
      await store.close();
    }
    return found(true, say("storeWorks", { where }));
  } catch (error) {
    if (error instanceof ConfigError)
      return found(false, describeConfigFaults(error.faults, wording).join("; "));
    const cause = error instanceof Error ? error.message : String(error);
    return found(false, say("storeFails", { where, cause }));
  }
}
