import type { App, BlockAction } from "@slack/bolt";
import { z } from "zod";
import { slackCode } from "../transport/failures.ts";
import { ACTIONS } from "../contract/slack-contract.ts";
import type { Installation } from "../installations/installations.ts";
import { type ListenerOptions, wordingFor } from "./listeners.ts";
import { SourcesPlace, sourcesModal, translatingModal } from "./sources-modal.ts";

/** A press in an open modal, as far as we need it. */
const Press = z.object({
  user: z.object({ id: z.string() }),
  view: z.object({ id: z.string(), private_metadata: z.string() }),
});

type View = ReturnType<typeof sourcesModal>;

/** “Translate” in the sources modal. Nothing is stored: a translation that is cut off is asked for again. */
export function registerTranslation(app: App, options: ListenerOptions): void {
  app.action<BlockAction>(ACTIONS.translate, async ({ body, ack }) => {
    // A model takes longer than Slack waits.
    await ack();
    await translate(body, options);
  });
}

async function translate(body: BlockAction, options: ListenerOptions): Promise<void> {
  const { service, log } = options;
  const { self, write } = await options.installed(body);
  const { user, view } = Press.parse(body);
  const place = SourcesPlace.parse(JSON.parse(view.private_metadata));
  const ask = { ...place, team: self.teamId, user: user.id };
  const wording = await wordingFor(user.id, body, options);
  const before = await service.sources(ask);
  const shown =
    before && (await update(view.id, translatingModal(before, place, wording), { write, log }));
  if (shown === false) return;
  const translated = await service.translateSources(ask).catch((error: unknown) => {
    log.error({ channel: place.channel, err: error }, "sources not translated");
    return (
      before &&
      ({ ...before, remark: [{ key: "notTranslated" }, { key: "translationBroke" }] } as const)
    );
  });
  await update(view.id, sourcesModal(translated, place, wording), { write, log });
}

/** False when the person has closed it: nobody waits for what comes next. */
async function update(
  id: string,
  view: View,
  { write, log }: Pick<Installation, "write"> & Pick<ListenerOptions, "log">,
): Promise<boolean> {
  try {
    await write.views.update({ view_id: id, view });
    return true;
  } catch (error) {
    if (slackCode(error) !== "not_found") throw error;
    log.debug({ view: id }, "the sources were closed");
    return false;
  }
}
