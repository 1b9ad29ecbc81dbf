import { z } from "zod";
import { ApiError } from "../state/api-error.ts";
import { method, tier } from "./method.ts";

const nothing = z.object({});

export const authMethods = {
  "api.test": method({
    token: "none",
    args: z.looseObject({ error: z.string().optional() }),
    run(_core, args) {
      if (args.error) throw new ApiError(args.error, { args });
      return { args };
    },
  }),
  "auth.test": method({
    args: nothing,
    run: ({ state }) => ({
      url: `${state.origin}/`,
      team: state.team.name,
      user: state.members.get(state.app.botUser)?.name,
      team_id: state.team.id,
      user_id: state.app.botUser,
      bot_id: state.app.botId,
      is_enterprise_install: false,
    }),
  }),
  "apps.connections.open": method({
    token: "app",
    args: nothing,
    run: ({ socketMode }) => ({ url: socketMode.open() }),
  }),
  "team.info": method({
    scopes: ["team:read"],
    perMinute: tier.three,
    args: z.object({ team: z.string().optional() }),
    run: ({ state }) => ({
      team: { ...state.team, email_domain: "", icon: {}, url: `${state.origin}/` },
    }),
  }),
  "bots.info": method({
    scopes: ["users:read"],
    perMinute: tier.three,
    args: z.object({ bot: z.string().optional() }),
    run({ state }, { bot }) {
      if (bot !== undefined && bot !== state.app.botId) throw new ApiError("bot_not_found");
      const member = state.members.get(state.app.botUser);
      return {
        bot: {
          id: state.app.botId,
          app_id: state.app.id,
          user_id: state.app.botUser,
          name: member?.name,
          deleted: false,
          icons: {},
        },
      };
    },
  }),
};
