import type { Article } from "../../domain/article.ts";
import type { Briefing } from "../../domain/briefing.ts";
import type { Composer } from "../../briefing/draft/composer.ts";
import { describeLimitReached } from "../../phrasing/limit-reached.ts";
import type { Writer } from "../../ports/writer.ts";
import type { Meter } from "../../ports/world.ts";
import type { Library } from "../../ports/library.ts";
import type { Ledger } from "../../ports/ledger.ts";
import type { Budget } from "../limits/budget.ts";
import { countChecks } from "./count-checks.ts";
import { briefingLanguage, resolveOptions } from "../settings/briefing-options.ts";
import type { Post } from "../../domain/post.ts";
import { briefingKey } from "../../domain/keys.ts";

export interface WritePorts {
  readonly ledger: Ledger;
  readonly library: Library;
  readonly meter: Meter;
  readonly writer: Writer;
  /** Steps in when the writer cannot, or may not. */
  readonly fallback: Writer;
  readonly budget: Budget;
  readonly composer: Composer;
}

/** The briefing from the library, or a new one: one article is written once for a team and its settings. */
export async function briefingOf(
  article: Article,
  { team, channel, user }: Post,
  ports: WritePorts,
  signal: AbortSignal,
): Promise<{ key: string; briefing: Briefing }> {
  const asked = await resolveOptions({ team, channel, user }, ports.ledger);
  const wishes = { ...asked, language: briefingLanguage(asked, article) };
  const keyFor = ({ name, prompt }: Writer): string =>
    briefingKey({ ...wishes, team, articleId: article.id, writer: name, prompt: prompt?.briefing });
  const kept = await ports.library.briefing(keyFor(ports.writer));
  if (kept !== undefined) return { key: keyFor(ports.writer), briefing: kept };

  const { fallback } = ports;
  const { briefing } = await ports.budget.spend({ team, channel, user }, async (allowance) => {
    const writer = allowance.allowed ? ports.writer : fallback;
    const written = await ports.composer.writeBriefing({
      ...wishes,
      team,
      article,
      writer,
      fallback,
      signal,
    });
    if (allowance.allowed) return written;
    const fellBack = describeLimitReached(allowance.limitReached);
    return { ...written, briefing: { ...written.briefing, fellBack } };
  });
  // A briefing that had to fall back is kept apart, so that the next post tries the writer again.
  const key = keyFor(briefing.writer === ports.writer.name ? ports.writer : fallback);
  await ports.library.keepBriefing(key, briefing);
  countChecks(briefing.checks, briefing.fellBack !== undefined, ports.meter);
  return { key, briefing };
}
