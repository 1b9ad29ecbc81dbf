import type { Cue } from "../../../languages/patterns/cues.ts";
import type { Kind } from "./kind-of.ts";

/** What a kind of text wants among its points, as worth of a sentence. */
export interface Wants {
  /** How much it counts that a sentence is central to its text, 0..1, … */
  readonly rank: number;
  /** … and within that, how much the beginning does: 1 as in news. */
  readonly position: number;
  /** A sentence that opens its paragraph. */
  readonly leads: number;
  /** Figures, sums of money, days. */
  readonly figures: number;
  readonly money: number;
  readonly dated: number;
  /** A sentence below a heading that promises results: “Key findings”, “Recommendations”. */
  readonly section: number;
  /** Lines that end without a stop may be points, as in lists of figures. */
  readonly lines: boolean;
  /** Words that tell what a sentence does. */
  readonly cues: Partial<Record<Cue, number>>;
}

const PLAIN = {
  rank: 1,
  position: 1,
  leads: 0,
  figures: 0,
  money: 0,
  dated: 0,
  section: 0,
  lines: false,
};

/** Kinds and what each wants: as the first page of a good newspaper would have it. */
export const WANTS: Readonly<Record<Kind, Wants>> = {
  news: { ...PLAIN, figures: 0.05, money: 0.05, dated: 0.05, cues: { event: 0.05, ahead: 0.05 } },
  feature: {
    ...PLAIN,
    position: 0.3,
    leads: 0.1,
    figures: 0.3,
    money: 0.1,
    dated: 0.1,
    cues: { ahead: 0.1, event: 0.1, offer: 0.1, self: -0.3 },
  },
  report: {
    ...PLAIN,
    position: 0.4,
    leads: 0.2,
    figures: 0.2,
    money: 0.1,
    section: 0.25,
    cues: { demand: 0.2, event: 0.1, self: -0.1 },
  },
  opinion: {
    ...PLAIN,
    rank: 0.6,
    position: 0.2,
    leads: 0.05,
    figures: 0.35,
    money: 0.15,
    cues: { demand: 0.35, ahead: 0.05, limit: 0.05, self: -0.35 },
  },
  product: {
    ...PLAIN,
    position: 0.8,
    leads: 0.1,
    figures: 0.25,
    money: 0.45,
    dated: 0.15,
    cues: { offer: 0.15, ahead: 0.1, limit: 0.1, event: 0.05 },
  },
  recipe: {
    ...PLAIN,
    rank: 0.6,
    position: 0.1,
    leads: 0.05,
    figures: 0.3,
    cues: { yields: 0.6, quantity: 0.2, limit: 0.05, self: -0.2 },
  },
  "how-to": {
    ...PLAIN,
    rank: 0.8,
    position: 0.1,
    leads: 0.15,
    figures: 0.3,
    money: 0.1,
    cues: { limit: 0.1, offer: 0.1, self: -0.2 },
  },
  earnings: {
    ...PLAIN,
    rank: 0.8,
    position: 0.2,
    leads: 0.05,
    figures: 0.2,
    money: 0.25,
    lines: true,
    cues: { event: 0.1, ahead: 0.15, earnings: 0.2 },
  },
  ruling: {
    ...PLAIN,
    position: 0.2,
    leads: 0.15,
    figures: 0.05,
    cues: { holding: 0.6, demand: 0.1, limit: 0.05 },
  },
  paper: {
    ...PLAIN,
    position: 0.7,
    leads: 0.1,
    figures: 0.2,
    section: 0.1,
    cues: { event: 0.2, limit: 0.1 },
  },
  interview: {
    ...PLAIN,
    rank: 0.8,
    position: 0.4,
    leads: 0.05,
    figures: 0.6,
    money: 0.1,
    cues: { ahead: 0.15, demand: 0.15 },
  },
  discussion: {
    ...PLAIN,
    position: 0.4,
    leads: 0.05,
    figures: 0.15,
    money: 0.05,
    cues: { demand: 0.2, event: 0.1 },
  },
};
