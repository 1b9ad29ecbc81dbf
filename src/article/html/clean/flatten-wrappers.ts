const WRAPPED = "p, h2, h3, h4, h5, h6";
const WRAPPER = /^(?:div|section|span)$/;
const NAMES = ["class", "id", "data-testid", "data-component"];

/**
 * Takes away boxes that hold one paragraph or heading and nothing else; their names go over to it.
 * Component systems wrap each paragraph in several such boxes, and Readability, which judges boxes,
 * drops the short ones; where it takes a box away itself, the name that says “caption” goes too.
 */
export function flattenWrappers(root: Element): void {
  for (const inner of Array.from(root.querySelectorAll(WRAPPED))) {
    const names = [nameOf(inner)];
    let outermost = inner;
    for (
      let parent = inner.parentElement;
      parent && parent !== root && isWrapper(parent) && isOnlyContent(outermost);
      parent = parent.parentElement
    ) {
      names.push(nameOf(parent));
      outermost = parent;
    }
    if (outermost === inner) continue;
    outermost.replaceWith(inner);
    inner.setAttribute("class", names.filter((name) => name !== "").join(" "));
  }
}

/** A hidden box stays, so that what it hides stays hidden. */
function isWrapper(element: Element): boolean {
  if (element.hasAttribute("hidden") || element.hasAttribute("aria-hidden")) return false;
  return WRAPPER.test(element.localName);
}

function nameOf(element: Element): string {
  return NAMES.map((attribute) => element.getAttribute(attribute) ?? "")
    .join(" ")
    .trim();
}

/** Whether nothing but white space is beside an element in its parent. */
function isOnlyContent(element: Element): boolean {
  return isBlank(element, "previousSibling") && isBlank(element, "nextSibling");
}

function isBlank(element: Element, direction: "previousSibling" | "nextSibling"): boolean {
  for (let node = element[direction]; node; node = node[direction]) {
    if (node.nodeType !== 3 || /\S/.test(node.textContent ?? "")) return false;
  }
  return true;
}
