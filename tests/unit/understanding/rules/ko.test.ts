import { koRules } from "../../../../lib/understanding/instant/rules/ko";
import { expectRules } from "./expect-rules";

expectRules(koRules, {
  "ko/review_threat/bad review or low stars announced": {
    hits: ["내일까지 안 오면 별 하나 줍니다", "별점테러 할게요", "후기에 있는 그대로 쓸게요"],
    misses: ["왜 별 하나 준 사람이 있나요", "실수로 1점 눌렀어요 죄송해요", "별 다섯개 드렸어요"],
  },
  "ko/review_threat/will post or expose online": {
    hits: ["맘카페에 올릴게요", "인스타에 다 깔거예요", "사람들한테 다 알려야겠네 공론화합니다"],
    misses: ["인스타에서 보고 왔어요", "너무 예뻐서 블로그에 올릴게요", "인스타 계정 있나요"],
  },
  "ko/dispute/claim, chargeback or report to the platform": {
    hits: ["쿠팡에 신고합니다", "카드사에 이의제기 했어요", "페이팔 분쟁 열게요"],
    misses: [
      "이 양말 신고 운동해도 되나요",
      "택배기사님을 쿠팡에 신고하고 싶어요",
      "신고 다니기 편한 운동화인가요",
    ],
  },
  "ko/legal/lawyer, court, police or consumer authority": {
    hits: ["경찰에 신고할게요", "변호사 선임합니다", "소비자원에 접수하겠습니다"],
    misses: [
      "경찰 코스튬 아이 사이즈 있나요",
      "변호사 친구 선물로 줄 건데 좋아할까요",
      "경찰서 옆으로 배송 되나요",
    ],
  },
  "ko/safety/injury, illness, fire or shock": {
    hits: ["충전기에서 불이 났어요", "손을 베였어요", "두드러기가 났어요", "감전됐어요"],
    misses: ["민감성 피부인데 트러블 날까요", "박음질이 터졌어요", "감전 방지 기능 있나요"],
  },
  "ko/counterfeit_claim/says it is fake or copied": {
    hits: ["이거 짝퉁이에요", "가품이네요", "정품 아니잖아요"],
    misses: ["정품인가요?", "가짜 속눈썹 있나요", "짝퉁일까봐 걱정돼요"],
  },
  "ko/fraud_accusation/scam, cheat or lie": {
    hits: ["사기꾼", "돈만 받고 잠수네요", "거짓말 하지 마세요"],
    misses: ["사기 전에 물어봐요", "밥도둑이네요", "접착 강도는 어떤가요"],
  },
  "ko/refund_abuse/money or a bad review, a good review for money": {
    hits: ["환불 안 해주면 별 하나 줍니다", "만원 주시면 후기 좋게 써줄게요", "환불or별1"],
    misses: ["부분 환불 가능할까요", "리뷰 이벤트 포인트 언제 주나요", "방금 별 다섯개 줬어요"],
  },
  "ko/refund_abuse/money back but keeps the item": {
    hits: ["돈만 돌려줘요", "물건은 안 보낼거고 환불해주세요", "반품은 귀찮아서 못해요 환불해줘요"],
    misses: ["물건 꼭 보내야 하나요", "아직 물건 안 보내주셨나요", "물건 보냈는데 환불 언제 되나요"],
  },
  "ko/off_platform/another messenger, phone or e-mail": {
    hits: ["카톡 아이디 주세요", "전화 한통 주세요", "이메일 주소 알려주세요"],
    misses: ["기사님이 전화 주시면 받을게요", "전화번호 변경해주세요", "핸드폰 케이스 있나요"],
  },
  "ko/off_platform/pay or meet outside the platform": {
    hits: ["직거래 되나요", "계좌로 바로 보내면 깎아주나요", "수수료 빼고 거래해요"],
    misses: ["무통장 입금 되나요", "반품 수수료 얼마예요", "조금만 깎아주세요"],
  },
  "ko/phishing/asks for codes, passwords or documents, or poses as the platform": {
    hits: [
      "인증번호 6자리 보내주세요",
      "계정이 정지됩니다 http://check.example/k 확인",
      "신분증 사진 보내주세요",
    ],
    misses: ["인증번호가 안 와요", "여권 케이스 있나요", "자물쇠 비밀번호 어떻게 바꿔요"],
  },
  "ko/abuse/insults, threats or sexual harassment": {
    hits: ["병신", "개새끼", "찾아가서 죽여버린다", "속옷 사진 보내줘"],
    misses: ["새끼손가락에 맞나요", "쓰레기통 몇 리터예요", "제가 멍청해서 주소를 잘못 썼어요"],
  },
  "ko/privacy/delete, disclose or misuse of personal data": {
    hits: ["개인정보 삭제해주세요", "제 번호 어디에 넘겼어요", "저에 대한 정보 뭐 갖고 있는지 알려주세요"],
    misses: ["주소 변경해주세요", "휴대폰 사진 데이터 삭제되나요", "사생활 보호필름 있나요"],
  },
});
