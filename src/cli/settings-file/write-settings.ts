import { stringify } from "yaml";
import type { Ledger } from "../../ports/ledger.ts";
import type { SettingsFile } from "./read-settings.ts";

/** Everything that was set, as YAML. */
export async function writeSettings(
  ledger: Pick<Ledger, "allSettings" | "digestSchedules">,
): Promise<string> {
  const workspaces: SettingsFile["workspaces"] = {};
  const workspace = (team: string) => (workspaces[team] ??= {});
  const place = (team: string, channel: string) =>
    ((workspace(team).channels ??= {})[channel] ??= {});
  const { channels, roles } = await ledger.allSettings();
  for (const { team, roles: own } of roles) workspace(team).roles = own;
  for (const { team, channel, settings } of channels) place(team, channel).settings = settings;
  for (const { team, channel, createdAt: _, ...digest } of await ledger.digestSchedules())
    place(team, channel).digest = digest;
  return stringify({ workspaces }, { lineWidth: 100 });
}
