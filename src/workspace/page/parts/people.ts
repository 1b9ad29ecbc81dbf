import { html } from "hono/html";
import type { Channel, Member, Message, State } from "../../state/state.ts";
import type { Html } from "./html.ts";

/** What the app's bot is called. */
export const botName = (state: State): string =>
  state.members.get(state.app.botUser)?.realName ?? "App";

/** A channel's name, or the bot's for the direct message with it. */
export const channelTitle = (state: State, channel: Channel): string =>
  channel.kind === "im" ? botName(state) : `#${channel.name}`;

/** The zone in which a person reads times. */
export const zoneOf = ({ zone }: Member): string => zone ?? "UTC";

/** Who wrote a message, by name. */
export function authorOf(state: State, message: Pick<Message, "user" | "username">): string {
  return message.username ?? state.members.get(message.user ?? "")?.realName ?? "Slack";
}

/** A tile with initials in the person's own colour. */
export function avatar(name: string, isApp = false): Html {
  const initials = name
    .split(/[\s-]+/u)
    .map((word) => Array.from(word)[0] ?? "")
    .slice(0, 2)
    .join("");
  const hue = Array.from(name).reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0) * 7, 0) % 360;
  return html`<span class="avatar${isApp ? " app" : ""}" style="--hue:${hue}" aria-hidden="true"
    >${initials.toUpperCase()}</span
  >`;
}

/** Hour and minute in a zone, with the whole date for those who point at it. */
export function timeOf(ts: string, zone: string): Html {
  const at = new Date(Number(ts) * 1000);
  const short = at.toLocaleTimeString("en-GB", {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
  });
  const long = at.toLocaleString("en-GB", {
    timeZone: zone,
    dateStyle: "full",
    timeStyle: "short",
  });
  return html`<time datetime="${at.toISOString()}" title="${long}">${short}</time>`;
}

/** The day of a message, as a heading between messages. */
export const dayOf = (ts: string, zone: string): string =>
  new Date(Number(ts) * 1000).toLocaleDateString("en-GB", {
    timeZone: zone,
    weekday: "long",
    day: "numeric",
    month: "long",
  });
