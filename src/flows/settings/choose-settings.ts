import type { ChosenSettings, SettingsRefusal } from "../../ports/briefing-service.ts";
import { changeChannel, type ChangeChannelPorts } from "./change-channel.ts";
import { changeSettings } from "./change-settings.ts";

/** Changes what somebody chose in a dialog: their own first, for that is theirs whatever becomes of the rest. */
export async function chooseSettings(
  { team, channel, user, patch, own }: ChosenSettings,
  ports: ChangeChannelPorts,
): Promise<SettingsRefusal | undefined> {
  if (own !== undefined) {
    const change = await changeSettings({ kind: "person", team, user }, own, user, ports);
    if (change.kind === "faults") return change;
  }
  if (patch === undefined) return undefined;
  const change = await changeChannel({ team, channel, user }, patch, ports);
  return change.kind === "changed" ? undefined : change;
}
