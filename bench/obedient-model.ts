import type { ModelRequest, ScriptedReply } from "../tests/writers/scripted-model.ts";

/** How many sentences a briefing takes. */
const POINTS = 3;

/** A model at zero latency that briefs in the article's own sentences, so that every point passes the gate. */
export function obedientModel({
  user,
  prompt,
}: Pick<ModelRequest, "user" | "prompt">): ScriptedReply {
  const numbered = [...`${prompt}\n${user}`.matchAll(/^\[(\d+)\] (.+)$/gmu)];
  const sentences = new Map(numbered.map(([, number = "0", text = ""]) => [Number(number), text]));
  const items = [...sentences]
    .slice(1, POINTS + 1)
    .map(([cite, text]) => ({ cites: [cite], text }));
  return { json: { stated: true, items, headline: "", questions: [] } };
}
