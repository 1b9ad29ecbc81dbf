import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings.ts";
import { describe, expect, test } from "vitest";
import type { IncomingEdit } from "../../../src/domain/incoming.ts";
import type { Post } from "../../../src/domain/post.ts";
import type { BriefedArticle, ThreadRecord } from "../../../src/domain/records.ts";
import { jobsOfEdit } from "../../../src/flows/intake/ingest-edit.ts";
import { aFiling } from "../../store/some-articles.ts";

const A = "https://harbour.example/a";
const B = "https://harbour.example/b";
const C = "https://harbour.example/c";
const TS = "1790000000.000100";
const POST: Post = {
  team: "T1",
  channel: "C1",
  ts: TS,
  user: "U1",
  postedAt: 1,
  origin: "message",
};

const edit = (linksBefore: readonly string[], links: readonly string[]): IncomingEdit => ({
  kind: "edit",
  channelType: "channel",
  text: links.join(" "),
  links,
  linksBefore,
  edited: "1790000099.000000",
  team: "T1",
  channel: "C1",
  ts: TS,
  user: "U1",
});

const threadWith = (...articles: BriefedArticle[]): ThreadRecord => ({
  articles,
  muted: false,
  answers: 0,
});

async function jobs(of: IncomingEdit, thread?: ThreadRecord) {
  const policy = { allowedApps: new Set<string>(), workspaceHosts: new Set<string>() };
  return jobsOfEdit(of, POST, {
    ledger: { thread: async () => thread, settings: async () => DEFAULT_SETTINGS },
    policy,
  });
}

/** What is to be briefed, with its position in the post. */
const briefed = async (of: IncomingEdit, thread?: ThreadRecord) =>
  (await jobs(of, thread)).flatMap(({ job }) =>
    job.kind === "brief" && job.source.kind === "link" ? [[job.source.url, job.position]] : [],
  );

const forgotten = async (of: IncomingEdit) =>
  (await jobs(of)).flatMap(({ job }) => (job.kind === "forget" ? [job.source] : []));

describe("a link that an edit adds", () => {
  test("is briefed behind the links that the post had", async () => {
    expect(await briefed(edit([A], [A, B]))).toEqual([[B, 1]]);
    expect(await briefed(edit([A, B], [C, A, B]))).toEqual([[C, 2]]);
  });

  test("is the first of a post that had none", async () => {
    expect(await briefed(edit([], [A]))).toEqual([[A, 0]]);
  });

  test("does not take the position of a link that went", async () => {
    expect(await briefed(edit([A], [B]))).toEqual([[B, 1]]);
  });

  test("is behind what earlier edits have added, and what others have posted does not count", async () => {
    const thread = threadWith(
      aFiling(1, { postTs: TS, position: 4 }),
      aFiling(2, { postTs: "1790000050.000000", position: 9 }),
    );
    expect(await briefed(edit([A], [A, B]), thread)).toEqual([[B, 5]]);
  });

  test("is an ask of its own, so that one taken away and put back is briefed again", async () => {
    const [added] = await jobs(edit([], [A]));
    expect(added?.job).toMatchObject({ kind: "brief", ask: "1790000099.000000" });
    expect(added?.key).toMatch(/~1790000099\.000000$/u);
  });
});

describe("an edit", () => {
  test("that takes a link away has its briefing forgotten, and nothing else", async () => {
    expect(await forgotten(edit([A, B], [B]))).toEqual([{ kind: "link", url: A }]);
    expect(await briefed(edit([A, B], [B]))).toEqual([]);
  });

  test("of words alone asks for nothing", async () => {
    expect(await jobs(edit([A, B], [B, A]))).toEqual([]);
  });

  test("in a muted thread has nothing briefed, but takes back what goes", async () => {
    const reply = { ...edit([A], [B]), thread: "1780000000.000000" };
    const kinds = (await jobs(reply, { ...threadWith(), muted: true })).map(({ job }) => job.kind);
    expect(kinds).toEqual(["forget"]);
  });
});
