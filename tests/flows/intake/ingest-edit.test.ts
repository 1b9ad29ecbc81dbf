import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings.ts";
import { describe, expect, test } from "vitest";
import type { IncomingEdit } from "../../../src/domain/incoming.ts";
import { briefPrefix, keyedBrief } from "../../../src/domain/keys.ts";
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
  before: { text: linksBefore.join(" "), links: linksBefore },
  filesGone: [],
  mentionsBot: false,
  edited: "1790000099.000000",
  team: "T1",
  channel: "C1",
  ts: TS,
  user: "U1",
});

const settings = async () => DEFAULT_SETTINGS;

const threadWith = (...articles: BriefedArticle[]): ThreadRecord => ({
  articles,
  muted: false,
  answers: 0,
  appTurns: 0,
});

/** @param said of which sources something was said already, by the beginning of their keys. */
async function jobs(of: IncomingEdit, thread?: ThreadRecord, said: readonly string[] = []) {
  const policy = { allowedApps: new Set<string>(), workspaceHosts: new Set<string>() };
  const deliveriesOf = async (prefix: string) =>
    said.includes(prefix) ? [{ channel: "C1", ts: "1790000001.000000" }] : [];
  return jobsOfEdit(of, POST, {
    ledger: { thread: async () => thread, settings, deliveriesOf },
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

const since = (...links: string[]) => ({ ...edit([], links), before: undefined });

const reworded = (before: string, text: string): IncomingEdit => ({
  ...edit([], []),
  text,
  before: { text: before, links: [] },
});

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

describe("an edit of which Slack does not say what was before", () => {
  const thread = threadWith(aFiling(1, { postTs: TS, position: 0, url: A }));

  test("leaves what is briefed as it is, and briefs what is new", async () => {
    expect(await briefed(since(A), thread)).toEqual([]);
    expect(await briefed(since(`${A}?utm_source=x`, B), thread)).toEqual([[B, 1]]);
  });

  test("is one job with the post, where that is in work or was refused", async () => {
    const [again] = await jobs(since(A));
    expect(again?.key).toBe(
      keyedBrief({
        kind: "brief",
        post: POST,
        source: { kind: "link", url: A },
        position: 0,
        again: false,
      }).key,
    );
  });

  test("takes back what is no longer there", async () => {
    const kinds = (await jobs(since(B), thread)).map(({ job }) => job.kind);
    expect(kinds).toEqual(["forget", "brief"]);
  });
});

describe("a pasted article", () => {
  const said = "The council of Alby has met. It will close the swimming hall in October. ";
  const old = said.repeat(12);
  const corrected = old.replace("October", "November");

  test("that is corrected is taken back and read again, as it is now", async () => {
    const [gone, again] = await jobs(reworded(old, corrected));
    expect(gone?.job).toMatchObject({ kind: "forget", source: { kind: "text" }, position: 0 });
    expect(again?.job).toMatchObject({
      kind: "brief",
      source: { kind: "text", text: corrected },
      position: 0,
      again: true,
      ask: "1790000099.000000",
    });
  });

  test("that is cut down to a remark is taken back", async () => {
    const kinds = (await jobs(reworded(old, "Sorry, not for here."))).map(({ job }) => job.kind);
    expect(kinds).toEqual(["forget"]);
  });

  test("is known by what was said of it, where Slack does not say what was before", async () => {
    const unknown = { ...reworded(old, corrected), before: undefined };
    const kinds = async (briefs: readonly string[]) =>
      (await jobs(unknown, undefined, briefs)).map(({ job }) => job.kind);
    expect(await kinds(["brief:T1:C1:1790000000.000100:text"])).toEqual(["forget", "brief"]);
    expect(await kinds([])).toEqual([]);
  });

  test("talk that is corrected asks for nothing", async () => {
    expect(await jobs(reworded("lunch?", "lunch at one?"))).toEqual([]);
  });
});

describe("a file that was deleted", () => {
  const gone = { ...edit([A], [A]), filesGone: [{ id: "F1", name: "secret.txt" }] };
  const file = { kind: "file", fileId: "F1", name: "secret.txt", mimetype: undefined } as const;
  const thread = threadWith(
    aFiling(1, { postTs: TS, position: 0, url: A }),
    aFiling(2, { postTs: TS, position: 1, url: undefined }),
  );

  test("takes along what was said of it", async () => {
    const said = [briefPrefix("T1", "C1", TS, file)];
    const [job] = await jobs(gone, thread, said);
    expect(job?.job).toMatchObject({ kind: "forget", source: file, position: 1 });
  });

  test("of which nothing was said takes no other article along", async () => {
    const [job] = await jobs(gone, thread);
    expect(job?.job).toMatchObject({ kind: "forget", source: file, position: undefined });
  });
});
