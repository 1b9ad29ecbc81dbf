import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isQuestion, isSmallTalk } from "../../../src/flows/intake/requests/question.ts";

describe("a question in a briefed thread", () => {
  test.each([
    "Where were the talks held?",
    "who took part",
    "And when does it start",
    "thanks — and when?",
    "What do we know about the suspect?",
    "can I have the exact figure",
    "compare these two",
    "are you sure",
    "just guess",
    "¿Cuánto cuesta?",
    "wann beginnt der Umbau",
    "combien de soldats",
    "Vergleiche die beiden",
    "comparez les deux articles",
    "قارن بين المقالين",
    "어디서 열렸나요",
    "장관이 뭐라고 했습니까",
    "いつ始まりますか",
    "谁参加了会谈",
    "متى تبدأ المحادثات",
    "price？",
    "whats the deadline",
    "so what's the fine?",
    "was anyone hurt",
    "ça commence quand",
    "いつから始まるの",
    "電池はどのくらいもつ",
    "hows it compare to the old one",
    "who scored",
    "how deep do they take the water from?",
    "whos against it",
    "and the standing charge, how high is that",
    "is the mayor standing again then",
    "where can I buy it",
    "do you need a ticket for it?",
    "any date for the reopening",
    "I read it on the train. how many flats are connected",
    "wie viele haushalte hängen dran",
    "gibts auch Nachteile?",
    "woher kommen die akkus",
    "depuis quand il est fermé",
    "La réouverture c'est quand",
    "combien ça a coûté",
    "cuánto costó la instalación",
    "quanto costa il biglietto",
    "quem paga a obra",
    "hoeveel woningen zijn aangesloten",
    "сколько стоит билет",
    "예산은 얼마인가요",
    "사서는 몇 명 뽑아요",
    "何両編成なの",
    "合作社是哪年成立的",
  ])("is %s", (text) => {
    expect(isQuestion(text)).toBe(true);
  });

  test.each([
    "This will be expensive.",
    "thanks!",
    "Nice find",
    "ok, noted",
    "Should we raise this on Monday?",
    "what do you all think?",
    "let's talk about it later, ok?",
    "anyone up for coffee?",
    "What a mess",
    "how nice of them",
    "whatever",
    "island life",
    "의견 감사합니다",
    "who is taking minutes today?",
    "what would you even do with 22 megawatts haha",
    "can someone forward this to the facilities team?",
    "are we still on for 3pm?",
    "Petra, did your flat get connected?",
    "how is that even legal",
    "why am I not surprised",
    "when do you want to grab lunch?",
    "which is exactly what I said in June",
    "is that a yes?",
    "do me a favour and pin this",
    "has to be a leap year",
    "would love one of those",
    "how they still call that progress is beyond me",
    "any thoughts?",
    "anyone got a spare charger?",
    "has anyone told legal?",
    "isn't that the guy from marketing?",
    "why do they always do this",
    "is it friday yet?",
    "was hoping for more",
    "wer soll das bezahlen",
    "qui est partant pour un café ?",
    "où va le monde",
    "진짜요?",
    "누가 이걸 사요 ㅋㅋ",
    "왜 이렇게 비싸…",
    "誰得w",
    "seriously?",
    "kann das jemand ins Wiki packen?",
    "wer macht heute das Protokoll?",
    "wie geil ist das denn",
    "hast du das schon gelesen?",
    "wer hätte das gedacht",
    "qui s'occupe de la salle demain ?",
    "vous avez vu le match hier ?",
    "quelle honte",
    "¿quién trae el café hoy?",
    "¿nos vemos luego?",
    "qué fuerte",
    "chi prenota la sala?",
    "quem traz o café?",
    "wie regelt de zaal?",
    "кто ведёт протокол?",
    "오늘 회의 몇 시예요?",
    "이거 누가 정리해 주실 수 있나요?",
    "누구나 예상한 거 아닌가요 ㅎㅎ",
    "今日の会議何時からでしたっけ?",
    "これ誰かまとめてくれますか?",
    "这个会议改到几点了?",
    "太离谱了吧",
    "من سيكتب محضر الاجتماع؟",
    "👍",
    "??",
    "",
    "?",
  ])("is not %j", (text) => {
    expect(isQuestion(text)).toBe(false);
  });

  test("is never small talk as well", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        expect(isSmallTalk(text) && isQuestion(text)).toBe(false);
      }),
    );
  });
});

describe("small talk", () => {
  test.each(["thanks", "Thank you so much!", "got it", "haha", "Merci :)", "ありがとうございます"])(
    "is %s",
    (text) => expect(isSmallTalk(text)).toBe(true),
  );
  test.each([
    "",
    "thanksgiving begins on Thursday",
    "Nothing of that is true",
    "thanks, but when?",
  ])("is not %j", (text) => expect(isSmallTalk(text)).toBe(false));
});

test("no text of strangers is taken for long to be judged", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("thanks ", "should we ", "하나요", "? ", "  ", "wie ", "can you ", "do i "),
      fc.integer({ min: 1, max: 5_000 }),
      (piece, times) => {
        const text = piece.repeat(times);
        for (const judge of [isQuestion, isSmallTalk]) expect(typeof judge(text)).toBe("boolean");
      },
    ),
    { numRuns: 50 },
  );
});
