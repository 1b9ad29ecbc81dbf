import type { App } from "@slack/bolt";
import type { Incoming } from "../../../src/domain/incoming.ts";
import type { BriefingService, Receipt } from "../../../src/ports/briefing-service.ts";
import type { ListenerOptions } from "../../../src/slack/interactivity/listeners.ts";
import { checkView } from "../../../src/workspace/limits/check-blocks.ts";
import { rememberingLog } from "../../support/log-and-meter.ts";
import { scriptedSlack, type SlackScript } from "../scripted-slack.ts";

export const CHANNEL = "C1";
export const USER = "U1";
/** The bot's message with the button, and the thread that it stands in. */
export const MESSAGE = { ts: "1700000000.000200", thread_ts: "1700000000.000100" } as const;
export const TRIGGER = "trigger.1";

/** A Tuesday, noon in UTC. */
const NOW = Date.UTC(2026, 11, 1, 12);

type Handler = (args: Record<string, unknown>) => Promise<void>;

/** What happens to a listener, in the order in which it happened. */
type Happening = "received" | "asked" | "acknowledged" | "told";

export interface InSlack {
  readonly received: readonly Incoming[];
  readonly order: readonly Happening[];
  /** What Slack was given with the acknowledgement. */
  readonly acks: readonly unknown[];
  /** What was sent to Slack's address for answers. */
  readonly responses: readonly { readonly text?: string }[];
  readonly slack: ReturnType<typeof scriptedSlack>;
  readonly log: ReturnType<typeof rememberingLog>;
  press(actionId: string, value: string, change?: object): Promise<void>;
  /** A press in an open modal. */
  pressInView(actionId: string, view: object): Promise<void>;
  command(name: string, text: string): Promise<void>;
  shortcut(callbackId: string, message: object): Promise<void>;
  submit(callbackId: string, metadata: unknown, values: object): Promise<void>;
  open(tab: string): Promise<void>;
  /** The stop button of a thread of the bot's. */
  stop(): Promise<void>;
}

/**
 * The listeners that `register` adds, as Bolt calls them, on a service that takes everything in. What the
 * service does otherwise is a part of it. A view that Slack would not take fails the test.
 */
export function inSlack(
  register: (app: App, options: ListenerOptions) => void,
  {
    service = {},
    receipt,
    script = {},
    isMember = async () => true,
  }: {
    service?: Partial<BriefingService>;
    receipt?: Receipt;
    script?: SlackScript;
    isMember?: ListenerOptions["isMember"];
  } = {},
): InSlack {
  const handlers: { readonly kind: string; readonly id: unknown; readonly act: Handler }[] = [];
  const received: Incoming[] = [];
  const order: Happening[] = [];
  const acks: unknown[] = [];
  const responses: { text?: string }[] = [];
  const log = rememberingLog();
  const slack = scriptedSlack(script);

  const heard = (kind: string) => (id: unknown, act: Handler) =>
    void handlers.push({ kind, id, act });
  const app = Object.fromEntries(
    ["action", "command", "shortcut", "view", "event"].map((kind) => [kind, heard(kind)]),
  );
  register(app as unknown as App, {
    service: {
      receive: async (incoming) => {
        received.push(incoming);
        order.push("received");
        return receipt;
      },
      languageOf: async () => "en",
      ...service,
    } as BriefingService,
    installed: async () => slack.installation,
    log,
    clock: { now: () => NOW },
    isMember,
  });

  async function happen(kind: string, id: string, args: Record<string, unknown>): Promise<void> {
    const handler = handlers.find((one) => one.kind === kind && isMeant(one.id, id));
    if (handler === undefined) throw new Error(`nobody listens to ${kind} ${id}`);
    await handler.act({
      ...args,
      ack: async (given?: unknown) => {
        acks.push(given);
        order.push("acknowledged");
      },
      respond: async (given: { text?: string }) => {
        responses.push(given);
        order.push("told");
      },
    });
    for (const call of slack.calls) {
      const { view } = call.args as { readonly view?: Record<string, unknown> };
      if (view !== undefined) checkView(view);
    }
  }
  const user = { id: USER };

  return {
    received,
    order,
    acks,
    responses,
    slack,
    log,
    press: (actionId, value, change = {}) =>
      happen("action", actionId, {
        body: {
          user,
          channel: { id: CHANNEL },
          container: { message_ts: MESSAGE.ts, thread_ts: MESSAGE.thread_ts },
          message: MESSAGE,
          trigger_id: TRIGGER,
          actions: [{ action_id: actionId, action_ts: "1700000001.5", value }],
          ...change,
        },
      }),
    pressInView: (actionId, view) => happen("action", actionId, { body: { user, view } }),
    command: (name, text) =>
      happen("command", name, {
        command: { command: name, text, channel_id: CHANNEL, user_id: USER, trigger_id: TRIGGER },
      }),
    shortcut: (callbackId, message) =>
      happen("shortcut", callbackId, {
        shortcut: {
          callback_id: callbackId,
          channel: { id: CHANNEL },
          user,
          message_ts: MESSAGE.ts,
          action_ts: "1700000001.5",
          message: { ...MESSAGE, ...message },
        },
      }),
    submit: (callbackId, metadata, values) => {
      const private_metadata = typeof metadata === "string" ? metadata : JSON.stringify(metadata);
      const view = { id: "V1", callback_id: callbackId, private_metadata, state: { values } };
      return happen("view", callbackId, { body: { user, view } });
    },
    stop: () => {
      const place = { channel: CHANNEL, user: USER, thread_ts: MESSAGE.thread_ts };
      return happen("event", "agent_session_stopped", {
        event: { ...place, event_ts: "1700000002.5" },
        body: {},
      });
    },
    open: (tab) => happen("event", "app_home_opened", { event: { tab, user: USER }, body: {} }),
  };
}

/** As Bolt chooses a listener: by name, by a pattern, or by the name in an object. */
function isMeant(wanted: unknown, id: string): boolean {
  if (wanted instanceof RegExp) return wanted.test(id);
  if (typeof wanted === "string") return wanted === id;
  return (wanted as { callback_id?: string }).callback_id === id;
}

/** A service that cannot do it, for a reason that is nobody's business in Slack. */
export const cannot = async (): Promise<never> => {
  throw new Error("SQLITE_BUSY: /data/briefdesk.db is locked");
};
