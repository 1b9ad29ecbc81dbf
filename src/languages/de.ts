import type { Language } from "./shape/language.ts";

export const german: Language = {
  code: "de",
  functionWords: `ab aber alle allem allen aller alles als also am an andere anderem anderen anderer
    anderes auch auf aus bei beim bin bis da dabei damit dann daran darauf daraus darin darüber das
    dass davon dazu dein deine dem den denen denn der deren des dessen die dies diese diesem diesen
    dieser dieses doch dort du durch ein eine einem einen einer eines einige einigen einiger er es
    etwa etwas euch für gegen gewesen hab habe haben hat hatte hatten hätte hätten hier hin hinter
    ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist ja jede jedem jeden jeder
    jedes jedoch jene jenem jenen jener jenes jetzt kann kein keine keinem keinen keiner keines
    können könnte konnte konnten man manche mein meine mehr mich mir mit muss müssen musste mussten
    nach nicht nichts noch nun nur ob oder ohne sehr sei seien sein seine seinem seinen seiner seines
    seit selbst sich sie sind so sogar soll sollen sollte sollten sondern sowie über um und uns unser
    unsere unter viel viele vielen vom von vor während wann war waren warum was weder weil welche
    welchem welchen welcher welches wem wen wenn wer werde werden wessen wie wieder wieso will wir
    wird wo wobei woher wohin wollen wollte worden wurde wurden würde würden zu zum zur zwar zwischen`,
  homographs: "ab also bin dort hab hin man mich",
};
