import type { Config } from "../config/config.ts";
import type { Writer } from "../ports/writer.ts";
import { extractiveWriter } from "../writers/extractive/extractive-writer.ts";
import type { WriterWorld } from "./model-writer.ts";

/** A server that hangs must not hold up the start: until it is over nobody ingests what is posted. */
export const PROBE_MS = 10_000;

/** The configured model's writer, or the extractive one. A client for models is loaded only for the first. */
export async function chooseWriter(
  { model, slack }: Pick<Config, "model" | "slack">,
  world: WriterWorld,
): Promise<Writer> {
  if (model === undefined) return extractiveWriter();
  const { modelWriter } = await import("./model-writer.ts");
  return modelWriter(model, slack, world);
}
