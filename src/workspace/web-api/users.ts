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

function userObject(state: State, member: Member, withLocale: boolean): Json {
  return {
    id: member.id,
    team_id: state.team.id,
    name: member.name,
    deleted: false,
    real_name: member.realName,
    tz: member.zone,
    tz_label: member.zone,
    tz_offset: zoneOffset(member.zone, state.clock.now()),
    profile: { real_name: member.realName, display_name: member.name, team: state.team.id },
    is_admin: false,
    is_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    is_bot: member.isBot,
    is_app_user: false,
    updated: 0,
    ...(withLocale ? { locale: member.locale } : {}),
  };
}

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
