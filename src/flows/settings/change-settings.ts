import type { z } from "zod";
import {
  ChannelSettings,
  DEFAULT_SETTINGS,
  PersonSettings,
  type ChannelScope,
  type PersonScope,
  type SettingsChange,
  type SettingsFault,
  type SettingsPatch,
} from "../../domain/settings/settings.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { Log } from "../../ports/world.ts";

export interface ChangeSettingsPorts {
  readonly ledger: Pick<
    Ledger,
    "settings" | "saveSettings" | "personSettings" | "savePersonSettings"
  >;
  readonly log: Log;
}

/**
 * Changes the settings of a channel or a person, whichever way somebody asks for it: all of a patch,
 * or nothing where a value of it is wrong.
 *
 * @param by the user who asks, for the log.
 */
export function changeSettings(
  scope: ChannelScope,
  patch: SettingsPatch<ChannelSettings>,
  by: string,
  ports: ChangeSettingsPorts,
): Promise<SettingsChange<ChannelSettings>>;
export function changeSettings(
  scope: PersonScope,
  patch: SettingsPatch<PersonSettings>,
  by: string,
  ports: ChangeSettingsPorts,
): Promise<SettingsChange<PersonSettings>>;
export async function changeSettings(
  scope: ChannelScope | PersonScope,
  patch: SettingsPatch<ChannelSettings>,
  by: string,
  { ledger, log }: ChangeSettingsPorts,
): Promise<SettingsChange<ChannelSettings | PersonSettings>> {
  const change =
    scope.kind === "channel"
      ? await applied(patch, ofChannel(scope, ledger))
      : await applied(patch, ofPerson(scope, ledger));
  // What an audience or a style says is theirs: the log has the names of what was changed.
  if (change.kind === "changed")
    log.info({ ...scope, by, settings: Object.keys(patch) }, "settings changed");
  return change;
}

/** How the settings of one scope are read and kept. */
interface Kept<Settings> {
  readonly schema: z.ZodType<Settings>;
  /** What holds where nothing was asked for. */
  readonly usual: Settings;
  readonly read: () => Promise<Settings>;
  readonly save: (settings: Settings) => Promise<void>;
}

const ofChannel = (
  { team, channel }: ChannelScope,
  ledger: ChangeSettingsPorts["ledger"],
): Kept<ChannelSettings> => ({
  schema: ChannelSettings,
  usual: DEFAULT_SETTINGS,
  read: () => ledger.settings(team, channel),
  save: (settings) => ledger.saveSettings(team, channel, settings),
});

const ofPerson = (
  { team, user }: PersonScope,
  ledger: ChangeSettingsPorts["ledger"],
): Kept<PersonSettings> => ({
  schema: PersonSettings,
  usual: {},
  read: () => ledger.personSettings(team, user),
  save: (settings) => ledger.savePersonSettings(team, user, settings),
});

async function applied<Settings extends object>(
  patch: SettingsPatch<ChannelSettings>,
  { schema, usual, read, save }: Kept<Settings>,
): Promise<SettingsChange<Settings>> {
  const before = await read();
  const wanted = Object.entries(patch).map(([name, value]) => ({
    [name]: value ?? usual[name as keyof Settings],
  }));
  const parsed = schema.safeParse(Object.assign({ ...before }, ...wanted));
  if (!parsed.success) return { kind: "faults", faults: faultsOf(parsed.error, patch) };
  await save(parsed.data);
  return { kind: "changed", before, after: parsed.data };
}

/** Settings as they are read are right, so whatever is wrong is of the patch. */
const faultsOf = ({ issues }: z.ZodError, patch: SettingsPatch<ChannelSettings>): SettingsFault[] =>
  issues.map((issue) => {
    const setting = issue.path[0] as keyof ChannelSettings;
    const of = { setting, value: patch[setting] ?? "" };
    if (issue.code === "invalid_value")
      return { kind: "no-option", ...of, options: issue.values.map(String) };
    if (issue.code === "too_big") return { kind: "too-long", ...of, most: Number(issue.maximum) };
    return { kind: "no-language", ...of };
  });
