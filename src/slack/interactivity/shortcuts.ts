import type { App, MessageShortcut, SlackShortcutMiddlewareArgs } from "@slack/bolt";
import { askIds } from "../../domain/keys.ts";
import { fileRef, threadOf } from "../incoming/incoming.ts";
import { readMessage } from "../incoming/message-text.ts";
import { Message } from "../incoming/payload.ts";
import { SHORTCUTS } from "../contract/slack-contract.ts";
import { type ListenerOptions, wordingFor } from "./listeners.ts";
import { tellPrivately } from "./tell-privately.ts";
import type { PlainKey } from "../../messages/catalogue.ts";

/** “Brief this” and “Check against the article” in a message's menu; they work in threads too. */
export function registerShortcuts(app: App, options: ListenerOptions): void {
  for (const [callbackId, receive] of [
    [SHORTCUTS.brief, briefThis],
    [SHORTCUTS.verify, verifyThis],
  ] as const) {
    app.shortcut<MessageShortcut>({ callback_id: callbackId, type: "message_action" }, (args) =>
      reply(args, receive, options),
    );
  }
}

async function reply(
  { shortcut, ack, respond }: SlackShortcutMiddlewareArgs<MessageShortcut>,
  receive: typeof briefThis,
  options: ListenerOptions,
): Promise<void> {
  const key = await receive(shortcut, options).catch((error: unknown): PlainKey => {
    options.log.error({ shortcut: shortcut.callback_id, err: error }, "shortcut failed");
    return "notStored";
  });
  await ack();
  const text = (await wordingFor(shortcut.user.id, shortcut, options)).say(key);
  const { channel, message, user } = shortcut;
  const thread = threadOf(Message.parse(message));
  const place = { channel: channel.id, user: user.id, thread };
  await tellPrivately(text, place, { ...options, payload: shortcut, respond });
}

async function briefThis(
  shortcut: MessageShortcut,
  { service, installed, isMember }: ListenerOptions,
): Promise<PlainKey> {
  const { channel, message, message_ts: ts, action_ts: actionTs, user } = shortcut;
  const installation = await installed(shortcut);
  const { self } = installation;
  const parsed = Message.parse(message);
  if (parsed.bot_id === self.botId) return "ownMessage";
  if (!(await isMember(channel.id, installation))) return "notHere";
  const { text, links, files } = readMessage(parsed, self.botUserId);
  const receipt = await service.receive({
    kind: "ask",
    via: "shortcut",
    team: self.teamId,
    channel: channel.id,
    // A further try at the post: it may have been refused when it was posted.
    ts: askIds.shortcut(ts, actionTs),
    about: { ts, position: 0 },
    thread: threadOf({ ...parsed, ts }),
    user: user.id,
    text,
    links,
    files: files.flatMap(fileRef),
  });
  return receipt === "nothing-to-brief" ? "messageWithoutSource" : "onItInThread";
}

async function verifyThis(
  shortcut: MessageShortcut,
  { service, installed, isMember }: ListenerOptions,
): Promise<PlainKey> {
  const { channel, message, message_ts: ts, action_ts: actionTs, user } = shortcut;
  const installation = await installed(shortcut);
  const { self } = installation;
  const parsed = Message.parse(message);
  if (!(await isMember(channel.id, installation))) return "notHere";
  const { text } = readMessage(parsed, self.botUserId);
  if (text.trim() === "") return "nothingToVerify";
  const receipt = await service.receive({
    kind: "verify",
    team: self.teamId,
    channel: channel.id,
    ts,
    ask: askIds.verify(ts, actionTs),
    thread: threadOf({ ...parsed, ts }),
    user: user.id,
    text,
  });
  return receipt === "nothing-to-brief" ? "nothingToAsk" : "verifyingInThread";
}
