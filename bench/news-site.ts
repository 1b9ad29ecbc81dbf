/** The n-th of any number of articles, each a page of its own with facts of its own. */
export function newsPage(n: number): string {
  const place = PLACES[n % PLACES.length] ?? "Anford";
  const paragraphs = SENTENCES.map((sentence) => `<p>${sentence(place, n)}</p>`).join("\n");
  return `<!doctype html><html lang="en"><head><title>${place} counts ${n + 200} ferries | Coast Paper</title></head>
<body><nav><a href="/">Home</a> <a href="/sea">Sea</a></nav>
<article><h1>${place} counts ${n + 200} ferries in a year</h1><p class="byline">By Nora Vale</p>
${paragraphs}</article><footer>Coast Paper</footer></body></html>`;
}

const PLACES = [
  "Anford",
  "Brill",
  "Corran",
  "Dunmere",
  "Eastwick",
  "Farrow",
  "Gull Point",
  "Harle",
];

const SENTENCES: readonly ((place: string, n: number) => string)[] = [
  (place, n) =>
    `The port of ${place} handled ${n + 200} ferries last year, the harbour office said on Monday, more than in any year since the new pier was opened. Most of them carried passengers, and about a third carried lorries as well.`,
  (place, n) =>
    `Harbour master Ines Kolb said the rise had come with little delay: ${n + 11} sailings were late by more than an hour, and only two were cancelled. She put it down to the tide tables that captains now receive a day ahead.`,
  (place, n) =>
    `The town council will vote in March on a second berth, which would cost ${n + 3} million crowns and take two summers to build. A report by the coast guard warned that the channel must be dredged first.`,
  (place) =>
    `Residents of ${place} are divided over the plan. Shopkeepers near the quay welcome the visitors, while people on the hill complain of engines that run through the night.`,
  (place, n) =>
    `The company that runs the line to the islands has ordered ${(n % 5) + 2} electric ferries, the first of which is to arrive in the autumn. Charging stations will be built on both sides of the bay.`,
];
