import { html } from "hono/html";
import type { Message, State } from "../../state/state.ts";
import { typedFrom } from "../../state/text.ts";
import type { AppContract } from "../../state/manifest.ts";
import { icon } from "../parts/icons.ts";
import { addressOf, whoAndWhere, type Visit } from "../parts/visit.ts";
import type { Html } from "../parts/html.ts";

/** What can be done with a message: react, reply, the app's shortcuts, and with one's own more. */
export function messageTools(
  state: State,
  surface: AppContract,
  visit: Visit,
  message: Message,
  where: "channel" | "thread" = "channel",
): Html {
  if (message.subtype === "tombstone") return html``;
  const { ts } = message;
  const isOwn = message.user === visit.viewer.id;
  const thread = message.thread_ts ?? ts;
  const reply = html`<a
    class="tool"
    href="${addressOf(visit, { thread })}"
    data-go
    title="Reply in thread"
    aria-label="Reply in thread"
    >${icon("reply")}</a
  >`;
  return html`<form class="tools" method="post" action="/page/message">
    ${whoAndWhere(visit)}<input type="hidden" name="ts" value="${ts}" />
    <button
      class="tool"
      name="react"
      form="react"
      value="${JSON.stringify({ ts, name: "+1" })}"
      title="React"
      aria-label="React with thumbs up"
    >
      ${icon("up")}
    </button>
    ${where === "channel" ? reply : ""}
    ${surface.shortcuts.map(
      ({ name, callbackId }) =>
        html`<button class="tool" name="shortcut" value="${callbackId}">${name}</button>`,
    )}
    ${
      isOwn
        ? html`<a
              class="tool"
              href="${addressOf(visit, { edit: ts })}"
              data-go
              title="Edit"
              aria-label="Edit"
              >${icon("edit")}</a
            >
            <button class="tool" name="remove" value="1" title="Delete" aria-label="Delete">
              ${icon("remove")}
            </button>`
        : ""
    }
  </form>`;
}

/** A message open for editing. */
export function messageEditor(state: State, visit: Visit, message: Message): Html {
  return html`<form class="editor" method="post" action="/page/message">
    ${whoAndWhere(visit)}<input type="hidden" name="ts" value="${message.ts}" />
    <textarea name="edit" dir="auto" rows="3" aria-label="Edit">
${typedFrom(state, message.text)}</textarea>
    <div>
      <a class="button" href="${addressOf(visit)}" data-go>Cancel</a>
      <button class="button primary">Save</button>
    </div>
  </form>`;
}
