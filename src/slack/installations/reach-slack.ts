import { ConfigError } from "../../errors.ts";
import type { Clock, Log } from "../../ports/world.ts";
import { slackCode, waitAsked } from "../transport/failures.ts";
import { openInstallation, type SlackConfig } from "./open-installation.ts";
import type { Installation } from "./installations.ts";
import { pauseAfter } from "../transport/pause-after.ts";

/**
 * The installation, as soon as Slack can be reached: asked again without end, for a bot that gives up has to
 * be started by somebody. Throws ConfigError when Slack refuses the token, and the reason of `stopping`.
 */
export async function reachSlack(
  config: Pick<SlackConfig, "botToken" | "apiUrl">,
  {
    clock,
    log,
    stopping,
    onDate,
  }: {
    readonly clock: Clock;
    readonly log: Log;
    readonly stopping?: AbortSignal | undefined;
    readonly onDate?: (at: number) => void;
  },
): Promise<Installation> {
  for (let failures = 1; ; failures += 1) {
    stopping?.throwIfAborted();
    try {
      const installation = await openInstallation(config, log, onDate);
      if (failures > 1) log.info({ failures: failures - 1 }, "Slack is reached");
      return installation;
    } catch (error) {
      if (error instanceof ConfigError) throw error;
      const fields = { err: error, code: slackCode(error) };
      if (failures === 1) log.warn(fields, "Slack cannot be reached; trying until it can");
      else log.debug({ ...fields, failures }, "Slack still cannot be reached");
      await clock.sleep(waitAsked(error) ?? pauseAfter(failures), stopping);
    }
  }
}
