import type { LinkedData } from "../source/json-ld.ts";
import type { MetaTags } from "../source/meta-tags.ts";

/** Where metadata is read from: the tree, its meta tags, and its JSON-LD. */
export interface MetadataSources {
  readonly document: Document;
  readonly tags: MetaTags;
  /** JSON-LD objects of an article, the page's own first. */
  readonly articles: readonly LinkedData[];
  /** The same, and objects of other works that are written on some day: recipes, courses. */
  readonly works: readonly LinkedData[];
  readonly data: readonly LinkedData[];
  readonly url: string | undefined;
}
