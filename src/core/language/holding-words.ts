/**
 * The words by which an end is held back, by language; `held-back.ts` reads them. They are folded before they are
 * compared, and a `*` stands for the rest of a word.
 */
export interface HoldingWords {
  /** Hold back what stands in one sentence with them: "pending", "subject to". */
  readonly waiting: string;
  /** What comes first stands behind these, unless it is a time: "after our team approves". */
  readonly first: string;
  /** What comes first stands in front of these: « onaydan sonra », 「承認後」. */
  readonly afterIt?: string;
  /** Times, behind or in front of which nothing is to be done: "after the current period". */
  readonly time: string;
  /** A step that is left; it holds back other sentences too. */
  readonly left?: string;
  /** "Still" and "charged", in either order and not denied: it holds back other sentences too. */
  readonly goesOn?: readonly [still: string, charged: string];
  readonly denied: string;
}

/** Nobody has to do what he may do when he likes. */
const unless = (when: string, likes: string) => `(?:${when})(?! (?:${likes}))`;

export const holdingWords: Readonly<Record<string, HoldingWords>> = {
  en: {
    waiting:
      "pending|awaiting|subject to|conditional (?:up)?on|contingent (?:up)?on|on condition|provided (?:that|you|we)",
    first: "after|once|upon(?! (?:your |the )?request)|as soon as",
    time: "periods?|cycles?|terms?|time|months?|years?|weeks?|days?|dates?|trial|today|tonight|midnight|now|that|this|which|then|ends?|expir*|runs? out|over",
    left: "(?:last|final|one (?:last|more)) step|still (?:have|need) to|awaiting (?:your|our|the|final)? ?(?:confirmation|approval|reply|answer)",
    denied: "not|no|never|nor|without|*n't",
  },
  fr: {
    waiting: "en attente|sous réserve|à condition|à réception (?:de|du|des)|au plus tôt après",
    first: "après|une fois|dès que",
    time: "période|cycle|mois|an|année|semaine|jours?|essai|échéance|terme|fin|quoi|cela|ça|minuit",
    left: "dernière étape|il (?:vous )?reste (?:à|encore)|en attente de (?:votre|notre|la|une)? ?(?:confirmation|validation|réponse)",
    denied: "pas|plus|jamais|aucun*|ni|sans",
  },
  de: {
    waiting: "vorbehaltlich|unter (?:dem )?vorbehalt|ausstehend|in erwartung|sofern",
    first: "nach|nachdem|sobald",
    time: "ablauf|ende*|*zeitraum*|*laufzeit|monat*|jahr*|tag*|datum|testphase|frist",
    left: "letzter schritt|(?:bestätigung|prüfung|freigabe) (?:steht|ist) (?:noch )?aus(?:stehend)?",
    goesOn: ["weiterhin|weiter|nach wie vor|immer noch", "abgebucht|belastet|eingezogen|in rechnung gestellt|fällig"],
    denied: "nicht|kein*|nie|ohne",
  },
  es: {
    waiting: "pendiente|a la espera|sujet[oa]s? a|siempre que|a condición|a reserva de",
    first: "tras|después de|una vez|en cuanto",
    time: "periodo|ciclo|mes|meses|año|años|días?|fecha|prueba|vencimiento|fin",
    left: "último paso",
    goesOn: ["seguir*|siguen|sigue|continuar*|todavía|aún", "cobrando|cobrará*|cobraremos|cobros|cargos|facturando"],
    denied: "no|ya no|nunca|sin|ningún|ninguna",
  },
  it: {
    waiting: "in attesa|soggett[oa] a|a condizione|previ[oa] (?:conferma|verifica|approvazione|restituzione)|salvo",
    first: "dopo|una volta|non appena",
    time: "periodo|ciclo|mese|mesi|anno|anni|giorn[oi]|data|prova|scadenza|termine",
    left: "ultimo passo",
    goesOn: ["continu*|ancora", "addebit*"],
    denied: "non|mai|senza|nessun*|più",
  },
  pt: {
    waiting: "pendente|a aguardar|aguardando|sujeit[oa]s? a|desde que",
    first: "após|depois de|uma vez|assim que",
    time: "período|ciclo|mês|meses|anos?|dias?|data|prazo|termo|teste|fim",
    left: "último passo",
    goesOn: ["continua*|ainda|seguem", "cobrad*|cobrar*|cobrando|cobranças|pagamentos|débitos|debitad*"],
    denied: "não|nem|nunca|sem|mais",
  },
  nl: {
    waiting: "in afwachting|onder voorbehoud|mits",
    first: "na|zodra|nadat",
    time: "periode|maand*|jaar|dag*|datum|proef*|einde|afloop|termijn",
    left: "laatste stap",
    goesOn: [
      "nog steeds|nog altijd|blijft|blijven|gaan door|lopen door",
      "afgeschreven|geïncasseerd|gefactureerd|betalingen|afschrijvingen",
    ],
    denied: "niet|geen|nooit|zonder",
  },
  pl: {
    waiting: "oczekuj*|oczekiwani*|w oczekiwaniu|czeka|pod warunkiem|z zastrzeżeniem|o ile",
    first: unless("po|gdy|jak tylko|kiedy|skoro", "chcesz|zechcesz|pan|pani"),
    time: "okres*|cykl*|miesi*|rok*|dni*|dzień|dniu|dat*|koniec|końcu|prób*|termin*|zakończeni*|upływie|tym",
    left: "ostatni krok|oczekuj* na (?:twoje |nasze )?(?:potwierdzenie|zatwierdzenie)",
    goesOn: ["nadal|wciąż|dalej", "pobieran*|pobierać|obciążan*|naliczan*"],
    denied: "nie|bez|żadn*",
  },
  sv: {
    waiting: "i väntan på|väntar på|inväntar|under förutsättning|förutsatt|med förbehåll",
    first: unless("efter|när|så snart|först sedan", "du (?:vill|önskar)|som helst"),
    time: "period*|*perioden|månad*|år|året|dag*|datum*|provperiod*|slut*|utgång*|tid*|detta|det",
    left: "(?:ett|sista) steg(?:et)? (?:kvar|återstår)|sista steget",
    goesOn: ["fortfarande|fortsätt*|även i fortsättningen", "debiter*|fakturer*|betalning*"],
    denied: "inte|inga|ingen|aldrig|utan",
  },
  da: {
    waiting: "afventer|i afventning|forudsat|under forudsætning|med forbehold|betinget af",
    first: unless("efter|når|så snart", "du (?:vil|ønsker)|som helst"),
    time: "period*|*perioden|måned*|år|året|dag*|dato*|prøve*|udløb*|slut*|dette|det",
    left: "sidste trin|sidste skridt",
    goesOn: ["stadig|fortsat|fortsætter", "opkræv*|faktureres|betaling*|trukket|trækkes"],
    denied: "ikke|ingen|aldrig|uden",
  },
  nb: {
    waiting: "i påvente|venter på|avventer|forutsatt|under forutsetning|med forbehold",
    first: unless("etter|når|så snart", "du (?:vil|ønsker)|som helst"),
    time: "period*|*perioden|måned*|år|året|dag*|dato*|prøve*|utløp*|slutt*|dette|det",
    left: "siste steg|siste trinn",
    goesOn: ["fortsatt|fremdeles|fortsetter", "belast*|faktureres|betaling*|trukket|trekkes"],
    denied: "ikke|ingen|aldri|uten",
  },
  fi: {
    waiting: "odottaa|odotta*|edellyttäen|sillä ehdolla|ehdolla|mikäli",
    first: unless("kun|heti kun|vasta kun", "haluat"),
    afterIt: "jälkeen|jälkeen kun",
    time: "kausi|kauden|*kauden|*kausi|*jakson|*jakso|kuukau*|vuo*|päiv*|kokeilu*|päätty*|loppu*|tämän|sen",
    left: "viimeinen vaihe",
    goesOn: ["edelleen|yhä|jatku*", "veloit*|laskut*|maksut"],
    denied: "ei|eivät|et|ette|enää",
  },
  cs: {
    waiting: "čeká na|čekající|vyčkává|pod podmínkou|za předpokladu|podmíněn*|s výhradou",
    first: unless("po|jakmile|až|když|poté, co", "budete chtít|chcete"),
    time: "obdob*|cykl*|měsí*|rok*|roce|dn[eíy]|dnech|dat*|kon[ec]*|skončení|uplynutí|vypršení|zkušeb*|tom|této",
    left: "poslední krok",
    goesOn: ["nadále|stále|i dál", "účtov*|strháv*|strž*|platby"],
    denied: "ne|ne*|už|žádn*|bez",
  },
  hu: {
    waiting: "*re vár|*ra vár|várakozik|függőben|feltéve|azzal a feltétellel|feltétel*",
    first: unless("amint|miután|mihelyt", "kívánja|szeretné"),
    afterIt: "után|követően",
    time: "időszak*|ciklus*|hónap*|év|éves|év*|nap*|dátum*|próba*|lejár*|vég*|ez|ezt",
    left: "utolsó lépés",
    goesOn: ["továbbra is|még mindig|folytatódik|folytatódnak", "terhel*|számláz*|levon*|díj*|fizetések"],
    denied: "nem|sem|nélkül|többé",
  },
  ro: {
    waiting: "în așteptare*|așteaptă|sub rezerva|cu condiția|condiționat*|în curs de",
    first: "după|odată ce|imediat ce|de îndată ce",
    time: "perioad*|ciclu*|lun[aăi]*|an|anul*|ani|zi*|dat[aăe]*|prob*|expir*|sfârșit*|încheier*|aceasta|asta",
    left: "ultimul pas",
    goesOn: ["în continuare|continu*|încă", "taxat*|debitat*|facturat*|plăți*|plata"],
    denied: "nu|fără|niciun*|nici",
  },
  el: {
    waiting:
      "εκκρεμεί|εκκρεμούν|αναμένεται|αναμένουμε|εν αναμονή|σε αναμονή|υπό την προϋπόθεση|με την προϋπόθεση|με την επιφύλαξη|εφόσον",
    first: unless("μετά|μόλις|αφού|όταν", "θέλετε|θελήσετε"),
    time: "περίοδο*|περιόδου|κύκλο*|μήνα*|μηνών|έτος|έτους|χρόνο*|ημέρ*|μέρ*|ημερομην*|δοκιμ*|λήξη*|τέλος|τέλους|αυτό|αυτή*",
    left: "τελευταίο βήμα",
    goesOn: ["ακόμη|ακόμα|συνεχ*|εξακολουθ*", "χρεών*|χρεωθ*|χρεώσεις|χρέωση"],
    denied: "δεν|μην|χωρίς|καμία|πλέον",
  },
  tr: {
    waiting: "bekleniyor|bekliyor|beklemede|şartıyla|koşuluyla|kaydıyla|koşulu ile|şartı ile|tabidir",
    first: "ancak",
    afterIt: "sonra|sonrasında|üzerine|ardından|takdirde",
    time: "dönem*|süre*|ay|ayı*|aydan|yıl*|gün*|tarih*|deneme*|bitim*|bundan|biti*|son",
    left: "son adım",
    goesOn: ["hâlâ|halen|devam|sürecek", "ücretlendiril*|tahsil*|ödeme*|faturalan*"],
    denied: "değil|*meyecek*|*mayacak*|*mez|*maz|*miyor|*mıyor",
  },
  ru: {
    waiting: "ожида*|в ожидании|при условии|подлежит|если только|с оговоркой",
    first: unless("после|как только|когда|лишь после", "захотите|хотите|угодно"),
    time: "период*|цикл*|месяц*|год*|лет|дн*|день|дат*|пробн*|окончани*|истечени*|конц*|срок*|этого|этой",
    left: "последний шаг|остался (?:последний|один) шаг",
    goesOn: ["по-прежнему|продолж*|всё ещё|все еще", "списыва*|списани*|взима*|плат*"],
    denied: "не|нет|больше|без|ни",
  },
  uk: {
    waiting: "очіку*|в очікуванні|за умови|підлягає|якщо тільки",
    first: unless("після|щойно|як тільки|коли", "захочете|хочете|завгодно"),
    time: "період*|цикл*|місяц*|рок*|рік|дн*|день|дат*|пробн*|закінчен*|завершен*|кінц*|строк*|термін*|цього|цієї",
    left: "останній крок",
    goesOn: ["і надалі|надалі|продовж*|все ще|досі", "списув*|списан*|стягув*|плат*"],
    denied: "не|ні|більше|без|жодн*",
  },
  ar: {
    waiting: "في انتظار|بانتظار|قيد الانتظار|بشرط|شريطة|رهنا|مشروط*",
    first: unless("بعد|حالما|بمجرد|عند", "رغبتك|طلبك"),
    time: "فترة|الفترة|دورة|الدورة|شهر|الشهر|سنة|السنة|عام|العام|يوم|ايام|تاريخ|التجربة|التجريبية|نهاية|انتهاء|انقضاء|ذلك",
    left: "الخطوة الاخيرة",
    goesOn: ["لا يزال|ما زال|سيستمر|تستمر|ستستمر|يستمر", "خصم|تحصيل|الدفعات|محاسبتك"],
    denied: "لن|لا|لم|دون|بدون",
  },
};

/** Where words are written without spaces between them, or with endings at them, they count wherever they stand. */
export const holdingPieces: Readonly<Record<string, HoldingWords>> = {
  ja: {
    waiting: "待ち|保留|条件|場合に限り|次第|予定は未定|審査中|確認中",
    first: "ただし",
    afterIt: "後に|のち|してから|してはじめて|次第",
    time: "期間|月|年|日|周期|サイクル|満了|終了|以降|トライアル|体験",
    left: "最後のステップ|あと一歩|(?:確認|承認|返信|手続き|審査)待ち",
    goesOn: ["引き続き|今後も|継続して", "請求|課金|引き落とし"],
    denied: "ない|ません|なく|ず",
  },
  zh: {
    waiting: "等待|待确认|待確認|待审|待審|须经|須經|需经|需經|前提|条件|條件|视.{0,8}而定|審核中|审核中|处理中|處理中",
    first: "除非|一旦",
    afterIt: "之?[后後](?:方|才|即|将|將|会|會|取消|终止|終止)|后生效|後生效",
    time: "期|月|年|日|天|周期|週期|到期|结束|結束|期满|期滿|试用|試用",
    left: "最后一步|最後一步|等待(?:您|你)?的?(?:确认|確認|批准)|待(?:确认|確認|审核|審核)",
    goesOn: ["仍|继续|繼續|依然", "扣款|收费|收費|扣费|扣費"],
    denied: "不|沒|没|无|無",
  },
  ko: {
    waiting: "대기 ?중|대기중|보류|조건으로|조건 ?하에|전제로|심사 ?중|승인을? 기다리",
    first: "단,",
    afterIt: "(?:후에?|뒤에?|하면|되면)(?= )",
    time: "기간|월|년|일|주기|만료|종료|체험|끝난",
    left: "마지막 단계|(?:확인|승인|답변) 대기",
    goesOn: ["계속|여전히", "청구|결제|출금|부과"],
    denied: "않|없|안 ",
  },
};
