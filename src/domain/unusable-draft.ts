import { ReaderError } from "../errors.ts";
import type { Usage } from "./usage.ts";

/** A model was called and paid, and nothing that can be used came of it. */
export class UnusableDraft extends ReaderError {
  readonly usage: Usage;

  constructor(
    message: string,
    sentence: ReaderError["sentence"],
    usage: Usage,
    options?: ErrorOptions,
  ) {
    super(message, sentence, options);
    this.usage = usage;
  }
}

/** What a writer's failure cost all the same: limits hold for it too. */
export const spentOn = (error: unknown): Usage | undefined =>
  error instanceof UnusableDraft ? error.usage : undefined;
