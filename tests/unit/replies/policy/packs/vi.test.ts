import { viPack } from "../../../../../lib/replies/policy/packs/vi";
import { expectPack } from "./expect-pack";

/** Replies about a shop on the marketplace `name`. */
const shopAt = (name: string) => ({
  hits: [
    `Anh chị đặt hàng trên ${name} rẻ hơn ạ`,
    `Bạn ghé gian hàng ${name} nhé`,
    `Mẫu này có sẵn bên ${name} ạ`,
    `${name} của shop giá tốt hơn`,
  ],
  misses: [
    `Shop không bán trên ${name} ạ`,
    `Đơn mua trên ${name} thì cần xử lý bên đó ạ`,
    `Shop chưa mở gian hàng trên ${name}`,
    "Anh chị đặt ngay tại gian hàng này nhé",
  ],
});

expectPack(viPack, {
  "vi/contact_detail/own number, address or code offered": {
    hits: [
      "Số điện thoại của shop là số in trên hộp",
      "Anh gọi cho shop để được hỗ trợ nhanh hơn",
      "Quét mã QR trong hộp để gặp shop nhé",
      "Chị gửi ảnh vào email của shop giúp em",
      "SĐT shop đây ạ",
    ],
    misses: [
      "Anh kiểm tra giúp số điện thoại người nhận trong đơn nhé",
      "Anh chị nhắn tin cho shop tại đây nhé",
      "Shop không được phép cho số điện thoại ạ",
      "Shipper sẽ gọi cho anh trước khi giao",
    ],
  },
  "vi/contact_detail/asks the buyer for a private contact": {
    hits: [
      "Cho em xin số zalo của chị nhé",
      "Anh để lại sđt nhé",
      "Bạn có zalo không?",
      "Cho shop xin email của bạn",
    ],
    misses: [
      "Cho em xin mã đơn hàng với ạ",
      "Anh cho em xin số điện thoại người nhận để shipper giao",
      "Anh không cần gửi sđt cho shop",
      "Bạn chọn màu nào ạ?",
    ],
  },
  "vi/other_platform/moves the talk to a messenger": {
    hits: [
      "Anh nhắn tin qua Zalo cho nhanh ạ",
      "Chị kết bạn Zalo với em nhé",
      "Mình inbox Facebook shop nha",
      "Bạn có dùng Zalo không?",
      "Zalo của shop luôn có người trực",
    ],
    misses: [
      "Shop không hỗ trợ qua Zalo, anh nhắn tại đây nhé",
      "Đồng hồ này hiện thông báo Zalo",
      "Anh cảnh giác lừa đảo mạo danh shop trên Facebook",
      "Anh chị nhắn tin cho shop tại đây nhé",
      "Đơn đã giao qua GHN ạ",
    ],
  },
  "vi/other_platform/own website or another shop": {
    hits: [
      "Anh đặt trên website của shop rẻ hơn",
      "Bạn ghé cửa hàng của shop để xem nhé",
      "Chị mua trực tiếp với shop nhé",
      "Anh tìm tên shop trên Google nhé",
      "Mình đặt ngoài sàn cho rẻ ạ",
    ],
    misses: [
      "Shop không có cửa hàng offline ạ",
      "Anh xem hành trình trên website của GHN nhé",
      "Anh chị đặt ngay tại trang sản phẩm này nhé",
      "Shop không giao dịch ngoài sàn ạ",
    ],
  },
  "vi/other_platform/shop on another marketplace": shopAt("Tiki"),
  "vi/other_platform/our shop on Shopee": shopAt("Shopee"),
  "vi/other_platform/our shop on Lazada": shopAt("Lazada"),
  "vi/other_platform/our shop on TikTok": shopAt("TikTok"),
  "vi/other_platform/our shop on Amazon": shopAt("Amazon"),
  "vi/off_platform_payment/bank, wallet or cash to the seller": {
    hits: [
      "Anh chuyển khoản vào tài khoản Vietcombank giúp shop",
      "Phí ship mình trả qua Momo nhé",
      "Thanh toán ngoài sàn đỡ mất phí ạ",
      "Chị gửi shop số tài khoản, shop hoàn lại",
      "Bạn đặt cọc trước cho shop nhé",
      "Shop sẽ chuyển khoản hoàn cho chị",
    ],
    misses: [
      "Anh có thể chọn chuyển khoản ở bước thanh toán",
      "Shopee sẽ hoàn tiền về tài khoản của anh",
      "Shop không nhận thanh toán ngoài sàn ạ",
      "Anh đừng chuyển khoản cho bất kỳ ai nhé",
    ],
  },
  "vi/ask_to_cancel/asks the buyer to cancel": {
    hits: [
      "Anh hủy đơn giúp shop nhé, hàng hết rồi",
      "Chị vui lòng hủy đơn này ạ",
      "Bạn hủy rồi đặt lại mẫu khác nhé",
      "Mình gửi yêu cầu hủy giúp em",
      "Nếu anh đồng ý hủy shop sẽ tặng mã",
    ],
    misses: [
      "Nếu anh muốn hủy, anh vào Đơn mua rồi chọn Hủy",
      "Anh đừng hủy đơn nhé, shop đang chuẩn bị hàng",
      "Đơn bị hệ thống hủy tự động ạ",
      "Cách hủy đơn có trong trung tâm trợ giúp",
    ],
  },
  "vi/ask_to_cancel/asks for a false reason": {
    hits: [
      "Anh chọn lý do thay đổi ý định nhé",
      "Chị ghi lý do đặt nhầm giúp em",
      "Lý do mình để không còn nhu cầu nha",
      "Bạn đừng chọn lý do hết hàng nhé",
    ],
    misses: [
      "Anh chọn đúng lý do thực tế giúp shop nhé",
      "Anh chọn màu và size ở trang sản phẩm nhé",
      "Shop đã nhận được lý do trả hàng",
      "Chị đã chọn lý do sai size, shop xử lý ngay",
    ],
  },
  "vi/review_steering/asks for a positive review": {
    hits: [
      "Anh cho shop xin 5 sao nhé",
      "Nếu hài lòng chị nhớ đánh giá shop nha",
      "Bạn đánh giá tốt giúp shop ạ",
      "Mong chị đừng cho 1 sao nhé",
    ],
    misses: [
      "Cảm ơn anh đã đánh giá 5 sao ạ",
      "Anh chị đánh giá trung thực giúp shop nhé",
      "Shop không được phép xin đánh giá 5 sao",
      "Cảm ơn chị vì nhận xét tốt ạ",
    ],
  },
  "vi/review_steering/asks to change or remove a review": {
    hits: [
      "Chị sửa lại đánh giá giúp shop nhé",
      "Anh xóa giúp em nhận xét đó với",
      "Bạn đánh giá lại giúp shop 5 sao",
      "Mình đổi 1 sao thành 5 sao giúp em nha",
    ],
    misses: [
      "Shop không thể sửa đánh giá của anh",
      "Cảm ơn anh đã đánh giá ạ",
      "Shop đã sửa lại địa chỉ theo yêu cầu",
      "Shop không bao giờ yêu cầu xóa đánh giá",
    ],
  },
  "vi/review_steering/something for a review": {
    hits: [
      "Tặng voucher khi đánh giá ạ",
      "Đánh giá 5 sao sẽ được tặng 20k",
      "Nếu chị xóa đánh giá shop sẽ hoàn tiền",
      "Shop gửi quà cho mỗi đánh giá có ảnh",
    ],
    misses: [
      "Shop không tặng quà đổi đánh giá",
      "Cảm ơn chị đã đánh giá ạ",
      "Voucher của gian hàng có ở trang chủ",
      "Hoàn tiền sau khi nhận hàng trả về ạ",
    ],
  },
  "vi/review_steering/contact us instead of a bad review": {
    hits: [
      "Chị nhắn shop trước khi đánh giá nhé",
      "Đừng vội đánh giá, anh nhắn tin cho shop trước",
      "Nếu không hài lòng anh đừng đánh giá vội",
      "Có lỗi gì mình báo shop thay vì đánh giá nha",
    ],
    misses: [
      "Có gì chưa ổn anh nhắn tại đây để shop hỗ trợ",
      "Đánh giá của chị giúp người mua khác nhiều ạ",
      "Anh nhắn shop trước 5 giờ chiều nhé",
      "Cảm ơn chị đã đánh giá",
    ],
  },
  "vi/review_steering/asks for a review": {
    hits: [
      "Anh đánh giá giúp shop nhé",
      "Đừng quên đánh giá nha",
      "Vui lòng để lại nhận xét ạ",
      "Mong nhận được feedback của chị",
    ],
    misses: [
      "Cảm ơn chị đã đánh giá ạ",
      "Đừng quên kiểm tra địa chỉ nhé",
      "Vui lòng gửi ảnh sản phẩm",
      "Mong chị thông cảm",
    ],
  },
  "vi/marketing/promotion, coupon or cross-sell": {
    hits: [
      "Anh nhập mã SALE20 nhé",
      "Mua 2 tặng 1 ạ",
      "Mời chị xem thêm các mẫu mới của shop",
      "Theo dõi shop để nhận ưu đãi",
      "Shop miễn phí vận chuyển",
    ],
    misses: [
      "Dạ hiện shop không có voucher",
      "Chương trình đã kết thúc rồi ạ",
      "Chất liệu là cotton ạ",
      "Hàng gửi sáng mai ạ",
    ],
  },
  "vi/false_urgency/limited time or last chance": {
    hits: [
      "Chỉ hôm nay thôi ạ",
      "Nhanh tay kẻo hết",
      "Cơ hội cuối cùng ạ",
      "Ưu đãi kết thúc tối nay",
      "Số lượng có hạn",
    ],
    misses: [
      "Thời hạn trả hàng đến hết ngày 14/5 ạ",
      "Shop sẽ gửi ngay trong hôm nay",
      "Shop nghỉ lễ, mai mở cửa lại",
      "Anh không cần vội đâu ạ",
    ],
  },
  "vi/false_urgency/few pieces left": {
    hits: ["Chỉ còn 3 cái thôi ạ", "Còn 2 bộ cuối", "Hàng sắp hết ạ", "Mẫu cuối cùng rồi ạ"],
    misses: ["Còn 3 ngày nữa là tới", "Hàng còn nhiều ạ", "Máy báo sắp hết pin thì sạc", "Hộp có 3 cái"],
  },
  "vi/superlative/cheapest, best or first of all": {
    hits: [
      "Giá rẻ nhất thị trường",
      "Shop em uy tín nhất Shopee",
      "Hàng tốt nhất Việt Nam",
      "Không đâu rẻ hơn shop",
      "Số 1 thế giới",
    ],
    misses: [
      "Size lớn nhất là XL ạ",
      "Shop sẽ cố gắng hỗ trợ tốt nhất",
      "Phí ship rẻ nhất là gói tiết kiệm",
      "Em sẽ phản hồi sớm nhất ạ",
    ],
  },
  "vi/guarantee/absolute promise": {
    hits: [
      "100% chính hãng ạ",
      "Shop cam kết hàng auth",
      "Không bao giờ phai màu",
      "Chắc chắn vừa ạ",
      "Không có tác dụng phụ",
    ],
    misses: [
      "Bảo hành chính hãng 12 tháng ạ",
      "Vải 100% cotton",
      "Shop không dám đảm bảo màu giống hoàn toàn",
      "Anh kiểm tra để chắc chắn địa chỉ đúng nhé",
    ],
  },
  "vi/health_claim/cures, treats or removes a complaint": {
    hits: [
      "Sản phẩm chữa khỏi viêm xoang",
      "Trị mụn tận gốc",
      "Giảm 5kg trong 1 tuần",
      "Giúp giảm đau lưng",
      "Bác sĩ khuyên dùng",
    ],
    misses: [
      "Sản phẩm này không phải là thuốc, không có tác dụng thay thế thuốc chữa bệnh",
      "Nếu dị ứng anh hỏi ý kiến bác sĩ nhé",
      "Giặt nước lạnh, không vắt mạnh",
      "Đơn của chị chưa giao ạ",
    ],
  },
  "vi/rights_denial/no refunds or returns": {
    hits: [
      "Shop không nhận đổi trả ạ",
      "Hàng mua rồi miễn đổi trả",
      "Shop không chịu trách nhiệm",
      "Không hoàn tiền dưới mọi hình thức",
      "Không có video khui hàng shop không giải quyết",
    ],
    misses: [
      "Đồ lót không được đổi trả vì lý do vệ sinh theo quy định pháp luật",
      "Thời hạn trả hàng đã hết ạ",
      "Anh gửi yêu cầu trả hàng trên ứng dụng nhé",
      "Shop không thể hoàn tiền qua chat, anh tạo yêu cầu trên sàn nhé",
    ],
  },
  "vi/rights_denial/a right as a favour": {
    hits: [
      "Riêng anh shop cho đổi trả ạ",
      "Chỉ lần này shop nhận hoàn tiền",
      "Vì thiện chí shop cho đổi hàng",
      "Đổi trả 15 ngày là đặc quyền của khách",
    ],
    misses: [
      "Mặc dù quá hạn, riêng anh shop cho đổi",
      "Anh có quyền đổi trả theo quy định",
      "Trả hàng trong 15 ngày ạ",
      "Màu này riêng cho bé gái ạ",
    ],
  },
  "vi/green_claim/unproven environmental praise": {
    hits: [
      "Sản phẩm thân thiện với môi trường",
      "Túi tự phân hủy ạ",
      "Trung hòa carbon",
      "Góp phần bảo vệ trái đất",
    ],
    misses: [
      "Nhựa PET tái chế có chứng nhận GRS, thân thiện môi trường",
      "Shop không dám khẳng định thân thiện với môi trường",
      "Màu xanh lá đậm ạ",
      "80% tái chế, tốt cho môi trường",
    ],
  },
  "vi/abusive_tone/insult, mockery or blame": {
    hits: [
      "Bạn ngu vậy",
      "Không biết đọc à?",
      "Lần sau đọc kỹ đi",
      "Lỗi do anh tự làm hỏng thôi, lỗi của anh thôi",
      "Không có tiền thì đừng mua",
      "Rách việc quá",
    ],
    misses: [
      "Xin lỗi anh, đây là lỗi của shop",
      "Thức ăn cho chó này hợp mọi giống",
      "Anh đọc hướng dẫn trong hộp giúp shop nhé",
      "Rất tiếc shop không đáp ứng được yêu cầu này ạ",
    ],
  },
  "vi/abusive_tone/threat": {
    hits: [
      "Shop sẽ kiện bạn",
      "Coi chừng đấy",
      "Bạn sẽ hối hận",
      "Shop biết địa chỉ nhà bạn",
      "Còn đánh giá 1 sao nữa shop sẽ bóc phốt",
    ],
    misses: [
      "Shop sẽ báo cáo sự cố cho đơn vị vận chuyển",
      "Cẩn thận nước nóng nhé ạ",
      "Shop tìm đơn trong kho cho chị",
      "Coi chừng đứt tay khi mở hộp ạ",
    ],
  },
  "vi/religion_politics/religion, politics or disputed borders": {
    hits: [
      "Tôn giáo của bạn không cho mua à",
      "Ông trời có mắt đấy",
      "Tại chính phủ nên giá tăng",
      "Đài Loan là của Trung Quốc",
      "Đúng là người Bắc",
    ],
    misses: [
      "Shop nghỉ Tết ạ",
      "Shop có giao ra huyện đảo Trường Sa",
      "Sách Phật giáo còn hàng ạ",
      "Ngày bầu cử shop nghỉ giao hàng",
    ],
  },
  "vi/religion_politics/blessing": {
    hits: ["A di đà Phật", "Cầu Chúa phù hộ anh", "Phật phù hộ chị", "Amen ạ"],
    misses: ["Chúc anh ngày tốt lành", "Shop nghỉ Noel", "Chúc chị mua sắm vui", "Cảm ơn anh ạ"],
  },
  "vi/commitment/refund or compensation promised": {
    hits: [
      "Shop sẽ hoàn tiền cho chị",
      "Bên em xin đền bù ạ",
      "Anh sẽ được hoàn lại toàn bộ",
      "Shop sẽ chịu phí ship",
    ],
    misses: [
      "Shopee sẽ hoàn tiền cho anh",
      "Shop không dám hứa hoàn tiền",
      "Để shop kiểm tra xem có thể hoàn không ạ",
      "Hệ thống đang xử lý hoàn tiền",
    ],
  },
  "vi/commitment/free replacement or gift promised": {
    hits: [
      "Shop sẽ gửi cái mới ạ",
      "Em xin gửi bù cho chị, em sẽ gửi bù",
      "Bên em sẽ đổi hàng mới",
      "Shop sẽ tặng chị quà",
    ],
    misses: [
      "Shop không thể gửi hàng mới ạ",
      "Shop sẽ nhắn tin lại ạ",
      "Mẫu mới về tuần này",
      "Shop sẽ gửi hàng sáng mai",
    ],
  },
  "vi/commitment/arrival or dispatch promised": {
    hits: [
      "Chắc chắn nhận được ngày mai",
      "Shop đảm bảo giao trước thứ 6",
      "Cam kết đến trong 2 ngày",
      "Mai chắc chắn giao ạ",
    ],
    misses: [
      "Dự kiến mai nhận được ạ",
      "Shop không dám hứa mai đến",
      "Thường 2 ngày là nhận ạ",
      "Đơn đã gửi hôm qua",
    ],
  },
});
