import { keyedForget } from "../../domain/keys.ts";
import type { SettingsChange, SettingsFault } from "../../domain/settings/settings.ts";
import {
  describeBriefMistake,
  describeBriefUsage,
  describeSettings,
  describeSettingsFault,
} from "../../phrasing/settings-replies.ts";
import type { Ledger } from "../../ports/ledger.ts";
import { describeUsage, type UsagePorts } from "../limits/usage-report.ts";
import { didYouMean } from "../../phrasing/did-you-mean.ts";
import { languageNames } from "./words/language-named.ts";
import { changeRoles, describeRoles, type ChangeRolesPorts } from "../roles/change-roles.ts";
import { changeChannel, type ChangeChannelPorts } from "./change-channel.ts";
import { changeSettings } from "./change-settings.ts";
import { parseBriefCommand } from "./parse-brief-command.ts";
import { wordingIn, type Wording } from "../../messages/wording.ts";
import { personLanguage, type PersonLanguagePorts } from "../language/person-language.ts";

export type BriefCommandPorts = ChangeChannelPorts &
  ChangeRolesPorts &
  UsagePorts &
  PersonLanguagePorts & { readonly ledger: Pick<Ledger, "enqueuePost"> };

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
  const { team, channel, user } = ask;
  const wording = wordingIn(await personLanguage(ask, ports));
  const command = parseBriefCommand(ask.text, wording.language);
  switch (command.do) {
    case "brief":
      return undefined;
    case "help":
      return describeBriefUsage(wording);
    case "usage":
      return describeUsage(ask, ports, wording);
    case "forget-me":
      await forgetPerson(ask, ports);
      return wording.say("forgetting");
    case "settings":
      return settingsReply(ask, ports, wording);
    case "set-channel": {
      const change = await changeChannel({ team, channel, user }, command.patch, ports);
      if (change.kind === "refused") return wording.phrase(change.says);
      return changeReply(change, ask, ports, wording);
    }
    case "set-person": {
      const scope = { kind: "person", team, user } as const;
      const change = await changeSettings(scope, command.patch, user, ports);
      // Told in the language that was just chosen.
      return changeReply(change, ask, ports, wordingIn(await personLanguage(ask, ports)));
    }
    case "roles": {
      const refusal = command.roles && (await changeRoles(ask, command.roles, ports));
      if (refusal !== undefined) return wording.phrase(refusal);
      return describeRoles(await ports.ledger.roles(team), wording);
    }
    case "mistake":
      return describeBriefMistake(command.mistake, wording);
    default:
      return command satisfies never;
  }
}

async function changeReply(
  change: SettingsChange<unknown>,
  ask: BriefAsk,
  ports: BriefCommandPorts,
  wording: Wording,
): Promise<string> {
  if (change.kind === "faults")
    return change.faults
      .map((fault) => describeSettingsFault(withGuess(fault, wording), wording))
      .join("\n");
  return settingsReply(ask, ports, wording);
}

/** With the language that somebody may have meant, as they would name it. */
function withGuess(fault: SettingsFault, { language }: Wording): SettingsFault {
  if (fault.kind !== "no-language") return fault;
  return { ...fault, meant: didYouMean(fault.value, languageNames(language).keys()) };
}

/** What holds in this channel and for this person. */
async function settingsReply(
  { team, channel, user }: BriefAsk,
  { ledger, writer }: BriefCommandPorts,
  wording: Wording,
): Promise<string> {
  const [ofChannel, ofPerson] = await Promise.all([
    ledger.settings(team, channel),
    ledger.personSettings(team, user),
  ]);
  return describeSettings(ofChannel, ofPerson, { hasModel: writer.prompt !== undefined }, wording);
}

async function forgetPerson(
  { team, user }: BriefAsk,
  { ledger, clock }: BriefCommandPorts,
): Promise<void> {
  const at = String(clock.now());
  await ledger.enqueuePost(undefined, [keyedForget({ kind: "forget", team, user }, at)]);
}
