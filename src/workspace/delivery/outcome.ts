export type PayloadKind = "events_api" | "slash_commands" | "interactive";

export type Outcome =
  | { readonly acked: true; readonly body: unknown }
  | { readonly acked: false; readonly reason: string; readonly noRetry?: boolean };
