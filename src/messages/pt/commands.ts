import type { commands as english } from "../en/commands.ts";
import { translationOf } from "../template/translation.ts";

export const commands = translationOf<typeof english>()({
  onIt: "Já vou. O resumo aparece aqui em instantes.",
  onItInThread: "Já vou. O resumo aparece na conversa da mensagem.",
  verifyingInThread: "Já vou. O resultado aparece na conversa.",
  nothingToVerify:
    "Não encontrei texto para conferir. Escreva “confere isto” abaixo dele na conversa, ou o texto depois de dois-pontos: “confere isto: …”.",
  ownMessage: "Essa mensagem é minha. Escolha a que tem o artigo.",
  notStored: "Não consegui fazer isso agora. Tente de novo em um minuto.",
  notHere:
    "Não estou nesta conversa, então não poderia responder nela. Convide-me com `/invite` ou me escreva por mensagem direta.",
  thanks: "Obrigado, anotado.",
  forgetting:
    "O que você publicou, perguntou e achou dos resumos está sendo apagado. Exclua uma mensagem sua para tirar também o resumo dela da conversa.",
  briefUsage:
    "`/brief <link ou texto>` resume aqui\n`/brief length brief|standard|deep` · o tamanho dos resumos neste canal\n`/brief language article|en|ko|…` · a língua em que são escritos\n`/brief language me article|en|ko|…|off` · o mesmo para o que você publica e pergunta, em todos os canais\n`/brief mode auto|asked|off` · quando falo neste canal: sobre artigos publicados, quando pedem ou só depois de comandos\n`/brief audience <para quem>|off` · `/brief style <desejos da sua equipe>|off`\n`/brief settings` · `/brief usage` · `/brief forget me` · `/brief help`",
  nothingToBrief: "Não encontrei aí nem link nem artigo.",
  settingsOfChannel: "Resumos deste canal: tamanho `{length}`, em {language}.",
  settingsOfChannelAsArticle: "Resumos deste canal: tamanho `{length}`, na língua do artigo.",
  settingsAudience: "Para: {audience}",
  settingsModeAsked:
    "Neste canal falo quando alguém me pede: com uma menção, `/brief`, o atalho ou uma reação.",
  settingsModeOff: "Estou desligado neste canal: só respondo a comandos e ao atalho.",
  settingsStyle: "Estilo: {style}",
  settingsOfPerson: "Ao que você publica e pergunta respondo em {language}, em todos os canais.",
  settingsOfPersonAsArticle:
    "Ao que você publica e pergunta respondo na língua do artigo, em todos os canais.",
  settingsIdle:
    "Nenhum modelo está configurado: os resumos são frases do artigo, quaisquer que sejam a língua, o público ou o estilo.",
  notAnOption: "“{value}” não está entre as opções. Diga {options}.",
  notALanguage:
    "“{value}” não é uma língua que eu conheça. Diga `article` para a do artigo, ou um código como `en`, `ko`, `de`.",
  sayAudience: "Diga para quem são os resumos: `/brief audience engenheiros`.",
  sayStyle: "Diga como os resumos devem soar: `/brief style palavras simples, sem adjetivos`.",
  wishTooLong: "São {length} caracteres; cabem no máximo {most}.",
  usageWithoutModel:
    "Nenhum modelo está configurado: os resumos são frases do artigo e não custam nada.",
  usageDay: "Uso do modelo nas últimas 24 horas:",
  usageMonth: "Nos últimos 30 dias:",
  usageYou: "Você: {spent}",
  usageChannel: "Este canal: {spent}",
  usageTeam: "O workspace: {spent}",
  requests: { one: "{count} pedido", other: "{count} pedidos" },
  requestsOf: { one: "{spent} de {count} pedido", other: "{spent} de {count} pedidos" },
  tokens: { one: "{count} token", other: "{count} tokens" },
  tokensOf: { one: "{spent} de {count} token", other: "{spent} de {count} tokens" },
  moneyOf: "{spent} de {most}",
  digestUsage:
    "`/digest now` · `/digest on 09:00 [weekdays|daily|weekly [monday…sunday]] [Area/City]` · `/digest off` · `/digest status` · `/digest quiet on|off`",
  digestUnknownVerb: "Não conheço “{word}”.",
  digestUnknownWord:
    "Não conheço “{word}”: não são dias (`weekdays`, `daily`, `weekly`) nem um fuso horário (`America/Sao_Paulo`).",
  digestSayQuiet:
    "Diga `/digest quiet on` para não publicar nada em dias sem novidades, `/digest quiet off` para dizer isso em uma linha.",
  digestSayWhen: "Diga quando: `/digest on 09:00`.",
  digestNotATime: "“{time}” não é um horário. Escreva assim: `09:00`.",
  digestNoValue: "“{value}” não é um valor possível de `{setting}`.",
  digestNone: "Não há boletim neste canal. `/digest on 09:00` cria um.",
  digestOnItsWay: "O boletim está a caminho.",
  digestIsOff: "O boletim deste canal está desligado.",
  digestSaysNothingNew: "Em dias sem novidades, o boletim diz isso em uma linha.",
  digestStaysQuiet: "Em dias sem novidades, não há boletim.",
  digestDaily: "O boletim chega todos os dias às {at} ({zone}). Próximo: {next}.",
  digestWeekdays: "O boletim chega nos dias úteis às {at} ({zone}). Próximo: {next}.",
  digestWeekly: "O boletim chega toda semana, {day}, às {at} ({zone}). Próximo: {next}.",
  sourcesTitle: "Fontes",
  sourcesNotKept:
    "Não tenho fontes para mostrar a você aqui: o resumo não está mais guardado, ou está onde você não pode ler. Peça de novo o resumo do artigo para vê-las.",
  sourcesMore: "Há mais frases do que cabem aqui.",
  openOnPage: "abrir na página",
  translate: "Traduzir para {language}",
  translating: "Traduzindo para {language}…",
  translated:
    "Traduzido para {language} pelo modelo, sem conferência; entre aspas estão as palavras do artigo.",
  notTranslated: "Não traduzido.",
  translationBroke: "Algo deu errado do meu lado. Tente de novo.",
  close: "Fechar",
  cancel: "Cancelar",
  send: "Enviar",
  skip: "Pular",
  reasonTitle: "O que deu errado?",
  reason: "Motivo",
  reasonWrong: "Há algo errado",
  reasonIncomplete: "Falta o que importa",
  reasonTooLong: "É longo demais",
  reasonNoArticle: "Não havia artigo para resumir",
  inYourWords: "Com as suas palavras",
  pasteTitle: "Enviar o texto",
  briefIt: "Resumir",
  pasteArticle: "Cole o artigo",
  pasteHint: "Mais de {most} caracteres? Anexe abaixo, ou cole na conversa e me mencione.",
  orAttach: "ou anexe como arquivo",
  pasteOrAttach: "Cole o texto ou anexe um arquivo.",
  mayNotRead: "Você não pode ler essa conversa, por isso nada é resumido lá.",
  homeInvite: "Convide-me para um canal: resumo os artigos publicados lá, cada um na sua conversa.",
  homeSend: "Envie-me um link, um artigo colado ou um arquivo por mensagem direta.",
  homeAsk:
    "Pergunte na conversa de um resumo. Sem menção respondo onde o artigo diz; se você me mencionar, digo também quando ele não diz.",
  homeShortcut: "“Brief this”, no menu de uma mensagem, resume uma publicação antiga.",
  reactionHint:
    "Reaja a uma mensagem com {reactions} e eu resumo, na conversa dela, o que ela traz.",
  homeCommands: "`/brief help` e `/digest status` em um canal mostram o resto.",
  homeUnread: "O que não consegui ler",
  homeArticles: "Seus artigos recentes",
  homeDigests: "Boletins",
  homeDaily: "todos os dias às {at}, {zone}",
  homeWeekdays: "nos dias úteis às {at}, {zone}",
  homeWeekly: "toda semana, {day}, às {at}, {zone}",
  homeWrittenBy: "Escrita: {writer}",
  homeRequests: {
    one: "{count} pedido nos últimos 30 dias",
    other: "{count} pedidos nos últimos 30 dias",
  },

  // What is missing where a scope was not granted.
  withoutFiles: "Os arquivos publicados não são lidos.",
  withoutPrivateChannels: "Os canais privados não são lidos.",
  withoutGroupMessages: "As mensagens de grupo não são lidas.",
  withoutReactions: "As reações não pedem nada.",
  withoutSigns: "Nenhum sinal é posto nas mensagens.",
});
