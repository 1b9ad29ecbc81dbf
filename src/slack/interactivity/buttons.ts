import type { App, BlockAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import { z } from "zod";
import { askIds } from "../../domain/keys.ts";
import type { Incoming } from "../../domain/incoming.ts";
import { PasteTextValue, RetryValue } from "../contract/button-values.ts";
import { ACTIONS } from "../contract/slack-contract.ts";
import type { Installation } from "../installations/installations.ts";
import { type ListenerOptions, wordingFor } from "./listeners.ts";
import { type PrivatePlace, tellPrivately } from "./tell-privately.ts";
import { pasteTextModal, reasonModal } from "./views/modals.ts";
import { sourcesModal } from "./views/sources-modal.ts";
import type { ReplyAddress } from "../../domain/post.ts";
import type { PlainKey } from "../../messages/catalogue.ts";

type Args = SlackActionMiddlewareArgs<BlockAction>;

/** A press of one of our buttons, as far as we need it. */
const Press = z.object({
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  /** Where the button stands. Of what one person alone sees, Slack sends no message along. */
  container: z.object({ message_ts: z.string(), thread_ts: z.string().optional() }),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }).optional(),
  trigger_id: z.string(),
  actions: z.tuple(
    [z.object({ action_id: z.string(), action_ts: z.string(), value: z.string() })],
    z.unknown(),
  ),
});

interface Pressed {
  readonly payload: unknown;
  readonly place: ReplyAddress & { readonly thread: string };
  readonly user: string;
  /** `ts` of the message with the button. */
  readonly messageTs: string;
  readonly actionId: string;
  /** Slack's mark of this press. */
  readonly actionTs: string;
  readonly value: string;
  readonly triggerId: string;
  /** Of the workspace in which it was pressed. */
  readonly write: Installation["write"];
}

/** Buttons under our messages. What they ask for is stored before they are acknowledged. */
export function registerButtons(app: App, options: ListenerOptions): void {
  const on = (
    actionId: string | RegExp,
    act: (pressed: Pressed) => Promise<PlainKey | undefined>,
  ): void => app.action<BlockAction>(actionId, (args) => press(args, options, act));

  on(ACTIONS.sources, (pressed) => showSources(pressed, options));
  on(new RegExp(`^${ACTIONS.question}\\d+$`, "u"), (pressed) =>
    receive(question(pressed), options),
  );
  on(ACTIONS.retry, (pressed) => receive(again(pressed), options));
  on(ACTIONS.feedback, (pressed) => takeFeedback(pressed, options));
  on(ACTIONS.pasteText, (pressed) => askForText(pressed, options));
}

/** Slack does not send a press again: when it cannot be carried out, the person is told. */
async function press(
  { body, ack, respond }: Args,
  options: ListenerOptions,
  act: (pressed: Pressed) => Promise<PlainKey | undefined>,
): Promise<void> {
  const key = await options
    .installed(body)
    .then((installation) => parse(body, installation))
    .then(act)
    .catch((error: unknown): PlainKey => {
      options.log.error(
        { action: body.actions[0]?.action_id, err: error },
        "press not carried out",
      );
      return "notStored";
    });
  await ack();
  if (key === undefined) return;
  const text = (await wordingFor(body.user.id, body, options)).say(key);
  await tellPrivately(text, placeOf(body), { ...options, payload: body, respond });
}

/** Where the message with the button stands. */
function placeOf({ user, channel, container, message }: BlockAction): PrivatePlace {
  const thread: unknown = message?.["thread_ts"] ?? container["thread_ts"];
  return {
    channel: channel?.id ?? "",
    user: user.id,
    thread: typeof thread === "string" ? thread : undefined,
  };
}

async function parse(body: unknown, { self, write }: Installation): Promise<Pressed> {
  const parsed = await Press.parseAsync(body);
  const { user, channel, container, message, trigger_id: triggerId, actions } = parsed;
  const [{ action_id: actionId, action_ts: actionTs, value }] = actions;
  const messageTs = container.message_ts;
  const thread = message?.thread_ts ?? container.thread_ts ?? messageTs;
  const place = { team: self.teamId, channel: channel.id, thread };
  return {
    place,
    user: user.id,
    messageTs,
    actionId,
    actionTs,
    value,
    triggerId,
    write,
    payload: body,
  };
}

async function receive(wanted: Incoming, { service }: ListenerOptions): Promise<undefined> {
  await service.receive(wanted);
}

/** One question is asked once, whoever presses it and however often: so `ts` names the button. */
const question = ({ place, user, messageTs, actionId, value }: Pressed): Incoming => ({
  kind: "question",
  ...place,
  user,
  ts: askIds.question(messageTs, actionId),
  question: value,
});

/** Every press is a try of its own: what could not be read an hour ago may be there now. */
function again({ place, user, messageTs, actionTs, value }: Pressed): Incoming {
  const { source, about, thread = place.thread } = RetryValue.parse(JSON.parse(value));
  const ts = askIds.retry(messageTs, actionTs);
  return { kind: "retry", ...place, thread, user, ts, source, about };
}

async function showSources(pressed: Pressed, options: ListenerOptions): Promise<undefined> {
  const { team, channel } = pressed.place;
  const ask = { team, channel, user: pressed.user, briefingKey: pressed.value };
  const [view, wording] = await Promise.all([
    options.service.sources(ask),
    wordingFor(pressed.user, pressed.payload, options),
  ]);
  return openModal(sourcesModal(view, ask, wording), pressed);
}

/** What was pressed is kept at once; a reason may follow, or the modal be closed without one. */
async function takeFeedback(
  pressed: Pressed,
  options: ListenerOptions,
): Promise<PlainKey | undefined> {
  const [verdict, briefingKey = ""] = pressed.value.split(" ", 2);
  const { team, channel } = pressed.place;
  const useful = verdict === "useful";
  await options.service.feedback({ team, channel, user: pressed.user, briefingKey, useful });
  if (useful) return "thanks";
  const wording = await wordingFor(pressed.user, pressed.payload, options);
  return openModal(reasonModal({ channel, briefingKey }, wording), pressed);
}

async function askForText(pressed: Pressed, options: ListenerOptions): Promise<undefined> {
  const { channel } = pressed.place;
  const { about, thread = pressed.place.thread } = PasteTextValue.parse(JSON.parse(pressed.value));
  const wording = await wordingFor(pressed.user, pressed.payload, options);
  return openModal(pasteTextModal({ channel, thread, about }, wording), pressed);
}

/** A modal must be opened within three seconds of the press. */
async function openModal(
  view: ReturnType<typeof reasonModal>,
  { triggerId, write }: Pressed,
): Promise<undefined> {
  await write.views.open({ trigger_id: triggerId, view });
}
