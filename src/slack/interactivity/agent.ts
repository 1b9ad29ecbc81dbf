import type { App } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import { drawNotice } from "../blocks/notice-blocks.ts";
import { isAgent } from "../contract/slack-contract.ts";
import { suggestedPrompts } from "../contract/suggested-prompts.ts";
import { slackCode } from "../transport/failures.ts";
import { type ListenerOptions, wordingFor } from "./listeners.ts";

/** What is offered in somebody's conversation with the bot where the app is an agent. */
export function registerAgent(app: App, options: ListenerOptions): void {
  app.event("app_home_opened", async ({ event, body }) => {
    if (event.tab !== "messages") return;
    const { granted, write } = await options.installed(body);
    if (!isAgent(granted)) return;
    await offerPrompts(event, body, write, options);
  });
  app.event("agent_session_stopped", async ({ event, body }) => {
    const { self, write } = await options.installed(body);
    const { channel, thread_ts: thread } = event;
    const at = Math.round(Number(event.event_ts) * 1000);
    try {
      await options.service.stop({ team: self.teamId, channel, thread, at });
    } catch (error) {
      options.log.error({ channel, err: error }, "what was under way was not stopped");
      const { say } = await wordingFor(event.user, body, options);
      const notice = drawNotice(say("notStored"));
      await write.chat.postEphemeral({ channel, user: event.user, thread_ts: thread, ...notice });
      // What goes on ends the session itself.
      return;
    }
    await endSession({ channel_id: channel, thread_ts: thread, status: "active" }, write, options);
  });
}

/** Slack waits for the app to say that it has stopped. */
async function endSession(
  session: Parameters<WebClient["agents"]["sessions"]["setStatus"]>[0],
  write: WebClient,
  { log }: ListenerOptions,
): Promise<void> {
  try {
    await write.agents.sessions.setStatus(session);
  } catch (error) {
    log.info({ code: slackCode(error), err: error }, "the session was not ended");
  }
}

/** A courtesy: without them Slack shows those of the manifest. */
async function offerPrompts(
  { user, channel }: { readonly user: string; readonly channel: string },
  payload: unknown,
  write: WebClient,
  options: ListenerOptions,
): Promise<void> {
  const { say } = await wordingFor(user, payload, options);
  const [first, ...others] = suggestedPrompts(say);
  if (first === undefined) return;
  try {
    // With a thread the call does nothing in an agent's conversation.
    const prompts: Parameters<typeof write.assistant.threads.setSuggestedPrompts>[0]["prompts"] = [
      first,
      ...others,
    ];
    await write.assistant.threads.setSuggestedPrompts({
      channel_id: channel,
      title: say("promptTitle"),
      prompts,
    });
  } catch (error) {
    options.log.info({ code: slackCode(error), err: error }, "no prompts offered");
  }
}
