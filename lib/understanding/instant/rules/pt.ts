import { phrases } from "../../../text/patterns/phrases";
import type { RuleSet } from "./rule";

const PLATFORM =
  "(?:amazon|shopee|tik ?tok(?: shop)?|mercado ?livre|aliexpress|temu|a plataforma|o aplicativo|o suporte|olx|magalu)";
const SOCIAL =
  "(?:tik ?tok|face(?:book)?|fb|twitter|instagram|insta|ig|you ?tube|redes(?: sociais)?|reclame aqui|reclameaqui|portal da queixa|google|internet|grupos?|storys?|stories|trustpilot|kwai|x)";
const STARS = "(?:(?:uma|1|um|zero|0|duas|2) (?:so |unica )?estrel(?:a|as|inha|inhas))";
const MONEY =
  "(?:dinheiro|grana|reembols\\w{1,6}|estorn\\w{1,6}|devolv\\w{1,6}|devoluc\\w{1,5}|pix|pag\\w{1,5}|deposit\\w{1,5}|reais|conto|contos|euros|valor|\\d{2,6})";
const BACK =
  "(?:dinheiro|grana|reembols\\w{1,6}|estorn\\w{1,6}|devolv\\w{1,6}|devolvam?|devolve|devolucao|meu pix|meus? \\d{2,5}|valor (?:total|todo|integral)|quero (?:os|meus?) \\d{1,6}|o que paguei)";

/** Portuguese of Brazil and Portugal. */
export const ptRules: RuleSet = {
  language: "pt",
  rules: [
    {
      id: "pt/review_threat/bad review or low stars announced",
      flag: "review_threat",
      pattern: phrases`
        ${STARS}
        (?:avaliacao|avaliacoes|comentario|critica|nota|review|opiniao|classificacao|estrelas?)s? (?:bem |muito |super )?(?:ruim|ruins|negativ[ao]s?|pessim[ao]s?|horrivel|baix[ao]s?|ma|mas|mau|zero|minima|1|um)
        (?:ma|pessima|horrivel|baixa|pior) (?:avaliacao|nota|critica|classificacao|review)
        (?:avaliar|avalio|classificar|classifico|nota|negativar|negativo|negativando)<12>(?:mal|negativ\w{1,6}|o minimo|com (?:1|uma|zero)|la em ?baixo|voces|vcs|zero|a loja)
        (?:baixar|baixo|derrubar|derrubo|acabar com|detonar|detono|afundar|estragar|queimar)<15>(?:nota|avaliacao|avaliacoes|reputacao|loja de voces|classificacao|reviews)
        (?:minha|na|nas|uma) (?:avaliacao|avaliacoes|review|nota(?! fiscal)|critica)<15>(?:vai (?:ser|contar|dizer|refletir|sair|mostrar)|vou|contarei|descrever|refletir)
        (?:contar|conto|dizer|digo|escrever|relatar|colocar|falar|explicar|postar|posto|botar)<25>(?:na|nas|em|nos) (?:minha |minhas )?(?:avaliacao|avaliacoes|comentarios|review|reviews|opinioes)
        (?:aguarde\w{0,1}|espere\w{0,1}|esperem|prepare\w{0,4}|vao ver|vai ver|voces vao ver)<15>(?:avaliacao|minha nota|nota|review|comentario)`,
      unless: phrases`
        nota<8>(?:com )?(?:cnpj|cpf)
        (?:n|nem) (?:vou|quero|queria)
        (?:vai|vao) ser<12>(?:boa|otima|cinco|5|excelente|maxima)
        nota fiscal
        (?:li|vi|lendo|vendo|por que tem|porque tem|tem|ha|existem)<25>(?:avaliac\w{2,4}|estrelas?|comentarios?|nota|opinioes|reviews?)
        (?:sem querer|por engano|por erro|errei)
        (?:nao|nunca|jamais) (?:vou|quero|queria|pretendo|costumo|deixo|dou) (?:dar|deixar|fazer|avaliar)?
        (?:boa|otima|excelente|linda|positiva|5|cinco|maravilhosa) (?:avaliacao|nota|estrelas|review|estrelinhas)`,
    },
    {
      id: "pt/review_threat/will post or expose online",
      flag: "review_threat",
      pattern: phrases`
        video expondo|expondo (?:voces|vcs|a loja|tudo)|vao saber de tudo
        (?:grupo|colegas)<25>vao saber
        (?:post\w{1,5}|public\w{1,4}|divulg\w{1,4}|expor|exponho|expondo|coloc\w{1,4}|jog\w{1,4}|meter|meto|ponho|sub\w{1,3}|vai direitinho|vou por|cont\w{1,4}|mostr\w{1,4}|grav\w{1,4}|espalh\w{1,4}|reclam\w{1,4}|compartilh\w{1,4}|partilh\w{1,4}|denunciar?)<30>(?:no|na|nas|em|nos|pro|para o|ao|as|todas as)<8>${SOCIAL}
        (?:fazer|faco|gravar|gravo|posto|postar|soltar|subir|meter) (?:um |o |esse |uma |esta )?(?:video|tiktok|reels?|post|live|thread|story)<25>(?:mostrando|expondo|pra|para|falando|contando|sobre|disso|desta|dessa|de voces|a mostrar|queimando)
        (?:pra|para|p) (?:que )?(?:todo mundo|todos|geral|a galera|o povo|as pessoas|toda a gente|ninguem)<12>(?:saber\w{0,2}|ver\w{0,2}|veja\w{0,1}|saiba\w{0,1}|compr\w{1,4}|caia|conhec\w{1,4})
        (?:todo mundo|todos|toda a gente|geral|o brasil todo|a internet)<12>(?:vai|vao) (?:saber|ver|ficar sabendo|conhecer|descobrir)
        (?:vou|vamos) (?:expor|viralizar|cancelar (?:a loja de )?(?:voces|vcs))
        (?:avisar|alertar|aviso|prevenir)<15>(?:todo mundo|todos|geral|meus seguidores|outros (?:compradores|clientes)|as pessoas|toda a gente|o pessoal)
        (?:reclame aqui|reclameaqui|portal da queixa|livro de reclamacoes online)
        (?:vai|vao) (?:viralizar|ficar famos\w{1,2})`,
      unless: phrases`
        (?:reclamacao|pedido|compra|chamado)<8>no tik ?tok|todo mundo quer
        topa\w{0,1}
        me (?:manda|envia)\w{0,1} (?:uma?|o) (?:peca|produto|amostra)
        meu (?:numero|nome|telefone)
        cupom|cashback
        (?:amei|adorei|lind|recomend|maravilh|perfeit|feliz|marc|parceria|colab|afiliad|divulgador|criador|conteudo|unboxing|permuta|encantad|apaixonad|patrocin|amostra)\w{0,8}
        (?:bom|boa|otim[oa]|excelente|rapid[oa]|top|obrigad[oa]|show)
        (?:vi|achei|conheci)<20>(?:no|na)<6>${SOCIAL}`,
    },
    {
      id: "pt/dispute/claim, chargeback or report to the platform",
      flag: "dispute",
      pattern: phrases`
        (?:peco|pedi|pedir|abro|abri) (?:a |uma )?contestacao
        (?:reclamacao|garantia)<4>a[ -]z
        (?:anulacao|estorno|contestacao|devolucao)<12>(?:do debito|no banco|ao banco|pelo banco)
        (?:ped\w{1,3}|falei|falo|liguei)<8>(?:ao|com o|no|pro) (?:meu )?banco<20>(?:anul\w{1,6}|estorn\w{1,4}|contest\w{1,6}|debito|devol\w{1,5})
        charge ?back
        (?:contest|disput|reverter|revert|estornar pelo)\w{0,5}<12>(?:compra|cobranca|pagamento|valor|fatura|no cartao|no banco|com o banco|debito|transacao|pelo banco)
        (?:abr\w{1,3}|abert[oa]|inici\w{1,4}|registr\w{1,4}|fiz|fazer|faco|fa[cz]\w{0,4}|entr\w{1,4}|ped\w{1,3}|apresent\w{1,4}|acion\w{1,4})<15>(?:disputa|reclamacao|queixa|contestacao|mediacao|denuncia|garantia shopee|chamado|caso)
        disputas?<12>(?:no|na|pelo|pela|com|aberta|em|do) (?:paypal|shopee|tik ?tok|amazon|banco|mercado|cartao|app|plataforma)
        (?:reclamacao|garantia) (?:de )?a (?:a|ate|to) z
        garantia a-z
        a-to-z
        (?:denunci|report|reclam|escal)\w{1,5}<12>(?:a|na|no|pra|para a?|com a|com o|junto a|ao|pela?) ${PLATFORM}
        (?:denunciar|denuncio|denunciei|denunciando|reportar|reporto|reportei|reportado)<8>(?:voces|vcs|a loja|essa loja|esta loja|o vendedor|este vendedor|a vossa|o anuncio|vos|a conta)
        (?:reclamacao|queixa|disputa|denuncia|caso|chamado)<15>(?:no|na|a|com a|junto|pelo) (?:app|${PLATFORM}|banco|paypal|cartao)
        (?:falar|falei|chamar|acionar|acionei|contactar|contactei|avisar|avisei)<8>${PLATFORM}<30>(?:sobre (?:isso|voces|isto)|resolv\w{1,4}|decidir?|interv\w{1,4}|contra|bloque\w{1,4}|reembols\w{1,4})
        (?:meu|o|ao|no|pelo) banco<20>(?:contest\w{1,5}|estorn\w{1,4}|revert\w{1,4}|devolv\w{1,4}|chargeback|cancel\w{1,4}|disputa|reav\w{1,4})
        (?:loja|conta) (?:de voces |vossa )?(?:vai ser |ser )?(?:banida|derrubada|bloqueada|fechada|suspensa)<20>(?:denunc\w{1,4}|report\w{1,4})`,
      unless: phrases`
        psp|gnr|delegacia|asae|livro
        (?:entregador|motoboy|carteiro|transportadora)
        (?:nao (?:e|quero|estou|vou)|sem)<12>(?:reclama\w{1,5}|disputa|denunci\w{1,3}|reportar)
        procon|policia|consumidor|reclame aqui|livro de reclamacoes`,
    },
    {
      id: "pt/legal/lawyer, court, police or consumer authority",
      flag: "legal",
      pattern: phrases`
        (?:tia|tio|irma|irmao|filha|filho|prima|primo|marido|esposa) (?:e|sao) advogad\w<14>(?:se prepar\w{1,3}|vai|vamos|aguard\w{1,3}|process\w{1,3})
        advogad[oa]s?<20>(?:vai|vao|ja|esta|estao|entr\w{1,4}|contact\w{1,4}|trata\w{0,2}|cuid\w{1,4}|proces\w{1,4}|acion\w{1,4}|analis\w{1,4}|mand\w{1,4})
        (?:com|falar|meter|contratar|consultar|acionar|procurar|chamar|passar|entregar|falei)<14>(?:meu|minha|um|uma|o meu|a minha|nosso) advogad[oa]
        (?:sou|e) advogad[oa]<30>(?:process\w{1,4}|direitos?|acao|lei|contra|defesa|cdc|entrar)
        process(?:ar|o|arei|amos|ando) (?:voces|vcs|vc|a loja|essa|esta|o vendedor|judicial|na justica|contra|vos|por)
        (?:entrar|entro|vou|ir|meter|abrir|mover|ajuizar|por|levar|acabar)<14>(?:na justica|acao judicial|com (?:um |uma )?(?:processo|acao)|em tribunal|a tribunal|para tribunal|ao tribunal|pro tribunal|judicialmente|processo)
        (?:na justica|pequenas causas|juizado|jec|tribunal|tribunais|julgado de paz|acao judicial|medidas (?:legais|judiciais|cabiveis)|vias? (?:legais|judicia(?:l|is))|danos morais|notificacao extrajudicial|queixa[ -]crime|ministerio publico)
        procon
        (?:ir|vou|irei|fui|queixa|registr\w{1,4}|cham\w{1,4}|acion\w{1,4}|denunci\w{1,4}|apresent\w{1,4}|parar|particip\w{1,6}|avanc\w{1,3})<15>(?:policia|psp|gnr|delegacia|julgados? de paz)
        (?:delegacia|julgados de paz|boletim de ocorrencia|fazer (?:um )?b\.?o|um b\.?o|asae|deco|dgc|anacom|anpd|cnpd|consumidor\.gov|senacon|idec|livro de reclamac\w{2,3}|autoridades|centro de arbitragem|judiciaria)
        (?:defesa|direitos?|codigo de defesa|direccao-geral|orgaos? de defesa|protecao) d[oe] consumidor`,
      unless: phrases`
        nao pretendo
        (?:fantasia|brinquedo|presente|aniversario|formatura|festa|lego|playmobil|disfarce|carnaval|viatura|quepe|distintivo)s?
        (?:amou|adorou|gostou|adora|usa|ama)
        (?:nao|tambem nao) (?:vou|quero|pretendo|precisa) (?:process\w{1,4}|ir|entrar|chegar)
        decoracao`,
    },
    {
      id: "pt/safety/injury or illness",
      flag: "safety",
      pattern: phrases`
        (?:me|se|minha|meu|lhe|a|o|filho|filha) (?:\w{1,8} )?(?:queim(?:ei|ou|ado|ada|aram)|cort(?:ei|ou|ado)|machuc(?:ou|uei|ado|ada)|feri(?:u|do)|intoxic(?:ou|ado|ada)|envenen\w{2,4}|engasg(?:ou|ado|uei)|sufoc(?:ou|ado)|aleij\w{2,4}|magoou|magoei|eletrocut\w{2,4})
        (?:queim(?:ei|ou|ado|aram)|cort(?:ei|ou|ado|aram)|machuc(?:ou|uei)|feri(?:u|do)?|inch(?:ou|ado|aram)|irrit(?:ou|ado)|descasc\w{2,4}|rasg(?:ou|uei)|abri(?:u)?|parti(?:u)?|quebr(?:ou|uei)|furou|arranhou|ard\w{2,4})<20>(?:mao|maos|dedos?|pele|rosto|cara|olhos?|perna|pernas|braco|costas|boca|queixo|cabeca|pes?|pescoco|labios?|dente|testa|joelho|lingua|garganta|couro cabeludo)
        (?:mao|maos|dedos?|pele|rosto|cara|olhos?|perna|braco|boca|pescoco|labios?|couro cabeludo)<25>(?:queim\w{2,5}|inch\w{2,5}|irrit\w{2,5}|vermelh\w{1,3}|descasc\w{2,5}|bolhas?|sangr\w{2,5}|empol\w{2,5}|cortad\w{1,2}|a arder|ardendo|em carne viva|cocando)
        (?:deu|dando|tive|teve|fiquei|ficou|apareceu|apareceram|encheu|encheram|cheia|cheio|causou|provocou|saiu|sairam|fez|com|ganhei|apanhei)<20>(?:alergia|bolhas?|urticaria|erupcao|queimaduras?|feridas?|assadura|manchas vermelhas|irritacao|vergoes|empolad[oa]s?|brotoejas?|infeccao|intoxicacao|coceira|comichao|alergica|dermatite)
        reac(?:ao|oes) alergicas?|reaccao alergica
        (?:parar|parou|parei|acab\w{2,4}|fui|fomos|foi|levar|levei|levamos|corr\w{2,4}|ir|tive|teve|internad[oa])<20>(?:hospital|pronto[ -]socorro|emergencia|urgencias?|upa|posto|veterinario|pontos|medico|centro de saude|internad[oa])
        (?:passou|passei|passar|ficou|fiquei) (?:muito |super )?(?:mal|doente)<25>(?:depois|apos|com|comer|comeu|tomar|usar|por causa|do|da)
        (?:depois|apos)<12>(?:comer|tomar|usar|passar|beber|aplicar)<30>(?:vomit\w{1,4}|diarreia|hospital|passei mal|passou mal|tont\w{1,4}|inch\w{1,4}|alergia|enjoo)
        (?:vomit(?:ando|ou|ei|aram|ar)|diarreia|desmai(?:ou|ei))`,
      unless: phrases`
        nem (?:uma |um )?(?:bolhas?|alergia|irritacao|marca|arranhao)
        (?:e|sao|sera) (?:segur[oa]|indicad[oa]|recomendad[oa])s? (?:para|pra|se)
        (?:pode|podem|poderia|costuma|vai|da)<12>(?:irritar|queimar|dar|causar|provocar|alergia)
        (?:outra|outras|outro) (?:marca|creme|loja|vendedor)s?
        (?:nao|nunca|nenhuma|sem) (?:me |lhe |da |deu |fez |causou |tive )?(?:\w{1,8} )?(?:alergia|irrit\w{1,5}|queim\w{1,4}|reacao|coceira)
        (?:para|contra|alivia|trata|serve) (?:a |as |o )?(?:queimaduras?|alergias?|irritacao|dermatite|assadura)
        (?:sou|e) alergic[oa] a`,
    },
    {
      id: "pt/safety/fire, shock or danger to a child or pet",
      flag: "safety",
      pattern: phrases`
        engoliu (?:a |um |uma |o )?(?:peca|pecinha|botao|pilha|bateria|bolinha|pedaco)
        (?:agua|oleo|cafe|leite|sopa) (?:quente|fervendo|fervente)<12>(?:no|na|nos|nas|em) (?:meu |minha |meus |minhas )?(?:braco|mao|maos|perna|pe|colo|barriga)
        (?:pegou|pegar|pega|pegando|botou|apanhou|ateou|tocou) fogo
        (?:pegou|em|incendi\w{1,4})<6>chamas
        incendi(?:ou|o|ou-se|aram)
        (?:sai|saiu|saindo|saia|soltou|soltando|solta|deitou|deita|deitar|comecou a (?:sair|soltar|deitar)|largou|fez|fazendo|dando|deu)<8>(?:fumaca|fumo|faiscas?|fogo|chamas|faisca|curto)
        (?:faiscas?|faiscou|faiscando)
        explod(?:iu|ir|e|indo|iram)
        explosao
        (?:estourou|rebentou|derreteu|derretendo|derretid[oa]|pipocou)<20>(?:na tomada|na mao|na cara|no bolso|a bateria|o carregador|bateria|carregador|tomada|fio)
        (?:bateria|carregador|tomada|fio|cabo|celular|telemovel|ferro|power ?bank|adaptador|chapinha|secador|ficha)<25>(?:estour\w{2,4}|inch\w{2,4}|estufad[oa]|estufou|derret\w{2,4}|queim\w{2,4}|superaquec\w{2,4}|fervendo|pegando fogo|em curto|a escaldar|a ferver)
        (?<!rosa |pink |cor )(?:choque|choques|descarga eletrica|choque eletrico|eletrocut\w{1,5})(?! cultural| de realidade| termico)
        (?:curto[ -]circuito|cheiro (?:de|a) queimado)
        (?:quase|por pouco)<10>(?:queim\w{2,4}|engasg\w{2,4}|engol\w{2,4}|sufoc\w{2,4}|incendi\w{2,4}|mat\w{2,4}|morr\w{2,4}|peg\w{2,4} fogo|botou fogo)
        (?:bebe|filh[oa]|filhinh[oa]|crianca|menin[oa]|cachorr\w{1,5}|gat[oa]|gatinh[oa]|sobrinh[oa]|net[oa]|cao|cadela|miud[oa]|pet)<25>(?:engol\w{2,4}|na boca|engasg\w{2,4}|sufoc\w{2,4}|intoxic\w{2,4}|envenen\w{2,4}|cortou|queimou|machucou|passou mal)
        (?:queimou|queimaram) (?:a |o |minha |meu )?(?:tomada|casa|cozinha|mesa|parede|cortina|cama|colchao|tapete|sofa)
        (?:e|sao|muito|super|que) perigos[oa]s?`,
      unless: phrases`
        proteg\w{1,3}|isolant\w{1,2}|em caso de incendio
        (?:e|sao|sera) (?:perigos[oa]s?|segur[oa]s?)<20>(?:se|para|pra|que|deixar|usar)
        (?:pode|podem|poderia|ha risco|tem risco|risco de)<20>(?:explod\w{1,4}|queim\w{1,4}|incend\w{1,4}|engolir|pegar fogo|esquent\w{1,4}|dar choque|chocar)
        fire (?:tv|stick)
        (?:a prova|prova|anti) (?:de )?choques?
        explod\w{1,3} (?:de (?:rir|alegria|felicidade|vendas)|minha cabeca)
        (?:nao|sem) (?:da |deu |sai |solta |pega |pegou |explod\w{1,3} )?(?:choques?|fumaca|faiscas?|fogo)
        (?:vermelho|cor de|cor) fogo
        preco<10>choque`,
    },
    {
      id: "pt/counterfeit_claim/fake item",
      flag: "counterfeit_claim",
      pattern: phrases`
        (?:nao|n) (?:e|sao) d[ao] \w{2,12}<8>(?:de verdade|de vdd|mesmo|nem aqui)
        copia (?:chinesa|barata|descarada|mal feita)
        copia (?:chinesa|barata|descarada)<15>etiqueta|nao sao d[ao] \w{2,12}$|nunca foi \w{3,12}$|vendem falsificado
        (?:replica|copia|imitacao)<15>(?:vendid[oa] como|descarada|barata|mal feita)
        (?:nunca foi|nao e|n e|nao sao|n sao) (?:del[ea]s|da marca|de marca|desta marca|original|originais|autentic[oa]s?)
        (?:vend\w{1,4}|material|produtos?) fals[oa]s?
        (?:e|sao|isso e|era|eram|este|esse|essa|isto e|vend\w{1,4}|mandaram|veio|vieram|enviaram|chegou|disseram que|dizem que|puro|produto|tenis|perfume|mandou|enviou|comprei|recebi)<18>(?:fals[oa]s?|falsificad[oa]s?|falsificacao|imitacao|imitacoes|replicas?|piratas?|pirata|clones?|copias?|fake|fajut[oa]s?|paraguai\w{0,2}|contrafac?cao|contrafeit[oa]s?|1a? linha|primeira linha|xing ?ling|de camelo)
        (?:nao|nem|nunca) (?:e|sao|era|eram|foi|e o|e a) ?(?:o |a |os |as |um |uma )?(?:\w{1,10} )?(?:original|originais|autentic[oa]s?|genuin[oa]s?|verdadeir[oa]s?|legitim[oa]s?|oficial)
        (?:de original (?:nao )?tem|original (?:aqui )?(?:nao|so no nome|uma ova|nada|coisa nenhuma))
        falsificad[oa]s?
        falsificacao
        contrafac?cao
        (?:numero de serie|serial|imei|codigo|lote|qr|selo)<15>(?:nao (?:existe|e valido|consta|confere|bate|reconhece|aparece|corresponde|esta registad\w)|falso|invalido)
        (?:logo|logotipo|etiqueta|marca)<15>(?:escrit[oa] errad[oa]|tort[oa]|errad[oa]|com erro|mal escrit[oa])
        (?:sem (?:licenca|autorizacao)|viol\w{1,4}|infring\w{1,5}|roub\w{1,5}|plagi\w{1,4}|copi\w{2,5}|us\w{2,4})<15>(?:licenca|direitos? (?:de|autora\w{1,2})|a marca|da marca|logo (?:da|sem)|propriedade intelectual|meu desenho|minha arte|o design)`,
      unless: phrases`
        estampa\w{0,2}
        (?:n|nao) (?:e|sao) (?:fals[oa]s?|fake|replicas?|copia)
        pergunt\w{1,3}
        (?:couro|pele|cilios|unhas?|plantas?|flores|pestanas|cabelo|grama|relva|joias?|dinheiro|dentes|bigode|neve|sangue|perolas?|velas?|fundo) (?:de )?(?:fals[oa]s?|imitacao|sintetic[oa]|fake|postic[oa]s?)
        (?:imitacao|imita|falso) (?:de )?(?:couro|pele|madeira|marmore|perola|camurca)
        (?<!nao |n |nem )(?:e|sao|sera|seria) (?:o |a |os |as |mesmo )?(?:mesmo )?(?:original|originais|autentic[oa]s?|genuin[oa]s?)(?: mesmo| ou|,| ne| certo| de verdade)
        ou (?:e |sao |uma? |e uma? )?(?:replica|imitacao|copia|clone|fals[oa]|pirata|fake|primeira linha|paralel[oa])s?
        (?:nao (?:e|sao|seja|sejam|parece)|que nao seja|nada de) (?:\w{1,6} )?(?:fals[oa]s?|replicas?|imitacao|copias?|piratas?|fake|falsificad[oa]s?)
        (?:como (?:sei|saber|posso|verifico|vejo)|pensei que|achei que|achava que|medo|receio|com medo|por acaso|se (?:e|for|forem|fosse|nao for)|garante\w{0,1}|garantia de que|outra loja|outro vendedor|outra vez|tem muit[oa]s?|ha muit[oa]s?|espero)
        (?:fantasia|barba|olho|chapeu|navio) (?:de )?piratas?
        copia (?:da (?:nota|fatura|chave)|do (?:rg|recibo|cartao|comprovante))`,
    },
    {
      id: "pt/fraud_accusation/scam, thief or liar",
      flag: "fraud_accusation",
      pattern: phrases`
        quadrilha|embolsam
        (?:e|isto e|isso e|que|um|tudo) (?:um )?(?:esquema|golpe)(?! de cores| de cor)
        golpe(?:s|zinho)?(?! de (?:mestre|sorte|vista|estado|ar))
        golpistas?
        (?:ladrao|ladroes|ladra|ladras|estelionat\w{2,6}|trapaceir[oa]s?|picaretas?|safad[oa]s?|bandid[oa]s?|vigaristas?|mentiros[oa]s?|caloteir[oa]s?|trambiqueir[oa]s?|pilantras?|charlat\w{2,4}|aldrab\w{2,5}|burl[oa]es|burlona?|burlao|gatun[oa]s?|intrujo\w{1,3}|criminosos|171|larapios?|impostores|desonest[oa]s?|embusteir[oa]s?)
        (?:fui|fomos|sou|me senti|sinto|sinto-me|estou sendo|foi) (?:\w{1,6} )?(?:roubad[oa]|enganad[oa]|lesad[oa]|burlad[oa]|lograd[oa]|passad[oa] para tras|vigarizad[oa]|tapead[oa])s?
        (?:roub(?:aram|ou|ando|am|ar)|engan(?:aram|ando|am|ar|ou)|mentiram|mentiu|mentindo|tapearam|lesando|burlaram|lograram|passaram a perna)(?: (?:o|os|as|a|meu|minha|as pessoas|a gente|todo mundo|os clientes|pra|para|me|nos|o povo|cliente|no))?
        (?:me|nos) (?:roubaram|enganaram|roubou|enganou|lesaram|burlaram|mentiram|passaram a perna|tapearam)
        (?:burla|fraude|estelionato|trambique|vigarice|aldrabice|intrujice|roubalheira|picaretagem|safadeza|mentirada|tramoia|calote)s?
        (?:e|isto e|isso e|que|um|puro|um verdadeiro) (?:um |uma )?(?:roubo|assalto|engodo|furto)
        fic(?:aram|ou|am|a) com (?:o )?(?:meu|nosso) (?:dinheiro|pix|pedido)
        (?:ganhar|tomar|pegar|roubar|comer|ficar com|levar|pegam|tomam|roubam) (?:o )?dinheiro d(?:os outros|o povo|as pessoas|a gente|o cliente|os clientes)
        (?:sumiram|sumiu|fugiram) com (?:o )?(?:meu )?(?:dinheiro|pix|grana)
        (?:loja|site|vendedor|perfil) (?:fals[oa]|fantasma|fake|fraudulent[oa])
        propaganda enganosa|publicidade enganosa
        (?:tudo|so|e tudo) mentiras?`,
      unless: phrases`
        (?:irma|mae|filha|namorada|marido|prima|sogra|amiga)<15>roub\w{1,3}
        nao chega a ser
        noutr[oa]s? (?:loja|site|lado|vendedor)
        ligac\w{2,4} de golpe
        (?:por ai|como sei|mta loja|muita loja|tem muit[oa]|tanta loja)
        (?:nem|nao) (?:me )?roub\w{2,4}
        (?:nao (?:e|era|seja|parece|foi)|que nao seja|espero que nao)<12>(?:golpe|fraude|burla|roubo|mentira|calote)
        (?:pensei|achei|achava|pensava|temia|medo|receio|parecia|desconfi\w{2,4}|cisma)<35>(?:golpe|burla|fraude|engan\w{2,4}|roubo|calote)
        (?:outra loja|outro vendedor|outro site|outro lugar|outra vez|da ultima vez|no facebook|na olx|ja (?:cai|fui|levei))
        (?:e|isso e|sera|isto e) (?:um |uma )?(?:golpe|confiavel|seguro|burla|fraude) ou
        anti[ -]?(?:roubo|furto|fraude|golpe)
        (?:porteiro|vizinho|alguem|entregador|motoboy|carteiro)<20>(?:roub\w{2,4}|lev\w{2,4}|ladrao|peg\w{2,4})
        (?:me )?roubaram (?:o|a|meu|minha) (?:celular|carro|moto|bicicleta|bike|bolsa|mochila|antig[oa]|carteira|telemovel)
        (?:preco|barat[oa]|kkk\w{0,6}|haha\w{0,6})<20>roubo
        safad(?:inh[oa]|o de gostoso)
        golpe (?:baixo|de)`,
    },
    {
      id: "pt/refund_abuse/money or else a bad review, or a good one for money",
      flag: "refund_abuse",
      pattern: phrases`
        ou<8>(?:restitu\w{1,4}|devolv\w{1,4}|pagam)<15>ou<14>(?:avaliacao|estrela|nota)
        ${MONEY}<45>(?:ou|senao|se nao|caso contrario|do contrario|que eu|e eu|eu|e|dou|deixo|coloco)<30>(?:estrel\w{1,5}|avalia\w{1,6}|nota|comentario\w{0,1}|review\w{0,1}|video|posto|publico|exponho|reclame aqui|redes sociais|tiro a|apago|negativ\w{1,4})
        (?:estrel\w{1,5}|avaliac\w{1,4}|nota|comentario|review)<30>(?:se (?:me|voce|vc|voces|vcs|nao me|nao|der|mandar|for)|em troca|quando|caso|por|so se)<14>${MONEY}
        (?:apag|tir|remov|mud|retir|edit|alter|esque|nao posto|nao publico)\w{0,4}<20>(?:avaliac\w{1,4}|estrel\w{1,5}|comentario\w{0,1}|nota|review\w{0,1}|video)<20>(?:se|quando|caso|em troca|por)<14>${MONEY}
        (?:ou|quer) (?:me )?(?:devolv\w{1,4}|reembols\w{1,4}|estorn\w{1,4}|pag\w{1,4}|mand\w{1,4})<30>ou<15>(?:estrel\w{1,5}|uma estrela|posto|publico|exponho|avalia\w{1,5}|nota)`,
      unless: phrases`
        (?:cartaozinho|cartao|papel|folheto|live|panfleto) (?:diz|dizia|dizendo|falava|que veio)
        (?:prometeram|prometeu|disseram|falaram|ofereceram)
        (?:ja|acabei de) (?:deixei|dei|avaliei|coloquei|deixar|avaliar)
        (?:cheg\w{2,4}|serv\w{2,4}|gost\w{2,4}|fic\w{2,4})<12>(?:bem|certo|amanha|rapido|no prazo|direitinho|hoje)
        como (?:faco|posso|eu)<12>(?:apag\w{1,3}|mud\w{1,3}|edit\w{1,3})
        (?:li|vi|pelas?|segundo) (?:\w{1,6} )?(?:avaliac\w{2,4}|comentarios)
        (?:cupom|cashback|moedas|desconto)
        obrigad[oa]`,
    },
    {
      id: "pt/refund_abuse/wants money and keeps the item",
      flag: "refund_abuse",
      pattern: phrases`
        (?:permanece|fica|ficara) comigo<30>
        (?:fica|ficam)<6>(?:ca|comigo|aqui em casa|em casa)<25>(?:valor|dinheiro|reembolso|grana)
        ${BACK}<45>(?:(?:nao|n) (?:vou|irei|quero|pretendo|penso|conte\w{0,1}|espere\w{0,1}|tenho como|mando|devolvo|envio)|nem (?:pensar|pense|morta|vou|a pau)|sem (?:devolver|mandar|enviar|ter que)|e nao)<25>(?:devolv\w{1,4}|mand\w{1,4}|envi\w{1,4}|despach\w{1,4}|correio\w{0,1}|nada|sair de casa|post\w{1,4})
        ${BACK}<35>(?:fico com|vou ficar com|fica comigo|ficar com o|o produto e meu|joguei fora|vai pro lixo|vai para o lixo|ja joguei|fica ca)
        (?:vou ficar|fico|ficarei|quero ficar) com (?:o|a|os|as|tudo|ele|ela|isso)<30>${BACK}
        (?:(?:nao|n) (?:vou|irei|pretendo|penso)|nem (?:pense|pensar|morta)<10>(?:que|em)?<8>(?:vou)?|nao)<6>(?:devolver|mandar|enviar|despachar|postar|devolvo|mando|envio)<40>(?:quero|reembols\w{1,5}|estorn\w{1,4}|meu dinheiro|devolv\w{1,3} (?:o|meu)|me devolv\w{1,4}|pague\w{0,1}|manda meu)`,
      unless: phrases`
        fica comigo<10>(?:bem|lind\w|otim\w)
        (?:posso|poderia|pode|podem|tenho que|preciso|precisa|devo|e necessario|da pra|da para)
        (?:parcial|parte|metade|um pouco|porcentagem|percentagem|desconto|abatimento)
        nao (?:me |foi |fui |foram )?(?:devolv\w{2,5}|reembols\w{2,5}|estorn\w{2,5}|receb\w{1,3}|cheg\w{1,3}|caiu|mandaram|enviaram)
        (?:se nao|caso)
        (?:troca|trocar)`,
    },
    {
      id: "pt/off_platform/talk, pay or deliver elsewhere",
      flag: "off_platform",
      pattern: phrases`
        (?:podem|pode|poderia) me telefonar|telefonar para mim
        informar um e-?mail
        tem algum numero<10>(?:possa|posso) ligar
        deixem um (?:e-?mail|instagram)
        (?:whats ?app|whats|zap|zapzap|wpp|wats|telegram|watsapp|wa)
        (?:pass\w{1,4}|mand[ae]\w{0,2}|qual(?: e)?|dar-me|da-me|me da|tem|tens|teem|envi[ae]\w{0,2}|arranj\w{1,4}|informe)(?: me| ai| la| por favor)? (?:o seu|seu|teu|o teu|um|algum|o vosso|vosso|o) (?:(?:numero de )?(?:telefone|contato|celular|contacto|telemovel|whats\w{0,3})|seu numero|fone de contato|e-?mail|fixo|insta(?:gram)?|face(?:book)?)(?! (?:que|com|azul|da capa))
        (?:seu|teu|vosso) numero
        (?:tem|tens|teem) (?:telefone|e-?mail|contato|numero|fone)<8>(?:pra|para|p|ou|de contato|que eu|onde)
        (?:me (?:liga|ligue|liguem|ligar|ligas|chama no|chame no|add|adiciona|chama la)|ligue(?:m)? (?:para|pra|pro) (?:mim|o (?:meu|numero))|liga (?:pra|para|pro) (?:mim|o)|liguem-me|ligue-me|liga-me|telefon\w{1,4}-me|ligar para (?:voces|vcs|vos)|podem ligar|pode ligar|pode me ligar|podem-me ligar|podia ligar)
        (?:falar|falamos|conversar|conversa\w{1,3}|combinar|combinamos|resolver|tratar|tratamos|negociar|chamar|responder|contactar|atende\w{0,2}|escrever)<20>(?:por|pelo|no|via|ao|por o|pela|na|em) (?:seu |teu |meu |o )?(?:telefone|insta\w{0,4}|face\w{0,4}|e-?mail|privado|direct|dm|fora|pv|telemovel|messenger|outro lado)
        (?:pag\w{1,4}|fa[zc]\w{0,4}|compr\w{1,4}|vend\w{1,4}|fech\w{1,4}|resolv\w{1,4}|combin\w{1,5}|negoci\w{1,4}|acert\w{1,4}|pix|direto)<15>por fora
        por fora d[aoe] (?:app|plataforma|shopee|site|amazon|aplicativo|tiktok)
        (?:fora|por fora|sem|sair) (?:d[ao] |passar p[ei]l[ao] |pagar )?(?:a |o )?(?:app|aplicativo|plataforma|shopee|amazon|tik ?tok|site|taxas?|comissao|comissoes|intermediarios?)(?: de (?:venda|plataforma|comissao))?
        (?:poup\w{1,4}|econom\w{1,4}|evit\w{1,4}|fugi\w{1,4}|livr\w{1,4})<12>(?:a |as |na |da |das |de )?(?:taxas?|comissao|comissoes)
        (?:pix|transfer\w{1,6}|deposit\w{1,5}|pag\w{1,4}|mbway|mb way|mando o dinheiro|faco (?:um |o |uma )?(?:pix|transferencia|mbway))<15>(?:diret\w{1,6}|direct\w{1,6}|na sua conta|pra voce|para voce|pra vc|por fora|na (?:tua|vossa) conta|para a (?:sua|tua|vossa|minha) conta|em dinheiro|em maos?|na minha conta|na minha chave)
        (?:te |lhe |vos )?(?:faco|mando|envio) (?:um |o |uma )?(?:pix|mbway|mb way|transferencia)
        (?:chave|seu|teu|vosso) (?:pix|iban|mbway)
        (?:retir\w{1,4}|busc\w{1,4}|peg\w{1,4}|encontr\w{1,4}|levant\w{1,4}|entreg\w{1,4})<15>(?:na sua casa|ai na loja|em tua casa)
        (?:em maos?|pessoalmente)<25>(?:barato|desconto|dinheiro|pago|faz|fica)`,
      unless: phrases`
        bloco|apto|apartamento|portao|interfone|campainha
        spam
        (?:seguimento|rastreio|rastreamento)
        (?:identificad|escrit|embalad|marcad)\w{1,2} por fora
        (?:entregador|motoboy|carteiro|transportadora|porteiro|portaria|motorista|estafeta|correios)
        (?:mud|atualiz|corrig|troc|errad|errei|alter)\w{0,5}<15>(?:telefone|numero|contato|celular|e-?mail|telemovel|contacto)
        (?:aceita\w{0,1}|da pra pagar|posso pagar|pode pagar|da para pagar|pagar com)<15>
        (?:compativel|notificac\w{2,4}|capa|instalar|relogio|smartwatch|mostra|tela|figurinha)s?
        (?:quando|antes de|ao|se nao) (?:cheg\w{1,4}|entreg\w{1,5}|estiver|atend\w{1,4}|sair|for)
        (?:nota fiscal|fatura|recibo|nf)<25>e-?mail
        (?:nao|parem de|para de|pare de|deixem de) (?:me )?(?:lig\w{1,4}|mand\w{1,4})
        (?:passaram|venderam|deram|vazaram|divulgaram)<6>meu (?:numero|telefone|contato|e-?mail)
        (?:por fora|de fora)<12>(?:caixa|embalagem|tecido|parte|costura|bolso)
        (?:caixa|embalagem|tecido|parte|amassad\w|ficou|lado|usar)<12>(?:por|de|para|pra) fora`,
    },
    {
      id: "pt/phishing/poses as the platform or a courier, asks for codes or documents",
      flag: "phishing",
      pattern: phrases`
        correios<25>(?:taxa|pague|pendente)|pague em<6>(?:https?:)?
        atualize os dados bancarios|clicando aqui
        (?:sua|tua|a vossa|vossa|da sua) (?:conta|loja|perfil|saldo|carteira)<30>(?:suspens[ao]|suspender|bloquead[ao]|bloquear|encerrad[ao]|desativad[ao]|limitad[ao]|verific\w{1,6}|restrit[ao]|congelad[ao]|cancelad[ao])
        (?:verifi(?:que|car|quem)|confirm(?:e|ar|em)|atualiz(?:e|ar|em)|valid(?:e|ar|em)|regulariz(?:e|ar|em)) (?:os |as )?(?:seus|seu|suas|sua|teus|vossos|vossa) (?:dados|conta|identidade|informacoes|cartao|senha|loja|cadastro)
        (?:somos|sou|aqui e|falo|equipe|equipa|departamento|setor|suporte|central)<12>(?:d[oae] )?(?:suporte|seguranca|departamento|setor|equipe|equipa|verificacao|pagamentos|central|atendimento)(?: de | d[ao] | )(?:pagamentos?|tik ?tok|amazon|shopee|seguranca|vendedor\w{0,2}|tecnico|mercado|vendas)
        (?:mand|envi|pass|inform|dig|compartilh|partilh|confirm|encaminh|forne|preciso|precisamos|me da|me de|indiqu|introduz|digit)\w{0,6}<35>(?:senha|palavra-?passe|password|codigo<14>(?:sms|cheg\w{1,4}|receb\w{1,4}|verificacao|seis|6|whatsapp)|token|numero do (?:seu )?cartao|dados do cartao|cvv|otp|pin)
        (?:foto|copia|imagem|selfie)s? (?:d[oae]s? )?(?:seu |sua |teu |com )?(?:rg|cpf|documentos?|identidade|cnh|cartao de cidadao|passaporte|cartao|cc|bi)
        codigo<6>que<8>(?:chegou|recebeu|foi enviado|receber|acabou de)
        (?:encomenda|pacote|pedido|premio|saldo|reembolso|pagamento|objeto)<45>(?:pague|clique|atualize|aceda|acesse|regularize|http|taxa de|liber\w{1,4} (?:aqui|em))
        (?:ganhou|ganhador|premiad[oa]|parabens|selecionad[oa]|contemplad[oa])<30>(?:premio|brinde|iphone|vale|sorteio|cupom|resgat\w{1,3})
        (?:clique|clica|cliquem|acesse|acessem|aceda|abra|abre|baixe|baixa|descarregue|entre|entra|veja|instale|preencha|preencher|resgate)<35>(?:aqui(?! em)|os dados em|neste link|nesse link|este link|esse link|esse arquivo|este ficheiro|o anexo|https?:|[a-z0-9-]{2,40}\.[a-z]{2,8}\/\S{2,40}|\.exe|\.apk)`,
      unless: phrases`
        (?:digitei|digitava|digitar)
        (?:senha|pin|codigo|password)<10>(?:wi-?fi|roteador|router|camera|fabrica|padrao|bluetooth|cadeado|cofre|fechadura)
        link<10>(?:de rastreio|do produto|nao (?:funciona|abre|da))
        codigo (?:postal|de (?:rastreio|rastreamento|desconto|barras|promocional|area)|do cupom|promocional)
        (?:minha|meu) (?:conta|cartao) (?:esta|foi)
        (?:nao (?:chega|me deixa)|pede|esta pedindo|me pede|aparece)
        (?:capa|porta|carteira|suporte)<8>(?:passaporte|documentos?)`,
    },
    {
      id: "pt/abuse/insults",
      flag: "abuse",
      pattern: phrases`
        burr[oa] (?:pra|para|pa) (?:caralho|cacete)|(?:es|e|sao) (?:um |uma |uns )?(?:vagabund\w{1,2}|jegues?|antas?)
        (?:vai|va|vao)<8>(?:se lascar|raio que (?:te|vos|os|o) parta|catar coquinho|chatear outro)
        (?:morre|morram|morra)(?:!|$)
        (?:idiotas?|imbecil|imbecis|estupid[oa]s|otari[oa]s?|babacas?|burr[oa]s|retardad[oa]s?|cuz[ao]o|cuzao|cuzoes|arrombad[oa]s?|desgracad[oa]s?|fdps?|filh[oa]s? ?d[ae] ?(?:uma )?(?:puta|mae|egua)|corn[oa]s?|viad[oa]s?|escrot[oa]s?|cretin[oa]s?|canalhas?|palhac[oa]s|mongol(?:oide|oides)?|energumen[oa]s?|cabrao|cabroes|atrasad[oa]s? menta(?:l|is)|parvalh(?:ao|oes|ona)|putas?|caralh\w{0,3} (?:de (?:loja|vendedor|atendente))|bando de (?:inutei?s|incompetentes|animais|merdas?|vagabundos|burros|palhacos|idiotas|lixos?|jumentos))
        (?:sua|seu|seus|suas|voces sao|vcs sao|voce e|vc e|tu es|es|sao|bando de|cambada de|corja de|raca de|sois|vendedor\w{0,2}|loja|atendente|gente)(?: uns| umas| um| uma| tudo| todos| mesmo)? (?:inutei?s|inutil|lix[oa]s?|incompetentes?|animal|animais|merdas?|nojent[oa]s?|jument[oa]s?|estupid[oa]s?|burr[oa]s?|ignorantes|porc[oa]s?|vermes?|escoria|pateticos?|macac[oa]s?|ratos|vagabund[oa]s?|palhac[oa]s?|lesmas?|trouxas?|otari[oa]s?)
        (?:vai|vao|va|vao todos|vao-se|vai-te) (?:se |te |pra |para |tomar |todos |tudo |a )?(?:foder|fuder|ferrar|merda|no cu|pra puta|a puta|catar|o caralho|pro inferno|para o inferno|o inferno|p\.?q\.?p|puta que)
        vtnc|vsf|pqp
        (?:tomar|tomem) no (?:cu|rabo)
        puta que (?:te |vos |os )?pariu
        cala (?:a|essa) boca
        (?:nao (?:tem|tens|teem|ha)|tem|usem?|alguem com) (?:o )?cerebro`,
      unless: phrases`
        (?:kkk\w{0,8}|desculpa|amei|brincadeira)
        (?:sou|fui|me senti|que) (?:um |uma |muito |tao |meio |uma? )?(?:idiota|burr[oa]|estupid[oa]|tont[oa]|trouxa|otari[oa])(?:,| mesmo| eu| que| por| e |$)
        (?:pergunta|erro|duda|coisa|duvida) (?:estupid[oa]|idiota|burr[oa]|bob[oa])
        (?:a prova de|prova de) (?:idiotas|burros)
        (?:meu|para o meu|pro meu|minha) (?:\w{1,8} )?(?:idiota|animal|burro|porquinho)
        trouxas?<10>(?:comigo|a|o|de|para)
        fantasia de palhac[oa]s?`,
    },
    {
      id: "pt/abuse/threats, hate or sexual harassment",
      flag: "abuse",
      pattern: phrases`
        quebr(?:o|ar) a cara (?:de |dele|dela|d)
        sei onde (?:e|fica|esta) (?:o|a) (?:armazem|loja|deposito|galpao|casa)
        fa[cz]\w{0,2}-(?:vos|te|lhe) uma espera
        (?:es|e|voce e) (?:casad[ao]|solteir[ao])<25>foto
        (?:sei|eu sei|descobri|sabemos|ja sei|vou descobrir|vou achar) (?:bem |exatamente )?onde<12>(?:voce|vc|voces|vcs|mora\w{0,2}|moras|trabalh\w{1,4}|fica|e a|vives?|a sua|vivem|estao)
        (?:vou|vamos|vo) (?:ai )?(?:te |vos |lhe |os )?(?:matar|quebrar|partir|bater|arrebentar|rebentar|meter a (?:porrada|mao)|cobrir de|dar uma (?:surra|tareia)|socar|espancar|encher de)<12>(?:voce|vc|voces|vcs|sua|tua|a cara|te|porrada|os dentes|pancada|vos|todos)
        (?:vou|vamos) (?:te|vos) (?:matar|bater|pegar|quebrar|partir|arrebentar|achar|encontrar|espancar)
        (?:partir|quebrar|rebentar|encher|dou-te|ir)<10>(?:a (?:sua |tua |vossa )?(?:cara|boca|fuca)|os dentes|na cara|de porrada)
        (?:tomara|espero|oxala|quero) que<10>(?:morr\w{1,3}|quebr\w{1,3}|apodrec\w{1,3}|falam|va a falencia|fali\w{1,3}|se fod\w{1,3}|sofr\w{1,3}|arda\w{0,1}|peguem? cancer|tenham? cancer)
        (?:volt(?:em|a|e|ar)|vao|vai)<8>(?:pra|para|pro)<5>(?:seu|sua|teu|tua|vosso|vossa|a china|tua terra) ?(?:pais|terra|senzala|selva|buraco)?
        (?:preto|pretos|negro|negros|chineses|chines|nordestin\w{1,2}|baian\w{1,2}|macacos|judeus|ciganos?|brazucas?|zucas?|indianos|monhes?|pobre|paraiba\w{0,1}|viado|viados) (?:de merda|imund[oa]s?|nojent[oa]s?|fedid[oa]s?|tinha que ser|sujos?|ladro\w{1,3}|burr[oa]s?|do caralho|porcos?)
        (?:so podia ser|tinha que ser|tinham que ser) (?:preto|chines|nordestino|baiano|mulher|brasileir[oa]|gay|viado|cigano|negro)s?
        (?:manda|mande|me manda|envia|passa|manda-me|quero|mostra|me mostra|quer mandar)<12>(?:um[as]? |a |tua |sua )?(?:fotos?|fotinhas?|fotinha|nudes?|foto)<25>(?:nua|nu|pelad[oa]|sem roupa|(?:de|em) (?:calcinha|biquini|lingerie|sutia|cuecas|bikini)|sua|tua|gostosa|sensual|do corpo|delicia|gata|linda)
        (?:manda|mande|envia|quero) nudes?
        (?:gostosa|delicia|gatinha|gata|linda|princesa|tesuda|tesao|amor|boazona)<20>(?:foto|casad[ao]|solteir[ao]|sair comigo|sair|beij\w{1,4}|cama|corpo|voz)
        (?:voz|corpo|boca)<10>(?:gostos[oa]|sexy|delicia|tesao|boa)
        (?:que|o que) (?:voce |vc )?(?:esta|ta|estas|tas) vestindo`,
      unless: phrases`
        guia|imposto|taxa|alfandega|encomenda|pacote
        fotos?<15>(?:do (?:vestido|produto|biquini|modelo)|da (?:peca|lingerie|modelo|roupa))
        (?:modelo|manequim)
        (?:kkk\w{0,8}|haha\w{0,6}|brincadeira|rsrs\w{0,4})
        matar (?:o tempo|baratas|formigas|mosquitos|a saudade)`,
    },
    {
      id: "pt/privacy/delete, disclose or misuse of personal data",
      flag: "privacy",
      pattern: phrases`
        (?:que|quais) dados<4>meus?
        (?:sair|saia|tirem|tira) d[oa] (?:cadastro|lista|base)|(?:usar|usando) meu (?:numero|cpf|nome|contato)
        (?:meu numero|meu nome|meu endereco|minha foto|meu telefone)<20>(?:no grupo|na lista|numa foto|no story|no status|em publico|na foto)
        (?:apag|exclu|elimin|fech)\w{1,4}<25>(?:minha conta|todo o registo|tudo (?:o )?que tem de mim|todos os registos)
        (?:apag|exclu|delet|remov|elimin|tir|retir|descadastr)\w{0,5}<25>(?:meus dados|os meus dados|minhas informac\w{2,3}|(?:o |a )?(?:meu|minha) (?:telefone|numero|e-?mail|endereco|conta|nome|cadastro|contato|contacto|morada|foto|telemovel)|d[aeo]s? (?:sua|seu|vossa|vosso|tua|lista|base|sistema)<3>(?:lista|base|sistema|cadastro|banco)?)
        (?:meus?|minhas?)<15>(?:dados|telefone|numero|e-?mail|endereco|morada|nome|cpf|informac\w{2,3})<25>(?:apag\w{1,4}|exclu\w{1,4}|delet\w{1,4}|remov\w{1,4}|vazad\w{1,2}|vazaram|expost\w{1,2}|elimin\w{1,4}|sem (?:minha |a minha )?(?:autorizacao|permissao|consentimento))
        (?:lgpd|rgpd|gdpr|lei geral de protecao|protecao de dados|direito ao esquecimento|dados pessoais|tratamento de dados)
        (?:que|quais|quais sao|saber)<8>(?:dados|informac\w{2,3})<25>(?:meus|minhas|sobre mim|de mim|pessoa\w{1,2})
        (?:guard|tem|tem|tens|armazen|possu|conserv)\w{0,5}<20>(?:sobre mim|de mim|a meu respeito|dados meus|informac\w{2,3} minhas)
        (?:quem|como|por que|porque|onde|pq)<25>(?:deu|deram|passou|passaram|consegui\w{1,4}|tem|tem|vend\w{1,4}|public\w{1,5}|divulg\w{1,5}|arranj\w{1,5}|vaz\w{1,4}|pegou|pegaram|obti\w{1,5}|obteve)<12>(?:o |a )?(?:meu (?:numero|e-?mail|telefone|endereco|nome|contato|cpf|contacto|telemovel)|meus dados|minha morada)
        (?:pass|vend|compartilh|partilh|vaz|public|us|divulg|exp|ced|d)(?:aram|eram|ou|eu|ando|useram|oram|astes|estes|ado) (?:o |a )?(?:meu (?:numero|e-?mail|telefone|endereco|nome|contato|cpf|contacto|telemovel)|meus dados|os meus dados|minha (?:foto|morada|imagem))
        (?:nao autorizei|nunca autorizei|nao dei (?:permissao|autorizacao|consentimento)|sem (?:a )?(?:minha )?(?:autorizacao|consentimento|permissao))<40>(?:numero|dados|telefone|e-?mail|endereco|foto|nome|mensage\w{1,2}|propaganda|publicidade)
        (?:desde que|depois que|depois de)<15>compr\w{1,4}<30>(?:spam|propaganda|ligac\w{2,4}|mensagens|publicidade|chamadas|ligando|golpistas)
        (?:endereco|nome|telefone|dados|foto|morada|cpf)<20>(?:aparece|aparecem|expost\w{1,2}|publicad\w{1,2}|a mostra|visivel|a vista)<15>(?:na|no|em|pra|para|nas)
        (?:nome|endereco|dados|telefone|morada) (?:e (?:o )?(?:endereco|telefone|morada) )?(?:de quem|d[ao] (?:outr[oa]|pessoa|client[ea]|comprador\w{0,1}|menina) (?:client\w|comprador\w{0,1}|que))
        (?:parem|pare|para|deixem|deixa) de (?:me )?(?:mandar|enviar|ligar|encher|mandarem|enviarem)`,
      unless: phrases`
        quem (?:recebe|vai receber|retira)
        (?:msg|mensagem|resposta|mensagens) automatica\w{0,1}
        (?:do|da) (?:celular|tablet|relogio|aparelho|notebook|camera|telemovel|computador|dispositivo)
        (?:mud|corrig|atualiz|errad|errei|troc|alter)\w{0,5}
        (?:tirar|remover|apagar) (?:a |as |os |o )?(?:manchas?|riscos?|cheiro|pelo|amassad\w{1,2})
        (?:etiqueta|caixa|pacote)<20>errad[oa]
        cabo de dados`,
    },
  ],
};
