/**
 * The words by which an end is held back, by language; `held-back.ts` reads them. They are folded before they are
 * compared, and a `*` stands for the rest of a word.
 */
export interface HoldingWords {
  /** Hold back what stands in one sentence with them: "pending", "subject to", "so that your plan is cancelled". */
  readonly waiting: string;
  /** What comes first stands behind these, unless it is a time: "after our team approves". */
  readonly first: string;
  /** What comes first stands in front of these: « onaydan sonra », 「承認後」. */
  readonly afterIt?: string;
  /** Times, behind or in front of which nothing is to be done: "after the current period". */
  readonly time: string;
  /** A step or instalments that are left; it holds back other sentences too. */
  readonly left: string;
  /** "Still" and "charged", in either order and not denied: it holds back other sentences too. */
  readonly goesOn?: readonly [still: string, charged: string];
  readonly denied: string;
  /** What was cancelled was something else, for the subscription goes on "as before". */
  readonly asBefore: string;
  /** Behind these stands what is paid from now on: "switches to the monthly plan for $12.99". */
  readonly switches: string;
}

/** Nobody has to do what he may do when he likes. */
const unless = (when: string, likes: string) => `(?:${when})(?! (?:${likes}))`;

export const holdingWords: Readonly<Record<string, HoldingWords>> = {
  en: {
    waiting:
      "pending|awaiting|subject to|conditional (?:up)?on|contingent (?:up)?on|on condition|provided (?:that|you|we)|so that (?:your|the|we|it)|in order for|in the absence of|failing which",
    first: "after|once|upon(?! (?:your |the )?request)|as soon as",
    time: "periods?|cycles?|terms?|time|months?|years?|weeks?|days?|dates?|trial|today|tonight|midnight|now|that|this|which|then|ends?|expir*|runs? out|over",
    left: "(?:last|final|one (?:last|more)) step|still (?:have|need) to|awaiting (?:your|our|the|final)? ?(?:confirmation|approval|reply|answer)|(?:remaining|outstanding) instal?ments|one more thing to do",
    denied: "not|no|never|nor|without|*n't",
    asBefore: "as before|as usual|is(?: not|n't) affected|(?:is|are|remains?) unaffected|continues? unchanged",
    switches: "switch*|convert*|chang*|moves?|rolls?|becomes?|renews? (?:to|into)",
  },
  fr: {
    waiting:
      "en attente|sous réserve|à condition|à réception (?:de|du|des)|au plus tôt après|pour que|afin que|faute de|à défaut|en l'absence de|sans (?:paiement|règlement|réponse|nouvelles?)|sauf (?:si|paiement|règlement)",
    first: "après|une fois|dès que",
    time: "période|cycle|mois|an|année|semaine|jours?|essai|échéance|terme|fin|quoi|cela|ça|minuit",
    left: "dernière étape|il (?:vous )?reste (?:à|encore)|en attente de (?:votre|notre|la|une)? ?(?:confirmation|validation|réponse)|plus qu'une étape|encore une étape|mensualités restantes|échéances restantes",
    denied: "pas|plus|jamais|aucun*|ni|sans",
    asBefore: "comme avant|comme auparavant|n'est pas (?:affectée?|concernée?|modifiée?)|reste inchangée?",
    switches: "devient|passe*|bascul*",
  },
  de: {
    waiting:
      "vorbehaltlich|unter (?:dem )?vorbehalt|ausstehend|in erwartung|sofern|damit (?:ihre?|deine?|das|der|die|wir)|ohne (?:zahlung|rückmeldung|antwort)|bei nichtzahlung|bei ausbleibender zahlung|mangels",
    first: "nach|nachdem|sobald",
    time: "ablauf|ende*|*zeitraum*|*laufzeit|monat*|jahr*|tag*|datum|testphase|frist",
    left: "letzter schritt|(?:bestätigung|prüfung|freigabe) (?:steht|ist) (?:noch )?aus(?:stehend)?|noch ein schritt|nur noch|restliche[nr]? raten|verbleibende[nr]? raten|die raten",
    goesOn: [
      "weiterhin|weiter|nach wie vor|immer noch",
      "abgebucht|belastet|eingezogen|in rechnung gestellt|fällig|buchen wir|ziehen wir",
    ],
    denied: "nicht|kein*|nie|ohne",
    asBefore: "wie bisher|wie gewohnt|unberührt|unverändert|nicht betroffen",
    switches: "wechsel*|umgestellt|umgewandelt|geht in",
  },
  es: {
    waiting:
      "pendiente|a la espera|sujet[oa]s? a|siempre que|a condición|a reserva de|para que|en ausencia de|a falta de|de no (?:recibir|abonar|pagar)|salvo que",
    first: "tras|después de|una vez|en cuanto",
    time: "periodo|ciclo|mes|meses|año|años|días?|fecha|prueba|vencimiento|fin",
    left: "último paso|(?:solo|sólo) (?:te |le )?(?:falta|queda)|un paso más|cuotas pendientes|cuotas restantes",
    goesOn: ["seguir*|siguen|sigue|continuar*|todavía|aún", "cobrando|cobrará*|cobraremos|cobros|cargos|facturando"],
    denied: "no|ya no|nunca|sin|ningún|ninguna",
    asBefore: "como hasta ahora|como siempre|no se ve afectad*|sin cambios",
    switches: "pasa*|cambia*|convierte*",
  },
  it: {
    waiting:
      "in attesa|soggett[oa] a|a condizione|previ[oa] (?:conferma|verifica|approvazione|restituzione)|salvo|affinché|in assenza d*|in mancanza d*",
    first: "dopo|una volta|non appena",
    time: "periodo|ciclo|mese|mesi|anno|anni|giorn[oi]|data|prova|scadenza|termine",
    left: "ultimo passo|manca solo|ancora un passo|rate residue|rate restanti",
    goesOn: ["continu*|ancora", "addebit*"],
    denied: "non|mai|senza|nessun*|più",
    asBefore: "come prima|come sempre|resta invariat*|rimane invariat*",
    switches: "pass*|divent*|convert*",
  },
  pt: {
    waiting:
      "pendente|a aguardar|aguardando|sujeit[oa]s? a|desde que|para que|na ausência d*|na falta d*|caso não|a menos que|salvo se",
    first: "após|depois de|uma vez|assim que",
    time: "período|ciclo|mês|meses|anos?|dias?|data|prazo|termo|teste|fim",
    left: "último passo|só falta|falta (?:apenas|só)|mais um passo|parcelas restantes|prestações restantes",
    goesOn: ["continua*|ainda|seguem", "cobrad*|cobrar*|cobrando|cobranças|pagamentos|débitos|debitad*"],
    denied: "não|nem|nunca|sem|mais",
    asBefore: "como antes|continua igual|não (?:é|será) afetad*|sem alterações",
    switches: "passa*|muda*|convert*",
  },
  nl: {
    waiting:
      "in afwachting|onder voorbehoud|mits|zodat (?:je|uw|het) (?:abonnement|lidmaatschap|opzegging)|opdat|bij uitblijven van|zonder betaling|tenzij",
    first: "na|zodra|nadat",
    time: "periode|maand*|jaar|dag*|datum|proef*|einde|afloop|termijn",
    left: "laatste stap|nog één stap|nog een stap|resterende termijnen",
    goesOn: [
      "nog steeds|nog altijd|blijft|blijven|gaan door|lopen door",
      "afgeschreven|geïncasseerd|gefactureerd|betalingen|afschrijvingen",
    ],
    denied: "niet|geen|nooit|zonder",
    asBefore: "zoals voorheen|zoals altijd|ongewijzigd|blijft gewoon|loopt gewoon door",
    switches: "overgezet|omgezet|gaat over|stapt over",
  },
  pl: {
    waiting:
      "oczekuj*|oczekiwani*|w oczekiwaniu|czeka|pod warunkiem|z zastrzeżeniem|o ile|aby|żeby|w (?:przypadku|razie) braku|bez wpłaty|chyba że",
    first: unless("po|gdy|jak tylko|kiedy|skoro", "chcesz|zechcesz|pan|pani"),
    time: "okres*|cykl*|miesi*|rok*|dni*|dzień|dniu|dat*|koniec|końcu|prób*|termin*|zakończeni*|upływie|tym",
    left: "ostatni krok|oczekuj* na (?:twoje |nasze )?(?:potwierdzenie|zatwierdzenie)|jeszcze (?:jeden|tylko) krok|jeszcze jeden|pozostałe raty",
    goesOn: ["nadal|wciąż|dalej", "pobieran*|pobierać|obciążan*|naliczan*"],
    denied: "nie|bez|żadn*",
    asBefore: "jak dotychczas|bez zmian|jak wcześniej",
    switches: "przejdzi*|przechodzi*|zmieni*|przełącz*",
  },
  sv: {
    waiting:
      "i väntan på|väntar på|inväntar|under förutsättning|förutsatt|med förbehåll|så att (?:din|ditt|vi)|för att (?:din|ditt|vi|slutföra|bekräfta)|vid utebliven|utan betalning|såvida",
    first: unless("efter|när|så snart|först sedan", "du (?:vill|önskar)|som helst"),
    time: "period*|*perioden|månad*|år|året|dag*|datum*|provperiod*|slut*|utgång*|tid*|detta|det",
    left: "(?:ett|sista) steg(?:et)? (?:kvar|återstår)|sista steget|ett steg till|bara ett steg|återstående (?:avbetalningar|delbetalningar)",
    goesOn: ["fortfarande|fortsätt*|även i fortsättningen", "debiter*|fakturer*|betalning*"],
    denied: "inte|inga|ingen|aldrig|utan",
    asBefore: "som vanligt|som tidigare|oförändrat|påverkas inte",
    switches: "övergår|byter|ändras",
  },
  da: {
    waiting:
      "afventer|i afventning|forudsat|under forudsætning|med forbehold|betinget af|for at (?:dit|din|vi|gennemføre|bekræfte)|ved manglende|uden betaling|medmindre",
    first: unless("efter|når|så snart", "du (?:vil|ønsker)|som helst"),
    time: "period*|*perioden|måned*|år|året|dag*|dato*|prøve*|udløb*|slut*|dette|det",
    left: "sidste trin|sidste skridt|kun ét skridt|et skridt mere|ét trin|resterende (?:afdrag|rater)",
    goesOn: ["stadig|fortsat|fortsætter", "opkræv*|faktureres|betaling*|trukket|trækkes"],
    denied: "ikke|ingen|aldrig|uden",
    asBefore: "som hidtil|som før|uændret|påvirkes ikke|berøres ikke",
    switches: "overgår|skifter|ændres",
  },
  nb: {
    waiting:
      "i påvente|venter på|avventer|forutsatt|under forutsetning|med forbehold|slik at|for at|ved manglende|uten betaling|med mindre|bli (?:vurdert|behandlet|gjennomgått)",
    first: unless("etter|når|så snart", "du (?:vil|ønsker)|som helst"),
    time: "period*|*perioden|måned*|år|året|dag*|dato*|prøve*|utløp*|slutt*|dette|det",
    left: "siste steg|siste trinn|ett steg igjen|bare ett steg|gjenstående (?:avdrag|betalinger)",
    goesOn: ["fortsatt|fremdeles|fortsetter", "belast*|faktureres|betaling*|trukket|trekkes"],
    denied: "ikke|ingen|aldri|uten",
    asBefore: "som før|som vanlig|uendret|påvirkes ikke|berøres ikke",
    switches: "går over|byttes|endres",
  },
  fi: {
    waiting: "odottaa|odotta*|edellyttäen|sillä ehdolla|ehdolla|mikäli|jotta|ellei|jollei|maksun puuttuessa",
    first: unless("kun|heti kun|vasta kun", "haluat"),
    afterIt: "jälkeen|jälkeen kun",
    time: "kausi|kauden|*kauden|*kausi|*jakson|*jakso|kuukau*|vuo*|päiv*|kokeilu*|päätty*|loppu*|tämän|sen",
    left: "viimeinen vaihe|enää yksi|vielä yksi|jäljellä olevat (?:erät|maksuerät)",
    goesOn: ["edelleen|yhä|jatku*", "veloit*|laskut*|maksut"],
    denied: "ei|eivät|et|ette|enää",
    asBefore: "entiseen tapaan|ennallaan|ei muutu|kuten ennenkin",
    switches: "vaihtuu|siirtyy|siirryt|muuttuu",
  },
  cs: {
    waiting:
      "čeká na|čekající|vyčkává|pod podmínkou|za předpokladu|podmíněn*|s výhradou|aby|v případě neuhrazení|nebude-li|bez platby|bez úhrady",
    first: unless("po|jakmile|až|když|poté, co", "budete chtít|chcete"),
    time: "obdob*|cykl*|měsí*|rok*|roce|dn[eíy]|dnech|dat*|kon[ec]*|skončení|uplynutí|vypršení|zkušeb*|tom|této",
    left: "poslední krok|ještě (?:jeden|poslední) krok|zbývá (?:už )?(?:jen|jediný)|zbývající splátky",
    goesOn: ["nadále|stále|i dál", "účtov*|strháv*|strž*|platby"],
    denied: "ne|ne*|už|žádn*|bez",
    asBefore: "jako dosud|beze změny|jako dříve",
    switches: "přejde*|přechází*|změní*",
  },
  hu: {
    waiting:
      "*re vár|*ra vár|várakozik|függőben|feltéve|azzal a feltétellel|feltétel*|annak érdekében|hiányában|elmaradása esetén|hacsak",
    first: unless("amint|miután|mihelyt", "kívánja|szeretné"),
    afterIt: "után|követően",
    time: "időszak*|ciklus*|hónap*|év|éves|év*|nap*|dátum*|próba*|lejár*|vég*|ez|ezt",
    left: "utolsó lépés|már csak|még egy lépés|fennmaradó (?:részlet*|díj*)",
    goesOn: ["továbbra is|még mindig|folytatódik|folytatódnak", "terhel*|számláz*|levon*|díj*|fizetések"],
    denied: "nem|sem|nélkül|többé",
    asBefore: "változatlanul|változatlan|ugyanúgy",
    switches: "vált*|átvált*|átáll*",
  },
  ro: {
    waiting:
      "în așteptare*|așteaptă|sub rezerva|cu condiția|condiționat*|în curs de|pentru ca|pentru a (?:finaliza|confirma|anula)|în lipsa|în absența",
    first: "după|odată ce|imediat ce|de îndată ce",
    time: "perioad*|ciclu*|lun[aăi]*|an|anul*|ani|zi*|dat[aăe]*|prob*|expir*|sfârșit*|încheier*|aceasta|asta",
    left: "ultimul pas|mai (?:este|e|aveți|ai) (?:doar )?(?:un|de)|încă un pas|ratele rămase",
    goesOn: ["în continuare|continu*|încă", "taxat*|debitat*|facturat*|plăți*|plata"],
    denied: "nu|fără|niciun*|nici",
    asBefore: "ca până acum|ca înainte|neschimbat*|nu este afectat*",
    switches: "trec*|schimb*",
  },
  el: {
    waiting:
      "εκκρεμεί|εκκρεμούν|αναμένεται|αναμένουμε|εν αναμονή|σε αναμονή|υπό την προϋπόθεση|με την προϋπόθεση|με την επιφύλαξη|εφόσον|για να|ώστε να|ελλείψει|σε περίπτωση μη|εκτός (?:εάν|αν)",
    first: unless("μετά|μόλις|αφού|όταν", "θέλετε|θελήσετε"),
    time: "περίοδο*|περιόδου|κύκλο*|μήνα*|μηνών|έτος|έτους|χρόνο*|ημέρ*|μέρ*|ημερομην*|δοκιμ*|λήξη*|τέλος|τέλους|αυτό|αυτή*",
    left: "τελευταίο βήμα|ένα (?:ακόμη|ακόμα) βήμα|απομένει|υπόλοιπες δόσεις",
    goesOn: ["ακόμη|ακόμα|συνεχ*|εξακολουθ*", "χρεών*|χρεωθ*|χρεώσεις|χρέωση"],
    denied: "δεν|μην|χωρίς|καμία|πλέον",
    asBefore: "όπως πριν|ως έχει|δεν επηρεάζ*|αμετάβλητ*",
    switches: "μεταβ*|αλλάζ*|μετατρέπ*",
  },
  tr: {
    waiting:
      "bekleniyor|bekliyor|beklemede|şartıyla|koşuluyla|kaydıyla|koşulu ile|şartı ile|tabidir|*mek için|*mak için|*mesi için|*ması için|*diği takdirde|*dığı takdirde|*mezse|*mazsa|*madıkça|*medikçe",
    first: "ancak",
    afterIt: "sonra|sonrasında|üzerine|ardından|takdirde",
    time: "dönem*|süre*|ay|ayı*|aydan|yıl*|gün*|tarih*|deneme*|bitim*|bundan|biti*|son",
    left: "son adım|bir adım|kalan (?:taksit*|ödeme*)",
    goesOn: ["hâlâ|halen|devam|sürecek", "ücretlendiril*|tahsil*|ödeme*|faturalan*"],
    denied: "değil|*meyecek*|*mayacak*|*mez|*maz|*miyor|*mıyor",
    asBefore: "eskisi gibi|olduğu gibi|etkilenm*|aynen",
    switches: "geç*|dönüş*",
  },
  ru: {
    waiting:
      "ожида*|в ожидании|при условии|подлежит|если только|с оговоркой|чтобы|в случае не*|в случае отсутствия|при отсутствии",
    first: unless("после|как только|когда|лишь после", "захотите|хотите|угодно"),
    time: "период*|цикл*|месяц*|год*|лет|дн*|день|дат*|пробн*|окончани*|истечени*|конц*|срок*|этого|этой",
    left: "последний шаг|остался (?:последний|один) шаг|(?:ещё|еще) один шаг|осталось|оставшиеся (?:платежи|взносы)",
    goesOn: ["по-прежнему|продолж*|всё ещё|все еще", "списыва*|списани*|взима*|плат*"],
    denied: "не|нет|больше|без|ни",
    asBefore: "как раньше|как прежде|без изменений|не затрагива*|не затронут*",
    switches: "перейд*|переход*|перевед*",
  },
  uk: {
    waiting: "очіку*|в очікуванні|за умови|підлягає|якщо тільки|щоб|у разі не*|у разі відсутності|за відсутності",
    first: unless("після|щойно|як тільки|коли", "захочете|хочете|завгодно"),
    time: "період*|цикл*|місяц*|рок*|рік|дн*|день|дат*|пробн*|закінчен*|завершен*|кінц*|строк*|термін*|цього|цієї",
    left: "останній крок|(?:ще )?один крок|залишилося|залишилось|решт* платежів",
    goesOn: ["і надалі|надалі|продовж*|все ще|досі", "списув*|списан*|стягув*|плат*"],
    denied: "не|ні|більше|без|жодн*",
    asBefore: "як раніше|без змін|не зачіпа*",
    switches: "перейд*|переход*|перевед*",
  },
  ar: {
    waiting: "في انتظار|بانتظار|قيد الانتظار|بشرط|شريطة|رهنا|مشروط*|لكي|حتى يتم|لإتمام|في حال عدم|ما لم",
    first: unless("بعد|حالما|بمجرد|عند", "رغبتك|طلبك"),
    time: "فترة|الفترة|دورة|الدورة|شهر|الشهر|سنة|السنة|عام|العام|يوم|ايام|تاريخ|التجربة|التجريبية|نهاية|انتهاء|انقضاء|ذلك",
    left: "الخطوة الاخيرة|خطوة واحدة|بقي عليك|الأقساط المتبقية",
    goesOn: ["لا يزال|ما زال|سيستمر|تستمر|ستستمر|يستمر", "خصم|تحصيل|الدفعات|محاسبتك"],
    denied: "لن|لا|لم|دون|بدون",
    asBefore: "كالمعتاد|كما هو|كما كان|دون تغيير|لن يتأثر|لا يتأثر",
    switches: "الانتقال|ستنتقل|تحويل*|يتحول",
  },
};

/** Where words are written without spaces between them, or with endings at them, they count wherever they stand. */
export const holdingPieces: Readonly<Record<string, HoldingWords>> = {
  ja: {
    waiting: "待ち|保留|条件|場合に限り|次第|予定は未定|審査中|確認中|ために|ためには|ない場合|なければ|ない限り",
    first: "ただし",
    afterIt: "後に|のち|してから|してはじめて|次第",
    time: "期間|月|年|日|周期|サイクル|満了|終了|以降|トライアル|体験",
    left: "最後のステップ|あと一歩|(?:確認|承認|返信|手続き|審査)待ち|残りの分割|残債|残りの割賦",
    goesOn: ["引き続き|今後も|継続して", "請求|課金|引き落とし"],
    denied: "ない|ません|なく|ず",
    asBefore: "これまで通り|これまでどおり|今まで通り|影響はありません|影響ありません|変更はありません",
    switches: "切り替|移行",
  },
  zh: {
    waiting:
      "等待|待确认|待確認|待审|待審|须经|須經|需经|需經|前提|条件|條件|视.{0,8}而定|審核中|审核中|处理中|處理中|才能|以便|如未|若未|否则|否則|逾期未|[仅僅只](?:是|有)?(?:取消|退订|退訂)",
    first: "除非|一旦",
    afterIt: "之?[后後](?:方|才|即|将|將|会|會|取消|终止|終止)|后生效|後生效",
    time: "期|月|年|日|天|周期|週期|到期|结束|結束|期满|期滿|试用|試用",
    left: "最后一步|最後一步|等待(?:您|你)?的?(?:确认|確認|批准)|待(?:确认|確認|审核|審核)|还差|還差|只差|剩[余餘]分期|分期款",
    goesOn: ["仍|继续|繼續|依然", "扣款|收费|收費|扣费|扣費"],
    denied: "不|沒|没|无|無",
    asBefore: "不受影响|不受影響|照常续|照常續|维持原|維持原",
    switches: "转为|轉為|切换|切換|变更为|變更為|改为|改為",
  },
  ko: {
    waiting:
      "대기 ?중|대기중|보류|조건으로|조건 ?하에|전제로|심사 ?중|승인을? 기다리|위해서?|위하여|하려면|않으면|없으면|않을 경우|않는 경우|만 (?:취소|해지)",
    first: "단,",
    afterIt: "(?:후에?|뒤에?|하면|되면)(?= )",
    time: "기간|월|년|일|주기|만료|종료|체험|끝난",
    left: "마지막 단계|(?:확인|승인|답변) 대기|한 단계|남은 할부|할부금",
    goesOn: ["계속|여전히", "청구|결제|출금|부과"],
    denied: "않|없|안 ",
    asBefore: "그대로 유지|영향을 받지|영향이 없|변함없이|예정대로",
    switches: "전환|변경되",
  },
};
