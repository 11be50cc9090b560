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
    left: "(?:last|final|one (?:last|more)) step|still (?:have|need) to|awaiting (?:your|our|the|final)? ?(?:confirmation|approval|reply|answer)|(?:remaining|outstanding) instal?ments|one more thing to do|to (?:complete|finali[sz]e|cancel|end) (?:your|the|this)|insufficient funds|we(?:'ll| will) (?:get back to you|inform you|let you know)",
    denied: "not|no|never|nor|without|*n't",
    asBefore: "as before|as usual|is(?: not|n't) affected|(?:is|are|remains?) unaffected|continues? unchanged",
    switches: "switch*|convert*|chang*|moves?|rolls?|becomes?|renews? (?:to|into)",
  },
  fr: {
    waiting:
      "en attente|sous réserve|à condition|à réception (?:de|du|des)|au plus tôt après|pour que|afin que|faute de|à défaut|en l'absence de|sans (?:paiement|règlement|réponse|nouvelles?)|sauf (?:si|paiement|règlement)",
    first: "après|une fois|dès que",
    time: "période|cycle|mois|an|année|semaine|jours?|essai|échéance|terme|fin|quoi|cela|ça|minuit",
    left: "dernière étape|il (?:vous )?reste (?:à|encore)|en attente de (?:votre|notre|la|une)? ?(?:confirmation|validation|réponse)|plus qu'une étape|encore une étape|mensualités restantes|échéances restantes|pour (?:résilier|finaliser|terminer|annuler) (?:votre|la|le|l'|cet*)|fonds insuffisants|nous (?:vous recontacterons|reviendrons vers vous|vous tiendrons informé*)",
    denied: "pas|plus|jamais|aucun*|ni|sans",
    asBefore: "comme avant|comme auparavant|n'est pas (?:affectée?|concernée?|modifiée?)|reste inchangée?",
    switches: "devient|passe*|bascul*",
  },
  de: {
    waiting:
      "vorbehaltlich|unter (?:dem )?vorbehalt|ausstehend|in erwartung|sofern|damit (?:ihre?|deine?|das|der|die|wir)|ohne (?:zahlung|rückmeldung|antwort)|bei nichtzahlung|bei ausbleibender zahlung|mangels",
    first: "nach|nachdem|sobald",
    time: "ablauf|ende*|*zeitraum*|*laufzeit|monat*|jahr*|tag*|datum|testphase|frist",
    left: "letzter schritt|(?:bestätigung|prüfung|freigabe) (?:steht|ist) (?:noch )?aus(?:stehend)?|noch ein schritt|nur noch (?:ein|eine|einen) (?:schritt|klick|bestätigung)|restliche[nr]? raten|verbleibende[nr]? raten|die raten|um * (?:vertrag|abo|abonnement|kündigung|mitgliedschaft) (?:zu|ab)|zum abschluss der|wir melden uns|wir informieren (?:sie|dich)|werden (?:sie|dich) informieren",
    goesOn: [
      "weiterhin|weiter|nach wie vor|immer noch",
      "abgebucht|belastet|eingezogen|in rechnung gestellt|fällig|buchen wir|ziehen wir",
    ],
    denied: "nicht|kein*|nie|ohne",
    asBefore:
      "wie bisher|wie gewohnt|unberührt|unverändert|nicht betroffen|läuft weiter|bleibt bestehen|läuft normal weiter",
    switches: "wechsel*|umgestellt|umgewandelt|geht in",
  },
  es: {
    waiting:
      "pendiente|a la espera|sujet[oa]s? a|siempre que|a condición|a reserva de|para que|en ausencia de|a falta de|de no (?:recibir|abonar|pagar)|salvo que",
    first: "tras|después de|una vez|en cuanto",
    time: "periodo|ciclo|mes|meses|año|años|días?|fecha|prueba|vencimiento|fin",
    left: "último paso|(?:solo|sólo) (?:te |le )?(?:falta|queda) (?:confirmar|un paso|un clic)|un paso más|cuotas pendientes|cuotas restantes|para (?:cancelar|finalizar|completar|dar de baja)|fondos insuficientes|te (?:informaremos|avisaremos)|le informaremos|nos pondremos en contacto",
    goesOn: ["seguir*|siguen|sigue|continuar*|todavía|aún", "cobrando|cobrará*|cobraremos|cobros|cargos|facturando"],
    denied: "no|ya no|nunca|sin|ningún|ninguna",
    asBefore:
      "como hasta ahora|como siempre|no se ve afectad*|sin cambios|sigue vigente|sigue activ*|continúa activ*|se mantiene",
    switches: "pasa*|cambia*|convierte*",
  },
  it: {
    waiting:
      "in attesa|soggett[oa] a|a condizione|previ[oa] (?:conferma|verifica|approvazione|restituzione)|salvo|affinché|in assenza d*|in mancanza d*",
    first: "dopo|una volta|non appena",
    time: "periodo|ciclo|mese|mesi|anno|anni|giorn[oi]|data|prova|scadenza|termine",
    left: "ultimo passo|manca solo|ancora un passo|rate residue|rate restanti|per (?:disdire|annullare|completare|finalizzare|recedere)|fondi insufficienti|(?:ti|la) (?:informeremo|ricontatteremo|contatteremo)",
    goesOn: ["continu*|ancora", "addebit*"],
    denied: "non|mai|senza|nessun*|più",
    asBefore: "come prima|come sempre|resta invariat*|rimane invariat*|resta attiv*|rimane attiv*|prosegue",
    switches: "pass*|divent*|convert*",
  },
  pt: {
    waiting:
      "pendente|a aguardar|aguardando|sujeit[oa]s? a|desde que|para que|na ausência d*|na falta d*|caso não|a menos que|salvo se",
    first: "após|depois de|uma vez|assim que",
    time: "período|ciclo|mês|meses|anos?|dias?|data|prazo|termo|teste|fim",
    left: "último passo|só falta|falta (?:apenas|só)|mais um passo|parcelas restantes|prestações restantes|para (?:cancelar|concluir|finalizar|rescindir)|saldo insuficiente|entraremos em contac?to|informá-l*|avisaremos",
    goesOn: ["continua*|ainda|seguem", "cobrad*|cobrar*|cobrando|cobranças|pagamentos|débitos|debitad*"],
    denied: "não|nem|nunca|sem|mais",
    asBefore:
      "como antes|continua igual|não (?:é|será) afetad*|sem alterações|continua ativ*|permanece ativ*|continua em vigor|mantém-se",
    switches: "passa*|muda*|convert*",
  },
  nl: {
    waiting:
      "in afwachting|onder voorbehoud|mits|zodat (?:je|uw|het) (?:abonnement|lidmaatschap|opzegging)|opdat|bij uitblijven van|zonder betaling|tenzij",
    first: "na|zodra|nadat",
    time: "periode|maand*|jaar|dag*|datum|proef*|einde|afloop|termijn",
    left: "laatste stap|nog één stap|nog een stap|resterende termijnen|om (?:je|uw|het|de) * (?:op te zeggen|af te ronden|te voltooien)|wij? (?:nemen contact|laten je weten|informeren)|laten (?:je|u) weten",
    goesOn: [
      "nog steeds|nog altijd|blijft|blijven|gaan door|lopen door",
      "afgeschreven|geïncasseerd|gefactureerd|betalingen|afschrijvingen",
    ],
    denied: "niet|geen|nooit|zonder",
    asBefore:
      "zoals voorheen|zoals altijd|ongewijzigd|blijft gewoon|loopt gewoon door|loopt door|blijft actief|blijft bestaan",
    switches: "overgezet|omgezet|gaat over|stapt over",
  },
  pl: {
    waiting:
      "oczekuj*|oczekiwani*|w oczekiwaniu|czeka|pod warunkiem|z zastrzeżeniem|o ile|aby|żeby|w (?:przypadku|razie) braku|bez wpłaty|chyba że",
    first: unless("po|gdy|jak tylko|kiedy|skoro", "chcesz|zechcesz|pan|pani"),
    time: "okres*|cykl*|miesi*|rok*|dni*|dzień|dniu|dat*|koniec|końcu|prób*|termin*|zakończeni*|upływie|tym",
    left: "ostatni krok|oczekuj* na (?:twoje |nasze )?(?:potwierdzenie|zatwierdzenie)|jeszcze (?:jeden|tylko) krok|jeszcze jeden|pozostałe raty|aby (?:rozwiązać|anulować|zakończyć|zrezygnować|wypowiedzieć|dokończyć)|brak środków|poinformujemy|skontaktujemy się",
    goesOn: ["nadal|wciąż|dalej", "pobieran*|pobierać|obciążan*|naliczan*"],
    denied: "nie|bez|żadn*",
    asBefore: "jak dotychczas|bez zmian|jak wcześniej|nadal obowiązuje|pozostaje aktywn*|nadal działa|pozostaje w mocy",
    switches: "przejdzi*|przechodzi*|zmieni*|przełącz*",
  },
  sv: {
    waiting:
      "i väntan på|väntar på|inväntar|under förutsättning|förutsatt|med förbehåll|så att (?:din|ditt|vi)|för att (?:din|ditt|vi|slutföra|bekräfta)|vid utebliven|utan betalning|såvida",
    first: unless("efter|när|så snart|först sedan", "du (?:vill|önskar)|som helst"),
    time: "period*|*perioden|månad*|år|året|dag*|datum*|provperiod*|slut*|utgång*|tid*|detta|det",
    left: "(?:ett|sista) steg(?:et)? (?:kvar|återstår)|sista steget|ett steg till|bara ett steg|återstående (?:avbetalningar|delbetalningar)|för att (?:slutföra|avsluta|säga upp)|först (?:därefter|då)|vi återkommer|vi hör av oss",
    goesOn: ["fortfarande|fortsätt*|även i fortsättningen|som vanligt", "debiter*|fakturer*|betalning*|dras"],
    denied: "inte|inga|ingen|aldrig|utan",
    asBefore:
      "som vanligt|som tidigare|oförändrat|påverkas inte|fortsätter att gälla|löper vidare|löper på|förblir aktiv*|är fortfarande aktiv*",
    switches: "övergår|byter|ändras",
  },
  da: {
    waiting:
      "afventer|i afventning|forudsat|under forudsætning|med forbehold|betinget af|for at (?:dit|din|vi|gennemføre|bekræfte)|ved manglende|uden betaling|medmindre",
    first: unless("efter|når|så snart", "du (?:vil|ønsker)|som helst"),
    time: "period*|*perioden|måned*|år|året|dag*|dato*|prøve*|udløb*|slut*|dette|det",
    left: "sidste trin|sidste skridt|kun ét skridt|et skridt mere|ét trin|resterende (?:afdrag|rater)|for at (?:afslutte|gennemføre|opsige)|først (?:derefter|da)|vi vender tilbage|vi kontakter dig",
    goesOn: ["stadig|fortsat|fortsætter", "opkræv*|faktureres|betaling*|trukket|trækkes"],
    denied: "ikke|ingen|aldrig|uden",
    asBefore: "som hidtil|som før|uændret|påvirkes ikke|berøres ikke|løber videre|forbliver aktiv*|er fortsat aktiv*",
    switches: "overgår|skifter|ændres",
  },
  nb: {
    waiting:
      "i påvente|venter på|avventer|forutsatt|under forutsetning|med forbehold|slik at|for at|ved manglende|uten betaling|med mindre|bli (?:vurdert|behandlet|gjennomgått)",
    first: unless("etter|når|så snart", "du (?:vil|ønsker)|som helst"),
    time: "period*|*perioden|måned*|år|året|dag*|dato*|prøve*|utløp*|slutt*|dette|det",
    left: "siste steg|siste trinn|ett steg igjen|bare ett steg|gjenstående (?:avdrag|betalinger)|for å (?:fullføre|avslutte|si opp)|først (?:deretter|da)|vi kommer tilbake|vi kontakter deg|vi tar kontakt",
    goesOn: ["fortsatt|fremdeles|fortsetter", "belast*|faktureres|betaling*|trukket|trekkes"],
    denied: "ikke|ingen|aldri|uten",
    asBefore: "som før|som vanlig|uendret|påvirkes ikke|berøres ikke|løper videre|forblir aktiv*|er fortsatt aktiv*",
    switches: "går over|byttes|endres",
  },
  fi: {
    waiting: "odottaa|odotta*|edellyttäen|sillä ehdolla|ehdolla|mikäli|jotta|ellei|jollei|maksun puuttuessa",
    first: unless("kun|heti kun|vasta kun", "haluat"),
    afterIt: "jälkeen|jälkeen kun",
    time: "kausi|kauden|*kauden|*kausi|*jakson|*jakso|kuukau*|vuo*|päiv*|kokeilu*|päätty*|loppu*|tämän|sen",
    left: "viimeinen vaihe|enää yksi|vielä yksi|jäljellä olevat (?:erät|maksuerät)|vahvistaaksesi|viimeistelläksesi|irtisanoaksesi|peruaksesi|vasta sen jälkeen|ilmoitamme|palaamme asiaan|otamme yhteyttä",
    goesOn: ["edelleen|yhä|jatku*", "veloit*|laskut*|maksut"],
    denied: "ei|eivät|et|ette|enää",
    asBefore: "entiseen tapaan|ennallaan|ei muutu|kuten ennenkin|jatkuu|on edelleen voimassa|pysyy voimassa",
    switches: "vaihtuu|siirtyy|siirryt|muuttuu",
  },
  cs: {
    waiting:
      "čeká na|čekající|vyčkává|pod podmínkou|za předpokladu|podmíněn*|s výhradou|aby|v případě neuhrazení|nebude-li|bez platby|bez úhrady",
    first: unless("po|jakmile|až|když|poté, co", "budete chtít|chcete"),
    time: "obdob*|cykl*|měsí*|rok*|roce|dn[eíy]|dnech|dat*|kon[ec]*|skončení|uplynutí|vypršení|zkušeb*|tom|této",
    left: "poslední krok|ještě (?:jeden|poslední) krok|zbývá (?:už )?(?:jen|jediný)|zbývající splátky|pro (?:dokončení|zrušení|ukončení)|teprve (?:poté|potom|pak)|budeme (?:vás )?informovat|budeme vás kontaktovat|ozveme se",
    goesOn: ["nadále|stále|i dál", "účtov*|strháv*|strž*|platby"],
    denied: "ne|ne*|už|žádn*|bez",
    asBefore: "jako dosud|beze změny|jako dříve|zůstává v platnosti|zůstává aktivní|nadále platí|pokračuje",
    switches: "přejde*|přechází*|změní*",
  },
  hu: {
    waiting:
      "*re vár|*ra vár|várakozik|függőben|feltéve|azzal a feltétellel|feltétel*|annak érdekében|hiányában|elmaradása esetén|hacsak|amennyiben",
    first: unless("amint|miután|mihelyt", "kívánja|szeretné"),
    afterIt: "után|követően",
    time: "időszak*|ciklus*|hónap*|év|éves|év*|nap*|dátum*|próba*|lejár*|vég*|ez|ezt",
    left: "utolsó lépés|már csak|még egy lépés|fennmaradó (?:részlet*|díj*)|véglegesítéséhez|befejezéséhez|csak ezután|akkor [^.]{0,60} ha|értesítjük|tájékoztatjuk|felvesszük",
    goesOn: ["továbbra is|még mindig|folytatódik|folytatódnak", "terhel*|számláz*|levon*|díj*|fizetések"],
    denied: "nem|sem|nélkül|többé",
    asBefore: "változatlanul|változatlan|ugyanúgy|továbbra is (?:él|fut|érvényes|aktív)|érvényben marad|aktív marad",
    switches: "vált*|átvált*|átáll*",
  },
  ro: {
    waiting:
      "în așteptare*|așteaptă|sub rezerva|cu condiția|condiționat*|în curs de|pentru ca|pentru a (?:finaliza|confirma|anula)|în lipsa|în absența",
    first: "după|odată ce|imediat ce|de îndată ce",
    time: "perioad*|ciclu*|lun[aăi]*|an|anul*|ani|zi*|dat[aăe]*|prob*|expir*|sfârșit*|încheier*|aceasta|asta",
    left: "ultimul pas|mai (?:este|e|aveți|ai) (?:doar )?(?:un|de)|încă un pas|ratele rămase|pentru (?:finalizare*|a anula|a rezilia|a renunța)|abia (?:apoi|după)|vă vom (?:informa|contacta)|vom reveni",
    goesOn: ["în continuare|continu*|încă", "taxat*|debitat*|facturat*|plăți*|plata"],
    denied: "nu|fără|niciun*|nici",
    asBefore: "ca până acum|ca înainte|neschimbat*|nu este afectat*|rămâne activ*|rămâne în vigoare|continuă",
    switches: "trec*|schimb*",
  },
  el: {
    waiting:
      "εκκρεμεί|εκκρεμούν|αναμένεται|αναμένουμε|εν αναμονή|σε αναμονή|υπό την προϋπόθεση|με την προϋπόθεση|με την επιφύλαξη|εφόσον|για να|ώστε να|ελλείψει|σε περίπτωση μη|εκτός (?:εάν|αν)",
    first: unless("μετά|μόλις|αφού|όταν", "θέλετε|θελήσετε"),
    time: "περίοδο*|περιόδου|κύκλο*|μήνα*|μηνών|έτος|έτους|χρόνο*|ημέρ*|μέρ*|ημερομην*|δοκιμ*|λήξη*|τέλος|τέλους|αυτό|αυτή*",
    left: "τελευταίο βήμα|ένα (?:ακόμη|ακόμα) βήμα|απομένει (?:μόνο|να)|υπόλοιπες δόσεις|για να (?:ολοκληρώσετε|ακυρώσετε|διακόψετε)|για την ολοκλήρωση|θα (?:σας|σε) (?:ενημερώσουμε|επικοινωνήσουμε)|θα επικοινωνήσουμε",
    goesOn: ["ακόμη|ακόμα|συνεχ*|εξακολουθ*", "χρεών*|χρεωθ*|χρεώσεις|χρέωση"],
    denied: "δεν|μην|χωρίς|καμία|πλέον",
    asBefore:
      "όπως πριν|ως έχει|δεν επηρεάζ*|αμετάβλητ*|παραμένει ενεργ*|παραμένει σε ισχύ|συνεχίζεται|συνεχίζει να ισχύει",
    switches: "μεταβ*|αλλάζ*|μετατρέπ*",
  },
  tr: {
    waiting:
      "bekleniyor|bekliyor|beklemede|şartıyla|koşuluyla|kaydıyla|koşulu ile|şartı ile|tabidir|*mek için|*mak için|*mesi için|*ması için|*diği takdirde|*dığı takdirde|*mezse|*mazsa|*madıkça|*medikçe",
    first: "ancak",
    afterIt: "sonra|sonrasında|üzerine|ardından|takdirde",
    time: "dönem*|süre*|ay|ayı*|aydan|yıl*|gün*|tarih*|deneme*|bitim*|bundan|biti*|son",
    left: "son adım|bir adım|kalan (?:taksit*|ödeme*)|(?:tamamlamak|iptal etmek|sonlandırmak) için|tamamlanması için|bilgilendireceğiz|bilgilendirileceksiniz|dönüş yapacağız",
    goesOn: ["hâlâ|halen|devam|sürecek", "ücretlendiril*|tahsil*|ödeme*|faturalan*"],
    denied: "değil|*meyecek*|*mayacak*|*mez|*maz|*miyor|*mıyor",
    asBefore: "eskisi gibi|olduğu gibi|etkilenm*|aynen|devam ediyor|devam edecek|geçerliliğini koru*|aktif kalmaya",
    switches: "geç*|dönüş*",
  },
  ru: {
    waiting:
      "ожида*|в ожидании|при условии|подлежит|если только|с оговоркой|чтобы|в случае не*|в случае отсутствия|при отсутствии",
    first: unless("после|как только|когда|лишь после", "захотите|хотите|угодно"),
    time: "период*|цикл*|месяц*|год*|лет|дн*|день|дат*|пробн*|окончани*|истечени*|конц*|срок*|этого|этой",
    left: "последний шаг|остался (?:последний|один) шаг|(?:ещё|еще) один шаг|осталось (?:только|лишь|подтвердить)|оставшиеся (?:платежи|взносы)|чтобы (?:завершить|отменить|расторгнуть|отключить)|для завершения|недостаточно средств|остальные (?:платежи|взносы)|остаток платежей|мы сообщим|сообщим вам|свяжемся|уведомим",
    goesOn: ["по-прежнему|продолж*|всё ещё|все еще", "списыва*|списани*|взима*|плат*"],
    denied: "не|нет|больше|без|ни",
    asBefore:
      "как раньше|как прежде|без изменений|не затрагива*|не затронут*|продолжает действовать|остаётся в силе|остаётся активн*|продолжает работать",
    switches: "перейд*|переход*|перевед*",
  },
  uk: {
    waiting: "очіку*|в очікуванні|за умови|підлягає|якщо тільки|щоб|у разі не*|у разі відсутності|за відсутності",
    first: unless("після|щойно|як тільки|коли", "захочете|хочете|завгодно"),
    time: "період*|цикл*|місяц*|рок*|рік|дн*|день|дат*|пробн*|закінчен*|завершен*|кінц*|строк*|термін*|цього|цієї",
    left: "останній крок|(?:ще )?один крок|залишило(?:ся|сь) (?:тільки|лише|підтвердити)|решт* платежів|щоб (?:завершити|скасувати|розірвати|припинити)|для завершення|недостатньо коштів|бракує коштів|решт* внесків|ми повідомимо|повідомимо вас|зв'яжемося",
    goesOn: ["і надалі|надалі|продовж*|все ще|досі", "списув*|списан*|стягув*|плат*"],
    denied: "не|ні|більше|без|жодн*",
    asBefore: "як раніше|без змін|не зачіпа*|продовжує діяти|залишається чинн*|залишається активн*|залишається в силі",
    switches: "перейд*|переход*|перевед*",
  },
  ar: {
    waiting: "في انتظار|بانتظار|قيد الانتظار|بشرط|شريطة|رهنا|مشروط*|لكي|حتى يتم|لإتمام|في حال عدم|ما لم",
    first: unless("بعد|حالما|بمجرد|عند", "رغبتك|طلبك"),
    time: "فترة|الفترة|دورة|الدورة|شهر|الشهر|سنة|السنة|عام|العام|يوم|ايام|تاريخ|التجربة|التجريبية|نهاية|انتهاء|انقضاء|ذلك",
    left: "الخطوة الاخيرة|خطوة واحدة|بقي عليك|الأقساط المتبقية|لإتمام|لإكمال|لإلغاء|سنعلمك|سنتواصل معك|سنبلغك",
    goesOn: ["لا يزال|ما زال|سيستمر|تستمر|ستستمر|يستمر", "خصم|تحصيل|الدفعات|محاسبتك"],
    denied: "لن|لا|لم|دون|بدون",
    asBefore: "كالمعتاد|كما هو|كما كان|دون تغيير|لن يتأثر|لا يتأثر|لا يزال (?:نشطا|ساريا|فعالا)|ستبقى (?:نشطة|سارية)",
    switches: "الانتقال|ستنتقل|تحويل*|يتحول",
  },
};
