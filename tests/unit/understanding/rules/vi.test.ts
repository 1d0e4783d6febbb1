import { viRules } from "../../../../lib/understanding/instant/rules/vi";
import { expectRules } from "./expect-rules";

expectRules(viRules, {
  "vi/review_threat/bad review or low stars announced": {
    hits: ["Mai chưa giao là mình cho 1 sao", "cho 1 sao nha shop", "tôi sẽ đánh giá xấu"],
    misses: [
      "Mình lỡ tay bấm nhầm 1 sao, xin lỗi shop",
      "sao lại có người cho một sao vậy shop",
      "mình cho shop 5 sao rồi nhé",
    ],
  },
  "vi/review_threat/will post or expose online": {
    hits: ["Tôi sẽ đăng lên facebook", "e boc phot shop cho moi nguoi biet", "quay clip đăng lên mạng luôn"],
    misses: [
      "Mình thấy trên tiktok nên mua",
      "mình đăng lên facebook khen shop rồi nè",
      "shop gửi clip hướng dẫn cho em xem",
    ],
  },
  "vi/dispute/claim, chargeback or report to the platform": {
    hits: ["Tôi khiếu nại lên Shopee", "e report shop rồi", "mình nhờ ngân hàng tra soát rồi"],
    misses: [
      "Shipper thái độ quá, mình muốn khiếu nại shopee về bạn giao hàng",
      "bảo hành bao lâu vậy shop",
      "bao lau thi hang ve",
    ],
  },
  "vi/legal/lawyer, court, police or authority": {
    hits: ["Tôi sẽ báo công an", "gap nhau o toa nhe", "Luật sư của tôi sẽ gửi đơn"],
    misses: ["đồ chơi cảnh sát cho bé 5 tuổi", "giao đến tòa nhà B giúp em", "ao cong an tre em size may"],
  },
  "vi/safety/injury, illness, fire or shock": {
    hits: ["Sạc bốc khói luôn shop ơi", "con mình bị dị ứng nổi mẩn", "cam vao bi giat dien"],
    misses: [
      "da nhạy cảm dùng có bị dị ứng không shop",
      "hàng bán chạy nhất là mẫu nào",
      "dep qua, ca nha khen",
    ],
  },
  "vi/counterfeit_claim/says it is fake or copied": {
    hits: ["Hàng giả", "hang nhai roi", "cái này không phải hàng thật"],
    misses: [
      "Hàng chính hãng không shop?",
      "giá bao nhiêu vậy shop",
      "da giả có bong không",
      "so mua phai hang gia qua",
    ],
  },
  "vi/fraud_accusation/scam, cheat or lie": {
    hits: ["Lừa đảo", "shop bip bom khach hang", "đồ ăn cắp tiền của khách"],
    misses: ["Vải lụa hay thun vậy shop", "sợ bị lừa nên hỏi kỹ", "đổi trả trong mấy ngày ạ"],
  },
  "vi/refund_abuse/money or a bad review, a good review for money": {
    hits: [
      "Hoàn tiền không thì 1 sao",
      "hoan 50k roi e sua danh gia thanh 5 sao",
      "một là trả tiền hai là 1 sao",
    ],
    misses: [
      "Shop giảm giá cho mình được không",
      "vừa đánh giá 5 sao rồi nhé",
      "hoàn giúp mình phí ship nhé, không thì cũng không sao",
    ],
  },
  "vi/refund_abuse/money back but keeps the item": {
    hits: [
      "Hoàn tiền đi, hàng mình giữ",
      "tra tien di, hang e khong gui lai dau",
      "hoàn tiền mà không trả hàng đâu nhé",
    ],
    misses: [
      "Có cần gửi lại hàng không shop",
      "shop chưa gửi hàng à",
      "hàng mình gửi trả hôm qua rồi, khi nào hoàn tiền",
    ],
  },
  "vi/off_platform/another messenger, phone or e-mail": {
    hits: ["Shop có zalo không", "cho e xin sdt shop de goi", "gọi lại cho mình nhé"],
    misses: [
      "Shipper gọi số 0900000000 giúp mình",
      "sửa số điện thoại trong đơn giúp em",
      "zalopay thanh toán được không",
    ],
  },
  "vi/off_platform/pay or meet outside the platform": {
    hits: ["Chuyển khoản thẳng cho shop nhé", "mua ngoai app re hon khong", "cho xin số tài khoản"],
    misses: [
      "Có cho thanh toán khi nhận hàng không",
      "mình vừa chuyển khoản trên app rồi",
      "giảm giá thêm chút được không",
    ],
  },
  "vi/phishing/asks for codes, passwords or documents, or poses as the platform": {
    hits: [
      "Cho mình xin mã OTP vừa gửi",
      "tài khoản của bạn bị khóa, bấm http://shop.example/x để mở",
      "gửi ảnh CCCD hai mặt",
    ],
    misses: ["Mình không nhận được mã OTP", "mật khẩu wifi mặc định là gì", "cho xin link sản phẩm màu đỏ"],
  },
  "vi/abuse/insults, threats or sexual harassment": {
    hits: ["Đồ ngu si", "bon mat day", "tao đập chết mày", "gửi anh ảnh nóng đi em"],
    misses: ["đồ ngủ size M còn không", "gửi lộn màu rồi shop ơi", "thức ăn cho chó có loại 5kg không"],
  },
  "vi/privacy/delete, disclose or misuse of personal data": {
    hits: [
      "Xóa thông tin của mình đi",
      "shop ban so dien thoai cua toi cho ai",
      "shop đang lưu những gì của mình",
    ],
    misses: ["Đổi địa chỉ giúp mình", "cho xin thông tin sản phẩm", "sửa số điện thoại nhận hàng giúp em"],
  },
});
