import { randomBytes } from "node:crypto";
import type { EventShapes } from "./event-shapes.ts";
import { createIdentifiers, type Clock, type Identifiers } from "./identifiers.ts";

/** Any JSON object as it goes over the wire. */
export type Json = Record<string, unknown>;

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly isBot: boolean;
  /** IANA zone; null or absent for those of whom Slack does not know it. */
  readonly zone?: string | null | undefined;
  readonly locale: string;
  /** Another organisation's: its people are strangers here, and are met in shared channels alone. */
  readonly team?: string | undefined;
  /** Workspaces of the organisation (Enterprise Grid) that this person is of; such have no other team. */
  readonly enterpriseTeams?: readonly string[] | undefined;
  /** A guest, of several channels or of a single one. */
  readonly guest?: "multi" | "single" | undefined;
  readonly isDeactivated?: boolean | undefined;
  /** An admin of the workspace. */
  readonly isAdmin?: boolean | undefined;
}

/** `mpim` is a group direct message. */
export type ChannelKind = "channel" | "group" | "im" | "mpim";

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: ChannelKind;
  readonly created: number;
  readonly creator: string;
  readonly members: Set<string>;
  purpose: string;
  isArchived: boolean;
  /** With another organisation (Slack Connect). */
  readonly isShared: boolean;
  /** The error with which Slack refuses the app's messages there: `restricted_action`, `thread_locked` … */
  refusesPosts?: string | undefined;
}

export interface Reaction {
  readonly name: string;
  readonly users: readonly string[];
  readonly count: number;
}

export interface Metadata {
  readonly event_type: string;
  readonly event_payload: Json;
}

/** A message in the shape in which Slack hands it out. Never changed in place. */
export interface Message {
  readonly type: "message";
  readonly ts: string;
  readonly team: string;
  readonly text: string;
  readonly subtype?: string | undefined;
  readonly user?: string | undefined;
  readonly bot_id?: string | undefined;
  readonly app_id?: string | undefined;
  readonly bot_profile?: Json | undefined;
  readonly username?: string | undefined;
  readonly client_msg_id?: string | undefined;
  readonly blocks?: readonly Json[] | undefined;
  readonly attachments?: readonly Json[] | undefined;
  readonly files?: readonly Json[] | undefined;
  readonly upload?: boolean | undefined;
  readonly thread_ts?: string | undefined;
  readonly parent_user_id?: string | undefined;
  readonly edited?: { readonly user: string; readonly ts: string } | undefined;
  readonly reactions?: readonly Reaction[] | undefined;
  readonly metadata?: Metadata | undefined;
  readonly streaming_state?: "in_progress" | "completed" | "stopped" | undefined;
  /** Of whom it is, in a shared channel. */
  readonly user_team?: string | undefined;
  readonly source_team?: string | undefined;
  readonly hidden?: boolean | undefined;
}

/** What a file is to Slack: `quip` is a canvas, `space` an old post, `external` lies elsewhere. */
export type FileMode = "hosted" | "snippet" | "quip" | "list" | "space" | "email" | "external";

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mimetype: string;
  readonly filetype: string;
  readonly mode: FileMode;
  readonly user: string;
  readonly created: number;
  readonly bytes: Uint8Array;
  readonly channels: Set<string>;
}

/** A message that one person sees. */
export interface Ephemeral {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly blocks?: readonly Json[] | undefined;
  readonly thread_ts?: string | undefined;
}

/** An open modal or a Home tab. */
export interface View {
  readonly id: string;
  readonly user: string;
  readonly hash: string;
  /** As the app gave it, with block and action ids filled in. */
  readonly body: Json;
  readonly rootId: string;
  readonly previousId?: string | undefined;
}

export interface Call {
  readonly method: string;
  readonly args: Json;
  readonly at: number;
  /** `ok`, an error code, or what a fault did. */
  readonly outcome: string;
}

/** Everything the workspace knows. */
export interface State {
  readonly clock: Clock;
  readonly ids: Identifiers;
  /** Set once the server listens; without a slash at its end. */
  origin: string;
  readonly team: { readonly id: string; readonly name: string; readonly domain: string };
  /** Workspace that payloads name: another one when the app is installed there, too. */
  payloadTeam: string;
  readonly eventShapes: EventShapes;
  readonly app: {
    readonly id: string;
    readonly botId: string;
    readonly botUser: string;
    readonly botToken: string;
    readonly appToken: string;
    readonly signingSecret: string;
    readonly verificationToken: string;
    readonly scopes: ReadonlySet<string>;
    /** Events it hears; all when nothing is said. */
    readonly events: ReadonlySet<string> | undefined;
    /** It has Slack's agent features: sessions, and what people have open beside them. */
    readonly isAgent: boolean;
    revoked: boolean;
  };
  readonly members: Map<string, Member>;
  readonly channels: Map<string, Channel>;
  /** By channel, then by ts, in the order in which they were posted. */
  readonly messages: Map<string, Map<string, Message>>;
  /** `ts` of replies by `channel:thread_ts`. */
  readonly threads: Map<string, string[]>;
  readonly files: Map<string, StoredFile>;
  readonly ephemerals: Ephemeral[];
  /** Open modals by id. */
  readonly views: Map<string, View>;
  /** Home tabs by user. */
  readonly homes: Map<string, View>;
  /** What `assistant.threads.setStatus` shows, by `channel:thread_ts`. */
  readonly statuses: Map<string, { readonly text: string; readonly at: number }>;
  readonly sessions: Map<string, Json>;
  /** What people have open beside their conversation with an agent, in Slack's shape, by user. */
  readonly onScreen: Map<string, Json>;
  /** Prompts pinned in a direct message, by channel. */
  readonly prompts: Map<string, Json>;
  readonly calls: Call[];
  /** Called after every change. */
  readonly watchers: Set<() => void>;
  changed(): void;
}

export interface StateOptions {
  readonly clock: Clock;
  readonly scopes: readonly string[];
  readonly events?: readonly string[] | undefined;
  readonly isAgent?: boolean | undefined;
}

const token = (prefix: string) => `${prefix}-${randomBytes(24).toString("hex")}`;

/** An empty workspace with its app; `seed` fills it. */
export function createState({ clock, scopes, events, isAgent = true }: StateOptions): State {
  const watchers = new Set<() => void>();
  // Fixed, so that what a bot remembers still fits after a restart.
  const team = { id: "T0BRIEFDESK", name: "Local workspace", domain: "local" };
  return {
    clock,
    ids: createIdentifiers(clock),
    origin: "",
    team,
    payloadTeam: team.id,
    eventShapes: {
      mentionsHaveFiles: false,
      editsSayWhatWas: true,
      filesAreWhole: true,
      repliesOfReply: "reply",
      archivingRemovesApps: false,
    },
    app: {
      id: "A0BRIEFDESK",
      botId: "B0BRIEFDESK",
      botUser: "U0BRIEFDESK",
      botToken: token("xoxb"),
      appToken: token("xapp-1"),
      signingSecret: randomBytes(16).toString("hex"),
      verificationToken: randomBytes(12).toString("hex"),
      scopes: new Set(scopes),
      events: events && new Set(events),
      isAgent,
      revoked: false,
    },
    members: new Map(),
    channels: new Map(),
    messages: new Map(),
    threads: new Map(),
    files: new Map(),
    ephemerals: [],
    views: new Map(),
    homes: new Map(),
    statuses: new Map(),
    sessions: new Map(),
    onScreen: new Map(),
    prompts: new Map(),
    calls: [],
    watchers,
    changed: () => {
      for (const watcher of watchers) watcher();
    },
  };
}
