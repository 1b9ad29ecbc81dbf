import type { ConversationTable } from "./conversation-table.ts";

export const italian: ConversationTable = {
  questions: [
    "Quando apre la nuova diga?",
    "quante case sono state allagate",
    "Chi paga le riparazioni?",
    "C’è una data per il voto?",
    "E che cosa dice la sindaca?",
    "perché hanno chiuso il ponte",
    "Quali comuni sono colpiti?",
    "Dove si può comprare?",
    "funziona a batterie?",
    "da quando è vietato",
    "Il ministro ha accettato?",
    "A quanto ammonta la multa?",
  ],
  asides: [
    "Qualcuno può prenotare la sala per giovedì?",
    "Chi viene a pranzo?",
    "Che vergogna!",
    "che bello",
    "Avete letto tutto il rapporto?",
    "spostiamo la nostra riunione?",
    "Puoi mandarmi le slide?",
    "chi l’avrebbe detto",
    "Che ne pensate?",
    "Ci vediamo domani?",
  ],
  smallTalk: ["Grazie mille!", "perfetto, grazie", "ahah", "D’accordo.", "va bene", "Capito"],
  mute: ["Stai zitto, per favore.", "silenzio!", "basta", "non rispondere più qui", "Smettila"],
  unmute: ["Puoi parlare di nuovo.", "riattivati", "parla", "Rispondi di nuovo"],
  again: [
    "Rileggi l’articolo, per favore",
    "aggiorna",
    "Puoi leggere di nuovo la pagina?",
    "L’articolo è stato aggiornato, rileggilo",
  ],
};
