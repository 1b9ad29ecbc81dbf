import type { ReplyAddress } from "./post.ts";

/** A thread of a channel, or the channel itself. An address that was stored as such is one. */
type ThreadDestination = ReplyAddress & { readonly kind?: "thread" | undefined };

/**
 * One person in a channel, who alone sees it. Slack shows it in a thread only where people talk there
 * already; without `thread` it is shown in the channel.
 */
export type PersonDestination = ReplyAddress & { readonly kind: "person"; readonly user: string };

/**
 * Where a reply goes. Closed by `kind`: a new one does not compile until the chat can deliver there. A
 * thread is what is meant where no kind is named. All are in a workspace, `team`.
 */
export type Destination = ThreadDestination | PersonDestination;
