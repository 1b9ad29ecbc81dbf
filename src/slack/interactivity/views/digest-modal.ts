import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import { z } from "zod";
import { dueOn } from "../../../domain/settings/digest-days.ts";
import type { DigestSchedule } from "../../../domain/settings/digest-schedule.ts";
import { nextDue } from "../../../domain/settings/digest-times.ts";
import type { Message } from "../../../messages/catalogue.ts";
import type { Wording } from "../../../messages/wording.ts";
import { describeDigest } from "../../../phrasing/digest-replies.ts";
import { whenDue } from "../../../phrasing/digest-times.ts";
import { context, plain, rich, section } from "../../blocks/block-elements.ts";
import { ACTIONS, MODALS } from "../../contract/slack-contract.ts";
import { menu, option } from "./language-options.ts";
import { zoneGroups } from "./zone-options.ts";

/** Titles and buttons of modals. */
const TITLE = 24;
const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** The fields, by what they are of. */
export const DIGEST_FIELDS = {
  state: "state",
  days: "days",
  at: "at",
  zone: "zone",
  noNews: "no_news",
} as const;

export const STATES = { on: "on", off: "off" } as const;
export const NO_NEWS = { quiet: "quiet", say: "say" } as const;

/** What the dialog carries: the channel, and whether it had a digest when it was opened. */
export const DigestPlace = z.object({ channel: z.string(), hasDigest: z.boolean() });
export type DigestPlace = z.infer<typeof DigestPlace>;

/** A digest as it is chosen so far; on no day where none is. */
export interface ChosenDigest extends Pick<DigestSchedule, "at" | "zone" | "sayNothingNew"> {
  readonly isOn: boolean;
  readonly on: readonly number[];
}

/**
 * The dialog in which a digest is started, changed or ended; when it would come next is said below the fields.
 *
 * @param now milliseconds since the epoch
 */
export function digestModal(
  place: DigestPlace,
  chosen: ChosenDigest,
  now: number,
  wording: Wording,
): ModalView {
  const { say } = wording;
  return {
    ...frame(place.channel, wording),
    private_metadata: JSON.stringify(place),
    submit: plain(say("save"), TITLE),
    close: plain(say("cancel"), TITLE),
    blocks: [
      channelOf(place.channel),
      ...(place.hasDigest ? [stateField(chosen, wording)] : []),
      daysField(chosen, wording),
      field(DIGEST_FIELDS.at, say("digestAt"), {
        type: "timepicker",
        action_id: ACTIONS.digestField,
        initial_time: chosen.at,
      }),
      field(DIGEST_FIELDS.zone, say("digestZone"), zoneMenu(chosen.zone)),
      noNewsField(chosen, wording),
      context(plain(nextOf(chosen, now, wording))),
    ],
  };
}

/** What holds, and why it may not be changed by whoever opened the dialog. */
export function digestToSee(
  channel: string,
  schedule: DigestSchedule | undefined,
  refusal: Message,
  wording: Wording,
): ModalView {
  const holds = schedule === undefined ? wording.say("digestNone") : whenDue(schedule, wording);
  return {
    ...frame(channel, wording),
    close: plain(wording.say("close"), TITLE),
    blocks: [channelOf(channel), context(plain(holds)), context(plain(wording.phrase(refusal)))],
  };
}

const frame = (channel: string, { say }: Wording) => ({
  type: "modal" as const,
  callback_id: MODALS.digest,
  private_metadata: channel,
  title: plain(say("settingDigest"), TITLE),
});

const channelOf = (channel: string): KnownBlock =>
  rich(section({ type: "channel", channel_id: channel }));

/** When it comes next; what is wrong where it never would. */
function nextOf(chosen: ChosenDigest, now: number, wording: Wording): string {
  if (!chosen.isOn) return wording.say("digestIsOff");
  const days = dueOn(chosen.on);
  if (days === undefined) return wording.say("digestNeverDue");
  const schedule = { at: chosen.at, zone: chosen.zone, ...days };
  return describeDigest(schedule, nextDue(schedule, now), wording);
}

function stateField({ isOn }: ChosenDigest, { say }: Wording): InputBlock {
  const options = [option(STATES.on, say("digestOn")), option(STATES.off, say("digestOff"))];
  const element = menu(ACTIONS.digestField, options, isOn ? STATES.on : STATES.off);
  return field(DIGEST_FIELDS.state, say("settingDigest"), element);
}

/** None may be chosen: then it is said why that cannot be. */
function daysField({ on }: ChosenDigest, { say, weekday }: Wording): InputBlock {
  const options = WEEK.map((day): PlainTextOption => option(String(day), weekday(day)));
  const initial = options.filter(({ value }) => on.includes(Number(value)));
  return {
    ...field(DIGEST_FIELDS.days, say("digestDays"), {
      type: "checkboxes",
      action_id: ACTIONS.digestField,
      options,
      ...(initial.length > 0 && { initial_options: initial }),
    }),
    optional: true,
  };
}

function zoneMenu(chosen: string): InputBlock["element"] {
  return {
    type: "static_select",
    action_id: ACTIONS.digestField,
    option_groups: zoneGroups(chosen),
    initial_option: option(chosen, chosen),
  };
}

function noNewsField({ sayNothingNew }: ChosenDigest, { say }: Wording): InputBlock {
  const options = [
    option(NO_NEWS.quiet, say("digestQuiet")),
    option(NO_NEWS.say, say("digestSaySo")),
  ];
  const element = menu(ACTIONS.digestField, options, sayNothingNew ? NO_NEWS.say : NO_NEWS.quiet);
  return field(DIGEST_FIELDS.noNews, say("digestNoNews"), element);
}

/** A change of it is told to us at once. */
const field = (id: string, label: string, element: InputBlock["element"]): InputBlock => ({
  type: "input",
  block_id: id,
  dispatch_action: true,
  label: plain(label, 2_000),
  element,
});
