import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { payloadOrigin } from "../../../src/slack/incoming/payload-origin.ts";

const event = (envelope: object, inner: object = {}) => ({
  type: "event_callback",
  event: { type: "message", ...inner },
  ...envelope,
});
const authorized = (...teams: (object | null)[]) => ({ authorizations: teams });
const inTeam = (team_id: string | null) => ({
  team_id,
  enterprise_id: "E1",
  is_enterprise_install: false,
});
const inOrganisation = (team_id: string | null) => ({
  team_id,
  enterprise_id: "E1",
  is_enterprise_install: true,
});

describe("an event is for the installation", () => {
  test.each<[string, object, string[]]>([
    ["in whose workspace it happened", event({ team_id: "T1" }), ["T1"]],
    [
      "that may see it, wherever it happened",
      event({ team_id: "T2", ...authorized(inTeam("T1")) }),
      ["T1"],
    ],
    [
      "that may see it, where several may",
      event({ ...authorized(inTeam("T2"), inTeam("T1")) }),
      ["T2", "T1"],
    ],
    [
      "in whose context it is sent, for a channel that others share",
      event({ team_id: "T2", context_team_id: "T1", is_ext_shared_channel: true }),
      ["T1"],
    ],
    [
      "that hears an outsider in a shared channel",
      event({ team_id: "T1", ...authorized(inTeam("T1")) }, { user_team: "T2", source_team: "T2" }),
      ["T1"],
    ],
    [
      "of the whole organisation, when it is authorized so",
      event({ enterprise_id: "E1", ...authorized(inOrganisation(null)) }),
      ["E1"],
    ],
    [
      "of the workspace before that of its organisation",
      event({ team_id: "T1", ...authorized(inOrganisation("T1")) }),
      ["T1", "E1"],
    ],
    [
      "of a removed app, which authorizes nothing",
      event({ team_id: "T1", ...authorized() }),
      ["T1"],
    ],
    [
      "that is named, when what is authorized cannot be read",
      event({ team_id: "T1", ...authorized(null) }),
      ["T1"],
    ],
  ])("%s", (_, body, ids) => {
    expect(payloadOrigin(body)).toEqual({ kind: "event", installedIn: ids });
  });

  test("that is named, and an organisation alone names none", () => {
    const body = event({ enterprise_id: "E1", ...authorized(inTeam(null)) });
    expect(payloadOrigin(body).installedIn).toEqual([]);
  });
});

describe("what somebody does is for the installation where they do it", () => {
  const outsider = { user: { id: "U9", team_id: "T2" } };

  test.each([
    ["block_actions", "button"],
    ["view_submission", "view"],
    ["view_closed", "view"],
    ["message_action", "shortcut"],
    ["shortcut", "shortcut"],
    ["block_suggestion", "other"],
  ])("%s", (type, kind) => {
    const body = { type, team: { id: "T1" }, enterprise: null, is_enterprise_install: false };
    expect(payloadOrigin({ ...body, ...outsider })).toEqual({ kind, installedIn: ["T1"] });
  });

  test("a command", () => {
    const body = { command: "/brief", team_id: "T1", enterprise_id: "E1" };
    const origin = { kind: "command", installedIn: ["T1"] };
    expect(payloadOrigin({ ...body, is_enterprise_install: "false" })).toEqual(origin);
  });

  test("a modal that was opened from a shared channel", () => {
    const view = { app_installed_team_id: "T1" };
    const body = { type: "view_submission", team: { id: "T2" }, ...outsider, view };
    expect(payloadOrigin(body).installedIn).toEqual(["T1"]);
  });

  test("anywhere in an organisation that has the app for all of it", () => {
    const button = { type: "block_actions", team: null, enterprise: { id: "E1" }, ...outsider };
    expect(payloadOrigin({ ...button, is_enterprise_install: true }).installedIn).toEqual(["E1"]);
    expect(payloadOrigin({ ...button, is_enterprise_install: false }).installedIn).toEqual([]);
    const command = { command: "/brief", team_id: "T3", enterprise_id: "E1" };
    const all = { ...command, is_enterprise_install: "true" };
    expect(payloadOrigin(all).installedIn).toEqual(["T3", "E1"]);
  });
});

test("no payload, however strange, says more than ids", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.anything(), (body, team, authorizations) => {
      for (const strange of [
        body,
        { team, team_id: team, authorizations },
        event({ authorizations }),
      ])
        expect(payloadOrigin(strange).installedIn.every((id) => typeof id === "string")).toBe(true);
    }),
  );
});
