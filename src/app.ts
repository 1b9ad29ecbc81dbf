import type { Incoming } from "./domain/incoming.ts";
import { oneAtATime } from "./flows/limits/one-at-a-time.ts";
import { runBriefCommand, type BriefCommandPorts } from "./flows/settings/run-brief-command.ts";
import { chooseDigest, digestView } from "./flows/digest/choose-digest.ts";
import { runDigestCommand } from "./flows/digest/run-digest-command.ts";
import { runJob, type RunPorts } from "./flows/run/run-job.ts";
import { homeView } from "./flows/home/home-view.ts";
import { channelSettings } from "./flows/home/channel-settings.ts";
import { chooseSettings } from "./flows/settings/choose-settings.ts";
import { createStops } from "./flows/run/stops.ts";
import { maySeeBriefing } from "./flows/sources/may-see-briefing.ts";
import { sourcesView, translatedSources } from "./flows/sources/view-sources.ts";
import { beginCatchUp } from "./flows/catch-up/begin-catch-up.ts";
import { ingest, type IngestPorts } from "./flows/intake/ingest.ts";
import type { BriefingService } from "./ports/briefing-service.ts";
import { personLanguage } from "./flows/language/person-language.ts";

/** Everything the service needs of the outside world. */
export type AppPorts = Omit<RunPorts, "turns" | "receive" | "stops"> &
  IngestPorts &
  BriefCommandPorts;

/** The flows bound to their adapters. */
export function createApp(ports: AppPorts): BriefingService {
  const arrivals = oneAtATime();
  // What comes in one thread is stored in the order in which it came, so that it is answered in it.
  const receive: BriefingService["receive"] = (incoming) =>
    arrivals(threadOf(incoming), () => ingest(incoming, ports));
  const stops = createStops();
  const running: RunPorts = { ...ports, turns: oneAtATime(), receive, stops };
  return {
    receive,
    catchUp: (team) => beginCatchUp(team, ports),
    run: (job, context) => runJob(job, running, context),
    digestCommand: (command) => runDigestCommand(command, ports),
    briefCommand: (command) => runBriefCommand(command, ports),
    channelSettings: (place) => channelSettings(place, ports),
    changeSettings: (chosen) => chooseSettings(chosen, ports),
    digest: (place) => digestView(place, ports),
    changeDigest: async (place, patch) => {
      const change = await chooseDigest(place, patch, ports);
      return change.kind === "changed" ? undefined : change;
    },
    sources: (ask) => sourcesView(ask, running),
    translateSources: (ask) => translatedSources(ask, running),
    async stop({ at, ...place }) {
      // Stored first: another process may have what is under way, or have it still before it.
      await ports.ledger.noteStop(place, at);
      stops.stop(place);
    },
    languageOf: (team, user) => personLanguage({ team, user }, ports),
    async feedback(feedback) {
      if (!(await maySeeBriefing(feedback, ports)))
        throw new Error("feedback on a briefing that the person may not see");
      const briefing = await ports.library.briefing(feedback.briefingKey);
      await ports.ledger.addFeedback({
        ...feedback,
        prompt: briefing?.prompt,
        at: ports.clock.now(),
      });
      ports.meter.count("feedback", { useful: String(feedback.useful) });
    },
    home: (team, user) => homeView(team, user, ports),
  };
}

const threadOf = (incoming: Incoming): string =>
  incoming.kind === "removal"
    ? incoming.team
    : `${incoming.team} ${incoming.channel} ${incoming.thread ?? incoming.ts}`;
