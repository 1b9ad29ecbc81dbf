import type { ConversationLanguage } from "../shape/conversation-language.ts";

export const portuguese: ConversationLanguage = {
  spaced: true,
  opens: `
    ((e|mas|então|a|de|desde|em|para|por|com|até) )?+(quem|o que|o quê|quando|onde|aonde|por ?qu[eê]|
    por que|como|quant[oa]s?|qual|quais),
    (há|houve|tem|têm|é|são|está|estão|funciona|dá para|pode)(= …\\?), (o )?(preço|custo|nome)~$,
    compar[ae], expli(ca|que)`,
  exclaims: `
    que (pena|bonito|vergonha|horror|bom|legal|fixe|loucura|absurdo|desastre|lindo|nojo|tristeza),
    quem (diria|se importa|sabe), como assim, e daí, pois é`,
  amongColleagues: `
    eu, me, mim, meus?, minhas?, nós, nosso?s?, nossas?, tu, te, ti, teus?, tuas?, você, vocês, vc, vcs,
    a gente,
    (alguém|quem) (pode|poderia|quer|vem|traz|leva|faz|fica|tem (o|a|os|as|tempo)|viu|leu|cuida|
    reserva), (vamos|podemos|queres|sabes|achas|vens|temos|devíamos|almoçamos|falamos), pessoal, galera,
    malta`,
  anybody: "(onde|como|quando|quanto) (posso|podemos|se pode|devo|tenho que)",
  smallTalk: [
    "(muito )?obrigad[oa], que pena, valeu, ok(ay)?, perfeito, ótimo, legal, fixe",
    /k{3,}/u,
    /haha+/u,
    "sim, não, beleza, boa, feito, claro, combinado",
  ],
  anaphors: `
    ele, ela, eles, elas, isso, isto, aquilo, est[ea]s?, ess[ea]s?, seus?, suas?, dele, dela, deles,
    delas`,
  atWork: `
    ata, agenda, reunião, sala, café, almoço, hoje, amanhã, ontem, depois, segunda, terça, quarta,
    quinta, sexta, semana, link, canal, equipe, equipa, escritório, slides?, apresentação, fazer, faz,
    ver, viu, ler, leu, saber, próxim[oa], últim[oa], bem, mal, alguém, traz`,
  polite: "por favor, você pode, você poderia, pfv, obrigad[oa], bot, pode, podes, poderia, agora",
  requests: {
    mute: `
      cala(-te| a boca)?, cale-se, silêncio, quiet[oa], fica quiet[oa], chega, par[ae],
      par[ae] de (falar|responder), não responda( mais)?( aqui)?, não respondas( mais)?, mudo, stop`,
    unmute: `
      (já )?(você |tu )?pode[s]? (voltar a )?(falar|responder)( de novo| outra vez)?,
      fal[ae] (de novo|outra vez), volt[ae] a (falar|responder), unmute`,
    again: `
      (relê|releia|reler|recarrega|recarregue|atualiza|atualize)( (o artigo|a página|isso))?,
      (lê|leia|ler|resume|resuma|verifica|verifique)( (o artigo|a página|isso))? (de novo|novamente|
      outra vez),
      (…3-50(atualizado|atualizaram|mudou|corrigido|alterado)…40[\\,;:.!?-] ?)…20(de novo|novamente|
      outra vez|reler)…20`,
    verify: `
      (confere|confira|verifica|verifique|checa|cheque)( (isto|isso|este (texto|resumo)|esse (texto|
      resumo)|o resumo))?( com o artigo)?, (isto|isso) (está|é) (certo|correto|verdade)`,
  },
};
