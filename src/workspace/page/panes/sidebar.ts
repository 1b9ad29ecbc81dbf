import { html, raw } from "hono/html";
import type { Channel, State } from "../../state/state.ts";
import { directMessage } from "../../state/seed.ts";
import { icon } from "../parts/icons.ts";
import { avatar, botName } from "../parts/people.ts";
import { addressOf, type Visit } from "../parts/visit.ts";
import type { Html } from "../parts/html.ts";

/** Channels on the left, and who one is. */
export function sidebar(state: State, visit: Visit): Html {
  const { viewer } = visit;
  const channels = [...state.channels.values()].filter(
    (channel) => channel.kind !== "im" && channel.members.has(viewer.id),
  );
  const bot = botName(state);
  const direct = directMessage(state, viewer.id);
  const link = (channel: Channel, label: Html) => entry(visit, channel.id, label);
  return html`<nav class="sidebar" id="sidebar" data-live aria-label="Channels">
    <h1>${state.team.name}</h1>
    <h2>Channels</h2>
    <ul>
      ${channels.map((channel) =>
        link(
          channel,
          html`<span class="sign" aria-label="${channel.kind === "group" ? "private" : "public"}"
              >${channel.kind === "group" ? icon("lock", 14) : "#"}</span
            >${channel.name}`,
        ),
      )}
    </ul>
    <h2>Direct messages</h2>
    <ul>
      ${link(direct, html`${avatar(bot, true)}${bot}`)}
    </ul>
    <h2>App</h2>
    <ul>
      ${entry(visit, "home", html`<span class="sign">${icon("home")}</span>Home tab`)}
    </ul>
    <div class="viewer">
      <h2>You are</h2>
      <ul>
        ${people(state, visit)}
      </ul>
    </div>
  </nav>`;
}

function entry(visit: Visit, channel: string, label: Html): Html {
  const isHere = (visit.channel?.id ?? "home") === channel;
  const address = addressOf(visit, { channel, thread: undefined });
  return html`<li>
    <a href="${address}" data-go ${isHere ? raw('aria-current="page"') : ""}>${label}</a>
  </li>`;
}

function people(state: State, visit: Visit): Html {
  const persons = [...state.members.values()].filter((member) => !member.isBot);
  return html`${persons.map((member) => {
    const stays = visit.channel === undefined || visit.channel.members.has(member.id);
    const place = stays ? {} : { channel: undefined, thread: undefined };
    const address = addressOf(visit, { ...place, as: member.name });
    const isSelf = member.id === visit.viewer.id;
    return html`<li>
      <a href="${address}" data-go ${isSelf ? raw('aria-current="true"') : ""}
        >${avatar(member.realName)}<span>${member.realName}</span></a
      >
    </li>`;
  })}`;
}
