import type { Job } from "../../domain/job.ts";
import type { Chat } from "../../ports/chat.ts";
import type { JobContext } from "../../ports/jobs.ts";
import type { Ledger } from "../../ports/ledger.ts";
import { markLate } from "./mark-late.ts";
import { guardDeletedPost } from "./guard-deleted-post.ts";
import { yieldSlotWhilePosting } from "./yield-slot.ts";

/**
 * The chat as one run of a job has it: while a reply waits to be posted, another job may run; and where
 * the post has been deleted, nothing more is said about it (PostDeletedError). What is said of a post that
 * was seen late says so.
 */
export function chatOfRun(
  job: Job,
  { chat, ledger }: { readonly chat: Chat; readonly ledger: Pick<Ledger, "isDeleted"> },
  context: Pick<JobContext, "releaseSlot">,
): Chat {
  const yielding = yieldSlotWhilePosting(chat, context);
  // Looked up before a reply waits for its turn: what is deleted holds up nobody.
  if (!("post" in job)) return yielding;
  return markLate(guardDeletedPost(job.post, yielding, ledger), job.post);
}
