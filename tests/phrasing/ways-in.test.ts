import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { TRIGGER_REACTIONS } from "../../src/domain/settings/trigger-reactions.ts";
import { WHOLE } from "../../src/messages/catalogue.ts";
import { wordingIn } from "../../src/messages/wording.ts";
import { describeBriefUsage } from "../../src/phrasing/settings-replies.ts";

const EMOJI = Object.values(TRIGGER_REACTIONS);

describe("each reaction that asks for a briefing", () => {
  test.each(Object.keys(WHOLE))("is told by `/brief help`: %s", (language) => {
    const help = describeBriefUsage(wordingIn(language));
    for (const emoji of EMOJI) expect(help).toContain(emoji);
  });

  test("is told in the README", async () => {
    const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
    for (const emoji of EMOJI) expect(readme).toContain(emoji);
  });

  test("is heard: the manifest has its event and its scope", async () => {
    const manifest: unknown = parse(
      await readFile(new URL("../../manifest.yml", import.meta.url), "utf8"),
    );
    expect(manifest).toMatchObject({
      settings: {
        event_subscriptions: { bot_events: expect.arrayContaining(["reaction_added"]) },
      },
      oauth_config: { scopes: { bot_optional: expect.arrayContaining(["reactions:read"]) } },
    });
  });
});
