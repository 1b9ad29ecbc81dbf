import type { Limit, Prices } from "../domain/limits.ts";

/** How the bot meets Slack; `local` is the workspace that comes with it. */
export type SlackConfig =
  | {
      readonly mode: "socket";
      readonly botToken: string;
      readonly appToken: string;
      readonly apiUrl?: string | undefined;
    }
  | {
      readonly mode: "http";
      readonly botToken: string;
      readonly signingSecret: string;
      readonly port: number;
      /** The address of this machine to listen at; absent: all of them. */
      readonly host?: string | undefined;
      readonly apiUrl?: string | undefined;
    }
  | { readonly mode: "local"; readonly port: number };

/** A model in one of its roles. */
export interface ModelRoleConfig {
  readonly model: string;
  readonly reasoningEffort?: (typeof EFFORTS)[number] | undefined;
  readonly prices: Prices;
}

/** How long a model reasons before it replies; which of these a model takes is its own affair. */
export const EFFORTS = ["none", "minimal", "low", "medium", "high", "xhigh", "max"] as const;

export interface ModelConfig {
  readonly apiKey: string;
  readonly baseUrl?: string | undefined;
  /** Sent with each request to the model's server, by their names. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Writes briefings. */
  readonly writer: ModelRoleConfig;
  /** Answers questions and translates. */
  readonly reader: ModelRoleConfig;
  /** Holds what was written against its sentences; absent: nobody does. What it costs is booked as the writer's. */
  readonly checker?: string | undefined;
  /** Found at start when absent. */
  readonly mode?: "schema" | "json" | "plain" | undefined;
  readonly timeoutMs: number;
  /** Tokens that a prompt and its reply may have together; absent: enough. */
  readonly contextTokens?: number | undefined;
}

export interface Config {
  readonly slack: SlackConfig;
  /** Absent: the extractive writer. */
  readonly model?: ModelConfig | undefined;
  readonly role: "all" | "listen" | "work";
  readonly dataDir: string;
  readonly databaseUrl?: string | undefined;
  readonly retentionMs: number;
  readonly concurrency: number;
  readonly zone: string;
  readonly currency: string;
  readonly limits: readonly Limit[];
  readonly allowedApps: ReadonlySet<string>;
  /** Whether people of other organisations are heard in channels that are shared by Slack Connect. */
  readonly connect: boolean;
  readonly web: {
    readonly allow: readonly string[];
    readonly deny: readonly string[];
    readonly maxBytes: number;
    readonly timeoutMs: number;
    readonly proxy?: string | undefined;
    readonly contact?: string | undefined;
    readonly respectRobots: boolean;
  };
  readonly ops: {
    readonly port?: number | undefined;
    readonly host: string;
    /** Names by which it may be asked, beside its addresses. */
    readonly hosts: readonly string[];
  };
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
}

/** The environment, as handed in. */
export type Env = Readonly<Record<string, string | undefined>>;
