import { givenNames, hasProseBeside, namePattern } from "../source/element-text.ts";

/** Names of boxes that hold all comments, not of one comment: a forum's posts are named so too. */
const SECTION = namePattern(`
  comments comment-?(?:list|section|area|thread|stream)s? commentlist reader-?comments user-?comments
  cbox u-cbox disqus(?:-thread)? coral-?talk talkback viafoura hyvor-talk fb-comments kommentare kommentarer
  commentaires comentarios comentários commenti reacties komentarze`);
const CANDIDATES = "[id], [class], [data-testid], [data-component]";

/**
 * Takes the readers' comments out of a page: they are often longer than the article, and what is
 * longest is taken for it. They stay where the page has no paragraph beside them, as on a forum.
 */
export function removeComments(root: Element): void {
  const sections = Array.from(root.querySelectorAll(CANDIDATES)).filter(
    (element) =>
      !/^(?:body|main|article)$/.test(element.localName) && SECTION.test(givenNames(element)),
  );
  if (!hasProseBeside(root, sections)) return;
  for (const section of sections) section.remove();
}
