import { describe, expect, test } from "vitest";
import { denies, deniesBeyond } from "../../../../src/briefing/gate/polarity/negation.ts";
import { fold } from "../../../../src/text/fold.ts";

type Pair = readonly [language: string, source: string, honest: string];

/** Sources that say with another word what is not so, each with a statement that denies it. */
const PAIRS: readonly Pair[] = [
  ["en", "The council has banned fires on the beach.", "Fires are not allowed on the beach."],
  ["en", "A law prohibits boats on the lake.", "No boats may go on the lake."],
  ["en", "Feeding the swans is illegal in Dorrow.", "Feeding the swans is not legal in Dorrow."],
  ["en", "Dorrow and Harwick drew a goalless match.", "Dorrow did not score in the match."],
  ["en", "Dorrow 0, Harwick 0 at half time.", "Neither Dorrow nor Harwick scored."],
  ["en", "All clubs except Dorrow signed.", "Dorrow has not signed."],
  ["de", "Der Rat verbietet Feuer am Strand.", "Am Strand ist kein Feuer erlaubt."],
  ["de", "Die Rettung der Fähre scheiterte.", "Die Fähre wurde nicht gerettet."],
  ["de", "Alle Vereine außer Lindau unterschrieben.", "Lindau unterschrieb nicht."],
  ["fr", "Le sauvetage du bac a échoué.", "Le bac n'a pas été sauvé."],
  ["fr", "Tous les clubs ont signé, sauf Sens.", "Le club de Sens n'a pas signé."],
  ["es", "El rescate del ferri fracasó.", "El ferri no fue rescatado."],
  ["es", "Todos los clubes firmaron, excepto Almar.", "Almar no firmó."],
  ["it", "Il salvataggio del traghetto è fallito.", "Il traghetto non è stato salvato."],
  ["it", "Tutti i club hanno firmato, tranne Carso.", "Carso non ha firmato."],
  ["pt", "O resgate da balsa fracassou.", "A balsa não foi resgatada."],
  ["pt", "Todos os clubes assinaram, exceto Lousa.", "Lousa não assinou."],
  ["nl", "De redding van de veerboot mislukte.", "De veerboot werd niet gered."],
  ["nl", "Alle clubs tekenden, behalve Lindern.", "Lindern tekende niet."],
  ["ru", "Испытание шлюза провалилось.", "Новый шлюз не выдержал испытание."],
  ["ru", "Договор подписали все клубы, кроме Лозовой.", "Клуб Лозовой не подписал договор."],
  ["ar", "فشل إنقاذ العبارة.", "العبارة لم يتم إنقاذها."],
];

describe("a source lets its reader conclude that something is not so", () => {
  test.each(PAIRS)("(%s) %s", (language, source, honest) => {
    const [text, statement] = [fold(source), fold(honest)];
    expect(denies(statement, language)).toBe(true);
    expect(deniesBeyond(statement, text, text, language)).toBe(false);
  });

  test.each([
    ["en", "The council has banned fires on the beach.", "The council has not built a pier."],
    ["de", "Der Rat verbietet Feuer am Strand.", "Der Rat baut keine Stege und Duschen."],
    ["fr", "Le sauvetage du bac a échoué.", "La mairie ne vend pas le vieux quai."],
  ])("but not that something else is not so (%s): %s", (language, source, other) => {
    const [text, statement] = [fold(source), fold(other)];
    expect(deniesBeyond(statement, text, text, language)).toBe(true);
  });

  test.each([
    ["en", "The plan would mean a ban on fires.", "The plan would not mean a ban on fires."],
    ["de", "Ein Verbot für Feuer ist zulässig.", "Ein Verbot für Feuer ist nicht zulässig."],
    ["fr", "Le sauvetage du bac a échoué.", "Le sauvetage du bac n'a pas échoué."],
  ])("nor that the same word is denied (%s): %s", (language, source, other) => {
    const [text, statement] = [fold(source), fold(other)];
    expect(deniesBeyond(statement, text, text, language)).toBe(true);
  });

  test("what only looks like a nought implies nothing", () => {
    const [text, statement] = [fold("The port took 40 boats."), fold("The port took no boats.")];
    expect(deniesBeyond(statement, text, text, "en")).toBe(true);
  });
});
