import {
  DigestSchedule,
  type DigestChange,
  type DigestFault,
  type DigestPatch,
  type DigestScope,
  type DigestSetting,
} from "../../domain/settings/digest-schedule.ts";
import { daysOf, dueOn } from "../../domain/settings/digest-days.ts";
import { isZone } from "../../domain/settings/zone.ts";
import type { Chat } from "../../ports/chat.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { Clock, Log } from "../../ports/world.ts";

export interface ChangeDigestPorts {
  readonly ledger: Pick<Ledger, "digestSchedule" | "saveDigestSchedule" | "removeDigestSchedule">;
  readonly chat: Pick<Chat, "zoneOf">;
  readonly clock: Pick<Clock, "now">;
  readonly log: Log;
  /** IANA zone where neither the channel nor whoever asks has one. */
  readonly defaultZone: string;
}

/**
 * Starts, changes or ends a channel's digest, whichever way somebody asks for it: all of a patch, or
 * nothing where a value of it is wrong. A patch with a time starts a digest where there is none.
 *
 * @param by the user who asks: a first digest is in their zone. For the log.
 */
export async function changeDigest(
  scope: DigestScope,
  patch: DigestPatch,
  by: string,
  ports: ChangeDigestPorts,
): Promise<DigestChange> {
  const { ledger, log } = ports;
  const { team, channel } = scope;
  const before = await ledger.digestSchedule(team, channel);
  if (patch === "off") {
    if (before !== undefined) await ledger.removeDigestSchedule(team, channel);
    log.info({ team, channel, by }, "digest off");
    return { kind: "changed", before, after: undefined };
  }
  const at = patch.at ?? before?.at;
  if (at === undefined) return { kind: "faults", faults: [{ kind: "no-digest" }] };
  const days = daysAfter(patch, before);
  if (days === undefined) return { kind: "faults", faults: [{ kind: "never-due" }] };
  const parsed = DigestSchedule.safeParse({
    team,
    channel,
    at,
    ...days,
    zone: patch.zone ?? before?.zone ?? (await zoneOf(team, by, ports)),
    createdAt: ports.clock.now(),
    sayNothingNew: patch.sayNothingNew ?? before?.sayNothingNew ?? false,
  });
  if (!parsed.success) return { kind: "faults", faults: parsed.error.issues.map(faultOf(patch)) };
  const isSame = before !== undefined && isSameTimes(before, parsed.data);
  const after = isSame ? { ...parsed.data, createdAt: before.createdAt } : parsed.data;
  await ledger.saveDigestSchedule(after);
  log.info({ ...patch, team, channel, by }, "digest changed");
  return { kind: "changed", before, after };
}

type Wanted = Exclude<DigestPatch, "off">;
type Times = Omit<DigestSchedule, "team" | "channel" | "createdAt" | "sayNothingNew">;

/** New due times are a new schedule: it does not post the one that was over when it was made. */
const isSameTimes = (one: Times, other: Times): boolean =>
  one.at === other.at && one.zone === other.zone && String(daysOf(one)) === String(daysOf(other));

/** Undefined where it would be due on no day. */
function daysAfter({ days, weekday, on }: Wanted, before: DigestSchedule | undefined) {
  if (on !== undefined) return dueOn(on);
  const isSame = days === undefined && weekday === undefined;
  return {
    days: days ?? before?.days ?? "weekdays",
    weekday: weekday ?? before?.weekday ?? 1,
    ...(isSame && before?.furtherDays !== undefined && { furtherDays: before.furtherDays }),
  };
}

/** The zone of whoever asks; Slack may name one that this machine does not know. */
export async function zoneOf(
  team: string,
  user: string,
  { chat, defaultZone }: Pick<ChangeDigestPorts, "chat" | "defaultZone">,
): Promise<string> {
  const zone = await chat.zoneOf(team, user);
  return zone !== undefined && isZone(zone) ? zone : defaultZone;
}

const faultOf =
  (patch: Wanted) =>
  ({ path }: { readonly path: readonly PropertyKey[] }): DigestFault => {
    const setting = path[0] === "furtherDays" ? "weekday" : (path[0] as DigestSetting);
    return { kind: "no-value", setting, value: patch[setting] ?? patch.on };
  };
