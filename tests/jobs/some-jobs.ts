import type { Job, KeyedJob } from "../../src/flows/job.ts";

/** A question with a name; in a group of its own unless one is named. */
export function questionJob(name: string, group = `group of ${name}`): KeyedJob {
  const post = { team: "T1", channel: "C1", thread: "100.1", ts: "100.2", user: "U1", postedAt: 1 };
  return { job: { kind: "follow-up", post, question: name }, key: `ask:T1:C1:${name}`, group };
}

/** A notice that says `text`. */
export function noticeJob(text: string): KeyedJob {
  const job: Job = { kind: "notice", id: text, place: { team: "T1", channel: "C1" }, text };
  return { job, key: `notice:${text}`, group: `notice ${text}` };
}

export function nameOf(job: Job): string {
  if (job.kind === "follow-up") return job.question;
  if (job.kind === "notice") return job.text;
  return job.kind;
}
