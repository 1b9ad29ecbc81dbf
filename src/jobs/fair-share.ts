import type { Job } from "../domain/job.ts";

/** Whoever shares the queue with others: a conversation, or a workspace for what is about all of it. */
interface Sharer {
  readonly team: string;
  readonly channel?: string | undefined;
}

/**
 * Jobs of one conversation share one place in the queue. At its adding a job is given a turn: the one
 * after the latest turn at work, or after the last of its own share, whichever is later; and turns are taken
 * in their order. So a share that has nothing in line waits for one job of each other share at most, however
 * many jobs they have. Start-time fair queueing, P. Goyal, H. Vin, H. Cheng (1996), with jobs of one length.
 */
export const shareOf = ({ team, channel = "" }: Sharer): string => `${team}:${channel}`;

/** The share of a job. */
export function shareOfJob(job: Job): string {
  if ("post" in job) return shareOf(job.post);
  if (job.kind === "notice") return shareOf(job.place);
  if (job.kind === "catch-up") return shareOf({ team: job.team, channel: job.conversation?.id });
  return shareOf(job);
}

/**
 * Runs of one share in hand, those that wait for Slack among them: one place is always left to others, and
 * where there is but one, the next is prepared while the one before it waits for Slack.
 */
export const mostOfOneShare = (concurrency: number): number => Math.max(2, concurrency - 1);
