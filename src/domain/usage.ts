/** What a call cost. Tokens are the provider's own count. */
export interface Usage {
  readonly calls: number;
  readonly inputTokens: number;
  readonly cachedTokens: number;
  readonly outputTokens: number;
  /** The model that was called. */
  readonly model?: string | undefined;
}

/** Whether a model is called. `reason` (for the operator) and `until` (milliseconds since the epoch) while it is not. */
export interface ModelState {
  readonly model: string;
  readonly reason?: string | undefined;
  readonly until?: number | undefined;
}

/** What several calls cost together; undefined when no model was called. */
export function addUsage(one: Usage | undefined, other: Usage | undefined): Usage | undefined {
  if (!one || !other) return one ?? other;
  return {
    calls: one.calls + other.calls,
    inputTokens: one.inputTokens + other.inputTokens,
    cachedTokens: one.cachedTokens + other.cachedTokens,
    outputTokens: one.outputTokens + other.outputTokens,
    model: one.model ?? other.model,
  };
}
