import type { PageTable } from "./page-table.ts";

export const portuguese: PageTable = {
  walls: [
    "Assine para continuar lendo.",
    "Este conteúdo é exclusivo para assinantes.",
    "Para continuar a ler, torne-se assinante.",
    "Esta matéria é só para assinantes",
    "Seja assinante para ler o artigo completo",
  ],
  open: [
    "Receba a nossa newsletter.",
    "A câmara quer ler o relatório antes de votar.",
    "O passe do bonde custa 40 reais por mês.",
    "O artigo 5 da lei mudou.",
  ],
  missing: [
    "A página que você procura não foi encontrada.",
    "Esta matéria não está mais disponível.",
    "Esta página não existe.",
    "Página não encontrada",
  ],
  notMissing: [
    "O marinheiro desaparecido foi achado na terça.",
    "A polícia não encontrou o ladrão.",
    "O museu não abre mais às segundas.",
  ],
  credits: [
    "Foto: Anna Lind",
    "Imagem: Arquivo municipal",
    "O velho moinho em junho. (Foto: Arquivo)",
    "Os bombeiros no cais, na segunda. Reuters",
    "A nova ponte. (Divulgação)",
  ],
  notCredits: [
    "Uma foto do prefeito estava na sala.",
    "A polícia divulgou imagens do ladrão.",
    "A imagem da cidade mudou.",
  ],
  bylines: [
    ["Por Anna Lind", "Anna Lind"],
    ["Por Tom Reed e Ana Prado", "Tom Reed e Ana Prado"],
    ["Texto: Joana Reis", "Joana Reis"],
    ["Por José da Silva", "José da Silva"],
  ],
  notBylines: ["Por terça a chuva parou.", "Por aqui se sai", "Textos e fotos se perderam."],
};
