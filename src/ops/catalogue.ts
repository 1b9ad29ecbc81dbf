/** What is measured: the name as the program says it, what it means, and its labels. */
export interface Measure {
  readonly help: string;
  readonly labels: readonly string[];
}

export const COUNTERS: Readonly<Record<string, Measure>> = {
  posts_seen: { help: "Messages looked at, by what was decided", labels: ["decision"] },
  posts_briefed: { help: "Briefings made, by writer", labels: ["writer"] },
  posts_refused: {
    help: "Posts that ended in a reason instead of a briefing",
    labels: ["verdict"],
  },
  questions_left_alone: {
    help: "Questions put into the round that were not answered, by the reason",
    labels: ["because"],
  },
  questions_answered: { help: "Follow-up questions answered", labels: ["verdict"] },
  digests_posted: { help: "Digests posted", labels: [] },
  feedback: { help: "Presses of useful and not useful", labels: ["useful"] },
  gate_points: { help: "Points of drafts, by what the grounding gate did", labels: ["outcome"] },
  replies_posted: { help: "Messages posted to Slack", labels: ["kind"] },
  posts_unknown: { help: "Messages that had to be looked up after an unknown outcome", labels: [] },
  blocks_refused: { help: "Messages posted as plain text after invalid_blocks", labels: [] },
  slack_foreign_team: {
    help: "Payloads of workspaces without a token here, refused, by kind",
    labels: ["kind"],
  },
  slack_rate_limited: { help: "Slack's 429 answers", labels: [] },
  events_not_stored: { help: "Events left unacknowledged, for Slack to send again", labels: [] },
  model_calls: { help: "Calls of the model", labels: ["model"] },
  model_tokens: { help: "Tokens of the model: input, cached, output", labels: ["model", "kind"] },
  model_cost_micros: { help: "Cost of the model, millionths of the currency", labels: ["model"] },
  model_left_alone: { help: "Rests given to a model that kept failing", labels: ["model"] },
  job_retries: { help: "Runs of jobs that failed and are tried again", labels: ["kind"] },
  jobs_failed: { help: "Jobs that were given up", labels: ["kind"] },
};

export const DURATIONS: Readonly<
  Record<string, Measure & { readonly buckets: readonly number[] }>
> = {
  post_to_briefing_seconds: {
    help: "From the post to its briefing in the thread",
    labels: [],
    buckets: [0.25, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 900],
  },
  job_seconds: {
    help: "Runs of jobs",
    labels: ["kind", "outcome"],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 120],
  },
};
