import { DigestSchedule } from "../../domain/settings/digest-schedule.ts";
import { DEFAULT_ROLES, KeptChange, Roles } from "../../domain/settings/roles.ts";
import {
  ChannelSettings,
  DEFAULT_SETTINGS,
  PersonSettings,
} from "../../domain/settings/settings.ts";
import type { Log } from "../../ports/world.ts";
import type { Ledger } from "../../ports/ledger.ts";
import { parseStored } from "../../database/stored-json.ts";
import type { LedgerContext } from "./ledger-context.ts";

type Settings = Pick<
  Ledger,
  | "settings"
  | "saveSettings"
  | "personSettings"
  | "savePersonSettings"
  | "digestSchedules"
  | "digestSchedule"
  | "saveDigestSchedule"
  | "removeDigestSchedule"
  | "allSettings"
  | "roles"
  | "saveRoles"
  | "recordChange"
  | "lastChanges"
>;

/** What a channel, or a person, has asked for. */
export function settings(context: LedgerContext): Settings {
  const { database, log } = context;
  const bodies = (table: string, team: string, channel: string) =>
    database.query<{ body: string }>(`SELECT body FROM ${table} WHERE team = $1 AND channel = $2`, [
      team,
      channel,
    ]);
  const save = async (table: string, team: string, channel: string, body: unknown) => {
    await database.query(
      `INSERT INTO ${table} (team, channel, body) VALUES ($1, $2, $3)
       ON CONFLICT (team, channel) DO UPDATE SET body = excluded.body`,
      [team, channel, JSON.stringify(body)],
    );
  };

  return {
    ...roles(context),
    settings: async (team, channel) => {
      const [row] = await bodies("channel_settings", team, channel);
      const where = { table: "channel_settings", team, channel };
      return (row && parseStored(ChannelSettings, row.body, log, where)) ?? DEFAULT_SETTINGS;
    },
    saveSettings: (team, channel, wanted) => save("channel_settings", team, channel, wanted),

    personSettings: async (team, user) => {
      const [row] = await database.query<{ body: string }>(
        "SELECT body FROM person_settings WHERE team = $1 AND user_id = $2",
        [team, user],
      );
      const where = { table: "person_settings", team, user };
      return (row && parseStored(PersonSettings, row.body, log, where)) ?? {};
    },
    savePersonSettings: async (team, user, wanted) => {
      await database.query(
        `INSERT INTO person_settings (team, user_id, body) VALUES ($1, $2, $3)
         ON CONFLICT (team, user_id) DO UPDATE SET body = excluded.body`,
        [team, user, JSON.stringify(wanted)],
      );
    },

    digestSchedules: async () => {
      const rows = await database.query<ScheduleRow>(
        "SELECT team, channel, body FROM digest_schedule ORDER BY team, channel",
      );
      return rows.flatMap((row) => parseSchedule(row, log) ?? []);
    },
    digestSchedule: async (team, channel) => {
      const [row] = await bodies("digest_schedule", team, channel);
      return row && parseSchedule({ team, channel, body: row.body }, log);
    },
    saveDigestSchedule: (schedule) =>
      save("digest_schedule", schedule.team, schedule.channel, schedule),
    removeDigestSchedule: async (team, channel) => {
      await database.query("DELETE FROM digest_schedule WHERE team = $1 AND channel = $2", [
        team,
        channel,
      ]);
    },
  };
}

type ScheduleRow = { team: string; channel: string; body: string };

const parseSchedule = ({ team, channel, body }: ScheduleRow, log: Log) =>
  parseStored(DigestSchedule, body, log, { table: "digest_schedule", team, channel });

/** Who may change settings, and who has. */
function roles({
  database,
  log,
}: LedgerContext): Pick<
  Ledger,
  "allSettings" | "roles" | "saveRoles" | "recordChange" | "lastChanges"
> {
  return {
    allSettings: async () => {
      const channels = await database.query<ScheduleRow>(
        "SELECT team, channel, body FROM channel_settings ORDER BY team, channel",
      );
      const workspaces = await database.query<{ team: string; body: string }>(
        "SELECT team, body FROM workspace_roles ORDER BY team",
      );
      return {
        channels: channels.flatMap(({ team, channel, body }) => {
          const where = { table: "channel_settings", team, channel };
          const found = parseStored(ChannelSettings, body, log, where);
          return found === undefined ? [] : [{ team, channel, settings: found }];
        }),
        roles: workspaces.flatMap(({ team, body }) => {
          const found = parseStored(Roles, body, log, { table: "workspace_roles", team });
          return found === undefined ? [] : [{ team, roles: found }];
        }),
      };
    },
    roles: async (team) => {
      const [row] = await database.query<{ body: string }>(
        "SELECT body FROM workspace_roles WHERE team = $1",
        [team],
      );
      const where = { table: "workspace_roles", team };
      return (row && parseStored(Roles, row.body, log, where)) ?? DEFAULT_ROLES;
    },
    saveRoles: async (team, wanted) => {
      await database.query(
        `INSERT INTO workspace_roles (team, body) VALUES ($1, $2)
         ON CONFLICT (team) DO UPDATE SET body = excluded.body`,
        [team, JSON.stringify(wanted)],
      );
    },
    recordChange: async (change) => {
      const { team, channel = "", by, at } = change;
      await database.query(
        `INSERT INTO settings_change (team, channel, user_id, changed_at, body)
         VALUES ($1, $2, $3, $4, $5)`,
        [team, channel, by, at, JSON.stringify(change)],
      );
    },
    lastChanges: async (scope, limit) => {
      const ofOne = scope === undefined ? [] : [scope.team, scope.channel];
      const rows = await database.query<{ team: string; changed_at: number; body: string }>(
        `SELECT team, changed_at, body FROM settings_change
         ${scope === undefined ? "" : "WHERE team = $2 AND channel = $3"}
         ORDER BY changed_at DESC LIMIT $1`,
        [limit, ...ofOne],
      );
      return rows.flatMap(({ team, changed_at: at, body }) => {
        const change = parseStored(KeptChange, body, log, { table: "settings_change", team });
        return change === undefined ? [] : [{ ...change, at }];
      });
    },
  };
}
