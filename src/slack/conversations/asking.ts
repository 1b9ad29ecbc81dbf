import { BusyError } from "../../errors.ts";
import type { Log } from "../../ports/world.ts";
import { asJobError, outcomeUnknown, slackCode } from "../transport/failures.ts";

type Ask = <T>(method: string, call: () => Promise<T>) => Promise<T | undefined>;

/** Undefined, and a line for the operator, when Slack does not answer: for what is of use and not needed. */
export const asking =
  (log: Log): Ask =>
  async (method, call) => {
    try {
      return await call();
    } catch (error) {
      log.info({ method, code: slackCode(error), err: error }, "Slack did not say");
      return undefined;
    }
  };

/**
 * Undefined, and a line for the operator, when Slack refuses to tell. That it could not be asked is no
 * answer: then it throws, and what depends on it is done later.
 */
export const learning =
  (log: Log): Ask =>
  async (method, call) => {
    try {
      return await call();
    } catch (error) {
      const code = slackCode(error);
      const reason = asJobError(error, method);
      if (outcomeUnknown(error) || reason instanceof BusyError) throw reason;
      log.info({ method, code, err: error }, "Slack does not tell");
      return undefined;
    }
  };
