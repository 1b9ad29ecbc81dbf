import type { StatementForms } from "../shape/statement-forms.ts";

export const russian: StatementForms = {
  words: {
    says: "сказала?, заявила?, объяснила?, считает, говорит, сообщила?, предупредила?",
    because: "потому что, так как, поскольку",
    about: "около, примерно",
  },
  forms: [
    [String.raw`(?<said>{says}) (?:\p{Ll}+ )?{PERSON}(?=[,.]|$)`, "Что $<said> $<person>?"],
    [String.raw`^(?<rest>{THING} [^,.;:«»“”"()]{8,50}), {because} `, "Почему $<rest>?"],
    [String.raw`^(?<subject>{THING}) стоит (?:{about} )?{MONEY}`, "Сколько стоит $<subject>?"],
  ],
};
