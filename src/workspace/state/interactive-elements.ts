import type { Identifiers } from "./identifiers.ts";
import type { Json } from "./state.ts";

const objects = (value: unknown): Json[] =>
  [value].flat().filter((one): one is Json => typeof one === "object" && one !== null);

/** The interactive elements of a block. */
export function actionsOf(block: Json): Json[] {
  switch (block["type"]) {
    case "actions":
    case "context_actions":
      return objects(block["elements"]);
    case "section":
      return objects(block["accessory"]).filter((one) => one["type"] !== "image");
    case "input":
      return objects(block["element"]);
    case "card":
      return objects(block["actions"]);
    case "carousel":
      return objects(block["elements"]).flatMap(actionsOf);
    case "container":
      return objects(block["child_blocks"]).flatMap(actionsOf);
    default:
      return [];
  }
}

/** The same blocks with the ids that Slack makes up where the app gave none. */
export function withIds(blocks: readonly Json[], ids: Identifiers): Json[] {
  const short = () => ids.id("").slice(0, 5);
  const given = structuredClone(blocks) as Json[];
  const nested = (block: Json): Json[] =>
    objects(block["child_blocks"]).flatMap(nested).concat(block);
  for (const block of given.flatMap(nested)) {
    block["block_id"] ??= short();
    for (const element of actionsOf(block)) element["action_id"] ??= short();
  }
  return given;
}

/** Finds an element by its action id, in one block or in all. */
export function findAction(
  blocks: readonly Json[],
  actionId: string,
  blockId?: string,
): { block: Json; element: Json } | undefined {
  for (const block of blocks) {
    if (blockId !== undefined && block["block_id"] !== blockId) continue;
    const element = actionsOf(block).find((one) => one["action_id"] === actionId);
    if (element) return { block, element };
  }
  return undefined;
}
