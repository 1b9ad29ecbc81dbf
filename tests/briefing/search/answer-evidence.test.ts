import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { evidenceFor } from "../../../src/briefing/search/answer-evidence.ts";
import { answerTypeOf } from "../../../src/briefing/search/query/answer-type.ts";
import { readQuestion } from "../../../src/briefing/search/query/query.ts";

const tells = (question: string, text: string, language: string): number =>
  evidenceFor(readQuestion(question, "", language), language)(text);

describe("what kind of answer a question wants", () => {
  test.each([
    ["en", "How much is a ticket?", "money"],
    ["en", "To how many tons did the catch grow?", "count"],
    ["en", "What happened when the dam broke?", undefined],
    ["en", "How long will the repair take?", "duration"],
    ["en", "Why was it moved?", "reason"],
    ["de", "Wie schwer ist die Glocke?", "weight"],
    ["de", "Ab wann fährt der Bus?", "time"],
    ["fr", "Quel âge a la directrice ?", "age"],
    ["es", "¿A cuánto está el kilo?", "money"],
    ["it", "Quanti anni ha il fornaio?", "age"],
    ["pt", "Quanto custa a entrada?", "money"],
    ["pl", "Ile waży dzwon?", "weight"],
    ["ko", "입장료는 얼마인가요?", "money"],
    ["ko", "다리 길이는 얼마인가요?", "length"],
    ["ja", "重さは何キロですか？", "weight"],
    ["zh", "门票多少钱？", "money"],
    ["ar", "كم يكلف الدخول؟", "money"],
    ["nl", "Hoeveel kost een kaartje?", "money"],
    ["ru", "Сколько стоит билет?", "money"],
    ["ja", "水温は何度ですか？", "temperature"],
    ["ja", "精度の高い方法とは何ですか？", undefined],
    ["ja", "いくつかの村が合わさった町はどこ？", undefined],
    ["ja", "その党の名は何ですか？", undefined],
    ["ja", "速度を感じることを何という？", undefined],
    ["ja", "船の速度はどのくらい？", "speed"],
    ["ja", "何で遅れたの？", "reason"],
    ["zh", "这座桥被称为什么？", undefined],
    ["zh", "桥为什么关闭？", "reason"],
    ["zh", "他当选时多大？", "age"],
    ["zh", "公园多大？", "area"],
    ["zh", "面积最大的湖叫什么？", undefined],
    ["zh", "湖的面积是多少？", "area"],
  ])("%s: %s", (language, question, type) => {
    expect(answerTypeOf(question, language)).toBe(type);
  });
});

describe("what tells it, and what does not", () => {
  test.each([
    ["en", "How much is a ticket?", "A ticket is £4.", "Of the 40 tickets 3 are left."],
    ["en", "How many boats sank?", "Seven boats sank.", "The boats sank on 7 May 2021."],
    ["en", "How many people work there?", "It employs 31.", "It cost 31 euros."],
    ["en", "How many of them refused?", "A: Nineteen of them did.", "One of the 2 May boats."],
    ["en", "How old is the baker?", "Ada Rourke, 61, bakes.", "The baker has 61 ovens."],
    ["en", "How hot is the kiln?", "It reaches 900 °C.", "It holds 900 bricks."],
    ["en", "Who built the mill?", "The mill was built by Tom Iversen.", "The mill was built."],
    ["en", "Why was the mill moved?", "It moved because the river rose.", "It moved in May."],
    ["en", "When does it open?", "It opens on Sundays.", "It opens with a song."],
    ["en", "What share voted?", "Two thirds voted.", "All the voters came."],
    ["de", "Wie lange hält der Teig?", "Er hält drei Tage.", "Er hält gut."],
    ["de", "Wie alt ist der Müller?", "Der 58-jährige Müller mahlt.", "Der Müller hat 58 Säcke."],
    ["fr", "Combien pèse la cloche ?", "La cloche pèse 12 tonnes.", "La cloche a 12 ans."],
    ["es", "¿Cuándo abre?", "Abre el lunes.", "Abre con música."],
    ["it", "Quanto costa il pane?", "Il pane costa due euro.", "Il pane è buono."],
    ["pt", "Quantos barcos há?", "Há sete barcos no porto.", "Os barcos saem às 7h."],
    ["pl", "Ile kosztuje bilet?", "Bilet kosztuje 12 złotych.", "Biletów jest 12."],
    ["ko", "배는 몇 척인가요?", "배 7척이 있다.", "배는 7월에 온다."],
    ["ja", "船は何隻ですか？", "船が7隻ある。", "船は7月に来る。"],
    ["zh", "有几艘船？", "港里有7艘船。", "船7月来。"],
    ["ar", "كم يكلف الدخول؟", "ثمن الدخول 12 درهما.", "الدخول من الباب."],
  ])("%s: %s", (language, question, told, untold) => {
    expect(tells(question, told, language)).toBe(1);
    expect(tells(question, untold, language)).toBeLessThan(1);
  });

  test.each([
    [
      "en",
      "What would the repairs cost?",
      "Repairing the dykes would cost an estimated 640 million.",
    ],
    ["de", "Was kostet der Umbau?", "Die Kosten stiegen von 85 auf 121 Millionen."],
    ["en", "Why was the keeper fined?", "The keeper was fined for feeding the seals."],
    ["de", "Warum fehlt das Boot?", "Da das Boot undicht war, liegt es an Land."],
    ["zh", "大约有多少乐器借出？", "馆方借出了 35件 乐器。"],
    ["zh", "是谁设计的？", "由 ABC 公司的皮塔德设计。"],
  ])("%s: %s is told by “%s”", (language, question, text) => {
    expect(tells(question, text, language)).toBe(1);
  });

  test("a number of something else may be the answer, and one of money or time is not what costs", () => {
    expect(tells("How many boats were moored?", "The harbour has 38 lanterns.", "en")).toBe(0.5);
    expect(tells("How many boats were moored?", "The harbour has lanterns.", "en")).toBe(0);
    expect(tells("有多少乐器？", "馆方7月借出乐器。", "zh")).toBeLessThan(1);
    expect(tells("What does the repair cost?", "The cost rose in 2019.", "en")).toBe(0);
    expect(tells("What does the repair cost?", "The dam has 1,400 gates.", "en")).toBe(0);
  });

  test.each([
    [
      "en",
      "At what time on Thursday is the draw?",
      "The draw is on Thursday at 6 pm.",
      "The draw is on Thursday.",
    ],
    ["en", "When in August does it open?", "It opens on 3 August.", "It opens in August."],
    [
      "en",
      "When was the dam of 1931 mended?",
      "The dam of 1931 was mended in 1954.",
      "The dam of 1931 was mended.",
    ],
    [
      "de",
      "Wann am Freitag fährt das Boot?",
      "Am Freitag fährt es um 7 Uhr.",
      "Am Freitag fährt es.",
    ],
    [
      "fr",
      "Quand part le bateau de lundi ?",
      "Le bateau part lundi à 7 heures, le 3 mai.",
      "Le bateau part lundi.",
    ],
  ])("%s: “%s” is not told by what it says itself", (language, question, told, untold) => {
    expect(tells(question, told, language)).toBe(1);
    expect(tells(question, untold, language)).toBe(0);
  });

  test("somebody without a name may be who is asked for", () => {
    expect(tells("Who burned the archive?", "The archive was burned by students.", "en")).toBe(0.5);
    expect(tells("Who burned the archive?", "Ada Rourke burned it.", "en")).toBe(1);
  });

  test("nothing that strangers write stops it", () => {
    const languages = constantFrom("en", "de", "ko", "zh", "ar", "xx");
    assert(
      property(string(), string(), languages, (question, text, language) => {
        expect([0, 0.5, 1]).toContain(tells(question, text, language));
      }),
    );
  });
});
