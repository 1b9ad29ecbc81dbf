import type { answers as english } from "../en/answers.ts";
import { translationOf } from "../template/translation.ts";

export const answers = translationOf<typeof english>()({
  question: "Question : {question}",
  notStated: "L’article ne le dit pas.",
  noneStates: "Les articles ne le disent pas.",
  closest: "Je n’ai trouvé aucune phrase qui le dise expressément.",
  passage: "Passage le plus proche :",
  passages: "Passages les plus proches :",
  overview: "Sans modèle, je ne peux que citer. Ces phrases disent l’essentiel :",
  compared:
    "Sans modèle, je ne peux que rapprocher des mots. D’abord ce dont plusieurs parlent, puis ce qu’un seul dit :",
  nothingInCommon:
    "Sans modèle, je ne peux que rapprocher des mots, et aucune phrase ne parle de la même chose qu’une autre. Ce que dit chacun :",
  otherLanguage:
    "La question n’est pas dans la langue de l’article. Sans modèle, je ne peux que rapprocher des mots : posez-la en {language}.",
  closestInPart: "Dans la partie que j’ai pu lire, je n’ai trouvé aucune phrase qui y réponde.",
  notStatedInPart: "Dans la partie que j’ai pu lire, l’article ne le dit pas.",
  author: "Auteur indiqué par l’article : {name}.",
  publicationDate: "Date indiquée par l’article : {date}.",
  publisher: "Publication indiquée par l’article : {site}.",
  headline: "Titre : {title}",
  timeToRead: "Temps de lecture : environ {minutes} min.",
  address: "Adresse : {url}",
  oneSentence: "Sans modèle, je ne peux que citer. Cette phrase dit l’essentiel :",
  furtherSentences: "Sans modèle, je ne peux que citer. Ces phrases en disent plus :",
  figures: "Phrases avec des chiffres :",
  noFigures: "Je n’ai trouvé aucune phrase avec un chiffre.",
  cannotRewrite:
    "Sans modèle, je ne peux ni traduire ni expliquer. Ces phrases disent l’essentiel, telles quelles :",
  leavesOpen: "Ceci répond à une partie de la question. Reste sans réponse : « {what} »",
  answersPart: "Ceci ne répond qu’à une partie de la question.",
  nothingToShow: "Je n’ai rien trouvé à montrer.",
});
