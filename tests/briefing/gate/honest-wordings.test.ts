import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../../src/briefing/evidence/evidence.ts";
import { applyGate } from "../../../src/briefing/gate/gate.ts";
import { SPOKEN } from "../../../src/languages/index.ts";
import { articleTitled } from "../../fixtures/articles.ts";

/** A text with a statement of it that a good model may make. */
type Honest = readonly [what: string, language: string, text: string, statement: string];

const IN_BRIEFINGS: readonly Honest[] = [
  [
    "only, as French says it",
    "fr",
    "La boutique de Mira Lenoir vend du miel. Elle ne vend plus de miel que le jeudi.",
    "Mira Lenoir ne vend plus de miel que le jeudi.",
  ],
  [
    "a denial before a colon",
    "fr",
    "Avant, je ne trouvais personne : le poste est resté vide onze mois à l'atelier.",
    "À l'atelier, le poste est resté vide onze mois.",
  ],
  [
    "a denial before a colon",
    "en",
    "It needs no cable: the lamp runs on a cell in its foot for nine days.",
    "The lamp runs for nine days on a cell in its foot.",
  ],
  [
    "of a quotation whose speaker says “we”",
    "en",
    `"We can't say that the tea alone is the reason," Dana Holt cautioned.`,
    "Dana Holt cautioned that they cannot say the tea alone is the reason.",
  ],
  [
    "in the third person whom an interview has speak of himself",
    "fr",
    "À Sens, Odile Ferrand a fermé son four à pain pour de bon. Elle a 61 ans et vend désormais des livres. L'été était dur. Le maire m'a dit que je trahissais le village et ses clients.",
    "Le maire a dit à Odile Ferrand qu'elle trahissait le village et ses clients.",
  ],
  [
    "that a clause of its sentence is told before the other one",
    "pt",
    "As falhas ocorreram quase todas em barcos com casco de madeira, para os quais o estaleiro não recomenda a tinta.",
    "O estaleiro não recomenda a tinta para barcos com casco de madeira, nos quais ocorreram quase todas as falhas.",
  ],
  [
    "a denial of what was suspended",
    "es",
    "El puerto de Almar ha suspendido durante dos meses el cobro del amarre a sus 140 barcos.",
    "El puerto de Almar no cobrará el amarre durante dos meses a sus 140 barcos.",
  ],
  [
    "a German noun behind a preposition",
    "de",
    "Ein Gärtner in Lindau darf zwölf Bienenstöcke aufstellen, obwohl sein Nachbar dies untersagt hatte.",
    "Ein Gärtner in Lindau darf trotz Widerspruchs seines Nachbarn zwölf Bienenstöcke aufstellen.",
  ],
];

describe("an honest statement is shown as it is written", () => {
  test.each(IN_BRIEFINGS)("%s (%s)", async (_, language, text, statement) => {
    const points = await shown({ language, text, statement });
    expect(points).toMatchObject([{ text: statement, quoted: false }]);
  });
});

describe("and so is the honest answer", () => {
  const fair = "Der Markt hat 31 Stände. Eine der Händlerinnen ist Ruth Amsel, die älteste.";
  test("of two words that its sentences have", async () => {
    const asked = { language: "de", text: fair, question: "Welche Händlerin ist die älteste?" };
    const statement = "Das ist Ruth Amsel.";
    expect(await shown({ ...asked, statement })).toMatchObject([{ text: statement }]);
    expect(await shown({ ...asked, statement: "Das ist Eva Amsel." })).toMatchObject([
      { quoted: true },
    ]);
  });

  test("that reckons what so many of them cost and save", async () => {
    const text = "A lamp costs 21 euros, or 55 euros in a box of three.";
    const question = "How much do I save with a box of three?";
    const statement = "The box of three saves 8 euros: one lamp costs 21 euros, the box 55.";
    const [point] = await shown({ language: "en", text, question, statement });
    expect(point).toMatchObject({ text: statement, steps: ["3 × 21 − 55 = 8"] });
    const wrong = statement.replace("8 euros", "9 euros");
    expect(await shown({ language: "en", text, question, statement: wrong })).toMatchObject([
      { quoted: true },
    ]);
  });
});

test("every language that the bot speaks has verbs of saying", () => {
  const without = SPOKEN.filter(({ claims }) => claims?.says === undefined);
  expect(without.map(({ code }) => code)).toEqual([]);
});

async function shown({
  language,
  text,
  statement,
  question,
}: Record<"language" | "text" | "statement", string> & { question?: string }) {
  const article = articleTitled("", text, language);
  const evidence = evidenceOf([article]);
  const last = article.sentences.length - 1;
  const cites = /je trahissais/u.test(text) ? [last] : [...article.sentences.keys()];
  const { points } = await applyGate([{ cites, text: statement }], {
    evidence,
    language,
    question,
  });
  return points;
}
