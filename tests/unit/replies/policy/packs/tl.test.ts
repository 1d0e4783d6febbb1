import { tlPack } from "../../../../../lib/replies/policy/packs/tl";
import { expectPack } from "./expect-pack";

/** Replies about a shop on the marketplace `name`. */
const shopAt = (name: string) => ({
  hits: [
    `Mas mura po sa ${name}, doon na lang kayo umorder`,
    `Available po yan sa ${name} shop namin`,
    `Check nyo po yung store namin sa ${name}`,
    `Pwede po kayong bumili sa ${name}`,
  ],
  misses: [
    `Hindi po kami nagbebenta sa ${name}`,
    `Yung binili nyo po sa ${name} ay doon po dapat i-process`,
    `Wala po kaming shop sa ${name}`,
    "Dito na lang po kayo mag-order",
  ],
});

expectPack(tlPack, {
  "tl/contact_detail/own number, address or code offered": {
    hits: [
      "Nasa box po ang number namin",
      "Tawagan nyo po kami sa number namin",
      "Paki-scan po yung QR code sa kahon",
      "I-send nyo po sa email namin ang picture",
      "Text nyo lang po ako",
    ],
    misses: [
      "Paki-check po ang contact number nyo sa order",
      "Chat lang po kayo dito sa amin",
      "Hindi po kami pwedeng magbigay ng number namin",
      "Tatawagan po kayo ng rider",
    ],
  },
  "tl/contact_detail/asks the buyer for a private contact": {
    hits: [
      "Pahingi po ng number nyo",
      "May viber po ba kayo?",
      "Pa-send po ng email nyo",
      "Ano po ang contact number mo?",
    ],
    misses: [
      "Pa-send po ng order number nyo",
      "Pahingi po ng number ng receiver para sa rider",
      "Hindi po kailangan ng number nyo",
      "Ano pong kulay ang gusto nyo?",
    ],
  },
  "tl/other_platform/moves the talk to a messenger": {
    hits: [
      "Message nyo po kami sa Messenger",
      "Add nyo po kami sa Viber",
      "I-follow nyo po ang FB page namin",
      "Sa Telegram na lang po tayo mag-usap, chat via telegram",
      "May FB po ba kayo?",
      "PM nyo na lang po ako",
    ],
    misses: [
      "Hindi po kami pwedeng makipag-usap sa Messenger",
      "Nagpapakita po ng notifications ng Messenger ang smartwatch",
      "Mag-ingat po sa scammers na nagpapanggap sa Facebook",
      "Chat lang po kayo dito sa amin",
      "Na-ship na po via J&T",
    ],
  },
  "tl/other_platform/own website or another shop": {
    hits: [
      "Mas mura po sa website namin",
      "Punta po kayo sa physical store namin",
      "Order na lang po kayo direkta sa amin",
      "Search nyo po yung shop name namin sa google",
      "Bumili na lang po kayo sa labas ng Shopee",
    ],
    misses: [
      "Wala po kaming physical store",
      "Makikita po ang status sa website ng J&T",
      "Dito na lang po kayo mag-order sa shop namin",
      "Hindi po kami pwedeng mag-transact sa labas ng app",
    ],
  },
  "tl/other_platform/shop on another marketplace": shopAt("Carousell"),
  "tl/other_platform/our shop on Shopee": shopAt("Shopee"),
  "tl/other_platform/our shop on Lazada": shopAt("Lazada"),
  "tl/other_platform/our shop on TikTok": shopAt("TikTok"),
  "tl/other_platform/our shop on Amazon": shopAt("Amazon"),
  "tl/off_platform_payment/bank, wallet or cash to the seller": {
    hits: [
      "Bayad na lang po kayo via GCash",
      "Pa-send po ng GCash number nyo para sa refund",
      "Ito po ang bank account namin",
      "Tumatanggap din po kami ng bank transfer",
      "Mag-transact na lang po tayo sa labas ng Shopee",
      "Ire-refund po namin sa GCash nyo",
    ],
    misses: [
      "Pwede po kayong pumili ng GCash sa checkout",
      "Shopee na po ang magre-refund sa bank account nyo",
      "Hindi po kami tumatanggap ng bayad sa labas ng app",
      "Huwag po kayong magpadala ng pera sa kahit sino",
    ],
  },
  "tl/ask_to_cancel/asks the buyer to cancel": {
    hits: [
      "Paki-cancel po ng order nyo",
      "Pwede po bang i-cancel nyo muna?",
      "Cancel nyo na lang po tapos order ulit",
      "Kung icacancel nyo po bibigyan namin kayo ng voucher",
    ],
    misses: [
      "Kung gusto nyo pong i-cancel, pumunta sa My Orders",
      "Huwag nyo po i-cancel, ipapadala na po",
      "Na-cancel po ng system ang order",
      "Paano mag-cancel: nasa help center po",
    ],
  },
  "tl/ask_to_cancel/asks for a false reason": {
    hits: [
      "Piliin nyo po yung change of mind",
      "Ilagay nyo po sa reason ay nagbago ang isip",
      "Select nyo po need to change delivery address",
      "Wag nyo po piliin yung out of stock",
    ],
    misses: [
      "Piliin po ang totoong dahilan",
      "Piliin po ang kulay at size sa listing",
      "Natanggap na po namin ang reason ng return",
      "Yung napili nyo po na reason ay maling order, ipo-process na po",
    ],
  },
  "tl/review_steering/asks for a positive review": {
    hits: [
      "Pa-rate po ng 5 stars",
      "Kung nagustuhan nyo po paki-iwan ng review",
      "Bigyan nyo po kami ng magandang review",
      "Wag po kayong mag-iwan ng bad review",
    ],
    misses: [
      "Salamat po sa 5 star review nyo",
      "Mag-iwan po ng tapat na review",
      "Thank you po sa magandang feedback",
      "Hindi po kami pwedeng humingi, di humihingi ng 5 stars rating",
    ],
  },
  "tl/review_steering/asks to change or remove a review": {
    hits: [
      "Pwede po bang palitan nyo ang review nyo?",
      "Paki-edit po ng rating nyo",
      "Burahin nyo po yung comment",
      "Gawin nyo pong 5, gawing 5 na po",
    ],
    misses: [
      "Hindi po namin pwedeng baguhin ang review nyo",
      "Salamat po sa review",
      "Pinalitan na po namin ang address",
      "Hindi po namin ipapabura ang review nyo",
    ],
  },
  "tl/review_steering/something for a review": {
    hits: [
      "May freebie po kapag nag-review kayo",
      "Mag-review po para makakuha ng voucher",
      "Kapag binago nyo ang rating ire-refund namin",
      "Discount po kapalit ng 5 star rating",
    ],
    misses: [
      "Hindi po kami nagbibigay ng regalo kapalit ng review",
      "Salamat po sa review",
      "Nasa shop page po ang voucher",
      "Refund po pagkatapos matanggap ang item",
    ],
  },
  "tl/review_steering/contact us instead of a bad review": {
    hits: [
      "Chat nyo po muna kami bago mag-review",
      "Wag muna mag-rate, message nyo po kami",
      "Kung may problema po wag muna mag-rate",
      "Sabihin nyo po sa amin bago mag-iwan ng feedback",
    ],
    misses: [
      "Kung may problema po, sabihin lang dito",
      "Nakakatulong po ang review nyo sa ibang buyers",
      "Chat po kayo bago mag-5pm",
      "Salamat po sa review",
    ],
  },
  "tl/review_steering/asks for a review": {
    hits: [
      "Paki-review po ng item",
      "Huwag kalimutang mag-rate",
      "Mag-iwan po ng feedback",
      "Hinihintay po namin ang review nyo",
    ],
    misses: [
      "Salamat po sa review",
      "Huwag kalimutang i-check ang address",
      "Pa-send po ng picture",
      "Hinihintay po namin ang picture nyo",
    ],
  },
  "tl/marketing/promotion, coupon or cross-sell": {
    hits: [
      "Gamitin nyo po ang voucher code SALE20",
      "Buy 1 take 1 po",
      "Check nyo po ang iba pang items namin",
      "I-follow nyo po ang shop namin",
      "Free shipping po lahat",
    ],
    misses: [
      "Wala po kaming voucher ngayon",
      "Expired na po ang promo code, may promo code expired na",
      "Cotton po ang tela",
      "Ipapadala po bukas ng umaga",
    ],
  },
  "tl/false_urgency/limited time or last chance": {
    hits: [
      "Ngayong araw lang po",
      "Order na po bago maubos",
      "Huling pagkakataon na po",
      "Promo hanggang mamaya lang",
      "Habang may stock pa",
    ],
    misses: [
      "Hanggang May 14 po ang return",
      "Ipapadala po namin ngayong araw lang din",
      "Sarado po kami ngayon, bukas po ulit",
      "Hindi po kailangang magmadali",
    ],
  },
  "tl/false_urgency/few pieces left": {
    hits: ["3 pcs na lang po", "Dalawa na lang ang natitira", "Paubos na po", "Last stock na po"],
    misses: [
      "3 araw na lang po darating na",
      "Marami pa pong stock",
      "Sandali na lang po",
      "May 3 pcs po sa box",
    ],
  },
  "tl/superlative/cheapest, best or first of all": {
    hits: [
      "Pinakamurang presyo po",
      "Kami po ang pinakamura sa Shopee",
      "Number 1 sa Pilipinas",
      "Walang tatalo sa presyo namin",
      "Mas mura kaysa sa iba",
    ],
    misses: [
      "Ang pinakamalaking size po ay XL",
      "Gagawin po namin ang makakaya namin",
      "Pinakamalapit na branch ng courier",
      "Pinakamabilis na shipping option po ay express",
    ],
  },
  "tl/guarantee/absolute promise": {
    hits: [
      "100% legit po",
      "Garantisado pong matibay",
      "Hindi po masisira kailanman",
      "Siguradong kasya po",
      "Walang side effects",
    ],
    misses: [
      "May 1 year na warranty po ng manufacturer",
      "100% cotton po ang tela",
      "Hindi po namin mai-guarantee ang kulay",
      "Para makasigurado, paki-check ang size chart",
    ],
  },
  "tl/health_claim/cures, treats or removes a complaint": {
    hits: [
      "Nakakagamot po ng rayuma",
      "Effective po sa pimples, mabisa sa tigyawat",
      "Gamot sa ubo po ito",
      "Papayat po kayo dito",
      "Recommended ng mga doktor",
    ],
    misses: [
      "Hindi po ito gamot at hindi nakakagamot ng sakit",
      "Kumonsulta po sa doktor kung may allergy",
      "Labhan po sa malamig na tubig",
      "Pasensya na po sa abala",
    ],
  },
  "tl/rights_denial/no refunds or returns": {
    hits: [
      "Bawal po ang return",
      "Hindi po kami tumatanggap ng refund",
      "No return no exchange po",
      "Hindi na po namin sagot kung masira",
      "Walang unboxing video, walang refund",
    ],
    misses: [
      "Bawal po ibalik ang underwear dahil sa hygiene ayon sa batas",
      "Lampas na po sa return period",
      "Pwede po kayong mag-request ng return sa app",
      "Hindi po namin ma-refund thru chat, mag-request po sa app",
    ],
  },
  "tl/rights_denial/a right as a favour": {
    hits: [
      "Para sa inyo lang po tatanggapin namin ang return",
      "Ngayon lang po namin ire-refund",
      "Bilang pabor papalitan po namin",
      "Tatanggapin namin ang return bilang konsiderasyon",
    ],
    misses: [
      "Kahit lampas na sa return period, pagbibigyan namin ang refund",
      "May karapatan po kayong mag-request ng return",
      "Pwede ang return sa loob ng 15 araw",
      "Ngayon lang po dumating ang stock",
    ],
  },
  "tl/green_claim/unproven environmental praise": {
    hits: [
      "Eco-friendly po ito",
      "Makakalikasan ang produkto namin",
      "Biodegradable po ang bag",
      "Nakakatulong po sa kalikasan",
    ],
    misses: [
      "Recycled PET po, GRS certified at eco-friendly",
      "Hindi po namin masasabi na eco-friendly",
      "Dark green po ang kulay",
      "80% recycled po, eco-friendly",
    ],
  },
  "tl/abusive_tone/insult, mockery or blame": {
    hits: [
      "Ang bobo mo naman",
      "Marunong ka bang magbasa?",
      "Kasalanan mo yan",
      "Kung wala kang pera wag ka na bumili",
      "Ang dami mong arte",
      "Magbasa ka kasi muna",
    ],
    misses: [
      "Pasensya na po, kasalanan po namin",
      "Pagkain ng aso po ito para sa lahat ng breed",
      "Paki-basa po ang manual sa box",
      "Hindi po namin magawa ang request na ito",
    ],
  },
  "tl/abusive_tone/threat": {
    hits: [
      "Kakasuhan ka namin",
      "Humanda ka",
      "Alam namin ang address mo",
      "Ire-report ko ang account mo",
      "Kung nag-review ka ng 1 star ibo-block ka",
    ],
    misses: [
      "Ire-report po namin ito sa courier",
      "Mag-ingat po kayo palagi",
      "Hahanapin po namin ang parcel",
      "Nasa order na po ang address nyo",
    ],
  },
  "tl/religion_politics/religion, politics or disputed borders": {
    hits: [
      "Ano po ba ang relihiyon nyo",
      "Diyos na ang bahala sa inyo, diyos ang hahatol",
      "BBM supporter ka ba",
      "Atin ang West Philippine Sea",
      "Mga intsik talaga",
    ],
    misses: [
      "Sarado po kami sa Holy Week",
      "Nagde-deliver po kami sa Mindanao",
      "May rosaryo po kaming stock",
      "Walang delivery po sa eleksyon",
    ],
  },
  "tl/religion_politics/blessing": {
    hits: ["God bless po", "Pagpalain po kayo", "Sa awa ng Diyos darating po", "Ipagdarasal po namin kayo"],
    misses: ["Magandang araw po", "Sarado po sa Pasko", "Ingat po kayo", "Salamat po"],
  },
  "tl/commitment/refund or compensation promised": {
    hits: [
      "Ire-refund po namin kayo",
      "Ibabalik namin ang pera nyo",
      "Sagot na po namin ang shipping fee",
      "Bibigyan po namin kayo ng discount",
    ],
    misses: [
      "Shopee na po ang magre-refund",
      "Hindi po namin maipapangako ang refund",
      "Iche-check po namin kung pwede ang refund",
      "Na-refund na po ng system",
    ],
  },
  "tl/commitment/free replacement or gift promised": {
    hits: [
      "Magpapadala po kami ng replacement",
      "Papalitan po namin ng bago",
      "Bibigyan po namin kayo ng freebie",
      "Ipapadala po namin ang kapalit",
    ],
    misses: [
      "Hindi po kami pwedeng magpadala ng bago",
      "Dumating na po ang bagong stock",
      "Ipapadala po namin bukas",
      "Paki-lagay po ang bagong address",
    ],
  },
  "tl/commitment/arrival or dispatch promised": {
    hits: [
      "Siguradong darating po bukas",
      "Garantisadong made-deliver sa loob ng 2 days",
      "Promise po matatanggap nyo ngayon",
      "Bukas po siguradong dadating",
    ],
    misses: [
      "Estimated po na darating bukas",
      "Hindi po namin maipapangako na darating bukas",
      "Karaniwan po 2 days",
      "Na-ship na po kahapon",
    ],
  },
});
