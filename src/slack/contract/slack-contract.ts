/**
 * Everything that the bot uses of Slack, in one list. `manifest.yml` must say the same; the types
 * below keep the listeners to it.
 */

import { OPTIONAL } from "./optional-scopes.ts";

const READ_MESSAGES = ["channels:history", "groups:history", "im:history", "mpim:history"];
const READ_CONVERSATIONS = ["channels:read", "groups:read", "im:read", "mpim:read"];

/** Web API methods we call, with the scopes each needs (of the conversations it is used in). */
export const METHODS: Readonly<Record<string, readonly string[]>> = {
  "auth.test": [],
  "assistant.threads.setStatus": ["chat:write"],
  "chat.appendStream": ["chat:write"],
  "chat.delete": ["chat:write"],
  "chat.getPermalink": [],
  "chat.postEphemeral": ["chat:write"],
  "chat.postMessage": ["chat:write"],
  "chat.startStream": ["chat:write"],
  "chat.stopStream": ["chat:write"],
  "chat.update": ["chat:write"],
  "conversations.history": READ_MESSAGES,
  "conversations.info": READ_CONVERSATIONS,
  "conversations.members": READ_CONVERSATIONS,
  "conversations.replies": READ_MESSAGES,
  "files.info": ["files:read"],
  "reactions.add": ["reactions:write"],
  "users.conversations": READ_CONVERSATIONS,
  "users.info": ["users:read"],
  "views.open": [],
  "views.publish": [],
  "views.update": [],
};

/** Events we subscribe to, with the scopes each needs. */
export const EVENTS: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  app_mention: ["app_mentions:read"],
  app_uninstalled: [],
  "message.channels": ["channels:history"],
  "message.groups": ["groups:history"],
  "message.im": ["im:history"],
  "message.mpim": ["mpim:history"],
  reaction_added: ["reactions:read"],
  tokens_revoked: [],
};

/** What the bot uses beside that where it is installed as an agent (`features.agent_view`), and there alone. */
export const AGENT = {
  /** By which it is known that it is: nothing else asks for this scope. */
  scope: "assistant:write",
  methods: {
    "agents.sessions.rename": ["chat:write"],
    "agents.sessions.setStatus": ["chat:write"],
    "assistant.threads.setSuggestedPrompts": ["assistant:write"],
  },
  events: { agent_session_stopped: [] },
} as const;

/** Whether a token with these scopes is of an app that is an agent; not where Slack did not say. */
export const isAgent = (granted: readonly string[] | undefined): boolean =>
  granted?.includes(AGENT.scope) === true;

export const COMMANDS = { brief: "/brief", digest: "/digest" } as const;

/** Shortcuts in the menu of a message, by `callback_id`. */
export const SHORTCUTS = { brief: "brief_message", verify: "verify_message" } as const;

/** Buttons, by `action_id`. Question buttons append their position. */
export const ACTIONS = {
  sources: "sources",
  translate: "translate",
  question: "question_",
  feedback: "feedback",
  retry: "retry",
  pasteText: "hand_in",
  /** In the Home tab: the settings of a channel, one's own language, the text of what could not be read. */
  editChannel: "edit_channel",
  ownLanguage: "own_language",
  homePasteText: "home_hand_in",
  /** In the Home tab: the digest of a channel; in its dialog: every field. */
  editDigest: "edit_digest",
  digestField: "digest_field",
} as const;

/** Modals, by `callback_id`. */
export const MODALS = {
  sources: "sources",
  reason: "feedback_reason",
  settings: "settings",
  digest: "digest",
  pasteText: "hand_in",
} as const;

/** Scopes that the bot does without where they are not granted. */
export const OPTIONAL_SCOPES: readonly string[] = OPTIONAL.flatMap(({ scopes }) => scopes);

/** Scopes that the bot token needs: what the lists above need, `commands` for commands and shortcuts. */
export const SCOPES: readonly string[] = [
  ...new Set(["commands", ...Object.values({ ...METHODS, ...EVENTS }).flat()]),
]
  .filter((scope) => !OPTIONAL_SCOPES.includes(scope))
  .toSorted();
