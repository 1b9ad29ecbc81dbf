/**
 * The circles of a graph: sets of nodes that can all be reached from each other (Tarjan, “Depth-first
 * search and linear graph algorithms”, 1972), each sorted. A node that names itself is none.
 */
export function circles(edges: ReadonlyMap<string, Iterable<string>>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];

  function visit(node: string): void {
    order.set(node, order.size);
    lowest.set(node, order.get(node) ?? 0);
    stack.push(node);
    for (const next of edges.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) lower(node, lowest.get(next) ?? 0);
    }
    if (lowest.get(node) !== order.get(node)) return;
    const circle = stack.splice(stack.indexOf(node));
    if (circle.length > 1) found.push(circle.toSorted());
  }

  function lower(node: string, value: number): void {
    lowest.set(node, Math.min(lowest.get(node) ?? value, value));
  }

  for (const node of edges.keys()) if (!order.has(node)) visit(node);
  return found;
}
