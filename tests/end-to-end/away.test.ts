import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answered, postLinks, repliesTo } from "../support/many-posts.ts";
import { endLeases } from "../support/end-leases.ts";
import { type PostgresServer, startPostgres, whyNoPostgres } from "../support/postgres.ts";
import { processes } from "../support/processes.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { seen } from "../support/seen.ts";
import { shiftedClock } from "../support/shifted-clock.ts";
import { townPage, townText, townTitle } from "../support/town-page.ts";
import { until } from "../support/until.ts";

const HOUR_MS = 3_600_000;
const LATE = "I saw this message only now";

const missing = whyNoPostgres();
let server: PostgresServer | undefined;
beforeAll(async () => {
  if (missing === undefined) server = await startPostgres();
});
afterAll(() => server?.remove());

const envFor = async (engine: string): Promise<Record<string, string>> => {
  if (engine === "sqlite" || server === undefined) return {};
  return { DATABASE_URL: await server.createDatabase() };
};

const ENGINES = [
  { engine: "sqlite", skipped: undefined },
  { engine: "postgres", skipped: missing },
];

describe.each(ENGINES)("what came while the bot was away, on $engine", ({ engine, skipped }) => {
  const clock = shiftedClock();
  let service: RunningService;
  beforeAll(async () => {
    if (skipped !== undefined) return;
    service = await runService({ clock, env: await envFor(engine), workspace: { clock } });
  });
  afterAll(() => service?.close());

  const page = (town: string): string => {
    const path = `/${town.toLowerCase()}`;
    service.newsstand.put(path, townPage(town));
    return service.newsstand.url(path);
  };
  const post = (text: string, more: { channel?: string; thread?: string } = {}) => {
    const { channels, users } = service.workspace;
    return service.workspace.post({ channel: channels.reading, user: users.ada, text, ...more });
  };
  const idle = () =>
    until(async () => {
      const { waiting, running } = await service.briefdesk.store.jobs.stats();
      return waiting + running === 0;
    });
  const below = (ts: string, channel = service.workspace.channels.reading) =>
    service.replies(channel, ts).map((message) => seen(message));
  /** Stops the bot, does what people do meanwhile, and starts it again so much later. */
  const away = async <T>(ms: number, meanwhile: () => Promise<T>): Promise<T> => {
    await service.workspace.settled();
    await idle();
    await service.briefdesk.stop();
    clock.shift(60_000);
    const done = await meanwhile();
    await service.workspace.settled();
    clock.shift(ms);
    await service.restart();
    return done;
  };

  test.skipIf(skipped)(
    "is read once, and in order: links, text, questions, direct messages",
    async () => {
      const before = await post(`first ${page("Alby")}`);
      await service.reply(service.workspace.channels.reading, before);
      const { directMessage, users, botUserId } = service.workspace;
      const own = directMessage(users.ada);
      const came = await away(30 * 60_000, async () => ({
        link: await post(`second ${page("Boden")}`),
        text: await post([townTitle("Visby"), ...townText("Visby")].join("\n\n")),
        question: await post(`<@${botUserId}> What will the new hall cost?`, { thread: before }),
        chatter: await post("See you at lunch"),
        direct: await post(page("Lund"), { channel: own }),
      }));
      await service.reply(own, came.direct);
      await idle();
      expect(below(came.link)).toEqual([expect.stringContaining(townTitle("Boden"))]);
      expect(below(came.text)).toEqual([expect.stringContaining(townTitle("Visby"))]);
      expect(below(came.direct, own)).toEqual([expect.stringContaining(townTitle("Lund"))]);
      expect(below(came.chatter)).toEqual([]);
      expect(below(before)).toEqual([
        expect.stringContaining(townTitle("Alby")),
        expect.stringContaining("million"),
      ]);
      expect(below(came.link).join()).not.toContain(LATE);
      const [report] = await service.briefdesk.store.ledger.catchUps();
      expect(report).toMatchObject({ team: service.workspace.teamId, found: 5 });
    },
  );

  test.skipIf(skipped)(
    "over an hour later says that it was seen late, and starting again says nothing",
    async () => {
      const ts = await away(5 * HOUR_MS, () => post(page("Kiruna")));
      await service.reply(service.workspace.channels.reading, ts);
      expect(below(ts)).toEqual([expect.stringContaining(LATE)]);
      await service.restart();
      await idle();
      expect(below(ts)).toHaveLength(1);
    },
  );

  test.skipIf(skipped)("more than a day ago is left alone", async () => {
    const older = await away(25 * HOUR_MS, () => post(page("Malmo")));
    await idle();
    expect(below(older)).toEqual([]);
  });

  test.skipIf(skipped)("and was corrected or deleted is what it is now", async () => {
    const { reading } = service.workspace.channels;
    const text = [townTitle("Nora"), ...townText("Nora")].join("\n\n");
    const pasted = await post(text);
    const gone = await post(page("Ystad"));
    for (const ts of [pasted, gone]) await service.reply(reading, ts);
    await away(60_000, async () => {
      await service.workspace.edit(reading, pasted, text.replaceAll("12.6", "99.9"));
      await service.workspace.remove(reading, gone);
    });
    await service.workspace.waitFor(() => below(pasted).join().includes("99.9"), "the new text");
    await service.workspace.waitFor(() => below(gone).length === 0, "the end of the briefing");
    await idle();
    expect(below(pasted)).toEqual([expect.stringContaining("99.9")]);
  });

  test.skipIf(skipped)("is read as well after the connection alone was lost", async () => {
    const { faults, sockets } = service.workspace;
    faults.inject({ method: "apps.connections.open", kind: "status", times: Infinity });
    sockets.cut();
    await service.workspace.waitFor(() => sockets.connections === 0, "the end of the connections");
    const ts = await post(page("Sala"));
    await service.workspace.settled();
    faults.clear();
    await service.reply(service.workspace.channels.reading, ts);
    await idle();
    expect(below(ts)).toHaveLength(1);
  });
});

test.each(ENGINES)(
  "killed on the way back, on $engine, it briefs each post once",
  async ({ engine, skipped }) => {
    if (skipped !== undefined) return;
    const place = await processes({ retryDelaysMs: [20, 50] });
    const { workspace } = place;
    const env = await envFor(engine);
    const first = await place.start(env);
    const before = await postLinks(place, 2);
    await answered(workspace, before);
    first.kill("SIGKILL");
    await first.ended;
    const missed = await postLinks(place, 12, 10);
    await workspace.settled();
    const second = await place.start(env);
    await workspace.waitFor(() => repliesTo(workspace, missed).flat().length > 1, "a few replies");
    second.kill("SIGKILL");
    await second.ended;
    const { DATABASE_URL } = env;
    if (DATABASE_URL !== undefined) await endLeases(DATABASE_URL);
    const last = await place.start(env);
    await answered(workspace, missed);
    await last.stop();
    const replies = repliesTo(workspace, [...before, ...missed]);
    expect(replies.map((all) => all.length)).toEqual(replies.map(() => 1));
  },
);
