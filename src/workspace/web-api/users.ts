import { z } from "zod";
import { ApiError } from "../state/api-error.ts";
import type { Json, Member, State } from "../state/state.ts";
import { count, cursor, flag, page } from "./arguments.ts";
import { method, tier } from "./method.ts";

/** Seconds that a zone is ahead of UTC at a time. */
function zoneOffset(zone: string, at: number): number {
  const local = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" })
    .formatToParts(at)
    .find((part) => part.type === "timeZoneName")?.value;
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/u.exec(local ?? "") ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60);
}

/** In the forms that the documentation of the user object names. */
function userObject(state: State, member: Member, withLocale: boolean): Json {
  const { team = state.team.id, isDeactivated: deleted = false } = member;
  return {
    id: member.id,
    ...homeOf(member, team),
    name: member.name,
    deleted,
    real_name: member.realName,
    profile: { real_name: member.realName, display_name: member.name, team },
    is_bot: member.isBot,
    is_app_user: false,
    updated: 0,
    ...(member.team === undefined ? {} : { is_stranger: true }),
    // Of those who are gone Slack says no more.
    ...(deleted ? {} : zoneOf(member, state)),
    ...(deleted ? {} : rightsOf(member)),
    ...(withLocale && !deleted ? { locale: member.locale } : {}),
  };
}

/** People of an organisation are of the workspaces that are listed, and may have no other. */
function homeOf({ id, enterpriseTeams }: Member, team: string): Json {
  if (enterpriseTeams === undefined) return { team_id: team };
  const enterprise = { enterprise_id: "E0BRIEFDESK", enterprise_name: "Local organisation" };
  return { enterprise_user: { id, ...enterprise, teams: enterpriseTeams } };
}

function zoneOf({ zone }: Member, state: State): Json {
  if (typeof zone !== "string") return zone === null ? { tz: null } : {};
  const offset = zone === NO_ZONE ? 0 : zoneOffset(zone, state.clock.now());
  return { tz: zone, tz_label: zone, tz_offset: offset };
}
/** CLDR's name for a zone that is not known; no clock goes by it. */
const NO_ZONE = "Etc/Unknown";

const rightsOf = ({ guest, isAdmin = false }: Member): Json => ({
  is_admin: isAdmin,
  is_owner: false,
  is_restricted: guest !== undefined,
  is_ultra_restricted: guest === "single",
});

export const userMethods = {
  "users.info": method({
    scopes: ["users:read"],
    perMinute: tier.four,
    args: z.object({ user: z.string(), include_locale: flag.optional() }),
    run({ state }, args) {
      const member = state.members.get(args.user);
      if (!member) throw new ApiError("user_not_found");
      return { user: userObject(state, member, args.include_locale ?? false) };
    },
  }),
  "users.list": method({
    scopes: ["users:read"],
    perMinute: tier.two,
    args: z.object({ include_locale: flag.optional(), limit: count.optional(), cursor }),
    run({ state }, args) {
      const { items, nextCursor } = page([...state.members.values()], args, 1000);
      return {
        members: items.map((member) => userObject(state, member, args.include_locale ?? false)),
        cache_ts: Math.floor(state.clock.now() / 1000),
        response_metadata: { next_cursor: nextCursor },
      };
    },
  }),
};
