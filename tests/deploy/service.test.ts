import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Environment } from "../../src/config/environment.ts";
import { startCommand } from "./start-command.ts";

const lines = readFileSync("deploy/briefdesk.service", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));
const settings = (name: string): string[] =>
  lines.filter((line) => line.startsWith(`${name}=`)).map((line) => line.slice(name.length + 1));

test("the unit has its three sections, and starts with the machine", () => {
  expect(lines.filter((line) => line.startsWith("["))).toEqual([
    "[Unit]",
    "[Service]",
    "[Install]",
  ]);
  expect(settings("WantedBy")).toEqual(["multi-user.target"]);
});

test("the unit starts what npm start starts, with the Node that comes along", () => {
  const [folder] = settings("WorkingDirectory");
  const [, ...words] = startCommand();
  expect(settings("ExecStart")).toEqual([[`${folder}/node_modules/.bin/node`, ...words].join(" ")]);
});

test("the unit sets keys that the program reads, and the folder it may write to", () => {
  const given = Object.fromEntries(
    settings("Environment")
      .flatMap((line) => line.split(" "))
      .map((pair) => pair.split("=") as [string, string]),
  );
  const known = new Set([...Object.keys(Environment.shape), "NODE_ENV"]);
  expect(Object.keys(given).filter((key) => !known.has(key))).toEqual([]);
  expect(given["DATA_DIR"]).toBe(`/var/lib/${settings("StateDirectory")[0]}`);
});

test("the unit's program is nobody, and can write nowhere else", () => {
  const hardened = {
    DynamicUser: "yes",
    ProtectSystem: "strict",
    ProtectHome: "yes",
    NoNewPrivileges: "yes",
    CapabilityBoundingSet: "",
    PrivateDevices: "yes",
  };
  for (const [name, value] of Object.entries(hardened)) expect(settings(name)).toEqual([value]);
});
