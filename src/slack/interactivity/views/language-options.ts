import type { PlainTextOption, StaticSelect } from "@slack/types";
import { languageName } from "../../../phrasing/kept-changes.ts";
import type { Wording } from "../../../messages/wording.ts";
import { plain } from "../../blocks/block-elements.ts";

/** What most teams read; any other language can be typed in the command, and is offered once it is set. */
const OFFERED =
  "ar bg ca cs da de el en es et fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv th tr uk vi zh".split(
    " ",
  );

/** One of a menu. */
export const option = (value: string, label: string): PlainTextOption => ({
  text: plain(label, 75),
  value,
});

/** The languages by their names in the reader's own, the article's own first. */
export function languageOptions(current: string | undefined, wording: Wording): PlainTextOption[] {
  const extra = current === undefined || current === "article" ? [] : [current];
  const { compare } = new Intl.Collator(wording.language);
  const named = [...new Set([...OFFERED, ...extra])]
    .map((tag) => option(tag, languageName(tag, wording)))
    .toSorted((one, other) => compare(one.text.text, other.text.text));
  return [option("article", wording.say("optionArticle")), ...named];
}

/** A menu in which one of its options is chosen. */
export function menu(actionId: string, options: PlainTextOption[], chosen: string): StaticSelect {
  const initial = options.find(({ value }) => value === chosen);
  return {
    type: "static_select",
    action_id: actionId,
    options,
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
}
