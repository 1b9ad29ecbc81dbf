import { expect, test } from "vitest";
import { readingFor } from "../../../src/flows/brief/reading-for.ts";
import { ADA, OPEN, TEAM } from "../../in-memory/in-memory-chat.ts";
import { flowSetUp } from "../flow-set-up.ts";

test("files are opened in the workspace in which a source was posted", async () => {
  const set = flowSetUp();
  const file = { name: "report.md", text: "# Report" };
  set.chat.post({ channel: OPEN, user: ADA, text: "", file });
  const id = set.chat.messages.at(-1)?.files[0]?.id ?? "";
  const teams: string[] = [];
  const openFile: typeof set.chat.openFile = (team, ...asked) => {
    teams.push(team);
    return set.chat.openFile(team, ...asked);
  };
  const reading = readingFor({ team: TEAM }, { ...set.ports, chat: { ...set.chat, openFile } });
  expect((await reading.openFile(id)).name).toBe("report.md");
  expect(teams).toEqual([TEAM]);
});

test("documents are parsed in the turn of whoever posted them", async () => {
  const set = flowSetUp();
  const posters: (string | undefined)[] = [];
  const parser: typeof set.ports.parser = {
    ...set.ports.parser,
    parse: (document, options) => {
      posters.push(options?.poster);
      return set.ports.parser.parse(document, options);
    },
  };
  const document = { bytes: Buffer.from("A text."), pasted: true };
  for (const poster of [{ team: TEAM, user: ADA }, { team: TEAM }])
    await readingFor(poster, { ...set.ports, parser }).parser.parse(document);
  expect(posters).toEqual([`${TEAM}:${ADA}`, `${TEAM}:`]);
});
