import type { KnownBlock, RichTextElement } from "@slack/types";
import type { Digest, DigestItem, Story } from "../../domain/briefing.ts";
import { storiesInChannel } from "../../domain/reply.ts";
import { cut } from "../contract/mrkdwn.ts";
import { type Drawn, fittedText } from "./drawn.ts";
import { context, header, linked, plain, rich, section, words } from "./block-elements.ts";
import { blockFaults } from "./block-limits.ts";
import type { Wording } from "../../messages/wording.ts";

/** Of a sentence that tells a figure. */
const MOST_OF_SENTENCE = 240;

/**
 * One message: what was posted since the last one, each story linking to its thread. Who posted is
 * named in words: a mention would ring for everybody whose post is in it.
 */
export function drawDigest(
  digest: Digest,
  names: ReadonlyMap<string, string>,
  wording: Wording,
): Drawn {
  const { from, to, zone, late } = digest;
  const stories = storiesInChannel(digest);
  const inThread = digest.stories.length - stories.length;
  const { say, moment } = wording;
  const title = say("digestTitle", { date: moment(to, zone, DAY) });
  const count = digest.stories.reduce((sum, story) => sum + story.items.length, 0);
  const since = moment(from, zone, MOMENT);
  const said =
    count === 0 ? say("digestNothingNew", { since }) : say("digestArticles", { count, since });
  const originOf = (item: DigestItem) => origin(item, zone, names, wording);
  const summary = late ? `${said} · ${say("digestLate")}` : said;
  return {
    blocks: asManyAsFit(stories, (shown, left) => [
      header(title),
      context(plain(summary)),
      ...shown.map((story) => drawStory(story, zone, names, wording)),
      ...(left === 0 ? [] : [context(plain(say("moreStories", { count: left })))]),
      ...(inThread === 0 ? [] : [context(plain(say("digestInThread", { count: inThread })))]),
    ]),
    text: fittedText(
      (room) => [
        title,
        summary,
        ...stories.flatMap((story) => storyLines(story, room, originOf, wording)),
        ...(inThread === 0 ? [] : [say("digestInThread", { count: inThread })]),
      ],
      stories.flatMap(({ items }) => items.map(addressOf)),
    ),
  };
}

/** Fewer stories, a tenth less each time, until the message is within Slack's limits. */
function asManyAsFit(
  stories: readonly Story[],
  draw: (shown: readonly Story[], left: number) => KnownBlock[],
): KnownBlock[] {
  for (let most = stories.length; ; most = Math.floor(most * 0.9)) {
    const blocks = draw(stories.slice(0, most), stories.length - most);
    if (most <= 1 || blockFaults(blocks, "message").length === 0) return blocks;
  }
}

function drawStory(
  { items, update, change }: Story,
  zone: string,
  names: ReadonlyMap<string, string>,
  wording: Wording,
): KnownBlock {
  const { say } = wording;
  const [lead, ...others] = items;
  if (lead === undefined) return context(plain("–"));
  const also = others
    .slice(0, 5)
    .flatMap((item, position) => [
      words(position === 0 ? `\n${say("storyAlso")} ` : ", "),
      threadLink(item, 100),
      ...(item.site === undefined ? [] : [words(` (${cut(item.site, 60)})`)]),
    ]);
  const more =
    others.length > 5 ? [words(` ${say("moreStories", { count: others.length - 5 })}`)] : [];
  return rich(
    section(
      threadLink(lead, 200, { bold: true }),
      ...(update ? [words(` — ${say("storyUpdate")}`, { italic: true })] : []),
      ...(change === undefined ? [] : drawChange(change, wording)),
      ...(lead.lead === "" ? [] : [words(`\n${cut(lead.lead, 400)}`)]),
      words(`\n${origin(lead, zone, names, wording)}`),
      ...also,
      ...more,
    ),
  );
}

type Change = NonNullable<Story["change"]>;

const changeOf = (now: Change["now"], was: Change["was"], say: Wording["say"]): string =>
  say("storyChange", { now: cut(now.figure, 40), was: cut(was.figure, 40) });

/** What a figure is now and was before, each with the sentence that tells it. */
function drawChange({ was, now }: Change, { say }: Wording): RichTextElement[] {
  const cited = ({ sentence, link, site }: typeof now): RichTextElement[] => [
    linked(link, `“${cut(sentence, MOST_OF_SENTENCE)}”`),
    ...(site === undefined ? [] : [words(` (${cut(site, 60)})`)]),
  ];
  return [words(`\n${changeOf(now, was, say)}: `), ...cited(now), words(" · "), ...cited(was)];
}

/** The same in plain text: each article with its link, and what is told of the first. */
function storyLines(
  { items: [lead, ...others], update, change }: Story,
  room: number,
  originOf: (item: DigestItem) => string,
  { say }: Wording,
): string[] {
  if (lead === undefined) return [];
  const title = `• ${cut(lead.title, 200)}${update ? ` — ${say("storyUpdate")}` : ""}`;
  const also = others.map((item) => {
    const site = item.site === undefined ? "" : ` (${cut(item.site, 60)})`;
    return `${say("storyAlso")} ${cut(item.title, 100)}${site} ${addressOf(item) ?? ""}`;
  });
  const changed =
    change === undefined
      ? []
      : [
          changeOf(change.now, change.was, say),
          ...[change.now, change.was].map(({ sentence }) => `“${cut(sentence, MOST_OF_SENTENCE)}”`),
        ];
  const told = room === 0 ? [] : [...changed, cut(lead.lead, Math.min(room, 400)), originOf(lead)];
  return [title, addressOf(lead) ?? "", ...told, ...also];
}

const addressOf = ({ permalink, url }: DigestItem): string | undefined => permalink ?? url;

/** To the thread; where Slack gave no link to it, to the page. */
const threadLink = (item: DigestItem, max: number, style?: { bold?: true }): RichTextElement =>
  linked(addressOf(item), cut(item.title, max), style);

/** `News Example · Ada Brandt · Mon 23 Nov, 09:15` */
function origin(
  item: DigestItem,
  zone: string,
  names: ReadonlyMap<string, string>,
  { moment }: Wording,
): string {
  const name = item.user === undefined ? undefined : names.get(item.user);
  return [item.site, name, moment(item.postedAt, zone, MOMENT)]
    .filter((part) => part !== undefined)
    .map((part) => cut(part, 60))
    .join(" · ");
}

const DAY = { weekday: "long", day: "numeric", month: "long" } as const;

const MOMENT = {
  weekday: "short",
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
} as const;
