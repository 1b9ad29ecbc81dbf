import { ApiError } from "../state/api-error.ts";
import type { Core } from "../delivery/core.ts";
import { complaint, initially, stateOf, type Entered } from "./element-state.ts";
import {
  blockActionsPayload,
  commandPayload,
  globalShortcutPayload,
  messageShortcutPayload,
  viewPayload,
  type Press,
  type Pressed,
} from "./interactions.ts";
import { applyAnswer } from "./late-answers.ts";
import { directMessage } from "../state/seed.ts";
import type { Channel, Json, View } from "../state/state.ts";
import { encodeTyped } from "../state/text.ts";
import { closeViews, openView, updateView, viewObject } from "../web-api/open-views.ts";

/** Where somebody presses: a message, or an open modal or Home tab. */
type PressPlace =
  | { readonly channel: string; readonly ts: string }
  | { readonly view: string }
  | { readonly home: true };

/** What a modal says after it was submitted. */
interface Submitted {
  /** Complaints by block; empty when the modal was taken. */
  readonly errors: Readonly<Record<string, string>>;
}

/** What members do with the app. Each rejects when the app does not answer in time. */
export interface Gestures {
  /** Resolves with the body of the acknowledgement. */
  command(given: {
    channel: string;
    user: string;
    command: string;
    text: string;
  }): Promise<unknown>;
  press(given: Press & PressPlace): Promise<void>;
  /** With `channel` and `ts` a message shortcut, without a global one. */
  shortcut(given: {
    callbackId: string;
    user: string;
    channel?: string;
    ts?: string;
  }): Promise<void>;
  /** Values by block, then by action; what is left out stays as it was. */
  submit(view: string, values: Record<string, Record<string, Entered>>): Promise<Submitted>;
  close(view: string): Promise<void>;
  openHome(user: string, tab?: "home" | "messages"): Promise<void>;
}

export function createGestures(core: Core): Gestures {
  const { state, timeline, deliveries, events } = core;

  const channelOf = (id: string): Channel => {
    const channel = state.channels.get(id);
    if (!channel) throw new Error(`No channel has the id ${id}`);
    return channel;
  };
  const viewOf = (id: string): View => {
    const view = state.views.get(id);
    if (!view) throw new Error(`No view has the id ${id}`);
    return view;
  };

  const interact = async (payload: Json): Promise<unknown> => {
    const outcome = await deliveries.once("interactive", payload);
    if (outcome.acked) return outcome.body;
    throw new ApiError("operation_timeout");
  };

  const pressedIn = (given: Press & PressPlace): Pressed => {
    if ("home" in given) {
      const view = state.homes.get(given.user);
      if (!view) throw new Error(`${given.user} has no Home tab`);
      return { in: "view", view };
    }
    if ("view" in given) return { in: "view", view: viewOf(given.view) };
    const channel = channelOf(given.channel);
    const message = timeline.find(channel.id, given.ts);
    if (message) return { in: "message", channel, message, isEphemeral: false };
    const ephemeral = state.ephemerals.find(
      (one) => one.ts === given.ts && one.user === given.user && one.channel === channel.id,
    );
    if (!ephemeral) throw new Error(`No message ${given.ts} in ${given.channel}`);
    return { in: "message", channel, message: ephemeral, isEphemeral: true };
  };

  return {
    async command({ channel, user, command, text }) {
      const encoded = encodeTyped(state, text).text.replace(
        /<@(\w+)>/gu,
        (_, id: string) => `<@${id}|${state.members.get(id)?.name ?? ""}>`,
      );
      const payload = commandPayload(core, {
        channel: channelOf(channel),
        user,
        command,
        text: encoded,
      });
      const outcome = await deliveries.once("slash_commands", payload);
      if (!outcome.acked) throw new ApiError("operation_timeout");
      const answer = answerIn(outcome.body);
      if (answer) applyAnswer(core, { channel, user }, answer);
      return outcome.body;
    },
    async press(given) {
      await interact(blockActionsPayload(core, given, pressedIn(given)));
    },
    async shortcut({ callbackId, user, channel, ts }) {
      if (channel === undefined || ts === undefined) {
        await interact(globalShortcutPayload(core, user, callbackId));
        return;
      }
      const message = timeline.find(channel, ts);
      if (!message) throw new Error(`No message ${ts} in ${channel}`);
      const place = { channel: channelOf(channel), user, callbackId, message };
      await interact(messageShortcutPayload(core, place));
    },
    async submit(id, values) {
      const view = viewOf(id);
      const { entered, errors } = filledIn(core, view, values);
      if (Object.keys(errors).length > 0) return { errors };
      const body = await interact(viewPayload(core, view, entered, "view_submission"));
      return afterSubmission(core, view, body);
    },
    async close(id) {
      const view = viewOf(id);
      closeViews(state, view.user, id);
      if (view.body["notify_on_close"]) await interact(viewPayload(core, view, {}, "view_closed"));
    },
    async openHome(user, tab = "home") {
      const view = state.homes.get(user);
      const shown = view && viewObject(state, view);
      events.homeOpened(user, directMessage(state, user).id, tab, shown);
    },
  };
}

/** An acknowledgement that says something: text, or an object with text or blocks. */
function answerIn(body: unknown): Json | undefined {
  if (typeof body === "string" && body !== "") return { text: body };
  if (typeof body !== "object" || body === null) return undefined;
  return "text" in body || "blocks" in body ? (body as Json) : undefined;
}

/** The state of all inputs of a modal, and what Slack's client would complain of. */
function filledIn({ state }: Core, view: View, values: Record<string, Record<string, Entered>>) {
  // Without a prototype: an app names its blocks as it likes.
  const entered: Record<string, Json> = Object.create(null);
  const errors: Record<string, string> = Object.create(null);
  for (const block of view.body["blocks"] as Json[]) {
    if (block["type"] !== "input") continue;
    const element = block["element"] as Json;
    const [blockId, actionId] = [String(block["block_id"]), String(element["action_id"])];
    const value = values[blockId]?.[actionId] ?? initially(element);
    const wrong = complaint(block, value);
    if (wrong) errors[blockId] = wrong;
    entered[blockId] = { [actionId]: stateOf(state, element, value) };
  }
  return { entered, errors };
}

/** Does what the app's answer to a submission asks for; an empty answer closes the modal. */
function afterSubmission({ state }: Core, view: View, body: unknown): Submitted {
  const answer = (typeof body === "object" && body !== null ? body : {}) as Json;
  const next = answer["view"] as Json | undefined;
  switch (answer["response_action"]) {
    case "errors":
      return { errors: answer["errors"] as Record<string, string> };
    case "update":
      if (next) updateView(state, { id: view.id }, next);
      break;
    case "push":
      if (next) openView(state, view.user, next, "push");
      break;
    case "clear":
      closeViews(state, view.user);
      break;
    default:
      closeViews(state, view.user, view.id);
  }
  return { errors: {} };
}
