import type { Lexicon } from "../concept";

export const cs: Lexicon = {
  common: "a v se na je že s z to o jako za i pro od při nebo který po jsou si ve který aby už jen co tak ale",
  words: {
    "back+refuse": "odmítnout",
    "failure+aborted": "zkuste_to_znovu zkusit_znovu",
    fresh: "nový nová nové přidat vytvořit",
    refuse: "odmítám",
    "end+renewal":
      "zastavit_platby ukončit_platby přestat_platit neobnovovat_předplatné přestat_strhávat zrušit_strhávání zastavit_strhávání",
    atonce: "okamžitě ihned",
    "ended+deed": "zrušil zrušila ukončil ukončila",
    tier: "premium služba službu služby účet_premium účtu_premium premium_účet premium_účtu",
    portal: "portál portálu",
    "me+ability": "chci chtěl_bych chtěla_bych přeji_si",
    tofree: "na_bezplatný na_bezplatnou na_tarif_zdarma k_bezplatné k_bezplatnému na_verzi_zdarma",
    "end+sever": "vypovědět vypovězte výpověď výpovědi vypovězení",
    not: "ne nic nikdy žádný žádná žádné žádnou žádného žádných žádným ani nikoli nikoliv",
    "not+done": "není nejsou nebyl nebyla nebylo nebyly nebyli nemá",
    "not+future": "nebude nebudou nebudeme",
    "not+you": "nejste nemáte nejsi nemáš nebudete nebudeš nezaplatíte neplatíte",
    "not+me": "nechci nejsem nepřeji",
    end: "zrušit zrušte zruš zrušení rušit rušení rušením zrušíme ukončit ukončete ukonči ukončení ukončovat končit storno stornovat stornujte stornování stornem zastavit zastavte zastavení přestat odhlásit_z_odběru odhlásit_se_z_odběru odhlásit_odběr odhlášení_odběru odhlášení_z_odběru se_zrušením s_ukončením s_výpovědí ve_zrušení v_ukončení ke_zrušení k_ukončení odebrat_předplatné odstranit_předplatné smazat_předplatné přerušit_členství odvolat skončit_s skončete_s přestat_s přestaňte zrušit_si ukončení_mého zastavit_si",
    "end+me": "ruším zruším ukončuji ukončím vypovídám",
    "end+subscription":
      "vypnout_předplatné deaktivovat_předplatné deaktivace_předplatného opustit_členství opustit_tarif zavřít_předplatné rozvázat_smlouvu ukončit_platnost_předplatného přestat_podporovat ukončit_podporu_projektu zrušit_příspěvek odhlásit_předplatné odhlásit_členství odhlásit_tarif odhlásit_balíček odhlásit_se_z_tarifu odhlásit_se_z_plánu odhlásit_se_z_členství odhlásit_z_tarifu odhlásit_z_členství odejít_z_členství odejít_z_klubu odejít_z_tarifu vystoupit_z_klubu vystoupit_ze_spolku vystoupení_z_klubu opustit_klub přestat_být_členem přestat_být_předplatitelem přestat_být_podporovatelem přestat_být_patronem nechci_být_členem nechci_přispívat nechci_podporovat už_nepodporovat už_nepřispívat ukončit_podporu zrušit_podporu zastavit_podporu stáhnout_podporu odvolat_podporu zrušit_závazek odvolat_závazek odvolat_příspěv* ukončit_příspěv* zastavit_příspěv* ukončit_můj_příspěv* ukončit_svůj_příspěv* zrušit_můj_příspěv* zrušit_svůj_příspěv* smlouvu_zrušíte smlouvu_ukončíte smlouvu_vypovíte rozvázat_smluvní rozvázání_smlouvy odstoupit_od_smlouvy odstoupení_od_smlouvy vypnout_tarif vypnout_členství vypnout_balíček vypnutí_předplatného deaktivovat_členství deaktivovat_tarif zavřít_členství odebrat_členství přestat_darovat už_nedarovat nechci_darovat",
    ended:
      "zrušen* zrušili ukončili stornován* stornovali vypovězen* deaktivován* deaktivovali vypnut vypnuta vypnuto vypnuty vypnuté vypnuli zastaven* zastavili odhlášeno odhlášen odhlášena bylo_ukončeno byla_ukončena byl_ukončen jsme_ukončili máte_ukončené máte_ukončeno",
    "you+ended":
      "zrušil_jste zrušila_jste zrušili_jste zrušil_jsi zrušila_jsi jste_zrušil jste_zrušila jste_zrušili jsi_zrušil jsi_zrušila ukončil_jste ukončila_jste ukončili_jste jste_ukončil jste_ukončila jste_ukončili vypověděl_jste vypověděla_jste vypověděli_jste vypnul_jste vypnula_jste vypnuli_jste jste_vypnuli",
    "me+ended": "zrušil_jsem zrušila_jsem jsem_zrušil jsem_zrušila ukončil_jsem ukončila_jsem",
    "not+ended": "nezrušen* nezrušili nestornován* nevypnut* nezrušil nezrušila",
    "not+over": "neukončen* neskončil neskončila neskončilo",
    over: "ukončen* skončil skončila skončilo skončily dobehl doběhlo",
    "not+end":
      "nezrušit nerušit nezrušujte nerušte neruš nezrušte neruším nezruším nezrušíte neukončovat neukončit neukončujte nevypovídat nechci_zrušit nechci_ukončit rozmyslel_jsem_si_zrušení nechci_skončit nechci_odejít",
    off: "vypnout vypněte vypni vypnutí vypínat deaktivovat deaktivujte deaktivace zakázat",
    on: "zapnout zapněte zapni zapnutí aktivovat aktivujte aktivuj aktivace aktivaci povolit zapnut* aktivován* zapnuli",
    delete: "smazat smažte smaž smazání odstranit odstraňte odstranění vymazat vymažte vymazání odebrat",
    keep: "ponechat ponechte ponechám ponechání zachovat zachovejte zachovám zachování zachováte zůstat zůstaňte zůstaň zůstanu zůstávám nechat nechte nechám podržet udržet zůstává zůstane podporovat_dál dál_podporovat",
    "keep+subscription":
      "pokračovat_v_předplatném pokračovat_v_odběru pokračovat_v_členství pokračovat_s_předplatným pokračovat_s_členstvím",
    back: "zpět zpátky vrátit_se vraťte_se návrat zavřít zavřete zavři zavření teď_ne nyní_ne ne_teď ne_nyní dnes_ne později možná_později připomenout_později ne_děkuji ne_díky děkuji_ne neděkuji raději_ne ještě zatím_ne zatím rozmyslel_jsem_si_to rozmyslela_jsem_si_to zpět_na_účet zpět_k_účtu zpět_do_účtu vrátit_se_na_účet vrátit_se_k_účtu návrat_do_účtu návrat_k_účtu",
    resume:
      "znovu_aktivovat znovu_aktivujte aktivovat_znovu opětovná_aktivace opětovně_aktivovat reaktiv* vrátit vraťte vzít_zpět vrácení_zpět odvolat_výpověď odvolat_zrušení odvolat_ukončení vzít_výpověď_zpět znovu_zapnout zapnout_znovu znovu_předplatit předplatit_znovu znovu_odebírat restartovat znovu_spustit pokračuje trvá_dál trvá_dále poběží_dál běží_dál navázat opět_aktivovat opět_zapnout znovu_začít",
    "not+resume": "nepokračuje",
    pause:
      "pozastavit pozastavte pozastavení pozastav* přeruš* pauza pauzu pauzy pozastaven* zmrazit zmrazení zmrazen*",
    confirm:
      "potvrdit potvrďte potvrď potvrzuji potvrzuju potvrzení ano určitě jistě ok okej souhlasím opravdu schválit jo",
    attest: "potvrzujeme potvrzuje tímto_potvrzujeme",
    settled:
      "potvrzen potvrzena potvrzeno potvrzené potvrzený potvrdili dokončen dokončena dokončeno dokončené úspěšn* zpracován zpracována zpracováno zpracovali přijat přijata přijato přijali zaregistrován* zaznamenán* proveden provedena provedeno hotovo povedlo podařilo proběhlo_v_pořádku proběhla_v_pořádku proběhlo_úspěšně proběhla_úspěšně",
    effect:
      "nabude_účinnosti nabývá_účinnosti s_účinností účinn* vstoupí_v_platnost vstupuje_v_platnost nabyde_účinnosti",
    proceed:
      "pokračovat pokračujte pokračuj pokračování dále další odeslat odešlete přesto stejně přeskočit přejít_k přejít_na přejít přejděte dokončit dokončete i_tak",
    manage:
      "spravovat spravujte spravuj správa správu správě upravit upravte úprava úpravy změnit změňte změň změna nastavení nastavit aktualizovat aktualizujte aktualizace přizpůsobit předvolby",
    show: "zobrazit zobraz zobrazte zobrazení podívat ukázat otevřít otevřete prohlédnout náhled",
    accept:
      "přijmout přijměte přijmu přijímám získat získejte uplatnit uplatněte využít vyzvednout použít vzít akceptovat chci_slevu",
    "accept+offer": "aktivovat_slevu aktivovat_nabídku aktivovat_kupón ponechat_slevu zůstat_se_slevou",
    export: "export* exportovat vyexportovat stáhnout stáhněte stáhni stažení stahování",
    subscription:
      "předplatné předplatného předplatnému předplatným předplatných abonmá abonent* odběr odběru odběry odběrem členství členstvím tarif tarifu tarify tarifem tarifní plán plánu plány plánem balíček balíčku balíčky balíčkem smlouva smlouvy smlouvu smlouvou smlouvě kontrakt* permanentk* subskripc* dar daru dary licenc* hosting* webhosting* vpn přispívat darem darování darováním přispívání přispíváním příslib příslibu příslibem přísliby sponzorství mecenášství smluvní_vztah smluvního_vztahu smluvním_vztahem měsíčn*_příspěv* trval*_příspěv* pravideln*_příspěv*",
    member: "předplatitel* odběratel* členem členkou předplaceno přihlášeni_k_odběru",
    trial:
      "zkušebn* trial* testovací_období testovacího_období zkouška_zdarma zkoušku_zdarma zkoušky_zdarma zkouškou_zdarma bezplatná_zkouška bezplatnou_zkoušku bezplatné_zkoušky vyzkoušení_zdarma testovací_verze testovací_verzi",
    renewal:
      "obnovení obnovením obnovování obnovováním obnova obnovu obnovy obnově prodloužení prodloužením prodlužování prodlužováním automatická_platba automatickou_platbu automatické_platby automatických_plateb opakovaná_platba opakovanou_platbu opakované_platby opakovaných_plateb pravidelná_platba pravidelnou_platbu pravidelné_platby pravidelných_plateb automatické_strhávání automatické_účtování automatického_účtování automatická_fakturace automatické_inkaso autoobnov* autoprodl* automatick*_platb* automatick*_plateb opakovan*_platb* opakovan*_plateb pravideln*_platb* pravideln*_plateb trvalý_příkaz trvalého_příkazu trvalým_příkazem trvalé_příkazy povolení_k_inkasu souhlas_s_inkasem svolení_k_inkasu automatické_stržení automatické_strhnutí",
    renews:
      "obnovit obnovte obnov obnovuje obnovují obnovujte obnovovat obnoví obnovíme obnoven obnovena obnoveno obnoveny obnovené obnovili obnovila obnovován* prodloužit prodlužte prodluž prodlužuje prodlužují prodlouží prodloužen prodloužena prodlouženo prodlužovat prodloužili prodlužován* automaticky_obnov* automaticky_prodl* se_obnov* se_automaticky_obnov* se_prodl* se_automaticky_prodl*",
    "not+renews": "neobnov* neprodl*",
    billing: "fakturac* fakturačn* faktur* vyúčtování účtování účtenk* účtovací zúčtovací",
    payment:
      "platb* plateb platebn* platit zaplatit zaplaťte plaťte placen* poplat* úhrad* uhradit účtovat účtován* naúčtov* účtujeme účtovali karta kartu karty kartou kartě karet stržen* strhn* strhávat strhávan* inkas* peníze částka částku",
    refund: "vrácení_peněz vrácení_platby vrácení_částky refund*",
    "not+payment": "neúčtujeme",
    account: "účet účtu účtem účty účtech profil profilu profily pracovní_prostor pracovního_prostoru",
    order: "objednáv* nákup nákupu nákupy rezervac* zásilk* objednat",
    data: "data dat údaje údajů údajích trezor* konverzac* chaty chatů archiv* informace informací",
    offer:
      "nabídk* slev* kupon* akční_cena akční_nabídka akční_nabídku % zdarma bezplatn* promo* zvýhodněn* poloviční_cena",
    reason: "proč důvod* zpětná_vazba zpětnou_vazbu zpětné_vazby dotazník* odcházíte názor mrzí_nás je_nám_líto",
    elsewhere:
      "nahráván* nahrávání nahrání odesílání odeslání pozvánk* pozvání událost* schůzk* převod* přenos* komentář* změny změnu úpravu přátelství žádost_o_přátelství upozornění oznámení notifikac* výstrah* alert* odpověď odpovědi hledání vyhledáván* zpráv* příspěv* úkol* úloh* jízd* cest* vstupenk* jízdenk* lístek lístky lístku schůze porad* upgrad* downgrad* mail mailu maily email* e_mail e_mailu e_maily import importu importování relac* doručení dodávk* donášk* dovoz* návštěv* lekc* lekci hodinu kurz kurzu jiný jiné jiná jiného jinou jiných jiným ostatní předchozí předešl* bývalé bývalý dřívější dosavadní staré stará starý starou starého doplněk doplňk* doplňkov* volba volby volbu roaming* pojištění pojistk* připomínk* připomenutí čekací_listin* inzerát* zrušená_předplatná zrušených_předplatných zrušené_plány zrušené_tarify zrušené_odběry ukončená_předplatná jedno_z_vašich jeden_z_vašich jedna_z_vašich jedno_z_tvých reklamac* zařízení výběr akci operaci souhlas souhlasu souhlasy odvolat_souhlas aktualizaci přerušit_nahrávání pozastavit_nahrávání sdílení sdílením sdílet",
    request: "žádost* požadav* podnět* požádat požádat_o požádejte požádejte_o zažádat zažádat_o zažádejte",
    question:
      "? opravdu_chcete opravdu_chceš přejete_si jste_si_jisti jste_si_jistý jste_si_jistá určitě_chcete nevratný nevratná nevratné nelze_vrátit",
    howto: "jak kde kolik co mohu můžu",
    me: "já můj moje mého mému mým mou moji mi mne mě mám jsem potřebuji",
    condition:
      "pokud jestliže jestli kdyby když jakmile li zda v_případě v_případě_že dokud ledaže pakliže zrušením ukončením kliknutím klepnutím potvrzením stisknutím vypnutím odesláním pokračováním jinak v_opačném_případě zkontrolujte ověřte ujistěte nepravda až po_obdržení po_zaplacení zdá_se vypadá_to",
    "not+condition": "bez",
    ability:
      "můžete můžeš může mohou možné možno lze chcete chceš chtěli chtít musíte musíš musí je_třeba je_nutné nutno potřebujete prosím prosíme klikněte kliknutí klepněte stiskněte vyberte vybrat zvolte zvolit použijte umožňuje dovoluje povoluje abyste aby možnost možnosti lze_zrušit pro_zrušení pro_ukončení chce je_potřeba nutné třeba měli_byste",
    failure:
      "chyba chybu chyby chybě selhal* selhání nepodařilo nezdařilo nelze nemůžete nemůžeme nemůže nemohli nemohlo nemohla nemohl nepovedlo neúspěšn* problém* potíže zkuste zkuste_znovu zkusit_to_znovu něco_se_pokazilo není_možné nebylo_možné nejde zamítnut* odmítnut*",
    attempt:
      "čeká čekající probíhá probíhající zpracovává zpracováváme zpracování vyřizuje brzy brzo právě_rušíme rušíme chystáte pokus o_chvíli",
    step: "ještě_jeden_krok poslední_krok jeden_krok zbývá krok kroku téměř skoro pro_dokončení k_dokončení",
    future: "bude budou budeme naplánován* naplánovali označen_ke označeno_ke označeno_k nastaveno_na označeno_pro",
    "you+future": "budete budeš",
    again: "již už nadále více",
    done: "byl byla bylo byly byli je jsou jsme teď nyní právě",
    "you+done": "jste jsi",
    expires: "končí skončí vyprší vyprchá zaniká zanikne uplyne přestane doběhne zrušuje",
    "not+expires": "neskončí nevyprší nekončí",
    "future+expires": "bude_ukončen* budou_ukončen* bude_automaticky_ukončen*",
    "done+expires": "vypršel* expiroval* propadl* uplynul* vypršen*",
    until:
      "dnes dneska až_do do_dne do_konce do_data konec konce koncem ke_konci na_konci po_ukončení_období po_skončení po_uplynutí do_0* do_1* do_2* do_3* do_4* do_5* do_6* do_7* do_8* do_9*",
    signin: "přihlásit přihlaste přihlášení přihlásit_se přihlašovac*",
    signup:
      "registrovat zaregistrovat registrace registraci vytvořit_účet založit_účet vytvoření_účtu předplatit předplatit_si odebírat přihlásit_k_odběru přihlásit_se_k_odběru vyzkoušet vyzkoušejte vyzkoušet_zdarma začít_zdarma začít_zkušební",
    signout: "odhlásit odhlaste odhlášení odhlásit_se",
    password: "heslo hesla heslem hesel obnovit_heslo obnovení_hesla obnova_hesla",
    letter:
      "newsletter* zpravodaj* novinky novinek novinkách obchodní_sdělení obchodních_sdělení mailing_list seznam_adresátů seznamu_adresátů seznamu_odběratelů",
    public:
      "obchodní_podmínky všeobecné_podmínky podmínky_užití podmínky_používání podmínky_služby smluvní_podmínky zásady_ochrany ochrana_osobních_údajů ochrana_soukromí ceník* časté_dotazy časté_otázky faq fórum fóra komunit* recenz* blog* centrum_nápovědy nápověda stav_služby překlad* překladač znalostní_báze výpadek",
    history: "historie historii aktivita aktivity protokol časová_osa deník",
    mailbox: "doručená_pošta doručené_pošty koncepty odeslaná_pošta odeslané spam koš pošta pošty webmail",
    you: "vy vám ty tě tobě tebe máte máš *ujete *nete *dete *díte *níte *rušíte *přidáte *zadáte *ončíte *pošlete *udete",
    "you+payment": "zaplatíte platíte",
    your: "váš vaše vaši vašeho vašemu vaším vašich vašimi tvůj tvoje tvé tvého tvou tvoji tvým",
    third:
      "jeho její jejich sestra bratr přítel přítelkyně kamarád kamarádka kolega kolegyně manželka manžel syn dcera partner partnerka matka otec zákazníkem klientem uživatelem předplatitelem tvého_kanálu vašeho_kanálu zákazník předplatitel zákazníka uživatele kolegy kolegovi sestry sestře bratra bratrovi přítele kamaráda kamarádky manželky manžela syna synovi dcery partnera partnerky matky otce mámy táty dítěte klienta předplatitele spolubydlícího",
    join: "ale protože takže avšak však neboť který která které kterou jenž jako a i tak_jak tudíž zatímco ačkoli přestože proto",
    after: "po před poté předtím",
    whenever: "kdykoli kdykoliv v_kteroukoli_chvíli",
    anyone: "jakékoli jakékoliv jakýkoli jakýkoliv každý každé každá každého každou libovolné libovolný nějaké některé",
    "anyone+subscription": "zrušené_předplatné zrušený_tarif zrušené_členství zrušený_plán",
    switch:
      "změněn_na změněno_na změněna_na změnili_na převeden* převedli nahrazen* přešli_jste přešel_jste jste_přešli jste_přešel přešli_na přepnut* přepnuli vyměněn* upgradován* povýšen*",
    idle: "na_vaši_žádost na_tvou_žádost na_základě_vaší_žádosti na_základě_vašeho_požadavku na_vaše_přání dle_vašeho_přání podle_vašeho_přání bez_závazků bez_poplatků bez_dalších_poplatků obnovit_stránku obnovení_stránky v_pořádku",
    active:
      "aktivní již_nebude_zrušen* už_nebude_zrušen* nebude_již_zrušen* nebude_už_zrušen* již_není_zrušen* už_není_zrušen* nezměněn* beze_změny beze_změn v_platnosti platné platná platný se_nezměnil se_nezměnila se_nezměnilo se_nemění trvá",
    "end+tier":
      "odejít_z_premium opustit_premium odhlásit_se_z_premium odhlásit_premium skončit_s_premium vypnout_premium vypnutí_premium vypnout_službu vypnutí_služby deaktivovat_službu odhlásit_službu",
    "request+end": "podat_výpověď podání_výpovědi poslat_výpověď",
    "resume+subscription":
      "pokračovat_v_přispívání pokračovat_v_podpoře znovu_přispívat znovu_podporovat opět_přispívat obnovit_příspěv* obnovit_podporu",
    "delete+account":
      "uzavřít_účet zavřít_účet uzavření_účtu zavření_účtu uzavřít_můj_účet zavřít_můj_účet uzavřít_svůj_účet uzavřete_účet",
    "ended+subscription": "předplatné_je_ukončeno členství_je_ukončeno předplatné_máte_zrušeno",
    "expires+subscription":
      "poslední_den_předplatného poslední_den_vašeho_předplatného poslední_den_členství poslední_den_vašeho_členství poslední_den_vašeho_tarifu",
    "your+subscription": "vaše_podpora tvoje_podpora",
  },
};
