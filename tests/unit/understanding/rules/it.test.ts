import { itRules } from "../../../../lib/understanding/instant/rules/it";
import { expectRules } from "./expect-rules";

expectRules(itRules, {
  "it/review_threat/bad review or low stars announced": {
    hits: ["vi metto una stella", "lascio una recensione negativa", "aspettatevi la recensione che meritate"],
    misses: [
      "vi lascio 5 stelle, bellissimo",
      "ho letto una recensione negativa, è vero?",
      "una stella per errore, come la cambio?",
    ],
  },
  "it/review_threat/will post or expose online": {
    hits: [
      "pubblico tutto su Facebook",
      "tutti devono sapere come lavorate",
      "faccio un video per mostrare a tutti",
    ],
    misses: [
      "bellissimo, lo posto su Instagram",
      "vi ho visto su TikTok",
      "sono creator, pubblico su TikTok: collaboriamo?",
    ],
  },
  "it/dispute/claim, chargeback or report to the platform": {
    hits: ["apro una contestazione su PayPal", "chiedo il chargeback", "vi segnalo ad Amazon"],
    misses: ["accettate PayPal?", "non voglio aprire un reclamo su Amazon", "vi segnalo che manca una vite"],
  },
  "it/legal/lawyer, court, police or consumer authority": {
    hits: ["il mio avvocato vi scriverà", "sporgo denuncia domani", "mi rivolgo ai carabinieri"],
    misses: [
      "mio marito è avvocato e adora la borsa",
      "il costume da polizia ha il cappello?",
      "regalo per la laurea di un'avvocata",
    ],
  },
  "it/safety/injury or illness": {
    hits: [
      "mi sono tagliato un dito",
      "mia figlia ha avuto una reazione allergica",
      "siamo finiti al pronto soccorso",
    ],
    misses: [
      "può irritare la pelle?",
      "un'altra marca mi ha dato allergia",
      "serve per le scottature? crema per scottature",
    ],
  },
  "it/safety/fire, shock or danger to a child or pet": {
    hits: ["il caricatore ha preso fuoco", "ho preso la scossa", "il cane ha rischiato di soffocare"],
    misses: ["può esplodere al sole?", "lo vorrei rosso fuoco", "va con Fire Stick?"],
  },
  "it/counterfeit_claim/fake item": {
    hits: ["questa borsa è falsa", "è un tarocco", "non sono originali"],
    misses: ["è originale o una copia?", "è pelle finta o imitazione pelle?", "spero che non sia falso"],
  },
  "it/fraud_accusation/scam, thief or liar": {
    hits: ["siete dei truffatori", "mi avete fregato", "ladri!"],
    misses: ["temevo una truffa, invece tutto bene", "zaino antifurto?", "è una truffa o siete seri?"],
  },
  "it/refund_abuse/money or else a bad review, or a good one for money": {
    hits: [
      "rimborso o una stella",
      "5 stelle se mi date 10 euro",
      "tolgo la recensione in cambio del rimborso",
    ],
    misses: [
      "vorrei un rimborso parziale",
      "il biglietto dice 5 stelle per 5 euro, vero?",
      "come modifico la recensione? il rimborso c'è",
    ],
  },
  "it/refund_abuse/wants money and keeps the item": {
    hits: [
      "voglio i soldi e non rimando niente",
      "rimborso totale e me lo tengo",
      "lo tengo io ma voglio i soldi, me lo tengo e voglio il rimborso",
    ],
    misses: ["devo restituirlo per il rimborso?", "tengo il blu", "non ho ancora ricevuto il rimborso"],
  },
  "it/off_platform/talk, pay or deliver elsewhere": {
    hits: ["ci sentiamo su WhatsApp?", "chiamatemi al 555-0100", "vi faccio un bonifico diretto"],
    misses: ["il corriere può chiamarmi", "accettate bonifico?", "devo cambiare il numero di telefono"],
  },
  "it/phishing/poses as the platform or a courier, asks for codes or documents": {
    hits: [
      "il suo account sarà sospeso",
      "mi mandi il codice ricevuto via sms",
      "serve una foto del suo documento",
    ],
    misses: [
      "qual è la password wifi di fabbrica?",
      "il link di tracking non funziona",
      "il mio codice postale è 00000",
    ],
  },
  "it/abuse/insults": {
    hits: ["siete degli incapaci", "stronzi", "andate a quel paese"],
    misses: ["sono io un'idiota, trovato", "scusate la domanda stupida", "è a prova di idiota?"],
  },
  "it/abuse/threats, hate or sexual harassment": {
    hits: ["so dove abiti", "vi spacco la faccia", "mandami una foto nuda"],
    misses: ["foto del prodotto per favore", "la modella che taglia porta?", "ammazza che bello"],
  },
  "it/privacy/delete, disclose or misuse of personal data": {
    hits: ["cancellate i miei dati", "chi vi ha dato il mio numero?", "avete venduto la mia mail"],
    misses: [
      "vorrei modificare il mio indirizzo",
      "c'è il cavo dati?",
      "come cancello i miei dati dal tablet?",
    ],
  },
});
