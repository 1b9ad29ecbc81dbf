/** The little that `make-data.ts` uses of version 0.1, as it was then. */
export interface OldModules {
  "tests/support/running-desk.ts": {
    runDesk(options: { env: Record<string, string> }): Promise<OldBot>;
  };
  "tests/support/postgres.ts": {
    startPostgres(): Promise<{ createDatabase(): Promise<string>; remove(): Promise<void> }>;
  };
  "src/jobs/clock.ts": { readonly systemClock: OldClock };
  "src/ops/silent.ts": { readonly silentLog: object; readonly silentMeter: object };
  "src/flows/keys.ts": {
    keyedBrief(job: object): OldJob;
    keyedFollowUp(job: object): OldJob;
    keyedDigest(job: object): OldJob;
    keyedForget(job: object, at: string): OldJob;
    keyedNotice(job: object): OldJob;
  };
  "src/database/sqlite.ts": { openSqlite(file: string): object };
  "src/database/postgres.ts": { openPostgres(url: string, log: object): Promise<object> };
  "src/database/migrate.ts": { migrate(database: object): Promise<void> };
  "src/jobs/sqlite-jobs.ts": { sqliteJobs(options: object): OldJobs };
  "src/jobs/pgboss-jobs.ts": { pgBossJobs(options: object): Promise<OldJobs> };
}

interface OldClock {
  sleep(ms: number): Promise<void>;
}

export type OldJob = { readonly key: string };

export interface OldJobs {
  add(job: OldJob): Promise<boolean>;
  work(run: () => Promise<void>, options: { concurrency: number }): Promise<void>;
  stats(): Promise<{ readonly waiting: number; readonly failed: number }>;
  stop(graceMs: number): Promise<void>;
}

interface OldMessage {
  readonly ts: string;
  readonly bot_id?: string;
  readonly blocks?: readonly object[];
}

interface Said {
  readonly channel: string;
  readonly user: string;
  readonly text: string;
}

interface OldAddress {
  readonly team: string;
  readonly channel: string;
  readonly thread: string;
}

export interface OldBot {
  readonly workspace: {
    post(said: Said & { thread?: string }): Promise<string>;
    remove(channel: string, ts: string): Promise<void>;
    command(said: Said & { command: string }): Promise<unknown>;
    messages(channel: string, options?: { thread?: string }): OldMessage[];
    readonly faults: { inject(fault: object): void };
  };
  readonly briefdesk: {
    readonly store: {
      readonly jobs: OldJobs;
      readonly ledger: {
        thread(
          place: OldAddress,
        ): Promise<{ readonly articles: readonly { readonly briefingKey: string }[] } | undefined>;
        deliveriesIn(place: OldAddress): Promise<readonly object[]>;
        filedBetween(
          team: string,
          channel: string,
          from: number,
          to: number,
        ): Promise<readonly object[]>;
        lastDigest(team: string, channel: string): Promise<object | undefined>;
        addFeedback(feedback: object): Promise<void>;
        bookUsage(entry: object): Promise<void>;
        noteModel(state: object): Promise<void>;
      };
    };
  };
  /** Waits for the n-th message of the bot in a thread. */
  reply(channel: string, thread?: string, nth?: number): Promise<object>;
}
