import type { App, BlockAction } from "@slack/bolt";
import type { HomeView as SlackHomeView } from "@slack/types";
import { z } from "zod";
import { PasteTextPlace } from "../contract/button-values.ts";
import { missingWith } from "../contract/optional-scopes.ts";
import { ACTIONS } from "../contract/slack-contract.ts";
import { blocksRefused, slackCode } from "../transport/failures.ts";
import type { Installation } from "../installations/installations.ts";
import { drawHome, drawSimpleHome } from "./views/home-blocks.ts";
import { type ListenerOptions, wordingFor } from "./listeners.ts";
import { pasteTextModal } from "./views/modals.ts";
import { tellInDialog } from "./tell-in-dialog.ts";
import { AS_CHANNEL } from "./views/settings-modal.ts";

/** A press in the Home tab, as far as we need it. */
const Press = z.object({
  user: z.object({ id: z.string() }),
  trigger_id: z.string(),
  actions: z.tuple(
    [
      z.object({
        value: z.string().optional(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    ],
    z.unknown(),
  ),
});

/** The Home tab, drawn anew whenever somebody opens it, or changes something in it. */
export function registerHome(app: App, options: ListenerOptions): void {
  app.event("app_home_opened", async ({ event, body }) => {
    if (event.tab === "home") await publish(event.user, body, options);
  });
  app.action<BlockAction>(ACTIONS.ownLanguage, async ({ body, ack }) => {
    const done = chooseLanguage(body, options);
    await told(done, "own language not stored", body, options);
    await ack();
    await publish(body.user.id, body, options);
  });
  app.action<BlockAction>(ACTIONS.homePasteText, async ({ body, ack }) => {
    await ack();
    await told(askForText(body, options), "press not carried out", body, options);
  });
}

/** Slack does not send a press again: when it cannot be carried out, the person is told. */
const told = (
  done: Promise<void>,
  failed: string,
  body: BlockAction,
  options: ListenerOptions,
): Promise<void> =>
  done.catch((error: unknown) => {
    options.log.error({ err: error }, failed);
    const { user, trigger_id: triggerId } = body;
    return tellInDialog("notStored", { user: user.id, triggerId }, body, options);
  });

async function publish(user: string, payload: unknown, options: ListenerOptions): Promise<void> {
  const { service, installed, log } = options;
  const wording = await wordingFor(user, payload, options);
  try {
    const installation = await installed(payload);
    const { self, workspaceUrl, granted } = installation;
    const missing = granted === undefined ? [] : missingWith(granted);
    const view = await service
      .home(self.teamId, user)
      .then((home) => drawHome(home, { workspaceUrl, missing }, wording))
      .catch((error: unknown) => {
        log.error({ err: error }, "home tab not drawn: how the bot is used is shown");
        return drawSimpleHome(wording, wording.say("homeNotDrawn"));
      });
    await publishOr(view, () => drawSimpleHome(wording), { user, installation, log });
  } catch (error) {
    // The tab keeps what it showed before; the next opening draws it again.
    log.warn({ err: error }, "home tab not drawn");
  }
}

/** What Slack refuses is replaced by what it cannot find fault with: the tab is never empty. */
async function publishOr(
  view: SlackHomeView,
  simpler: () => SlackHomeView,
  to: { user: string; installation: Installation; log: ListenerOptions["log"] },
): Promise<void> {
  const { user: user_id, installation, log } = to;
  const { write } = installation;
  try {
    await write.views.publish({ user_id, view });
  } catch (error) {
    // Slack's word for a view that it finds fault with.
    if (!blocksRefused(error) && slackCode(error) !== "invalid_arguments") throw error;
    log.error({ err: error }, "home tab refused: a simpler one is shown");
    await write.views.publish({ user_id, view: simpler() });
  }
}

async function chooseLanguage(
  body: BlockAction,
  { service, installed }: ListenerOptions,
): Promise<void> {
  const { self } = await installed(body);
  const { user, actions } = Press.parse(body);
  const chosen = actions[0].selected_option?.value;
  const language = chosen === AS_CHANNEL ? undefined : chosen;
  // No channel is changed.
  const place = { team: self.teamId, channel: "", user: user.id };
  const refusal = await service.changeSettings({ ...place, own: { language } });
  if (refusal !== undefined) throw new Error(`${chosen ?? "nothing"} is no language`);
}

async function askForText(body: BlockAction, options: ListenerOptions): Promise<void> {
  const { write } = await options.installed(body);
  const { user, trigger_id, actions } = Press.parse(body);
  const where = PasteTextPlace.parse(JSON.parse(actions[0].value ?? ""));
  const wording = await wordingFor(user.id, body, options);
  await write.views.open({ trigger_id, view: pasteTextModal(where, wording) });
}
