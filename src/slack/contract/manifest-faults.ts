import { parse } from "yaml";
import { z } from "zod";
import type { Message } from "../../messages/catalogue.ts";
import type { Said } from "../../messages/said.ts";
import { AGENT, COMMANDS, EVENTS, OPTIONAL_SCOPES, SCOPES, SHORTCUTS } from "./slack-contract.ts";

/** The parts of a manifest that must match what the bot uses. */
const Manifest = z.object({
  features: z.object({
    agent_view: z.unknown().optional(),
    shortcuts: z.array(z.object({ callback_id: z.string() })),
    slash_commands: z.array(z.object({ command: z.string() })),
  }),
  oauth_config: z.object({
    scopes: z.object({ bot: z.array(z.string()), bot_optional: z.array(z.string()).default([]) }),
  }),
  settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
});

/** How a manifest (YAML) differs from what the bot uses of Slack: one thing said a difference. */
export function manifestFaults(text: string): Said[] {
  const manifest = Manifest.safeParse(parse(text));
  if (!manifest.success) return manifest.error.issues.map(({ path }) => malformed(path.join(".")));
  const { features, oauth_config: oauth, settings } = manifest.data;
  const { scopes } = oauth;
  const isAgent = features.agent_view !== undefined;
  return [
    ...differences("oauth_config.scopes.bot", scopes.bot, [
      ...SCOPES,
      ...(isAgent ? [AGENT.scope] : []),
    ]),
    ...differences("oauth_config.scopes.bot_optional", scopes.bot_optional, OPTIONAL_SCOPES),
    ...differences(
      "settings.event_subscriptions.bot_events",
      settings.event_subscriptions.bot_events,
      Object.keys({ ...EVENTS, ...(isAgent ? AGENT.events : {}) }),
    ),
    ...differences(
      "features.slash_commands",
      features.slash_commands.map(({ command }) => command),
      Object.values(COMMANDS),
    ),
    ...differences(
      "features.shortcuts",
      features.shortcuts.map((shortcut) => shortcut.callback_id),
      Object.values(SHORTCUTS),
    ),
  ];
}

const malformed = (path: string): Message => ({ key: "manifestMalformed", values: { path } });

/** What a list of the manifest, known by its path, has too little or too much. */
function differences(path: string, there: readonly string[], used: readonly string[]): Message[] {
  return [
    ...used
      .filter((name) => !there.includes(name))
      .map((name) => ({ key: "manifestLacks", values: { path, name } }) as const),
    ...there
      .filter((name) => !used.includes(name))
      .map((name) => ({ key: "manifestUnused", values: { path, name } }) as const),
  ];
}
