/** The mark in a tree where a boundary's fallback ends. */
export const BOUNDARY_END = "data-boundary-end";
const PART = '[hidden][id*="S:"]';
const PART_ID = /S:(?=[\da-f]+$)/u;
const PLACE_ID = /[BP]:[\da-f]+$/u;

/** Whether a template keeps the place of a part that is streamed behind the page. */
export function isStreamedPlace(name: string, { id = "" }: Readonly<Record<string, string>>) {
  return name === "template" && PLACE_ID.test(id);
}

/**
 * Puts streamed parts in their places, as the page's scripts would. React sends what was not ready in time
 * behind the page, in hidden boxes (`S:1`), and in its place a template (`B:1`, `P:1`), for a boundary with
 * something to look at until then. Source: react-dom/server, Fizz instruction set.
 */
export function placeStreamedParts(document: Document): void {
  const parts = Array.from(document.querySelectorAll(PART));
  if (parts.length === 0) return;
  const places = new Map(
    Array.from(document.querySelectorAll("[id]"), (element) => [element.id, element]),
  );
  for (const part of parts) {
    const place =
      places.get(part.id.replace(PART_ID, "B:")) ?? places.get(part.id.replace(PART_ID, "P:"));
    if (place === undefined || part.contains(place) || !document.contains(place)) continue;
    removeFallback(place);
    place.replaceWith(...Array.from(part.childNodes));
    part.remove();
  }
}

/** What is drawn in a part's place until it is there. */
function removeFallback(place: Element): void {
  const fallback: ChildNode[] = [];
  for (let node = place.nextSibling; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (node as Element).hasAttribute(BOUNDARY_END)) {
      for (const one of [...fallback, node]) one.remove();
      return;
    }
    if (holdsPart(node)) return;
    fallback.push(node);
  }
}

function holdsPart(node: ChildNode): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return element.matches(PART) || element.querySelector(PART) !== null;
}
