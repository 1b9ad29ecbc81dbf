/** Pages of one newspaper, each about another town, so that no two are one article or one story. */

/** What the page of a town says. */
export function townText(town: string): readonly string[] {
  return [
    `The council of ${town} will close its old swimming hall on 3 October and build a new one beside the station. The decision fell on Monday evening by 21 votes to 14. The new hall is to cost 12.6 million crowns and will open in the spring of 2029.`,
    `Mayor Petra Lindqvist of ${town} said the old roof could no longer carry a heavy snowfall. An inspection in February had found cracks in six of its nine beams. Until the new hall opens, schools will take their pupils to the baths in Norrvik by bus.`,
    `The swimming club of ${town}, which has 840 members, had asked for the roof to be repaired instead. Its chairman, Olof Brandt, called the decision hasty. He fears that half of the children will not learn to swim for three years.`,
    `The council rejected a repair because it would have cost 7.9 million crowns and lasted ten years at most. The ground beside the station belongs to the railway, which is asking for 1.1 million crowns. Talks about the price are to end in June.`,
  ];
}

export const townTitle = (town: string): string =>
  `${town} closes its swimming hall and builds a new one`;

/** `paragraphs`: its text, unless it is another. */
export function townPage(town: string, paragraphs: readonly string[] = townText(town)): string {
  const title = townTitle(town);
  return `<!doctype html><html lang="en"><head><title>${title} | The Norrvik Gazette</title>
<meta property="og:site_name" content="The Norrvik Gazette"><meta name="author" content="Signe Holm">
<meta property="article:published_time" content="2026-09-14T06:30:00+02:00"></head>
<body><header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>
<main><article><h1>${title}</h1><p class="byline">By Signe Holm</p>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n")}
</article></main><footer>© The Norrvik Gazette</footer></body></html>`;
}
