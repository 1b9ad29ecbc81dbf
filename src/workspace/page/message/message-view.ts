import { html } from "hono/html";
import type { Json, Message, State } from "../../state/state.ts";
import { authorOf, avatar, timeOf } from "../parts/people.ts";
import { renderBlocks, renderText } from "./render-blocks.ts";
import type { Html } from "../parts/html.ts";

/** More than a screen of text is folded until somebody wants it. */
const foldedLength = 900;

/** A message as a reader sees it, without what can be done with it. */
function messageBody(state: State, channel: string, message: Message, pane = "channel"): Html {
  const { blocks = [], files = [], attachments = [] } = message;
  const place = { channel, ts: message.ts };
  const said =
    blocks.length > 0 ? renderBlocks(state, blocks, place) : renderedText(state, message);
  const isLong = message.bot_id === undefined && message.text.length > foldedLength;
  return html`<div class="said" dir="auto">
      ${isLong ? folded(said, `${pane}-${message.ts}`) : said}
    </div>
    ${attachments.map((attachment) => forwarded(state, attachment))} ${files.map(fileCard)}
    ${reactions(message)}`;
}

/** Drawn once: the renderer takes its time over long markup. */
const texts = new WeakMap<Message, Html>();

function renderedText(state: State, message: Message): Html {
  const known = texts.get(message);
  if (known) return known;
  const made = renderText(state, message.text);
  texts.set(message, made);
  return made;
}

function folded(said: Html, id: string): Html {
  return html`<input type="checkbox" class="unfold" id="unfold-${id}" aria-label="Show all" />
    <div class="folded">${said}</div>
    <label class="more" for="unfold-${id}"></label>`;
}

function forwarded(state: State, attachment: Json): Html {
  const author = attachment["author_name"] ?? attachment["title"];
  return html`<blockquote class="forwarded" dir="auto">
    ${author ? html`<strong>${String(author)}</strong>` : ""}
    ${renderText(state, String(attachment["text"] ?? attachment["fallback"] ?? ""))}
  </blockquote>`;
}

const sizeOf = (bytes: number): string =>
  bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 100) / 10} kB`;

function fileCard(file: Json): Html {
  const extension = /\.(\w{1,4})$/u.exec(String(file["name"]))?.[1] ?? "file";
  const type = extension.toUpperCase();
  return html`<a class="file" href="/page/file/${String(file["id"])}" download>
    <span class="file-type">${type}</span>
    <span
      ><strong dir="auto">${String(file["title"])}</strong
      ><small>${sizeOf(Number(file["size"]))}</small></span
    ></a
  >`;
}

function reactions({ reactions: given = [], ts }: Message): Html {
  if (given.length === 0) return html``;
  return html`<div class="reactions">
    ${given.map(
      ({ name, count }) =>
        html`<button
          class="reaction"
          name="react"
          form="react"
          value="${JSON.stringify({ ts, name })}"
          title=":${name}:"
        >
          ${EMOJI.get(name) ?? `:${name}:`} ${count}
        </button>`,
    )}
  </div>`;
}

/** A map: the name is whatever somebody has reacted with. */
const EMOJI: ReadonlyMap<string, string> = new Map([
  ["+1", "👍"],
  ["thumbsup", "👍"],
  ["eyes", "👀"],
  ["newspaper", "📰"],
  ["white_check_mark", "✅"],
  ["hourglass_flowing_sand", "⏳"],
  ["heart", "❤️"],
]);

/** A message with who and when; `foot` is below it, `tools` beside it. */
export function messageView(
  state: State,
  given: {
    channel: string;
    message: Message;
    zone: string;
    tools?: Html | undefined;
    foot?: Html | undefined;
    /** Replaces the text while the message is being edited. */
    editor?: Html | undefined;
    note?: string | undefined;
    pane?: "channel" | "thread";
  },
): Html {
  const { channel, message, zone, tools, foot, editor, note, pane } = given;
  const name = authorOf(state, message);
  const isApp = message.bot_id !== undefined;
  const isGone = message.subtype === "tombstone";
  return html`<article
    class="message${isGone ? " gone" : ""}${note ? " only-you" : ""}"
    data-key="${message.ts}"
    tabindex="0"
  >
    ${avatar(name, isApp)}
    <div class="content">
      ${note ? html`<div class="note">${note}</div>` : ""}
      <header>
        <strong dir="auto">${name}</strong>${isApp ? html`<span class="badge">App</span>` : ""}
        ${timeOf(message.ts, zone)}${message.edited ? html`<small>(edited)</small>` : ""}
      </header>
      ${editor ?? messageBody(state, channel, message, pane)} ${foot ?? ""}
    </div>
    ${tools ?? ""}
  </article>`;
}
