import { namePattern } from "../source/element-text.ts";

const FURNITURE = namePattern(`
  byline dateline-?date time-?stamp publish(?:ed)?-?(?:date|time) pub-?date post-?(?:meta|date|info)
  entry-?(?:meta|date|info|footer)
  article-?(?:meta|date|info|footer|header|tag|share|social|byline) story-?(?:meta|date|share)
  meta-?(?:info|data) breadcrumb share sharing sharebar
  social(?:-?(?:share|media|link|icon|bar|button))? addthis sharedaddy jp-relatedpost newsletter
  subscribe subscription sign-?(?:up|in) log-?in upsell related recirc recirculation recommended recommendation
  read-?(?:more|next|also) more-?(?:stories|news|from|on|like) also-?read see-?also outbrain taboola
  promo promotion advert advertisement ad-?(?:slot|unit|container|wrapper|label) sponsor(?:ed)?
  author-?(?:bio|box|info|card|block|name|detail|avatar) about-?(?:the-?)?author bio tag-?list
  tagcloud tags-link post-?tag comment-?(?:list|count|form) disqus print-?only
  screen-?reader(?:-text)? visually-?hidden sr-only a11y toolbar pagination pager disclaimer
  most-?(?:read|popular|viewed) trending popular cookie consent follow-?us follow view-?count view
  audio(?:-?player)? listen(?:-?(?:box|button))? text-?to-?speech tts
  reading-?time read-?time rating inline-?(?:promo|related|newsletter|recirc)
  in-?article-?(?:promo|related) nav-?box cat-?links`);

const BODY = /(?:article|story|entry|post)[-_ ]?(?:body|content|text|copy)|articlebody/;

const FRAME = namePattern(`
  side-?bar widget-?area textwidget footer mega-?menu menu nav nav-?bar navigation testimonial pop-?up modal
  ticker masthead off-?canvas drawer breaking-?(?:news|block)`);

/** Whether a box is named for a part of the page's frame: sidebar, menu, footer … */
export function isFrameName(names: string): boolean {
  return FRAME.test(names) && !BODY.test(names);
}

/** Whether a box is named for what stands around an article: sharing, newsletter, related … */
export function isFurnitureName(names: string): boolean {
  // In `article-content__sign-in` the first half names the box around, the second the element.
  return FURNITURE.test(names) && !BODY.test(names.replace(/[\w-]+__(?=[a-z])/g, ""));
}
