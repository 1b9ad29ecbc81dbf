import type { Language } from "./shape/language.ts";

export const spanish: Language = {
  code: "es",
  functionWords: `a adónde al algo algún alguna algunas alguno algunos ante antes aquel aquella
    aquellas aquello aquellos aquí así aun aún aunque bajo cada casi como cómo con contra cual cuál
    cuales cuáles cuando cuándo cuánta cuántas cuánto cuántos cuyo cuya de del desde después donde
    dónde durante e el él ella ellas ello ellos en entonces entre era eran es esa esas ese eso esos
    esta está estaba estaban estado están estar estas este esto estos fue fueron ha había habían han
    has hasta hay haya he la las le les lo los mas más me mediante menos mi mí mientras mis mismo
    misma mismos mismas mucho mucha muchos muchas muy nada ni ningún ninguna no nos nosotros nuestra
    nuestras nuestro nuestros o os otra otras otro otros para pero poco por porque pues puede pueden
    que qué quien quién quienes quiénes se sea sean según ser será serán sido siendo sin sino sobre
    son soy su sus también tan tanto te tiene tienen toda todas todavía todo todos tras tu tú tus u
    un una unas uno unos y ya yo`,
  homographs: "ante era hay mas mi pues sea son soy tan tu",
};
