import { readFile, mkdtemp, rm } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keyedBrief } from "../../src/domain/keys.ts";
import { nextDue } from "../../src/domain/settings/digest-times.ts";
import type { Message } from "../../src/workspace/state/state.ts";
import { type PostgresServer, startPostgres, whyNoPostgres } from "../support/postgres.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { until } from "../support/until.ts";
import { shiftedClock } from "../support/shifted-clock.ts";

const TEAM = "T0BRIEFDESK";
const READING = "C01READING";
const POLICY = "C02POLICY";
const ADA = "U01ADA";
const MINUTE_MS = 60_000;

/** What was in Slack when the data were written down. */
interface Slack {
  readonly madeAt: number;
  /** `ts` of the posts by what happened to them, see `scripts/older-data/use.ts`. */
  readonly threads: Readonly<Record<string, string>>;
  readonly messages: readonly (Message & { readonly channel: string })[];
}

/** An engine whose older data are opened. */
interface Kept {
  /** The environment under which today's bot finds them. */
  readonly env: Record<string, string>;
  remove(): Promise<void>;
}

const fixture = (name: string): Promise<string> =>
  readFile(join("tests/fixtures/data-0.1", name), "utf8");

async function keepInSqlite(): Promise<Kept> {
  const dataDir = await mkdtemp(join(tmpdir(), "briefdesk-test-"));
  using database = new DatabaseSync(join(dataDir, "briefdesk.sqlite"));
  database.exec(await fixture("sqlite.sql"));
  return {
    env: { DATA_DIR: dataDir },
    remove: () => rm(dataDir, { recursive: true, force: true }),
  };
}

let server: PostgresServer | undefined;
const missing = whyNoPostgres();

async function keepInPostgres(madeAt: number): Promise<Kept> {
  server = await startPostgres();
  const url = await server.createDatabase();
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(await fixture("postgres.sql"));
  await moveTimes(client, Date.now() - madeAt - 2 * MINUTE_MS);
  await client.end();
  return { env: { DATABASE_URL: url }, remove: async () => server?.remove() };
}

/** pg-boss goes by the server's clock: its data are made as old as they were two minutes after the crash. */
async function moveTimes(client: Client, byMs: number): Promise<void> {
  const { rows } = await client.query<{ where: string; column: string }>(
    `SELECT format('%I.%I', c.table_schema, c.table_name) AS where, c.column_name AS column
     FROM information_schema.columns AS c JOIN information_schema.tables AS t USING (table_schema, table_name)
     WHERE c.table_schema = 'pgboss' AND t.table_type = 'BASE TABLE'
       AND c.data_type = 'timestamp with time zone' AND c.table_name <> 'job'`,
  );
  for (const { where, column } of rows)
    await client.query(`UPDATE ${where} SET "${column}" = "${column}" + $1 * interval '1 ms'`, [
      byMs,
    ]);
}

const keyOf = ({ metadata }: Message): string => String(metadata?.event_payload["key"]);

describe.each([
  { engine: "sqlite", skipped: undefined, keep: keepInSqlite },
  { engine: "postgres", skipped: missing, keep: keepInPostgres },
])("data of version 0.1 on $engine", ({ engine, skipped, keep }) => {
  const clock = shiftedClock();
  let slack: Slack;
  let kept: Kept;
  let service: RunningService;
  const thread = (name: string): string => slack.threads[name] ?? "";
  const ledger = () => service.briefdesk.store.ledger;
  const place = (name: string, channel = READING) => ({
    team: TEAM,
    channel,
    thread: thread(name),
  });
  /** Keys of all that the bot said in a thread, or in the channel itself, in order. */
  const saidIn = (name?: string): string[] =>
    service.replies(READING, name && thread(name)).map(keyOf);
  const idle = async (failed: number) => {
    await until(async () => {
      const stats = await service.briefdesk.store.jobs.stats();
      return stats.waiting + stats.running === 0 && stats.failed === failed;
    });
  };

  beforeAll(async () => {
    if (skipped !== undefined) return;
    slack = JSON.parse(await fixture(`${engine}.json`)) as Slack;
    kept = await keep(slack.madeAt);
    clock.shiftTo(slack.madeAt + 2 * MINUTE_MS);
    const env = { ...kept.env, RETENTION_DAYS: "36500" };
    const seed = { messages: slack.messages };
    service = await runService({ clock, env, workspace: { clock, seed } });
    await idle(5);
  }, 120_000);
  afterAll(async () => {
    await service?.close();
    await kept?.remove();
  });

  test.skipIf(skipped)("has its articles, briefings and threads", async () => {
    const { library } = service.briefdesk.store;
    const [briefed] = (await ledger().thread(place("briefed")))?.articles ?? [];
    expect(briefed?.title).toBe("Village of Tarnby plants an orchard on its old runway");
    const article = await library.article(briefed?.articleId ?? "");
    expect(article?.text).toContain("1,150 apple trees");
    const briefing = await library.briefing(briefed?.briefingKey ?? "");
    expect(briefing?.points.length).toBeGreaterThan(0);
    expect(briefing?.points[0]?.text).toBe(briefed?.lead);
    expect(await ledger().thread(place("muted"))).toMatchObject({ muted: true });
    expect((await ledger().thread(place("deleted")))?.articles).toEqual([]);
    expect(await ledger().isDeleted({ team: TEAM, channel: READING, ts: thread("deleted") })).toBe(
      true,
    );
  });

  test.skipIf(skipped)("has its settings, schedules, feedback and usage", async () => {
    expect(await ledger().settings(TEAM, READING)).toEqual({
      length: "brief",
      language: "article",
      audience: "parents",
    });
    expect(await ledger().personSettings(TEAM, ADA)).toEqual({ language: "de" });
    expect(await ledger().digestSchedules()).toMatchObject([
      { team: TEAM, channel: READING, at: "09:00", days: "daily", zone: "Europe/Berlin" },
    ]);
    expect(await ledger().feedbackSince(0)).toMatchObject([{ useful: false, reason: "too short" }]);
    expect(await ledger().usage({ team: TEAM, user: ADA }, 0)).toMatchObject({
      requests: 1,
      inputTokens: 1_800,
      costMicros: 5_200,
    });
    // Whoever starts tries a failing model anew, so its open circuit is read and removed.
    expect(await ledger().openCircuits()).toEqual([]);
  });

  test.skipIf(skipped)("goes on where it was cut off, and posts nothing twice", async () => {
    const cut = thread("cut");
    expect(saidIn("cut").toSorted()).toEqual(
      [
        `brief:${TEAM}:${READING}:${cut}:text`,
        `brief:${TEAM}:${READING}:${thread("second")}:text`,
        `follow-up:${TEAM}:${READING}:${thread("asked")}`,
        `notice:${TEAM}:${READING}:${thread("asked")}:more`,
      ].toSorted(),
    );
    const { articles = [] } = (await ledger().thread(place("cut"))) ?? {};
    expect(articles.map(({ title }) => title.split(" ").slice(0, 3).join(" "))).toEqual([
      "Pupils find a",
      "Village of Skogby",
    ]);
    expect(saidIn("briefed")).toHaveLength(2);
    expect(saidIn("muted")).toHaveLength(1);
    expect(saidIn("deleted")).toEqual([]);
    const digests = saidIn();
    expect(digests).toHaveLength(2);
    expect(new Set(digests).size).toBe(2);
    // What was asked for, and has nothing to tell, is told to the asker alone.
    const alone = service.workspace.ephemerals(ADA).map(({ text }) => text);
    expect(alone.filter((text) => text.startsWith("Nothing new since"))).toHaveLength(1);
  });

  test.skipIf(skipped)("knows what Slack brings again", async () => {
    const { text = "" } = slack.messages.find(({ ts }) => ts === thread("briefed")) ?? {};
    const post = {
      team: TEAM,
      channel: READING,
      ts: thread("briefed"),
      user: ADA,
      postedAt: 0,
      origin: "message",
    } as const;
    const source = { kind: "text", text } as const;
    const job = keyedBrief({ kind: "brief", post, source, position: 0, again: false });
    expect(await ledger().enqueuePost(post, [job])).toBe(false);
  });

  test.skipIf(skipped)(
    "is asked about an old article, and is silent in a muted thread",
    async () => {
      const ask = (name: string, text: string) =>
        service.workspace.post({ channel: READING, user: ADA, text, thread: thread(name) });
      await ask("muted", "How many islands does the boat visit?");
      await ask("briefed", "What does the fund for rural schools pay?");
      await service.reply(READING, thread("briefed"), 2);
      await idle(5);
      expect(saidIn("muted")).toHaveLength(1);
    },
  );

  test.skipIf(skipped)("runs its failed jobs of every kind when asked to", async () => {
    const failed = await service.briefdesk.store.jobs.failed(10);
    expect(failed.map(({ kind }) => kind).toSorted()).toEqual([
      "brief",
      "digest",
      "follow-up",
      "forget",
      "notice",
    ]);
    expect(await service.briefdesk.store.jobs.rerun()).toBe(5);
    await idle(0);
    expect(saidIn("pasted")).toEqual([`brief:${TEAM}:${READING}:${thread("pasted")}:text`]);
    expect(saidIn("helped")).toEqual([`notice:${TEAM}:${READING}:${thread("helped")}:more`]);
    // Nothing was briefed there before that digest was due.
    expect(service.replies(POLICY)).toEqual([]);
  });

  test.skipIf(skipped)("posts its next digest when it is due", async () => {
    const [schedule] = await ledger().digestSchedules();
    if (schedule === undefined) throw new Error("there is no schedule");
    const due = nextDue(schedule, clock.now());
    const before = saidIn().length;
    clock.shiftTo(due + 1_000);
    await service.reply(READING, undefined, before);
    expect(saidIn().at(-1)).toBe(`digest:${TEAM}:${READING}:${new Date(due).toISOString()}`);
  });
});
