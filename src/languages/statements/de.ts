import type { StatementForms } from "../shape/statement-forms.ts";

export const german: StatementForms = {
  organisations: `
    GmbH, AG, Rat, Amt, Verband, Verein, Partei, Stiftung, Gericht, Ministerium, Universität, Zeitung, Tagblatt`,
  words: {
    says: "sagt, sagte, erklärt, erklärte, warnt, warnte",
    is: `
      soll, sollen, wird, werden, kann, können, muss, müssen, ist, sind, war, waren, hat, haben, darf, dürfen`,
    areDoing: `
      sind, waren, haben, hatten, werden, wurden, können, müssen, sollen, leben, arbeiten, nutzen, kamen, fahren`,
    about: "rund, etwa, nur, bis zu, mehr als, fast, knapp, mindestens",
    on: "am, im, ab, bis, bis zum, vom, zum, seit",
  },
  forms: [
    [
      String.raw`(?:{says}|betont|betonte|meint|meinte|kritisiert) (?:\p{Lu}\p{Ll}+ )?{PERSON}(?=[,.(]| \(| \p{Ll})`,
      "Was sagt $<person>?",
    ],
    [
      String.raw`^(?:\p{Lu}\p{Ll}+in |\p{Lu}\p{Ll}+ )?{PERSON} (?:{says}|will|verlangt|fordert)(?!\p{L})`,
      "Was sagt $<person>?",
    ],
    [String.raw`^(?<subject>{THING}) kostet (?:{about} )?{MONEY}`, "Was kostet $<subject>?"],
    [
      String.raw`^(?<subject>{THING}) (?<verb>{is}) (?<before>[^,.;:“”"()]{0,30}?){on} {WHEN} (?<rest>[^,.;:“”"()]{3,40})(?=[,;] |\.$)`,
      "Wann $<verb> $<subject> $<before>$<rest>?",
    ],
    [
      String.raw`^(?<subject>{THING}) (?<verb>{is}) (?<rest>[^,.;:“”"()]{4,50}), weil `,
      "Warum $<verb> $<subject> $<rest>?",
    ],
    [
      String.raw`^(?:{^about} )?{COUNT} (?<rest>(?!{MEASURE})\p{Lu}\p{Ll}{2,} {areDoing} [^,.;:“”"()]{6,45})(?=[,;] |\.$)`,
      "Wie viele $<rest>?",
    ],
  ],
};
