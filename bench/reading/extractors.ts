import { createRequire } from "node:module";

/** The little of jsdom that is used here; it ships no types. */
interface JsdomModule {
  readonly JSDOM: new (
    html: string,
    options: { readonly url: string },
  ) => { readonly window: { readonly document: Document; close(): void } };
}

/** Takes a page's HTML and address, gives the article's text. */
export type Extractor = (html: string, url: string) => string | Promise<string>;

/** Extractors by name. Each is loaded only where it is used, so that no other weighs on its memory. */
export const EXTRACTORS: Readonly<Record<string, () => Promise<Extractor>>> = {
  Briefdesk: async () => {
    const { readHtml } = await import("../../src/article/html/read-html.ts");
    return (html, url) => {
      const parsed = readHtml(html, { url, status: 200 });
      return "extraction" in parsed ? parsed.extraction.text : "";
    };
  },
  "@mozilla/readability, linkedom": async () => {
    const { Readability } = await import("@mozilla/readability");
    const { parseHTML } = await import("linkedom");
    return (html) => new Readability(parseHTML(html).document).parse()?.textContent ?? "";
  },
  "@mozilla/readability, jsdom": async () => {
    const { Readability } = await import("@mozilla/readability");
    const { JSDOM }: JsdomModule = createRequire(import.meta.url)("jsdom");
    return (html, url) => {
      const { window } = new JSDOM(html, { url });
      try {
        return new Readability(window.document).parse()?.textContent ?? "";
      } finally {
        window.close();
      }
    };
  },
  "defuddle, linkedom": async () => {
    const { Defuddle } = await import("defuddle/node");
    const { parseHTML } = await import("linkedom");
    // It asks for no network: what a page lacks is not looked for elsewhere.
    return async (html, url) =>
      (await Defuddle(parseHTML(html).document, url, { useAsync: false })).content.replace(
        /<[^>]+>/gu,
        " ",
      );
  },
};
