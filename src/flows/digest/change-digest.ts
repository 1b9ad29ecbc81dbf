import {
  DigestSchedule,
  type DigestChange,
  type DigestFault,
  type DigestPatch,
  type DigestScope,
} from "../../domain/settings/digest-schedule.ts";
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
  const parsed = DigestSchedule.safeParse({
    team,
    channel,
    at,
    days: patch.days ?? before?.days ?? "weekdays",
    weekday: patch.weekday ?? before?.weekday ?? 1,
    zone: patch.zone ?? before?.zone ?? (await zoneOf(team, by, ports)),
    createdAt: setsTimes(patch) || before === undefined ? ports.clock.now() : before.createdAt,
    sayNothingNew: patch.sayNothingNew ?? before?.sayNothingNew ?? false,
  });
  if (!parsed.success) return { kind: "faults", faults: parsed.error.issues.map(faultOf(patch)) };
  await ledger.saveDigestSchedule(parsed.data);
  log.info({ ...patch, team, channel, by }, "digest changed");
  return { kind: "changed", before, after: parsed.data };
}

type Times = Exclude<DigestPatch, "off">;

/** New due times are a new schedule: it does not post the one that was over when it was made. */
const setsTimes = ({ at, days, weekday, zone }: Times): boolean =>
  [at, days, weekday, zone].some((setting) => setting !== undefined);

/** Slack may name a zone that this machine does not know. */
async function zoneOf(
  team: string,
  user: string,
  { chat, defaultZone }: ChangeDigestPorts,
): Promise<string> {
  const zone = await chat.zoneOf(team, user);
  return zone !== undefined && isZone(zone) ? zone : defaultZone;
}

const faultOf =
  (patch: Times) =>
  ({ path }: { readonly path: readonly PropertyKey[] }): DigestFault => {
    const setting = path[0] as keyof Times;
    return { kind: "no-value", setting, value: patch[setting] };
  };
