import type { Config, SlackConfig } from "../../config/config.ts";
import { ConfigError, describeConfigFaults } from "../../errors.ts";
import type { Wording } from "../../messages/wording.ts";
import { silentLog } from "../../ops/silent.ts";
import { missingWith } from "../../slack/contract/optional-scopes.ts";
import { SCOPES } from "../../slack/contract/slack-contract.ts";
import { openInstallation, SLACK_API } from "../../slack/installations/open-installation.ts";
import { trySocket } from "../../slack/transport/try-socket.ts";
import type { Finding } from "./finding.ts";

/** Whether Slack takes the tokens, opens a connection where it is to come by one, and granted what is needed. */
export async function checkSlack({ slack }: Config, wording: Wording): Promise<Finding[]> {
  const { say } = wording;
  if (slack.mode === "local") return [slackFinding(true, say("slackLocal"), wording)];
  const [identity, socket] = await Promise.all([
    checkIdentity(slack, wording),
    slack.mode === "socket" ? checkSocket(slack, wording) : [],
  ]);
  return [...identity, ...socket];
}

type Remote = Exclude<SlackConfig, { mode: "local" }>;

async function checkIdentity(slack: Remote, wording: Wording): Promise<Finding[]> {
  const { say } = wording;
  try {
    const { self, workspaceUrl: address, granted } = await openInstallation(slack, silentLog);
    const says = say("slackReached", { mode: slack.mode, team: self.teamId, address });
    return [
      slackFinding(true, says, wording),
      ...(granted === undefined ? [] : checkScopes(granted, wording)),
    ];
  } catch (error) {
    return [slackFinding(false, failureOf(error, wording), wording)];
  }
}

/** A connection that is opened, greeted and closed: the only proof that the app token and the switch are right. */
async function checkSocket(
  { appToken, apiUrl = SLACK_API }: Extract<Remote, { mode: "socket" }>,
  wording: Wording,
): Promise<Finding[]> {
  try {
    await trySocket({ appToken, apiUrl, log: silentLog });
    return [slackFinding(true, wording.say("socketOpened"), wording)];
  } catch (error) {
    return [slackFinding(false, failureOf(error, wording), wording)];
  }
}

const failureOf = (error: unknown, wording: Wording): string =>
  error instanceof ConfigError
    ? describeConfigFaults(error.faults, wording).join("; ")
    : wording.say("slackUnreachable", {
        cause: error instanceof Error ? error.message : String(error),
      });

const slackFinding = (ok: boolean, says: string, { say }: Wording): Finding => ({
  subject: "slack",
  ok,
  says: say("checkSlack", { says }),
});

/** What was granted: a scope that every briefing needs is bad where it is missing, another is told of. */
function checkScopes(granted: readonly string[], { say, phrase, list }: Wording): Finding[] {
  const found = (ok: boolean, says: string): Finding => ({
    subject: "slack",
    ok,
    says: say("checkScopes", { says }),
  });
  const lacking = SCOPES.filter((scope) => !granted.includes(scope));
  const findings = [
    ...(lacking.length === 0
      ? []
      : [found(false, say("scopesLacking", { scopes: list(lacking) }))]),
    ...missingWith(granted).map(({ scopes, without }) =>
      found(true, say("scopesRefused", { scopes: list(scopes), without: phrase(without) })),
    ),
  ];
  return findings.length === 0 ? [found(true, say("scopesGranted"))] : findings;
}
