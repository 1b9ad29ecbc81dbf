import type { terminal as english } from "../en/terminal.ts";
import { translationOf } from "../template/translation.ts";

export const terminal = translationOf<typeof english>()({
  usage: `Briefdesk: artigos publicados viram pontos principais, cada um ligado à frase em que se apoia.

  briefdesk start [--role all|listen|work]        atende o Slack, ou um workspace local quando não há token
  briefdesk demo                                  o principal, da publicação ao boletim, em um workspace local
  briefdesk read <arquivo|pasta|url|-> … [--json] [--url U]  o que foi lido, com o veredito
      --explain[=ARQUIVO.html]  o que foi aproveitado, retirado e deixado de fora; ARQUIVO: ao lado da página
  briefdesk brief <arquivo|url|-> [--json] [--url U]        o resumo
  briefdesk ask <arquivo|url|-> "<pergunta>" [--json] [--url U]  a resposta, ou que o artigo não diz
  briefdesk verify <artigo> <texto|->  [--json] [--url U]    cada frase de um texto sobre o artigo: o que a sustenta
  briefdesk check [--json]                        configuração, manifesto, Slack, modelo: o que falta
  briefdesk manifest [--http https://…] [--agent] [--link] o manifesto do app do Slack; para HTTP, com o endereço que o Slack chama
  briefdesk settings export|import FILE [--dry-run] todas as configurações em YAML; --dry-run diz o que mudaria
  briefdesk status [--json] [--changes]           o que quer saber quem está de plantão
  briefdesk backup ARQUIVO                        uma cópia do banco SQLite, também em funcionamento
  briefdesk restore ARQUIVO                       põe um backup no lugar do banco, que fica guardado ao lado
  briefdesk migrate --to postgres://…             o banco SQLite para um PostgreSQL vazio, comparado no fim
  briefdesk jobs rerun [id …]                     devolve à fila os trabalhos que falharam
  briefdesk eval [arquivo|pasta …] [--out DIR] [--fresh]    como se sai quem escreve, ao lado da última vez

Códigos de saída: 0 feito · 1 um artigo ilegível ou um passo que falhou · 2 comando ou configuração errados
`,
  unknownCommand: "Não existe o comando “{name}”.",
  askWhat: 'Diga o que perguntar e sobre o quê: ask <arquivo|url|-> "<pergunta>".',
  readWhat: "Diga o que ler: um arquivo, uma pasta, um endereço, ou - para a entrada padrão.",
  urlOfOne: "--url dá o endereço de um só arquivo: uma entrada e um endereço completo.",
  oneInput: "Aqui vai um só arquivo, um só endereço ou -.",
  verifyWhat: "Diga o que verificar: verify <arquivo|url> <arquivo|->, primeiro o artigo.",
  noPagesInFolder: "Não há arquivo .html nem .html.gz em “{folder}”.",
  inputMissing: "Não existe esse arquivo ou pasta.",
  inputUnopened: "Não é possível abrir o arquivo ({code}).",
  evalNothing: "Não há artigos para avaliar.",
  evalMissing: "Não existe o arquivo ou a pasta “{path}”.",
  jobsWhat: "Diga o que fazer com os trabalhos: rerun [id …].",
  settingsHow: "`settings` precisa de `export`, ou de `import` com um arquivo.",
  settingsFileFault: "{file}: `{path}` não está como deve ser.",
  manifestAgent:
    "Como agente, o app não pode ser usado por convidados do workspace, e o Slack não desfaz essa mudança. Nos canais tudo continua igual.",
  manifestHttp:
    "--http recebe o endereço https em que o Slack encontra o bot, como https://bot.example.com, e não “{given}”.",
  roleUnknown: "--role é all, listen ou work, não “{role}”.",
  serving: "O Briefdesk atende o Slack ({mode}), escrita: {writer}. Ctrl-C para.",
  servingLocally: "O Briefdesk está rodando em um workspace local, escrita: {writer}.",
  extractiveWriter: "extrativa (sem chave nem rede)",
  tryLocally:
    "Publique lá um link, cole um artigo ou anexe um arquivo; responda na conversa; experimente /brief e /digest.",
  serveYourSlack:
    "Para atender o seu Slack, defina SLACK_BOT_TOKEN e SLACK_APP_TOKEN (README). Ctrl-C para.",
  verifyNothing: "Nada no artigo sustenta isto.",
  verifyLanguage:
    "Em outra língua que não a do artigo: só foi possível comparar números e alguns nomes.",
  verifyForeign: "Não está no artigo: {what}",
  verifyElsewhere: "Não está nas frases mais próximas: {what}",
  verifyOtherwise:
    "As frases mais próximas não dizem isso: muda uma negação, uma certeza, uma causa, um momento ou quem o diz.",
  askForExample: "Pergunte, por exemplo:",
  checkConfiguration: "configuração: {says}",
  checkManifest: "manifesto: {says}",
  checkSlack: "Slack: {says}",
  checkModel: "modelo {model}: {says}",
  modelModeSchema: "Saída estruturada: o servidor mantém a resposta no nosso esquema",
  modelModeJson: "Modo JSON: a forma é pedida e verificada",
  modelModePlain: "Texto simples: a forma é pedida e verificada",
  modelTrialUnfit: "A resposta de teste não se ajustava",
  modelWithout: "Sem {names}",
  checkNoModel: "modelo: nenhum; os resumos serão extrativos",
  keysReadable: "todas as chaves podem ser lidas",
  manifestMissing: "falta o manifest.yml",
  manifestHolds: "contém o que o bot usa e nada mais",
  slackLocal: "nenhum token; será usado o workspace local",
  slackReached: "modo {mode}, equipe {team} em {address}",
  keyMisspelt: "{given} não é lido: você quis dizer {meant}?",
  checkStore: "armazenamento: {says}",
  storeWorks: "{where}: escrito e lido",
  storeFails: "{where}: {cause}",
  socketOpened: "a conexão Socket Mode abre",
  proxyFound: "proxy: {host} tem endereço",
  proxyUnknown: "proxy: {host} não tem ({code}); corrija HTTPS_PROXY",
  offLimits: "limites: nenhum, nada limita o custo de um modelo (LIMIT_*)",
  offMetrics: "métricas: /healthz, /readyz e /metrics estão desligados (OPS_PORT)",
  portTaken:
    "A porta {port} está ocupada por outro programa. Feche-o ou escolha outra porta ({keys}).",
  checkScopes: "permissões: {says}",
  scopesGranted: "todas concedidas",
  scopesLacking: "faltam {scopes}: reinstale o app pelo manifesto",
  scopesRefused: "sem {scopes}: {without}",
  slackUnreachable: "inacessível ({cause})",
  statusVersion: "Versão {version}, redação: {writer}",
  statusRunning: "Em execução desde {since} ({uptime})",
  statusNotRunning: "Nenhum processo do bot está em execução",
  statusJobs: "Trabalhos: {waiting} à espera, {running} em curso, {failed} com falha",
  statusAttempts: { one: "{count} tentativa", other: "{count} tentativas" },
  statusRerun: "Para repetir: briefdesk jobs rerun [id …]",
  statusModel: "Modelo {model}: {says}",
  statusCatchUp: {
    one: "Perdido entre {since} e {until}: {count} mensagem recuperada",
    other: "Perdido entre {since} e {until}: {count} mensagens recuperadas",
  },
  statusUnread: "Não lido, por ser antigo demais: o que foi publicado entre {since} e {until}",
  statusCutShort:
    "Foi publicado mais do que é lido, e a parte mais antiga ficou de fora: {channels}",
  statusDigests: "Boletins: {digests}",
  statusNext: "próximo {date} ({zone})",
  statusBriefed: "Artigos por dia (UTC), últimos 7 dias: {days}",
  statusRefused: "Não puderam ser lidos, últimos 7 dias: {reasons}",
  statusSpent: "Custo do modelo por mês: {months}",
  statusChannels: "Canais com definições próprias: {channels}",
  statusFeedback: "Opiniões dos últimos 7 dias: {feedback}",
  statusOpinions: "{useful} úteis, {notUseful} não úteis",
  statusNone: "nenhum",
  jobsInLine: {
    one: "{count} trabalho está de novo na fila.",
    other: "{count} trabalhos estão de novo na fila.",
  },
  demoPaste: "Ada cola um artigo em #reading e a conversa recebe um resumo",
  demoSources: "Um clique mostra as frases em que os pontos se apoiam",
  demoAnswered: "Uma pergunta que o artigo responde",
  demoUnanswered: "Uma pergunta que ele não responde",
  demoDigest: "/digest now",
  demoCharacters: "({count} caracteres)",
  demoDone: "Todos os passos funcionaram. Agora: npm start, com os seus próprios artigos.",
  demoFailed: "O passo “{step}” falhou: {says}",
  demoFewSentences: "o resumo só indica {count} frases",
  demoNoBriefing: "não há resumo com um botão para apertar",
  demoNoWindow: "nenhuma janela abriu",
  demoNoSentence: "a janela não mostra nenhuma frase",
  demoForeignSentence: "não é uma frase do artigo: {sentence}",
  demoOtherAnswer: "a resposta foi “{answer}”",
  demoNoDigest: "nenhum boletim foi publicado",
  demoDigestWithoutArticle: "o boletim não cita o artigo",
  demoNoReply: "não veio nenhuma resposta",

  // backup and restore
  backupWhat: "Diga para onde vai a cópia: backup ARQUIVO.",
  restoreWhat: "Diga qual backup restaurar: restore ARQUIVO.",
  backupDone: "{file} é uma cópia completa e conferida do banco.",
  backupNothing: "Ainda não há banco: falta {file}.",
  backupExists: "{file} já existe. Indique outro arquivo.",
  backupUnwritten: "Não é possível fazer a cópia {file}: {code}.",
  backupUnsound: "{file} está danificado ou não é um backup do Briefdesk. Nada foi alterado.",
  backupNewer:
    "{file} foi escrito por um Briefdesk mais novo (seu esquema é {version}, este programa conhece {known}). Nada foi alterado; restaure-o com a versão mais nova.",
  backupElsewhere:
    "O banco está no PostgreSQL. Use pg_dump e pg_restore, como explica docs/operating.md.",
  restoreRunning: "Um Briefdesk está trabalhando com {file}. Pare-o antes; nada foi alterado.",
  restoreDone: "O banco foi restaurado de {file}.",
  restoreKept: "O que havia antes está guardado: {file}",

  // migrate
  migrateWhat: "Diga para onde vai o banco: migrate --to postgres://user:password@host/database.",
  migrateProgress: "{table}: {count} de {all} copiados",
  migrateCompared: "{table}: {count}, iguais nos dois",
  migrateDone:
    "O banco está no PostgreSQL: {count} registros, cada tabela comparada por número e soma de verificação. Agora defina DATABASE_URL e inicie. {file} ficou como estava: apague-o quando tudo estiver bem.",
  moveRunning: "Um Briefdesk está trabalhando em {file}. Pare-o primeiro; nada foi copiado.",
  moveBegun:
    "Esse banco está sendo preenchido a partir de {file}. Repita com essa origem ou indique um banco vazio.",
  moveNotEmpty: "Esse banco já contém registros. Indique um vazio; nada foi copiado.",
  moveUnlike:
    "Depois da cópia, os dois bancos diferem em {table}. Nada inicia no novo, e o antigo ficou como estava. Indique um banco vazio e tente de novo.",
});
