import type { App, SlackCommandMiddlewareArgs } from "@slack/bolt";
import { drawNotice } from "../blocks/notice-blocks.ts";
import { assemble } from "../incoming/tokens.ts";
import { commandTokens } from "../incoming/typed-tokens.ts";
import { COMMANDS } from "../contract/slack-contract.ts";
import { type ListenerOptions, wordingFor } from "./listeners.ts";
import { openDigest } from "./digest-dialog.ts";
import { openSettings } from "./settings-dialog.ts";
import type { Message } from "../../messages/catalogue.ts";

type Command = SlackCommandMiddlewareArgs["command"];

/** Slash commands. What they ask for is stored before they are acknowledged; the reply is the asker's alone. */
export function registerCommands(app: App, options: ListenerOptions): void {
  app.command(COMMANDS.brief, (args) => reply(args, options, () => brief(args.command, options)));
  app.command(COMMANDS.digest, (args) => reply(args, options, () => digest(args.command, options)));
}

/** Slack does not send a command again: when it cannot be stored, the asker is told. */
async function reply(
  { ack, command }: SlackCommandMiddlewareArgs,
  options: ListenerOptions,
  answer: () => Promise<string | Message | undefined>,
): Promise<void> {
  const said = await answer().catch((error: unknown): Message => {
    options.log.error(
      { command: command.command, channel: command.channel_id, err: error },
      "command failed",
    );
    return { key: "notStored" };
  });
  // A dialog says it all.
  if (said === undefined) return ack();
  const text = (await wordingFor(command.user_id, command, options)).phrase(said);
  await ack({ response_type: "ephemeral", ...drawNotice(text) });
}

/** The dialog; where Slack does not open it, what it would show is told in words. */
async function opens(
  open: typeof openSettings,
  payload: Command,
  options: ListenerOptions,
): Promise<boolean> {
  const { command, channel_id: channel, user_id: user, trigger_id: triggerId } = payload;
  return open({ channel, user, triggerId }, payload, options).catch((error: unknown) => {
    options.log.warn({ command, channel, err: error }, "no dialog opened: it is told in words");
    return false;
  });
}

async function brief(
  command: Command,
  options: ListenerOptions,
): Promise<string | Message | undefined> {
  if (/^\s*settings?\s*$/iu.test(command.text) && (await opens(openSettings, command, options)))
    return undefined;
  const { service, installed, isMember } = options;
  const installation = await installed(command);
  const { self } = installation;
  const { channel_id: channel, user_id: user, text } = command;
  const said = await service.briefCommand({ team: self.teamId, channel, user, text });
  if (said !== undefined) return said;
  if (!(await isMember(channel, installation))) return { key: "notHere" };
  const read = assemble(commandTokens(text), self.botUserId);
  const receipt = await service.receive({
    kind: "ask",
    via: "command",
    team: self.teamId,
    channel,
    ts: command.trigger_id,
    user,
    text: read.text,
    links: read.links,
    files: [],
  });
  return { key: receipt === "nothing-to-brief" ? "help" : "onIt" };
}

async function digest(
  command: Command,
  options: ListenerOptions,
): Promise<string | Message | undefined> {
  const { service, installed, isMember } = options;
  const installation = await installed(command);
  const { channel_id: channel, user_id: user, text, trigger_id: id } = command;
  if (!(await isMember(channel, installation))) return { key: "notHere" };
  if (/^\s*(?:settings?|set|edit)?\s*$/iu.test(text) && (await opens(openDigest, command, options)))
    return undefined;
  const team = installation.self.teamId;
  return service.digestCommand({ team, channel, user, text, id });
}
