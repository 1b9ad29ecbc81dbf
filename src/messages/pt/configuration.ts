import type { configuration as english } from "../en/configuration.ts";
import { translationOf } from "../template/translation.ts";

export const configuration = translationOf<typeof english>()({
  configurationFaults: "A configuração não pode ser usada:",
  isBotToken: "é um token de bot: começa com xoxb-",
  isAppToken: "é um token de nível de aplicativo: começa com xapp-",
  isSigningSecret: "é o signing secret da página “Basic Information” do aplicativo",
  isWhole: "é um número inteiro de {least} a {most}",
  isWholeFrom: "é um número inteiro, {least} ou mais",
  isPositive: "é um número maior que 0",
  isPositiveTo: "é um número maior que 0, no máximo {most}",
  isPrice: "é um preço de 0 ou mais",
  isHeaders: "é nome=valor, vários separados por vírgulas, como X-Title=Briefdesk",
  isPort: "é uma porta de 0 a 65535",
  isOneOf: "é um de {words}",
  isWebAddress: "é um endereço que começa com https:// ou http://",
  isDatabaseAddress: "é um endereço como postgres://user:password@host/database",
  isZone: "é um fuso horário como Europe/Berlin",
  isCurrency: "é um código de moeda como USD",
  isLimit:
    'escreve-se "50 requests", "200000 tokens" ou "1.50 money"; vários, separados por vírgulas',
  botTokenMissing: "está faltando; copie-o da página OAuth do aplicativo, começa com xoxb-",
  appTokenMissing:
    "está faltando; crie um token de nível de aplicativo com connections:write (Socket Mode) ou defina SLACK_SIGNING_SECRET (HTTP)",
  roleNeedsDatabase:
    "listen e work compartilham suas tarefas pelo PostgreSQL; defina DATABASE_URL ou use ROLE=all",
  modelForKey: "nomeia o modelo usado com OPENAI_API_KEY; defina-o ou remova a chave",
  modelForAddress: "nomeia o modelo que OPENAI_BASE_URL serve; defina-o ou remova o endereço",
  modelKeyMissing:
    "está faltando ao lado de OPENAI_MODEL; defina-a, ou OPENAI_BASE_URL para um servidor sem chaves",
  keyFromElsewhere:
    "está definido em outro lugar que {address}, para onde seria enviado; defina ambos no ambiente ou ambos em .env",
  moneyWithoutPrice:
    "conta dinheiro, e nenhum preço está definido; defina PRICE_INPUT e PRICE_OUTPUT ou conte tokens",
  botTokenRefused:
    "O Slack o recusa ({code}). Copie o Bot User OAuth Token (xoxb-…) de “OAuth & Permissions”.",
  notBotToken: "este não é o token de um bot. Ele começa com xoxb-.",
  appTokenRefused:
    "O Slack o recusa ({code}). Crie um token de nível de aplicativo (xapp-…) com o escopo connections:write e ative o Socket Mode.",
  manifestMalformed: "{path}: falta, ou não é do tipo que o Slack espera ali",
  manifestLacks: "{path}: falta {name}",
  manifestUnused: "{path}: {name} não é usado",
  databaseNewer:
    "O banco de dados foi escrito por um Briefdesk mais novo (seu esquema é {version}, este programa conhece {known}). Inicie a versão mais nova ou indique outro DATA_DIR ou outra DATABASE_URL.",
  fileDamaged:
    "{file} está danificado ou não é um banco de dados do Briefdesk. Restaure-o de um backup ou mova-o para começar de novo.",
  fileLocked: "{file} está bloqueado por outro programa. Encerre-o e inicie de novo.",
  diskFull: "o disco que contém {file} está cheio. Libere espaço e inicie de novo.",
  fileUnwritable:
    "não é possível escrever em {file}. Deixe o usuário que executa o Briefdesk escrever na pasta ou indique outra pasta.",
  fileFault: "não é possível abrir {file}: {detail}.",
  serverUnreachable:
    "não é possível alcançar {server} ({code}). Inicie o PostgreSQL lá ou corrija o host e a porta.",
  userRefused: "{server} não deixa este usuário entrar. Corrija o usuário ou a senha.",
  databaseMissing: "{server} não tem esse banco de dados. Crie-o ou corrija o nome.",
  serverTooOld: "{server} é PostgreSQL {version}; precisa ser {oldest} ou posterior.",
  serverFault: "{server}: {detail}.",
  storeHalfCopied:
    "o banco está preenchido só pela metade: briefdesk migrate foi interrompido; execute-o de novo",
  circuitUntil: "não é consultado até {until}: {reason}",
  circuitUntilPost: "não é consultado até a próxima publicação, que o tenta de novo: {reason}",
  evalOutage: "O modelo continua falhando ({reason}). Execute isto de novo para continuar daqui.",
  evalBusy: "O modelo continua ocupado ({reason}). Execute isto de novo para continuar daqui.",
});
