/** Parts of a formula that are no text of it: its source in another notation. */
const ANNOTATIONS = new Set(["annotation", "annotation-xml"]);
/** What stands between the parts of an element, where they are not drawn in one line. */
const BETWEEN: Readonly<Record<string, readonly string[]>> = {
  mfrac: ["/"],
  msup: ["^"],
  msub: ["_"],
  msubsup: ["_", "^"],
  munder: ["_"],
  mover: ["^"],
  munderover: ["_", "^"],
  mroot: [" root "],
  mtr: [", "],
  mtable: ["; "],
};

interface Part {
  readonly name: string;
  readonly texts: string[];
}

/** A formula in MathML as one line, gathered from its tags: a fraction is `a/b`, a power `a^b`. */
export class FormulaText {
  private readonly open: Part[] = [{ name: "math", texts: [] }];

  openTag(name: string): void {
    this.open.push({ name, texts: [] });
  }

  text(text: string): void {
    const trimmed = text.trim();
    if (trimmed !== "") this.open.at(-1)?.texts.push(trimmed);
  }

  closeTag(): void {
    if (this.open.length < 2) return;
    const text = joined(this.open.pop());
    if (text !== "") this.open.at(-1)?.texts.push(text);
  }

  finish(): string {
    while (this.open.length > 1) this.closeTag();
    return joined(this.open[0]);
  }
}

function joined(part: Part | undefined): string {
  if (part === undefined || ANNOTATIONS.has(part.name)) return "";
  const between = BETWEEN[part.name] ?? [""];
  const text = part.texts.reduce(
    (line, next, at) =>
      at === 0 ? next : line + (between[Math.min(at, between.length) - 1] ?? "") + next,
    "",
  );
  return part.name === "msqrt" ? `√(${text})` : text;
}
