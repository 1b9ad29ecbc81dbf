import type { App, BlockAction, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { z } from "zod";
import { daysOf } from "../../domain/settings/digest-days.ts";
import type { DigestFault, DigestPatch } from "../../domain/settings/digest-schedule.ts";
import type { PlainKey } from "../../messages/catalogue.ts";
import type { Wording } from "../../messages/wording.ts";
import { describeDigestFault } from "../../phrasing/digest-replies.ts";
import type { DigestRefusal, DigestView } from "../../ports/briefing-service.ts";
import { ACTIONS, MODALS } from "../contract/slack-contract.ts";
import { slackCode } from "../transport/failures.ts";
import { type ListenerOptions, wordingFor } from "./listeners.ts";
import { tellInDialog } from "./tell-in-dialog.ts";
import {
  type ChosenDigest,
  DIGEST_FIELDS,
  DigestPlace,
  digestModal,
  digestToSee,
  NO_NEWS,
  STATES,
} from "./views/digest-modal.ts";

/** “Digest” in the Home tab, as far as we need it. */
const Press = z.object({ actions: z.tuple([z.object({ value: z.string() })], z.unknown()) });

const Option = z.object({ value: z.string() });
const Entered = z.object({
  selected_option: Option.nullish(),
  selected_options: z.array(Option).nullish(),
  selected_time: z.string().nullish(),
});

/** The dialog as it is filled in, when something in it was changed and when it is sent. */
const Filled = z.object({
  id: z.string(),
  hash: z.string().optional(),
  private_metadata: z.string(),
  state: z.object({ values: z.record(z.string(), z.record(z.string(), Entered)) }),
});

/** The dialog of a digest: from the command and the Home tab. What is chosen is stored before it closes. */
export function registerDigest(app: App, options: ListenerOptions): void {
  app.action<BlockAction>(ACTIONS.editDigest, async ({ body, ack }) => {
    await ack();
    const key = await edit(body, options).catch((error: unknown): PlainKey => {
      options.log.error({ err: error }, "digest not opened");
      return "notStored";
    });
    if (key === undefined) return;
    await tellInDialog(key, { user: body.user.id, triggerId: body.trigger_id }, body, options);
  });
  app.action<BlockAction>(ACTIONS.digestField, async ({ body, ack }) => {
    await ack();
    await showNext(body, options);
  });
  app.view<ViewSubmitAction>(MODALS.digest, (args) => submitted(args, options));
}

/** What is to be said where the dialog is not opened. */
async function edit(body: BlockAction, options: ListenerOptions): Promise<PlainKey | undefined> {
  const { actions } = Press.parse(body);
  const asked = { channel: actions[0].value, user: body.user.id, triggerId: body.trigger_id };
  return (await openDigest(asked, body, options)) ? undefined : "channelNotYours";
}

/**
 * Opens the dialog; false where the person may not read the channel. Throws what Slack and the store throw.
 */
export async function openDigest(
  { channel, user, triggerId }: { channel: string; user: string; triggerId: string },
  payload: unknown,
  options: ListenerOptions,
): Promise<boolean> {
  const { self, write } = await options.installed(payload);
  const [view, wording] = await Promise.all([
    options.service.digest({ team: self.teamId, channel, user }),
    wordingFor(user, payload, options),
  ]);
  if (view === undefined) return false;
  const { schedule, refusal } = view;
  const place = { channel, hasDigest: schedule !== undefined };
  const drawn =
    refusal === undefined
      ? digestModal(place, atFirst(view), options.clock.now(), wording)
      : digestToSee(channel, schedule, refusal, wording);
  await write.views.open({ trigger_id: triggerId, view: drawn });
  return true;
}

/** A new one comes on weekdays at nine, where nothing else is chosen. */
const atFirst = ({ schedule, zone }: DigestView): ChosenDigest => ({
  isOn: true,
  on: daysOf(schedule ?? { days: "weekdays", weekday: 1 }),
  at: schedule?.at ?? "09:00",
  zone,
  sayNothingNew: schedule?.sayNothingNew ?? false,
});

/** When it would come next is said anew. */
async function showNext(body: BlockAction, options: ListenerOptions): Promise<void> {
  const { log } = options;
  try {
    const { write } = await options.installed(body);
    const { id, hash, ...filled } = Filled.parse(body.view);
    const place = DigestPlace.parse(JSON.parse(filled.private_metadata));
    const wording = await wordingFor(body.user.id, body, options);
    const view = digestModal(place, chosenIn(filled), options.clock.now(), wording);
    await write.views.update({ view_id: id, ...(hash === undefined ? {} : { hash }), view });
  } catch (error) {
    // Closed, or changed once more in between: what is shown then is newer. What is chosen is not lost by any other.
    log.info({ code: slackCode(error), err: error }, "the next time of a digest was not shown");
  }
}

function chosenIn({ state }: Pick<z.infer<typeof Filled>, "state">): ChosenDigest {
  const of = (id: string) => Object.values(state.values[id] ?? {})[0];
  return {
    isOn: of(DIGEST_FIELDS.state)?.selected_option?.value !== STATES.off,
    on: (of(DIGEST_FIELDS.days)?.selected_options ?? []).map(({ value }) => Number(value)),
    at: of(DIGEST_FIELDS.at)?.selected_time ?? "09:00",
    zone: of(DIGEST_FIELDS.zone)?.selected_option?.value ?? "",
    sayNothingNew: of(DIGEST_FIELDS.noNews)?.selected_option?.value === NO_NEWS.say,
  };
}

async function submitted(
  { ack, body }: SlackViewMiddlewareArgs<ViewSubmitAction>,
  options: ListenerOptions,
): Promise<void> {
  const wording = await wordingFor(body.user.id, body, options);
  const errors = await take(body, options)
    .then((refusal) => refusal && errorsOf(refusal, wording))
    .catch((error: unknown) => {
      options.log.error({ view: MODALS.digest, err: error }, "view not stored");
      return { [DIGEST_FIELDS.days]: wording.say("notStored") };
    });
  await (errors === undefined ? ack() : ack({ response_action: "errors", errors }));
}

async function take(
  body: ViewSubmitAction,
  { service, installed }: ListenerOptions,
): Promise<DigestRefusal | undefined> {
  const { self } = await installed(body);
  const filled = Filled.parse(body.view);
  const { channel } = DigestPlace.parse(JSON.parse(filled.private_metadata));
  const { isOn, ...wanted } = chosenIn(filled);
  const patch: DigestPatch = isOn ? wanted : "off";
  return service.changeDigest({ team: self.teamId, channel, user: body.user.id }, patch);
}

/** What is wrong, below the field that it is wrong in. */
function errorsOf(refusal: DigestRefusal, wording: Wording): Record<string, string> {
  if (refusal.kind === "refused") return { [DIGEST_FIELDS.days]: wording.phrase(refusal.says) };
  return Object.fromEntries(
    refusal.faults.map((fault) => [fieldOf(fault), describeDigestFault(fault, wording)]),
  );
}

function fieldOf(fault: DigestFault): string {
  if (fault.kind !== "no-value") return DIGEST_FIELDS.days;
  if (fault.setting === "at" || fault.setting === "zone") return fault.setting;
  return fault.setting === "sayNothingNew" ? DIGEST_FIELDS.noNews : DIGEST_FIELDS.days;
}
