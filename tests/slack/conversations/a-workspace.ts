import { refused, type SlackScript } from "../scripted-slack.ts";

/** A conversation as Slack tells of it. */
interface SlackChannel {
  readonly is_channel?: boolean;
  readonly is_private?: boolean;
  readonly is_im?: boolean;
  readonly is_member?: boolean;
}

/** Who is in a workspace, and where. */
export interface SlackPlaces {
  readonly users: Readonly<Record<string, object>>;
  readonly channels: Readonly<Record<string, SlackChannel>>;
  /** Of channels that the bot can see. */
  readonly members: Readonly<Record<string, readonly string[]>>;
}

/** Slack as it answers for these places; a channel that is not among them is one the bot cannot see. */
export function slackOf(places: () => SlackPlaces): SlackScript {
  return {
    "conversations.info": [
      ({ channel }) => {
        const known = places().channels[String(channel)];
        return known === undefined ? refused("channel_not_found") : { ok: true, channel: known };
      },
    ],
    "conversations.members": [
      ({ channel }) => {
        const members = places().members[String(channel)];
        return members === undefined ? refused("channel_not_found") : { ok: true, members };
      },
    ],
    "users.info": [
      ({ user }) => {
        const known = places().users[String(user)];
        return known === undefined ? refused("user_not_found") : { ok: true, user: known };
      },
    ],
  };
}
