import type { ConversationTable } from "./conversation-table.ts";

export const dutch: ConversationTable = {
  questions: [
    "Wanneer gaat de nieuwe dam open?",
    "hoeveel huizen liepen onder",
    "Wie betaalt het herstel?",
    "is er al een datum voor de stemming?",
    "En wat zegt de burgemeester?",
    "waarom ging de brug dicht",
    "Welke dorpen zijn getroffen?",
    "Waar kan ik dat kopen?",
    "werkt het op batterijen?",
    "sinds wanneer is het verboden",
    "Heeft de minister ingestemd?",
    "Hoe hoog is de boete?",
  ],
  asides: [
    "Kan iemand de zaal voor donderdag boeken?",
    "Wie gaat er mee lunchen?",
    "Wat een puinhoop!",
    "wat leuk zeg",
    "Hebben jullie het hele rapport gelezen?",
    "zullen we onze vergadering verzetten?",
    "Kun je mij de slides sturen?",
    "wie had dat gedacht",
    "Wat vinden jullie?",
    "Zien we elkaar morgen?",
  ],
  smallTalk: ["Dank je wel!", "top, bedankt", "haha", "Eens.", "prima", "Jammer"],
  mute: ["Wees stil, alsjeblieft.", "stil!", "stop", "hou op", "Niet meer antwoorden hier"],
  unmute: ["Je mag weer praten.", "praat weer", "word wakker", "Je kunt weer antwoorden"],
  again: [
    "Lees het nog eens, alsjeblieft",
    "ververs",
    "Kun je de pagina opnieuw lezen?",
    "Het artikel is bijgewerkt, lees het opnieuw",
  ],
};
