import type { JobContext } from "../../ports/jobs.ts";
import type { Chat } from "../../ports/chat.ts";

/**
 * The chat as one run has it: while a reply waits for its turn in its channel, or for Slack, another job
 * may run, so that a busy channel holds up no other.
 */
export function yieldSlotWhilePosting(
  chat: Chat,
  { releaseSlot }: Pick<JobContext, "releaseSlot">,
): Chat {
  return {
    ...chat,
    async deliver(...reply) {
      const back = releaseSlot();
      return chat.deliver(...reply).finally(back);
    },
    async stream(compose, ...rest) {
      let back: (() => void) | undefined;
      const written: typeof compose = async (...shown) => {
        const reply = await compose(...shown);
        back = releaseSlot();
        return reply;
      };
      return chat.stream(written, ...rest).finally(() => back?.());
    },
    async remove(...messages) {
      const back = releaseSlot();
      return chat.remove(...messages).finally(back);
    },
  };
}
