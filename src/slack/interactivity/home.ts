import type { App } from "@slack/bolt";
import type { HomeView as SlackHomeView, KnownBlock, RichTextSection } from "@slack/types";
import type { HomeView } from "../../ports/briefing-service.ts";
import { adviceFor } from "../../phrasing/advice.ts";
import { reactionHint } from "../../phrasing/reaction-hint.ts";
import type { BriefedArticle, RefusedPost } from "../../domain/records.ts";
import type { DigestSchedule } from "../../domain/settings/digest-schedule.ts";
import {
  bullets,
  context,
  header,
  linked,
  plain,
  rich,
  section,
  words,
} from "../blocks/block-elements.ts";
import { missingWith, type OptionalScopes } from "../contract/optional-scopes.ts";
import { cut } from "../contract/mrkdwn.ts";
import { type ListenerOptions, wordingFor } from "./listeners.ts";
import { withCode } from "../blocks/notice-blocks.ts";
import type { Wording } from "../../messages/wording.ts";

/** The Home tab, drawn anew whenever somebody opens it. */
export function registerHome(app: App, options: ListenerOptions): void {
  const { service, installed, log } = options;
  app.event("app_home_opened", async ({ event, body }) => {
    if (event.tab !== "home") return;
    try {
      const { self, write, workspaceUrl, granted } = await installed(body);
      const [home, wording] = await Promise.all([
        service.home(self.teamId, event.user),
        wordingFor(event.user, body, options),
      ]);
      const missing = granted === undefined ? [] : missingWith(granted);
      const view = drawHome(home, { workspaceUrl, missing }, wording);
      await write.views.publish({ user_id: event.user, view });
    } catch (error) {
      // The tab keeps what it showed before; the next opening draws it again.
      log.warn({ err: error }, "home tab not drawn");
    }
  });
}

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
function drawHome(
  { writer, briefed, refused, schedules, usage }: HomeView,
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
      ...list(
        say("homeUnread"),
        refused.slice(0, 20).map((entry) => refusedItem(entry, workspaceUrl, wording)),
      ),
      ...list(
        say("homeDigests"),
        schedules.slice(0, 50).map((schedule) => scheduleItem(schedule, wording)),
      ),
      ...(missing.length === 0
        ? []
        : [context(plain(wording.phrase(missing.map(({ without }) => without))))]),
      context(plain(spent)),
    ],
  };
}

const PRODUCT = "Briefdesk";

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
  const isMessage = /^\d{10}\.\d{6}$/u.test(postTs);
  const named = isMessage ? linked(permalinkOf(workspaceUrl, channel, postTs), what) : words(what);
  return section(named, words(` · ${phrase(adviceFor(verdict).sentence)}`));
}

const permalinkOf = (workspaceUrl: string, channel: string, ts: string): string =>
  `${workspaceUrl}archives/${channel}/p${ts.replace(".", "")}`;

function scheduleItem(
  { channel, at, days, weekday, zone }: DigestSchedule,
  { say, weekday: nameOf }: Wording,
): RichTextSection {
  const when = {
    daily: () => say("homeDaily", { at, zone }),
    weekdays: () => say("homeWeekdays", { at, zone }),
    weekly: () => say("homeWeekly", { day: nameOf(weekday), at, zone }),
  }[days]();
  return section({ type: "channel", channel_id: channel }, words(` ${when}`));
}
