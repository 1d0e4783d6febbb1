import { ptRules } from "../../../../lib/understanding/instant/rules/pt";
import { expectRules } from "./expect-rules";

expectRules(ptRules, {
  "pt/review_threat/bad review or low stars announced": {
    hits: ["vou dar uma estrela", "deixo avaliação negativa hoje", "vou derrubar a nota da loja"],
    misses: ["vou dar 5 estrelas, amei", "li uma avaliação ruim, é verdade?", "a nota fiscal vem junto?"],
  },
  "pt/review_threat/will post or expose online": {
    hits: ["vou postar tudo no TikTok", "vou no Reclame Aqui", "todo mundo vai saber disso"],
    misses: [
      "amei, vou postar no Instagram",
      "vi vocês no TikTok",
      "sou criadora, posto no TikTok em parceria",
    ],
  },
  "pt/dispute/claim, chargeback or report to the platform": {
    hits: ["abri disputa na Shopee", "vou pedir chargeback", "vou denunciar vocês"],
    misses: [
      "aceita PayPal?",
      "não quero abrir reclamação, só saber",
      "a transportadora merece denúncia na Shopee",
    ],
  },
  "pt/legal/lawyer, court, police or consumer authority": {
    hits: ["vou falar com meu advogado", "nos vemos nas pequenas causas", "vou ao Procon"],
    misses: ["presente para minha tia advogada", "fantasia de policial tem quepe?", "decoração para festa"],
  },
  "pt/safety/injury or illness": {
    hits: [
      "cortei o dedo na lata",
      "fiquei com a pele cheia de bolhas",
      "fomos parar no hospital por causa disso",
    ],
    misses: ["pode dar alergia em bebê?", "outra marca irritou minha pele", "serve para queimaduras de sol?"],
  },
  "pt/safety/fire, shock or danger to a child or pet": {
    hits: ["o carregador pegou fogo", "levei um choque na tomada", "meu filho quase engoliu a peça"],
    misses: ["pode explodir no calor?", "quero o rosa choque", "funciona com Fire Stick?"],
  },
  "pt/counterfeit_claim/fake item": {
    hits: ["esse tênis é falso", "não é original", "me mandaram uma réplica"],
    misses: ["é original ou réplica?", "é couro falso?", "tenho medo de ser falsificado"],
  },
  "pt/fraud_accusation/scam, thief or liar": {
    hits: ["vocês são ladrões", "fui enganada por essa loja", "isso é golpe"],
    misses: ["pensei que era golpe mas chegou", "mochila anti-furto", "já caí em golpe em outra loja"],
  },
  "pt/refund_abuse/money or else a bad review, or a good one for money": {
    hits: [
      "meu dinheiro ou uma estrela",
      "se me der 20 reais dou cinco estrelas",
      "apago a avaliação se me pagar",
    ],
    misses: [
      "quero um reembolso parcial, por favor",
      "se chegar amanhã certo dou boa nota",
      "já deixei avaliação, cadê o cupom?",
    ],
  },
  "pt/refund_abuse/wants money and keeps the item": {
    hits: [
      "quero o reembolso e não vou devolver nada",
      "meu dinheiro de volta e fico com o vestido",
      "vou ficar com ele e quero o estorno",
    ],
    misses: ["preciso devolver para ter o reembolso?", "fico com o azul e o preto", "não recebi o reembolso"],
  },
  "pt/off_platform/talk, pay or deliver elsewhere": {
    hits: ["me passa seu zap", "faço um pix direto pra você", "tem telefone pra contato?"],
    misses: ["o entregador pode me ligar", "aceita pix?", "mudei meu número de telefone"],
  },
  "pt/phishing/poses as the platform or a courier, asks for codes or documents": {
    hits: ["sua conta será suspensa", "me manda o código que chegou por sms", "envie foto do seu RG"],
    misses: ["qual a senha padrão da câmera?", "o link de rastreio não abre", "meu código postal é 00000"],
  },
  "pt/abuse/insults": {
    hits: ["bando de idiotas", "vai se foder", "vocês são uns inúteis"],
    misses: ["sou burra mesmo, achei o botão", "desculpa a pergunta idiota", "o lixo da cozinha cabe?"],
  },
  "pt/abuse/threats, hate or sexual harassment": {
    hits: ["sei onde você mora", "vou te quebrar a cara", "manda uma foto sua pelada"],
    misses: ["manda foto do produto", "a modelo está usando P?", "serve para matar baratas?"],
  },
  "pt/privacy/delete, disclose or misuse of personal data": {
    hits: ["apaguem meus dados", "quem passou meu número?", "venderam meu e-mail"],
    misses: ["quero trocar meu endereço", "cabo de dados tem?", "como apago meus dados do celular?"],
  },
});
