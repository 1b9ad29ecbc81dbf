import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Core } from "./delivery/core.ts";
import { createDeliveries, type Delivery } from "./delivery/event-deliveries.ts";
import { createEvents } from "./delivery/events.ts";
import { createFaults, type Faults } from "./delivery/faults.ts";
import { createGestures, type Gestures } from "./interactivity/gestures.ts";
import { createHttpMode } from "./delivery/http-mode.ts";
import type { Clock } from "./state/identifiers.ts";
import { applyAnswer } from "./interactivity/late-answers.ts";
import { readManifest, type AppManifest } from "./state/manifest.ts";
import { createMembers, type Members } from "./members/members.ts";
import { createSessions, type Sessions } from "./members/sessions.ts";
import { createResponseUrls } from "./delivery/response-urls.ts";
import { directMessage, seedWorkspace, type Seed, type SeededIds } from "./state/seed.ts";
import type { Welcome } from "./page/parts/welcome.ts";
import { createServer } from "./server.ts";
import { createSocketMode, type SocketMode, type SocketOptions } from "./delivery/socket-mode.ts";
import type { EventShapes } from "./state/event-shapes.ts";
import { createState, type Call, type Ephemeral, type Message, type View } from "./state/state.ts";
import { statusOf } from "./state/statuses.ts";
import { createTimeline } from "./delivery/timeline.ts";
import { createTriggers } from "./state/triggers.ts";
import { waitFor } from "./wait-for.ts";

export interface WorkspaceOptions {
  /** A free one unless given. */
  readonly port?: number;
  readonly clock?: Clock;
  readonly seed?: Seed;
  readonly socket?: Partial<SocketOptions>;
  /** Waiting time before each retry of an event that was not acknowledged. */
  readonly retryDelaysMs?: readonly number[];
  /** Answers 429 as Slack does: a message a second and channel, calls a minute by method. */
  readonly enforceRateLimits?: boolean;
  /** Signed HTTP requests to this address instead of Socket Mode. */
  readonly requestUrl?: string;
  /** Scopes of the bot token instead of the manifest's. */
  readonly scopes?: readonly string[];
  /**
   * The app's manifest (YAML): its scopes and events are all that the bot gets, its commands and
   * shortcuts are on the page. Without one the bot may do and hear everything.
   */
  readonly manifest?: string;
  /** Its page greets with this. */
  readonly welcome?: Welcome;
  /** From 0 to 1; for faults that come by chance. */
  readonly random?: () => number;
}

/** A running workspace: what the app needs to know, what members do, and what can be seen. */
export interface Workspace extends Members, Gestures, Sessions, SeededIds {
  /** To be given to Slack clients as `slackApiUrl`. */
  readonly apiUrl: string;
  /** Page for people. */
  readonly pageUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly botUserId: string;
  readonly botId: string;
  readonly appId: string;
  readonly teamId: string;
  /** Id of the direct message between a member and the bot. */
  directMessage(user: string): string;
  /** Of the channel itself, or of a thread with its root; oldest first. */
  messages(channel: string, options?: { thread?: string }): Message[];
  /** What one person alone sees, oldest first. */
  ephemerals(user: string): Ephemeral[];
  /** Open modals, the one on top last. */
  readonly views: View[];
  home(user: string): View | undefined;
  /** What `assistant.threads.setStatus` shows in a thread; empty when nothing. */
  progress(channel: string, thread: string): string;
  archive(channel: string): void;
  /** Slack refuses the app's messages in a channel with this error from now on; undefined ends that. */
  refusePosts(channel: string, code: string | undefined): void;
  /** A reader stops what is being written to them. */
  stopStream(channel: string, ts: string): void;
  /** How events are made; a change counts from now on. */
  readonly eventShapes: EventShapes;
  /** From now on payloads come from this workspace: another one that has the app, too. */
  sendAs(team: string): void;
  /** Takes the bot's token back: it is dead from now on, and the app is still installed. */
  revokeToken(): void;
  /** Removes the app: its token is dead from now on. */
  uninstall(): void;
  /** A thread as a page that needs nothing else. */
  renderThread(given: { channel: string; thread: string; zone?: string }): Promise<string>;
  readonly faults: Faults;
  readonly sockets: Pick<SocketMode, "connections" | "cut" | "refresh" | "disableLink">;
  /** Calls of the Web API, oldest first. */
  readonly calls: readonly Call[];
  /** What was sent to the app, and how it went. */
  readonly deliveries: readonly Delivery[];
  /** Resolves when every delivery was acknowledged or given up. */
  settled(): Promise<void>;
  /** See `wait-for.ts`: it rejects when nothing changes any more. */
  waitFor<Found>(
    probe: () => Found | undefined | null | false,
    what?: string,
    timeoutMs?: number,
  ): Promise<Found>;
  stop(): Promise<void>;
}

const allScopes = [
  "app_mentions:read",
  "assistant:write",
  "channels:history",
  "channels:join",
  "channels:read",
  "chat:write",
  "commands",
  "files:read",
  "files:write",
  "groups:history",
  "groups:read",
  "im:history",
  "im:read",
  "im:write",
  "mpim:history",
  "mpim:read",
  "reactions:read",
  "reactions:write",
  "team:read",
  "users:read",
];

/** Slack retries at once, after a minute and after five. */
const slackRetryDelaysMs = [100, 60_000, 300_000];
const slackSocket = { pingMs: 10_000, refreshAfterMs: 3_600_000, ackTimeoutMs: 3000 };
/** Starts a workspace on the loopback interface. */
export async function startWorkspace(options: WorkspaceOptions = {}): Promise<Workspace> {
  const clock = options.clock ?? { now: () => Date.now() };
  const manifest = options.manifest === undefined ? undefined : readManifest(options.manifest);
  const core = createCore(options, clock, manifest);
  const { state, socketMode, deliveries, timeline } = core;
  const seeded = seedWorkspace(state, options.seed, manifest?.name);

  const people = { ...createMembers(core), ...createGestures(core), ...createSessions(core) };
  const server = createServer(core, people, {
    surface: manifest?.surface ?? { commands: [], shortcuts: [] },
    enforceRateLimits: options.enforceRateLimits ?? false,
    welcome: options.welcome,
  });
  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server, "listening");
  state.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    ...seeded,
    ...people,
    apiUrl: `${state.origin}/api/`,
    pageUrl: `${state.origin}/`,
    botToken: state.app.botToken,
    appToken: state.app.appToken,
    signingSecret: state.app.signingSecret,
    botUserId: state.app.botUser,
    botId: state.app.botId,
    appId: state.app.id,
    teamId: state.team.id,
    directMessage: (user) => directMessage(state, user).id,
    messages: (channel, { thread } = {}) =>
      thread ? timeline.thread(channel, thread) : timeline.channelMessages(channel),
    ephemerals: (user) => state.ephemerals.filter((one) => one.user === user),
    get views() {
      return [...state.views.values()];
    },
    home: (user) => state.homes.get(user),
    progress: (channel, thread) => statusOf(state, channel, thread),
    archive(id) {
      const channel = state.channels.get(id);
      if (!channel) return;
      channel.isArchived = true;
      if (state.eventShapes.archivingRemovesApps) channel.members.delete(state.app.botUser);
    },
    refusePosts(id, code) {
      const channel = state.channels.get(id);
      if (channel) channel.refusesPosts = code;
    },
    stopStream(id, ts) {
      const channel = state.channels.get(id);
      if (channel) timeline.change(channel, ts, { streaming_state: "stopped" }, { silent: true });
    },
    eventShapes: state.eventShapes,
    sendAs(team) {
      state.payloadTeam = team;
    },
    revokeToken() {
      state.app.revoked ||= state.payloadTeam === state.team.id;
      core.events.tokenRevoked();
    },
    uninstall() {
      state.app.revoked ||= state.payloadTeam === state.team.id;
      core.events.uninstalled();
    },
    async renderThread(given) {
      const { renderThread } = await import("./page/render-thread.ts");
      return renderThread(state, timeline, given);
    },
    faults: core.faults,
    sockets: socketMode,
    calls: state.calls,
    deliveries: deliveries.log,
    settled: deliveries.settled,
    waitFor: (probe, what, timeoutMs) => waitFor(state, probe, what, timeoutMs),
    async stop() {
      deliveries.stop();
      socketMode.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function createCore(
  options: WorkspaceOptions,
  clock: Clock,
  manifest: AppManifest | undefined,
): Core {
  const scopes = options.scopes ?? manifest?.scopes ?? allScopes;
  const { events: subscribed, isAgent } = manifest ?? {};
  const state = createState({ clock, scopes, events: subscribed, isAgent });
  const faults = createFaults(options.random ?? Math.random);
  const socketOptions = { ...slackSocket, ...options.socket };
  const socketMode = createSocketMode(state, faults, socketOptions);
  const { requestUrl } = options;
  const { ackTimeoutMs } = socketOptions;
  const transport =
    requestUrl === undefined
      ? socketMode
      : createHttpMode(state, faults, { requestUrl, ackTimeoutMs });
  const deliveries = createDeliveries({
    transport,
    faults,
    retryDelaysMs: options.retryDelaysMs ?? slackRetryDelaysMs,
    onChange: () => state.changed(),
  });
  const events = createEvents(state, deliveries);
  const timeline = createTimeline(state, events);
  const triggers = createTriggers(clock, state.ids);
  const responseUrls = createResponseUrls(state, (place, answer) =>
    applyAnswer({ state, timeline }, place, answer),
  );
  return { state, faults, socketMode, deliveries, events, timeline, triggers, responseUrls };
}
