import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "../../src/workspace/state/state.ts";
import { BLOCKS } from "../slack/incoming/message-parts.ts";
import { deskChannels } from "../support/many-posts.ts";
import { runService, type RunningService } from "../support/running-service.ts";
import { seen } from "../support/seen.ts";
import { shiftedClock } from "../support/shifted-clock.ts";
import { townPage, townText, townTitle } from "../support/town-page.ts";
import { until } from "../support/until.ts";

const POSTS = 1_000;
const CHANNELS = 50;
/** Of more articles in one post the bot makes a list: one message. */
const LISTED = 2;
/** The seed of the generator: the same posts at each run. */
const SEED = 20;

const samples = Object.values(BLOCKS).map(({ part, links = [] }) => ({ part, links }));
const blocks = fc.array(fc.constantFrom(...samples), { maxLength: 5 });

/** What somebody posts: blocks, attachments that hold blocks, a forwarded message, a file, a mention. */
const generated = fc.record({
  shown: blocks,
  attached: fc.array(blocks, { maxLength: 2 }),
  forwarded: fc.option(blocks, { nil: undefined, freq: 3 }),
  file: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  mention: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
});
type Generated = typeof generated extends fc.Arbitrary<infer Value> ? Value : never;

const town = (n: number, letter: string): string => `Town${n}${letter}`;

/** The blocks as post `n` has them: each link leads to a page of its own. */
function blocksOf(service: RunningService, n: number, parts: Generated["shown"]): Json[] {
  const page = (letter: string) => service.newsstand.url(`/${n}${letter}`);
  const text = JSON.stringify(parts.map(({ part }) => part));
  return JSON.parse(
    text
      .replaceAll("https://news.example/a", page("a"))
      .replaceAll("https://news.example/b", page("b")),
  );
}

/** The towns whose pages somebody who looks at the post sees links to. */
function townsOf(n: number, { shown, attached, forwarded = [] }: Generated): string[] {
  const links = [...shown, ...attached.flat(), ...forwarded].flatMap((sample) => sample.links);
  return [...new Set(links)].map((link) => town(n, link.slice(-1)));
}

const briefThis = (botUserId: string): Json => ({
  type: "rich_text",
  elements: [
    {
      type: "rich_text_section",
      elements: [
        { type: "user", user_id: botUserId },
        { type: "text", text: " brief this" },
      ],
    },
  ],
});

async function post(service: RunningService, n: number, made: Generated): Promise<string> {
  const { channels, users, botUserId } = service.workspace;
  for (const letter of ["a", "b"])
    service.newsstand.put(`/${n}${letter}`, townPage(town(n, letter)));
  const attachments: Json[] = made.attached.map((inside) => ({
    blocks: blocksOf(service, n, inside),
  }));
  if (made.forwarded !== undefined)
    attachments.push({
      is_msg_unfurl: true,
      message_blocks: [{ message: { blocks: blocksOf(service, n, made.forwarded) } }],
    });
  const file = {
    name: `f${n}.txt`,
    bytes: [townTitle(town(n, "f")), ...townText(town(n, "f"))].join("\n\n"),
  };
  return service.workspace.post({
    channel: channels[`service-${n % CHANNELS}`] ?? "",
    user: users.ada,
    text: made.mention ? `<@${botUserId}> brief this` : "",
    blocks: [...(made.mention ? [briefThis(botUserId)] : []), ...blocksOf(service, n, made.shown)],
    attachments,
    ...(made.file ? { files: [file] } : {}),
  });
}

test("whatever parts a post is made of, each article that people see in it is briefed once, and nothing else is said", async () => {
  const clock = shiftedClock();
  const service = await runService({
    clock,
    env: { CONCURRENCY: "8" },
    workspace: { clock, seed: { channels: deskChannels(CHANNELS) } },
  });
  try {
    const all = fc.sample(generated, { numRuns: POSTS, seed: SEED });
    const posted: string[] = [];
    for (const [n, made] of all.entries()) posted.push(await post(service, n, made));
    await service.workspace.settled();
    await until(async () => {
      clock.shift(500);
      const { waiting, running } = await service.briefdesk.store.jobs.stats();
      return waiting + running === 0;
    });
    const { channels } = service.workspace;
    const said = posted.map((ts, n) =>
      service.replies(channels[`service-${n % CHANNELS}`] ?? "", ts).map((one) => seen(one)),
    );
    const wrong = all.flatMap((made, n) => {
      const articles = [...townsOf(n, made), ...(made.file ? [town(n, "f")] : [])];
      const replies = said[n] ?? [];
      const count = articles.length > LISTED ? 1 : articles.length || (made.mention ? 1 : 0);
      const each = articles.every(
        (name) => replies.filter((reply) => reply.includes(townTitle(name))).length === 1,
      );
      return replies.length === count && each ? [] : [{ n, articles, made, replies }];
    });
    expect(wrong).toEqual([]);
  } finally {
    await service.close();
  }
});
