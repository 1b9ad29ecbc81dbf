import type { InputBlock, KnownBlock, ModalView } from "@slack/types";
import { z } from "zod";
import type { KeptChange } from "../../../domain/settings/roles.ts";
import type { Wording } from "../../../messages/wording.ts";
import { describeKeptChange, VALUES } from "../../../phrasing/kept-changes.ts";
import type { ChannelSettingsView } from "../../../ports/briefing-service.ts";
import {
  bullets,
  context,
  header,
  plain,
  rich,
  section,
  words,
} from "../../blocks/block-elements.ts";
import { MODALS } from "../../contract/slack-contract.ts";
import { languageOptions, menu, option } from "./language-options.ts";
import { FIELD } from "./modals.ts";

/** Titles and buttons of modals. */
const TITLE = 24;

/** The fields, by the settings that they are of; `own` is the person's language. */
export const SETTINGS_FIELDS = {
  mode: "mode",
  length: "length",
  language: "language",
  audience: "audience",
  instructions: "instructions",
  own: "own",
} as const;

/** “As each channel has it”: nobody's language has this name. */
export const AS_CHANNEL = "channel";

/** What the dialog carries: the channel, and whether those fields are in it. */
export const SettingsPlace = z.object({ channel: z.string(), mayChange: z.boolean() });

/** The settings of a channel and of whoever opened them; where they may not change the former, why. */
export function settingsModal(
  channel: string,
  view: ChannelSettingsView,
  wording: Wording,
): ModalView {
  const { say } = wording;
  const mayChange = view.refusal === undefined;
  return {
    type: "modal",
    callback_id: MODALS.settings,
    private_metadata: JSON.stringify({ channel, mayChange }),
    title: plain(say("settingsTitle"), TITLE),
    submit: plain(say("save"), TITLE),
    close: plain(say("cancel"), TITLE),
    blocks: [
      rich(section({ type: "channel", channel_id: channel })),
      ...(view.refusal === undefined
        ? channelFields(view, wording)
        : [context(plain(wording.phrase(view.refusal)))]),
      { type: "divider" },
      ownLanguage(view, wording),
      ...lastChanges(view.changes, wording),
    ],
  };
}

function channelFields({ channel }: ChannelSettingsView, wording: Wording): KnownBlock[] {
  const { say } = wording;
  const choice = (setting: keyof typeof VALUES, chosen: string) =>
    menu(
      FIELD,
      Object.entries(VALUES[setting]).map(([value, label]) => option(value, say(label))),
      chosen,
    );
  const { mode = "auto", length, language, audience, instructions } = channel;
  return [
    field(SETTINGS_FIELDS.mode, say("settingMode"), choice("mode", mode)),
    field(SETTINGS_FIELDS.length, say("settingLength"), choice("length", length)),
    field(
      SETTINGS_FIELDS.language,
      say("settingLanguage"),
      menu(FIELD, languageOptions(language, wording), language),
    ),
    field(SETTINGS_FIELDS.audience, say("settingAudience"), textInput(100, audience)),
    field(SETTINGS_FIELDS.instructions, say("settingStyle"), {
      ...textInput(1_000, instructions),
      multiline: true,
    }),
  ];
}

function ownLanguage({ person }: ChannelSettingsView, wording: Wording): InputBlock {
  const asChannel = option(AS_CHANNEL, wording.say("optionChannel"));
  const options = [asChannel, ...languageOptions(person.language, wording)];
  return field(
    SETTINGS_FIELDS.own,
    wording.say("settingMyLanguage"),
    menu(FIELD, options, person.language ?? AS_CHANNEL),
  );
}

/** Who changed what, the newest first. */
function lastChanges(changes: readonly KeptChange[], wording: Wording): KnownBlock[] {
  if (changes.length === 0) return [];
  const lines = changes.map(({ by, at, changes: all }) =>
    section(
      { type: "user", user_id: by },
      words(
        ` · ${wording.moment(at, "UTC", { dateStyle: "medium" })} · ${all.map((one) => describeKeptChange(one, wording)).join(", ")}`,
      ),
    ),
  );
  return [header(wording.say("lastChanges")), rich(bullets(lines))];
}

const textInput = (most: number, value: string | undefined) =>
  ({
    type: "plain_text_input",
    action_id: FIELD,
    max_length: most,
    ...(value === undefined ? {} : { initial_value: value }),
  }) as const;

const field = (id: string, label: string, element: InputBlock["element"]): InputBlock => ({
  type: "input",
  block_id: id,
  optional: element.type === "plain_text_input",
  label: plain(label, 2_000),
  element,
});
