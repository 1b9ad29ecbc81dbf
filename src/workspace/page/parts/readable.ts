import { raw } from "hono/html";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Message as SlackMessage, type Block } from "slack-blocks-to-jsx";
import type { Json, State } from "../../state/state.ts";
import type { Html } from "./html.ts";

/** One block through slack-blocks-to-jsx. */
export function readable(state: State, block: Json): Html {
  const people = [...state.members.values()];
  const channels = [...state.channels.values()];
  const markup = renderToStaticMarkup(
    createElement(SlackMessage, {
      // The library's own types lag behind Slack's; it draws nothing for what it does not know.
      blocks: [block as unknown as Block],
      name: "",
      logo: "",
      theme: "light",
      withoutWrapper: true,
      data: {
        users: people.map(({ id, realName }) => ({ id, name: realName })),
        channels: channels.map(({ id, name }) => ({ id, name })),
      },
    }),
  );
  return raw(ownMarkup(markup));
}

/**
 * Takes away what the library repeats on every block (an id, a theme), lets each paragraph and each
 * list item find its own direction, and opens links beside the page.
 */
function ownMarkup(markup: string): string {
  return (
    markup
      .replace('<div id="slack_blocks_to_jsx" data-theme="light"', "<div")
      .replace(/<(p|li|td|th|h[1-4]|blockquote)(?=[\s>])/gu, '<$1 dir="auto"')
      // An item looks for its direction only in what has none of its own.
      .replace(/<(li|td|th|blockquote)\b[\s\S]*?<\/\1>/gu, (item) =>
        item.replaceAll('<p dir="auto"', "<p"),
      )
      .replaceAll(
        'class="slack_link"',
        'class="slack_link" target="_blank" rel="noreferrer noopener"',
      )
  );
}
