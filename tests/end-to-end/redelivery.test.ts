import { describe, expect, test } from "vitest";
import { newsPage } from "../../bench/news-site.ts";
import { seededRandom } from "../../bench/seeded-random.ts";
import { SLACK_GOES_ON } from "../support/slack-goes-on.ts";
import { runService, type DeskOptions } from "../support/running-service.ts";

const EVENTS = 300;
const CHANNELS = 20;

describe.each([
  ["Socket Mode", {}],
  ["HTTP", { http: true }],
] as const)("over %s", (_name, transport) => {
  test("hundreds of events, each delivered one to four times out of order, have one outcome each", async () => {
    const channels = Array.from({ length: CHANNELS }, (_, n) => ({
      name: `service-${n}`,
      members: ["ada", "briefdesk"],
    }));
    const options: DeskOptions = {
      workspace: { seed: { channels }, random: seededRandom(5), retryDelaysMs: SLACK_GOES_ON },
      env: { CONCURRENCY: "16" },
      ...transport,
    };
    const service = await runService(options);
    const { workspace, newsstand } = service;
    try {
      newsstand.put("/news", newsPage(1));
      const posted: { channel: string; ts: string }[] = [];
      workspace.faults.redeliver({ copies: [1, 4], shuffleMs: 300 });
      for (let n = 0; n < EVENTS; n += 1) {
        const channel = workspace.channels[`service-${n % CHANNELS}`] ?? "";
        const ts = await workspace.post({
          channel,
          user: workspace.users.ada,
          text: newsstand.url("/news"),
        });
        posted.push({ channel, ts });
        // A workspace does not post faster than it can be told of; the copies stay out of order.
        if (n % 50 === 49) await workspace.settled();
      }
      const answered = () =>
        posted.filter(({ channel, ts }) => service.replies(channel, ts).length > 0).length;
      await workspace.waitFor(() => answered() === EVENTS, "an outcome of each");
      await workspace.settled();
      expect(
        posted
          .map(({ channel, ts }) => service.replies(channel, ts).length)
          .filter((count) => count !== 1),
      ).toEqual([]);
      expect(newsstand.visits("/news")).toBeLessThanOrEqual(16);
    } finally {
      await service.close();
    }
  });
});
