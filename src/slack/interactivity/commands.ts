import type { App, SlackCommandMiddlewareArgs } from "@slack/bolt";
import { drawNotice } from "../blocks/notice-blocks.ts";
import { assemble } from "../incoming/tokens.ts";
import { commandTokens } from "../incoming/typed-tokens.ts";
import { COMMANDS } from "../contract/slack-contract.ts";
import { type ListenerOptions, wordingFor } from "./listeners.ts";
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

/** The dialog; where Slack does not open it, the settings are told in words. */
async function opensSettings(command: Command, options: ListenerOptions): Promise<boolean> {
  if (!/^\s*settings?\s*$/iu.test(command.text)) return false;
  const { channel_id: channel, user_id: user, trigger_id: triggerId } = command;
  return openSettings({ channel, user, triggerId }, command, options).catch((error: unknown) => {
    options.log.warn({ channel, err: error }, "settings not opened: they are told in words");
    return false;
  });
}

async function brief(
  command: Command,
  options: ListenerOptions,
): Promise<string | Message | undefined> {
  if (await opensSettings(command, options)) return undefined;
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
  { service, installed, isMember }: ListenerOptions,
): Promise<string | Message> {
  const installation = await installed(command);
  const { channel_id: channel, user_id: user, text, trigger_id: id } = command;
  if (!(await isMember(channel, installation))) return { key: "notHere" };
  const team = installation.self.teamId;
  return service.digestCommand({ team, channel, user, text, id });
}
