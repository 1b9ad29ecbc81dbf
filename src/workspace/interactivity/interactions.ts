import type { Core } from "../delivery/core.ts";
import { initially, stateOf, type Entered } from "./element-state.ts";
import { findAction } from "../state/interactive-elements.ts";
import type { Channel, Json, Message, State, View } from "../state/state.ts";
import { viewObject } from "../web-api/open-views.ts";

/** Payloads of commands, shortcuts, buttons and modals, in Slack's shapes. */

/** Slack names no private channel and no direct message in payloads. */
const payloadName = (channel: Channel): string =>
  ({
    channel: channel.name,
    group: "privategroup",
    im: "directmessage",
    mpim: channel.name,
  })[channel.kind];

const userObject = (state: State, id: string): Json => {
  const { name = "", team = state.team.id } = state.members.get(id) ?? {};
  return { id, username: name, name, team_id: team };
};

function common({ state, triggers }: Core, user: string): Json {
  return {
    team: { id: state.payloadTeam, domain: state.team.domain },
    enterprise: null,
    is_enterprise_install: false,
    user: userObject(state, user),
    api_app_id: state.app.id,
    token: state.app.verificationToken,
    trigger_id: triggers.issue(user),
  };
}

export function commandPayload(
  core: Core,
  given: { channel: Channel; user: string; command: string; text: string },
): Json {
  const { state, triggers, responseUrls } = core;
  const { channel, user } = given;
  return {
    token: state.app.verificationToken,
    team_id: state.payloadTeam,
    team_domain: state.team.domain,
    channel_id: channel.id,
    channel_name: payloadName(channel),
    user_id: user,
    user_name: state.members.get(user)?.name ?? "",
    command: given.command,
    text: given.text,
    api_app_id: state.app.id,
    is_enterprise_install: "false",
    response_url: responseUrls.issue({ channel: channel.id, user }, "commands"),
    trigger_id: triggers.issue(user),
  };
}

export function messageShortcutPayload(
  core: Core,
  given: { channel: Channel; user: string; callbackId: string; message: Message },
): Json {
  const { channel, user, message } = given;
  const place = { channel: channel.id, user, thread: message.thread_ts };
  return {
    type: "message_action",
    ...common(core, user),
    callback_id: given.callbackId,
    action_ts: core.state.ids.ts(),
    channel: { id: channel.id, name: payloadName(channel) },
    message_ts: message.ts,
    message,
    response_url: core.responseUrls.issue(place, "actions"),
  };
}

export function globalShortcutPayload(core: Core, user: string, callbackId: string): Json {
  const action_ts = core.state.ids.ts();
  return { type: "shortcut", ...common(core, user), callback_id: callbackId, action_ts };
}

/** What is pressed, and where it is. */
export interface Press {
  readonly user: string;
  readonly actionId: string;
  readonly blockId?: string | undefined;
  /** Which of several buttons or options. */
  readonly value?: Entered | undefined;
}

/** Where a pressed element is. */
export type Pressed =
  | {
      readonly in: "message";
      readonly channel: Channel;
      readonly message: Pick<Message, "ts" | "blocks" | "thread_ts">;
      readonly isEphemeral: boolean;
    }
  | { readonly in: "view"; readonly view: View };

export function blockActionsPayload(core: Core, press: Press, where: Pressed): Json {
  const { state } = core;
  const blocks = where.in === "view" ? (where.view.body["blocks"] as Json[]) : where.message.blocks;
  const action = actionOf(state, blocks ?? [], press);
  const base = { type: "block_actions", ...common(core, press.user), actions: [action] };
  if (where.in === "view") {
    const container = { type: "view", view_id: where.view.id };
    const values = enteredSoFar(state, where.view, action);
    return { ...base, container, view: viewObject(state, where.view, values) };
  }
  const { channel, message, isEphemeral } = where;
  const thread = message.thread_ts ? { thread_ts: message.thread_ts } : {};
  const place = { channel: channel.id, user: press.user, ts: message.ts, isEphemeral };
  return {
    ...base,
    container: {
      type: "message",
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: isEphemeral,
      ...thread,
    },
    channel: { id: channel.id, name: payloadName(channel) },
    // Slack keeps no ephemeral message that it could send along.
    ...(isEphemeral ? {} : { message }),
    state: { values: {} },
    response_url: core.responseUrls.issue(
      { ...place, ...(message.thread_ts ? { thread: message.thread_ts } : {}) },
      "actions",
    ),
  };
}

/** What all inputs of a view hold, the one that was just changed as it is now. */
function enteredSoFar(state: State, view: View, action: Json): Json {
  const inputs = (view.body["blocks"] as Json[]).filter(({ type }) => type === "input");
  return Object.fromEntries(
    inputs.map(({ block_id: block, element: given }) => {
      const element = given as Json;
      const { action_id: id } = element;
      const isChanged = action["block_id"] === block && action["action_id"] === id;
      const { action_id: _, block_id: __, action_ts: ___, ...changed } = action;
      const value = isChanged ? changed : stateOf(state, element, initially(element));
      return [String(block), { [String(id)]: value }];
    }),
  );
}

function actionOf(state: State, blocks: readonly Json[], press: Press): Json {
  const wanted = press.value;
  const matching = blocks.filter(
    (block) => press.blockId === undefined || block["block_id"] === press.blockId,
  );
  const found = matching
    .map((block) => findAction([block], press.actionId))
    .filter((one) => one !== undefined);
  const exact = found.find(({ element }) => element["value"] === wanted);
  const { block, element } = exact ?? found[0] ?? {};
  if (!block || !element) throw new Error(`Nothing to press with action_id ${press.actionId}`);
  return {
    action_id: press.actionId,
    block_id: block["block_id"],
    action_ts: state.ids.ts(),
    ...pressedState(state, element, wanted ?? null),
  };
}

function pressedState(state: State, element: Json, entered: Entered): Json {
  const type = element["type"];
  if (type === "feedback_buttons") {
    const sides = [element["positive_button"], element["negative_button"]] as Json[];
    const side = sides.find((one) => one["value"] === entered) ?? sides[0];
    return { type, text: side?.["text"], value: side?.["value"] };
  }
  if (type !== "button" && type !== "icon_button") return stateOf(state, element, entered);
  const { action_id: _own, ...rest } = element;
  return rest;
}

export function viewPayload(
  core: Core,
  view: View,
  values: Json,
  type: "view_submission" | "view_closed",
): Json {
  return {
    type,
    ...common(core, view.user),
    view: viewObject(core.state, view, values),
    ...(type === "view_submission"
      ? { response_urls: responseUrlsOf(core, view, values) }
      : { is_cleared: false }),
  };
}

/** One for each conversation chosen in an element that asked for it. */
function responseUrlsOf(core: Core, view: View, values: Json): Json[] {
  return (view.body["blocks"] as Json[]).flatMap((block) => {
    const element = block["element"] as Json | undefined;
    if (!element?.["response_url_enabled"]) return [];
    const blockId = String(block["block_id"]);
    const actionId = String(element["action_id"]);
    const entered = (values[blockId] as Record<string, Json> | undefined)?.[actionId];
    const channel = entered?.["selected_conversation"] ?? entered?.["selected_channel"];
    if (typeof channel !== "string") return [];
    const response_url = core.responseUrls.issue({ channel, user: view.user }, "actions");
    return [{ block_id: blockId, action_id: actionId, channel_id: channel, response_url }];
  });
}
