import { describe, expect, test } from "vitest";
import { readHtml } from "../../../src/article/html/read-html.ts";
import { GONE, NOT_FOUND } from "../../../src/article/html/verdict/error-page-phrases.ts";

const says = (text: string, patterns: readonly RegExp[]): boolean =>
  patterns.some((pattern) => pattern.test(text));

describe("a page that is missing says so", () => {
  test.each([
    ["en", "The page you asked for does not exist."],
    ["de", "Die Seite wurde nicht gefunden."],
    ["fr", "La page est introuvable."],
    ["es", "La página no existe."],
    ["it", "La pagina non è stata trovata."],
    ["pt", "A página não foi encontrada."],
    ["nl", "De pagina is niet gevonden."],
    ["pl", "Strona nie istnieje."],
    ["cs", "Stránka nebyla nalezena."],
    ["sv", "Sidan finns inte."],
    ["da", "Siden findes ikke."],
    ["no", "Siden finnes ikke."],
    ["fi", "Sivua ei löydy."],
    ["hu", "Az oldal nem található."],
    ["ro", "Pagina nu a fost găsită."],
    ["tr", "Sayfa bulunamadı."],
    ["ru", "Страница не найдена."],
    ["uk", "Сторінку не знайдено."],
    ["id", "Halaman tidak ditemukan."],
    ["vi", "Trang này không tồn tại."],
    ["th", "ไม่พบหน้าที่คุณต้องการ"],
    ["vi", "Không tìm thấy trang bạn cần."],
    ["es", "No se ha encontrado la página."],
    ["fr", "Nous ne trouvons pas cette page."],
    ["he", "הדף לא נמצא"],
    ["hi", "पृष्ठ नहीं मिला"],
    ["ko", "페이지를 찾을 수 없습니다."],
    ["ja", "ページが見つかりません。"],
    ["zh", "页面不存在"],
    ["ar", "الصفحة غير موجودة"],
  ])("%s: %s", (_language, text) => {
    expect(says(text, NOT_FOUND)).toBe(true);
  });

  test.each([
    ["en", "The page of the choir is on the wall."],
    ["de", "Die Seite des Chors hängt an der Wand."],
    ["fr", "La page du chœur est au mur."],
    ["id", "Halaman rumah itu luas."],
    ["th", "หน้าบ้านมีต้นไม้"],
    ["ja", "ページをめくる音がした。"],
  ])("%s: another page does not: %s", (_language, text) => {
    expect(says(text, NOT_FOUND)).toBe(false);
  });
});

describe("an article that was taken down says so", () => {
  test.each([
    ["en", "This article was removed."],
    ["de", "Der Artikel wurde gelöscht."],
    ["id", "Artikel ini telah dihapus."],
    ["vi", "Bài viết đã bị xóa."],
    ["pt", "A notícia foi retirada por engano."],
    ["pt", "Conteúdo não disponível"],
    ["es", "La publicación fue despublicada."],
    ["fr", "Ce contenu a été dépublié."],
    ["de", "Der Beitrag wurde vom Netz genommen."],
    ["it", "Contenuto non disponibile"],
    ["nl", "Het artikel is offline gehaald."],
    ["ja", "この記事は取り下げられました。"],
    ["ko", "이 기사는 비공개 처리되었습니다."],
    ["zh", "这篇文章已撤下"],
  ])("%s: %s", (_language, text) => {
    expect(says(text, GONE)).toBe(true);
    expect(says(text, NOT_FOUND)).toBe(false);
  });
});

describe("a page that was taken down goes on with other stories", () => {
  const teasers = Array.from(
    { length: 9 },
    (_, at) => `<div class="card"><h3>The ${at + 2} bridges of the valley, and who painted them</h3>
      <p>Nobody had counted them before the road was closed, and nobody will again, says the surveyor of bridges.</p></div>`,
  ).join("");
  const page = (heading: string) =>
    `<html lang="en"><head><title>${heading} | The Valley Post</title></head><body><main><h1>${heading}</h1>
      <p>Write to us if you think that this is a mistake.</p><h2>Latest</h2>${teasers}</main></body></html>`;

  test("and is known by its heading", () => {
    expect(readHtml(page("This story was removed"), {})).toMatchObject({ verdict: "gone" });
  });

  test("which says no more than that", () => {
    const parsed = readHtml(
      page("Why the story of the bridge was removed from the school books"),
      {},
    );
    expect(parsed.verdict).not.toBe("gone");
  });
});
