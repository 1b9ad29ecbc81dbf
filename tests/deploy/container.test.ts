import { existsSync, globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { Environment } from "../../src/config/environment.ts";
import { every, stagesOf, wordsOf } from "./dockerfile.ts";
import { startCommand } from "./start-command.ts";

const stages = stagesOf("Dockerfile");
const image = stages.at(-1) ?? [];
const KNOWN = new Set([...Object.keys(Environment.shape), "NODE_ENV"]);
const imageEnv = Object.fromEntries(
  every(image, "ENV")
    .flatMap((rest) => rest.split(" "))
    .map((pair) => pair.split("=") as [string, string]),
);

/** What a stage copies from the folder of the program. */
const copied = stages.flatMap((stage) =>
  every(stage, "COPY")
    .filter((rest) => !rest.startsWith("--from"))
    .flatMap((rest) => rest.split(" ").slice(0, -1)),
);

test("the program in the image is not root, and its number says so", () => {
  const [user] = every(image, "USER").slice(-1);
  expect(user).toMatch(/^[1-9]\d*(?::[1-9]\d*)?$/u);
});

test("the image starts what npm start starts", () => {
  const [entry] = every(image, "ENTRYPOINT");
  const [command] = every(image, "CMD");
  expect([...wordsOf(entry), ...wordsOf(command)]).toEqual(startCommand());
});

test("no package brings machine code into the image or runs a script in it", () => {
  const [install] = every(stages[0] ?? [], "RUN");
  for (const flag of ["npm ci", "--omit=dev", "--omit=optional", "--ignore-scripts"])
    expect(install).toContain(flag);
  const platforms = stages.flatMap((stage) => every(stage, "FROM")).join("\n");
  expect(platforms).not.toMatch(/--platform|amd64|arm64/u);
});

test("what the image copies is there, and is let through to the engine", () => {
  const letThrough = readFileSync(".dockerignore", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("!"))
    .map((line) => line.slice(1));
  const paths = copied.map((path) => path.replace(/^\.\//u, ""));
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  expect([...new Set(paths)].toSorted()).toEqual(letThrough.toSorted());
});

test("what the program reads beside its source is in the image", () => {
  const sources = globSync("src/**/*.ts").map((path) => readFileSync(path, "utf8"));
  const read = sources.flatMap((text) => [
    ...text.matchAll(/import\.meta\.dirname(?:, "\.\.")+, "([\w.]+)"/gu),
    ...text.matchAll(/new URL\("(?:\.\.\/)+([\w.]+)", import\.meta\.url\)/gu),
  ]);
  const names = [...new Set(read.map(([, name = ""]) => name))];
  expect(names).toContain("manifest.yml");
  // Secrets are given to a container as it starts; they are never part of an image.
  const forImage = names.filter((name) => name !== ".env");
  expect(forImage.filter((name) => !copied.includes(name))).toEqual([]);
});

test("a folder that is copied from another stage is of a stage that is there", () => {
  const named = new Set(stages.flatMap((stage) => every(stage, "FROM")).map(stageName));
  const from = every(image, "COPY").flatMap((rest) => /^--from=(\S+)/u.exec(rest)?.[1] ?? []);
  expect(from).not.toEqual([]);
  expect(from.filter((stage) => !named.has(stage))).toEqual([]);
});

const stageName = (rest: string): string | undefined => / AS (\S+)$/u.exec(rest)?.[1];

test("the image sets keys that the program reads, and opens the ports it listens at", () => {
  expect(Object.keys(imageEnv).filter((key) => !KNOWN.has(key))).toEqual([]);
  const { PORT } = Environment.parse({});
  expect(every(image, "EXPOSE")).toEqual([`${PORT} ${imageEnv["OPS_PORT"]}`]);
  expect(every(image, "VOLUME")).toEqual([imageEnv["DATA_DIR"]]);
});

interface Service {
  readonly build?: string;
  readonly profiles?: readonly string[];
  readonly environment: Readonly<Record<string, string | number>>;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly volumes?: readonly string[];
}

const { services, volumes } = parse(readFileSync("compose.yaml", "utf8"), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const ours = Object.values(services).filter(({ build }) => build !== undefined);
const running = (profile: string) => ours.filter(({ profiles }) => profiles?.includes(profile));

test("no service starts without a profile, so that no two bots share a token", () => {
  expect(Object.values(services).every(({ profiles }) => profiles?.length === 1)).toBe(true);
});

test("one process runs on SQLite, and both roles on PostgreSQL", () => {
  const [alone, ...others] = running("sqlite");
  expect(others).toEqual([]);
  expect(alone?.environment).not.toHaveProperty("DATABASE_URL");
  expect(alone?.volumes).toEqual([`data:${alone?.environment["DATA_DIR"]}`]);
  const together = running("postgres").map(({ environment }) => environment);
  expect(together.map(({ ROLE }) => ROLE).toSorted()).toEqual(["listen", "work"]);
  expect(new Set(together.map(({ DATABASE_URL }) => DATABASE_URL)).size).toBe(1);
});

test("the services give the program keys and values that it takes", () => {
  for (const { environment } of ours) {
    expect(Object.keys(environment).filter((key) => !KNOWN.has(key))).toEqual([]);
    expect(Environment.safeParse(environment).error?.issues).toBeUndefined();
    expect(String(environment["OPS_PORT"])).toBe(imageEnv["OPS_PORT"]);
  }
});

test("the services write to their volume alone, and have no rights to lose", () => {
  for (const service of ours) {
    expect(service.read_only).toBe(true);
    expect(service.cap_drop).toEqual(["ALL"]);
    expect(service.security_opt).toContain("no-new-privileges:true");
  }
  const used = Object.values(services).flatMap((service) => service.volumes ?? []);
  expect(used.map((volume) => volume.split(":")[0])).toEqual(Object.keys(volumes));
});
