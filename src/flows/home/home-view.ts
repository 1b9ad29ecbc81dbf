import type { HomeChannel, HomeView } from "../../ports/briefing-service.ts";
import type { DigestSchedule } from "../../domain/settings/digest-schedule.ts";
import type { Chat } from "../../ports/chat.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { Clock, Log } from "../../ports/world.ts";
import type { Writer } from "../../ports/writer.ts";

export interface HomePorts {
  readonly ledger: Pick<
    Ledger,
    "postedBy" | "refusedOf" | "digestSchedules" | "usage" | "settings" | "personSettings"
  >;
  readonly chat: Pick<Chat, "mayRead" | "conversations">;
  readonly clock: Pick<Clock, "now">;
  readonly writer: Pick<Writer, "name">;
  readonly log: Log;
}

const MONTH_MS = 30 * 86_400_000;
/** What a person wants to see of the past on one screen. */
const HOME_ARTICLES = 10;
/** So many channels are looked at and shown: a Home tab holds a hundred blocks. */
const MOST_LOOKED_AT = 60;
const MOST_CHANNELS = 20;

/** What somebody posted and what came of it, the channels they share with the bot, and what they have used. */
export async function homeView(team: string, user: string, ports: HomePorts): Promise<HomeView> {
  const { ledger, clock, writer } = ports;
  const mayRead = (channel: string) => mayReadNow({ team, user, channel }, ports);
  const [briefed, refused, schedules, usage, person] = await Promise.all([
    // Their own posts only: what is in channels they are not in is not theirs to see.
    ledger.postedBy(team, user, HOME_ARTICLES),
    ledger.refusedOf(team, user, HOME_ARTICLES),
    ledger.digestSchedules(),
    ledger.usage({ team, user }, clock.now() - MONTH_MS),
    ledger.personSettings(team, user),
  ]);
  const own = schedules.filter((schedule) => schedule.team === team);
  const visible = await keepWhere(own, ({ channel }) => mayRead(channel));
  const channels = await sharedChannels({ team, mayRead, schedules: own }, ports);
  return { writer: writer.name, briefed, refused, schedules: visible, channels, person, usage };
}

/** Where Slack does not answer there are none to show; the rest of the tab stands. */
async function sharedChannels(
  {
    team,
    mayRead,
    schedules,
  }: {
    readonly team: string;
    readonly mayRead: (channel: string) => Promise<boolean>;
    readonly schedules: readonly DigestSchedule[];
  },
  { ledger, chat, log }: HomePorts,
): Promise<HomeChannel[]> {
  const all = await chat.conversations(team).catch((error: unknown) => {
    log.info({ team, err: error }, "channels left out of the Home tab");
    return [];
  });
  const known = all.filter(({ type }) => type !== "im").slice(0, MOST_LOOKED_AT);
  const shared = await keepWhere(known, ({ id }) => mayRead(id));
  return Promise.all(
    shared.slice(0, MOST_CHANNELS).map(async ({ id: channel }) => ({
      channel,
      settings: await ledger.settings(team, channel),
      schedule: schedules.find((schedule) => schedule.channel === channel),
    })),
  );
}

async function mayReadNow(
  { team, user, channel }: { team: string; user: string; channel: string },
  { chat, log }: HomePorts,
): Promise<boolean> {
  return chat.mayRead(team, user, channel).catch((error: unknown) => {
    log.info({ channel, err: error }, "left out of the Home tab");
    return false;
  });
}

async function keepWhere<T>(
  items: readonly T[],
  test: (item: T) => Promise<boolean>,
): Promise<T[]> {
  const kept = await Promise.all(items.map(test));
  return items.filter((_, index) => kept[index]);
}
