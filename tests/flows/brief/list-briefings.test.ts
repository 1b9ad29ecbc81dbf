import { describe, expect, test } from "vitest";
import type { KeyedJob } from "../../../src/domain/job.ts";
import { briefJobs } from "../../../src/flows/intake/brief-jobs.ts";
import { runJob } from "../../../src/flows/run/run-job.ts";
import { ADA, OPEN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { townPage, townTitle } from "../../support/town-page.ts";
import { firstRun, flowSetUp } from "../flow-set-up.ts";

const TOWNS = ["Alby", "Boda", "Cimbris"];
const addressOf = (town: string): string => `https://gazette.example/${town.toLowerCase()}`;

type Set = ReturnType<typeof flowSetUp>;

/** A post of these towns' pages; those named `missing` are not there. */
function posted(set: Set, towns: readonly string[], missing: readonly string[] = []) {
  for (const town of towns) if (!missing.includes(town)) set.put(addressOf(town), townPage(town));
  const post = set.post(towns.map(addressOf).join(" "));
  const sources = towns.map((town) => ({ kind: "link", url: addressOf(town) }) as const);
  const jobs = briefJobs(post, sources, { unasked: true });
  return { post, jobs, replies: () => set.chat.replies(OPEN, post.ts) };
}

async function run(set: Set, jobs: readonly KeyedJob[]): Promise<void> {
  for (const { job } of jobs) await runJob(job, set.ports, firstRun());
}

describe("a post of several articles", () => {
  test("is one message, a line each, and all are asked about in its thread", async () => {
    const set = flowSetUp();
    const { post, jobs, replies } = posted(set, TOWNS);
    await run(set, jobs);
    const [reply, ...others] = replies();
    expect(others).toEqual([]);
    if (reply?.kind !== "list") throw new Error(`a ${reply?.kind}`);
    expect(reply.items.map(({ headline }) => headline)).toEqual(TOWNS.map(townTitle));
    for (const { lead, briefingKey } of reply.items) {
      expect(lead).not.toBe("");
      expect(await set.library.briefing(briefingKey)).toBeDefined();
    }
    const thread = await set.ledger.thread({ team: TEAM, channel: OPEN, thread: post.ts });
    expect(thread?.articles).toHaveLength(3);
    expect(set.chat.progressIn(OPEN, post.ts)).toBe("");
  });

  test("stays one message, however often its jobs run", async () => {
    const set = flowSetUp();
    const { jobs, replies } = posted(set, TOWNS);
    await run(set, jobs);
    await run(set, jobs);
    expect(replies()).toHaveLength(1);
  });

  test("of which one can be read gives that one whole, and its poster is told of the others", async () => {
    const set = flowSetUp();
    const { jobs, replies } = posted(set, TOWNS, ["Alby", "Boda"]);
    await run(set, jobs);
    expect(replies()).toMatchObject([
      { kind: "briefing", briefing: { headline: townTitle("Cimbris") } },
    ]);
    expect(set.chat.told(ADA)).toHaveLength(2);
  });

  test("of which none can be read is no message", async () => {
    const set = flowSetUp();
    const { jobs, replies } = posted(set, TOWNS, TOWNS);
    await run(set, jobs);
    expect(replies()).toEqual([]);
  });

  test("tells by itself what comes after its list", async () => {
    const set = flowSetUp();
    const { jobs, replies } = posted(set, TOWNS);
    const [late, ...others] = jobs;
    await run(set, others);
    await run(set, late === undefined ? [] : [late]);
    expect(replies().map(({ kind }) => kind)).toEqual(["list", "briefing"]);
  });

  test("names where the channel has had them", async () => {
    const set = flowSetUp();
    const first = posted(set, TOWNS);
    await run(set, first.jobs);
    const second = posted(set, TOWNS);
    await run(set, second.jobs);
    const earlier = await set.chat.permalink(TEAM, OPEN, first.post.ts);
    expect(second.replies()).toMatchObject([
      { kind: "list", items: [{ earlier }, { earlier }, { earlier }] },
    ]);
  });

  test("says in the list that there are more than are briefed", async () => {
    const set = flowSetUp();
    const towns = [...TOWNS, "Dala", "Eda", "Fors", "Gislaved"];
    const { jobs, replies } = posted(set, towns);
    await run(set, jobs);
    const [reply, ...others] = replies();
    expect(others).toEqual([]);
    expect(reply).toMatchObject({ items: { length: 5 }, more: { key: "firstOfPost" } });
  });
});
