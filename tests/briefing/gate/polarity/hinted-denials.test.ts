import { describe, expect, test } from "vitest";
import { denies, deniesBeyond } from "../../../../src/briefing/gate/polarity/negation.ts";
import { fold } from "../../../../src/text/fold.ts";

type Pair = readonly [language: string, source: string, honest: string];

const deniesMore = ([language, source, statement]: Pair): boolean => {
  const [text, own] = [fold(source), fold(statement)];
  return deniesBeyond(own, text, text, language);
};

describe("what is free, alone, lost or as before may be told with a denial", () => {
  test.each<Pair>([
    ["de", "Der Eintritt in die Mühle ist kostenlos.", "Für die Mühle muss niemand bezahlen."],
    ["de", "Die Fahrpreise bleiben gleich.", "An den Tarifen ändert sich nichts."],
    ["fr", "L’entrée du moulin est gratuite.", "Il ne faut pas payer pour voir le moulin."],
    ["fr", "L’issue du vote reste incertaine.", "On ne sait pas comment finira le scrutin."],
    ["es", "La entrada al molino es gratuita.", "No hay que pagar para ver el molino."],
    ["es", "El puerto perdió dos grúas.", "El puerto no dispone ya de dos grúas."],
    ["it", "L’ingresso al mulino è gratuito.", "Non si paga nulla per vedere il mulino."],
    ["pt", "Há dúvidas sobre o cais novo.", "Ninguém garante que se faça a obra."],
    ["nl", "De molen is gratis te bezoeken.", "Voor de molen hoeft niemand te betalen."],
    ["ru", "Вход на мельницу бесплатный.", "Посетителям не нужно платить за мельницу."],
    ["ko", "요금은 그대로 유지된다.", "요금에는 변화가 없다."],
    ["ja", "運賃は据え置かれる。", "運賃は変わらない。"],
    ["zh", "票价维持原样。", "票价没有变化。"],
  ])("(%s) %s", (...pair) => {
    expect(denies(fold(pair[2]), pair[0])).toBe(true);
    expect(deniesMore(pair)).toBe(false);
  });
});

describe("a limit may be told with a denial or without", () => {
  test.each<Pair>([
    ["en", "The lock opens in May at the earliest.", "The lock will not open before May."],
    ["de", "Die Schleuse öffnet im Mai.", "Die Schleuse öffnet nicht vor Mai."],
    ["fr", "L’écluse ouvrira en mai.", "L’écluse n’ouvrira pas avant mai."],
    ["es", "La esclusa abrirá en mayo.", "La esclusa no abrirá hasta mayo."],
    ["it", "Entrano gruppi di dieci persone.", "Non entrano gruppi di più di dieci persone."],
    ["pt", "A eclusa abre em maio.", "A eclusa não abre antes de maio."],
    ["nl", "De sluis gaat in mei open.", "De sluis gaat niet voor mei open."],
    ["ru", "Шлюз откроют в мае.", "Шлюз откроют не раньше мая."],
  ])("(%s) %s", (...pair) => {
    expect(deniesMore(pair)).toBe(false);
  });
});

describe("what is planned is not so yet", () => {
  test.each<Pair>([
    ["en", "The lock is to open in May.", "The lock is not open yet."],
    ["de", "Die Schleuse soll im Mai öffnen.", "Die Schleuse ist noch nicht offen."],
    ["fr", "L’écluse ouvrira en mai.", "L’écluse n’est pas encore ouverte."],
    ["es", "La esclusa abrirá en mayo.", "La esclusa todavía no está abierta."],
    ["it", "La chiusa aprirà a maggio.", "La chiusa non è ancora aperta."],
    ["pt", "A eclusa vai abrir em maio.", "A eclusa ainda não está aberta."],
    ["nl", "De sluis zal in mei opengaan.", "De sluis is nog niet open."],
    ["ru", "Шлюз планируют открыть в мае.", "Шлюз ещё не открыт."],
  ])("(%s) %s", (...pair) => {
    expect(deniesMore(pair)).toBe(false);
  });

  test("but what was done is", () => {
    expect(deniesMore(["en", "The lock opened in May.", "The lock is not open yet."])).toBe(true);
  });
});

describe("a denial that is repeated within its clause is one", () => {
  test.each<Pair>([
    ["es", "El puerto no compró grúas.", "El puerto no compró ninguna grúa."],
    ["it", "Il porto non comprò gru.", "Il porto non comprò nessuna gru."],
    ["pt", "O porto não comprou guindastes.", "O porto não comprou nenhum guindaste."],
  ])("(%s) %s", (...pair) => {
    expect(deniesMore(pair)).toBe(false);
  });
});

describe("but what a source says is not denied", () => {
  test.each<Pair>([
    ["en", "The council bought the mill.", "The council did not buy the mill."],
    ["de", "Der Rat kaufte die Mühle.", "Der Rat kaufte die Mühle nicht."],
    ["fr", "Le conseil a acheté le moulin.", "Le conseil n’a pas acheté le moulin."],
    ["es", "El consejo compró el molino.", "El consejo no compró el molino."],
    ["it", "Il consiglio comprò il mulino.", "Il consiglio non comprò il mulino."],
    ["pt", "O conselho comprou o moinho.", "O conselho não comprou o moinho."],
    ["ko", "시는 방앗간을 샀다.", "시는 방앗간을 사지 않았다."],
    ["ja", "市は水車小屋を買った。", "市は水車小屋を買わなかった。"],
    ["zh", "市政府买下了磨坊。", "市政府没有买下磨坊。"],
  ])("(%s) %s", (...pair) => {
    expect(deniesMore(pair)).toBe(true);
  });
});
