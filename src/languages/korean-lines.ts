/**
 * By what Korean lines are joined that were broken within words: phrases that follow without a space.
 */
export const KOREAN_LINES = {
  /** Particles and endings, which begin no word. */
  particles: `
    은, 는, 이, 가, 을, 를, 에, 의, 로, 와, 과, 도, 만, 다, 고, 며, 나, 서, 니, 지, 들, 할, 한, 된, 될, 했, 됐, 하, 되,
    에서, 에게, 으로, 부터, 까지, 에는, 라고, 이다, 이라, 니다, 습니다, 했다, 한다, 된다, 됐다, 하고, 하는, 되는, 하며,
    하기, 되고`,
  /** Units and counters right behind a number. */
  counters: `
    시, 분, 초, 명, 년, 월, 일, 주, 개, 곳, 원, 만, 억, 천, 백, 살, 세, 번, 층, 대, 권, 편, 석, 척, 도, 퍼센트`,
};
