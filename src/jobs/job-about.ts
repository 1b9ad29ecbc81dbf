import type { Job } from "../domain/job.ts";
import type { ForgetScope } from "../domain/records.ts";

/** Whether a job is about what is to be forgotten. Jobs that forget are about their own work. */
export function isAbout(job: Job, scope: ForgetScope): boolean {
  const subject = subjectOf(job);
  return (
    subject !== undefined &&
    subject.team === scope.team &&
    (scope.channel === undefined || subject.channel === scope.channel) &&
    (scope.ts === undefined || subject.ts === scope.ts) &&
    (scope.user === undefined || subject.user === scope.user)
  );
}

function subjectOf(job: Job): ForgetScope | undefined {
  switch (job.kind) {
    case "brief":
    case "list":
    case "follow-up":
    case "verify":
      return job.post;
    case "digest":
      return { team: job.team, channel: job.channel, user: job.askedBy };
    case "notice":
      return job.place;
    case "catch-up":
      return { team: job.team, channel: job.conversation?.id };
    case "forget":
      return undefined;
    default:
      return job satisfies never;
  }
}
