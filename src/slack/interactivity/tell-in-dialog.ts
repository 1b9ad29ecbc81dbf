import type { ModalView } from "@slack/types";
import type { PlainKey } from "../../messages/catalogue.ts";
import type { Wording } from "../../messages/wording.ts";
import { plain } from "../blocks/block-elements.ts";
import { drawNotice } from "../blocks/notice-blocks.ts";
import { slackCode } from "../transport/failures.ts";
import { PRODUCT } from "./views/home-blocks.ts";
import { type ListenerOptions, wordingFor } from "./listeners.ts";

/**
 * Tells one person alone what came of a press where no message stands below it, as in the Home tab: in a dialog, and
 * where Slack opens none any more, in their conversation with the bot.
 */
export async function tellInDialog(
  key: PlainKey,
  { user, triggerId }: { readonly user: string; readonly triggerId?: string },
  payload: unknown,
  options: ListenerOptions,
): Promise<void> {
  const wording = await wordingFor(user, payload, options);
  const notice = drawNotice(wording.say(key));
  try {
    const { write } = await options.installed(payload);
    const view = noticeModal(notice.blocks, wording);
    const opened =
      triggerId !== undefined &&
      (await write.views.open({ trigger_id: triggerId, view }).then(
        () => true,
        (error: unknown) => {
          options.log.info({ code: slackCode(error), err: error }, "not told in a dialog");
          return false;
        },
      ));
    if (!opened) await write.chat.postMessage({ channel: user, ...notice });
  } catch (error) {
    options.log.warn({ err: error }, "the person could not be told alone");
  }
}

const noticeModal = (blocks: ModalView["blocks"], { say }: Wording): ModalView => ({
  type: "modal",
  title: plain(PRODUCT, 24),
  close: plain(say("close"), 24),
  blocks,
});
