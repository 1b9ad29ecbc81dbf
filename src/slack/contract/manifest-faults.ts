import { parse } from "yaml";
import { z } from "zod";
import { COMMANDS, EVENTS, OPTIONAL_SCOPES, SCOPES, SHORTCUTS } from "./slack-contract.ts";

/** The parts of a manifest that must match what the bot uses. */
const Manifest = z.object({
  features: z.object({
    shortcuts: z.array(z.object({ callback_id: z.string() })),
    slash_commands: z.array(z.object({ command: z.string() })),
  }),
  oauth_config: z.object({
    scopes: z.object({ bot: z.array(z.string()), bot_optional: z.array(z.string()).default([]) }),
  }),
  settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
});

/** How a manifest (YAML) differs from what the bot uses of Slack: one line a difference. */
export function manifestFaults(text: string): string[] {
  const manifest = Manifest.safeParse(parse(text));
  if (!manifest.success)
    return manifest.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  const { features, oauth_config: oauth, settings } = manifest.data;
  return [
    ...differences("scope", oauth.scopes.bot, SCOPES),
    ...differences("optional scope", oauth.scopes.bot_optional, OPTIONAL_SCOPES),
    ...differences("event", settings.event_subscriptions.bot_events, Object.keys(EVENTS)),
    ...differences(
      "command",
      features.slash_commands.map(({ command }) => command),
      Object.values(COMMANDS),
    ),
    ...differences(
      "shortcut",
      features.shortcuts.map((shortcut) => shortcut.callback_id),
      Object.values(SHORTCUTS),
    ),
  ];
}

function differences(what: string, there: readonly string[], used: readonly string[]): string[] {
  return [
    ...used.filter((name) => !there.includes(name)).map((name) => `the ${what} ${name} is missing`),
    ...there
      .filter((name) => !used.includes(name))
      .map((name) => `the ${what} ${name} is not used`),
  ];
}
