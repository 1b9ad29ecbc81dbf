import { randomUUID } from "node:crypto";
import type { Message, State } from "../state/state.ts";

/** By whom a message is posted. */
export interface Author {
  readonly user: string;
  /**
   * Posted by another app (a feed): no user, this bot id. With an app id as apps of today do: its own
   * user, its profile, no subtype.
   */
  readonly asApp?: { readonly botId: string; readonly name: string; readonly appId?: string };
  /** Posted by the member through an app: theirs, with the id of its bot. */
  readonly throughApp?: { readonly botId: string; readonly appId: string };
}

/** Who a message says it is by, in the forms that Slack has for people and apps. */
export function authorOf(state: State, { user, asApp, throughApp }: Author): Partial<Message> {
  if (asApp !== undefined) return appAuthor(state, asApp);
  const person = { user, client_msg_id: randomUUID(), ...homeOf(state, user) };
  if (throughApp === undefined) return person;
  return { ...person, bot_id: throughApp.botId, app_id: throughApp.appId };
}

/** In a shared channel a message names the organisation of its author. */
function homeOf(state: State, user: string): Partial<Message> {
  const team = state.members.get(user)?.team;
  return team === undefined ? {} : { user_team: team, source_team: team };
}

function appAuthor(
  state: State,
  { botId, name, appId }: NonNullable<Author["asApp"]>,
): Partial<Message> {
  if (appId === undefined) return { subtype: "bot_message", bot_id: botId, username: name };
  const user = `U${botId.slice(1)}`;
  const { id: team_id } = state.team;
  const profile = { id: botId, app_id: appId, user_id: user, name, deleted: false, updated: 0 };
  return { user, bot_id: botId, app_id: appId, bot_profile: { ...profile, team_id, icons: {} } };
}
