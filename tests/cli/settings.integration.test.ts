import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withStore } from "../../src/cli/store/with-store.ts";
import { commandLine, ioOf } from "../support/terminal-of.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "briefdesk-settings-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const envOf = (name: string) => ({ DATA_DIR: join(folder, name) });
const run = (env: Record<string, string>, ...args: string[]) =>
  commandLine(["settings", ...args], { env });

const YAML = `workspaces:
  T1:
    roles:
      mayChange: admins
    channels:
      C1:
        settings:
          length: deep
          language: de
          mode: asked
        digest:
          at: 09:00
          days: weekdays
          weekday: 1
          zone: Europe/Berlin
          sayNothingNew: false
`;

const fileOf = async (text: string): Promise<string> => {
  const file = join(folder, "settings.yml");
  await writeFile(file, text);
  return file;
};

test("what a file says holds, is kept as a change, and changes nothing the second time", async () => {
  const env = envOf("one");
  const file = await fileOf(YAML);
  const first = await run(env, "import", file);
  expect(first.out.split("\n").filter(Boolean)).toHaveLength(3);
  expect((await run(env, "import", file)).out).toBe("none\n");
  expect((await run(env, "export")).out).toBe(YAML);
  await withStore(ioOf({ env }), async ({ ledger }) => {
    expect(await ledger.roles("T1")).toEqual({ mayChange: "admins" });
    expect(await ledger.settings("T1", "C1")).toMatchObject({ length: "deep", mode: "asked" });
    expect(await ledger.digestSchedule("T1", "C1")).toMatchObject({ zone: "Europe/Berlin" });
  });
  const changes = await commandLine(["status", "--changes"], { env });
  expect(changes.out).toContain("T1 C1  import  settings:");
});

test("a dry run says what would change, and changes nothing", async () => {
  const env = envOf("two");
  const { out } = await run(env, "import", await fileOf(YAML), "--dry-run");
  expect(out).toContain(
    'T1 C1  settings: {"language":"article","length":"standard"} → {"language":"de"',
  );
  expect((await run(env, "export")).out).toBe("workspaces: {}\n");
  expect((await commandLine(["status", "--changes"], { env })).out).toBe("none\n");
});

test.each([
  [
    "a value that is none",
    YAML.replace("deep", "endless"),
    "workspaces.T1.channels.C1.settings.length",
  ],
  [
    "a zone that is none",
    YAML.replace("Europe/Berlin", "Mars"),
    "workspaces.T1.channels.C1.digest.zone",
  ],
  [
    "a word that is no setting",
    YAML.replace("mode:", "mood:"),
    "workspaces.T1.channels.C1.settings.mood",
  ],
  ["nothing of it", "- 1\n", "workspaces"],
])("a file with %s is refused whole, with its place", async (_, text, path) => {
  const env = envOf("three");
  const refused = await run(env, "import", await fileOf(text));
  expect(refused.code).toBe(2);
  expect(refused.err).toContain(`\`${path}\``);
  expect((await run(env, "export")).out).toBe("workspaces: {}\n");
});

test.each([[[]], [["import"]], [["export", "x"]], [["delete"]]])(
  "%j is answered with how it is used",
  async (args) => {
    expect((await run(envOf("four"), ...args)).err).toContain("`export`, or `import` with a file");
  },
);
