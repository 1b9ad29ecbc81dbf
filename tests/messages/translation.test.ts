import { expect, test } from "vitest";
import { translationOf } from "../../src/messages/template/translation.ts";

const english = {
  hello: "Hello {name}",
  found: { one: "{count} page of {book}", other: "{count} pages of {book}" },
  done: "Done.",
} as const;
const translated = translationOf<typeof english>();

test("a translation is what it is given", () => {
  const own = {
    hello: "Hallo {name}",
    found: { one: "eine Seite aus {book}", other: "{count} Seiten aus {book}" },
    done: "Fertig.",
  } as const;
  expect(translated(own)).toBe(own);
});

test("a missing message, a missing hole and a hole too many do not compile", () => {
  const found = "{book}: {count}";
  const rest = { found, done: "Fertig." } as const;
  // @ts-expect-error -- a message is missing
  translated({ hello: "Hallo {name}", found } as const);
  // @ts-expect-error -- a hole is missing
  translated({ ...rest, hello: "Hallo" } as const);
  // @ts-expect-error -- a hole that English does not have
  translated({ ...rest, hello: "Hallo {name} {surname}" } as const);
  // @ts-expect-error -- a message that English does not have
  translated({ ...rest, hello: "Hallo {name}", bye: "Tschüss" } as const);
  expect(translated({ ...rest, hello: "Hallo {name}" } as const).done).toBe("Fertig.");
});
