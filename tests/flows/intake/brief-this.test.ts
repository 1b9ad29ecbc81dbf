import { expect, test } from "vitest";
import { isBriefThis } from "../../../src/flows/intake/requests/brief-this.ts";

test.each(["brief this", "Please summarise the article above", "tl;dr", "could you read that?"])(
  "%s briefs what the thread began with",
  (text) => expect(isBriefThis(text)).toBe(true),
);

test.each(["again and again", "brief me on the budget", "read what he says about taxes"])(
  "%s does not",
  (text) => expect(isBriefThis(text)).toBe(false),
);
