/** Deeper trees are made to be deep. */
const DEEPEST = 60;
/** The entry by which a normalised cache is known among other state. */
const ROOT = "ROOT_QUERY";

type Node = Readonly<Record<string, unknown>>;

/**
 * A page's state with its references in place. GraphQL clients keep each object once, under a name of its
 * own, and write that name wherever it belongs (`{"__ref": "Block:1"}` in Apollo's cache, `{"type": "id"}`
 * in older ones). A reference to what holds it is left out.
 */
export function withReferences(tree: unknown): unknown {
  const cache = cacheIn(tree, 0);
  if (cache === undefined) return tree;
  const known = new Map<string, unknown>();
  const resolved = (value: unknown, depth: number): unknown => {
    if (typeof value !== "object" || value === null || depth > DEEPEST) return value;
    if (Array.isArray(value)) return value.map((item) => resolved(item, depth + 1));
    const name = referenceOf(value as Node);
    if (name !== undefined && Object.hasOwn(cache, name)) return named(name, depth);
    return mapped(value as Node, (child) => resolved(child, depth + 1));
  };
  const named = (name: string, depth: number): unknown => {
    if (!known.has(name)) {
      known.set(name, undefined);
      known.set(name, resolved(cache[name], depth + 1));
    }
    return known.get(name);
  };
  return mapped(cache, (child) => resolved(child, 1));
}

/** The cache in a page's state: the object with the root of all queries. */
function cacheIn(value: unknown, depth: number): Node | undefined {
  if (typeof value !== "object" || value === null || depth > 4) return undefined;
  if (Object.hasOwn(value, ROOT)) return value as Node;
  for (const child of Object.values(value)) {
    const found = cacheIn(child, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function referenceOf({ __ref, type, id }: Node): string | undefined {
  if (typeof __ref === "string") return __ref;
  return type === "id" && typeof id === "string" ? id : undefined;
}

function mapped(node: Node, change: (child: unknown) => unknown): Node {
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, change(child)]));
}
