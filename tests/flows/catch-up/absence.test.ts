import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Incoming } from "../../../src/domain/incoming.ts";
import type { Post } from "../../../src/domain/post.ts";
import { beginCatchUp } from "../../../src/flows/catch-up/begin-catch-up.ts";
import { ingest } from "../../../src/flows/intake/ingest.ts";
import { runJob } from "../../../src/flows/run/run-job.ts";
import { ADA, CLOSED, OPEN, OWN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { firstRun, flowSetUp } from "../flow-set-up.ts";

const MINUTE_MS = 60_000;
const TYPES = { [OPEN]: "channel", [CLOSED]: "group", [OWN]: "im" } as const;

/** What happens in the workspace after some minutes. */
type Happening =
  | { readonly what: "posted"; readonly after: number; readonly channel: keyof typeof TYPES }
  | { readonly what: "lost" | "reached"; readonly after: number };

const after = fc.integer({ min: 0, max: 90 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: posted() },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constantFrom("lost", "reached"), after }),
  },
);

function posted(): fc.Arbitrary<Happening> {
  const channel = fc.constantFrom(OPEN, CLOSED, OWN);
  return fc.record({ what: fc.constant("posted"), after, channel });
}

/** The bot in a workspace whose events reach it, or do not. */
async function lived(life: readonly Happening[]) {
  const set = flowSetUp();
  const { chat, clock, queue } = set;
  const policy = {
    allowedApps: new Set<string>(),
    workspaceHosts: new Set<string>(),
    longQueueDepth: 99,
  };
  const ports = { ...set.ports, jobs: { queueDepth: async () => 0 }, policy };
  const receive = (incoming: Incoming) => ingest(incoming, ports);
  const all: string[] = [];
  const briefs: { readonly post: Post; readonly takenInAt: number }[] = [];
  let isReached = true;

  const work = async () => {
    // Reading what was missed adds more work of its kind.
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      if (job.kind === "brief") briefs.push({ post: job.post, takenInAt: clock.now() });
      else await runJob(job, { ...set.ports, receive }, firstRun());
    }
  };
  const reach = async () => {
    isReached = true;
    await beginCatchUp(TEAM, ports);
    await work();
  };
  const post = async (channel: keyof typeof TYPES) => {
    const url = `https://gazette.example/number-${all.length}`;
    const ts = chat.post({ channel, user: ADA, text: url });
    all.push(ts);
    if (!isReached) return;
    const message = { kind: "message", team: TEAM, channel, ts, user: ADA, text: url } as const;
    const addressed = { mentionsBot: false, mentionsOthers: false };
    const where = { links: [url], files: [], channelType: TYPES[channel] };
    await receive({ ...message, ...where, ...addressed });
    await work();
  };

  await reach();
  for (const one of life) {
    await clock.advance(one.after * MINUTE_MS + 1_000);
    if (one.what === "posted") await post(one.channel);
    else if (one.what === "lost") isReached = false;
    else await reach();
  }
  await clock.advance(MINUTE_MS);
  await reach();
  return { all, briefs };
}

const life = fc.array(happening, { maxLength: 12, size: "max" });

test("whatever was posted while Slack could not reach the bot is briefed, once, and so is the rest", async () => {
  const property = fc.asyncProperty(life, async (happenings) => {
    const { all, briefs } = await lived(happenings);
    expect(briefs.map(({ post }) => post.ts).toSorted()).toEqual(all.toSorted());
  });
  await fc.assert(property, { numRuns: 100 });
});

test("what was taken in more than an hour after it was posted says so, and nothing else does", async () => {
  const property = fc.asyncProperty(life, async (happenings) => {
    const { briefs } = await lived(happenings);
    for (const { post, takenInAt } of briefs) {
      const age = takenInAt - Number(post.ts) * 1_000;
      expect([age, post.late === true]).toEqual([age, age > 60 * MINUTE_MS]);
    }
  });
  await fc.assert(property, { numRuns: 60 });
});
