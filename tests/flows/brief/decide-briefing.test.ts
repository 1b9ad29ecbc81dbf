import { expect, test } from "vitest";
import type { BriefedArticle } from "../../../src/domain/records.ts";
import { type BriefingDecision, decideBriefing } from "../../../src/flows/brief/decide-briefing.ts";

const POST = "1790000000.000100";
const entry = (own: Partial<BriefedArticle> = {}): BriefedArticle => ({
  team: "T1",
  channel: "C1",
  thread: POST,
  articleId: "a1",
  title: "Tides",
  briefingKey: "k1",
  lead: "",
  postTs: POST,
  position: 0,
  postedAt: 0,
  briefedAt: 0,
  ...own,
});

const own = entry();
const ownOlder = entry({ articleId: "a0", briefingKey: "k0" });
const ownOtherwise = entry({ briefingKey: "k0" });
const neighbour = entry({ position: 1 });
const stranger = entry({ articleId: "a9", briefingKey: "k9", position: 1 });
const reply = entry({ postTs: "1790000009.000100" });

const here = { permalink: "https://slack.example/here", isHere: true };
const there = { permalink: "https://slack.example/there", isHere: false };

const above: BriefingDecision = { do: "say-briefed-above" };
const unchanged: BriefingDecision = { do: "say-unchanged" };
const repost: BriefingDecision = { do: "repost", permalink: here.permalink };
const brief = (more: Partial<Extract<BriefingDecision, { do: "brief" }>> = {}) => ({
  do: "brief",
  changedFrom: undefined,
  earlier: undefined,
  ...more,
});

/** Article `a1` with the briefing `k1`, for the first source of the post. */
test.each([
  // Asked for once: the first time, posted twice in the thread, known in the channel or beyond it.
  ["a first post", false, [], undefined, brief()],
  ["a thread with other articles", false, [stranger], undefined, brief()],
  ["a link that is in the post twice", false, [neighbour], undefined, above],
  ["a link that was briefed for a reply", false, [stranger, reply], undefined, above],
  ["a run after a crash, its own entry kept", false, [own], undefined, above],
  ["the same article, briefed in another manner above", false, [ownOtherwise], undefined, brief()],
  ["a link that the channel has", false, [], here, repost],
  ["a link that the channel has, above too", false, [neighbour], here, above],
  ["a link that another channel has", false, [], there, brief({ earlier: there.permalink })],
  // Read again: in its place in its post.
  ["again, unchanged", true, [own], undefined, unchanged],
  ["again, unchanged, and known in the channel", true, [own], here, unchanged],
  ["again, a new version", true, [ownOlder], undefined, brief({ changedFrom: ownOlder })],
  [
    "again, a new version that the channel has",
    true,
    [ownOlder],
    here,
    brief({ changedFrom: ownOlder, earlier: here.permalink }),
  ],
  [
    "again, a new version that another post of the thread has",
    true,
    [ownOlder, reply],
    undefined,
    brief({ changedFrom: ownOlder }),
  ],
  ["again, the same text in another manner", true, [ownOtherwise], undefined, brief()],
  ["again, never briefed before", true, [], undefined, brief()],
  [
    "again, never briefed, and the channel has it",
    true,
    [],
    here,
    brief({ earlier: here.permalink }),
  ],
  ["again, never briefed, but its neighbour is the same", true, [neighbour], undefined, above],
] as const)("%s", (_name, again, inThread, elsewhere, decision) => {
  const job = { post: { ts: POST }, position: 0, again };
  const facts = { articleId: "a1", briefingKey: "k1", inThread, elsewhere };
  expect(decideBriefing(job, facts)).toEqual(decision);
});
