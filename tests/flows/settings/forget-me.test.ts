import { expect, test } from "vitest";
import { runBriefCommand } from "../../../src/flows/settings/run-brief-command.ts";
import { runJob } from "../../../src/flows/run/run-job.ts";
import { ADA, MINJUN, OPEN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { aFiling } from "../../store/some-articles.ts";
import { firstRun, flowSetUp } from "../flow-set-up.ts";

/** Two people who posted and set something; one of them asks to be forgotten. */
async function forgotten() {
  const set = flowSetUp();
  const { ledger, ports, queue } = set;
  for (const user of [ADA, MINJUN]) {
    await ledger.recordBriefing(
      aFiling(user === ADA ? 1 : 2, { team: TEAM, channel: OPEN, user, articleId: user }),
    );
    await ledger.savePersonSettings(TEAM, user, { language: "fr" });
  }
  const command = { team: TEAM, channel: OPEN, user: ADA, text: "forget me" };
  const said = await runBriefCommand(command, { ...ports, currency: "USD", limits: [] });
  return { ...set, said, queue };
}

test("“forget me” is work that survives a crash, about the person who asks and nobody else", async () => {
  const { said, queue } = await forgotten();
  expect(queue).toEqual([{ kind: "forget", team: TEAM, user: ADA }]);
  expect(said).not.toBe("");
});

test("once it is done nothing is known of them, and all of the others", async () => {
  const { ledger, ports, queue } = await forgotten();
  for (const job of queue) await runJob(job, ports, firstRun());
  expect(await ledger.postedBy(TEAM, ADA, 9)).toEqual([]);
  expect(await ledger.personSettings(TEAM, ADA)).toEqual({});
  expect(await ledger.postedBy(TEAM, MINJUN, 9)).toHaveLength(1);
  expect(await ledger.personSettings(TEAM, MINJUN)).toEqual({ language: "fr" });
});
