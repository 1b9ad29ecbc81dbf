import type { HomeView as SlackHomeView, KnownBlock, RichTextSection } from "@slack/types";
import type { HomeChannel, HomeView } from "../../../ports/briefing-service.ts";
import { adviceFor } from "../../../phrasing/advice.ts";
import { describeValue } from "../../../phrasing/kept-changes.ts";
import { whenDue } from "../../../phrasing/digest-times.ts";
import { reactionHint } from "../../../phrasing/reaction-hint.ts";
import type { BriefedArticle, RefusedPost } from "../../../domain/records.ts";
import type { DigestSchedule } from "../../../domain/settings/digest-schedule.ts";
import {
  actions,
  bullets,
  button,
  context,
  header,
  linked,
  plain,
  rich,
  section,
  words,
} from "../../blocks/block-elements.ts";
import { withCode } from "../../blocks/notice-blocks.ts";
import type { PasteTextPlace } from "../../contract/button-values.ts";
import type { OptionalScopes } from "../../contract/optional-scopes.ts";
import { cut } from "../../contract/mrkdwn.ts";
import { ACTIONS } from "../../contract/slack-contract.ts";
import type { Wording } from "../../../messages/wording.ts";
import { languageOptions, menu, option } from "./language-options.ts";
import { AS_CHANNEL } from "./settings-modal.ts";

/** The ways in, each a line. */
const waysIn = (wording: Wording): string[] => [
  wording.say("homeInvite"),
  wording.say("homeSend"),
  wording.say("homeAsk"),
  wording.say("homeShortcut"),
  reactionHint(wording),
  wording.say("homeCommands"),
];

/** How to use the bot, what this person posted lately, the digests they can see, what they have used. */
export function drawHome(
  { writer, briefed, refused, channels, schedules, person, usage }: HomeView,
  { workspaceUrl, missing }: { workspaceUrl: string; missing: readonly OptionalScopes[] },
  wording: Wording,
): SlackHomeView {
  const { say } = wording;
  const tokens = usage.inputTokens + usage.outputTokens;
  const spent = [
    say("homeWrittenBy", { writer }),
    say("homeRequests", { count: usage.requests }),
    ...(tokens === 0 ? [] : [say("tokens", { count: tokens })]),
  ].join(" · ");
  return {
    type: "home",
    blocks: [
      header(PRODUCT),
      rich(bullets(waysIn(wording).map((way) => section(...withCode(way))))),
      ...list(
        say("homeArticles"),
        briefed.slice(0, 20).map((entry) => articleItem(entry, workspaceUrl)),
      ),
      ...(briefed.length + refused.length === 0 ? [context(plain(say("homeNothingYet")))] : []),
      ...unread(refused, workspaceUrl, wording),
      ...channelList(channels, wording),
      ...list(
        say("homeDigests"),
        schedules
          .filter((one) => !channels.some(({ channel }) => channel === one.channel))
          .slice(0, 50)
          .map((schedule) => scheduleItem(schedule, wording)),
      ),
      header(say("homeMine")),
      ownLanguage(person.language, wording),
      ...(missing.length === 0
        ? []
        : [context(plain(wording.phrase(missing.map(({ without }) => without))))]),
      context(plain(spent)),
    ],
  };
}

/**
 * Where the tab as it is meant cannot be had, or is refused: how the bot is used, in words that Slack takes anywhere.
 *
 * @param remark said above it
 */
export function drawSimpleHome(wording: Wording, remark?: string): SlackHomeView {
  const ways = waysIn(wording).map((way) => section(...withCode(way)));
  const said = remark === undefined ? [] : [context(plain(remark))];
  return { type: "home", blocks: [header(PRODUCT), ...said, rich(bullets(ways))] };
}

export const PRODUCT = "Briefdesk";

/** Each with what can be done about it: a button that takes its text. */
function unread(
  refused: readonly RefusedPost[],
  workspaceUrl: string,
  wording: Wording,
): KnownBlock[] {
  if (refused.length === 0) return [];
  const rows = refused.slice(0, 10).flatMap((entry): KnownBlock[] => {
    const { channel, postTs: ts, position } = entry;
    const item = rich(refusedItem(entry, workspaceUrl, wording));
    if (!isMessage(ts)) return [item];
    const value = { channel, thread: ts, about: { ts, position } } satisfies PasteTextPlace;
    const label = wording.say("giveText");
    return [item, actions(button(ACTIONS.homePasteText, label, JSON.stringify(value)))];
  });
  return [header(wording.say("homeUnread")), ...rows];
}

/** Each with its settings in a line, and a button that opens them. */
function channelList(channels: readonly HomeChannel[], wording: Wording): KnownBlock[] {
  if (channels.length === 0) return [];
  const rows = channels.flatMap((one): KnownBlock[] => [
    rich(channelItem(one, wording)),
    actions(
      button(ACTIONS.editChannel, wording.say("homeEdit"), one.channel),
      button(ACTIONS.editDigest, wording.say("settingDigest"), one.channel),
    ),
  ]);
  return [header(wording.say("homeChannels")), ...rows];
}

function channelItem(
  { channel, settings, schedule }: HomeChannel,
  wording: Wording,
): RichTextSection {
  const { mode = "auto", length, language, audience, instructions } = settings;
  const values = Object.entries({ mode, length, language, audience, instructions })
    .filter(([, value]) => value !== undefined)
    .map(([setting, value]) => describeValue(setting, value, wording));
  const digest =
    schedule === undefined
      ? []
      : [
          wording.say("settingValue", {
            setting: wording.say("settingDigest"),
            value: whenDue(schedule, wording),
          }),
        ];
  return section(
    { type: "channel", channel_id: channel },
    words(` · ${[...values, ...digest].join(" · ")}`),
  );
}

function ownLanguage(language: string | undefined, wording: Wording): KnownBlock {
  const asChannel = option(AS_CHANNEL, wording.say("optionChannel"));
  const options = [asChannel, ...languageOptions(language, wording)];
  return {
    type: "input",
    dispatch_action: true,
    label: plain(wording.say("settingMyLanguage"), 2_000),
    element: menu(ACTIONS.ownLanguage, options, language ?? AS_CHANNEL),
  };
}

function list(title: string, items: RichTextSection[]): KnownBlock[] {
  return items.length === 0 ? [] : [header(title), rich(bullets(items))];
}

function articleItem(
  { title, site, channel, thread }: BriefedArticle,
  workspaceUrl: string,
): RichTextSection {
  const permalink = permalinkOf(workspaceUrl, channel, thread);
  const from = site === undefined ? [] : [words(` · ${cut(site, 60)}`)];
  return section(linked(permalink, cut(title, 150)), ...from);
}

/** What it was, and what can be done. */
function refusedItem(
  { what, channel, postTs, verdict }: RefusedPost,
  workspaceUrl: string,
  { phrase }: Wording,
): RichTextSection {
  const named = isMessage(postTs)
    ? linked(permalinkOf(workspaceUrl, channel, postTs), what)
    : words(what);
  return section(named, words(` · ${phrase(adviceFor(verdict).sentence)}`));
}

/** Of a command nobody can be led to a message. */
const isMessage = (ts: string): boolean => /^\d{10}\.\d{6}$/u.test(ts);

const permalinkOf = (workspaceUrl: string, channel: string, ts: string): string =>
  `${workspaceUrl}archives/${channel}/p${ts.replace(".", "")}`;

function scheduleItem(schedule: DigestSchedule, wording: Wording): RichTextSection {
  const { channel } = schedule;
  return section({ type: "channel", channel_id: channel }, words(` ${whenDue(schedule, wording)}`));
}
