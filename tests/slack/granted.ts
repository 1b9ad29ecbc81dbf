import { OPTIONAL_SCOPES, SCOPES } from "../../src/slack/contract/slack-contract.ts";

/** All that the manifest asks for, the optional scopes too. */
export const GRANTED: readonly string[] = [...SCOPES, ...OPTIONAL_SCOPES];
