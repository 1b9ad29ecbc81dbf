import type { Ledger } from "../../ports/ledger.ts";
import type { Chat } from "../../ports/chat.ts";
import type { Post } from "../../domain/post.ts";

/** The post was deleted: nobody waits any more for what was to be said about it. */
export class PostDeletedError extends Error {
  override readonly name = "PostGone";
}

/**
 * The chat as a job about a post has it: once the post is deleted nothing more is said. Slack would put
 * a reply to it into the channel itself. Throws PostGone then.
 */
export function guardDeletedPost(post: Post, chat: Chat, ledger: Pick<Ledger, "isDeleted">): Chat {
  const stillThere = () => throwIfDeleted(post, ledger);
  return {
    ...chat,
    async deliver(...reply) {
      await stillThere();
      return chat.deliver(...reply);
    },
    async stream(compose, ...rest) {
      const written: typeof compose = async (show, stopped) => {
        let looked = Promise.resolve();
        const reply = await compose((soFar) => {
          // Where nobody can say, nothing is shown before the whole is posted.
          const look = async () => (await ledger.isDeleted(post)) || show(soFar);
          looked = looked.then(look).then(ignore, ignore);
        }, stopped);
        await looked;
        await stillThere();
        return reply;
      };
      return chat.stream(written, ...rest);
    },
  };
}

const ignore = (): void => undefined;

/** Throws PostGone when the post was deleted. */
export async function throwIfDeleted(post: Post, ledger: Pick<Ledger, "isDeleted">): Promise<void> {
  if (await ledger.isDeleted(post))
    throw new PostDeletedError(`${post.channel} ${post.ts} was deleted`);
}
