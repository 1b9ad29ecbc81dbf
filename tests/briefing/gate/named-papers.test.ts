import { expect, test } from "vitest";
import { evidenceOf } from "../../../src/briefing/evidence/evidence.ts";
import { verifyPoint } from "../../../src/briefing/gate/verify-point.ts";
import { articleOf } from "../../support/article-of.ts";

const HERALD = articleOf("The tram will run every 12 minutes. The mayor welcomed it.", {
  id: "one",
  title: "A tram for Alby",
  site: "Alby Herald",
});
const POST = articleOf("The tram will run every 20 minutes. Neighbours fear the noise.", {
  id: "two",
  title: "Noise on rails",
  site: "Valley Post",
});
const evidence = evidenceOf([HERALD, POST]);
const found = (statement: string, ...cites: number[]) =>
  verifyPoint(statement, cites, evidence, "en");

test.each([
  ["The Alby Herald says that the tram will run every 12 minutes.", [0]],
  ["According to Valley Post, the tram will run every 20 minutes.", [2]],
  [
    "The tram will run every 12 minutes according to Alby Herald and every 20 according to Valley Post.",
    [0, 2],
  ],
])("what an article says may be said to be said by its paper: %s", (statement, cites) => {
  expect(found(statement, ...cites)).toEqual([]);
});

test("whom a title names does not say all that stands below it", () => {
  const text = "The mill reopens in May. The baker Ada Renn welcomed that. A loaf costs 4 crowns.";
  const mill = articleOf(text, { title: "Ada Renn gets her mill back" });
  const said = "Ada Renn says that the mill reopens in May.";
  expect(verifyPoint(said, [0], evidenceOf([mill]), "en")).toMatchObject([{ kind: "claim" }]);
});

test("what one paper says is not put into another one's mouth", () => {
  expect(found("According to Valley Post, the tram will run every 12 minutes.", 0)).not.toEqual([]);
});
