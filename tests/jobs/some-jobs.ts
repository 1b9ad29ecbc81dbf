import type { Job, KeyedJob } from "../../src/domain/job.ts";

/** A question with a name; in a group of its own unless one is named, all in one channel unless told. */
export function questionJob(name: string, group = `group of ${name}`, channel = "C1"): KeyedJob {
  const post = {
    team: "T1",
    channel,
    thread: "100.1",
    ts: "100.2",
    user: "U1",
    postedAt: 1,
    origin: "message",
  } as const;
  return { job: { kind: "follow-up", post, question: name }, key: `ask:T1:C1:${name}`, group };
}

export function nameOf(job: Job): string {
  if (job.kind === "follow-up") return job.question;
  return job.kind;
}
