import type { Article } from "../article/article.ts";
import type { Briefing } from "../briefing/briefing.ts";
import { briefingKey } from "../briefing/briefing-key.ts";
import { writeBriefing } from "../briefing/write.ts";
import type { Ledger, Library, Meter, Writer } from "../ports.ts";
import type { Budget } from "./budget.ts";
import { countChecks } from "./count-checks.ts";
import type { Post } from "./job.ts";
import { briefingLanguage, wishesOf } from "./wishes.ts";

export interface WritePorts {
  readonly ledger: Ledger;
  readonly library: Library;
  readonly meter: Meter;
  readonly writer: Writer;
  /** Steps in when the writer cannot, or may not. */
  readonly fallback: Writer;
  readonly budget: Budget;
}

/** The briefing from the library, or a new one: one article is written once for a team and its settings. */
export async function briefingOf(
  article: Article,
  { team, channel, user }: Post,
  ports: WritePorts,
  signal: AbortSignal,
): Promise<{ key: string; briefing: Briefing }> {
  const asked = await wishesOf({ team, channel, user }, ports.ledger);
  const wishes = { ...asked, language: briefingLanguage(asked, article) };
  const keyFor = ({ name, prompt }: Writer): string =>
    briefingKey({ ...wishes, team, articleId: article.id, writer: name, prompt: prompt?.briefing });
  const kept = await ports.library.briefing(keyFor(ports.writer));
  if (kept !== undefined) return { key: keyFor(ports.writer), briefing: kept };

  const { fallback } = ports;
  const { briefing } = await ports.budget.spend({ team, channel, user }, async (over) => {
    const writer = over === undefined ? ports.writer : fallback;
    const written = await writeBriefing({ ...wishes, article, writer, fallback, signal });
    if (over === undefined) return written;
    return { ...written, briefing: { ...written.briefing, fellBack: over } };
  });
  // A briefing that had to fall back is kept apart, so that the next post tries the writer again.
  const key = keyFor(briefing.writer === ports.writer.name ? ports.writer : fallback);
  await ports.library.keepBriefing(key, briefing);
  countChecks(briefing.checks, briefing.fellBack !== undefined, ports.meter);
  return { key, briefing };
}
