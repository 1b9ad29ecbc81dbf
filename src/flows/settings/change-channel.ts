import type {
  ChannelSettings,
  SettingsChange,
  SettingsPatch,
} from "../../domain/settings/settings.ts";
import type { Message } from "../../messages/catalogue.ts";
import { type RolesPorts, whyNotChange } from "../roles/may-change.ts";
import { noteChange, type NoteChangePorts } from "../roles/note-change.ts";
import { changeSettings, type ChangeSettingsPorts } from "./change-settings.ts";

export type ChangeChannelPorts = ChangeSettingsPorts & RolesPorts & NoteChangePorts;

/** What came of it: as of any settings, or why this person may not. */
export type ChannelChange =
  | SettingsChange<ChannelSettings>
  | { readonly kind: "refused"; readonly says: Message };

/**
 * Changes the settings of a channel for somebody who may: it is kept who did, and said in the channel. Nothing is
 * said there where it is refused, wrong, or as it was.
 */
export async function changeChannel(
  asker: { readonly team: string; readonly channel: string; readonly user: string },
  patch: SettingsPatch<ChannelSettings>,
  ports: ChangeChannelPorts,
): Promise<ChannelChange> {
  const { team, channel, user } = asker;
  const says = await whyNotChange(asker, ports);
  if (says !== undefined) return { kind: "refused", says };
  const change = await changeSettings({ kind: "channel", team, channel }, patch, user, ports);
  if (change.kind === "changed")
    await noteChange({ team, channel, by: user, changes: differences(change) }, ports);
  return change;
}

function differences({
  before,
  after,
}: Extract<SettingsChange<ChannelSettings>, { kind: "changed" }>) {
  const names = Object.keys({ ...before, ...after }) as (keyof ChannelSettings)[];
  return names.map((setting) => ({ setting, from: before[setting], to: after[setting] }));
}
