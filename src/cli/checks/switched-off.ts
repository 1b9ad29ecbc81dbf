import type { Config } from "../../config/config.ts";
import type { Wording } from "../../messages/wording.ts";
import type { Finding } from "./finding.ts";

/** What works only where it is switched on, and is not. */
export function switchedOff({ model, limits, ops }: Config, { say }: Wording): Finding[] {
  const off = [
    ...(model === undefined ? [say("checkNoModel")] : []),
    ...(model !== undefined && limits.length === 0 ? [say("offLimits")] : []),
    ...(ops.port === undefined ? [say("offMetrics")] : []),
  ];
  return off.map((says) => ({ subject: "off", ok: true, says }));
}
