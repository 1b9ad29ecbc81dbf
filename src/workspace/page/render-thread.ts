import { html, raw } from "hono/html";
import type { State } from "../state/state.ts";
import type { Timeline } from "../delivery/timeline.ts";
import { messageView } from "./message/message-view.ts";
import { styles } from "./styles.ts";

/** Draws a thread as a page that needs nothing else: no script, no address, its style inside. */
export async function renderThread(
  state: State,
  timeline: Timeline,
  given: { channel: string; thread: string; zone?: string },
): Promise<string> {
  const { channel, thread, zone = "UTC" } = given;
  const messages = timeline.thread(channel, thread);
  const name = state.channels.get(channel)?.name ?? "";
  const page = html`${raw("<!doctype html>")}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Thread in #${name}</title>
        <style>
          ${raw(await styles())}
        </style>
      </head>
      <body>
        <main class="standalone">
          ${messages.map(
            (message, index) =>
              html`${messageView(state, {
                channel,
                message,
                zone,
              })}${index === 0 && messages.length > 1 ? raw('<hr class="replies">') : ""}`,
          )}
        </main>
      </body>
    </html>`;
  return String(await page);
}
