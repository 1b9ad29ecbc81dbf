import { alternatives } from "../shape/phrases.ts";

/** How people ask for an answer in a language, as sources of patterns over small letters. */
export const IN_A_LANGUAGE = {
  /** Before its name, where words are spaced: “in German”, “auf Deutsch”, “po polsku”. */
  before: alternatives("in, into, to, auf, ins, nach, en, al, em, para, per, po, na, по, на"),
  /** Between that and the name. */
  article: alternatives("het, the"),
  /** At the end of the request. */
  please: alternatives("please, bitte, s['’]il (te|vous) plaît, por favor, per favore, proszę"),
};

/** The name of a language as it stands in a request, where it takes particles: `독일어로`, `用德语`, `بالألمانية`. */
export const calledFor = (name: string): readonly string[] => [
  `${name}로`,
  `${name}で`,
  `${name}に訳`,
  `用${name}`,
  `成${name}`,
  `ب${name}`,
  `إلى ${name}`,
];

/** A language and what it is written in, in Chinese: `德语`, `德文`. */
export const writtenNames = (name: string): readonly string[] => [name, name.replace(/语$/u, "文")];
