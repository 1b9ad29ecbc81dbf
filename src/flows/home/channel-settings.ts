import type { ChannelSettingsView } from "../../ports/briefing-service.ts";
import type { Ledger } from "../../ports/ledger.ts";
import { type RolesPorts, whyNotChange } from "../roles/may-change.ts";

export type ChannelSettingsPorts = RolesPorts & {
  readonly ledger: Pick<Ledger, "settings" | "personSettings" | "lastChanges">;
};

const SHOWN_CHANGES = 3;

/** The settings of a channel for somebody who may read it; undefined for all others. */
export async function channelSettings(
  place: { readonly team: string; readonly channel: string; readonly user: string },
  ports: ChannelSettingsPorts,
): Promise<ChannelSettingsView | undefined> {
  const { team, channel, user } = place;
  const { ledger } = ports;
  const refusal = await whyNotChange(place, ports);
  if (refusal?.key === "mayNotRead") return undefined;
  return {
    channel: await ledger.settings(team, channel),
    person: await ledger.personSettings(team, user),
    refusal,
    changes: await ledger.lastChanges({ team, channel }, SHOWN_CHANGES),
  };
}
