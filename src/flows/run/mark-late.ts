import type { Post } from "../../domain/post.ts";
import type { Chat } from "../../ports/chat.ts";

/** The chat of a run that is about a post which was seen late: whatever is said of it says so. */
export function markLate(chat: Chat, { late }: Pick<Post, "late">): Chat {
  if (late !== true) return chat;
  return {
    ...chat,
    deliver: (reply, ...rest) => chat.deliver({ ...reply, late }, ...rest),
    stream: (compose, ...rest) => {
      const written: typeof compose = async (show, stopped) => ({
        ...(await compose((soFar) => show({ ...soFar, late }), stopped)),
        late,
      });
      return chat.stream(written, ...rest);
    },
  };
}
