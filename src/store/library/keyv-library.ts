import { createHash } from "node:crypto";
import type { KeyvStorageAdapter } from "keyv";
import { z } from "zod";
import { Article } from "../../domain/article.ts";
import { Answer, Briefing } from "../../domain/briefing.ts";
import type { Log } from "../../ports/world.ts";
import type { Library } from "../../ports/library.ts";
import { StoredArticle, toStored } from "./stored-article.ts";
import { strictKeyv } from "./strict-keyv.ts";

/** What a source says of a text, beside the text itself. */
const SourceMetadata = Article.omit({ id: true, text: true, sentences: true, language: true });
/** Which article is at an address, and what it says of itself there. */
const Pointer = z.object({ articleId: z.string(), face: SourceMetadata });
/** Sentences by their numbers. */
const Translations = z
  .array(z.tuple([z.int().nonnegative(), z.string()]))
  .transform((entries) => new Map(entries));
/** All that was kept of an article, so that it can be forgotten: keys of its addresses, briefings and the like. */
const Shelf = z.object({ keys: z.array(z.string()) });

/**
 * The library on Keyv. Keys are hashed, as addresses are longer than a store's keys may be; what is
 * read is checked, and anything of an older shape reads as absent and is made again.
 *
 * @param options.store see `sqlite-library-store.ts` and `postgres-library-store.ts`
 * @param options.retentionMs how long an article or a briefing is kept after it was last written
 */
export function keyvLibrary(options: {
  store: KeyvStorageAdapter;
  retentionMs: number;
  log: Log;
}): Library {
  const keyv = strictKeyv({ ...options, ttlMs: options.retentionMs });

  const read = async <T>(schema: z.ZodType<T>, key: string): Promise<T | undefined> => {
    const stored = await keyv.get(key);
    if (stored === undefined || stored === null) return undefined;
    const parsed = schema.safeParse(stored);
    if (parsed.success) return parsed.data;
    options.log.warn({ key }, "a kept record has another shape; it will be made again");
    return undefined;
  };

  const article = (id: string) => read(StoredArticle, keyOf("article", id));

  const inTurn = oneAtATime();
  /** Keeps entries and notes them on their article's shelf. */
  const keep = (articleId: string, entries: { key: string; value: unknown }[]) =>
    inTurn(async () => {
      const shelfKey = keyOf("shelf", articleId);
      const known = (await read(Shelf, shelfKey))?.keys ?? [];
      const keys = [...new Set([...known, ...entries.map((entry) => entry.key)])];
      await keyv.setMany([...entries, { key: shelfKey, value: { keys } }]);
    });

  return {
    article,

    articleAt: async (address) => {
      const pointer = await read(Pointer, keyOf("address", address));
      const found = pointer && (await article(pointer.articleId));
      if (pointer === undefined || found === undefined) return undefined;
      const { id, text, sentences, language } = found;
      return { id, text, sentences, language, ...pointer.face };
    },

    keepArticle: (kept, addresses) => {
      const pointers = addresses.map((address) => ({
        key: keyOf("address", address),
        value: { articleId: kept.id, face: SourceMetadata.parse(kept) },
      }));
      return keep(kept.id, [
        { key: keyOf("article", kept.id), value: toStored(kept) },
        ...pointers,
      ]);
    },

    briefing: (key) => read(Briefing, keyOf("briefing", key)),

    keepBriefing: (key, briefing) =>
      keep(briefing.articleId, [{ key: keyOf("briefing", key), value: briefing }]),

    answer: (key) => read(Answer, keyOf("answer", key)),

    keepAnswer: async (key, answer) => {
      const entry = { key: keyOf("answer", key), value: answer };
      await Promise.all(answer.articleIds.map((articleId) => keep(articleId, [entry])));
    },

    forgetAnswer: (key) => keyv.deleteMany([keyOf("answer", key)]),

    translations: async (articleId, language) =>
      (await read(Translations, keyOf("translation", `${articleId} ${language}`))) ?? new Map(),

    keepTranslations: (articleId, language, texts) => {
      const key = keyOf("translation", `${articleId} ${language}`);
      return keep(articleId, [{ key, value: [...texts] }]);
    },

    forget: (articleIds) =>
      inTurn(async () => {
        for (const id of articleIds) {
          const shelfKey = keyOf("shelf", id);
          const shelf = await read(Shelf, shelfKey);
          await keyv.deleteMany([keyOf("article", id), ...(shelf?.keys ?? []), shelfKey]);
        }
      }),
  };
}

const keyOf = (kind: string, name: string): string =>
  `${kind}:${createHash("sha256").update(name).digest("hex")}`;

/** A shelf is read, then written: two writers at once would lose an entry of one. */
function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => {}); // the failure is the caller's, not the next one's
    return turn;
  };
}
