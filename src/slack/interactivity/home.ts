import type { App } from "@slack/bolt";
import type { HomeView as SlackHomeView, KnownBlock, RichTextSection } from "@slack/types";
import type { HomeView } from "../../ports/briefing-service.ts";
import type { BriefedArticle } from "../../domain/records.ts";
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
} from "../blocks/elements.ts";
import { cut } from "../contract/mrkdwn.ts";
import type { ListenerOptions } from "./listeners.ts";

/** The Home tab, drawn anew whenever somebody opens it. */
export function registerHome(app: App, { service, installed, log }: ListenerOptions): void {
  app.event("app_home_opened", async ({ event, body }) => {
    if (event.tab !== "home") return;
    try {
      const { self, write, workspaceUrl } = await installed(body);
      const home = await service.home(self.teamId, event.user);
      await write.views.publish({ user_id: event.user, view: drawHome(home, workspaceUrl) });
    } catch (error) {
      // The tab keeps what it showed before; the next opening draws it again.
      log.warn({ err: error }, "home tab not drawn");
    }
  });
}

const HOW_TO = [
  "Invite me to a channel: I brief the articles that are posted there, each in its thread.",
  "Send me a link, a pasted article or a file in a direct message.",
  "Ask questions in a briefing's thread, without a mention. I answer from the article, or say that it does not say.",
  "“Brief this” in a message's menu briefs an older post.",
];

/** How to use the bot, what this person posted lately, the digests they can see, what they have used. */
function drawHome(
  { writer, briefed, schedules, usage }: HomeView,
  workspaceUrl: string,
): SlackHomeView {
  const spent =
    usage.inputTokens + usage.outputTokens === 0
      ? `${usage.requests} requests in the last 30 days`
      : `${usage.requests} requests, ${usage.inputTokens + usage.outputTokens} model tokens in the last 30 days`;
  return {
    type: "home",
    blocks: [
      header("Briefdesk"),
      rich(bullets([...HOW_TO.map((text) => section(words(text))), commandsItem])),
      ...list(
        "Your recent articles",
        briefed.slice(0, 20).map((entry) => articleItem(entry, workspaceUrl)),
      ),
      ...list("Digests", schedules.slice(0, 50).map(scheduleItem)),
      context(plain(`Written by: ${writer} · ${spent}`)),
    ],
  };
}

const commandsItem: RichTextSection = section(
  words("/brief help", { code: true }),
  words(" and "),
  words("/digest status", { code: true }),
  words(" in a channel show the rest."),
);

function list(title: string, items: RichTextSection[]): KnownBlock[] {
  return items.length === 0 ? [] : [header(title), rich(bullets(items))];
}

function articleItem(
  { title, site, channel, thread }: BriefedArticle,
  workspaceUrl: string,
): RichTextSection {
  const permalink = `${workspaceUrl}archives/${channel}/p${thread.replace(".", "")}`;
  const from = site === undefined ? [] : [words(` · ${cut(site, 60)}`)];
  return section(linked(permalink, cut(title, 150)), ...from);
}

const DAYS = ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"];

function scheduleItem({ channel, at, days, weekday, zone }: DigestSchedule): RichTextSection {
  const when = days === "weekly" ? (DAYS[weekday - 1] ?? "weekly") : days;
  return section({ type: "channel", channel_id: channel }, words(` at ${at}, ${when}, ${zone}`));
}
