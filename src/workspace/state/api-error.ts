import type { Json } from "./state.ts";

/** An `{ ok: false }` of the Web API. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: string;
  /** Further fields of the answer. */
  readonly extra: Json;
  constructor(code: string, extra: Json = {}) {
    super(code);
    this.code = code;
    this.extra = extra;
  }
}
