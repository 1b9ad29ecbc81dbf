import { z } from "zod";
import { openView, publishHome, updateView, viewObject } from "./open-views.ts";
import { checkBlocks } from "../limits/check-blocks.ts";
import { object, objects } from "./arguments.ts";
import { method, tier } from "./method.ts";

const opening = z.object({ trigger_id: z.string(), view: object });

export const viewMethods = {
  "views.open": method({
    perMinute: tier.four,
    args: opening,
    run({ state, triggers }, args) {
      const view = openView(state, triggers.redeem(args.trigger_id), args.view, "open");
      return { view: viewObject(state, view) };
    },
  }),
  "views.push": method({
    perMinute: tier.four,
    args: opening,
    run({ state, triggers }, args) {
      const view = openView(state, triggers.redeem(args.trigger_id), args.view, "push");
      return { view: viewObject(state, view) };
    },
  }),
  "views.update": method({
    perMinute: tier.four,
    args: z.object({
      view_id: z.string().optional(),
      external_id: z.string().optional(),
      hash: z.string().optional(),
      view: object,
    }),
    run({ state }, args) {
      const which = { id: args.view_id, externalId: args.external_id, hash: args.hash };
      return { view: viewObject(state, updateView(state, which, args.view)) };
    },
  }),
  "views.publish": method({
    perMinute: tier.four,
    args: z.object({ user_id: z.string(), view: object, hash: z.string().optional() }),
    run({ state }, args) {
      const view = publishHome(state, args.user_id, args.view, args.hash);
      return { view: viewObject(state, view) };
    },
  }),
  "blocks.validate": method({
    args: z.object({ blocks: objects.optional(), message: object.optional() }),
    run(_core, args) {
      checkBlocks(args.blocks ?? (args.message?.["blocks"] as object[]) ?? []);
      return {};
    },
  }),
};
