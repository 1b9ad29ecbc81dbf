/**
 * Waits before Slack sends again what was not acknowledged, for as long as a test may take on a busy
 * machine: real Slack goes on for an hour.
 */
export const SLACK_GOES_ON: readonly number[] = Array.from({ length: 100_000 }, () => 50);
