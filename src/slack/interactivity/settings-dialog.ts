import type { App, BlockAction, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { z } from "zod";
import { describeSettingsFault } from "../../phrasing/settings-replies.ts";
import type { SettingsRefusal } from "../../ports/briefing-service.ts";
import type { Wording } from "../../messages/wording.ts";
import type { PlainKey } from "../../messages/catalogue.ts";
import { ACTIONS, MODALS } from "../contract/slack-contract.ts";
import { type ListenerOptions, wordingFor } from "./listeners.ts";
import { FIELD } from "./views/modals.ts";
import { tellInDialog } from "./tell-in-dialog.ts";
import {
  AS_CHANNEL,
  SETTINGS_FIELDS,
  SettingsPlace,
  settingsModal,
} from "./views/settings-modal.ts";

/** “Edit” in the Home tab, as far as we need it. */
const Press = z.object({
  user: z.object({ id: z.string() }),
  trigger_id: z.string(),
  actions: z.tuple([z.object({ value: z.string() })], z.unknown()),
});

/** The dialog of settings: from the command and the Home tab. What is chosen is stored before it closes. */
export function registerSettings(app: App, options: ListenerOptions): void {
  app.action<BlockAction>(ACTIONS.editChannel, async ({ body, ack }) => {
    await ack();
    const key = await edit(body, options).catch((error: unknown): PlainKey => {
      options.log.error({ err: error }, "settings not opened");
      return "notStored";
    });
    if (key === undefined) return;
    await tellInDialog(key, { user: body.user.id, triggerId: body.trigger_id }, body, options);
  });
  app.view<ViewSubmitAction>(MODALS.settings, (args) => submitted(args, options));
}

/** What is to be said where the dialog is not opened. */
async function edit(body: BlockAction, options: ListenerOptions): Promise<PlainKey | undefined> {
  const { user, trigger_id: triggerId, actions } = Press.parse(body);
  const asked = { channel: actions[0].value, user: user.id, triggerId };
  return (await openSettings(asked, body, options)) ? undefined : "channelNotYours";
}

/**
 * Opens the dialog; false where the person may not read the channel. Throws what Slack and the store throw.
 */
export async function openSettings(
  { channel, user, triggerId }: { channel: string; user: string; triggerId: string },
  payload: unknown,
  options: ListenerOptions,
): Promise<boolean> {
  const { self, write } = await options.installed(payload);
  const [view, wording] = await Promise.all([
    options.service.channelSettings({ team: self.teamId, channel, user }),
    wordingFor(user, payload, options),
  ]);
  if (view === undefined) return false;
  await write.views.open({ trigger_id: triggerId, view: settingsModal(channel, view, wording) });
  return true;
}

async function submitted(
  { ack, body }: SlackViewMiddlewareArgs<ViewSubmitAction>,
  options: ListenerOptions,
): Promise<void> {
  const wording = await wordingFor(body.user.id, body, options);
  const errors = await take(body, options)
    .then((refusal) => refusal && errorsOf(refusal, wording))
    .catch((error: unknown) => {
      options.log.error({ view: MODALS.settings, err: error }, "view not stored");
      return { [SETTINGS_FIELDS.own]: wording.say("notStored") };
    });
  await (errors === undefined ? ack() : ack({ response_action: "errors", errors }));
}

async function take(
  body: ViewSubmitAction,
  { service, installed }: ListenerOptions,
): Promise<SettingsRefusal | undefined> {
  const { view, user } = body;
  const { self } = await installed(body);
  const { channel, mayChange } = SettingsPlace.parse(JSON.parse(view.private_metadata));
  const chosen = (field: string): string | undefined => {
    const state = view.state.values[field]?.[FIELD];
    return (state?.selected_option?.value ?? state?.value)?.trim() || undefined;
  };
  const { mode, length, language, audience, instructions, own } = SETTINGS_FIELDS;
  const wanted = chosen(own);
  return service.changeSettings({
    team: self.teamId,
    channel,
    user: user.id,
    own: { language: wanted === AS_CHANNEL ? undefined : wanted },
    patch: mayChange
      ? {
          mode: chosen(mode),
          length: chosen(length),
          language: chosen(language),
          audience: chosen(audience),
          instructions: chosen(instructions),
        }
      : undefined,
  });
}

/** What is wrong, below the field that it is wrong in. */
function errorsOf(refusal: SettingsRefusal, wording: Wording): Record<string, string> {
  if (refusal.kind === "refused") return { [SETTINGS_FIELDS.mode]: wording.phrase(refusal.says) };
  return Object.fromEntries(
    refusal.faults.map((fault) => [fault.setting, describeSettingsFault(fault, wording)]),
  );
}
