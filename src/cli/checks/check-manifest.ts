import { existsSync, readFileSync } from "node:fs";
import type { Wording } from "../../messages/wording.ts";
import { manifestFaults } from "../../slack/contract/manifest-faults.ts";
import { MANIFEST } from "../../slack/contract/manifest-file.ts";
import type { Finding } from "./finding.ts";

/** Whether the manifest beside the program is what the program uses of Slack. */
export function checkManifest({ say, phrase }: Wording): Finding {
  const found = (ok: boolean, says: string): Finding => ({
    subject: "manifest",
    ok,
    says: say("checkManifest", { says }),
  });
  if (!existsSync(MANIFEST)) return found(false, say("manifestMissing"));
  const faults = manifestFaults(readFileSync(MANIFEST, "utf8"));
  return faults.length === 0
    ? found(true, say("manifestHolds"))
    : found(false, faults.map(phrase).join("; "));
}
