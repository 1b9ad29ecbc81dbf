import { html } from "hono/html";
import type { Channel, Member } from "../../state/state.ts";
import type { Welcome } from "./welcome.ts";
import type { Html } from "./html.ts";

/** What a visitor looks at; all of it is in the address. */
export interface Visit {
  readonly viewer: Member;
  /** Undefined on the Home tab. */
  readonly channel: Channel | undefined;
  readonly thread: string | undefined;
  /** The message that is being edited. */
  readonly edit: string | undefined;
  /** On a narrow screen: the list of channels instead of a channel. */
  readonly list: boolean;
  /** For those who are here for the first time; undefined where nobody is to be greeted. */
  readonly welcome: Welcome | undefined;
}

/** The address of another look, from this one. */
export function addressOf(visit: Visit, change: Record<string, string | undefined> = {}): string {
  const query: Record<string, string | undefined> = {
    as: visit.viewer.name,
    channel: visit.channel?.id ?? "home",
    thread: visit.thread,
    ...change,
  };
  const set = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `/?${new URLSearchParams(set).toString()}`;
}

/** The fields that each form of the page sends along. */
export const whoAndWhere = (visit: Visit): Html =>
  html` <input type="hidden" name="user" value="${visit.viewer.id}" />
    ${visit.channel ? html`<input type="hidden" name="channel" value="${visit.channel.id}" />` : ""}
    <input type="hidden" name="back" value="${addressOf(visit)}" />`;
