import * as fc from "fast-check";
import { expect, test } from "vitest";
import { incoming } from "../../../src/slack/incoming/incoming.ts";
import { BLOCKS } from "./message-parts.ts";

const self = { teamId: "T1", botId: "B0BOT", botUserId: "U0BOT" };

const samples = Object.values(BLOCKS).map(({ part, links = [] }) => ({ part, links }));
const blocks = fc.array(fc.constantFrom(...samples), { maxLength: 6 });
const attachments = fc.array(blocks, { maxLength: 3 });
const author = fc.constantFrom({ user: "U1" }, { bot_id: "B2" }, { user: "U2", bot_id: "B2" });

test("of any message that is made of Slack's blocks, the links that people see are read, once and in order", () => {
  fc.assert(
    fc.property(blocks, attachments, author, (shown, attached, by) => {
      const message = {
        type: "message",
        channel: "C1",
        ts: "1790000000.000100",
        text: "",
        ...by,
        blocks: shown.map(({ part }) => part),
        attachments: attached.map((inside) => ({ blocks: inside.map(({ part }) => part) })),
      };
      const read = () => incoming({ type: "event_callback", team_id: "T1", event: message }, self);
      const seen = [shown, ...attached].flat().flatMap(({ links }) => links);
      expect(read()).toMatchObject({ kind: "message", links: [...new Set(seen)] });
      expect(read()).toEqual(read());
    }),
    { numRuns: 1_000 },
  );
});
