/** What was looked at, and what was found. */
export interface Finding {
  readonly subject: "configuration" | "manifest" | "slack" | "store" | "proxy" | "model" | "off";
  /** False where something that is needed does not work. */
  readonly ok: boolean;
  /** A line for the operator. */
  readonly says: string;
}
