import type { App, BlockAction } from "@slack/bolt";
import type { KnownBlock } from "@slack/types";
import { z } from "zod";
import { slackCode } from "../transport/failures.ts";
import { ACTIONS } from "../contract/slack-contract.ts";
import type { Installation } from "../installations/installations.ts";
import { type ListenerOptions, wordingFor } from "./listeners.ts";
import {
  remarkedModal,
  SourcesPlace,
  sourcesModal,
  translatingModal,
} from "./views/sources-modal.ts";
import { tellInDialog } from "./tell-in-dialog.ts";

/** A press in an open modal, as far as we need it. */
const Press = z.object({
  user: z.object({ id: z.string() }),
  view: z.object({
    id: z.string(),
    private_metadata: z.string(),
    /** As they were drawn. */
    blocks: z.array(z.custom<KnownBlock>((block) => typeof block === "object")),
  }),
});

type View = ReturnType<typeof sourcesModal>;

/** “Translate” in the sources modal. Nothing is stored: a translation that is cut off is asked for again. */
export function registerTranslation(app: App, options: ListenerOptions): void {
  app.action<BlockAction>(ACTIONS.translate, async ({ body, ack }) => {
    // A model takes longer than Slack waits.
    await ack();
    await translate(body, options).catch((error: unknown) => {
      options.log.error({ err: error }, "sources not translated");
      return sayThatItBroke(body, options);
    });
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
  const translated = await service.translateSources(ask);
  await update(view.id, sourcesModal(translated, place, wording), { write, log });
}

/** The sentences stay as they were drawn, with a word above them; where Slack does not take that, the word alone. */
async function sayThatItBroke(body: BlockAction, options: ListenerOptions): Promise<void> {
  const { log } = options;
  try {
    const { write } = await options.installed(body);
    const { user, view } = Press.parse(body);
    const place = SourcesPlace.parse(JSON.parse(view.private_metadata));
    const wording = await wordingFor(user.id, body, options);
    const said = `${wording.say("notTranslated")} ${wording.say("translationBroke")}`;
    await update(view.id, remarkedModal(view.blocks, said, place, wording), { write, log });
  } catch (error) {
    log.info({ code: slackCode(error), err: error }, "not told in the sources");
    await tellInDialog("translationBroke", { user: body.user.id }, body, options);
  }
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
