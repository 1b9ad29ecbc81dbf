import { html } from "hono/html";
import type { Core } from "../../delivery/core.ts";
import type { Channel, Ephemeral, Message, State } from "../../state/state.ts";
import type { AppContract } from "../../state/manifest.ts";
import { composer } from "./composer.ts";
import { greeting } from "./greeting.ts";
import { icon } from "../parts/icons.ts";
import { messageEditor, messageTools } from "../message/message-tools.ts";
import { messageView } from "../message/message-view.ts";
import { authorOf, avatar, botName, channelTitle, dayOf, zoneOf } from "../parts/people.ts";
import { statusOf } from "../../state/statuses.ts";
import { addressOf, type Visit } from "../parts/visit.ts";
import type { Html } from "../parts/html.ts";

/** Older ones are left out, so that the page stays quick. */
const shownMessages = 150;

/** The messages of a channel and where to write the next. */
export function channelPane(
  core: Core,
  surface: AppContract,
  visit: Visit,
  channel: Channel,
): Html {
  const { state, timeline } = core;
  const own = state.ephemerals.filter(
    (one) => one.channel === channel.id && one.user === visit.viewer.id && !one.thread_ts,
  );
  const everything = [
    ...timeline.channelMessages(channel.id).map(said),
    ...own.map((one) => whispered(state, one)),
  ].toSorted((one, other) => Number(one.message.ts) - Number(other.message.ts));
  const all = everything.slice(-shownMessages);
  const isWhole = all.length === everything.length;
  const prompts = state.prompts.get(channel.id);
  let day = "";
  return html`<main class="pane channel" id="channel">
    <header class="head" id="channel-head" data-live>
      <a class="back" href="${addressOf(visit, { list: "1" })}" data-go aria-label="Channels"
        >${icon("menu")}</a
      >
      <h2 dir="auto">${channelTitle(state, channel)}</h2>
      <small>${channel.members.size} members</small>
    </header>
    <section class="messages" id="messages" data-live data-end aria-label="Messages">
      <div class="filler"></div>
      ${isWhole ? greeting(state, visit, channel) : ""}
      ${all.map(({ message, note }) => {
        const today = dayOf(message.ts, zoneOf(visit.viewer));
        const heading = today === day ? "" : html`<h3 class="day"><span>${today}</span></h3>`;
        day = today;
        const isEdited = visit.edit === message.ts;
        return html`${heading}${messageView(state, {
          channel: channel.id,
          message,
          zone: zoneOf(visit.viewer),
          note,
          foot: note ? undefined : threadLink(core, visit, channel, message),
          tools: note ? undefined : messageTools(state, surface, visit, message),
          editor: isEdited ? messageEditor(state, visit, message) : undefined,
        })}`;
      })}
    </section>
    ${prompts ? suggestedPrompts(prompts["prompts"]) : ""}
    ${composer(visit, surface, { hint: `Message ${channelTitle(state, channel)}` })}
  </main>`;
}

export const said = (message: Message) => ({ message, note: undefined });

/** An ephemeral message beside the others. */
export const whispered = (state: State, { ts, text, blocks }: Ephemeral) =>
  ({
    message: {
      type: "message",
      ts,
      team: "",
      text,
      blocks,
      bot_id: "app",
      user: state.app.botUser,
    },
    note: "Only visible to you",
  }) as const;

function suggestedPrompts(prompts: unknown): Html {
  const given = prompts as { title: string; message: string }[];
  return html`<div class="prompts">
    ${given.map(
      ({ title, message }) =>
        html`<button type="button" class="tool" data-insert="${message}">${title}</button>`,
    )}
  </div>`;
}

/** Below a message: its thread, and what the bot is doing there. */
function threadLink(core: Core, visit: Visit, channel: Channel, message: Message): Html {
  const { state, timeline } = core;
  const replies = timeline.thread(channel.id, message.ts).slice(1);
  const status = statusOf(state, channel.id, message.ts);
  if (replies.length === 0 && status === "") return html``;
  const names = [...new Set(replies.map((reply) => authorOf(state, reply)))].slice(0, 3);
  const count = replies.length === 1 ? "1 reply" : `${replies.length} replies`;
  return html`<a class="thread-link" href="${addressOf(visit, { thread: message.ts })}" data-go>
    ${names.map((name) => avatar(name, name === botName(state)))}
    ${replies.length > 0 ? html`<strong>${count}</strong>` : ""}
    ${status ? html`<span class="working">${status}</span>` : ""}</a
  >`;
}
