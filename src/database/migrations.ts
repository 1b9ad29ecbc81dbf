import type { SqlDialect } from "./sql-dialect.ts";

type Statements = (dialect: SqlDialect) => string[];

/**
 * The schema's history, oldest first; its length is the schema's version. What was released is
 * never edited: a change is a new entry at the end.
 */
export const migrations: readonly Statements[] = [
  ({ id, hasJobTable }) => [...ledger(id), ...(hasJobTable ? embeddedJobs : [])],
  ({ id }) => [...streamedReplies, ...personSettings(id)],
  ({ id }) => modelsLeftAlone(id),
  ({ id }) => deletedMessages(id),
  ({ id }) => refusedPosts(id),
  ({ id }) => arrivals(id),
  () => heartbeat,
  () => mutedAt,
  () => stoppedAt,
  ({ id }) => roles(id),
  ({ hasJobTable }) => (hasJobTable ? fairShares : []),
  ({ id }) => runningProcesses(id),
];

const ledger = (id: string): string[] => [
  `CREATE TABLE post (
    team ${id} NOT NULL, channel ${id} NOT NULL, ts ${id} NOT NULL, thread ${id}, user_id ${id},
    posted_at BIGINT NOT NULL,
    PRIMARY KEY (team, channel, ts))`,
  "CREATE INDEX post_user ON post (team, user_id)",
  "CREATE INDEX post_age ON post (posted_at)",

  `CREATE TABLE thread (
    team ${id} NOT NULL, channel ${id} NOT NULL, thread ${id} NOT NULL,
    muted INTEGER NOT NULL DEFAULT 0, touched_at BIGINT NOT NULL,
    PRIMARY KEY (team, channel, thread))`,
  "CREATE INDEX thread_age ON thread (touched_at)",

  `CREATE TABLE filed_article (
    team ${id} NOT NULL, channel ${id} NOT NULL, post_ts ${id} NOT NULL, position INTEGER NOT NULL,
    thread ${id} NOT NULL, article_id ${id} NOT NULL, title TEXT NOT NULL, site TEXT, url TEXT,
    briefing_key ${id} NOT NULL, lead TEXT NOT NULL, user_id ${id},
    posted_at BIGINT NOT NULL, filed_at BIGINT NOT NULL,
    PRIMARY KEY (team, channel, post_ts, position))`,
  "CREATE INDEX filed_article_thread ON filed_article (team, channel, thread)",
  "CREATE INDEX filed_article_window ON filed_article (team, channel, filed_at)",
  "CREATE INDEX filed_article_article ON filed_article (article_id, team)",
  "CREATE INDEX filed_article_user ON filed_article (team, user_id, posted_at, post_ts, position)",
  "CREATE INDEX filed_article_age ON filed_article (filed_at)",

  `CREATE TABLE question (
    team ${id} NOT NULL, channel ${id} NOT NULL, thread ${id} NOT NULL, ts ${id} NOT NULL,
    body TEXT NOT NULL, asked_at BIGINT NOT NULL,
    PRIMARY KEY (team, channel, thread, ts))`,
  "CREATE INDEX question_post ON question (team, channel, ts)",
  "CREATE INDEX question_age ON question (asked_at)",

  `CREATE TABLE channel_settings (
    team ${id} NOT NULL, channel ${id} NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (team, channel))`,

  `CREATE TABLE digest_schedule (
    team ${id} NOT NULL, channel ${id} NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (team, channel))`,

  `CREATE TABLE digest (
    team ${id} NOT NULL, channel ${id} NOT NULL, due_at BIGINT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (team, channel, due_at))`,
  "CREATE INDEX digest_age ON digest (due_at)",

  `CREATE TABLE delivery (
    key ${id} PRIMARY KEY, team ${id} NOT NULL, channel ${id} NOT NULL, thread ${id},
    intended_at BIGINT NOT NULL, ts ${id})`,
  "CREATE INDEX delivery_thread ON delivery (team, channel, thread)",
  "CREATE INDEX delivery_age ON delivery (intended_at)",

  `CREATE TABLE feedback (
    team ${id} NOT NULL, channel ${id} NOT NULL, user_id ${id} NOT NULL, briefing_key ${id} NOT NULL,
    useful INTEGER NOT NULL, reason TEXT, prompt TEXT, given_at BIGINT NOT NULL,
    PRIMARY KEY (team, user_id, briefing_key))`,
  "CREATE INDEX feedback_age ON feedback (given_at)",

  `CREATE TABLE model_usage (
    id ${id} PRIMARY KEY, team ${id} NOT NULL, channel ${id} NOT NULL, user_id ${id}, model TEXT NOT NULL,
    calls BIGINT NOT NULL, input_tokens BIGINT NOT NULL, cached_tokens BIGINT NOT NULL,
    output_tokens BIGINT NOT NULL, cost_micros BIGINT NOT NULL, booked_at BIGINT NOT NULL)`,
  "CREATE INDEX model_usage_team ON model_usage (team, booked_at)",
  "CREATE INDEX model_usage_age ON model_usage (booked_at)",
];

/** A reply may be in Slack before it is whole. */
const streamedReplies = ["ALTER TABLE delivery ADD COLUMN streaming INTEGER NOT NULL DEFAULT 0"];

const personSettings = (id: string): string[] => [
  `CREATE TABLE person_settings (
    team ${id} NOT NULL, user_id ${id} NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (team, user_id))`,
];

const modelsLeftAlone = (id: string): string[] => [
  `CREATE TABLE model_left_alone (
    model ${id} PRIMARY KEY, reason TEXT NOT NULL, until_at BIGINT NOT NULL)`,
];

const deletedMessages = (id: string): string[] => [
  `CREATE TABLE deleted_message (
    team ${id} NOT NULL, channel ${id} NOT NULL, ts ${id} NOT NULL, deleted_at BIGINT NOT NULL,
    PRIMARY KEY (team, channel, ts))`,
  "CREATE INDEX deleted_message_age ON deleted_message (deleted_at)",
];

const refusedPosts = (id: string): string[] => [
  `CREATE TABLE refused_post (
    team ${id} NOT NULL, channel ${id} NOT NULL, post_ts ${id} NOT NULL, position INTEGER NOT NULL,
    user_id ${id} NOT NULL, what TEXT NOT NULL, verdict TEXT NOT NULL, refused_at BIGINT NOT NULL,
    PRIMARY KEY (team, channel, post_ts, position))`,
  "CREATE INDEX refused_post_user ON refused_post (team, user_id, refused_at)",
  "CREATE INDEX refused_post_age ON refused_post (refused_at)",
];

const arrivals = (id: string): string[] => [
  `CREATE TABLE arrival (
    team ${id} NOT NULL, channel ${id} NOT NULL, ts ${id} NOT NULL, arrived_at BIGINT NOT NULL,
    PRIMARY KEY (team, channel, ts))`,
  "CREATE INDEX arrival_age ON arrival (arrived_at)",
  `CREATE TABLE team_arrivals (
    team ${id} PRIMARY KEY, first_at BIGINT NOT NULL, last_at BIGINT NOT NULL, catch_up TEXT)`,
];

const roles = (id: string): string[] => [
  `CREATE TABLE workspace_roles (team ${id} PRIMARY KEY, body TEXT NOT NULL)`,
  `CREATE TABLE settings_change (
    team ${id} NOT NULL, channel ${id} NOT NULL, user_id ${id} NOT NULL, changed_at BIGINT NOT NULL,
    body TEXT NOT NULL)`,
  "CREATE INDEX settings_change_age ON settings_change (changed_at)",
  "CREATE INDEX settings_change_channel ON settings_change (team, channel, changed_at)",
];

/** What is written to see whether anything can be. */
const heartbeat = ["CREATE TABLE heartbeat (id INTEGER PRIMARY KEY, beats BIGINT NOT NULL)"];

/** Of the message that muted a thread, or ended that: what is heard late is known by it. */
const mutedAt = ["ALTER TABLE thread ADD COLUMN muted_at BIGINT"];

const stoppedAt = ["ALTER TABLE thread ADD COLUMN stopped_at BIGINT"];

const runningProcesses = (id: string): string[] => [
  `CREATE TABLE running_process (
    id ${id} PRIMARY KEY, started_at BIGINT NOT NULL, seen_at BIGINT NOT NULL)`,
];

/** Conversations take turns in the queue; jobs that waited already come first, as they were added. */
const fairShares = [
  "ALTER TABLE job ADD COLUMN share TEXT NOT NULL DEFAULT ''",
  "ALTER TABLE job ADD COLUMN turn INTEGER NOT NULL DEFAULT 0",
  "CREATE INDEX job_turn ON job (turn, id, run_at, share) WHERE state = 'waiting'",
  "CREATE INDEX job_share ON job (share, turn) WHERE state IN ('waiting', 'running')",
];

/** PostgreSQL's jobs are pg-boss's, in a schema of its own. */
const embeddedJobs = [
  `CREATE TABLE job (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, job_group TEXT NOT NULL, kind TEXT NOT NULL,
    body TEXT NOT NULL, state TEXT NOT NULL, run_at INTEGER NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0, losses INTEGER NOT NULL DEFAULT 0,
    owner TEXT, lease_until INTEGER, error TEXT, ended_at INTEGER)`,
  "CREATE INDEX job_waiting ON job (run_at, id) WHERE state = 'waiting'",
  "CREATE INDEX job_group ON job (job_group, id) WHERE state IN ('waiting', 'running')",
  "CREATE INDEX job_running ON job (owner) WHERE state = 'running'",
  "CREATE INDEX job_failed ON job (ended_at) WHERE state = 'failed'",
  "CREATE INDEX job_ended ON job (ended_at) WHERE state IN ('done', 'failed')",
];
