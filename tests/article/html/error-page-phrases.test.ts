import { describe, expect, test } from "vitest";
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
  ])("%s: %s", (_language, text) => {
    expect(says(text, GONE)).toBe(true);
    expect(says(text, NOT_FOUND)).toBe(false);
  });
});
