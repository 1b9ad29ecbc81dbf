import type { Chat } from "../../ports/chat.ts";
import type { Ledger } from "../../ports/ledger.ts";

export interface PersonLanguagePorts {
  readonly ledger: Pick<Ledger, "personSettings">;
  readonly chat: Pick<Chat, "languageOf">;
}

/** The language of one person, as a subtag: what they have set, else what they have Slack in, else English. */
export async function personLanguage(
  { team, user }: { readonly team: string; readonly user: string },
  { ledger, chat }: PersonLanguagePorts,
): Promise<string> {
  const { language } = await ledger.personSettings(team, user);
  if (language !== undefined && language !== "article") return language;
  return (await chat.languageOf(team, user)) ?? "en";
}
