import { deRules } from "../../../../lib/understanding/instant/rules/de";
import { expectRules } from "./expect-rules";

expectRules(deRules, {
  "de/review_threat/bad review or low stars announced": {
    hits: [
      "Dafür gibt es nur einen Stern",
      "ich schreibe eine schlechte Bewertung",
      "Freuen Sie sich auf meine Rezension",
    ],
    misses: [
      "Ich gebe gern fünf Sterne",
      "habe eine schlechte Bewertung gelesen, stimmt das?",
      "ein Stern war versehentlich, wie ändere ich das?",
    ],
  },
  "de/review_threat/will post or expose online": {
    hits: ["das poste ich auf Facebook", "alle sollen erfahren, wie ihr arbeitet", "ich warne alle vor euch"],
    misses: [
      "super Kleid, poste ich auf Insta",
      "habe euch auf TikTok gesehen",
      "ich poste auf Instagram, Interesse an einer Kooperation?",
    ],
  },
  "de/dispute/claim, chargeback or report to the platform": {
    hits: [
      "Ich habe bei PayPal einen Fall eröffnet",
      "dann mache ich Chargeback",
      "ich melde euch bei Amazon",
    ],
    misses: [
      "Gilt hier der Käuferschutz?",
      "Kann ich mit PayPal zahlen?",
      "Soll ich mich über den Paketboten bei Amazon beschweren?",
    ],
  },
  "de/legal/lawyer, court, police or consumer authority": {
    hits: ["Mein Anwalt wird sich melden", "ich erstatte Anzeige", "Ich gehe zur Verbraucherzentrale"],
    misses: [
      "Mein Mann ist Anwalt und mag die Tasche",
      "Polizei-Kostüm Größe 128?",
      "passt das Hauptgericht in die Box?",
    ],
  },
  "de/safety/injury or illness": {
    hits: [
      "ich habe mir in die Hand geschnitten, der Finger blutet",
      "meine Tochter hat Ausschlag bekommen",
      "wir waren in der Notaufnahme",
    ],
    misses: [
      "Ist das für empfindliche Haut sicher?",
      "andere Marke: davon Ausschlag bekommen",
      "hilft es gegen Verbrennungen?",
    ],
  },
  "de/safety/fire, shock or danger to a child or pet": {
    hits: [
      "Das Netzteil hat Feuer gefangen",
      "ich habe einen Stromschlag bekommen",
      "unser Hund wäre fast erstickt",
    ],
    misses: ["Kann der Akku explodieren?", "läuft es auf dem Fire TV?", "gibt es das in feuerrot?"],
  },
  "de/counterfeit_claim/fake item": {
    hits: ["Das ist eine Fälschung", "die Schuhe sind nicht echt", "Ihr verkauft Plagiate"],
    misses: [
      "Ist das echt oder ein Imitat?",
      "Ist es Kunstleder oder Fake-Leder?",
      "ich hoffe, es ist keine Fälschung",
    ],
  },
  "de/fraud_accusation/scam, thief or liar": {
    hits: ["Ihr seid Betrüger", "Betrueger seid ihr", "so eine Abzocke"],
    misses: [
      "Ich dachte erst an Betrug, aber alles gut",
      "Rucksack mit Diebstahlschutz?",
      "ist das ein Fakeshop oder seriös?",
    ],
  },
  "de/refund_abuse/money or else a bad review, or a good one for money": {
    hits: [
      "Geld zurück oder ein Stern",
      "fünf Sterne, wenn ihr mir 10 Euro gebt",
      "ich lösche die Bewertung gegen eine Erstattung",
    ],
    misses: [
      "Ich hätte gern eine Teilerstattung",
      "Auf der Karte stand: Bewertung gegen 5 Euro?",
      "wie ändere ich meine Bewertung, Geld ist da",
    ],
  },
  "de/refund_abuse/wants money and keeps the item": {
    hits: [
      "Geld zurück, aber ich schicke nichts zurück",
      "Erstattung und ich behalte die Lampe",
      "die Ware behalte ich, das Geld will ich auch",
    ],
    misses: [
      "Muss ich es für die Erstattung zurückschicken?",
      "ich behalte die blaue",
      "Das Geld habe ich noch nicht erhalten",
    ],
  },
  "de/off_platform/talk, pay or deliver elsewhere": {
    hits: ["können wir über WhatsApp schreiben?", "rufen Sie mich an", "ich überweise direkt auf Ihr Konto"],
    misses: [
      "der Paketbote soll mich anrufen",
      "Kann ich per Überweisung zahlen?",
      "ich will meine Telefonnummer ändern",
    ],
  },
  "de/phishing/poses as the platform or a courier, asks for codes or documents": {
    hits: [
      "Ihr Konto wird gesperrt",
      "schicken Sie mir den Code, den Sie per SMS erhalten haben",
      "Wir brauchen ein Foto Ihres Ausweises",
    ],
    misses: [
      "wie lautet das WLAN-Passwort der Kamera?",
      "der Link zur Sendung geht nicht",
      "Rabattcode geht nicht",
    ],
  },
  "de/abuse/insults": {
    hits: ["Ihr seid Idioten", "so ein Haufen Versager", "fick dich"],
    misses: ["ich bin wohl zu blöd dafür", "dumme Frage, sorry", "Ist der Aufbau idiotensicher?"],
  },
  "de/abuse/threats, hate or sexual harassment": {
    hits: [
      "ich weiß, wo du wohnst",
      "ich schlag dir die Zähne ein, eins in die Fresse, ich hau dir aufs Maul",
      "schick mal ein Nacktfoto von dir",
    ],
    misses: [
      "Bitte ein Foto vom Produkt",
      "welche Größe trägt das Model?",
      "passt es ins Single-Haushalt-Format?",
    ],
  },
  "de/privacy/delete, disclose or misuse of personal data": {
    hits: [
      "Bitte löschen Sie meine Daten",
      "woher haben Sie meine Nummer?",
      "Sie haben meine Adresse weitergegeben",
    ],
    misses: [
      "ich möchte meine Adresse ändern",
      "ist ein Datenkabel dabei?",
      "wie lösche ich meine Daten vom Tablet?",
    ],
  },
});
