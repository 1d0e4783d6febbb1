import { phrases } from "../pack-patterns";
import type { PolicyPack } from "../rule";
import { FAR, GOODS_WITH_A_NAME, MESSENGERS, NUMBER_BY_NAME, SHOPS, WALLETS } from "./brands";

const MESSENGER =
  "(?:whats ?app|whats|wha?tsap|zap ?zap|zap|zapp|wpp|wechat|weixin|telegram|viber|snapchat|discord|skype|imessage|kakao ?talk|zalo|facebook messenger|fb messenger|messenger|signal)";
const SOCIAL = "(?:instagram|insta|ig|facebook|face|fb|twitter|you ?tube|pinterest|snapchat|redes sociais)";
/** Shops that are another place wherever the reply is written. */
const ELSEWHERE = `(?:${SHOPS}|ebay|etsy|temu|ali ?express|alibaba|taobao|walmart|mercado ?livre|olx|enjoei|vinted|shein|zalando|magalu|magazine luiza|americanas|casas bahia|elo7|worten|kuantokusta|custo ?justo|fnac|depop|facebook marketplace|marketplace do facebook|outra plataforma|outras plataformas)`;
const REACH =
  "(?:contat\\w{1,5}|contact\\w{1,5}|escrev\\w{1,5}|lig(?:ue|a|ar|uem)\\w{0,3}|fal(?:e|a|ar|amos|emos|em|o|ando|arem|aremos)|cham[ae]\\w{0,3}|mand\\w{1,5}|envi\\w{1,5}|adicion\\w{1,4}|busqu?[ae]\\w{0,3}|procur\\w{1,4}|encontr\\w{1,6}|sig[ao]\\w{0,3}|segu\\w{1,5}|convers\\w{1,5}|chat\\w{0,5}|atend\\w{2,6}|passe|passa|passar|respond\\w{1,6}|continu\\w{1,5}|pec[ao]\\w{0,3}|trat\\w{1,4}|resolv\\w{1,4}|dispon\\w{1,6}|junte-se|entre|rapido|facil|comodo|comunic\\w{1,5}|add|acompanh\\w{1,4}|combin\\w{1,4})";
const OWN_SITE =
  "(?:(?:nosso|nossa|meu|minha) (?:propri[ao] |nov[ao] )?(?:site(?: oficial| proprio)?|pagina(?: oficial| web)?|web ?site|loja (?:online|virtual|fisica|oficial|propria)|outra (?:loja|conta)|e-?commerce|sitio(?: web)?))";
const WALLET = `(?:${WALLETS}|pix|paypal|picpay|mercado ?pago|nubank|pagseguro|ame digital|mb ?way|multibanco|western union|moneygram|revolut|wise|skrill|payoneer|zelle|venmo|cash ?app|cripto\\w{0,8}|bitcoins?|btc|usdt|google pay|apple pay|alipay)`;
const BANK =
  "(?:transferencias?(?: bancarias?| diretas?)?|contas? (?:bancarias?|correntes?|poupanca|do banco|no banco)|depositos?(?: bancarios?| diretos?| em conta)?|iban|nib|ted|doc bancario|dados bancarios|boleto (?:fora|direto|por fora|avulso))";
const REVIEW =
  "(?:estrelinhas?|avaliacaozinha|notinha|nota (?:baixa|alta|ruim|maxima|10|5)|classificac\\w{3,5}|voto|avalia(?:cao|coes)|comentarios?|opini(?:ao|oes)|classifica(?:cao|coes)|estrel\\w{1,6}|notas?|feedbacks?|reviews?|criticas?|resenhas?|pontua(?:cao|coes)|depoimentos?)";
const GOOD =
  "(?:positiv[ao]s?|bo[am]s?|bons|otim[ao]s?|excelentes?|maxim[ao]s?|alt[ao]s?|perfeit[ao]s?|favorave(?:l|is)|lind[ao]s?|bonit[ao]s?|(?:de |com |nota )?(?:5|cinco|4|quatro|10|dez)(?: estrelas)?)";
const GIFT =
  "(?:mimo\\w{0,4}|brind\\w{1,6}|lembrancinhas?|agrado|presentinhos?|surpresa|bonus|credito|frete gratis|abatimento|devolvo|recompensa|estorno|pix|presentes?|brindes?|mimos?|descontos?|cupo(?:m|ns)|cupao|cupoes|vales?|vouchers?|reembols\\w{1,5}|dinheiro|compensa\\w{1,6}|gift ?cards?|premios?|amostras?|gratis|gratuit[oa]s?|cashback|sorteio|\\d{1,3} ?%|(?:r\\$|[$€]) ?\\d{1,4}|\\d{1,4} ?(?:€|euros?|reais|dolares))";
const DISEASE =
  "(?:gastrite|bronquite|refluxo|colite|hernias?|sinusite|rinite|tosse|pneumonia|anemia|conjuntivite|bruxismo|vitiligo|melasma|manchas (?:de|na) pele|olheiras|herpes|candidiase|cistite|infecao urinaria|menopausa|fogachos|tendinite|bursite|fascite|esporao|joanetes?|caimbras?|neuropatia|fibromialgia|osteoporose|parkinson|autismo|tdah|estresse|stress|nervosismo|trombose|ma circulacao|arritmias?|tireoide|triglicerides|triglicerideos|(?:o|seu) acucar|(?:a|sua) pressao(?! (?:d[aoe]|n[ao]|sobre|contra))|pedra nos rins|glaucoma|surdez|tonturas?|labirintite|feridas|queimaduras|calos|vermes|parasitas|flacidez|papada|retencao de liquidos|celulites?|lombalgia|nervo ciatico|hernia de disco|(?:o|a|na|da) (?:disco|coluna)|torcicolo|artroses?|varizes|micose|frieira|azia|ma digestao|crises? de \\w{3,12}|acne|espinhas|borbulhas|eczemas?|psoriase|dermatite|rosacea|artrite|artrose|reumat\\w{2,4}|gota|cancer|cancro|tumor\\w{0,2}|diabetes|glicemia|acucar no sangue|pressao (?:alta|arterial)|hipertensao|colesterol|enxaquecas?|cefaleias?|insonias?|ansiedade|depressao|inflama(?:cao|coes)|infec(?:cao|coes)|rugas|cicatri\\w{1,4}|estrias|celulite|queda de cabelo|calvicie|alopecia|caspa|asma|alergias?|resfriados?|constipa(?:cao|coes)|gripes?|covid\\w{0,3}|coronavirus|virus|fungos?|micoses?|frieiras?|pe de atleta|hemorroi\\w{2,4}|varizes|ronco|apneia|ciatica|escoliose|zumbido|prisao de ventre|ulceras?|pedras nos rins|gordura no figado|demencia|alzheimer|epilepsia|obesidade|impotencia|disfuncao eretil|disfuncao erectil|infertilidade|colicas|caries|verrugas|doencas?|enfermidades?|dor|dores|inchaco|toxinas|miopia|cataratas?|febre)";
const HEALS =
  "(?:control(?:a|am|ar)|regul(?:a|am|ar)|equilibr(?:a|am)|normaliz(?:a|am)|regener(?:a|am|ar)|corrig(?:e|em)|some com|sumir com|da (?:um )?fim|arranc(?:a|am)|seca[mr]?|mata[mr]?|protege|detem|para|freia|restaur(?:a|am)|recuper(?:a|am)|livra|curou|sarou|tirou|desinch(?:a|am)|zera[mr]?|funciona (?:para|contra|pra)|otim[oa] (?:para|contra|pra)|excelente (?:para|contra|pra)|perfeit[oa] (?:para|contra|pra)|indicad[oa] (?:para|contra|pra)|ideal (?:para|contra|pra)|recomendad[oa] (?:para|contra|pra)|bo[ma] (?:pra)|santo remedio (?:para|pra|contra)|levanta|afasta[mr]?|ameniza[mr]?|cur(?:a|am|ar|ara|arao|e|ando)|sara[mr]?|trata[mr]?|alivi(?:a|am|ar|ara|ando)|elimin(?:a|am|ar|ara|ando)|previn\\w{1,2}|previn[ae]\\w{0,2}|previ?ne|prevenir|combat\\w{1,4}|reduz(?:em|ir|ira|indo)?|tira[mr]?|remov(?:e|em|er|era)|acalma[mr]?|melhora[mr]?|baixa[mr]?|apaga[mr]?|desinflama[mr]?|acaba[mr]? com|luta contra|proteg(?:e|em|er) (?:contra|de|da|do)|serve[m]? (?:para|contra)|ajuda[mr]? (?:com|contra|a|no|na|em)|bom (?:para|contra)|boa (?:para|contra)|eficaz (?:contra|para|no|na)|remedio (?:contra|para)|tratamento (?:contra|para|de|da|do)|solucao (?:contra|para)|adeus (?:a|as|ao|aos)|desaparec\\w{1,5}|reverte[mr]?|livr(?:a|ar|e)-?(?:se|te)? d)";
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
  version: 2,
  checked: "2026-11-21",
  rules: [
    {
      id: "pt/contact_detail/own number, address or code offered",
      class: "contact_detail",
      pattern: phrases`
        ${NUMBER_BY_NAME}
        (?:escrev\w{1,5}|mand\w{1,5}|envi\w{1,5}|lig\w{1,4}|chama?\w{0,3}|contact\w{1,6}|contat\w{1,6}|encaminh\w{1,5}|disc\w{1,3}|disqu\w{1,3})<20>(?:no|para o|pro|pelo|ao|no nosso|no meu) (?:\w{1,10} )?(?:e-?mail|mail|celular|cel|telemovel|telefone|fixo|fone|numero|ramal)(?: (?:da loja|pessoal|direto|do (?:gerente|dono|deposito|escritorio)))?[\s]?[:,=]
        (?:meu|nosso) (?:cel|celular|e-?mail|fone|fixo|numero|telefone|telemovel)(?: (?!de (?:rastreio|pedido))\w{1,12}){0,2} (?:e|termina em|comeca com|segue)
        (?:e-?mail|mail|correio)${FAR}(?:arroba|gmail|g mail|hotmail|outlook|yahoo)
        (?:codigo|quadradinho|quadrado|qr)${FAR}(?:abre|leva|cai|direciona|manda|entra)<30>(?:contato|contacto|perfil|conta|grupo|canal|${MESSENGERS}|${SOCIAL})
        (?:atend\w{1,4}|fal[ae]\w{0,3}|combin\w{1,4}|trat\w{1,4})<30>(?:direto|diretamente) com (?:ele|ela|a gente|o (?:montador|dono|gerente|tecnico|rapaz))
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
        (?:${MESSENGERS}|zap|zapzinho|zapp|z4pp?|zapi|watzap|uatizap|whats|telegrama(?= (?:da|do) loja))
        (?:no|pelo|nosso|meu|via|na|pela|do|ao) (?:\w{1,6} )?(?:insta|instagram|ig|facebook|face|fb|twitter|direct|inbox|grupo vip|canal de (?:ofertas|transmissao)|redes(?: sociais)?|arroba)
        (?:nosso|nossa|meu|minha)s? (?:grupo|canal|comunidade|perfil|conta (?:d[eo]|n[oa])|redes|insta|face|fb|ig|fanpage|arroba)
        (?:sig[ae]\w{0,4}|seg[ue]\w{0,4}|segue|procur\w{1,4}|busc\w{1,4}|encontr\w{1,5}|adicion\w{1,4}|marc\w{1,4}|mand\w{1,4}|cham\w{1,3}|manda)<20>(?:insta|instagram|ig|facebook|face|fb|twitter|you ?tube|pinterest|threads|redes|direct|inbox)
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
        (?:simbolos?|icones?|desenhos?) d[oe]s?${FAR}(?:impress|gravad|estampad)[oa]s?|plaquinha<30>(?:impress|gravad|simbol|icon)\w{1,4}
        (?:${GOODS_WITH_A_NAME})
        (?:cor|azul|verde|roxo|lilas|estilo|tipo|edicao|modelo|design|emoji|emojis|tema|poster|quadro|jogo|pelucia|suporte|tripe|ring light|microfone|caixa de som|tablet|telefone compativel|videochamadas?|tela|capa|capinha|chaveiro|logo|estampa|adesivo|relogio|notificac\w{2,4})
        (?:golpe|fraude|phishing|nunca|jamais|nao) (?:\w{1,10} ){0,4}(?:pedi|pede|escrev|contat|solicit|envi|mand|atend|us)\w{0,7}
        (?:compartilh\w{1,4}|postou|vi|viu|encontr\w{1,3}) (?:\w{1,8} ){0,3}(?:no|pelo) (?:seu|teu) (?:instagram|facebook)
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
        (?:nosso|nossa|meu|minha) (?:\w{1,10} )?(?:site|sitezinho|pagina|portal|loja (?:online|virtual|fisica|propria|oficial)|lojinha(?: fisica| online)?|show ?room|catalogo (?:online|completo|virtual)|blog|app|aplicativo|e-?commerce)(?! (?:da|na|do|no) (?:amazon|shopee|lazada|tik ?tok))
        (?:na|pela|da|a|ate a) (?:loja (?:da fabrica|fisica|online|virtual|propria)|fabrica|nossa fabrica)
        (?:pass[ae]\w{0,2}|venh[ao]\w{0,2}|vem|visit\w{1,4}|retir\w{1,4}|compr\w{1,4}|busc\w{1,4}) (?:\w{1,8} ){0,2}(?:n[oa]|a[o]?|aqui n[oa]|pel[oa]) (?:noss[oa] |minha )?(?:loja fisica|atelie|fabrica|deposito|galpao|escritorio|balcao|ponto|show ?room)
        (?:direto|diretamente|directamente) (?:com a gente|conosco|connosco|comigo|da fabrica|na fabrica|com o fornecedor|com a loja)
        (?:fora|por fora) d[ao] (?:amazon|shopee|tik ?tok|lazada|app|aplicativo|plataforma|site)${FAR}(?:vend|compr|preco|barat|pedid|temos|tem|sai|faz)\w{0,5}
        (?:no|pelo|nosso) (?:nosso )?site (?:oficial |proprio )?(?:sai|tem|temos|voce|esta|o frete|a entrega|e mais|com)
        (?:compr|pec|ped|pod|visit|entr|acess|aced|olh|vej|ver|consult|encontr|adquir|dispon|barat|econom|descont|prec|vend|temos|tem|busc|cadastr|regist|pass|confir|da uma olhada)\w{0,9}<40>(?:em|no|na|pelo|pela|por|do|da|direto no)? ?${OWN_SITE}
        ${OWN_SITE}<8>(?:e|tem|oferece|onde|para|em|:|ha|encontra\w{0,3}|pode|temos|oficial|sai|custa|esta|compr\w{1,5})
        (?:compr|pec|ped|pag|encomend)\w{1,6}<10>(?:diretamente|direto|directamente|direta) (?:conosco|connosco|a nos|com a gente|comigo|de nos|com nos|da loja|do fabricante|com a loja)
        (?:procure|procura|busque|busca|pesquise|pesquisa)<12>(?:a nossa|nossa|o nosso|nosso|pela nossa|pelo nosso|o nome da) (?:loja|marca|empresa|nome)(?: no google| na internet)?`,
      unless: phrases`
        (?:site|pagina|portal|app)(?: oficial)? (?:d[oa]) (?:amazon|shopee|lazada|tik ?tok|transportador[a]?|correios|ctt|fabricante|pedido|produto|rastreio)
        ${NOT} (?:tem|temos|possu|dispo|vend|ha|existe|contamos)\w{0,6}<20>(?:pagina|site|loja)
        (?:site|pagina)(?: web| oficial)? d[aoe]s? (?:fabricante|transportador\w{0,2}|correios|ctt|marca)`,
      rewrite: "pode comprar aqui, na nossa loja nesta plataforma",
    },
    {
      id: "pt/other_platform/shop on another marketplace",
      class: "other_platform",
      pattern: phrases`
        (?:n[oa]|pel[oa]|em|do|da|via|noss[oa]|meu|minha|tambem|conta|loja|perfil|anuncio) (?:\w{1,10} ){0,2}${ELSEWHERE}
        (?:compr|pec|ped|pod|visit|olh|vej|ver|consult|encontr|adquir|dispon|barat|econom|vend|temos|tambem|busc|procur|prec|loja|pagina|anuncio|perfil|estamos|conta)\w{0,9}<30>(?:em|no|na|pelo|pela|do|da|via) (?:nossa |minha |nosso |a |o )?(?:loja (?:do|da|no|na) |conta (?:do|da|no|na) )?${ELSEWHERE}
        (?:noss[oa]|minha|meu) (?:\w{1,12} )?${ELSEWHERE}`,
      unless: phrases`
        (?:comprou|compraste|adquiriu|pediu|comprado|sua compra|viu|visto)<12>(?:n[oa]|em|pel[oa]) (?:\w{1,6} )?${ELSEWHERE}
        (?:capa|estilo|tipo|logo|modelo)
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
        cheque<15>(?:em nome|nominal|a ordem|visado)
        (?:em|com|no) (?:dinheiro(?! (?:de volta|volta))|especie|cash)(?= |[,.!?]|$)
        (?:pag\w{1,6}|acert\w{1,5}|deposit\w{1,4}|transf\w{1,6})(?: \w{1,10}){0,3} (?:a mim|pra mim|para mim|a nos|pra gente|diretamente|directamente|direto|por fora|a parte)
        (?:app|aplicativo|aplicacao|plataforma|amazon|shopee|tik ?tok|lazada|site)<20>(?:fica com|leva|cobra|tira|retem|come|morde)<25>(?:\d|por cento|%|comiss|parte|fatia|muito|tudo|dez|um \w{3,8})\w{0,4}
        (?:com|por|em|via|pel[oa]|no|na|um|uma|meu|minha|noss[oa]|mediante|usando|aceit\w{1,4}|faz\w{0,4}|faca|fac[ao]|mand[aoe]\w{0,2}|envi[aoe]\w{0,2}|pass[ae]|chave|me|nos|lhe|cai no|pag\w{1,4}) (?:\w{1,10} ){0,2}(?:${WALLET}|p1x|piquis)
        (?:transf|deposit|envi|mand|pag|complet|acert|quit|adiant|cobr|fech|combin|repass)\w{0,8}${FAR}(?:transferencia|deposito|dinheiro vivo|em dinheiro|em especie|em maos?|na mao|a vista direto|pessoalmente|ao entregador|ao motoboy|ao estafeta|nossa conta|minha conta|nesta conta|conta (?:da loja|abaixo|do (?:dono|gerente))|iban|nib|chave|agencia|link de pagamento|boleto avulso|cheque|vale postal)
        (?:transferencia|deposito|ted|doc|boleto)(?: \w{1,10}){0,2} (?:para|na|no|em nome d[ao] (?:loja|dono|empresa)|avulso|por fora|direto)
        (?:boleto|guia|fatura) (?:avuls[oa]|direto|por fora|em nome da loja|a parte|separad[oa])
        (?:sem (?:passar|nota|fatura|recibo|taxa|comissao) (?:pela|da|do|fiscal)?|por baixo dos? panos|por debaixo|link de pagamento|pagamento (?:externo|direto|por fora|a parte|em maos)|maquininha|fiado)
        (?:taxa|comissao|tarifa) d[ao] (?:plataforma|amazon|shopee|tik ?tok|app|site)<30>(?:mata|come|leva|cara|alta|alt|tira|econom|evit)\w{0,5}
        (?:libertem|liberem|liberar|retem|segura) o dinheiro
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
        (?:avali|coment|estrel|resenh)\w{1,8}${FAR}(?:devolv|mand|pag|estorn|transf|deposit|dou|faco)\w{0,4}
        (?:opcao|opcoes|opcion\w{0,2}|formas?|meios?|medios?|metodos?)<25>(?:da|dan|ofere?ce|tem|tiene|aceita|acepta|aparece\w{0,1}|mostra)<15>(?:shopee|amazon|lazada|tik ?tok|o app|a plataforma|o checkout)
        (?:amazon|shopee|lazada|tik ?tok(?: shop)?|o app|a plataforma)<6>(?:aceita|oferece|permite|gera|mostra)(?= )
        (?:nao|nunca|jamais|nem) (?:\w{1,10} ){0,4}(?:dinheiro|especie|diretamente|directamente|direto|fora)
        dinheiro de volta
        (?:porta[ -]?cart\w{1,4}|carteira|estilo|tipo|leitor|maquina de|compativel|poster|caneca|camiseta)
        (?:reembols|devoluc|estorn|credit)\w{1,7}<30>(?:emiti|complet|process|realiz|aprov|aparec|consta|chega|cai|sai|volta|regress|esta|para a forma|para o metodo|no metodo|original)\w{0,5}
        (?:seu|o) (?:pix|boleto|pagamento)<12>(?:ainda|ja|foi|consta|venc|compens|expir|nao (?:foi|apar|compens|caiu)|esta|caiu|aparec)\w{0,4}
        (?:seu|o) (?:banco|emissor)<20>(?:pode|tard|demor|lanc|confirm)\w{0,5}
        (?:golpe|fraude|phishing|desconfi)\w{0,4}
        (?:finalizar|finalizacao|fechar) (?:a |o |da )?(?:compra|pedido)
        forma de pagamento
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
        (?:cancelamento|anulacao|desistencia)${FAR}(?:partisse|parta|viesse|venha|saisse|saia|feito por|pedido por|voce|vc|(?:a|o) senhora?|(?:sua|tua) (?:parte|conta)|seu lado|iniciad)\w{0,2}
        (?:ajud\w{1,5}|agradec\w{1,6}|conven\w{1,3}|prefer\w{1,5}|importa|incomod\w{1,3}|facilit\w{1,5}|melhor)${FAR}(?:cancel|anul|desist)(?:ar|e|asse|isse|amento|a)
        (?:cancel(?:e|a|em|es|ar|ando)|anul(?:e|a|em|es|ar)|desist(?:a|e|ir|am)|retir(?:e|a|ar)|elimin(?:e|a|ar)|desfa(?:ca|zer|z)|recus(?:e|a|ar)|derrub(?:e|a|ar)|revert(?:a|er)|abra mao)(?:-?(?:l[oa]s?|nos|me|[oa]))? (?:voce |vc |tu |ja |ai |por favor |pfv |a |da |do |de ){0,3}(?:o|a|seu|sua|esse|essa|este|esta|todo o|teu|tua)? ?(?:\w{1,10} )?(?:pedidos?|compra|encomenda|ordem|reserva|item|pacote|artigo|solicitacao)
        (?:pel[oa]|d[oa]|n[oa]|por) (?:seu|sua|teu|tua|aplicativo|app|conta|lado|celular)<30>(?:cancel|anul|desist|retir|elimin)\w{0,5}
        (?:cancel|anul|desist)\w{1,6} (?:por aqui|por ai|ai|da sua parte|por voce|voce mesm[oa]|tu mesm[oa]|o senhor|a senhora|pelo app)
        (?:cancel|anul|desist|retir)\w{0,6}${FAR}(?:penaliz|puni|multa|cai a nota|cair a nota|conta contra|nos (?:afet|prejudic)|prejudic|indicador|metric|estatistic|reputacao|pontos|taxa|compr\w{1,4} (?:de novo|novamente|outra)|refa|refaz|mand\w{1,3}|eu (?:mando|faco|envio|seguro|deixo))\w{0,6}
        (?:melhor|ideal|facil|simples|certo|convem|compensa|jeito)<12>(?:seria|era|e|fica|mesmo)?<10>(?:cancel|anul|desist)\w{1,5}
        (?:consegue|conseguiria|poderia|podia|pode|da (?:pra|para)|tem como|teria como|importa|importava|solicitamos|pedimos|peco|gentileza|favor)${FAR}(?:cancel(?:ar|e|asse|amento)|anul(?:ar|e|acao)|desist(?:ir|a|encia))(?:-?[loa]{1,3})?(?! (?:n[ao]o|autom))
        (?:se|que|caso) (?:voce |vc |o senhor |a senhora |nos )?(?:cancel|anul|desist)(?:ar|asse|ares|a|e|isse|ir)${FAR}(?:mand|envi|fa[cz]|dou|damos|consig|libero|separ|guard|ganh|desconto)\w{0,6}
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
        (?:dispo\w{1,3}|tem|tens|prazo|direito)<30>(?:para|de|a) (?:desistir|cancelar|se arrepender)
        (?:${PLATFORM}|transportadora|fornecedor) (?:\w{1,10} ){0,2}(?:cancela|cancelou|cancelara|anula|anulou|recusou)
        (?:podemos|posso|vamos|vou|cancelamos|tent\w{1,5}|conseguimos|consigo|poderiamos) (?:\w{1,10} ){0,2}(?:cancelar|anular)
        (?:foi|ja|esta|ficou) (?:\w{1,6} )?(?:cancelad|anulad)[oa]
        (?:se|quando|caso) (?:\w{1,8} ){0,2}(?:quis|quer|desej|prefer|precis|decid)\w{1,4}
        (?:cancel|anul)\w{1,4}<20>(?:automaticamente|sozinh[oa])
        (?:como|para|pra) (?:\w{1,8} )?(?:cancelar|anular)
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
        (?:dig|diz|fal|cont|explic|poe|bot)\w{0,5}<20>(?:app|aplicativo|sistema|plataforma|amazon|shopee|tik ?tok)<25>(?:engan|erro|errou|errei|arrepend|nao|mud|desist)\w{0,5}
        (?:escolh|selec|marc|marqu|coloqu|coloc|ponh|poe|indiqu|indic|us[ae]|dig|diz|diga|alegu?|inform|justifi|clic|clique|motivo|razao|causa|opcao|botar|bota)\w{0,8}${FAR}(?:mudei de (?:ideia|opiniao)|mudou de (?:ideia|opiniao)|mudanca de (?:ideia|opiniao)|nao (?:quero|quer|preciso|precisa|necessit\w{1,2}|desej\w{1,2})|desist\w{1,4}|arrepend\w{1,6}|por engano|por erro|por acidente|sem querer|engan\w{1,3}-?(?:me|se)|me enganei|errei|(?:achei|encontr\w{1,4}|vi) (?:\w{1,6} ){0,2}(?:mais barato|preco|melhor)|mais barato|endereco (?:errado|incorreto)|morada errada|pedido duplicado|motivos? pessoa\w{1,2}|outro motivo|outros)
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
        (?:5|cinco|maxim[ao]|todas as)[\s-]{0,2}(?:estrel\w{1,6}|★|⭐)
        [★⭐]{4,5}
        nota (?:10|dez|maxima|cinco|5)(?! (?:de|do|na) prova)
        (?:deix|da|de|poe|ponh|escrev|capric|mand|fa[czr]|avali|compart|post|solt)\w{0,8}<30>(?:bo[am]|bonit[ao]s?|lind[ao]s?|positiv[oa]s?|excelente|favorave\w{1,2}|alt[oa]s?|otim[oa]|maxim[oa]|cinco|5|10) (?:\w{1,10} )?${REVIEW}
        ${REVIEW} (?:bem )?(?:alt[ao]s?|positiv[oa]s?|favorave\w{1,2}|boas?|bonit[ao]s?|lind[ao]s?|maxim[ao]|de (?:5|cinco|dez|10))
        (?:se|caso) (?:\w{1,8} ){0,2}(?:gost|ador|am|curt|aprov|content|satisfeit|feliz)\w{0,5}${FAR}(?:avali|estrel|opini|coment|classific|recomend)\w{0,8}
        avali\w{1,4}<20>(?:estrel\w{1,6}|fotinha|carinho|nota|bem|positivamente)
        (?:deix[ae]\w{0,5}|escrev\w{1,5}|public\w{1,4}|publiqu\w{1,3}|post[ae]\w{0,2}|d[ae](?:-nos|-me|r|r-nos|em)?|der|dando|avali[ae]\w{0,5}|coloqu\w{1,3}|coloc\w{1,4}|agradec\w{1,8}|apoi[ae]\w{0,4}|ajud[ae]\w{0,5}|esper[ao]\w{0,4}|precis\w{1,5}|adorariamos|gostariamos|ficariamos|faz|faca\w{0,1}|fazer|merec\w{1,5}|compartilh\w{1,4}|partilh\w{1,4}|receb\w{1,4}|consider\w{1,5}|com|mand[ae]\w{0,3}|capriche|contamos|pedimos) (?:\w{1,10} ){0,5}(?:${REVIEW} (?:\w{1,8} ){0,2}${GOOD}|${GOOD} (?:\w{1,10} )?${REVIEW}|(?:5|cinco) estrel\w{1,6})
        (?:avali[ae]\w{0,4}(?:-nos)?|classifi\w{1,5}|pontu\w{1,4})<20>(?:com )?(?:5|cinco|nota (?:maxima|10|5)|positivamente|muito bem)
        (?:5|cinco) estrelas<6>(?:por favor|pfv|nos ajuda\w{0,3}|ajuda\w{0,3}|se|significa)
        se (?:\w{1,10} ){0,4}(?:satisfeit[oa]s?|content[oa]s?|gostou|gostar|gostaram|amou|feliz|felizes|adorou|adorar|curtiu)<40>(?:deix[ae]\w{0,4}|escrev\w{1,4}|avali[ae]\w{0,4}|classifi\w{1,4}|compartilh\w{1,3}|partilh\w{1,3}|public\w{1,4}|publiqu\w{1,3}|d[ae])<15>(?:${REVIEW}|-?nos|a loja|nossa loja)
        (?:por favor )?(?:nao|evite|evita|sem) (?:nos )?(?:deix[ae]\w{0,4}|escrev\w{1,4}|coloqu\w{1,3}|colocar|public\w{1,4}|publiqu\w{1,3}|de|des|dar|faca)<12>(?:(?:ma|mas|ruim|negativ[oa]|baix[oa]|1|uma) ${REVIEW}|${REVIEW} (?:muito )?(?:ma|ruim|ruins|negativ[oa]s?|baix[oa]s?|de 1))
        ${REVIEW} (?:positiv[ao]s?|de (?:5|cinco) estrelas)<15>(?:nos ajud\w{1,5}|ajud\w{1,5}|seria|significa\w{0,3}|e muito importante|por favor)`,
      unless: phrases`
        (?:media|nota media|tem) (?:\w{1,6} )?(?:4|5|quatro|cinco)[,.]?\d? estrelas
        (?:hotel|chave|parafuso|forma|pingente|luminaria|enfeite|projetor|adesivo) (?:\w{1,8} ){0,3}estrel\w{1,5}
        (?:nota|notas) (?:fiscal|fiscais|de (?:entrega|presente|credito|rodape))
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
        (?:olh|rev|pens|dar|da|de|revis|repens)\w{0,4}<8>(?:de novo|outra vez|novamente|melhor|uma olhada|outra chance)?<12>(?:n?a|em|pra)? ?(?:sua|tua|essa|a|sua) (?:nota|avaliacao|opiniao|classificacao|critica|estrelas)<20>(?:agora|ja que|depois|$)
        ${REVIEW}${FAR}(?:mud|alter|edit|elimin|apag|retir|atualiz|actualiz|corrig|reconsider|sub(?:ir|a|isse)|ajust|retific|exclu|repens|revis|revej|melhorar|melhore|tirar|remov)\w{0,6}
        (?:mud|alter|edit|elimin|apag|retir|atualiz|actualiz|corrig|corrij|reconsider|retific|exclu|repens|remov|revej|rever|aument|melhor(?:e|ar)|tir(?:e|ar|a))\w{0,8}<30>(?:${REVIEW}|o que (?:voce |vc |o senhor |a senhora )?(?:escrev|post|publi|coloc|disse)\w{0,5}|publicacao|postagem)
        (?:mud|pass|sub|troc|alter|lev)\w{0,6}<30>(?:pra|para|a) (?:as )?(?:5|cinco|4|quatro)(?: estrel\w{1,5})?
        (?:essas?|estas?|suas?|as|uma|um|tuas?) (?:1|2|3|uma|duas|tres) estrel\w{1,6}${FAR}(?:mud|alter|edit|sub|melhor|apag|tir|revis|pens|rev|injust|nao merec)\w{0,6}
        (?:mud|alter|modifi|edit|elimin|apag|exclu|remov|retir|atualiz|actualiz|corrij|corrig|reconsider|melhor|aument|ajust|retifi|delet|troc|refa)\w{0,8}<15>(?:a sua|o seu|sua|seu|tua|teu|a|o|essa|esse|esta|este|aquela|uma)<12>(?:\w{1,10} )?(?:avalia(?:cao|coes)|comentarios?|opiniao|classifica(?:cao|coes)|nota|estrel\w{1,6}|feedback|review|critica|resenha|pontuacao)
        (?:avaliacao|comentario|opiniao|classificacao|nota|review|critica)<25>(?:ser |seja |for |fosse )?(?:mudad[ao]|alterad[ao]|eliminad[ao]|apagad[ao]|modificad[ao]|retirad[ao]|removid[ao]|excluid[ao]|atualizad[ao])<6>(?:para|se|depois|quando|por favor|por voce)
        (?:1|uma|2|duas|3|tres) estrelas?<12>(?:para|por) (?:5|cinco|4|quatro)`,
      unless: phrases`
        nota (?:fiscal|de entrega|de presente|do pedido|de credito)
        (?:alter|atualiz|mud|edit)\w{0,5} (?:o |seu |a |sua |teu )?(?:endereco|morada|tamanho|cor|telefone|nome|pedido|cpf)
        obrigad[oa] (?:por|pela) (?:sua|tua|atualizar|alterar|avali)
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
        se (?:\w{1,10} ){0,3}(?:apag|remov|exclu|delet|retir)(?:ar|ares|er|ir|a|ir|-l[ao])(?:-?l?[ao])?(?! (?:o|os|as|de|na|no))${FAR}(?:brinde|present|reembols|gratis|cupom|desconto|mandamos|mando|enviamos|devolv)\w{0,6}
        (?:post|public|publiqu|compartilh|marc|cont|grav|mostr|sobe|suba)\w{0,6}${FAR}(?:gost|am(?:ou|a|ei)|ador|feliz|redes|stories|video|unboxing)\w{0,4}${FAR}(?:gratis|de graca|brinde|presente|mimo|por nossa conta|cupom|desconto|sorteio)
        ${GIFT}${FAR}(?:${REVIEW}|avaliar|classificar|avaliando|avalie)
        (?:${REVIEW}|avali(?:a|e|ar|ando|ou)|classifi\w{1,5})${FAR}(?:${GIFT}|(?:eu )?(?:mando|envio|devolvo|credito|dou|reembolso)|(?:te|lhe) (?:mando|envio|devolvo|dou)|ganha|ganhe|concorre|participa|leva)
        (?:caso|se) (?:\w{1,8} ){0,2}(?:mud|alter|sub|apag|avali|tir|edit)\w{1,6}${FAR}(?:devolv|reembols|mand|envi|dou|damos|credit|estorn|ganh|desconto)\w{0,6}
        ${GIFT}<35>(?:por|pela|pelo|em troca d[eao]|se|quando|ao|apos|depois d[eao]|assim que|para quem|a quem)<25>(?:${REVIEW}|avaliar\w{0,3}|avalia|avalie|classificar)
        (?:deix|escrev|public|publiqu|compartilh|partilh|avali|classifi|faz|fac|envi|mand|post)\w{0,9}<25>(?:${REVIEW}|nos|produto|foto)<25>(?:e|para|,)<15>(?:receb|ganh|obt|consig|lev|lhe|te|concorr|particip|aproveit)\w{0,8}<30>${GIFT}
        (?:se|quando|assim que|ao|depois d[eao]|apos|caso)<15>(?:deix|escrev|public|publiqu|avali|classifi|mud|alter|elimin|apag|exclu|modifi|coloc|remov|retir|atualiz|fiz|faz)\w{0,9}<30>${REVIEW}<30>(?:lhe |te |vos |nos |a gente |vamos |vou |podemos |iremos ){0,2}(?:envi|devolv|reembols|ofere|d[aeo]u?|faz|far|transf|pag|mand|compens|receb|ganh|estorn)\w{0,8}
        em troca d[aeo] (?:\w{1,8} ){0,3}${REVIEW}`,
      unless: phrases`
        100 ?%
        (?:forma|furos?|cabeca) (?:\w{1,6} )?(?:de )?estrela
        nota (?:fiscal|de entrega|de presente)
        (?:comentario|recado|mensagem) (?:do pedido|no pedido|de presente)
        (?:ler|lemos|respond\w{1,4}) (?:\w{1,6} ){0,2}${REVIEW}
        (?:(?<!se )nao|nunca)(?: \w{1,10}){0,2} (?:oferec|dam|pag|podemos|entreg|permit)\w{0,6}
        obrigad[oa]s? (?:por|pela|pelo)
        notas? fisca(?:l|is)`,
      rewrite: "",
    },
    {
      id: "pt/review_steering/contact us instead of a bad review",
      class: "review_steering",
      pattern: phrases`
        (?:nao|nunca|fora|melhor que)(?: \w{1,10}){0,2} (?:em|n|d)?(?:as|os|a|o|na|nas|nos|das|uma) (?:opini\w{2,4}|resenhas?|avaliac\w{2,5}|comentarios|estrelas)
        (?:queixa|problema|reclamacao|insatisfacao|chatice)\w{0,2}<30>(?:pra mim|para mim|comigo|conosco|connosco|aqui|com a gente)<20>(?:nao|antes|em vez)
        (?:antes|em vez|ao inves) d[eao] (?:\w{1,10} ){0,4}(?:avali|opini|coment|classific|estrel|queix|reclam|public|post|nota|mal)\w{0,8}
        (?:nao|evit\w{1,3}|melhor que|sem) (?:[oa]s? |nos |que ){0,2}(?:cont|public|publiqu|dig|compartilh|coment|escrev|ponh|export?|exponh|poste)\w{0,5}<20>(?:em publico|publicamente|aos outros|para (?:os )?outros|na pagina|na avaliacao|nos comentarios|na loja|la)
        (?:fique|ficar|fica|resolv\w{1,4}|trat\w{1,4}|vamos resolver)<12>(?:entre (?:nos|a gente|voce|os dois)|em privado|no privado|so aqui)
        (?:se|caso) (?:algo |houver |tiver |nao )(?:\w{1,10} ){0,6}(?:fal|diz|dig|cont|cham|escrev|avis)\w{1,8}<30>(?:comigo|conosco|connosco|com a gente|aqui|primeiro|antes)<30>(?:nao|antes|avali|estrel|public|em vez)\w{0,6}
        (?:se nao|caso nao)${FAR}(?:fal|cham|escrev|diz|contat|contact)\w{0,7}<15>(?:antes|primeiro|direto|com a gente)
        (?:antes de|em vez de|ao inves de)<8>(?:avaliar|classificar|dar nota|nos avaliar)<25>(?:deix|permit|de-nos|nos de)\w{0,4}
        (?:contat|contact|escrev|fal[ae]|dig[ao]|avis|comuni|inform|cham|consult|procur|mande mensagem)\w{0,9}<30>(?:antes de|em vez de|ao inves de|em lugar de|e nao)<20>(?:${REVIEW}|avaliar|classificar|pontuar)
        (?:antes de|em vez de|ao inves de|em lugar de)<25>(?:${REVIEW}|avaliar|classificar|pontuar)<30>(?:contat|contact|escrev|fal[ae]|dig[ao]|avis|comuni|cham|consult|procur|entre em contato|entre em contacto|nos)\w{0,9}
        (?:se|caso|quando)<30>(?:nao (?:esta|estiver|gostou|gostar|ficou)|insatisfeit[oa]|descontente|algum (?:problema|inconveniente)|algo)<40>(?:nao (?:deixe|coloque|escreva|publique|avalie)|em vez|ao inves|antes de)<20>(?:${REVIEW}|avaliar)`,
      unless: phrases`
        antes de (?:\w{1,8} ){0,2}(?:enviar|devolver|usar|lavar|comprar|abrir|montar)
        antes de (?:ler|ver)`,
      rewrite: "se algo não estiver bem, diga aqui e nós ajudamos",
    },
    {
      id: "pt/review_steering/asks for a review",
      class: "review_steering",
      severity: "note",
      pattern: phrases`
        (?:nos|me) (?:ajuda|ajude|apoia)<20>(?:avaliando|com (?:a|uma|sua) avaliacao)
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
        (?:volt|sai|repet|ach|encontr|lev|peg)\w{0,4}<12>(?:n?esse|n?este|por esse|por este|a esse) prec(?:o|inho)
        (?:live|transmissao|promo|oferta|combo)<12>(?:acab|termin|encerr|fech|vence|expir)\w{0,3} (?:em|hoje|as|ja|daqui|amanha)
        (?:por|a) (?:so |apenas )?r?[$€]? ?\d{1,4}(?:[.,]\d{2})?(?: ?(?:€|euros?|reais))?<8>(?:so|some|acaba|termina|ate) (?:hoje|as|a|amanha|meia)
        (?:dois|duas|2|tres|3) (?:por|ao preco de|pelo preco de) (?:um|uma|1|dois|duas|2)(?= |[,.!?]|$)
        que tal um (?:mimo|presente|agrado)
        \d{1,4} (?:reais|euros?) (?:a menos|mais barato)
        (?:com|usa|use|usando|aplic\w{1,4}|coloc\w{1,3}|digit\w{1,3}|insir\w{1,2}) (?:o |a |seu |este |nosso )?(?:codigo ["«]?[a-z]{2,12}\d{1,4}|codigo de (?:desconto|promo\w{0,6}|oferta)|cupom|cupao|promo)
        \d{1,3} ?% (?:com (?:o|cupom|codigo)|usando|de desconto|off|a menos|mais barat[oa]|(?:na|no|em|se|so) (?:a |o )?(?:tod[oa]s?|tudo|noss[oa]|proxim[oa]|loja|colec\w{2,4}|linha|segund[oa]|compr\w{1,3}|pix|voce|lev\w{1,3}|hoje|ate))
        [a-z]{3,12}\d{2}(?= |$|[,.!)])
        (?:talvez|quem sabe|aproveitando|aproveit\w{1,3}|ja que|alias|por sinal|vem|venha|leve|leva|que tal|nao perc\w{1,3})<30>(?:interess|gost|precis|leve|leva|junto|ver|conhec|oferta|desconto|promoc|colec|novidad|lancament|cupom|carrinho|metade)\w{0,8}
        (?:interess(?:ar|e|asse)|gost(?:ar|e|aria)|adorar|adoraria|apreciar)<10>(?:tambem )?(?:d?o noss[oa]|d?a nossa|noss[oa]s?|dest[ea]s?)
        (?:conhec\w{1,3}|descubr\w{1,3}|vej[ao]\w{0,2}|vem ver|venha ver|confir\w{1,3}|de uma olhad\w{1,4}|da uma olhad\w{1,4}|dar uma olhad\w{1,4}|espi\w{1,3}|passei\w{1,3}|olh[ae])<25>(?:colec|catalogo|novidad|oferta|promoc|linha|gama|lancament|modelos novos|outlet|queima|loja|liquida)\w{0,6}
        (?:pela |a )?metade do preco
        (?:lev[ae]|junt[ae]|acrescent[ae]|adicion[ae]|bot[ae]|coloc[ae]|coloque|aproveit[ae])\w{0,2}<20>(?:junto|tambem|outr[oa]s? mais|mais (?:um|uma|dois|duas)|de quebra|a nossa|o nosso|combo|kit)
        (?:em promoc\w{2,4}|na promoc\w{2,4}|com desconto|superpreco|precinho|liquida\w{2,5}|queima(?: total| de estoque)?|frete gratis (?:em|acima|a partir|para|se)|leve \d pague \d|segunda unidade|nov[oa] (?:colec|linha|temporada|modelo disponivel)\w{0,3}|novidades? (?:de|da|do|em)|acabou de chegar|acabaram de chegar|chegou (?:a|o|nossa|novidade)|(?:nosso|novo|novos|nossos) lancament\w{1,3}|black friday|saldos|so na loja)
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
        amanha<6>(?:ja )?(?:nao (?:ha|sobra|resta|existe|encontra\w?|sai)|era|foi)(?= |[,.!?]|$)
        (?:decid|encomend|compr|reserv|confirm|fech)\w{1,4}<8>ate (?:logo|hoje|amanha|a noite|as \d|a meia|ao fim)
        (?:sao|restam|so restam)(?: mesmo| so)? (?:as|os) ultim[oa]s(?: \w{1,10})?,? (?:e|corre|corra|amanha|hoje|quem)
        (?:amanha|segunda|depois)<20>(?:volta|sobe|regressa|custa|passa)<20>(?:preco|mais|dobro|normal|caro)
        (?:peca|pede|compre|compra|reserve|garanta|decida)<8>(?:antes de|dentro de|em) (?:uma|meia|duas|1|2|menos de uma) horas?
        (?:so|somente|apenas|unicamente|valido|valida|vale) (?:ate|por|hoje|agora|este|esta|nesta|neste|nas|nos|durante)(?: as| o| a| os| hoje| mais| essas| estas)?<6>(?:meia-?noite|as \d{1,2}|amanha|hoje|noite|domingo|sexta|sabado|fim|horas?|minutos?|23h\w{0,2}|\d{1,2} ?(?:h|horas|minutos|dias)|primeir[oa]s)
        (?:depois|amanha|a meia-?noite|nunca mais|ja)<12>(?:acab\w{1,3}|nao (?:tem|havera|volta|vai ter)|sobe|custa|adeus|some|dobra|volta ao normal|esgota)
        nao (?:volta|vai voltar|se repete|tera outra)(?: nunca)?(?: mais)?
        (?:em|dentro de|restam|faltam|tem|antes de) (?:so |apenas )?(?:\d{1,2}|uns|um par de|poucos|poucas|umas|cinco|dez|quinze|vinte|trinta|dois|duas|tres|meia) (?:minut\w{1,4}|hor\w{1,3}|dias)${FAR}(?:voa|some|acab|esgot|sobe|ja era|adeus|decid|aproveit|perde|fecha|vai embora)\w{0,6}
        se (?:voce |vc )?nao (?:se )?(?:decid|compr|aproveit|corr|confirm|ped|reserv|garant|fech|levar)\w{0,5}${FAR}(?:voa|some|acab|esgot|perd|outr|fic|sob|ja era|vai)\w{0,7}
        (?:ta|esta|estao|tao) (?:voando|acabando|saindo|esgotando|indo embora|no fim)
        ultim[oa]s? (?:dia|chamada|aviso|hora|horas|chance|oportunidade|minuto|minutos|pecas|unidades|pares)
        (?:\d{1,3}|muitas|varias|outras) (?:pessoas|clientes|compradores|gente)<20>(?:no carrinho|olhando|vendo|esperando|querem|querendo|de olho)
        (?:corre|corram|corra|rapido|voa|apress\w{1,4}|nao pense duas|nao pensa muito|agora mesmo|garant[ae]\w{0,2} (?:ja|logo|agora|o seu))<30>(?:que|porque|antes|senao|ultim|oferta|promo|acab|[!])
        (?:agora ou nunca|hoje ou nunca|so hoje|so amanha|contagem regressiva|tempo limitado|enquanto (?:durar|houver|tem|tiver))
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
        (?:somos|e|sou) (?:a |uma )?(?:\w{1,8} )?referencia (?:absoluta|mundial|nacional|em (?!estoque|stock)\w{3,14}|(?:do|da|no|na) (?:mercado|brasil|setor|mundo|pais|ramo|area|segmento|cidade|europa))
        nao (?:ha|existe|tem|vai (?:achar|encontrar)) (?:\w{1,12} ){1,3}(?:mais (?!tamanho|grande|pequen|alt|long|curt|larg|cores|dispon|unidad|estoque|stock)\w{4,14}|melhor)
        (?:deixa\w? (?:para tras|no chinelo)|supera\w?|ultrapassa|ganha|arrasa|humilha|bate)<12>(?:de |em )?(?:tod[oa]s|qualquer|[oa]s (?:outr|demais)|a concorrencia|[oa]s do mercado|o resto)\w{0,3}
        (?:o|a|os|as|um|uma|noss[oa]s?|e|sao|somos) (?:\w{1,12} ){0,3}(?:melhor\w{0,2}|maior|menor|mais \w{3,14}|numero um|primeir[oa]s?|unic[oa]s?)(?: \w{1,12}){0,3} (?:do|da|de|no|na|de todo o|de toda a|de tod[oa]s [oa]s) (?:todo o |toda a |tod[oa]s [oa]s )?(?:mundo|mercado|pais|planeta|setor|sector|industria|internet|web|historia|universo|galaxia|bairro|cidade|regiao|continente|brasil|portugal|europa|america|asia|amazon|shopee|lazada|tik ?tok|plataforma|categoria|ramo|todos|todas)
        (?:[oa]) melhor \w{3,14}(?: que (?:existe|ha|voce|vai|ja existiu)| sem duvida| de todos)
        (?:ninguem|nenhum\w{0,1} (?:outr[oa]|loja|marca|concorrente|vendedor|medico|creme|produto)?)<20>(?:melhor|mais barato|vende|iguala|supera|chega|faz|tem|oferece|bate|cobre)
        (?:nao (?:existe|ha|tem|vai achar|encontra\w{0,2})|sem) (?:\w{1,10} ){0,4}(?:mais (?:forte|potente|barat[oa]|eficaz|resistente|bonit[oa]|complet[oa])|melhor|igual|concorrent\w{1,3}|concorrencia|rival|comparacao|a altura)
        (?:lider(?:es)?|numero 1|numero um|n.? ?1|#1|top 1|campe\w{2,4}|o rei|a rainha|imbative\w{1,2}|insuperave\w{1,2}|inigualave\w{1,2}) (?:\w{1,10} )?(?:absolut[oa]|mundial|nacional|do|da|de|em|no|na)
        (?:e|sou|somos|e o|e a) (?:o |a )?(?:n.? ?[o°]? ?1|numero (?:1|um))(?! d[oae] (?:desenho|foto|manual|lista|esquema))
        (?:menor|melhor|mais baixo) preco(?: d[ao] \w{3,12})?
        precos? (?:mais baix|imbative|recorde|de loucura)\w{1,3}
        (?:ganha|bate|supera|da um banho|deixa)<8>(?:de |em )?(?:tod[oa]s?|qualquer|a concorrencia|as outras|as marcas)
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
        (?:nunca|jamais|de jeito nenhum) (?:se |lhe )?vai (?:descos|quebr|romp|desbot|falh|estrag|sair|cair)\w{1,4}
        impossivel (?:que )?(?:\w{1,10} ){0,4}(?:se )?(?:grud|quebr|risc|falh|manch|enferruj|desbot|solt|estrag)\w{0,4}
        (?:minha|nossa) palavra
        (?:daqui a|durante|por|mais) (?:\w{1,10} )?(?:cinquenta|cem|vinte|trinta|\d{2,3}) anos
        (?:efeito|resultado|sucesso|eficacia|funcionamento|duracao|compatibilidade|qualidade|encaixe) (?:\w{1,10} )?(?:assegurad[oa]s?|garantid[oa]s?|cert[oa]s?|comprovad[oa]s?)
        (?:zero|nenhum|sem|0) (?:\w{1,8} )?(?:riscos?|falhas?|erros?|contraindicac\w{2,4}|efeitos? (?:secundarios?|colaterais|colateral|adversos?)|defeitos?)(?! (?:de|com|para|em))
        (?:eu )?(?:te |lhe |voce )?(?:jur|promet|assegur|garant)(?:o|emos|amos|imos|e)(?:-lhe| que| a voce| pra voce|,|!|$| o | a )
        ou (?:eu )?(?:mudo de nome|devolvo|nao me chamo)
        (?:palavra de honra|a prova de (?:tudo|bala|bomba|criancas)|inquebrave\w{1,2}|indestrutive\w{1,2}|infalive\w{1,2}|etern[oa]|imposs[i]vel (?:de )?(?:quebr|rasg|risc|falh|estrag)\w{1,3}|nem com martelo|para a vida toda|pra vida toda|vitalici[oa]|dura (?:para )?(?:sempre|a vida)|nunca (?:mais )?(?:quebra|falha|vai|desbota|estraga|enferruja|risca|perde|da (?:problema|defeito)))
        100 ?%<12>(?:segur|autentic|original|garant|efetiv|eficaz|natural|funcion|impermea|confia|compat|resist|satisf|livre|real|certez)\w{0,8}
        (?:cem|100) por cento<12>(?:segur|autentic|original|garant|efetiv|eficaz|natural|funcion|impermea|confia|compat|cert|satisf)\w{0,8}
        (?:funciona|serve|da certo|resolve) (?:sempre|com tod[oa]s?|para tod[oa]s?|em todos os casos|sem falha)
        (?:com certeza|sem duvida)(?: \w{1,10})? (?:vai |que )?(?:funciona|serve|resolve|dura|cura|adora)\w{0,3}
        100 ?%<3>(?:\w{1,10} )?(?:segur\w{1,4}|autentic\w{1,4}|origina\w{1,2}|genuin[oa]s?|eficaz|eficazes|efetiv[oa]s?|satisfacao|satisfeit[oa]s?|garanti\w{1,3}|a prova d|impermeave\w{1,2}|precis[oa]s?|confiave\w{1,2}|fiave\w{1,2}|funciona\w{0,1}|qualidade|perfeit[oa]s?|livre de risco|sem risco|real|reais|natura\w{1,2}|nov[oa]s?|compative\w{1,2}|lega\w{1,2}|resultados?|inofensiv[oa]s?|certeza)
        cem por cento<3>(?:\w{1,10} )?(?:segur\w{1,4}|autentic\w{1,4}|origina\w{1,2}|eficaz|garanti\w{1,3}|impermeave\w{1,2}|confiave\w{1,2}|natural)
        (?:segur[oa]s?|autentic[oa]s?|origina\w{1,2}|garantid[oa]s?|eficaz|satisfeit[oa]s?|a prova d.?agua) (?:a )?(?:100 ?%|cem por cento)
        (?:garantimos|garanto|asseguramos|asseguro|juro|juramos|dou a minha palavra|prometo|prometemos|podemos garantir|posso garantir|posso assegurar)
        (?:(?:e|esta|estao|fica|resultados?|qualidade|sucesso|entrega|satisfacao|autenticidade|totalmente|preco|envio|durabilidade|originalidade) (?:totalmente |100 ?% )?garantid[oa]s?)
        garantid[oa]s?[!]
        garantia (?:vitalicia|para (?:sempre|toda a vida|a vida toda)|total|absoluta|ilimitada|de (?:satisfacao|resultados?|sucesso|dinheiro de volta|melhor preco)|eterna|100 ?%)
        (?<!(?:pra|para|de modo a|a fim de) )(?:nunca|jamais|nao) (?:mais |se |vai |vao |ira )?(?:quebra\w{0,3}|arrebent\w{1,3}|parte\w{0,1}|rasga\w{0,3}|desgast\w{1,3}|desbot\w{1,3}|enferruj\w{1,3}|oxid\w{1,3}|falha\w{0,3}|vaza\w{0,3}|racha\w{0,3}|encolh\w{1,3}|deform\w{1,3}|descasc\w{1,3}|estrag\w{1,3}|risca\w{0,3}|arranh\w{1,3}|superaquec\w{1,3}|decepciona\w{0,2}|desilude)(?: nunca| jamais)?
        (?:dur\w{1,4}|funcion\w{1,4}|serv\w{1,3}) (?:para sempre|a vida toda|toda a vida|a vida inteira|eternamente|sempre)
        (?:inquebrav\w{1,3}|indestrutiv\w{1,3}|infaliv\w{1,3}|indeformav\w{1,3})
        (?:sem|zero|livre de|nenhum) (?:nenhum |qualquer )?(?:riscos?(?! de)|falhas?|efeitos? (?:colaterais|colateral|secundarios?)|defeitos?)
        (?:absolutamente|completamente|totalmente|perfeitamente|definitivamente) (?:segur[oa]s?|eficaz|eficazes|inofensiv[oa]s?|impermeave\w{1,2}|confiave\w{1,2}|fiave\w{1,2}|inquebrave\w{1,2}|autentic[oa]s?|garantid[oa]s?|a prova d)
        (?:com (?:toda|total|absoluta) (?:certeza|seguranca)|com certeza|sem (?:nenhuma |qualquer )?duvida(?: alguma)?|definitivamente|certamente) (?:vai |lhe |te |ira |o |a )?(?:funcion|serv|cheg|resolv|gost|ador|dur|ficar|val|dar)\w{0,5}`,
      unless: phrases`
        (?:devolv|estorn|reembols|pag|mand|envi|pix|reais)\w{0,6}${FAR}promet\w{1,4}
        (?:anos|meses) (?:de experiencia|no mercado|de garantia)
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
        (?:ajud|serv)\w{1,5}${FAR}(?:com|contra|padec\w{1,4}|sofr\w{1,4}|tem|tem?) (?:de |a |o |as |os )?${DISEASE}
        ${DISEASE}<30>(?:acalm|melhor|alivi|desinflam|baix|reduz|control|normaliz|diminu|sossega|cede)\w{0,6}
        (?:mant|tem|deix|segur)\w{0,5}<8>${DISEASE}<15>(?:sob controle|sob controlo|controlad|estavel|baix|na linha)\w{0,3}
        (?:joelhos?|costas|pescoco|ombros?|pes?|articulac\w{2,4}|ossos|cabeca|maos?|quadril|anca)${FAR}(?:par\w{1,4} de doer|deix\w{1,4} de doer|nao doi|nao doem|sem dor|nunca mais doeu)
        (?:jog|larg|deix|aposent)\w{1,5}<12>(?:fora )?(?:os |as |seus )?(?:analgesicos|calmantes|anti-?inflamatorios|bombinha|corticoides)
        ${DISEASE}<30>(?:desaparec|some|sumi|vai embora|foi embora|acab|pass(?:a|ou) (?:em|na)|adeus|fora|curad[oa]s?|eliminad[oa]s?|zerad[oa]|no passado|nunca mais)\w{0,6}
        (?:adeus|chega de|livre-se|diga adeus|da adeus|some|somem|esqueca|acabou)<15>${DISEASE}
        (?:para|contra|pra|em casos? de|com) (?:[oa]s? |quem (?:tem|sofre) (?:de |com )?|pessoas com )?${DISEASE}${FAR}(?:funciona|serve|e (?:ideal|perfeit|excelent|maravilh|otim|bom)|ajuda|recomend|milagr)\w{0,8}
        (?:larg|deix|abandon|esquec|jog|nao (?:precisa|precisou|tom|us)|sem|nem|dispens|escap|livr|evit)\w{0,6}<20>(?:comprimidos?|remedios?|medicamentos?|medicacao|insulina|medico|doutor|dermatologista|farmacia|operacao|cirurgia|tratamento|injec\w{2,4}|receita|fisioterapia|muletas|oculos|hospital)
        (?:nem o|nem os|melhor que (?:o|a|os|as|qualquer)) (?:doutor|medico|comprimido|remedio|xarope|farmacia|ibuprofeno|paracetamol|dermatologista)\w{0,2}
        (?:pela raiz|na raiz do problema|de raiz)
        (?:rejuvenesc|desinflam|desintoxic|emagrec|cicatriz|antirrugas|queima gordura|seca barriga)\w{0,6}
        (?:minha|a minha|meu|uma|muitos|muitas|ha quem) (?:\w{1,8} )?(?:mae|avo|cunhad[oa]|ti[oa]|client[ea]s?|sogra|vizinh[oa]|tenha)${FAR}(?:cur|melhor|sar|larg|escap|parou|deixou|nunca mais)\w{0,5}
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
        (?:no|nao|nunca|ni|nem) (?:se )?(?:\w{1,12} ){0,4}(?:destinad\w|destina|pensad\w|disenad\w|para tratar|trata|sirve|serve|indicad\w|cura)
        (?:pressao (?:da|do|de) (?:agua|pneu|ar|trabalho|bomba)|acucar (?:mascavo|de cana|adicionad)|disco (?:de|rigido|duro|diamantad|do)|coluna (?:de (?:som|ar|agua)|da|bluetooth)|voltagem|\d{2,3} ?v|bares|psi|stress termico)
        (?:mancha|calcario|ferrugem|cheiro|cera|gordura|tinta|cola|sujeira|po) (?:de|do|da|em)
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
        (?:sai|saiu|vend\w{1,4})${FAR}nao (?:volta|regressa|entra|retorna|tem volta|se devolve)
        (?:so|apenas) (?:respondemos|cobrimos|garantimos)<20>(?:primeir|\d)
        (?:nao|nem|nunca|jamais|tampouco|nenhum\w{0,1}|sem) (?:\w{1,12} ){0,5}(?:devoluc\w{2,4}|reembols\w{1,6}|trocas?|estorn\w{1,5}|dinheiro de volta|devolv\w{1,5} (?:o |seu |nada|nem|dinheiro)|garantia|reclamac\w{2,4}|arrependimento|volta atras)
        (?:devoluc\w{2,4}|reembols\w{1,5}|trocas?|garantia|reclamac\w{2,4}|dinheiro(?: de volta)?|estorno|arrependimento)<25>(?:nao (?:ha|tem|se(?! (?:admir|preocup|esquec|surpreend|espant|arrepend))|existe|[oa]s? |aceit|faz|damos|da|proced|aplic|entra|inclu|cobr|temos|trabalh|rola)|nem pensar|impossive|esquec|jamais|nunca|de jeito nenhum|nem (?:sonh|a pau))\w{0,8}
        (?:nao|ninguem|nem) (?:[oa]s? |lhe |se |te )?(?:\w{1,8} ){0,2}(?:cobr(?:e|imos|em|ira)|respond(?:e|emos|eremos)|nos responsabilizamos|me responsabilizo|se responsabiliza|assumimos|arcamos)
        (?:nao|ja nao) (?:nos (?:compete|diz respeito|cabe|interessa)|e (?:nossa responsabilidade|connosco|conosco|problema nosso|com a gente))
        (?:vendid[oa]|pag[oa]|comprad[oa]|abert[oa]|usad[oa]|entregue)<4>(?:esta|e|ta|fica)<6>(?:vendid[oa]|pag[oa]|seu|teu|abert[oa])
        (?:uma vez|depois (?:de|do|da|que)|apos|passad[oa]s?|a partir de|transcorrid[oa]s?|violado o lacre|aberta a caixa)${FAR}(?:nao|ja nao|nenhum|ninguem|perde|e seu|problema seu)<30>(?:devol|reembols|troc|reclam|garant|respon|cobr|dinheiro|direit|nos |acei|recebe|volta)\w{0,8}
        (?:venda|vendas|compra|oferta|promocao|liquidacao|saldos) (?:\w{1,8} )?(?:fina\w{1,2}|definitiv[oa]s?|sem (?:troca|devol|garantia|direito)|nao (?:tem|admite|se))\w{0,4}
        (?:renuncia\w?|perde\w?|perdera|nao (?:tem|tera|existe|ha|lhe assiste|pode)|abre mao) (?:\w{1,8} ){0,3}(?:direitos?|desistir|arrepender|reclam\w{2,4})
        (?:nem|mesmo) dentro dos (?:\w{2,6} )dias
        (?:reclam\w{1,4}|queix\w{1,4}|procur\w{1,4}|dirij\w{1,5}|fal[ea]|v[aá]|acion\w{1,3})<12>(?:a[o]?|com o|com a|direto na|o|a) (?:fabricante|marca|importador|fornecedor|assistencia)<30>(?:nao|nos|aqui)
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
        (?:mau uso|queda|agua|desgaste normal)
        ${RETURNS} (?:registrad|em curso|em andamento|abert|pendente|ativ|solicitad|iniciad)\w{0,4}
        (?:nao ha problema|sem (?:problema|custo|custos|gastos)|nao (?:precisa|e preciso|se preocupe|demora|esquec))
        (?:nao|ainda nao) (?:\w{1,8} ){0,4}(?:receb|cheg|aparec|consta|vejo|vemos|encontr|registr|complet|process|inici|solicit|abri|caiu|foi (?:feit|abert|receb|process|solicit))\w{0,5}
        (?:excluid|excetuad|art\.? ?\d|lei)\w{0,3}<40>(?:art|lei|codigo|higien)\w{0,4}
        (?:pode|podera|podes) (?:\w{1,8} ){0,2}(?:devolver|solicitar|pedir|iniciar|abrir|trocar)\w{0,3}
        (?:tem|conta com|cobre|coberto por|inclui) (?:\w{1,8} ){0,3}(?:\d{1,2}|um|dois|tres) (?:anos?|meses|dias)
        trocas? (?:de )?(?:endereco|mensagens|bateria|oleo|pilhas?)
        (?:higien\w{1,4}|protecao da saude|personalizad[oa]s?|sob medida|por medida|perecive\w{1,2}|excecao legal|excepcao legal|por lei|artigo \d{1,3}|conteudo digital|roupa intima|roupa interior|lingerie|brincos|cosmetic\w{1,3}|seguranca alimentar)
        (?:prazo|periodo|janela)<25>(?:ja |foi )?(?:vencid[oa]|venceu|termin\w{1,4}|expir\w{1,4}|passou|encerr\w{1,4}|ultrapass\w{1,4}|esgot\w{1,4}|acabou)
        (?:fora|passado|decorrido|depois|apos)(?: d[oe]| o)? (?:\w{1,6} )?(?:prazo|periodo|(?:[7-9]|[1-9]\d|\d{3}) dias)
        (?:ate (?:que|receber|recebermos|termos|o pacote)|enquanto nao|antes d[eao]|a menos que|a nao ser que|salvo|exceto|sem (?:a|as|uma|sua|receber) (?:fotos?|autorizacao|etiqueta))
        (?:por|n?este) chat
        ${VIA}
        (?:diretamente na|somente na|so na|apenas na) (?:amazon|shopee|plataforma)
        sem (?:prejuizo|afetar)<25>direitos
        troca (?:de |do |da )(?:endereco|morada|cor|plano)`,
      rewrite: "pode pedir a devolução ou o reembolso no seu pedido; valem os seus direitos legais",
    },
    {
      id: "pt/rights_denial/defect left to the buyer",
      class: "rights_denial",
      pattern: phrases`
        (?:avarias?|falhas?|defeitos?|quebras?|problemas?|danos?|vicios?)${FAR}(?:problema|conta|cargo|assunto|responsabilidade|azar|bolso) (?:seu|sua|teu|d[oae] (?:cliente|comprador\w{0,1})|de voce|de quem)
        (?:avarias?|falhas?|defeitos?|quebras?|problemas?|danos?|vicios?)${FAR}(?:nao (?:[oa]s? )?(?:cobr\w{1,4}|repar\w{1,4}|consert\w{1,4}|respond\w{1,5}|nos (?:compete|diz respeito|cabe|interessa)|e (?:nosso|connosco|conosco|com a gente))|ninguem|por (?:sua|tua) conta|e azar|ja nao|a seu cargo)
        (?:passad[oa]s?|depois de|depois do|apos|a partir de) (?:\w{1,10} ){1,4}(?:nao|ja nao|ninguem|voce)<30>(?:avarias?|falhas?|defeitos?|garantia|consert\w{1,4}|repar\w{1,4}|nos responsabilizamos)
        (?:so|apenas) (?:respondemos|cobrimos|garantimos)<25>(?:primeir\w{1,2}|\d{1,2}|um) (?:dias?|mes|semanas?)`,
      unless: phrases`
        (?:mau uso|queda|agua|desgaste normal)
        (?:tem|cobre|coberto|dentro de) (?:\w{1,8} ){0,3}(?:tres|dois|um|2|3) anos?
        (?:nao se preocupe|ja nao (?:aparece|acontece)|nao (?:tem|ha) (?:nenhum )?(?:problema|defeito|custo))
        (?:nos (?:reparamos|trocamos|resolvemos)|por nossa conta|assumimos)`,
      rewrite: "pode reclamar pelo seu pedido; a garantia legal cobre os defeitos",
    },
    {
      id: "pt/rights_denial/a right as a favour",
      class: "rights_denial",
      pattern: phrases`
        (?:\d{1,2} dias|arrependimento|garantia|direito|prazo)${FAR}(?:e|sao|seria)<6>(?:um[a]? )?(?:favor|cortesia|gentileza|privilegio|mimo)
        (?:cortesia|favor|excec\w{2,6}|excepc\w{2,6}|gentileza|boa (?:vontade|fe)|so (?:por|porque)|por ser (?:voce|vc|bom)|porque (?:e|voce e|gostei)|generos\w{1,6}|so (?:por )?(?:dessa|desta|esta) vez|consideracao|camaradagem|deferencia|quebrar? (?:o|um) galho)${FAR}(?:aceit|permit|deix|conced|autoriz|oferec|damos|receb|troc|repar|consert|reembols|devolv|desist|reconhec|respeit|toler|faz)\w{0,7}(?:-lhe)?${FAR}(?:devoluc|devolv|reembols|troc|desist|repar|garantia|(?:14|catorze|quatorze|sete|7) dias|(?:dois|tres|2|3) anos|defeit|avaria|arrepend|\d{1,4} ?€|r\$)\w{0,7}
        (?:por lei|legalmente|a lei) nao (?:\w{1,10} ){0,6}(?:obrig|temos|tinhamos|fazer|precis|dev)\w{0,6}
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
        (?:o|ao|do|pelo|nosso) planeta
        (?:sem|zero|nenhuma|nao deixa\w?)(?: \w{1,8}){0,2} (?:pegada|poluicao)(?: nenhuma)?
        (?:pegada (?:de carbono|ecologica)|meio ?-?ambiente)
        (?:impacto|pegada|emiss\w{2,4}|residuos?|poluicao) (?:zero|nul[oa]|neutr[oa])
        (?:respeita\w?|cuida\w?|protege\w?|ama|salva|ajuda\w? [oa]|bom para|amig[oa] d[oa]|nao (?:agride|polui|prejudica)\w?)<25>(?:natureza|planeta|meio ?-?ambiente|ambiente|terra|oceanos?|mares|florestas?|clima|ecossistema)
        (?:compens\w{1,4}|neutraliz\w{1,4}|reduz\w{0,3}|livre de|sem|zero) (?:\w{1,8} ){0,5}(?:co2|carbono|emissoes|pegada)
        (?:eco|bio|verde)[\s-](?:friendly|amigavel|responsavel|logic[oa]|sustentavel|consciente)
        (?:ecologic|sustentave|biodegradave|compostave|organic)\w{1,4}
        (?:100|cem|totalmente|completamente)<10>(?:verde|reciclavel|ecologic|natural e)\w{0,3}
        (?:eco[\s-]?(?:friendly|amigave\w{1,2}|responsave\w{1,2}|sustentave\w{1,2})|ecologic[oa]s?|ecologicamente \w{3,12}|sustentave(?:l|is)|biodegradave(?:l|is)|compostave(?:l|is))
        (?:amig[oa]s?|bo[am]|melhor|benefic[oa]|inofensiv[oa]s?|segur[oa]s?|responsave\w{1,2}|respeitador\w{0,2}|comprometid[oa]s?|amigave\w{1,2}) (?:com|para|d|do|da|pelo|ao|a) ?(?:o |a |nosso )?(?:meio ?ambiente|ambiente|planeta|natureza|terra|clima|oceanos?)
        (?:respeita|preserva|nao agride|nao polui)<6>(?:o |a )?(?:meio ?ambiente|ambiente|planeta|natureza)
        (?:neutr[oa]s?|zero|livre) (?:em |de )?(?:carbono|co2|emissoes|clima|plastico|residuos|pegada)
        (?:carbono|climaticamente) (?:neutr[oa]|zero)
        (?:salv|cuid|proteg|ajud)\w{1,5} (?:a |d?o |a salvar |a cuidar |a proteger )?(?:d?o |a |ao )?(?:planeta|meio ?ambiente|natureza|oceanos?)
        (?:sem|zero|nenhum) (?:\w{1,10} )?(?:impacto|dano|poluicao)(?: (?:ambiental|no|ao|para o) ?(?:meio ?ambiente|planeta)?)`,
      unless: phrases`
        (?:luminaria|projetor|adesivo|mapa|brinquedo|quebra-cabeca) (?:\w{1,8} ){0,2}planeta\w{0,4}
        (?:certific\w{1,6}|grs|fsc|oeko[\s-]?tex|gots|rotulo ecologico|ecolabel|cradle to cradle|iso ?1\d{3,4}|en ?13432|tuv|rcs|pefc|bluesign|energy star|selo|procel)
        (?:(?<!se )nao)(?: \w{1,10}){0,2} (?:afirm|diz|e|sao|seja|podemos|cham|consider)\w{0,6}<12>(?:ecologic|sustentav|biodegrad|compost|eco)\w{0,6}
        \d{1,3} ?% (?:de )?(?:material )?recicla\w{1,3}`,
      rewrite: "veja os dados do material no anúncio",
    },
    {
      id: "pt/abusive_tone/insult or mockery",
      class: "abusive_tone",
      pattern: phrases`
        (?:ate|qualquer|inclusive) (?:um |uma )?(?:crianca|macaco|bebe|menin[oa]|cachorro|miudo)<30>(?:mont|entend|sab|faz|consegu|l[ee]|ler)\w{0,5}
        (?:mais|menos) (?:luzes|cerebro|juizo|educacao|neuronios|cabeca|nocao) (?:que|do que)
        (?:compr|ponh|bot|us|troc)\w{0,4}<8>(?:um |uns |os |seus )?(?:oculos)
        (?:chorao|chorona|mimad[oa]|mentiros[oa]|golpista|caloteir[oa]|pao dur[oa]|mao de vaca|pobretao|morto de fome|ignorante|burr[oa]|jumento|anta|besta|animal|tapad[oa]|lerd[oa]|babaca|otari[oa]|trouxa|idiota|imbecil|retardad[oa]|palhac[oa]|vagabund[oa]|safad[oa]|sem vergonha|sem nocao|espertinh[oa]|espertalhao|aproveitador[a]?|encostad[oa]|barraqueir[oa]|encrenqueir[oa]|sangues?suga|parasita|nojent[oa]|ridicul[oa]|maluc[oa]|doid[oa]|histeric[oa]|surtad[oa]|analfabet[oa]|cretin[oa]|estupid[oa]|parv[oa]|palerma|aldrabao|aldrabona|vigarista|forreta|bronco|labreg[oa]|saloi[oa]|cabra|cabrao|merda|porra|caralho|cacete|desgracad[oa]|maldit[oa]|lixo humano)s?(?= |[,.!?;]|$)(?! (?:de pelucia|print|do baralho))
        (?:que|nossa|olha|parabens pela|parabens por|quanta|tamanha)<10>(?:inteligen|genio|espertinh|esperteza|capacidad|cerebr|brilhan|sabedoria|perspica|talento|cultura)\w{0,6}
        (?:parabens|bravo|palmas)[\s,!]{1,3}(?:genio|campeao|campea|sabichao|einstein|sherlock|pela|por)
        (?:se|quem) (?:voce |vc |a senhora |o senhor )?(?:soubesse|sabe|sabes|tivesse|lesse|usasse|aprendesse)<8>(?:ler|lido|pensar|contar|medir|escrever|a cabeca|cerebro|usar)${FAR}
        (?:vai|va|vao|vaza|some|suma|sumam|cai)<6>(?:catar|caca[r]?|procurar (?:outr|a sua)|pastar|plantar|se (?:catar|danar|ferrar|foder|lascar|tratar)|tomar|chorar|reclamar com|daqui|fora|encher)\w{0,4}
        (?:encher?|enchendo|enche|torrar?|torrando) (?:\w{1,6} ){0,2}(?:paciencia|saco|linguica)
        (?:minha|meu) (?:filh[oa]|querid[oa]|amor|bem)[\s,]{1,3}${FAR}(?:esta escrito|ta escrito|le ai|aprend|sabe ler|nao (?:sabe|entend)|presta atencao|se liga|acorda)\w{0,4}
        (?:pede|peca|chama|pergunt\w{1,2})<8>(?:ajuda )?(?:a |pra |para )?(?:um adulto|sua mae|tua mae|seu filho|uma crianca|alguem que saiba)
        (?:nao (?:sou|somos|e)|aqui nao e)<10>(?:seu empregad|tua empregad|sua empregad|baba|creche|caridade|ong|instituicao de|sua mae|a santa casa)\w{0,3}
        (?:cala|cale|calem|fecha|feche) (?:a |essa |esse |o )?(?:boca|bico|matraca)
        (?:para|pare|parem|chega|deix[ae]) (?:ja )?(?:de|com) (?:\w{1,4} )?(?:encher|mentir|chorar|reclamar|palhacada|mimimi|drama|inventar|frescura|ser (?:chat|ridicul|burr)|me (?:encher|perturbar|incomodar)|nos (?:incomodar|maçar))\w{0,3}
        (?:mimimi|frescura|palhacada|que saco|que preguica de (?:cliente|gente)|passa a perna|passar a perna)
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
        (?:apto|seguro|ideal|facil) (?:\w{1,6} )?para
        (?:erro|falha|engano|descuido|mancada) (?:\w{1,10} )?(?:noss[oa]|meu|minha|bob[oa])
        (?:pelucia|fantasia|brinquedo|almofada|bolsa|camiseta|estampa|armadilha|racao|coleira|figura|nariz|peruca) (?:\w{1,8} ){0,3}(?:animal|palhaco|burr|besta|cabra|bobo)\w{0,2}
        (?:desculp|sentimos|lament)\w{1,5}<40>(?:chat|ridicul|perder|incomod)\w{0,4}
        (?:caixa|saco|de) (?:de )?lixo
        sabao|massa (?:bruta|louca)|cabo|pre[cç]o (?:de )?(?:louco|maluco)
        animal (?:de estimacao|print|domestico)
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
        deix[ae]m? (?:a gente|nos|eu|-nos) (?:trabalhar|em paz)|(?:nos|me) deix[ae] (?:trabalhar|em paz)|se faz\w{0,3} de (?:bob|dod|sons|desentendid|burr)\w{1,3}|faz-se de (?:parv|tont|desentendid)[oa]
        (?:vai|va|volt\w{1,3}|regress\w{1,3}) (?:se embora )?(?:para|pra|pro|a) (?:o |a |sua |seu |tua |teu )?(?:pais|terra|casa|buraco|lugar de onde)
        (?:devi[ao]s?|deveria\w?|era so|bastava|custava|tinha que|podia) (?:ter )?(?:lid[oa]|ler|pensad|medid|olhad|verificad|conferid|perguntad|pensar|medir|olhar|conferir)\w{0,3}(?! (?:n[oó]s))
        (?:ate uma crianca|qualquer (?:crianca|pessoa|idiota|um)|e senso comum|senso comum|nao e tao dificil|qual (?:e )?a dificuldade|o que (?:e que )?(?:voce |vc )?nao entendeu|quer que desenhe|vou desenhar)
        (?:voce|vc|a senhora|o senhor|tu) (?:de novo|outra vez)|la vem (?:voce|vc|de novo)
        (?:ja )?(?:to|estou|estamos|tamos) (?:cansad|fart|cheio|cheia|de saco)\w{0,3} (?:de|com|cheio)
        (?:so podia ser|tinha que ser|tipico de|gente como (?:voce|vc)|gentinha|gentalha|esse povo|esse tipo de gente)
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
        (?:devi[ao]s?|deveria\w?) (?:ter )?(?:chegad|recebid)
        (?:(?<!se )nao|nunca|de modo algum)(?: \w{1,10}){0,3} (?:sua|tua|seu|teu) (?:culpa|problema|erro)
        (?:lamentamos|lamento|desculp\w{1,3}|sentimos|nossa culpa|nosso erro|deveriamos|deviamos)
        (?:deveria|devia) ter (?:recebido|chegado)`,
    },
    {
      id: "pt/abusive_tone/threat",
      class: "abusive_tone",
      pattern: phrases`
        nao (?:se|te) (?:admir|surpreend|espant)\w{1,3}${FAR}(?:ver|encontrar|aparecer)<12>(?:nome|morada|endereco|foto|cpf|perfil)
        fi(?:ca|que|cas) avisad[oa](?=[.!]|$)
        (?:nosso|meu|o|nossos|meus) advogad[oa]s?
        (?:sei|sabemos|tenho|temos|conheco|ja (?:sei|tenho|temos))<6>(?:onde (?:voce |vc |o senhor )?(?:mora|vive|trabalha)|(?:o )?(?:seu|teu) (?:endereco|nome|telefone|cpf)|(?:a )?(?:sua|tua) (?:casa|morada)|seus dados)
        (?:vai|vais|vao|ira) (?:se )?(?:arrepend|pagar caro|lament|ver (?:so|o que)|sofrer|ter (?:noticias|problemas)|se dar mal)\w{0,3}
        (?:se|caso) (?:\w{1,8} ){0,2}(?:continu|insist|volt|reclam|public|post|abr|deix|escrev|nao (?:apag|par|tir))\w{0,5}${FAR}(?:process|denunci|bloque|advogad|policia|lista negra|arrepend|pagar|consequenc|mand|expo|divulg|caro)\w{0,8}
        (?:mand|envi)\w{1,4}<12>(?:uns (?:caras|amigos|rapazes)|o pessoal|a galera|alguem|meus (?:amigos|primos))<15>(?:ai|la|na sua|a sua|te|em casa)
        (?:lista negra|medidas? (?:legais|judiciais)|providencias legais|processo (?:judicial|por)|calunia|difamacao|tom[ae] (?:muito )?cuidado (?:com o que|porque|que|viu|hein|senao)|cuidado com o que|fica esperto|fique esperto|abre o olho|sera processad[oa])
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
        (?:escritorio|toga|fantasia|presente para|livro|caneca)
        (?:report|denunci|reclam|bloque)\w{1,6}<15>(?:isto|isso|o caso|o incidente|o extravio|o problema|o cartao|a transportadora|aos correios|a perda)
        (?:lamentamos|desculp\w{1,3})`,
    },
    {
      id: "pt/religion_politics/religion, politics or disputed borders",
      class: "religion_politics",
      pattern: phrases`
        (?:faz|fazer|faca|fez) (?:o|um) (?:l|arminha|22|13)(?= |[,.!?]|$)|(?:vot\w{1,4}) (?:mal|errado|certo|direito|feio)|(?:povo|gente|pais)<10>vot\w{1,4}
        (?:votado|votaram|votassem|votasse|votou|votaste|votar|nas urnas)
        (?:o senhor jesus|deus|o ceu) (?:\w{1,8} ){0,2}(?:mand|envi|prov|ensin|quer|disp)\w{1,4}
        (?:governo|presidente|presidenta|ministr[oa]s?|politic[oa]s|partidos?|esquerda|esquerdistas?|direita|direitistas?|petistas?|petralhas?|bolsonaristas?|bolsominions?|comunistas?|fascistas?|congresso|senador\w{0,2}|deputad[oa]s?|prefeit[oa]|regime|ditadura|eleic\w{2,4}|eleitor\w{0,3}|votos?|votou|votar\w{0,3}|votaram|votaste|votassem|socialismo|capitalismo|feministas?|feminazis?|guerra|sancoes|revolucao)${FAR}(?:culpa|roub|corrup|ladra|inutil|vergonha|decent|honrad|destru|acab|mal|vot|odi|lixo|deveria|merec|mentir|mentira|desastre|miseria|graca|ganh|traidor|fraude|imposto|aduana|alfandega|partido|daquele|bandid|vagabund)\w{0,8}
        por (?:culpa|causa) d(?:o|a|os|as|esse|este|essa) (?:\w{1,8} )?(?:governo|presidente|ministr[oa]|politic[oa]s|partido|esquerda|direita|comunistas|imigrantes|estrangeiros)
        (?:eleitor\w{0,2}|votou|vota) (?:n?d?[oa]|n?d?aquele|n?d?aquela|em)
        (?:vai|va|volt\w{1,3}|regress\w{1,3}) (?:para|pra|pro|a) (?:o |a |sua |seu |tua |teu )?(?:pais|terra)
        (?:de|dai|dali|daí|desse|dessa|desses|do seu|da sua|da tua|no seu|na sua)<4>(?:pais|terra|lado|regiao|lugar|gente|povo|la)<20>(?:nao (?:vem|sai|presta|se pode)|nada de bom|sao (?:todos|assim)|todos|sempre|so (?:da|tem)|rouba|mente)
        (?:imigrantes?|estrangeiros?|refugiados?|gringos?|pretos|ciganos?|judeus?|muculman[oa]s?|evangelic[oa]s|catolic[oa]s|ateus?|crentes?|macumbeir[oa]s?|hereges?|pecador\w{0,2}|infieis|baianos|nordestinos|paraibas)<20>(?:sao|sempre|nao|nunca|como|que|roubam|tudo|todos|igual)
        (?:deus|jesus|cristo|ala|maome|jeova|satanas|o diabo|biblia|corao|o senhor jesus|nossa senhora) (?:\w{1,6} ){0,3}(?:castig|ama|odeia|sabe|julg|salv|perdo|quer|olh|ve|escut|vai|far|cobr|diz|manda|proib|provera|tarda)\w{0,6}
        (?:outra|sua|tua|nossa|minha|verdadeira|falsa|essa) (?:religiao|fe|igreja|seita)(?! de)
        (?:va|vai|vao|reze|reza|ore|ora|converta-se|aceite)<8>(?:a missa|a igreja|rezar|orar|ao templo|a deus|jesus|por voce|por sua alma|um pai nosso)
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
        (?:esquerd[oa]|direit[oa]) (?:d[oae]|e|ou|n[oa])
        (?:a|de|da|do|na|pela|para a|mao|lado|pe|sapato|manga|botao|pedal|luva|fone|parafuso|roda|porta) (?:\w{1,4} )?(?:direit[oa]|esquerd[oa])
        (?:direito de|seus direitos|direitos? do consumidor)
        partida de|guerra nas estrelas|jogo de guerra
        (?:fechad\w{1,3}|feriado\w{0,1}|ferias|escritorio|atras\w{1,3}|envi\w{1,4}|entreg\w{1,4}|retom\w{1,5}|reabr\w{1,4})<40>(?:eid|ramadao|ramada|natal|pascoa|semana santa|carnaval|ano novo|dia d[eo]|corpus christi)
        (?:colar|pingente|figura|estatua|imagem d[eao]|poster|livro|fantasia|mascara|camiseta|camisola|pulseira|vela|enfeite|tapecaria|adesivo|terco|tapete|caneca|cruz|medalha)
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
