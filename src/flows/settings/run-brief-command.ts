import { keyedForget } from "../../domain/keys.ts";
import type { SettingsChange } from "../../domain/settings/settings.ts";
import {
  BRIEF_MISTAKES,
  BRIEF_USAGE,
  describeSettings,
  describeSettingsFault,
  FORGETTING,
} from "../../messages/settings-replies.ts";
import type { Ledger } from "../../ports/ledger.ts";
import { describeUsage, type UsagePorts } from "../limits/usage-report.ts";
import { changeSettings, type ChangeSettingsPorts } from "./change-settings.ts";
import { parseBriefCommand } from "./parse-brief-command.ts";

export type BriefCommandPorts = ChangeSettingsPorts &
  UsagePorts & { readonly ledger: Pick<Ledger, "enqueuePost"> };

export interface BriefAsk {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  readonly text: string;
}

/** Carries out what `/brief` can do beside briefing; undefined when the text is something to brief. */
export async function runBriefCommand(
  ask: BriefAsk,
  ports: BriefCommandPorts,
): Promise<string | undefined> {
  const command = parseBriefCommand(ask.text);
  const { team, channel, user } = ask;
  switch (command.do) {
    case "brief":
      return undefined;
    case "help":
      return BRIEF_USAGE;
    case "usage":
      return describeUsage(ask, ports);
    case "forget-me":
      return forgetPerson(ask, ports);
    case "settings":
      return tellSettings(ask, ports);
    case "set-channel": {
      const scope = { kind: "channel", team, channel } as const;
      return tellChange(await changeSettings(scope, command.patch, user, ports), ask, ports);
    }
    case "set-person": {
      const scope = { kind: "person", team, user } as const;
      return tellChange(await changeSettings(scope, command.patch, user, ports), ask, ports);
    }
    case "mistake":
      return BRIEF_MISTAKES[command.mistake];
    default:
      return command satisfies never;
  }
}

async function tellChange(
  change: SettingsChange<unknown>,
  ask: BriefAsk,
  ports: BriefCommandPorts,
): Promise<string> {
  return change.kind === "changed"
    ? tellSettings(ask, ports)
    : change.faults.map(describeSettingsFault).join("\n");
}

/** What holds in this channel and for this person. */
async function tellSettings(
  { team, channel, user }: BriefAsk,
  { ledger, writer }: BriefCommandPorts,
): Promise<string> {
  const [ofChannel, ofPerson] = await Promise.all([
    ledger.settings(team, channel),
    ledger.personSettings(team, user),
  ]);
  return describeSettings(ofChannel, ofPerson, { hasModel: writer.prompt !== undefined });
}

async function forgetPerson(
  { team, user }: BriefAsk,
  { ledger, clock }: BriefCommandPorts,
): Promise<string> {
  const at = String(clock.now());
  await ledger.enqueuePost(undefined, [keyedForget({ kind: "forget", team, user }, at)]);
  return FORGETTING;
}
