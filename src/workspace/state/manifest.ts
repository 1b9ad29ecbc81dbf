import { parse } from "yaml";
import { z } from "zod";

/** What the page offers besides messages; it is in the app's manifest. */
export interface AppContract {
  readonly commands: readonly {
    readonly command: string;
    readonly description: string;
    readonly usage: string;
  }[];
  /** Shortcuts on a message. */
  readonly shortcuts: readonly { readonly name: string; readonly callbackId: string }[];
}

/** An app as its manifest describes it. */
export interface AppManifest {
  /** What the bot is called. */
  readonly name: string;
  readonly scopes: readonly string[];
  /** Events the app hears, by the manifest's names (`message.channels`). */
  readonly events: readonly string[];
  /** It asks for Slack's agent features. */
  readonly isAgent: boolean;
  readonly surface: AppContract;
}

const shape = z.object({
  display_information: z.object({ name: z.string() }),
  features: z.object({
    agent_view: z.unknown().optional(),
    shortcuts: z
      .array(z.object({ name: z.string(), type: z.string(), callback_id: z.string() }))
      .default([]),
    slash_commands: z
      .array(
        z.object({
          command: z.string(),
          description: z.string(),
          usage_hint: z.string().default(""),
        }),
      )
      .default([]),
  }),
  oauth_config: z.object({
    scopes: z.object({ bot: z.array(z.string()), bot_optional: z.array(z.string()).default([]) }),
  }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()) }).optional(),
  }),
});

/** Reads an app's manifest (YAML or JSON). Throws with the faulty parts when it is none. */
export function readManifest(text: string): AppManifest {
  const { display_information, features, oauth_config, settings } = shape.parse(parse(text));
  return {
    name: display_information.name,
    // Whoever installs an app may refuse the optional ones; here they are granted.
    scopes: [...oauth_config.scopes.bot, ...oauth_config.scopes.bot_optional],
    events: settings.event_subscriptions?.bot_events ?? [],
    isAgent: features.agent_view !== undefined,
    surface: {
      commands: features.slash_commands.map(({ command, description, usage_hint }) => ({
        command,
        description,
        usage: usage_hint,
      })),
      shortcuts: features.shortcuts
        .filter(({ type }) => type === "message")
        .map(({ name, callback_id }) => ({ name, callbackId: callback_id })),
    },
  };
}
