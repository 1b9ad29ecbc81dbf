import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test } from "vitest";
import { startWorkspace, type WorkspaceOptions } from "../../src/workspace/workspace.ts";
import { GRANTED } from "../slack/granted.ts";
import { commandLine } from "../support/terminal-of.ts";
import { scriptedModel, type Script } from "../writers/scripted-model.ts";

type Env = Record<string, string>;

/** A folder of the test's own, removed after it. */
async function dataDir(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "briefdesk-check-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A workspace to check against, and how it is reached. */
async function slack(options: WorkspaceOptions = {}): Promise<Env> {
  const workspace = await startWorkspace({ scopes: GRANTED, ...options });
  onTestFinished(() => workspace.stop());
  return {
    SLACK_BOT_TOKEN: workspace.botToken,
    SLACK_APP_TOKEN: workspace.appToken,
    SLACK_API_URL: workspace.apiUrl,
  };
}

/** The store's file as another program has it open. */
function openedIn(folder: string): DatabaseSync {
  const database = new DatabaseSync(join(folder, "briefdesk.sqlite"));
  onTestFinished(() => database.close());
  return database;
}

const NOTHING = { json: { stated: false, items: [], questions: [] } };

async function model(script: Script = () => NOTHING): Promise<Env> {
  const server = await scriptedModel(script);
  onTestFinished(() => server.close());
  return { OPENAI_BASE_URL: server.url, OPENAI_MODEL: "m" };
}

async function checked(env: Env) {
  const { code, out } = await commandLine(["check", "--json"], {
    env: { DATA_DIR: await dataDir(), ...env },
  });
  // SAFETY: the command's own shape.
  const { findings } = JSON.parse(out) as {
    findings: { subject: string; ok: boolean; says: string }[];
  };
  return { code, findings, bad: findings.filter(({ ok }) => !ok) };
}

describe("in a sound world nothing is bad", () => {
  test("without tokens and a model, and what is off is told", async () => {
    const { code, bad, findings } = await checked({});
    expect({ code, bad }).toEqual({ code: 0, bad: [] });
    const off = findings.filter(({ subject }) => subject === "off").map(({ says }) => says);
    expect(off.join("\n")).toMatch(/model: none is set[^]*OPS_PORT/u);
  });

  test("with Slack, a model and a port, each part was tried", async () => {
    const { code, bad, findings } = await checked({
      ...(await slack()),
      ...(await model()),
      OPS_PORT: "0",
    });
    expect({ code, bad }).toEqual({ code: 0, bad: [] });
    const says = findings.map((finding) => finding.says).join("\n");
    expect(says).toMatch(/socket mode, team T/u);
    expect(says).toContain("the Socket Mode connection opens");
    expect(says).toContain("scopes: all are granted");
    expect(says).toContain("written to and read from");
    expect(says).toMatch(/model m: structured output/iu);
    expect(says).toContain("limits: none is set");
  });

  test("where optional scopes were refused it says what is missing", async () => {
    const scopes = GRANTED.filter((scope) => scope !== "files:read" && scope !== "groups:read");
    const { code, findings } = await checked(await slack({ scopes }));
    expect(code).toBe(0);
    const says = findings.map((finding) => finding.says).join("\n");
    expect(says).toContain("without files:read: Files that people post are not read.");
    expect(says).toContain("without groups:history and groups:read: Private channels");
  });

  test("variables of other programs are no slips", async () => {
    const { code } = await checked({
      HOME: "/root",
      PORTS: "1",
      HOSTNAME: "x",
      OPENAI_ORG_ID: "o",
    });
    expect(code).toBe(0);
  });

  test("a model that used its tokens up while it reasoned is taken at its word", async () => {
    const env = await model(() => ({ content: "", finish: "length" }));
    expect((await checked(env)).code).toBe(0);
  });
});

describe("in a broken world exactly what is broken is named", () => {
  const WORLDS: readonly (readonly [string, () => Promise<Env>, subject: string, says: RegExp])[] =
    [
      [
        "a slip in a key",
        async () => ({ OPENAI_MODLE: "m" }),
        "configuration",
        /OPENAI_MODLE.*OPENAI_MODEL\?/u,
      ],
      [
        "two letters exchanged",
        async () => ({ SLACK_BOT_TOKNE: "x" }),
        "configuration",
        /SLACK_BOT_TOKEN\?/u,
      ],
      ["a key in small letters", async () => ({ data_dir: "/x" }), "configuration", /DATA_DIR\?/u],
      [
        "a letter too many",
        async () => ({ RETENTION_DAYSS: "3" }),
        "configuration",
        /RETENTION_DAYS\?/u,
      ],
      [
        "a bot token of another app",
        async () => ({ ...(await slack()), SLACK_BOT_TOKEN: "xoxb-wrong" }),
        "slack",
        /SLACK_BOT_TOKEN: Slack refuses it/u,
      ],
      [
        "an app token of another app",
        async () => ({ ...(await slack()), SLACK_APP_TOKEN: "xapp-wrong" }),
        "slack",
        /SLACK_APP_TOKEN: Slack refuses it/u,
      ],
      [
        "a scope that every briefing needs",
        async () => slack({ scopes: GRANTED.filter((scope) => scope !== "users:read") }),
        "slack",
        /users:read are missing/u,
      ],
      [
        "a folder for data below a file",
        async () => {
          const file = join(await dataDir(), "file");
          await writeFile(file, "");
          return { DATA_DIR: join(file, "data") };
        },
        "store",
        /DATA_DIR/u,
      ],
      [
        "a file that is no database",
        async () => {
          const folder = await dataDir();
          await writeFile(join(folder, "briefdesk.sqlite"), "no database ".repeat(500));
          return { DATA_DIR: folder };
        },
        "store",
        /is damaged/u,
      ],
      [
        "a folder where the file of the store should be",
        async () => {
          const folder = await dataDir();
          await mkdir(join(folder, "briefdesk.sqlite"));
          return { DATA_DIR: folder };
        },
        "store",
        /DATA_DIR/u,
      ],
      [
        "a store that another program holds",
        async () => {
          const folder = await dataDir();
          const other = openedIn(folder);
          other.exec("BEGIN EXCLUSIVE");
          return { DATA_DIR: folder };
        },
        "store",
        /locked|holds/u,
      ],
      [
        "a store of a newer version",
        async () => {
          const folder = await dataDir();
          openedIn(folder).exec(
            "CREATE TABLE schema_version (version INTEGER PRIMARY KEY); INSERT INTO schema_version VALUES (9000)",
          );
          return { DATA_DIR: folder };
        },
        "store",
        /newer/u,
      ],
      [
        "a database server that is not there",
        async () => ({ DATABASE_URL: "postgres://u:p@127.0.0.1:9/none" }),
        "store",
        /cannot be reached/u,
      ],
      [
        "a key that the model's server refuses",
        async () => model(() => ({ status: 401 })),
        "model",
        /OPENAI_API_KEY/u,
      ],
      ["a model without credit", async () => model(() => ({ status: 402 })), "model", /no credit/u],
      [
        "a model that the server does not know",
        async () => model(() => ({ status: 404 })),
        "model",
        /OPENAI_MODEL/u,
      ],
      ["a busy model", async () => model(() => ({ status: 429 })), "model", /busy/u],
      ["a model out of order", async () => model(() => ({ status: 500 })), "model", /status 500/u],
      [
        "an error that comes as a success",
        async () =>
          model(() => ({ status: 200, body: { error: { message: "upstream", code: 502 } } })),
        "model",
        /status 502/u,
      ],
      [
        "a page instead of a model",
        async () => model(() => ({ status: 200, body: "<html>Sign in</html>" })),
        "model",
        /not JSON/u,
      ],
      [
        "a model that refuses",
        async () => model(() => ({ content: "", refusal: "No." })),
        "model",
        /did not fit/u,
      ],
      [
        "a model that chats",
        async () => model(() => ({ content: "Sure! What would you like to know?" })),
        "model",
        /did not fit/u,
      ],
      [
        "a model that is cut off in the middle of noise",
        async () => model(() => ({ content: "la la la", finish: "length" })),
        "model",
        /did not fit/u,
      ],
      [
        "a server of models that is not there",
        async () => ({ OPENAI_BASE_URL: "http://127.0.0.1:9/v1", OPENAI_MODEL: "m" }),
        "model",
        /cannot be reached/u,
      ],
      [
        "a checker that is not there, beside a writer that is",
        async () => ({
          ...(await model(({ body }) => (body["model"] === "other" ? { status: 404 } : NOTHING))),
          OPENAI_CHECKER_MODEL: "other",
        }),
        "model",
        /model other/u,
      ],
      [
        "a proxy without an address",
        async () => ({ HTTPS_PROXY: "http://proxy.invalid:3128" }),
        "proxy",
        /proxy\.invalid has none/u,
      ],
    ];

  test("there are five and twenty of them, and Slack that cannot be reached", () => {
    expect(new Set(WORLDS.map(([name]) => name)).size).toBeGreaterThanOrEqual(25);
  });

  test.each(WORLDS)("%s", async (_, world, subject, says) => {
    const { code, bad } = await checked(await world());
    expect(code).toBe(1);
    expect(bad.map((finding) => finding.subject)).toEqual([subject]);
    expect(bad[0]?.says).toMatch(says);
  });

  test("Slack that cannot be reached, by both ways to it", async () => {
    const { code, bad } = await checked({
      SLACK_BOT_TOKEN: "xoxb-1",
      SLACK_APP_TOKEN: "xapp-1",
      SLACK_API_URL: "http://127.0.0.1:9/api/",
    });
    expect(code).toBe(1);
    expect(new Set(bad.map(({ subject }) => subject))).toEqual(new Set(["slack"]));
  });
});

test("people read a line for each part, in their language", async () => {
  const { code, out } = await commandLine(["check"], { env: { DATA_DIR: await dataDir() } });
  expect(code).toBe(0);
  const marks = out
    .split("\n")
    .filter(Boolean)
    .map((line) => line.slice(0, 4));
  expect(marks).toEqual(["ok  ", "ok  ", "ok  ", "ok  ", "off ", "off "]);
});
