import type { Source } from "../../domain/article.ts";

/** Enough of an address to know it by. */
const LONGEST_NAME = 80;

/** What a source is called where it could not be read: its address without what identifies a reader, or its beginning. */
export function sourceName(source: Source): string {
  switch (source.kind) {
    case "link": {
      const url = URL.parse(source.url);
      return url === null ? source.url : shortened(`${url.host}${url.pathname}`);
    }
    case "file":
      return shortened(source.name);
    case "text":
      return shortened(source.text);
    case "message":
      return shortened(source.url);
    default:
      return source satisfies never;
  }
}

const shortened = (name: string): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;
