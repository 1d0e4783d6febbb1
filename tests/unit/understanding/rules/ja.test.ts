import { jaRules } from "../../../../lib/understanding/instant/rules/ja";
import { expectRules } from "./expect-rules";

expectRules(jaRules, {
  "ja/review_threat/bad review, low stars or exposure announced": {
    hits: ["星1つけます", "低評価にしますよ", "SNSで拡散します", "Xに晒すから"],
    misses: [
      "星1のレビューがあるのはなぜですか",
      "気に入ったのでインスタに載せます",
      "間違えて星1つにしてしまいました",
    ],
  },
  "ja/dispute/claim, chargeback or report to the platform": {
    hits: ["アマゾンに通報します", "チャージバックします", "マケプレ保証を申請しました"],
    misses: [
      "配達員の件はヤマトに苦情を入れます",
      "サポートはどこから連絡できますか",
      "通報するつもりはありません",
    ],
  },
  "ja/legal/lawyer, court, police or consumer authority": {
    hits: ["弁護士に相談します", "警察に被害届を出します", "消費者センターに連絡します"],
    misses: [
      "警察官のコスプレ衣装はありますか",
      "弁護士バッジのおもちゃは在庫ありますか",
      "警察署の売店宛に送ってください",
    ],
  },
  "ja/safety/injury, illness, fire or shock": {
    hits: ["充電中に発火しました", "顔が腫れました", "ガラスで指を切ってしまった", "触ったら感電した"],
    misses: [
      "敏感肌でもかぶれませんか",
      "炎の柄のシャツはありますか",
      "箱が潰れていました",
      "これなんやけど在庫ある?",
    ],
  },
  "ja/counterfeit_claim/says it is fake or copied": {
    hits: ["これ偽物です", "パチモンやろ", "本物じゃないですよね、これ。"],
    misses: ["本物ですか?", "偽物が多いので不安です", "フェイクレザーのバッグはありますか"],
  },
  "ja/fraud_accusation/scam, cheat or lie": {
    hits: ["詐欺です", "騙された", "嘘つき", "金だけ取って送らない"],
    misses: [
      "詐欺かと思ったけど良い店でした",
      "以前ほかの店で騙されたので慎重です",
      "防犯アラームは泥棒よけになりますか",
    ],
  },
  "ja/refund_abuse/money or a bad review, a good review for money": {
    hits: ["返金しないなら星1にします", "500円返してくれたら星5にします", "返金か星1か選べ"],
    misses: [
      "一部返金していただけますか",
      "同梱のカードに星5レビューで500円とありました",
      "レビューを書きました",
    ],
  },
  "ja/refund_abuse/money back but keeps the item": {
    hits: ["返品しません、お金だけ返して", "返送は面倒なので全額返金して", "金だけ返せ"],
    misses: ["返送は必要ですか", "箱は捨てたのですが返品できますか", "返送しましたので返金をお願いします"],
  },
  "ja/off_platform/another messenger, phone or e-mail": {
    hits: ["LINEでやり取りできますか", "電話番号を教えてください", "折り返しお電話いただけますか"],
    misses: [
      "配達の際は090-0000-0000に電話ください",
      "電話番号の変更をお願いします",
      "iPhoneケースはありますか",
    ],
  },
  "ja/off_platform/pay or meet outside the platform": {
    hits: ["直接取引できませんか", "口座番号を教えて", "アプリ通さないで買えば安くなる?"],
    misses: ["代引きは使えますか", "手渡しですか、ポスト投函ですか", "もう少し安くなりませんか"],
  },
  "ja/phishing/asks for codes, passwords or documents, or poses as the platform": {
    hits: [
      "認証コードを教えてください",
      "アカウント停止予告 http://check.example/a で確認",
      "身分証の写真を送ってください",
    ],
    misses: ["認証コードが届きません", "パスポートケースのサイズは?", "スーツケースの暗証番号を忘れました"],
  },
  "ja/abuse/insults, threats or sexual harassment": {
    hits: ["死ね", "頭おかしいんちゃう", "夜道に気をつけろ", "下着の写真送って"],
    misses: ["ゴミ箱のサイズは?", "私がバカでした、住所を間違えました", "モデルの身長は?"],
  },
  "ja/privacy/delete, disclose or misuse of personal data": {
    hits: [
      "個人情報を削除してください",
      "私の電話番号を漏らしましたか",
      "私のどんな情報を持っていますか、開示してください",
    ],
    misses: ["住所を変更したいです", "スマホの写真データは消えますか", "プライバシーフィルムはありますか"],
  },
});
