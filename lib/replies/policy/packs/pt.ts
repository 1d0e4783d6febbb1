import { phrases } from "../../../text/patterns/phrases";
import type { PolicyPack } from "../rule";

const MESSENGER =
  "(?:whats ?app|whats|wha?tsap|zap ?zap|zap|zapp|wpp|wechat|weixin|telegram|viber|snapchat|discord|skype|imessage|kakao ?talk|zalo|facebook messenger|fb messenger|messenger|signal)";
const SOCIAL = "(?:instagram|insta|ig|facebook|face|fb|twitter|you ?tube|pinterest|snapchat|redes sociais)";
/** Shops that are another place wherever the reply is written. */
const ELSEWHERE =
  "(?:ebay|etsy|temu|ali ?express|alibaba|taobao|walmart|mercado ?livre|olx|enjoei|vinted|shein|zalando|magalu|magazine luiza|americanas|casas bahia|elo7|worten|kuantokusta|custo ?justo|fnac|depop|facebook marketplace|marketplace do facebook|outra plataforma|outras plataformas)";
const REACH =
  "(?:contat\\w{1,5}|contact\\w{1,5}|escrev\\w{1,5}|lig(?:ue|a|ar|uem)\\w{0,3}|fal(?:e|a|ar|amos|emos|em|o|ando|arem|aremos)|cham[ae]\\w{0,3}|mand\\w{1,5}|envi\\w{1,5}|adicion\\w{1,4}|busqu?[ae]\\w{0,3}|procur\\w{1,4}|encontr\\w{1,6}|sig[ao]\\w{0,3}|segu\\w{1,5}|convers\\w{1,5}|chat\\w{0,5}|atend\\w{2,6}|passe|passa|passar|respond\\w{1,6}|continu\\w{1,5}|pec[ao]\\w{0,3}|trat\\w{1,4}|resolv\\w{1,4}|dispon\\w{1,6}|junte-se|entre|rapido|facil|comodo|comunic\\w{1,5}|add|acompanh\\w{1,4}|combin\\w{1,4})";
const OWN_SITE =
  "(?:(?:nosso|nossa|meu|minha) (?:propri[ao] |nov[ao] )?(?:site(?: oficial| proprio)?|pagina(?: oficial| web)?|web ?site|loja (?:online|virtual|fisica|oficial|propria)|outra (?:loja|conta)|e-?commerce|sitio(?: web)?))";
const WALLET =
  "(?:pix|paypal|picpay|mercado ?pago|nubank|pagseguro|ame digital|mb ?way|multibanco|western union|moneygram|revolut|wise|skrill|payoneer|zelle|venmo|cash ?app|cripto\\w{0,8}|bitcoins?|btc|usdt|google pay|apple pay|alipay)";
const BANK =
  "(?:transferencias?(?: bancarias?| diretas?)?|contas? (?:bancarias?|correntes?|poupanca|do banco|no banco)|depositos?(?: bancarios?| diretos?| em conta)?|iban|nib|ted|doc bancario|dados bancarios|boleto (?:fora|direto|por fora|avulso))";
const REVIEW =
  "(?:avalia(?:cao|coes)|comentarios?|opini(?:ao|oes)|classifica(?:cao|coes)|estrel\\w{1,6}|notas?|feedbacks?|reviews?|criticas?|resenhas?|pontua(?:cao|coes)|depoimentos?)";
const GOOD =
  "(?:positiv[ao]s?|bo[am]s?|bons|otim[ao]s?|excelentes?|maxim[ao]s?|alt[ao]s?|perfeit[ao]s?|favorave(?:l|is)|lind[ao]s?|bonit[ao]s?|(?:de |com |nota )?(?:5|cinco|4|quatro|10|dez)(?: estrelas)?)";
const GIFT =
  "(?:presentes?|brindes?|mimos?|descontos?|cupo(?:m|ns)|cupao|cupoes|vales?|vouchers?|reembols\\w{1,5}|dinheiro|compensa\\w{1,6}|gift ?cards?|premios?|amostras?|gratis|gratuit[oa]s?|cashback|sorteio|\\d{1,3} ?%|(?:r\\$|[$€]) ?\\d{1,4}|\\d{1,4} ?(?:€|euros?|reais|dolares))";
const DISEASE =
  "(?:acne|espinhas|borbulhas|eczemas?|psoriase|dermatite|rosacea|artrite|artrose|reumat\\w{2,4}|gota|cancer|cancro|tumor\\w{0,2}|diabetes|glicemia|acucar no sangue|pressao (?:alta|arterial)|hipertensao|colesterol|enxaquecas?|cefaleias?|insonias?|ansiedade|depressao|inflama(?:cao|coes)|infec(?:cao|coes)|rugas|cicatri\\w{1,4}|estrias|celulite|queda de cabelo|calvicie|alopecia|caspa|asma|alergias?|resfriados?|constipa(?:cao|coes)|gripes?|covid\\w{0,3}|coronavirus|virus|fungos?|micoses?|frieiras?|pe de atleta|hemorroi\\w{2,4}|varizes|ronco|apneia|ciatica|escoliose|zumbido|prisao de ventre|ulceras?|pedras nos rins|gordura no figado|demencia|alzheimer|epilepsia|obesidade|impotencia|disfuncao eretil|disfuncao erectil|infertilidade|colicas|caries|verrugas|doencas?|enfermidades?|dor|dores|inchaco|toxinas|miopia|cataratas?|febre)";
const HEALS =
  "(?:cur(?:a|am|ar|ara|arao|e|ando)|sara[mr]?|trata[mr]?|alivi(?:a|am|ar|ara|ando)|elimin(?:a|am|ar|ara|ando)|previn\\w{1,2}|previn[ae]\\w{0,2}|previ?ne|prevenir|combat\\w{1,4}|reduz(?:em|ir|ira|indo)?|tira[mr]?|remov(?:e|em|er|era)|acalma[mr]?|melhora[mr]?|baixa[mr]?|apaga[mr]?|desinflama[mr]?|acaba[mr]? com|luta contra|proteg(?:e|em|er) (?:contra|de|da|do)|serve[m]? (?:para|contra)|ajuda[mr]? (?:com|contra|a|no|na|em)|bom (?:para|contra)|boa (?:para|contra)|eficaz (?:contra|para|no|na)|remedio (?:contra|para)|tratamento (?:contra|para|de|da|do)|solucao (?:contra|para)|adeus (?:a|as|ao|aos)|desaparec\\w{1,5}|reverte[mr]?|livr(?:a|ar|e)-?(?:se|te)? d)";
const RETURNS =
  "(?:devolu(?:cao|coes)|reembolsos?|trocas?|estornos?|reclama(?:cao|coes)|arrependimento|dinheiro de volta)";
const PLATFORM =
  "(?:amazon|shopee|lazada|tik ?tok(?: shop)?|shopify|plataforma|marketplace|sistema|aplicativo|app|aplicacao)";
/** The platform's own act, which a reply may repeat. */
const PLATFORM_ACTS = `(?:(?:a |o )?${PLATFORM} (?:ja |lhe |te |se |o |a |vai |ira |foi |esta |tambem |automaticamente |ha de |tera ){0,4}(?:reembols|devolv|emit|process|aprov|estorn|liber|decid|analis|conclu|realiz|efetu|credit|gere|faz|fez|fara|trat|avali)\\w{0,7})`;
const VIA = `(?<!passar )(?<!fora )(?:pel[ao]|atraves d[ao]|via|por meio d[ao]|n[ao] (?:pagina de pagamento|finalizacao|checkout)|junto a[o]?)(?: propri[ao])? ${PLATFORM}`;
/** A negation that governs a word at most five words on. */
const NOT = "(?:(?<!se )nao|nunca|jamais|nem|tampouco)(?: \\w{1,12}){0,5}";
const TIMES = "(?:minutos?|horas?|h|min)";
const NATIONS =
  "(?:american[oa]s?|chines(?:es|as|a)?|indian[oa]s|alem(?:aes|as|ao)|frances(?:es|as|a)?|ingles(?:es|as|a)?|italian[oa]s?|espanh(?:ois|olas|ol)|russ[oa]s|ucranian[oa]s|japones(?:es|as|a)?|corean[oa]s|mexican[oa]s|argentin[oa]s|brasileir[oa]s|brazucas?|zucas|portugues(?:es|as|a)?|tugas|african[oa]s|angolan[oa]s|arabes|asiatic[oa]s|europe(?:us|ias)|nordestin[oa]s|paulistas|cariocas|baian[oa]s|gauch[oa]s|cigan[oa]s|gringos?|bolivian[oa]s|venezuelan[oa]s)";
const BAD_TRAIT =
  "(?:mal[ -]?educad[oa]s?|grosseir[oa]s?|preguicos[oa]s?|pao[ -]?duro|paes[ -]?duros|mesquinh[oa]s?|burr[oa]s?|estupid[oa]s?|pobres?|suj[oa]s?|desonest[oa]s?|arrogantes?|ladr(?:ao|oes)|mentiros[oa]s?|golpistas|dificeis|chat[oa]s?|reclam\\w{1,3}|louc[oa]s?|incult[oa]s?|agressiv[oa]s?|piores|melhores|avarent[oa]s?|caloteir[oa]s?|ignorantes|forretas|vigaristas)";

/** Portuguese of Brazil and of Portugal. */
export const ptPack: PolicyPack = {
  language: "pt",
  version: 1,
  checked: "2026-11-21",
  rules: [
    {
      id: "pt/contact_detail/own number, address or code offered",
      class: "contact_detail",
      pattern: phrases`
        (?:meu|nosso|nossos) (?:\w{1,12} )?(?:numero|telefone|celular|telemovel|whats ?app|zap|wechat|telegram|e-?mail|mail|contato|contacto)(?: \w{1,14}){0,3} (?:e|sao|:|=)
        (?:meu|nosso|nossa|nossos)<12>(?:numero|telefone|celular|telemovel|whats ?app|zap|e-?mail|contato|contacto|qr)[\s]?[:=]
        (?:escane\w{1,3}|scanei\w{1,3}|digitaliz\w{1,3}|leia|aponte a camera para|use|usa|guarde)<6>(?:o|nosso|este|meu) (?:codigo |qr ?-?code|qr)
        (?:aqui (?:esta|vai|tem|segue)|segue|seguem|anote|anota|guarde|guarda|salve|salva|tome nota d[eo]|lhe passo|te passo|lhe passamos|vou (?:lhe |te )?(?:passar|mandar|deixar)|deixo|deixamos) (?:o )?(?:meu|nosso) (?:\w{1,12} )?(?:numero|telefone|celular|telemovel|whats ?app|zap|e-?mail|contato|contacto|qr|telegram|instagram)
        (?:adicion\w{1,4}|busqu?[ae]\w{0,3}|procur\w{1,4}|sig[ao]\w{0,3})<25>(?:(?:usuario|id|conta|utilizador|perfil)[\s:=@]{1,3}|como ?[:=@] ?)[\w.@-]{3,30}
        (?:ligue|liga|ligar|telefone)<12>(?:para|ao|no) (?:o |a )?(?:nosso|meu|este|numero|\+?\d)
        (?:escrev\w{1,4}|envi\w{1,4}|mand\w{1,4}|contat\w{1,4}|contact\w{1,4}|fal[ae]\w{0,2})<25>(?:para|pelo|no|ao|por) (?:o )?(?:nosso|meu) (?:\w{1,12} )?(?:e-?mail|mail|gmail|hotmail|telefone|celular|telemovel|numero|contato direto)`,
      unless: phrases`
        (?:seu|teu|vosso|do) (?:\w{1,12} )?(?:numero|telefone|celular|telemovel) (?:de |do |no |na |esta|este|que|para|indicado|cadastrado)
        ${NOT} (?:compartilh|partilh|d[aeo]r|fornec|envi|mand|pass|divulg)\w{0,5}<30>(?:numero|telefone|e-?mail|contat|contact|dados|whats ?app)\w{0,1}
        (?:etiqueta|codigo) de (?:devolucao|postagem|coleta|recolha)
        (?:entregador|estafeta|transportador\w{0,2}|correios|ctt|carteiro|ponto de (?:coleta|recolha)|agencia)`,
      rewrite: "pode falar conosco aqui mesmo, neste chat",
    },
    {
      id: "pt/contact_detail/asks the buyer for a private contact",
      class: "contact_detail",
      severity: "note",
      pattern: phrases`
        (?:me |nos )?(?:pass[ae]\w{0,3}|d[ae](?:-me|-nos)?|envi[ae]\w{0,4}|mand[ae]\w{0,4}|compartilh\w{1,4}|partilh\w{1,4}|fornec\w{1,4}|inform[ae]\w{0,3}|deix[ae]\w{0,4}|diga-?\w{0,3})<12>(?:o )?(?:seu|teu) (?:\w{1,12} )?(?:whats ?app|zap|wechat|telegram|e-?mail|numero|telefone|celular|telemovel|instagram|contato|contacto)
        (?:qual (?:e )?o|pode(?:ria)? (?:me |nos )?(?:dar|passar|mandar|informar)|me passa|me da|tem como passar) (?:o )?(?:seu|teu) (?:\w{1,12} )?(?:whats ?app|zap|telegram|e-?mail|numero|telefone|celular|telemovel|instagram|contato)`,
      unless: phrases`
        (?:pedido|entrega|envio|entregador|transportador\w{0,2}|endereco|morada|pacote|encomenda|rastreio|rastreamento)`,
      rewrite: "pode falar conosco aqui mesmo, neste chat",
    },
    {
      id: "pt/external_link/link to a page of our own",
      class: "external_link",
      pattern: phrases`
        (?:link|ligacao)<12>(?:na|da|no|do|em|para) (?:a |o |nossa |minha |nosso |meu )?(?:bio|biografia|perfil|${OWN_SITE}|site da loja)
        (?:link|ligacao)<12>(?:d[oae]|para|pro|pra) (?:o |a )?${OWN_SITE}
        (?:clique|clica|acesse|acede|aceda|abra|abre|entre|entra|visite|visita|use|usa|preencha|preenche|siga)<15>(?:este|neste|no seguinte|o seguinte|nosso|no nosso|o|no) (?:link|formulario)<10>(?:externo|do google|de pagamento|encurtado|do ${MESSENGER}|para (?:pagar|comprar|ver noss\w{1,3}|deixar|entrar no grupo))`,
      unless: phrases`
        ${NOT} (?:podemos|posso|enviar|compartilhar|partilhar|permit\w{1,4}|incluir) <20>(?:links?)`,
      rewrite: "",
    },
    {
      id: "pt/other_platform/moves the talk to a messenger",
      class: "other_platform",
      pattern: phrases`
        (?:me |nos )?(?:pass[ae]|d[ae]|envi[ae]|mand[ae]|compartilh[ae]|partilh[ae]|deix[ae])(?:-me|-nos)? (?:o )?(?:seu|teu|um) (?:numero d[eo] |contato d[eo] )?(?:${MESSENGER}|line id)
        ${REACH}<30>(?:por|pelo|pela|no|na|em|via|atraves d[oe]|com|do|de|para o|pro|ao) (?:noss[oa]s? |meu |minha |seu |teu |o |um )?(?:${MESSENGER}|line)
        ${REACH}<25>(?:por|pelo|pela|no|na|em|via|atraves d[oe]|nas) (?:noss[oa]s? |meu |minha |o )?${SOCIAL}
        (?:nosso|nossa|meu|minha) (?:\w{1,12} )?(?:${MESSENGER}|${SOCIAL}|line|grupo d[oe] ${MESSENGER}|canal d[oe] ${MESSENGER}|(?:pagina|conta|perfil|grupo|canal|numero) (?:do|de|no) (?:${MESSENGER}|${SOCIAL}))
        (?:tem|usa|utiliza|possui) (?:voce )?(?:${MESSENGER}|line|instagram|facebook)
        (?:chama|chame|chamar|add|adiciona|adicione)<10>(?:no|na|a gente no|nos no|pelo) (?:${MESSENGER}|${SOCIAL}|privado fora)
        (?:whats ?app|zap|telegram|messenger|instagram) (?:e|seria|fica|atendemos|respondemos) (?:muito |bem )?(?:mais )?(?:rapido|facil|comodo|melhor|pratico)
        (?:falamos|falar|continuar|continuamos|seguimos|passamos|resolver|resolvemos|tratar|tratamos|conversar|combinar|combinamos)<25>(?:por|pelo|no|via|fora d[ao]|em) (?:${MESSENGER}|${SOCIAL}|line|sms|gmail)
        (?:uma?|algum\w{0,1}) (?:mensagem|msg|foto|audio|zap) (?:por|no|ao|pelo|para o) (?:nosso |meu )?(?:${MESSENGER}|${SOCIAL})
        (?:me|nos) (?:segue|sigam|siga)<8>(?:no|nas|em) (?:${SOCIAL})`,
      unless: phrases`
        ${NOT} (?:us|utiliz|atend|trat|fal|contat|contact|escrev|respond|oferec|comunic|pass|continu|segu|permit|tem|temos|dispo|trabalh|mand|envi|conversa|sair)\w{0,7}<30>(?:${MESSENGER}|${SOCIAL}|line)
        (?:capa|capinha|adesivo|autocolante|camiseta|camisola|caneca|logo|logotipo|estampa\w{0,2}|notifica(?:coes|cao)|chaveiro|porta-chaves|icone|relogio|pulseira|smartwatch|fone\w{0,1}|auricular\w{0,2})
        (?:compativel com|mostra|recebe|funciona com|avisos d[oe]|mensagens d[oe])<15>${MESSENGER}
        fora d[ao] (?:amazon|shopee|lazada|tik ?tok|plataforma) (?:nao|e proibid)`,
      rewrite: "pode falar conosco aqui mesmo, neste chat",
    },
    {
      id: "pt/other_platform/own website or another shop",
      class: "other_platform",
      marketplaces: ["shopee", "tiktok_shop", "amazon", "lazada", "other"],
      pattern: phrases`
        (?:no|pelo|nosso) (?:nosso )?site (?:oficial |proprio )?(?:sai|tem|temos|voce|esta|o frete|a entrega|e mais|com)
        (?:compr|pec|ped|pod|visit|entr|acess|aced|olh|vej|ver|consult|encontr|adquir|dispon|barat|econom|descont|prec|vend|temos|tem|busc|cadastr|regist|pass|confir|da uma olhada)\w{0,9}<40>(?:em|no|na|pelo|pela|por|do|da|direto no)? ?${OWN_SITE}
        ${OWN_SITE}<8>(?:e|tem|oferece|onde|para|em|:|ha|encontra\w{0,3}|pode|temos|oficial|sai|custa|esta|compr\w{1,5})
        (?:compr|pec|ped|pag|encomend)\w{1,6}<10>(?:diretamente|direto|directamente|direta) (?:conosco|connosco|a nos|com a gente|comigo|de nos|com nos|da loja|do fabricante|com a loja)
        (?:procure|procura|busque|busca|pesquise|pesquisa)<12>(?:a nossa|nossa|o nosso|nosso|pela nossa|pelo nosso|o nome da) (?:loja|marca|empresa|nome)(?: no google| na internet)?`,
      unless: phrases`
        ${NOT} (?:tem|temos|possu|dispo|vend|ha|existe|contamos)\w{0,6}<20>(?:pagina|site|loja)
        (?:site|pagina)(?: web| oficial)? d[aoe]s? (?:fabricante|transportador\w{0,2}|correios|ctt|marca)`,
      rewrite: "pode comprar aqui, na nossa loja nesta plataforma",
    },
    {
      id: "pt/other_platform/shop on another marketplace",
      class: "other_platform",
      pattern: phrases`
        (?:compr|pec|ped|pod|visit|olh|vej|ver|consult|encontr|adquir|dispon|barat|econom|vend|temos|tambem|busc|procur|prec|loja|pagina|anuncio|perfil|estamos|conta)\w{0,9}<30>(?:em|no|na|pelo|pela|do|da|via) (?:nossa |minha |nosso |a |o )?(?:loja (?:do|da|no|na) |conta (?:do|da|no|na) )?${ELSEWHERE}
        (?:noss[oa]|minha|meu) (?:\w{1,12} )?${ELSEWHERE}`,
      unless: phrases`
        ${NOT} (?:vend|dispon|est|igual|oferec|tem|trabalh|ha|pod|compr|cobr)\w{0,6}<20>${ELSEWHERE}
        (?:comprou|compraste|adquiriu|pediu|tenha comprado|fez (?:o pedido|a compra))<20>(?:em|no|na|pelo|pela) ${ELSEWHERE}
        (?:preco|vendedor|oferta) (?:que)<12>(?:viu|encontrou|menciona|mencionou)
        so vend\w{1,5} (?:aqui|n[ao] )`,
      rewrite: "pode comprar aqui, na nossa loja nesta plataforma",
    },
    {
      id: "pt/other_platform/our shop on Amazon",
      class: "other_platform",
      marketplaces: ["shopee", "tiktok_shop", "lazada", "shopify", "other"],
      pattern: phrases`
        (?:compr[ae]\w{0,4}|pec[ao]\w{0,2}|pedir|visit[ae]\w{0,3}|encontr\w{1,6}|disponive\w{1,2}|mais barat[oa]s?|busqu?e\w{0,3}|busca\w{0,3}|procur\w{1,4}|vend\w{1,5}|tambem)<25>(?:em|na|pela|no|atraves da) (?:nossa |minha )?(?:loja (?:da|na) )?amazon
        (?:nossa|minha) (?:loja|conta|pagina) (?:da|na|de) amazon`,
      unless: phrases`
        ${NOT} (?:vend|dispon|est|compr|ped)\w{0,6}<15>amazon
        (?:comprou|compraste|adquiriu|pediu|tenha comprado)<15>(?:na|pela) amazon
        (?:seu|este|o) pedido (?:da|na) amazon`,
      rewrite: "pode comprar aqui, na nossa loja nesta plataforma",
    },
    {
      id: "pt/other_platform/our shop on Shopee or Lazada",
      class: "other_platform",
      marketplaces: ["tiktok_shop", "amazon", "shopify", "other"],
      pattern: phrases`
        (?:compr[ae]\w{0,4}|pec[ao]\w{0,2}|pedir|visit[ae]\w{0,3}|encontr\w{1,6}|disponive\w{1,2}|mais barat[oa]s?|busqu?e\w{0,3}|busca\w{0,3}|procur\w{1,4}|vend\w{1,5}|tambem)<25>(?:em|na|pela|no|atraves da) (?:nossa |minha )?(?:loja (?:da|na) )?(?:shopee|lazada)
        (?:nossa|minha) (?:loja|conta|pagina) (?:da|na|de) (?:shopee|lazada)`,
      unless: phrases`
        ${NOT} (?:vend|dispon|est|compr|ped)\w{0,6}<15>(?:shopee|lazada)
        (?:comprou|compraste|adquiriu|pediu|tenha comprado)<15>(?:na|pela) (?:shopee|lazada)
        (?:seu|este|o) pedido (?:da|na) (?:shopee|lazada)`,
      rewrite: "pode comprar aqui, na nossa loja nesta plataforma",
    },
    {
      id: "pt/off_platform_payment/bank, wallet or cash to the seller",
      class: "off_platform_payment",
      pattern: phrases`
        (?:no|com|por|via|pelo|em) (?:${WALLET}|transferencia|dinheiro|especie) (?:eu |a gente |lhe |te |sai )?(?:faco|fazemos|faz|deixo|deixamos|desconto|tiro|por|mais barato)
        (?:me |nos )?(?:pass[ae]|d[ae]|envi[ae]|mand[ae]|inform[ae]|fornec\w{1,3}|indiqu?[ae])(?:-me|-nos)? (?:os |o |a |seus |as )?(?:dados bancarios|dados da (?:sua )?conta|numero da conta|iban|nib|chave pix|chave do pix)
        (?:devolv|reembols|deposit|transfer|estorn)\w{1,5}<6>(?:direto|diretamente) (?:na|para a) (?:sua|tua) conta
        (?:pagu?e\w{0,2}|pagar|paga|pagando|pagamentos?|acert\w{1,4}|complet\w{1,4}|finaliz\w{1,4}|quit\w{1,4}|reserv\w{1,4})<35>(?:por|com|via|atraves d[eo]|em|no|na|pelo|pela|usando|direto (?:no|na|por)|fazendo|mediante) (?:noss[oa] |meu |minha |uma? |o |a |seu )?(?:${WALLET}|${BANK}|dinheiro vivo|dinheiro|especie|qr ?-?code|codigo qr)
        (?:faz|faca\w{0,1}|fazer|fazendo|fizer\w{0,3}|realiz\w{1,4}|envi\w{1,4}|mand\w{1,4}|efetu\w{1,4}|pass\w{1,3})<20>(?:transferencia|deposito|pix|ted|mb ?way|paypal|pagamento (?:direto|por fora|avulso))
        (?:transf(?:ira|ere|erir|iram)|deposit[ae]\w{0,3}|credit[ae]\w{0,2}|envi[ae]\w{0,3}|mand[ae]\w{0,3})<35>(?:para|na|no|em|pra) (?:a |o )?(?:nossa|minha|nosso|meu|esta|seguinte|este) (?:\w{2,10} )?(?:conta|banco|iban|nib|chave|numero|pix)
        (?:transf(?:ira|ere|erir)|deposite|depositar)<8>(?:-nos|-me|o|a|os|as|\d|r?[$€])
        (?:(?:nossa|minha|a|uma|chave) (?:chave )?pix|chave pix|qr ?-?code (?:do )?pix|pix copia e cola)
        (?:aceitamos|aceito|recebemos|recebo|preferimos|prefiro|trabalhamos com)(?: tambem| so| apenas)?(?: o| os)? (?:pagamentos? )?(?:por |com |via |em |pelo |atraves de )?(?:${WALLET}|${BANK}|dinheiro|especie)
        (?:pag|compr|trat|vend|transa|negoci|acord|combin|pedid|fech|ped|cobr|resolv|fazer|fazemos|acert)\w{0,8}<20>(?:fora|por fora|sem passar|sem usar)(?: d[ao]| pel[ao])? (?:amazon|shopee|lazada|app|aplicativo|plataforma|loja|tik ?tok|sistema|aqui|site|marketplace)
        (?:pagu?e\w{0,2}|pagar|paga|pagamento|acert\w{1,3})(?:-nos|-me)?<15>(?:diretamente a (?:nos|mim)|direto (?:a nos|para nos|pra nos|pra gente|para mim|comigo|conosco|connosco|com a gente)|em maos|pessoalmente|por fora|por privado)
        (?:pague-nos|paga-nos|pague-me|nos pague|pagar-nos) (?:\w{1,10} )?(?:diretamente|direto|a parte)
        (?:noss[oa]s?|meus?|minha) (?:dados bancarios|numero da conta|numero de conta|conta (?:bancaria|do banco|corrente|poupanca|no banco|do ${WALLET})|iban|nib|${WALLET})
        (?:econom|poup|evit|sem pagar|fug)\w{0,6}<10>(?:a |as |da |das |na )?(?:comiss(?:ao|oes)|taxas?)(?: d[ao] (?:amazon|plataforma|shopee|app|tik ?tok))?
        (?:como|opcao|envio|modo) (?:para |de |entre )?(?:amigos e familiares|familiares e amigos|amigos e familia)
        (?:lhe|te|vos|vamos|vou|posso|podemos|iremos|irei)<12>(?:reembols|devolv|envi|mand|pag|transfer|transfir|deposit|faz|fac|compens|estorn|pass|credit)\w{1,7}<40>(?:por|via|com|atraves d[eo]|em|na|no|um|uma|pelo) (?:seu |sua |teu |um |uma |a )?(?:${WALLET}|${BANK}|dinheiro vivo|especie)
        (?:reembols|devolv|transfer|deposit|estorn)(?:amos|emos|aremos|eremos|iremos|o|arei|erei)(?:-lhe|-te)?<40>(?:por|via|com|atraves d[eo]|na|no|pelo) (?:seu |sua |teu |uma? )?(?:${WALLET}|${BANK})
        (?:envi|mand|pass|inform|dig|de-me|de-nos|fornec|indiqu|compartilh|partilh|deix|precis)\w{0,7}(?:-me|-nos)?<15>(?:d[ao] |o |a |os )?(?:seu|sua|seus|suas|teu|tua) (?:\w{1,10} )?(?:iban|nib|chave pix|chave|conta (?:bancaria|do banco|corrente|poupanca)|dados bancarios|numero (?:da|de) conta|numero do cartao|${WALLET}|e-?mail do paypal|banco)`,
      unless: phrases`
        ${NOT} (?:fora|por fora|${WALLET}|${BANK}|dinheiro|dados bancarios|diretamente|pagamentos? diretos?|chave pix)
        (?:(?<!se )nao|nunca|jamais) (?:\w{1,12} ){0,3}(?:aceit|ped|pec|solicit|compartilh|partilh|precis|trabalh|permit|oferec)\w{0,6}<30>(?:${WALLET}|${BANK}|dinheiro|fora|dados)
        (?:ao finalizar|na finalizacao d[oa]|no momento d[oa]|durante) (?:a |o )?(?:seu |sua )?(?:compra|pagamento|pedido)
        (?:tela|pagina|ecra|etapa) de pagamento
        (?:feit[oa]|disponivel|escolh\w{1,4}|selecion\w{1,4}|opcao)<15>(?:n[oa]|dentro d[oa]) (?:aplicativo|app|checkout|plataforma|amazon|shopee|finalizacao|carrinho)
        ${PLATFORM_ACTS}
        ${VIA}
        (?:se|como|porque|quando|ja que) (?:voce |ja )?(?:pagou|tenha pago|pagaste)
        (?:forma|metodo|meio|cartao)(?: de pagamento)? (?:original|utilizad[oa] na compra|usad[oa] na compra)
        (?:pix|boleto|cartao) (?:e|ou|,) (?:pix|boleto|cartao)<25>(?:app|aplicativo|plataforma|checkout|site da)`,
      rewrite: "por favor, pague somente por esta plataforma",
    },
    {
      id: "pt/ask_to_cancel/asks the buyer to cancel",
      class: "ask_to_cancel",
      pattern: phrases`
        (?:faria|fariam|faz|faca)<4>(?:o |um )?favor de cancelar
        (?:faria|fariam|teria|teriam) a gentileza de cancelar
        (?:por favor|pfv|por gentileza|gentileza|pode(?:ria|rias|riam)|consegue|conseguiria|importa-se de|importava-se de|se importaria de|pedimos|peco|pedia|gostariamos que|solicitamos|agradecemos (?:que|se)|agradeciamos|agradeceriamos|precisamos que|preciso que|queriamos que|sugerimos|sugiro|recomendamos|recomendo|seria melhor|e melhor|o melhor e|melhor|deve|tem que|tem de|teria que|tera que|e preciso|ajude-nos|nos ajude|faca o favor|tem como|teria como|da para|daria para|da pra|convem)<30>(?:cancel(?:e|a|ar|em|es|asse|ando)(?:-[oa]s?)?|anul(?:e|a|ar|em|asse)(?:-[oa])?|(?:solicit|pec|ped|fac|faz|inici|realiz|abr|envi)\w{0,4}<12>(?:cancelamento|anulacao)|desist(?:a|ir|isse) d)
        (?:pode|podes|podem|consegue)(?: voce)?<10>(?:cancelar|cancela-l[oa]|anular|solicitar o cancelamento|pedir o cancelamento)[^?!.\n]{0,40}\?
        (?:cancele|cancelem|anule) (?:voce |voce mesm[oa] |ja )?(?:o|seu|o seu|este|a|esta|essa|sua|a sua) (?:pedido|compra|encomenda)
        (?:cancele|cancela|cancelar|cancelem|anule|anular)(?: (?:o|seu|o seu|este|a|esta|sua) (?:pedido|compra|encomenda))?<6>(?:e|depois|para|que)<8>(?:volt|fac|faz|compr|realiz|pec|ped|refac|refaz|repit|repet|a gente|envi)\w{0,6}
        (?:solicite|solicita|peca|pede|abra|faca|inicie|envie) (?:voce |ja )?(?:o|um|seu|a) (?:\w{1,10} )?(?:cancelamento|anulacao)
        se (?:voce |nos |o |a )?(?:cancela|cancelar|anular|cancelares|puder cancelar)<40>(?:lhe|te|podemos|posso|damos|daremos|enviaremos|envio|enviamos|faremos|fazemos|oferec\w{1,4}|vou|vamos)
        (?:cancel|anul)\w{1,6}<20>(?:do seu lado|da sua parte|por ai|pelo seu lado|voce mesm[oa]|na sua conta)`,
      unless: phrases`
        (?:se|quando|caso|ja que|porque|como|uma vez que|visto que) (?:voce |o |a |ainda |ja |realmente |mesmo |nao ){0,2}(?:quer|queira|quiser|deseja|deseje|desejar|prefere|prefira|preferir|solicitou|pediu|necessit\w{1,2}|decidir|pretende|pretender|gostaria)
        (?:como|conforme) (?:nos |o |voce )?(?:pediu|solicitou|solicitado|pedido|indicou)
        (?:(?<!se )nao|nunca|sem|antes de|em vez de|ao inves de|impossivel)(?: \w{1,12}){0,3} (?:cancel|anul)\w{0,6}
        (?<!tem |teria )como (?:pode )?(?:cancelar|anular)
        para (?:cancelar|anular)<25>(?:va|ve|entre|entra|clique|clica|toque|abra|abre|selecione|pode|deve|aceda|acesse|dirija)
        (?:pode|podes) (?:cancelar|anular)\w{0,2}<30>(?:em|n[oa]|pel[oa]|clicando|abrindo|antes d|sem custo|gratuitamente|acessando)
        (?:seu|sua|o|teu) (?:pedido|solicitacao) de cancelamento`,
      rewrite: "estamos procurando uma solução para o seu pedido e escreveremos aqui",
    },
    {
      id: "pt/ask_to_cancel/asks for a false reason",
      class: "ask_to_cancel",
      pattern: phrases`
        (?:escolh|selecion|seleccion|marqu|marc|coloqu|coloc|ponh|indiqu|indic|diga)\w{0,8}<8>(?:a opcao |que )?["'«“]\s?(?:nao (?:o |a )?(?:quero|preciso|desejo)|ja nao|mudei de|comprei por|compra por|por engano|por erro|me arrep|desist|achei mais)\w{0,6}
        (?:escolh|selecion|seleccion|marqu|marc|coloqu|coloc|ponh|poe|indiqu|indic|us[ae]|diga|dizendo|aleg|inform|clique)\w{0,8}<25>(?:nao (?:o |a )?(?:quero|quer|preciso|precisa|desejo|deseja) mais|nao preciso|mud\w{1,4} de (?:ideia|opiniao)|me arrependi|arrependimento|desist\w{1,6}|(?:compra|pedido|comprei|comprou|pedi)(?: \w{1,10})? por (?:engano|erro)|por (?:engano|erro)|encontr\w{1,4} (?:mais barato|(?:um )?(?:melhor preco|preco melhor))|outr[ao]s? (?:motivos?|raz\w{2,4})|motivos? pessoa\w{1,2}|raz\w{2,4} pessoa\w{1,2}|endereco (?:errado|incorreto)|morada (?:errada|incorreta)|erro (?:meu|do comprador|do cliente)|sem querer)<25>(?:como|em|no|na|de|para)?<8>(?:o )?(?:motivo|razao|causa|opcao|cancelamento|devolucao)
        (?:motivo|razao|causa|opcao)<20>(?:escolh|selecion|seleccion|marqu|marc|coloqu|coloc|ponh|indiqu|indic|us[ae]|deve ser|seja)\w{0,8}<12>(?:nao quer|nao prec|nao o|mud\w{1,4} de|arrepend|me arrep|desist|compra por|comprei por|pedido por|por engano|por erro|encontr\w{1,4} mais|outr[ao]|pessoa|endereco|morada|erro|sem querer)\w{0,6}
        (?:cancel|anul|devol)\w{0,12}<25>(?:indicando|dizendo|alegando|colocando|marcando|selecionando|informando|escolhendo)<14>(?:nao quer|nao prec|que nao|comprei por|compra por|por engano|por erro|mud\w{1,4} de|outr[oa]|arrepend|desist|endereco)\w{0,6}
        (?:como |de |o )?(?:motivo|razao)(?: d[aeo] \w{2,14})?[\s:,]{1,3}(?:que )?["'«“]?(?:nao (?:quero|quer|preciso|precisa) mais|mudei de ideia|mudou de ideia|desistencia|arrependimento|comprei por engano|compra por engano|pedido por engano|me arrependi)
        (?:escolh|selecion|marqu|marc|coloqu|coloc|indiqu)\w{0,8}<20>(?:sem estoque|sem stock|esgotado|defeituos[oa]|com defeito|culpa do vendedor|problema do vendedor|danificad[oa]|diferente do anuncio)<20>(?:como|no|em)<6>(?:o )?(?:motivo|razao)`,
      unless: phrases`
        (?:motivo|razao|opcao) (?:verdadeir[oa]|real|corret[oa]|que corresponda|adequad[oa]|que se aplica)
        (?:que|o que|a que) (?:corresponda|se aplica|se aplique|for verdade|for verdadeir[oa])
        (?:voce )?(?:escolheu|selecionou|marcou|escolheste|indicou)`,
      rewrite: "escolha o motivo que for verdadeiro no seu caso",
    },
    {
      id: "pt/review_steering/asks for a positive review",
      class: "review_steering",
      pattern: phrases`
        (?:deix[ae]\w{0,5}|escrev\w{1,5}|public\w{1,4}|publiqu\w{1,3}|post[ae]\w{0,2}|d[ae](?:-nos|-me|r|r-nos|em)?|der|dando|avali[ae]\w{0,5}|coloqu\w{1,3}|coloc\w{1,4}|agradec\w{1,8}|apoi[ae]\w{0,4}|ajud[ae]\w{0,5}|esper[ao]\w{0,4}|precis\w{1,5}|adorariamos|gostariamos|ficariamos|faz|faca\w{0,1}|fazer|merec\w{1,5}|compartilh\w{1,4}|partilh\w{1,4}|receb\w{1,4}|consider\w{1,5}|com|mand[ae]\w{0,3}|capriche|contamos|pedimos) (?:\w{1,10} ){0,5}(?:${REVIEW} (?:\w{1,8} ){0,2}${GOOD}|${GOOD} (?:\w{1,10} )?${REVIEW}|(?:5|cinco) estrel\w{1,6})
        (?:avali[ae]\w{0,4}(?:-nos)?|classifi\w{1,5}|pontu\w{1,4})<20>(?:com )?(?:5|cinco|nota (?:maxima|10|5)|positivamente|muito bem)
        (?:5|cinco) estrelas<6>(?:por favor|pfv|nos ajuda\w{0,3}|ajuda\w{0,3}|se|significa)
        se (?:\w{1,10} ){0,4}(?:satisfeit[oa]s?|content[oa]s?|gostou|gostar|gostaram|amou|feliz|felizes|adorou|adorar|curtiu)<40>(?:deix[ae]\w{0,4}|escrev\w{1,4}|avali[ae]\w{0,4}|classifi\w{1,4}|compartilh\w{1,3}|partilh\w{1,3}|public\w{1,4}|publiqu\w{1,3}|d[ae])<15>(?:${REVIEW}|-?nos|a loja|nossa loja)
        (?:por favor )?(?:nao|evite|evita|sem) (?:nos )?(?:deix[ae]\w{0,4}|escrev\w{1,4}|coloqu\w{1,3}|colocar|public\w{1,4}|publiqu\w{1,3}|de|des|dar|faca)<12>(?:(?:ma|mas|ruim|negativ[oa]|baix[oa]|1|uma) ${REVIEW}|${REVIEW} (?:muito )?(?:ma|ruim|ruins|negativ[oa]s?|baix[oa]s?|de 1))
        ${REVIEW} (?:positiv[ao]s?|de (?:5|cinco) estrelas)<15>(?:nos ajud\w{1,5}|ajud\w{1,5}|seria|significa\w{0,3}|e muito importante|por favor)`,
      unless: phrases`
        (?:obrigad[oa]s?|grat[oa]s?|agradecid[oa]s?)<8>(?:por|pel[oa]s?)<20>(?:${REVIEW}|sua|seu|tua|teu)
        agradec(?:emos|o|endo)(?: \w{1,14}){0,2} (?:a sua|sua|pela|pelo|a tua|seu|o seu|esta)
        (?:(?<!se )nao) (?:\w{1,10} ){0,2}(?:pedimos|peco|podemos pedir|solicitamos|exigimos|oferecemos|permit\w{1,4})
        (?:ler|leu|leia|lemos|ver|vimos|vi|viu) (?:\w{1,5} )?${REVIEW}
        que (?:voce |nos )?(?:deixou|deixaste|escreveu|publicou|deu|fez|postou)`,
      rewrite: "se desejar, pode deixar uma avaliação sincera",
    },
    {
      id: "pt/review_steering/asks to change or remove a review",
      class: "review_steering",
      pattern: phrases`
        (?:mud|alter|modifi|edit|elimin|apag|exclu|remov|retir|atualiz|actualiz|corrij|corrig|reconsider|melhor|aument|ajust|retifi|delet|troc|refa)\w{0,8}<15>(?:a sua|o seu|sua|seu|tua|teu|a|o|essa|esse|esta|este|aquela|uma)<12>(?:\w{1,10} )?(?:avalia(?:cao|coes)|comentarios?|opiniao|classifica(?:cao|coes)|nota|estrel\w{1,6}|feedback|review|critica|resenha|pontuacao)
        (?:avaliacao|comentario|opiniao|classificacao|nota|review|critica)<25>(?:ser |seja |for |fosse )?(?:mudad[ao]|alterad[ao]|eliminad[ao]|apagad[ao]|modificad[ao]|retirad[ao]|removid[ao]|excluid[ao]|atualizad[ao])<6>(?:para|se|depois|quando|por favor|por voce)
        (?:1|uma|2|duas|3|tres) estrelas?<12>(?:para|por) (?:5|cinco|4|quatro)`,
      unless: phrases`
        (?:(?<!se )nao|nunca|jamais)(?: \w{1,10}){0,4} (?:mud|alter|modifi|elimin|apag|exclu|remov|ped|pec)\w{0,8}
        pode (?:sempre )?(?:editar|alterar|mudar) (?:a )?sua (?:propria )?(?:avaliacao|opiniao) (?:em|na|no)
        (?:comentario|nota|observacao) (?:do pedido|da entrega|do envio|fiscal)
        nota(?:s)? fisca(?:l|is)
        (?:foi|tenha sido|ja) (?:eliminad|alterad|atualizad|mudad|corrigid|removid)[oa]`,
      rewrite: "obrigado por contar a sua experiência; queremos resolver a situação",
    },
    {
      id: "pt/review_steering/something for a review",
      class: "review_steering",
      pattern: phrases`
        ${GIFT}<35>(?:por|pela|pelo|em troca d[eao]|se|quando|ao|apos|depois d[eao]|assim que|para quem|a quem)<25>(?:${REVIEW}|avaliar\w{0,3}|avalia|avalie|classificar)
        (?:deix|escrev|public|publiqu|compartilh|partilh|avali|classifi|faz|fac|envi|mand|post)\w{0,9}<25>(?:${REVIEW}|nos|produto|foto)<25>(?:e|para|,)<15>(?:receb|ganh|obt|consig|lev|lhe|te|concorr|particip|aproveit)\w{0,8}<30>${GIFT}
        (?:se|quando|assim que|ao|depois d[eao]|apos|caso)<15>(?:deix|escrev|public|publiqu|avali|classifi|mud|alter|elimin|apag|exclu|modifi|coloc|remov|retir|atualiz|fiz|faz)\w{0,9}<30>${REVIEW}<30>(?:lhe |te |vos |nos |a gente |vamos |vou |podemos |iremos ){0,2}(?:envi|devolv|reembols|ofere|d[aeo]u?|faz|far|transf|pag|mand|compens|receb|ganh|estorn)\w{0,8}
        em troca d[aeo] (?:\w{1,8} ){0,3}${REVIEW}`,
      unless: phrases`
        (?:(?<!se )nao|nunca)(?: \w{1,10}){0,2} (?:oferec|dam|pag|podemos|entreg|permit)\w{0,6}
        obrigad[oa]s? (?:por|pela|pelo)
        notas? fisca(?:l|is)`,
      rewrite: "",
    },
    {
      id: "pt/review_steering/contact us instead of a bad review",
      class: "review_steering",
      pattern: phrases`
        (?:antes de|em vez de|ao inves de)<8>(?:avaliar|classificar|dar nota|nos avaliar)<25>(?:deix|permit|de-nos|nos de)\w{0,4}
        (?:contat|contact|escrev|fal[ae]|dig[ao]|avis|comuni|inform|cham|consult|procur|mande mensagem)\w{0,9}<30>(?:antes de|em vez de|ao inves de|em lugar de|e nao)<20>(?:${REVIEW}|avaliar|classificar|pontuar)
        (?:antes de|em vez de|ao inves de|em lugar de)<25>(?:${REVIEW}|avaliar|classificar|pontuar)<30>(?:contat|contact|escrev|fal[ae]|dig[ao]|avis|comuni|cham|consult|procur|entre em contato|entre em contacto|nos)\w{0,9}
        (?:se|caso|quando)<30>(?:nao (?:esta|estiver|gostou|gostar|ficou)|insatisfeit[oa]|descontente|algum (?:problema|inconveniente)|algo)<40>(?:nao (?:deixe|coloque|escreva|publique|avalie)|em vez|ao inves|antes de)<20>(?:${REVIEW}|avaliar)`,
      unless: phrases`
        antes de (?:ler|ver)`,
      rewrite: "se algo não estiver bem, diga aqui e nós ajudamos",
    },
    {
      id: "pt/review_steering/asks for a review",
      class: "review_steering",
      severity: "note",
      pattern: phrases`
        (?:por favor|pode(?:ria)?|gostariamos|adorariamos|agradeceriamos|agradeciamos|nao (?:se )?esqueca|nao te esquecas|convidamos|ajudaria|lembre-se|aproveite)<25>(?:deix[ae]\w{0,4}|escrev\w{1,4}|public\w{1,4}|compartilh\w{1,4}|partilh\w{1,4}|avali[ae]\w{0,4}|classifi\w{1,5}|dar)<20>(?:${REVIEW}|a sua experiencia|sua experiencia|-nos|o produto|a loja|nossa loja)
        (?:deixe|deixa|de)(?:-nos)? (?:a sua|o seu|sua|seu|uma|um) (?:\w{1,10} )?${REVIEW}`,
      unless: phrases`
        obrigad[oa]s? (?:por|pel)
        notas? fisca(?:l|is)`,
      rewrite: "",
    },
    {
      id: "pt/marketing/promotion, coupon or cross-sell",
      class: "marketing",
      pattern: phrases`
        (?:us[ae]|utiliz\w{1,3}|aplique|aplica|insira|com|aproveite|aproveita|resgate|resgata|obtenha|consiga|pegue|ganhe|tem|segue|temos|oferecemos|ofereco|damos|garanta)<12>(?:o |a |um |uma |este |nosso |seu )?(?:\w{1,12} )?(?:codigos? (?:de desconto|promocional|promo|[a-z]{2,12}\d{1,3})|cupo(?:m|ns)|cupao|cupoes|descontos?|vouchers?|promo(?:cao|coes)|ofertas?)
        (?:codigo|cupom|cupao|voucher)[\s:]{1,3}["'«“]?[a-z]{2,12}\d{1,4}
        \d{1,3} ?% (?:de )?(?:desconto|off)
        (?:compr|lev|pec)\w{1,4} (?:\d|dois|duas|tres|um|mais)<10>(?:e (?:pagu|lev|ganh|receb)\w{1,3}|pagu?e?|lev\w{1,3}|gratis|pelo preco)
        (?:olhe|veja|ve|visite|visita|descubra|conheca|conhece|de uma olhada|da uma olhada|explore|nao perca|experimente|confira|espreite)<10>(?:n?as? |n?os? |em )?(?:noss[oa]s?)<12>(?:novidades|ofertas?|promo(?:cao|coes)|saldos|cole(?:cao|coes)|catalogo|produtos?|loja|artigos|modelos|gama|descontos|linha)
        (?:siga|segue|sigam|inscreva-se|assine|acompanhe) (?:a |o |n[oa] )?(?:nossa|minha|nosso|loja|newsletter|pagina|canal)
        (?:em (?:oferta|promocao)|oferta especial|ofertas? (?:relampago|do dia|da semana|imperdive\w{1,2})|liquidacao|queima de estoque|black friday|cyber monday|dia do consumidor|saldos de|promocao (?:especial|imperdivel)|super ?oferta|nova colecao|(?:nov|noss|ultim)os? lancamentos?|preco (?:promocional|especial|de oferta))
        (?:desconto|cupom|cupao|oferta|brinde|vale|%)<25>(?:sua|tua) (?:proxima) (?:compra|encomenda)
        proxima compra<20>(?:desconto|cupom|cupao|gratis|%)
        (?:tambem )?(?:pode|podera|poderia|vai|talvez) (?:tambem )?(?:gostar|interessar|se interessar|adorar|goste)(?: d[aeo]s?| por)?<12>(?:noss[oa]s?|est[ea]s?|outr[oa]s?)
        (?:recomendamos|recomendo|sugerimos|convidamos a (?:ver|conhecer|comprar)|apresentamos)<10>(?:tambem |ainda )?(?:noss[oa]s?|o nosso|a nossa|este outro|o novo|a nova|estes produtos|combinar)
        (?:combin[ae]\w{0,3}|fica (?:otimo|perfeito|muito bem)|complement[ae]\w{0,3})<10>com (?:o |a )?noss[oa]s?
        (?:torne-se|junte-se|faca parte)<10>(?:membro|clube|vip|socio|programa|d[oa])`,
      unless: phrases`
        (?:(?<!se )nao|ja nao|infelizmente nao|expir\w{1,4}|terminou|acabou|venceu)(?: \w{1,12}){0,4} (?:desconto|cupom|cupao|cupo(?:ns|es)|vale|promocao|oferta|codigo|acumul\w{1,4}|valido)\w{0,2}
        (?:codigo|cupom|cupao|vale|oferta|promocao)<15>(?:ja )?(?:esta )?(?:expirou|expirad[oa]|terminou|vencid[oa]|venceu|caducad[oa]|caducou|acabou)
        codigo (?:de|do) (?:rastreio|rastreamento|devolucao|barras|postagem|erro|seguimento)`,
      rewrite: "",
    },
    {
      id: "pt/false_urgency/limited time or last chance",
      class: "false_urgency",
      pattern: phrases`
        (?:so|somente|apenas|exclusivamente) (?:por |durante |ate )?(?:hoje|esta (?:noite|semana|tarde)|este (?:fim de semana|mes)|neste fim de semana|algumas horas|\d{1,2} horas)
        (?:hoje|esta semana) (?:somente|apenas|ou nunca)
        (?:ultim[ao]s?|unic[ao]) (?:oportunidade\w{0,1}|horas|dias|chances?|chamada|minutos)
        (?:apress[ae]\w{0,4}|corra|corre|despache-se|nao perca(?: tempo| essa| esta| a)?|nao (?:o |a )?deixe (?:passar|escapar)|nao deixe para depois|nao espere(?: mais)?|aproveit[ae]\w{0,2} (?:agora|ja|antes|a oportunidade|logo)|(?:compre|compra|peca|pede|garanta|reserve|encomende) (?:ja(?! que| nao| com| seja)|agora(?! que)|logo)|agora ou nunca)
        (?:por )?tempo (?:muito )?limitado
        (?:oferta|promocao|preco|desconto)<20>(?:termin\w{1,4}|acab\w{1,4}|encerr\w{1,4}|vence\w{0,1}|valid[oa]|expira\w{0,2}|dura)<15>(?:hoje|esta noite|amanha|em breve|meia-?noite|em \d{1,2}|so|ja|as \d)
        (?:ate (?:acabar|durar|durarem|esgotar|terminar|o fim d)\w{0,4}<6>(?:os |o |as )?(?:estoques?|stocks?)|enquanto (?:dur\w{1,5}|houver) (?:os |o )?(?:estoques?|stocks?|unidades))
        (?:esgota\w{0,3}|vende\w{0,3}|acaba\w{0,3}|voa\w{0,2}|saind?\w{0,3}|estao? (?:acabando|esgotando|voando))<8>(?:muito |super )?(?:rapido|rapidamente|voando|depressa|logo|como agua)
        antes que<6>(?:se )?(?:esgot\w{1,3}|acab\w{1,3}|termin\w{1,3}|seja tarde|suba\w{0,1}|alguem|outr[oa])
        (?:nas|nos|dentro das|durante as) proxim[ao]s (?:\d{1,2} |poucas |duas |tres |poucos )?${TIMES}<20>(?:ou|para (?:garantir|conseguir|manter)|senao|perdera|e)
        (?:pec|ped|compr|pagu?|decid|confirm|encomend)\w{1,4}<15>(?:em|dentro de|nas proximas)? ?(?:\d{1,2}|umas|duas|tres|dez) ${TIMES}<30>(?:ou|senao|perder\w{0,2}|antes|esgot\w{1,3}|sub\w{1,3})
        (?:o )?precos? (?:vai |vao |ira )?(?:subir|sobe|aumentar|aumenta)<12>(?:amanha|esta noite|em breve|hoje|depois|a partir|em \d)
        (?:so |apenas )?(?:restam?|temos|ha|ficam?|sobr\w{1,3}) (?:so |apenas )?(?:\d{1,2}|um[a]?|dois|duas|tres|pouc[oa]s|ultim[oa]s)<20>(?:corra|corre|apress\w{1,4}|aproveit\w{1,3}|peca|compre|garanta|nao espere|ja)`,
      unless: phrases`
        (?:devolu|devolv|reembols|reclam|arrepend|desist|disput|contest|garantia|troca)\w{0,9}<25>(?:prazo|periodo|ate|antes|data|termina|vence|acaba|encerra|expira|solicitacao)
        (?:prazo|periodo|data limite|ultimo dia)<25>(?:devolu|devolv|reembols|reclam|arrepend|desist|garantia|troca|entrega)\w{0,9}
        (?:mesmo dia|sai hoje|envia\w{0,2} (?:hoje|amanha)|fechad[oa]s?|escritorio|feriado|ferias|manutencao|horario|coleta|recolha)
        (?:sem|nao ha|nao tenha|nao tem|nenhuma) pressa
        edicao limitada`,
      rewrite: "",
    },
    {
      id: "pt/false_urgency/few pieces left",
      class: "false_urgency",
      severity: "note",
      pattern: phrases`
        (?:so |apenas )?(?:restam?|(?:so|apenas) (?:temos|ha)|sobraram) (?:so |apenas |mais )?(?:\d{1,2}|um[a]?|dois|duas|tres|pouc[oa]s|ultim[oa]s|as ultimas)(?:<12>(?:unidades?|pecas?|artigos?|disponive\w{1,2}|em estoque|em stock|pares?))?
        ultim[ao]s (?:unidades|pecas|tamanhos|artigos|pares)
        (?:quase|praticamente) (?:esgotad[oa]s?|a esgotar|acabando)`,
      unless: phrases`
        (?:dias?|horas?|semanas?|minutos?)`,
    },
    {
      id: "pt/superlative/cheapest, best or first of all",
      class: "superlative",
      pattern: phrases`
        (?:o|a|os|as) (?:mais barat[oa]s?|mais em conta|mais economic[oa]s?|precos? mais (?:baix|barat|economic)[oa]s?)
        (?:menor(?:es)?|melhor(?:es)?|mais baix[oa]s?) precos?(?: (?:d[oea]|em|de todo|garantid[oa]|possivel|online|que))?
        precos? (?:mais baix|mais barat|imbativ|insuperav|inigualav)\w{1,3}
        (?:o|a|os|as|noss[oa]s?) (?:\w{2,14} )?(?:melhor|melhores|numero um|numero 1|mais (?:avancad|popular|eficaz|segur|fort|rapid|potent|duradour|resistent|confortav|vendid|confiav|complet)\w{0,3})(?: \w{2,14}){0,3} (?:do|da|de|em|de todo|de toda|no|na) (?:o |a |todo o |toda )?(?:mundo|mercado|pais|planeta|setor|sector|industria|internet|historia|brasil|portugal|europa|america latina|amazon|shopee|lazada|tik ?tok|plataforma|categoria|todos|todas)
        (?:o|a|os|as|somos|nossa|nosso|temos) (?:\w{2,8} )?(?:melhor|melhores|maxima|superior) (?:qualidade|produto|produtos|vendedor\w{0,2}|loja|marca|material|materiais|escolha|fabricante|fornecedor)
        (?:n\.? ?[o°]\.? ?1|num\.? ?1|numero (?:1|um)|#1|no\.? ?1)(?! (?:da (?:lista|foto|imagem|caixa)|na (?:foto|imagem|lista|caixa)|do (?:manual)|e (?:para|o|a)))<12>(?:em|n[oa]|d[oea]|marca|loja|vendedor|qualidade|mundial|vendas)
        somos (?:os |as |o |a )?(?:\w{1,8} )?(?:melhores|numero (?:1|um)|lideres|lider|mais baratos|maiores|mais confiaveis|n\.? ?[o°]\.? ?1|primeiros)
        (?:marca|loja|empresa|vendedor) lider
        lider(?:es)? (?:do|da|de|em|no) (?:o |a )?(?:mercado|setor|sector|mundo|mundial|vendas|categoria|segmento)
        (?:insuperav|imbativ|inigualav|incomparav|inbativ)\w{1,3}
        (?:sem (?:concorrencia|rival|igual|comparacao)|nao tem (?:rival|concorrencia|igual|comparacao)|ninguem (?:\w{1,6} )?(?:oferece|tem|vende|faz|supera|bate|iguala))
        (?:melhor|mais barat[oa]|superior|mais em conta) (?:que|do que|a)(?: em| n[oa])? (?:qualquer|todos?|todas?|nenhum\w{0,1}|ninguem|as outras|os outros|a concorrencia|os demais)
        nao (?:vai encontrar|vao encontrar|encontra\w{0,3}|achara|vai achar|existe|ha)(?: nada| outro| outra| algo)? (?:\w{1,12} )?(?:melhor|mais barat[oa]|mais em conta)`,
      unless: phrases`
        (?:melhor (?:opcao|solucao|tamanho|maneira|forma|momento|resultado|jeito)|o melhor (?:possivel|e)|faremos o melhor|nosso melhor|melhores (?:cumprimentos|votos|desejos))
        (?:(?<!se )nao)(?: \w{1,10}){0,2} (?:dizer|afirmar|prometer|garantir|somos|e|sao|temos) (?:\w{1,6} )?(?:o|a|os|as)? ?(?:melhor|mais barat|menor|numero)
        (?:envio|frete|portes|opcao de envio|opcao|metodo|ajuste|velocidade|temperatura|nivel|posicao|tamanho) (?:\w{1,6} )?mais (?:barat|economic|baix|rapid|em cont)\w{1,3}`,
      rewrite: "a bom preço e de boa qualidade",
    },
    {
      id: "pt/guarantee/absolute promise",
      class: "guarantee",
      pattern: phrases`
        100 ?%<3>(?:\w{1,10} )?(?:segur\w{1,4}|autentic\w{1,4}|origina\w{1,2}|genuin[oa]s?|eficaz|eficazes|efetiv[oa]s?|satisfacao|satisfeit[oa]s?|garanti\w{1,3}|a prova d|impermeave\w{1,2}|precis[oa]s?|confiave\w{1,2}|fiave\w{1,2}|funciona\w{0,1}|qualidade|perfeit[oa]s?|livre de risco|sem risco|real|reais|natura\w{1,2}|nov[oa]s?|compative\w{1,2}|lega\w{1,2}|resultados?|inofensiv[oa]s?|certeza)
        cem por cento<3>(?:\w{1,10} )?(?:segur\w{1,4}|autentic\w{1,4}|origina\w{1,2}|eficaz|garanti\w{1,3}|impermeave\w{1,2}|confiave\w{1,2}|natural)
        (?:segur[oa]s?|autentic[oa]s?|origina\w{1,2}|garantid[oa]s?|eficaz|satisfeit[oa]s?|a prova d.?agua) (?:a )?(?:100 ?%|cem por cento)
        (?:garantimos|garanto|asseguramos|asseguro|juro|juramos|dou a minha palavra|prometo|prometemos|podemos garantir|posso garantir|posso assegurar)
        (?:(?:e|esta|estao|fica|resultados?|qualidade|sucesso|entrega|satisfacao|autenticidade|totalmente|preco|envio|durabilidade|originalidade) (?:totalmente |100 ?% )?garantid[oa]s?)
        garantid[oa]s?[!]
        garantia (?:vitalicia|para (?:sempre|toda a vida|a vida toda)|total|absoluta|ilimitada|de (?:satisfacao|resultados?|sucesso|dinheiro de volta|melhor preco)|eterna|100 ?%)
        (?:nunca|jamais|nao) (?:mais |se |vai |vao |ira )?(?:quebra\w{0,3}|parte\w{0,1}|rasga\w{0,3}|desgast\w{1,3}|desbot\w{1,3}|enferruj\w{1,3}|oxid\w{1,3}|falha\w{0,3}|vaza\w{0,3}|racha\w{0,3}|encolh\w{1,3}|deform\w{1,3}|descasc\w{1,3}|estrag\w{1,3}|risca\w{0,3}|arranh\w{1,3}|superaquec\w{1,3}|decepciona\w{0,2}|desilude)(?: nunca| jamais)?
        (?:dur\w{1,4}|funcion\w{1,4}|serv\w{1,3}) (?:para sempre|a vida toda|toda a vida|a vida inteira|eternamente|sempre)
        (?:inquebrav\w{1,3}|indestrutiv\w{1,3}|infaliv\w{1,3}|indeformav\w{1,3})
        (?:sem|zero|livre de|nenhum) (?:nenhum |qualquer )?(?:riscos?(?! de)|falhas?|efeitos? (?:colaterais|colateral|secundarios?)|defeitos?)
        (?:absolutamente|completamente|totalmente|perfeitamente|definitivamente) (?:segur[oa]s?|eficaz|eficazes|inofensiv[oa]s?|impermeave\w{1,2}|confiave\w{1,2}|fiave\w{1,2}|inquebrave\w{1,2}|autentic[oa]s?|garantid[oa]s?|a prova d)
        (?:com (?:toda|total|absoluta) (?:certeza|seguranca)|com certeza|sem (?:nenhuma |qualquer )?duvida(?: alguma)?|definitivamente|certamente) (?:vai |lhe |te |ira |o |a )?(?:funcion|serv|cheg|resolv|gost|ador|dur|ficar|val|dar)\w{0,5}`,
      unless: phrases`
        (?:(?<!se )nao|nunca|sem|impossivel|dificil)(?: \w{1,12}){0,3} (?:garant|assegur|promet)\w{1,5}
        garantia (?:legal|oficial|do fabricante|de fabrica|do produto|de \d{1,2}|de (?:um|dois|tres) an|da amazon|de a a z|de conformidade|da shopee|shopee|da plataforma)
        (?:amazon|shopee|tik ?tok|plataforma) garante
        100 ?%<2>(?:de )?(?:algodao|poliester|la|seda|linho|couro|pele|nylon|acrilic|viscose|bambu|caxemira|bateria|carga)\w{0,2}
        (?:assegur|certifi)\w{1,4}-(?:se|nos) de
        nao (?:pode|podem) ser (?:lavad|trocad|reparad)`,
      rewrite: "conforme descrito no anúncio",
    },
    {
      id: "pt/health_claim/cures, treats or removes a complaint",
      class: "health_claim",
      pattern: phrases`
        ${HEALS} (?:\w{1,14} ){0,5}${DISEASE}
        (?:anti[\s-]?(?:inflamatori|cancerigen|depressiv|viral|diabetic|artritic|bacterian)\w{1,2}|analgesic[oa]s?)
        (?:perc|perd|emagre|elimin|sec)\w{1,5} (?:ate |uns |mais de |cerca de )?(?:\d{1,3}|vari[oa]s|muit[oa]s) ?(?:kg|quilos?|kilos?)
        (?:queim|derret|reduz|elimin|dissolv|perd|perc)\w{0,5} (?:a )?(?:gordura|peso)(?: corporal| abdominal| localizada| rapid\w{1,7})?
        (?:emagrec\w{1,5}|ajud\w{1,3} a (?:perder peso|emagrecer|dormir melhor))
        (?:reforc|fortalec|aument|melhor|potenci|estimul|ativ|acelera|turbina)\w{0,5} (?:o seu |a sua |seu |sua |o |a |as )?(?:sistema imun\w{1,9}|imunidade|defesas|metabolismo|testosterona|fertilidade|circulacao|funcao hepatica|libido|producao de colageno|visao|memoria|sono)
        (?:clinicamente|medicamente|cientificamente|dermatologicamente) (?:prova|demonstra|comprova|aprova|testa)d[oa]s?
        (?:recomendad[oa]s?|aprovad[oa]s?|indicad[oa]s?) por (?:\w{1,6} )?(?:medicos?|doutores|dermatolog[oa]s?|hospita\w{1,3}|farmaceutic[oa]s)
        (?:substitui|em vez d[eo]s?|sem (?:necessidade de )?|pare de tomar|deixe de tomar|ja nao precisa\w{0,2} d[eo]s?|nao precisa\w{0,2} mais d[eo]s?)(?: a| o)? ?(?:seu |sua |seus |os |as )?(?:medicament|remedio|medicac|comprimid|cirurgia|operacao|antibiotic|insulina|tratamento)\w{0,3}
        (?:propriedades|efeitos?|poder\w{0,2}|beneficios) (?:curativ|terapeutic|medicina|milagros)\w{1,2}
        (?:desintoxi|depur|detox)\w{1,6} (?:o |a |seu |sua )?(?:corpo|organismo|figado|sangue|pele)
        (?:faz crescer|crescimento|regenera\w{0,1}|recuper\w{1,3}) (?:d?o |do seu |os |as )?(?:cabelo|cabelos|cartilagem|nervos|celulas)
        (?:sua|suas|seu|o|a|os|as) (?:dor|dores|acne|eczema|rugas|cicatrizes|enxaquecas?|psoriase|insonia|sintomas|artrite) (?:\w{1,6} )?(?:desaparec|some|sumi|vai embora|vao embora|sera curad|passa rapido)\w{0,6}
        (?:milagros[oa]|milagre)`,
      unless: phrases`
        (?:(?<!se )nao|nunca|nem|tampouco)(?: \w{1,12}){0,4} (?:destin|indicad|afirm|trat|cur|sar|prev|substitu|promet|diagnostic|alivi|elimin)\w{0,8}
        nao (?:e|sao|se trata de) (?:um |uma )?(?:medicament|remedio|dispositivo medic|produto medic|tratamento medic)\w{0,3}
        (?:consult|pergunt|fal|procur)\w{1,4}<12>(?:seu|um|o|com) (?:medico|doutor|farmaceutico|dermatologista)
        (?:lamentamos|lamento|desculp\w{1,3}|sentimos)<40>(?:dor|dores|febre|transtorno\w{0,1})
        (?:dor(?:es)? de cabeca)<25>(?:envio|pedido|devolucao|entrega)`,
      rewrite: "veja o uso na descrição; não é um produto médico",
    },
    {
      id: "pt/rights_denial/no refunds or returns",
      class: "rights_denial",
      pattern: phrases`
        nao (?:temos|trabalhamos com)(?: politica de)? ${RETURNS}(?! (?:registr|regist|abert|pendent))
        (?:toda|qualquer|todas as)<1>${RETURNS}<15>(?:sera|serao) (?:recusad|negad|rejeitad)[oa]s?
        (?:nao (?:se )?(?:aceit|oferec|faz|fac|d[ao]|realiz|permit|conced|efetu|autoriz|trabalh|process|atend)\w{0,6}(?: mais| com| nenhuma?| qualquer)?) (?:\w{1,10} )?${RETURNS}
        (?:sem|nao ha|nao existe\w?|nao tem|nao temos|zero) (?:direito a |opcao de |possibilidade de |politica de )?(?:nenhuma? |qualquer )?${RETURNS}(?! (?:registrad|registad|em curso|em andamento|abert|pendente|ativ|solicitad|no sistema|no seu|ainda|em nosso))
        (?:nao (?:lhe |te )?(?:podemos|posso|vamos|vou|iremos|irei)) (?:lhe |te |mais )?(?:fazer (?:o |a |um |uma |nenhum )?(?:reembolso|troca|estorno|devolucao)|reembolsar|estornar|devolver (?:o|seu|nenhum|nada)|aceitar (?:a |sua |nenhuma )?(?:devolucao|reclamacao|troca)|trocar)
        (?:nao (?:lhe |te )?(?:reembolsamos|reembolsaremos|devolvemos|devolveremos|estornamos|trocamos))
        (?:todas as )?vendas? (?:e |sao |sera |serao )?(?:fina(?:l|is)|definitiv[oa]s?|irrevogave\w{1,2})
        nao (?:e |sao |sera |serao )?(?:reembolsave|retornave|trocave)\w{1,2}
        nao (?:pode|podem|podera|poderao|admite|da para|aceita|tem) (?:\w{1,8} )?(?:ser |se )?(?:devolvid[oa]s?|devolver|reembolsad[oa]s?|reembolsar|trocad[oa]s?|trocar|troca|devolucao|reembolso)
        (?:nao tem|nao tera|nao teras|perde|perdera|renuncia|abdica)(?: \w{1,6}){0,2} (?:direitos?|reclamar|reclamacao|devolucao|reembolso|garantia)
        nao (?:pode|podes|podera|podem) (?:reclamar|devolver|desistir|pedir (?:um |o )?reembolso|exigir|se arrepender)
        nao (?:e|sao) (?:nossa responsabilidade|responsabilidade nossa|problema nosso|nosso problema|culpa nossa|nossa culpa)
        nao (?:se )?(?:devolve\w{0,1}|troca\w{0,1}|reembolsa\w{0,1}) (?:nem|artigos|produtos|dinheiro|nada|em|mais)
        nao (?:nos responsabilizamos|me responsabilizo|somos responsaveis|se responsabiliza|assumimos|temos (?:nenhuma )?responsabilidade|nos responsabilizaremos)
        (?:nao (?:tem|oferecemos|damos|ha|inclui|cobrimos)|sem) (?:nenhum tipo de |nenhuma |qualquer )?garantia(?! (?:de que|adicional|estendida|contratual))
        (?:direito de arrependimento|direito de livre resolucao|arrependimento|7 dias|14 dias|garantia legal)<15>nao (?:se aplica|aplica|existe|vale|conta)
        (?:depois de|apos|uma vez)<4>(?:abert[oa]|pag[oa]|vendid[oa]|usad[oa]|entregue|recebid[oa]|enviad[oa]|abrir|comprad[oa])<30>(?:nao|sem|nenhum)<14>(?:devolu|reembols|troc|devolv|respons|reclam|estorn)\w{0,8}`,
      unless: phrases`
        (?:higien\w{1,4}|lacre|lacrad[oa]s?|selad[oa]s?|protecao da saude|personalizad[oa]s?|sob medida|por medida|perecive\w{1,2}|excecao legal|excepcao legal|por lei|artigo \d{1,3}|conteudo digital|roupa intima|roupa interior|lingerie|brincos|cosmetic\w{1,3}|seguranca alimentar)
        (?:prazo|periodo|janela)<25>(?:ja |foi )?(?:vencid[oa]|venceu|termin\w{1,4}|expir\w{1,4}|passou|encerr\w{1,4}|ultrapass\w{1,4}|esgot\w{1,4}|acabou)
        (?:fora|passado|decorrido|depois|apos)(?: d[oe]| o)? (?:\w{1,6} )?(?:prazo|periodo|\d{1,3} dias)
        (?:ate (?:que|receber|recebermos|termos|o pacote)|enquanto nao|antes d[eao]|a menos que|a nao ser que|salvo|exceto|sem (?:a|as|uma|sua|receber) (?:fotos?|autorizacao|etiqueta))
        (?:por|n?este) chat
        ${VIA}
        (?:diretamente na|somente na|so na|apenas na) (?:amazon|shopee|plataforma)
        sem (?:prejuizo|afetar)<25>direitos
        troca (?:de |do |da )(?:endereco|morada|cor|plano)`,
      rewrite: "pode pedir a devolução ou o reembolso no seu pedido; valem os seus direitos legais",
    },
    {
      id: "pt/rights_denial/a right as a favour",
      class: "rights_denial",
      pattern: phrases`
        (?:como (?:um )?(?:favor|gesto|cortesia|excecao|gentileza)(?: \w{2,10})?|por cortesia|por gentileza nossa|excecionalmente|excepcionalmente|so (?:por )?(?:desta vez|dessa vez|esta vez|para voce)|por ser voce|por boa vontade|de boa vontade|um favor especial)<35>(?:aceit|permit|deix|conced|autoriz|oferec|dam|d[ae]|faz|far|troc|repar|consert|reembols|devolv)\w{0,8}<25>(?:devolu|reembols|troc|devolv|arrepend|repar|consert|garantia|7 dias|14 dias)\w{0,6}
        (?:aceit|permit|conced|autoriz|oferec|dam|faz|far|troc|repar|reembols)\w{0,8}<30>(?:devolu|reembols|troc|arrepend|repar|garantia|7 dias|14 dias)\w{0,6}<20>(?:como (?:um )?(?:favor|gesto|cortesia)|por cortesia|excepcionalmente|excecionalmente|so desta vez|por boa vontade)
        (?:vantagem|beneficio|servico|promessa|oferta) (?:exclusiv|especia|unic)\w{1,2}[\s:,-]{1,3}(?:\w{1,10} ){0,4}(?:7|sete|14|catorze|quatorze) dias`,
      unless: phrases`
        (?:depois|apos|fora|passado|embora|apesar|vencid[oa]|expirad[oa]|decorrid[oa]|mesmo com|ja nao esta|ja tenha)`,
      rewrite: "tem o direito de devolver; valem os seus direitos legais",
    },
    {
      id: "pt/green_claim/unproven environmental praise",
      class: "green_claim",
      pattern: phrases`
        (?:eco[\s-]?(?:friendly|amigave\w{1,2}|responsave\w{1,2}|sustentave\w{1,2})|ecologic[oa]s?|ecologicamente \w{3,12}|sustentave(?:l|is)|biodegradave(?:l|is)|compostave(?:l|is))
        (?:amig[oa]s?|bo[am]|melhor|benefic[oa]|inofensiv[oa]s?|segur[oa]s?|responsave\w{1,2}|respeitador\w{0,2}|comprometid[oa]s?|amigave\w{1,2}) (?:com|para|d|do|da|pelo|ao|a) ?(?:o |a |nosso )?(?:meio ?ambiente|ambiente|planeta|natureza|terra|clima|oceanos?)
        (?:respeita|preserva|nao agride|nao polui)<6>(?:o |a )?(?:meio ?ambiente|ambiente|planeta|natureza)
        (?:neutr[oa]s?|zero|livre) (?:em |de )?(?:carbono|co2|emissoes|clima|plastico|residuos|pegada)
        (?:carbono|climaticamente) (?:neutr[oa]|zero)
        (?:salv|cuid|proteg|ajud)\w{1,5} (?:a |d?o |a salvar |a cuidar |a proteger )?(?:d?o |a |ao )?(?:planeta|meio ?ambiente|natureza|oceanos?)
        (?:sem|zero|nenhum) (?:\w{1,10} )?(?:impacto|dano|poluicao)(?: (?:ambiental|no|ao|para o) ?(?:meio ?ambiente|planeta)?)`,
      unless: phrases`
        (?:certific\w{1,6}|grs|fsc|oeko[\s-]?tex|gots|rotulo ecologico|ecolabel|cradle to cradle|iso ?1\d{3,4}|en ?13432|tuv|rcs|pefc|bluesign|energy star|selo|procel)
        (?:(?<!se )nao)(?: \w{1,10}){0,2} (?:afirm|diz|e|sao|seja|podemos|cham|consider)\w{0,6}<12>(?:ecologic|sustentav|biodegrad|compost|eco)\w{0,6}
        \d{1,3} ?% (?:de )?(?:material )?recicla\w{1,3}`,
      rewrite: "veja os dados do material no anúncio",
    },
    {
      id: "pt/abusive_tone/insult or mockery",
      class: "abusive_tone",
      pattern: phrases`
        nao seja (?:tao )?(?:teimos|ridicul|mal[ -]?educad|estupid|ignorant|chat|tont|ingenu|hipocrit|mentiros|infantil|cinic|absurd|burr)\w{0,2}
        (?:clientes?|gente|compradores) (?:assim|desse tipo|deste tipo|da sua laia)(?! (?:como))
        que (?:saco|inferno|porcaria de cliente)
        (?:idiota|imbecil|imbecis|estupid[oa]|otari[oa]|babaca|retardad[oa]|cretin[oa]|trouxa|burr[oa]|jumento|palerma|parv[oa]|analfabet[oa]|sem[ -]vergonha|canalha|vagabund[oa]|safad[oa]|cuzao|arrombad[oa]|desgracad[oa]|fdp|pilantra|caloteir[oa]|patetic[oa]|ridicul[oa]|palhac[oa]|anta|debil mental|inutil|mal[ -]educad[oa]|vigarista|aldrab(?:ao|ona)|atrasad[oa] mental|lixo de gente|ignorante)(?:s)?
        (?:voce|voces|tu|es|o senhor|a senhora) (?:\w{1,10} ){0,3}(?:tont[oa]|louc[oa]|doid[oa]|maluc[oa]|mentiros[oa]|golpista|ladrao|ladra|trapaceir[oa]|preguicos[oa]|grosseir[oa]|chat[oa]|insuportavel|infantil|paranoic[oa]|histeric[oa]|fracassad[oa]|lixo|porc[oa]|pao duro|ceg[oa]|surd[oa]|uma piada|uma vergonha|uma fraude|exagerad[oa]|forreta)s?
        (?:pergunta|cliente|comprador|compradora|pessoa|gente|reclamacao|desculpa|mensagem) (?:tao |mais |muito )?(?:tont[oa]|estupid[oa]|ridicul[oa]|absurd[oa]|idiota|patetic[oa]|mentiros[oa]|mal[ -]educad[oa]|grosseir[oa]|chat[oa]|burr[oa]|besta)s?
        (?:que|quanta|mald?it[oa]) (?:idiot|burr|palhac|mentiros|chat|ignoranc|estupid)\w{1,4}
        (?:maldit[oa]s?|puta|merda|porra|caralho|foda-se|fodase|vai se foder|va se foder|vsf|vtnc|tnc|cacete|que nojo|filh[oa]s? da (?:puta|mae)|va para o (?:inferno|diabo)|vai para o (?:inferno|diabo)|vai pro inferno|va a merda|vai a merda|va pastar|vai pastar|va se catar|vai se catar|suma (?:daqui|da minha)|some daqui|desapareca|cale-se|cala-te|cala a boca|cale a boca|vai tomar|va tomar|que se dane|dane-se|vai chorar)
        (?:nao )?(?:sabe|sabes|consegue|consegues) (?:voce )?(?:nem |sequer |nem sequer |mesmo )?(?:ler|contar|escrever|medir|pensar)[^?!.\n]{0,25}\?
        nao (?:sabe|sabes|sabem) (?:nem |sequer |mesmo )?(?:ler|contar|escrever|medir|falar portugues|usar (?:um|uma))
        (?:gente|pessoas|clientes|compradores) como (?:voce|voces|tu|o senhor|a senhora)
        (?:esta|estas|e|es|ta)(?: voce| tu)? (?:ceg[oa]|surd[oa]|louc[oa]|doid[oa]|maluc[oa]|bebad[oa]|drogad[oa]|mal da cabeca|de brincadeira|a brincar comigo|tirando com)
        (?:aprenda|aprende|aprendam|va aprender|vai aprender) (?:a |primeiro a )?(?:ler|escrever|portugues|educacao|medir|contar|boas maneiras)
        (?:use|usa|abra|abre|ponha) (?:um pouco )?(?:a cabeca|o cerebro|os olhos|os neuronios|os oculos)
        (?:pare|para|parem|deixe|deixa|chega) (?:ja )?de (?:incomodar|encher|perturbar|chatear|reclamar|chorar|mentir|inventar|nos fazer perder|me fazer perder|escrever (?:besteira|bobagem|asneiras)|falar (?:besteira|bobagem)|mimimi|frescura|se fazer|amecar|ameacar|me amolar|drama)
        (?:(?:nos|me) (?:faz|fazes|esta fazendo|fez) perder|perda de|perdendo (?:o )?(?:meu|nosso)|desperdic\w{1,4} (?:o )?(?:meu|nosso)) (?:o )?tempo
        (?:que parte de|quantas vezes (?:tenho|temos|preciso|vou|ja)|tao dificil e|e tao dificil|ate uma crianca|o que voce nao entend\w{1,3}|nao entende (?:nada|portugues|nem))
        (?:da proxima vez|na proxima)<12>(?:leia|le|olhe|olha|pense|pensa|preste|meca)<25>(?:antes|direito|bem|primeiro|melhor|olhos|cabeca|atencao)`,
      unless: phrases`
        (?:noss[oa]|meu|minha|nos|fomos) (?:\w{1,10} ){0,3}(?:tont|estupid|ridicul|absurd|burr|erro|falha)\w{0,3}
        (?:(?<!se )nao) (?:e|sao|ha|nenhuma?) (?:\w{1,8} ){0,2}(?:pergunta|tont|estupid|ridicul|incomod|burr|boba)\w{0,4}
        (?:lamentamos|lamento|desculp\w{1,3}|sentimos|perdao)<40>(?:perder|incomod|absurd|ridicul|tont)\w{0,4}
        (?:nariz|fantasia|peruca|mascara|sapatos|traje|peixe)[\s-](?:de[\s-])?palhaco
        (?:obrigad[oa]s?|agradec\w{2,4}|valorizamos|adoramos|contar com|clientes especiais)<30>como (?:voce|voces|tu)
        (?:preco|precos|desconto|oferta) (?:de )?(?:louc[oa]s?|ridicul[oa]s?)`,
    },
    {
      id: "pt/abusive_tone/blame or contempt",
      class: "abusive_tone",
      pattern: phrases`
        (?:e|foi|tudo e|seria) (?:\w{1,12} )?(?:sua|tua|seu|teu) (?:propria |proprio |maldita )?(?:culpa|problema|erro|descuido|ignorancia|burrice|estupidez|azar)
        (?:a culpa (?:e|foi) (?:sua|tua|de voce|toda sua)|culpa (?:sua|tua)|problema (?:seu|teu)|azar (?:o )?(?:seu|teu))
        (?:deveria|devia|deverias|devias|tinha que|tinha de|era para|podia)<6>(?:ter )?(?:lido|medido|olhado|pensado|verificado|conferido|visto|prestado|se informado|ler|medir|olhar)
        (?:esta claro|e evidente|e obvio|obviamente|evidentemente|claramente|da para ver|ve-se|nota-se)(?: que)? (?:voce |tu )?nao (?:leu|sabe|sabes|leste|entende|entendes|entendeu|mediu|tem)
        (?:voce|tu) (?:mesm[oa] )?(?:o |a )?(?:quebrou|partiu|estragou|danificou|destruiu|usou mal|fez besteira)
        (?:o que (?:esperava|esperavas|queria|quer|queriam|espera)|esperava o que|queria o que|que queria|que esperava)<12>(?:por (?:esse|este|tao|ess)|com esse|pagando|pelo preco|a este|desse|\?)
        (?:por (?:esse|este) preco (?:que|nao|queria)|o barato sai caro|tem o que pagou|voce tem o que paga|se (?:e|nao) (?:tao )?(?:pobre|pode pagar|tem dinheiro)|nao seja (?:tao )?(?:chat|mesquinh|exagerad|dramatic|fresc|ridicul|pao)\w{0,2}|se nao (?:gosta|gostou|quer)[\s,]{1,2}(?:nao compre|compre em outr|va|procure|problema|vai)|compre em outr[oa] (?:lugar|loja|sitio) entao|entao nao compre|nao compre entao|tanto faz para (?:mim|nos)|estou nem ai|nao estamos nem ai|to nem ai|nao me importa|nao nos importa|nao quero saber|e eu com isso|nao e (?:meu|nosso) problema|faca o que quiser|e o que ha|pegar ou largar|nao me venha com|nao venha com|parabens genio|parabens pela inteligencia|que espert[oa])
        (?:ja (?:lhe |te )?(?:disse|dissemos|expliquei|explicamos|repeti|falei|falamos))<12>(?:mil|cem|\d{1,3}|muitas|varias|trocentas|dez) vezes
        (?:bom senso|senso comum|qualquer um com (?:olhos|cerebro)|todo mundo (?:sabe|entende)|toda a gente (?:sabe|percebe)|qualquer pessoa normal|ninguem mais (?:reclama|reclamou|se queixa)|mais ninguem (?:reclama|se queixa)|so voce reclama|voce e (?:o|a) unic[oa] que|es o unico que|nenhum outro cliente)`,
      unless: phrases`
        (?:(?<!se )nao|nunca|de modo algum)(?: \w{1,10}){0,3} (?:sua|tua|seu|teu) (?:culpa|problema|erro)
        (?:lamentamos|lamento|desculp\w{1,3}|sentimos|nossa culpa|nosso erro|deveriamos|deviamos)
        (?:deveria|devia) ter (?:recebido|chegado)`,
    },
    {
      id: "pt/abusive_tone/threat",
      class: "abusive_tone",
      pattern: phrases`
        (?:vou|vamos|irei|iremos|passo)<6>(?:ir |passar )?(?:ate |a|na|em)<2>(?:a )?(?:sua|tua) casa(?! (?:entregar|buscar|para))
        (?:vamos|vou|iremos|irei|podemos|posso) (?:te |lhe |o |a )?(?:denunci(?:ar|a-l[oa]|ar-te)|process(?:a-l[oa]|ar (?:voce|o senhor|a senhora|judicialmente)|ar-te)|bloque(?:ar|a-l[oa])|expor|banir|castigar|perseguir)<6>(?:voce|te|lo|la|o senhor|a senhora|sua (?:conta|comportamento|casa)|seu (?:perfil|nome|cadastro)|por isso|se|na policia)
        (?:te|lhe) (?:denunci|process|bloque|ban)\w{1,7}
        (?:denunciar|bloquear|processar|expor|banir) (?:voce|vc|o senhor|a senhora|sua conta|seu perfil|seu cadastro)
        (?:vamos|vou|iremos|irei) (?:te |lhe )?(?:processar voce|denuncia-l[oa]|processa-l[oa]|bloquea-l[oa]|tomar (?:medidas|providencias|acoes) (?:legais|judiciais|contra)|acionar (?:a justica|o advogado|meu advogado|nosso advogado|a policia)|colocar (?:voce )?na lista negra|publicar (?:seus dados|sua foto|seu nome))
        (?:vai|vais|ira) (?:se arrepender|arrepender-se|arrepender-te|te arrepender|pagar (?:caro|por isso)|se ver comigo|ver so|sofrer as consequencias|ouvir do (?:meu|nosso) advogado|ter noticias do (?:meu|nosso) advogado|lamentar)
        (?:arque|aguente|sofra) (?:com )?as consequencias
        (?:sabemos|sei|temos|tenho) (?:onde (?:voce )?(?:mora|moras|vive|vives)|(?:o )?seu endereco|(?:a )?sua morada|(?:os )?seus dados|(?:o )?seu telefone)<25>(?:entao|e|cuidado|!|lembre|nao esqueca|tome|portanto)
        (?:estou|estamos) (?:te |lhe )?avisando|(?:aviso|avisamos) pela ultima
        (?:ultimo aviso|cuidado com o que|e melhor (?:voce )?(?:tomar cuidado|nao|parar|ficar)|tome muito cuidado|nao me obrigue|nao nos obrigue|fica o aviso|fique esperto)
        (?:advogados?|policia|tribunal|justica|processo|acao judicial)<25>(?:contra voce|contra ti|contra si|se (?:nao|continuar|insistir|deixar|publicar|abrir|reclamar))
        se (?:\w{1,6} )?(?:deixar|publicar|escrever|abrir|reclamar|colocar|devolver|continuar|postar|avaliar)<40>(?:vamos|vou|iremos|sera|te|lhe) (?:denunci|process|bloque|bani|expor)\w{0,6}`,
      unless: phrases`
        (?:report|denunci|reclam|bloque)\w{1,6}<15>(?:isto|isso|o caso|o incidente|o extravio|o problema|o cartao|a transportadora|aos correios|a perda)
        (?:lamentamos|desculp\w{1,3})`,
    },
    {
      id: "pt/religion_politics/religion, politics or disputed borders",
      class: "religion_politics",
      pattern: phrases`
        (?:muculman[oa]s|crist(?:aos|as)|judeus|judias|hindus|budistas|catolic[oa]s|evangelic[oa]s|crentes|ateus|infieis|pagaos|macumbeir[oa]s)<20>(?:sao|e|sempre|nunca|deveriam|como voce|acreditam|nao|so|clientes|odeiam|pais|gente)
        (?:deus|jesus(?: cristo)?|ala|o senhor jesus|buda|nossa senhora|o diabo|satanas|o karma|o carma)<6>(?:vai |lhe |te |o |nos )?(?:castig|ama|odei|ve|sabe|julg|salv|perdo|quer|olha|esta vendo|prov|dira|far|cobr|punir|pun)\w{0,6}
        (?:religiao|igreja|biblia sagrada|alcorao|evangelho)(?! de)<12>(?:proib|verdadeir|fals|diz|manda|nossa|catolic|muculman)\w{0,5}
        (?:nossa|minha|sua|por causa da|verdadeira|falsa) (?:religiao|fe crista|fe)
        (?:rezo|rezamos|rezarei|rezaremos|vou orar|oramos|oro|vamos orar|vou rezar|vamos rezar|orarei) (?:por (?:voce|ti|sua|voces)|a deus)
        (?:trump|biden|obama|kamala|putin|zelensk\w{1,2}|xi jinping|netanyahu|nicolas maduro|milei|bolsonaro|lula|dilma|michel temer|sergio moro|alexandre de moraes|andre ventura|montenegro do psd|antonio costa|chega do ventura|petistas?|petralhas?|bolsominions?|bolsonaristas?|lulistas?|comunistas?|socialistas|fascistas?|nazis(?:tas)?|a extrema[\s-](?:direita|esquerda)|esquerdistas?|direitistas?|esquerdopata\w?)
        (?:vot(?:e|a|ar|ou|em) (?:em|n[oa])|em quem vot\w{1,3}|apoi[oa]\w{0,3} (?:o|a|ao) (?:partido|presidente|governo|guerra)|(?:nosso|seu|esse|este|o maldito) (?:presidente|governo|regime)|governo (?:corrupto|inutil|de merda|ladrao|de ladroes)|politic[oa]s (?:corrupt|ladr)\w{1,3}|por (?:culpa|causa) d[eo]s? (?:governo|politicos|presidente)|o governo (?:e|esta|tem a culpa|nao|rouba))
        (?:taiwan|tibete|hong kong|crimeia|caxemira|palestina|gaza|donbas|xinjiang|ucrania|israel|catalunha|gibraltar|kosovo|as malvinas|malvinas|olivenca|saara ocidental|essequibo)<10>(?:e|sao|foi|pertenc\w{1,3}|deveria|deve|independ\w{1,6}|parte d|ocupad[oa]|sera)<20>(?:parte|china|chines\w{0,1}|russ[oa]|russia|pais|independ\w{1,6}|india|paquistao|ucrania\w{0,2}|israel\w{0,3}|livre|noss[oa]s?|argentin[oa]s?|espanh\w{1,4}|portugues\w{0,1}|territorio|provincia|venezuel\w{1,4}|roubad[oa]|nacao|servia|palestin[oa])
        (?:viva|fora|liberdade para|boicot\w{1,3}(?: a| o)?|apoiamos|apoio a|estamos com|morte a|abaixo) (?:a |o )?(?:palestina|israel|ucrania|russia|tibete|hong kong|taiwan|china|gaza|guerra|cuba|venezuela|eua)
        (?:terroristas?|genocidio|imigrantes (?:ilegais|sao|sempre)|refugiados (?:sao|sempre)|o aborto|separatistas?)
        (?:(?:todos |sempre )?(?:os|as|voces,? ?|tipic[oa]s?|ess[ea]s|est[ea]s|malditos|como bom|como todo) )(?:clientes |compradores )?${NATIONS}<25>(?:sao|sempre|nunca|so (?:reclam|quer|sab)\w{1,3}|reclamam)
        ${NATIONS} (?:sao |sempre |nunca |todos |tao |muito |uns |umas |so ){1,4}${BAD_TRAIT}
        (?:a gente|as pessoas|os clientes|os compradores|o povo) (?:do|da|de|no) (?:seu|teu|ess[ea]|vosso) (?:pais|estado|regiao) (?:e|sao|sempre|nunca|nao|so)`,
      unless: phrases`
        (?:fechad\w{1,3}|feriado\w{0,1}|ferias|escritorio|atras\w{1,3}|envi\w{1,4}|entreg\w{1,4}|retom\w{1,5}|reabr\w{1,4})<40>(?:eid|ramadao|ramada|natal|pascoa|semana santa|carnaval|ano novo|dia d[eo]|corpus christi)
        (?:colar|pingente|figura|estatua|imagem|poster|livro|fantasia|mascara|camiseta|camisola|pulseira|vela|enfeite|tapecaria|adesivo|terco|tapete|caneca|cruz|medalha)
        (?:envi|entreg|mand)\w{1,6} para (?:o |a )?(?:taiwan|hong kong|ucrania|israel|palestina|kosovo|gibraltar|acores|madeira)
        gracas a deus
        lula<12>(?:pelucia|croche|congelad[oa]|gigante|chaveiro)`,
    },
    {
      id: "pt/religion_politics/blessing",
      class: "religion_politics",
      severity: "note",
      pattern: phrases`
        (?:que )?deus (?:lhe |te |o |a |os |vos )?(?:abencoe|proteja|acompanhe|pague|guarde)
        (?:fique com deus|fica com deus|se deus quiser|gracas a deus|amem|gloria a deus|louvado seja|bencaos|com a graca de deus|inshallah)`,
      unless: phrases`
        amem de`,
      rewrite: "",
    },
    {
      id: "pt/commitment/refund or compensation promised",
      class: "commitment",
      pattern: phrases`
        (?:faco|faremos|fazemos|farei) a devolucao d[oe] (?:seu )?(?:dinheiro|valor)
        (?:custo|custos|frete|portes|devolucao|envio|despesas)<6>(?:nos|a gente|eu) (?:pagamos|pago|paga|cobrimos|assumimos)
        (?:reembols(?:aremos|arei|amos)|devolv(?:eremos|erei|emos)|compens(?:aremos|arei|amos)|indeniz(?:aremos|arei|amos)|indemniz(?:aremos|arei|amos)|estorn(?:aremos|arei|amos)|ressarc(?:iremos|irei|imos)|restitui(?:remos|rei|mos)|reembolsa-l[oa]-(?:emos|ei)|devolver-lhe-emos|reembolso-o|reembolsamo-lo)
        (?:lhe|te|vos|faremos|farei|fazemos|faco|daremos|darei|damos|dou|oferecemos|ofereco|ofereceremos|enviaremos|emitiremos|realizaremos)(?: \w{1,10}){0,3} (?:reembolso|devolucao d|estorno|compensacao|indemnizacao|indenizacao|desconto|dinheiro|credito|cashback|abatimento|\d{1,3} ?%)
        (?:vamos|vou|podemos|posso|poderiamos|iremos|irei|queremos|gostariamos de|prometemos|prometo|comprometemo-nos a|nos comprometemos a)(?: lhe| te)? (?:reembolsar|devolver|compensar|indenizar|indemnizar|estornar|ressarcir|pagar|cobrir|assumir|fazer|dar|oferecer|emitir|realizar|efetuar)(?:-lhe|-te|-l[oa])?<15>(?:reembolso|estorno|dinheiro|valor|importancia|montante|compensacao|desconto|tudo|total|custos?|frete|portes|envio|dano|diferenca|conserto|reparacao|alfandega|taxas?|metade|parte|credito|\d)
        (?:vamos|vou|podemos|posso|iremos|irei) (?:lhe |te )?(?:reembolsar|compensar|indenizar|indemnizar|ressarcir|reembolsa-l[oa]|compensa-l[oa]|indeniza-l[oa])(?:-lhe|-te)?(?! (?:atraves|via|pela))
        (?:vai |ira |voce )?(?:recebera|receber|tera|obtera|recuperara|recebe)<10>(?:um |o |seu |o seu |uma |todo o |de volta o )?(?:\w{1,10} )?(?:reembolso|dinheiro|estorno|compensacao|indemnizacao|indenizacao|valor|cashback)
        (?:sera|seras|vai ser) (?:\w{1,12} )?(?:reembolsad[oa]|compensad[oa]|indenizad[oa]|indemnizad[oa]|ressarcid[oa])
        (?:reembolso|compensacao|devolucao|estorno) (?:complet[oa]|total|integral|parcial|imediat[oa]|de 100 ?%|garantid[oa])<8>(?:hoje|amanha|da nossa|imediat\w{1,7}|para voce|em \d|se|sem|agora|e|por)
        (?:o |seu |o seu )?(?:reembolso|dinheiro|estorno|compensacao|valor)<12>(?:sera|vai ser|serao) (?:\w{1,12} )?(?:enviad|pag|feit|transferid|devolvid|depositad|creditad|realizad|reembolsad|estornad)\w{0,3}
        (?:(?:pagamos|pagaremos|assumimos|assumiremos|cobrimos|cobriremos|arcamos com|arcaremos com|nos responsabilizamos pelo)<6>(?:os|o|a|as|todos os|seus) (?:custos?|frete|portes|envio|devolucao|alfandega|taxas?|despesas|conserto|reparacao))
        (?:custos?|frete|envio|portes|despesas)<20>(?:por nossa conta|a nossa conta|por conta da loja|a nosso cargo)
        (?:o dobro|o triplo) do (?:seu )?(?:dinheiro|valor)`,
      unless: phrases`
        ${PLATFORM_ACTS}
        ${VIA}
        (?:reembolso|estorno) d[ao] (?:amazon|shopee|plataforma|tik ?tok)
        (?:(?<!se )nao|nunca|tampouco|impossivel)(?: \w{1,12}){0,2} (?:reembols|devolv|compens|promet|oferec|garant|d[ao]|pag|decid|faz|inden|indemn|estorn)\w{0,7}
        (?:assim que|quando|depois que|logo que|se) (?:a |o )?(?:amazon|shopee|lazada|tik ?tok|plataforma|marketplace)
        (?:consult|pergunt|verific|confirm|averigu|solicit|analis|ver|encaminh)\w{1,6}<25>(?:se|um|uma|o|a|sobre|possib\w{2,6})<20>(?:reembols|compens|devoluc|descont|estorn)\w{0,5}`,
      rewrite: "vamos verificar o que podemos fazer e escreveremos aqui",
    },
    {
      id: "pt/commitment/free replacement or gift promised",
      class: "commitment",
      severity: "note",
      pattern: phrases`
        (?:envi(?:aremos|arei|amos|o)|mand(?:aremos|arei|amos|o)|reenvi(?:aremos|arei|amos)|troc(?:aremos|arei|amos)|substitu(?:iremos|irei|imos))(?:-lhe|-te)?<20>(?:outr[oa]|nov[oa]|substitut[oa]|reposicao|gratis|gratuit\w{1,6}|sem custo|de graca|brinde|presente)
        (?:vamos|vou|podemos|posso|iremos) (?:lhe |te )?(?:enviar|mandar|reenviar|dar|trocar)(?:-lhe)?<20>(?:outr[oa]|nov[oa]|substitut[oa]|reposicao|gratis|sem custo|de graca|brinde|presente|peca)`,
      unless: phrases`
        (?:(?<!se )nao)(?: \w{1,10}){0,2} (?:envi|mand|troc|substitu|promet|pod)\w{0,6}`,
    },
    {
      id: "pt/commitment/arrival or dispatch promised",
      class: "commitment",
      pattern: phrases`
        (?:garant|promet|assegur|jur)\w{1,5}<35>(?:entreg\w{1,4}|cheg\w{1,5}|envi\w{1,6}|receb\w{1,6}|sai\w{0,3}|tera)<20>(?:o|a|ate|antes|em|dentro|amanha|hoje|esta|este|na|no|para|proxim[oa])
        (?:chega|chegara|vai chegar|recebera|vai receber|recebe|tera|sera entregue|sai)<8>(?:com certeza|sem falta|com toda (?:a )?certeza|definitivamente|garantido|garantidamente|sem duvida|certamente)<15>(?:ate|antes|em|dentro|amanha|hoje|esta|este|na|no)
        (?:com certeza|sem falta|certamente|definitivamente|com toda (?:a )?certeza) (?:vai |voce |ira |o |a )?(?:cheg|receb|tera|sai|ser entregue|sera entregue)\w{0,4}<15>(?:ate|antes|em|dentro|amanha|hoje|esta|este|na|no)
        (?:amanha|hoje|esta semana|na segunda|na terca|na quarta|na quinta|na sexta)<15>(?:sem falta|com certeza)`,
      unless: phrases`
        (?:(?<!se )nao|nunca|impossivel)(?: \w{1,12}){0,3} (?:garant|promet|assegur)\w{1,5}
        assegur\w{1,4}-(?:se|nos) de`,
      rewrite: "veja a data estimada de entrega no seu pedido",
    },
  ],
};
