import type { App, SlackViewMiddlewareArgs, ViewSubmitAction } from "@slack/bolt";
import { z } from "zod";
import { askIds } from "../../domain/keys.ts";
import { fileRef } from "../incoming/incoming.ts";
import { File } from "../incoming/payload.ts";
import { assemble } from "../incoming/tokens.ts";
import { fieldTokens } from "../incoming/typed-tokens.ts";
import { MODALS } from "../contract/slack-contract.ts";
import { type ListenerOptions, wordingFor } from "./listeners.ts";
import { PasteTextPlace } from "../contract/button-values.ts";
import { FIELD, PASTE_TEXT, REASON } from "./views/modals.ts";
import type { PlainKey } from "../../messages/catalogue.ts";

type Args = SlackViewMiddlewareArgs<ViewSubmitAction>;

/** Modals that were submitted. What they hold is stored before they close. */
export function registerViews(app: App, options: ListenerOptions): void {
  app.view<ViewSubmitAction>(MODALS.reason, (args) =>
    submitted(args, options, REASON.remark, takeReason),
  );
  app.view<ViewSubmitAction>(MODALS.pasteText, (args) =>
    submitted(args, options, PASTE_TEXT.text, takeArticle),
  );
}

/** Closes the modal, or keeps it open with what is wrong below one of its fields. */
async function submitted(
  { ack, body }: Args,
  options: ListenerOptions,
  block: string,
  take: (body: ViewSubmitAction, options: ListenerOptions) => Promise<PlainKey | undefined>,
): Promise<void> {
  const fault = await take(body, options).catch((error: unknown): PlainKey => {
    options.log.error({ view: body.view.callback_id, err: error }, "view not stored");
    return "notStored";
  });
  if (fault === undefined) return ack();
  const { say } = await wordingFor(body.user.id, body, options);
  return ack({ response_action: "errors", errors: { [block]: say(fault) } });
}

const About = z.object({ channel: z.string(), briefingKey: z.string() });

async function takeReason(
  body: ViewSubmitAction,
  { service, installed }: ListenerOptions,
): Promise<undefined> {
  const { view, user } = body;
  const { self } = await installed(body);
  const { channel, briefingKey } = About.parse(JSON.parse(view.private_metadata));
  const chosen = view.state.values[REASON.reason]?.[FIELD]?.selected_option?.value;
  const remark = view.state.values[REASON.remark]?.[FIELD]?.value?.trim();
  const reason = [chosen, remark].filter(Boolean).join(": ");
  if (reason === "") return;
  await service.feedback({
    team: self.teamId,
    channel,
    user: user.id,
    briefingKey,
    useful: false,
    reason,
  });
}

async function takeArticle(
  body: ViewSubmitAction,
  { service, installed }: ListenerOptions,
): Promise<PlainKey | undefined> {
  const { view, user } = body;
  const { self } = await installed(body);
  const { channel, thread, about } = PasteTextPlace.parse(JSON.parse(view.private_metadata));
  const pasted = view.state.values[PASTE_TEXT.text]?.[FIELD]?.value ?? "";
  const attached = z
    .array(File)
    .safeParse(view.state.values[PASTE_TEXT.file]?.[FIELD]?.files ?? []);
  const { text, links } = assemble(fieldTokens(pasted), self.botUserId);
  const files = (attached.data ?? []).flatMap(fileRef);
  if (text === "" && files.length === 0) return "pasteOrAttach";
  const ts = askIds.view(view.id);
  const receipt = await service.receive({
    kind: "ask",
    via: "button",
    team: self.teamId,
    channel,
    thread,
    ts,
    user: user.id,
    text,
    links,
    files,
    about,
  });
  return receipt === "not-readable" ? "mayNotRead" : undefined;
}
