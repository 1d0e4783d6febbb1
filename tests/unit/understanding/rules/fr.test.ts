import { frRules } from "../../../../lib/understanding/instant/rules/fr";
import { expectRules } from "./expect-rules";

expectRules(frRules, {
  "fr/review_threat/bad review or low stars announced": {
    hits: ["je vais mettre une étoile", "vous aurez un avis négatif", "je vais faire baisser votre note"],
    misses: [
      "je mets 5 étoiles, super",
      "j'ai lu un avis négatif sur la taille",
      "une étoile par erreur, comment modifier ?",
    ],
  },
  "fr/review_threat/will post or expose online": {
    hits: [
      "je vais tout publier sur Facebook",
      "tout le monde va savoir",
      "je fais une vidéo pour montrer ça",
    ],
    misses: [
      "j'adore, je poste sur Insta",
      "je vous ai vu sur TikTok",
      "créatrice, je publie sur Instagram en collaboration",
    ],
  },
  "fr/dispute/claim, chargeback or report to the platform": {
    hits: ["j'ouvre un litige", "je vous signale à Amazon", "ma banque va contester le paiement"],
    misses: ["acceptez-vous PayPal ?", "je ne veux pas de litige", "quelle est la garantie constructeur ?"],
  },
  "fr/legal/lawyer, court, police or consumer authority": {
    hits: ["mon avocat va vous écrire", "je porte plainte demain", "je saisis la DGCCRF"],
    misses: [
      "mon ami avocat adore ce sac",
      "le déguisement de police a une casquette ?",
      "police d'écriture au choix ?",
    ],
  },
  "fr/safety/injury or illness": {
    hits: ["je me suis coupé le doigt", "ma fille a eu des plaques rouges", "on a fini aux urgences"],
    misses: [
      "est-ce que ça peut irriter la peau ?",
      "une autre marque m'a donné une allergie",
      "efficace contre les brûlures ?",
    ],
  },
  "fr/safety/fire, shock or danger to a child or pet": {
    hits: ["le chargeur a pris feu", "j'ai pris une décharge", "mon chien a failli s'étouffer avec"],
    misses: ["ça peut prendre feu ?", "compatible Fire TV ?", "des verres fumés, c'est possible ?"],
  },
  "fr/counterfeit_claim/fake item": {
    hits: ["c'est une contrefaçon", "ce parfum est un faux", "ce n'est pas un original"],
    misses: [
      "est-ce un original ou une copie ?",
      "c'est du faux cuir ?",
      "j'ai peur que ce soit une contrefaçon",
    ],
  },
  "fr/fraud_accusation/scam, thief or liar": {
    hits: ["vous êtes des voleurs", "c'est une arnaque", "je me suis fait avoir"],
    misses: [
      "j'avais peur d'une arnaque mais c'est bien",
      "un sac antivol, il est anti-vol ?",
      "je ne dis pas que c'est une arnaque",
    ],
  },
  "fr/refund_abuse/money or else a bad review, or a good one for money": {
    hits: [
      "remboursez ou c'est une étoile",
      "cinq étoiles si vous me donnez 10 euros",
      "je supprime mon avis contre un remboursement",
    ],
    misses: [
      "je voudrais un remboursement partiel",
      "la carte dit 5 étoiles contre 5 euros ?",
      "comment modifier mon avis ? remboursement reçu",
    ],
  },
  "fr/refund_abuse/wants money and keeps the item": {
    hits: [
      "je veux mon argent et je ne renvoie rien",
      "remboursement total, je garde la robe",
      "je le garde et je veux le remboursement",
    ],
    misses: [
      "dois-je le renvoyer pour le remboursement ?",
      "je garde le bleu",
      "je n'ai pas encore été remboursé",
    ],
  },
  "fr/off_platform/talk, pay or deliver elsewhere": {
    hits: ["on peut parler sur WhatsApp ?", "appelez-moi au 555-0100", "je vous fais un virement direct"],
    misses: [
      "le livreur peut m'appeler",
      "acceptez-vous les virements ?",
      "je veux changer mon numéro de téléphone",
    ],
  },
  "fr/phishing/poses as the platform or a courier, asks for codes or documents": {
    hits: [
      "votre compte sera suspendu",
      "envoyez-moi le code reçu par SMS",
      "il nous faut une copie de votre passeport",
    ],
    misses: [
      "quel est le mot de passe wifi d'usine ?",
      "le lien de suivi ne marche pas",
      "mon code postal est 00000",
    ],
  },
  "fr/abuse/insults": {
    hits: ["bande d'incapables", "vous êtes des cons", "connards !"],
    misses: [
      "je suis bête, j'ai trouvé : idiote que je suis",
      "question bête, désolé",
      "un sac à ordures de 30 L, sac pour ordures",
    ],
  },
  "fr/abuse/threats, hate or sexual harassment": {
    hits: ["je sais où vous habitez", "je vais te casser la gueule", "envoie une photo de toi nue"],
    misses: ["une photo du produit svp", "le mannequin porte du M ?", "rouge à lèvres teinte nude ?"],
  },
  "fr/privacy/delete, disclose or misuse of personal data": {
    hits: ["supprimez mes données", "qui vous a donné mon numéro ?", "vous avez vendu mon adresse"],
    misses: [
      "je veux modifier mon adresse",
      "un câble de données USB",
      "comment effacer mes données de la tablette ?",
    ],
  },
});
