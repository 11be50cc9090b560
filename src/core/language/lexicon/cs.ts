import type { Lexicon } from "../concept";

export const cs: Lexicon = {
  common: "a v se na je že s z to o jako za i pro od při nebo který po jsou si ve který aby už jen co tak ale",
  wayOut: "zrušit storno",
  sure: "jist opravdu",
  words: {
    either: "nebo anebo",
    lapsed: "vypršel vypršela vypršelo vypršely propadl propadla propadlo",
    "gift+subscription": "dar daru dary darem darování darováním",
    "back+refuse": "odmítnout",
    "failure+aborted": "zkuste_to_znovu zkusit_znovu",
    fresh: "nový nová nové přidat vytvořit",
    refuse: "odmítám",
    "end+renewal":
      "zastavit_platby ukončit_platby přestat_platit přestat_strhávat zrušit_strhávání zastavit_strhávání nepokračovat_v_pojištění nepokračovat_s_pojištěním nepokračovat_v_licenci nepokračovat_s_licencí odvolat_souhlas_s_inkas* odvolat_povolení_k_inkas* odvolat_svolení_k_inkas* odvolat_inkaso zrušit_souhlas_s_inkas* zrušit_povolení_k_inkas* zrušit_svolení_k_inkas* zrušit_inkaso stáhnout_souhlas_s_inkas* stáhnout_povolení_k_inkas* stáhnout_svolení_k_inkas* stáhnout_trvalý_příkaz stáhnout_inkaso vypovědět_souhlas_s_inkas*",
    atonce: "okamžitě ihned",
    "ended+deed": "zrušil zrušila ukončil ukončila",
    tier: "premium služba službu služby účet_premium účtu_premium premium_účet premium_účtu vip vip_status",
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
      "opustit_členství opustit_tarif zavřít_předplatné rozvázat_smlouvu přestat_podporovat zrušit_příspěvek odhlásit_předplatné odhlásit_členství odhlásit_tarif odhlásit_balíček odhlásit_se_z_tarifu odhlásit_se_z_plánu odhlásit_se_z_členství odhlásit_z_tarifu odhlásit_z_členství odejít_z_členství odejít_z_klubu odejít_z_tarifu vystoupit_z_klubu vystoupit_ze_spolku vystoupení_z_klubu opustit_klub přestat_být_předplatitelem přestat_být_podporovatelem přestat_být_patronem nechci_být_členem nechci_přispívat nechci_podporovat už_nepodporovat už_nepřispívat ukončit_podporu zrušit_podporu zastavit_podporu stáhnout_podporu odvolat_podporu zrušit_závazek odvolat_závazek odvolat_příspěv* ukončit_příspěv* zastavit_příspěv* ukončit_můj_příspěv* ukončit_svůj_příspěv* zrušit_můj_příspěv* zrušit_svůj_příspěv* smlouvu_zrušíte smlouvu_ukončíte smlouvu_vypovíte rozvázat_smluvní rozvázání_smlouvy odstoupit_od_smlouvy odstoupení_od_smlouvy zavřít_členství přestat_darovat už_nedarovat nechci_darovat ukončit_tento_příspěv* zastavit_tento_příspěv* zastavit_můj_příspěv* zastavit_svůj_příspěv* ukončete_tento_příspěv* ukončete_můj_příspěv* ukončete_svůj_příspěv* zastavte_tento_příspěv* zastavte_můj_příspěv* zastavte_svůj_příspěv* odejít_z_prémiového_plánu odejít_z_prémiového_tarifu odejít_z_plánu odejít_z_předplatného odejít_z_balíčku odejít_z_sdružení odejít_z_asociace odejít_z_odborů odejděte_z_prémiového_plánu odejděte_z_prémiového_tarifu odejděte_z_plánu odejděte_z_tarifu odejděte_z_předplatného odejděte_z_členství odejděte_z_balíčku odejděte_z_sdružení odejděte_z_asociace odejděte_z_odborů odejděte_z_klubu vystoupit_z_prémiového_plánu vystoupit_z_prémiového_tarifu vystoupit_z_plánu vystoupit_z_tarifu vystoupit_z_předplatného vystoupit_z_členství vystoupit_z_balíčku vystoupit_z_sdružení vystoupit_z_asociace vystoupit_z_odborů odstoupit_z_prémiového_plánu odstoupit_z_prémiového_tarifu odstoupit_z_plánu odstoupit_z_tarifu odstoupit_z_předplatného odstoupit_z_členství odstoupit_z_balíčku odstoupit_z_sdružení odstoupit_z_asociace odstoupit_z_odborů odstoupit_z_klubu opustit_prémiov*_plán* opustit_prémiov*_tarif* opustit_plán opustit_balíček opustit_sdružení opustit_spolek opustit_předplatné nechat_předplatné_vypršet nechat_členství_vypršet nechat_tarif_vypršet nechat_licenci_vypršet nechat_plán_vypršet nechat_vypršet_předplatné nechat_vypršet_členství nechat_vypršet_licenci nechat_propadnout_licenci nechat_propadnout_členství odhlásit_digitální_předplatn* odhlásit_tištěn*_předplatn* odhlásit_rodinn*_předplatn* odhlásit_moje_předplatn* odhlásit_mé_předplatn* odhlásit_své_předplatn* odhlásit_roční_předplatn* odhlásit_měsíční_předplatn* odhlásit_krabičkov* odhlásit_odběr_krabič* odhlásit_obědy odhlásit_lekce odhlásit_si_digitální_předplatn* odhlásit_si_tištěn*_předplatn* odhlásit_si_rodinn*_předplatn* odhlásit_si_moje_předplatn* odhlásit_si_mé_předplatn* odhlásit_si_své_předplatn* odhlásit_si_roční_předplatn* odhlásit_si_měsíční_předplatn* odhlásit_si_krabičkov* odhlásit_si_odběr_krabič* odhlásit_si_obědy odhlásit_si_lekce vzdát_se_prémiov*_funkc* vzdát_se_prémiov*_účtu vzdát_se_prémiov*_členství vzdát_se_členství vzdát_se_předplatného vzdát_se_licence vzdát_se_tarifu vzdát_se_příspěvku vzdát_se_podpory vzdát_se_premium zříci_se_prémiov*_funkc* zříci_se_prémiov*_účtu zříci_se_prémiov*_členství zříci_se_členství zříci_se_předplatného zříci_se_licence zříci_se_tarifu zříci_se_příspěvku zříci_se_podpory zříci_se_premium stáhnout_měsíční_příslib stáhnout_měsíční_závaz* stáhnout_můj_příslib stáhnout_příslib stáhnout_můj_závazek odvolat_měsíční_závaz* odvolat_můj_závazek zrušit_měsíční_závaz* zrušit_můj_závazek zrušit_moji_podporu zrušit_moje_podpor* zrušit_svou_podporu zrušit_svoji_podporu zrušit_měsíční_podporu zrušit_pravidelnou_podporu zrušit_mou_podporu ukončit_moji_podporu ukončit_moje_podpor* ukončit_svou_podporu ukončit_svoji_podporu ukončit_měsíční_podporu ukončit_pravidelnou_podporu ukončit_mou_podporu zastavit_moji_podporu zastavit_moje_podpor* zastavit_svou_podporu zastavit_svoji_podporu zastavit_měsíční_podporu zastavit_pravidelnou_podporu zastavit_mou_podporu odebrat_místo_z_licence odebrat_místo_z_plánu odebrat_místo_z_tarifu odstranit_místo_z_licence odstranit_místo_z_plánu odstranit_místo_z_tarifu už_mi_krabičky_neposílejte už_neposílejte_krabič* už_mi_nic_neposílejte už_neposílat_krabič* už_krabičky_nechci už_krabičky_neposílat odhlásit_dítě_z_kroužku odhlásit_dítě_z_družiny odhlásit_dítě_z_kurzu odhlásit_dítě_ze_školky odhlásit_dítě_z_jeslí odhlásit_se_z_kroužku odhlásit_se_z_kurzu ukončit_výukou ukončit_výuku_hry ukončit_pravideln*_lekc* ukončit_pravideln*_trénink* ukončit_pravideln*_dodávk* ukončit_pravideln*_dovoz* skončit_s_výuku skončit_s_výukou skončit_s_výuky skončit_s_pravideln*_lekc* skončit_s_pravideln*_trénink* skončit_s_pravideln*_dodávk* skončit_s_pravideln*_dovoz* zastavit_výukou zastavit_výuku_hry zastavit_pravideln*_lekc* zastavit_pravideln*_trénink* zastavit_pravideln*_dodávk* zastavit_pravideln*_dovoz* zrušit_pravideln*_krabič* zrušit_pravideln*_lekc* zrušit_pravideln*_hodin* zrušit_pravideln*_dodávk* zrušit_pravideln*_dovoz* zrušit_pravideln*_bedýnk* zrušit_pravideln*_balíč* zrušit_týdenní_krabič* zrušit_týdenní_lekc* zrušit_týdenní_hodin* zrušit_týdenní_dodávk* zrušit_týdenní_dovoz* zrušit_týdenní_bedýnk* zrušit_týdenní_balíč* zrušit_měsíční_krabič* zrušit_měsíční_lekc* zrušit_měsíční_hodin* zrušit_měsíční_dodávk* zrušit_měsíční_dovoz* zrušit_měsíční_bedýnk* zrušit_měsíční_balíč* zrušit_opakovan*_krabič* zrušit_opakovan*_lekc* zrušit_opakovan*_hodin* zrušit_opakovan*_dodávk* zrušit_opakovan*_dovoz* zrušit_opakovan*_bedýnk* zrušit_opakovan*_balíč* ukončit_pravideln*_krabič* ukončit_pravideln*_hodin* ukončit_pravideln*_bedýnk* ukončit_pravideln*_balíč* ukončit_týdenní_krabič* ukončit_týdenní_lekc* ukončit_týdenní_hodin* ukončit_týdenní_dodávk* ukončit_týdenní_dovoz* ukončit_týdenní_bedýnk* ukončit_týdenní_balíč* ukončit_měsíční_krabič* ukončit_měsíční_lekc* ukončit_měsíční_hodin* ukončit_měsíční_dodávk* ukončit_měsíční_dovoz* ukončit_měsíční_bedýnk* ukončit_měsíční_balíč* ukončit_opakovan*_krabič* ukončit_opakovan*_lekc* ukončit_opakovan*_hodin* ukončit_opakovan*_dodávk* ukončit_opakovan*_dovoz* ukončit_opakovan*_bedýnk* ukončit_opakovan*_balíč* odhlásit_pravideln*_krabič* odhlásit_pravideln*_lekc* odhlásit_pravideln*_hodin* odhlásit_pravideln*_dodávk* odhlásit_pravideln*_dovoz* odhlásit_pravideln*_bedýnk* odhlásit_pravideln*_balíč* odhlásit_týdenní_krabič* odhlásit_týdenní_lekc* odhlásit_týdenní_hodin* odhlásit_týdenní_dodávk* odhlásit_týdenní_dovoz* odhlásit_týdenní_bedýnk* odhlásit_týdenní_balíč* odhlásit_měsíční_krabič* odhlásit_měsíční_lekc* odhlásit_měsíční_hodin* odhlásit_měsíční_dodávk* odhlásit_měsíční_dovoz* odhlásit_měsíční_bedýnk* odhlásit_měsíční_balíč* odhlásit_opakovan*_krabič* odhlásit_opakovan*_lekc* odhlásit_opakovan*_hodin* odhlásit_opakovan*_dodávk* odhlásit_opakovan*_dovoz* odhlásit_opakovan*_bedýnk* odhlásit_opakovan*_balíč* zrušit_pojistku zrušit_pojistn*_smlouv* ukončit_pojištění ukončit_pojistku ukončit_pojistn*_smlouv* vypovědět_pojištění vypovědět_pojistku vypovím_pojištění vypovím_pojistku vypovím_pojistn*_smlouv* nepokračovat_v_předplatném nepokračovat_v_členství nepokračovat_ve_členství nepokračovat_v_odběru nepokračovat_v_přispívání nepokračovat_v_podpoře nepokračovat_v_lekcích nepokračovat_ve_výuce nepokračovat_s_předplatným zavřít_permanentku uzavřít_permanentku uzavřít_předplatné uzavřít_členství přestat_odebírat_krabič* přestat_chodit_na_lekce vystoupit_ze_sdružení odstoupit_od_předplatného nechat_propadnout_předplatné",
    ended:
      "zrušen* zrušili ukončili stornován* stornovali vypovězen* deaktivován* deaktivovali vypnut vypnuta vypnuto vypnuty vypnuté vypnuli zastaven* zastavili odhlášeno odhlášen odhlášena bylo_ukončeno byla_ukončena byl_ukončen jsme_ukončili máte_ukončené máte_ukončeno",
    "you+ended":
      "zrušil_jste zrušila_jste zrušili_jste zrušil_jsi zrušila_jsi jste_zrušil jste_zrušila jste_zrušili jsi_zrušil jsi_zrušila ukončil_jste ukončila_jste ukončili_jste jste_ukončil jste_ukončila jste_ukončili vypověděl_jste vypověděla_jste vypověděli_jste vypnul_jste vypnula_jste vypnuli_jste jste_vypnuli",
    "me+ended": "zrušil_jsem zrušila_jsem jsem_zrušil jsem_zrušila ukončil_jsem ukončila_jsem",
    "not+ended": "nezrušen* nezrušili nestornován* nevypnut* nezrušil nezrušila",
    "not+over": "neukončen* neskončil neskončila neskončilo",
    over: "ukončen* skončil skončila skončilo skončily dobehl doběhlo zaniklo zanikla zanikl zanikly",
    "not+end":
      "nezrušit nerušit nezrušujte nerušte neruš nezrušte neruším nezruším nezrušíte neukončovat neukončit neukončujte nevypovídat nechci_zrušit nechci_ukončit rozmyslel_jsem_si_zrušení nechci_skončit nechci_odejít",
    off: "vypnout vypněte vypni vypnutí vypínat deaktivovat deaktivujte deaktivace zakázat",
    on: "zapnout zapněte zapni zapnutí aktivovat aktivujte aktivuj aktivace aktivaci povolit zapnut* aktivován* zapnuli",
    delete: "smazat smažte smaž smazání odstranit odstraňte odstranění vymazat vymažte vymazání odebrat",
    keep: "ponechat ponechte ponechám ponechání zachovat zachovejte zachovám zachování zachováte zůstat zůstaňte zůstaň zůstanu zůstávám nechat nechte nechám podržet udržet zůstává zůstane podporovat_dál dál_podporovat pokračovat_v_pomoci pokračovat_v_pomáhání pomáhat_dál dál_pomáhat budu_pomáhat_dál chci_pomáhat_dál chci_dál_podporovat neodcházet neodejít",
    "keep+subscription": "pokračovat_v_předplatném",
    back: "zpět zpátky vrátit_se vraťte_se návrat zavřít zavřete zavři zavření teď_ne nyní_ne ne_teď ne_nyní dnes_ne později možná_později připomenout_později ne_děkuji ne_díky děkuji_ne neděkuji raději_ne ještě zatím_ne zatím rozmyslel_jsem_si_to rozmyslela_jsem_si_to zpět_na_účet zpět_k_účtu zpět_do_účtu vrátit_se_na_účet vrátit_se_k_účtu návrat_do_účtu návrat_k_účtu",
    resume:
      "znovu_aktivovat znovu_aktivujte aktivovat_znovu opětovná_aktivace opětovně_aktivovat reaktiv* vrátit vraťte vzít_zpět vrácení_zpět odvolat_výpověď odvolat_zrušení odvolat_ukončení znovu_zapnout zapnout_znovu znovu_předplatit předplatit_znovu znovu_odebírat restartovat znovu_spustit pokračuje trvá_dál trvá_dále poběží_dál běží_dál navázat opět_aktivovat opět_zapnout znovu_začít stáhnout_výpověď stáhnout_zrušení zrušit_výpověď zrušit_ukončení zrušit_zrušení",
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
    proceed: "odeslat odešlete přesto stejně dokončit dokončete i_tak",
    manage:
      "spravovat spravujte spravuj správa správu správě upravit upravte úprava úpravy změnit změňte změň změna nastavení nastavit aktualizovat aktualizujte aktualizace přizpůsobit předvolby",
    show: "zobrazit zobraz zobrazte zobrazení podívat ukázat otevřít otevřete prohlédnout náhled",
    accept:
      "přijmout přijměte přijmu přijímám získat získejte uplatnit uplatněte využít vyzvednout použít vzít akceptovat chci_slevu",
    "accept+offer":
      "aktivovat_slevu aktivovat_nabídku aktivovat_kupón ponechat_slevu zůstat_se_slevou přejít_na_levnější_tarif* přejít_na_levnější_plán* přejít_na_levnější_balíč* přejít_na_levnější_předplatné chci_slevu_a_zůstávám",
    export: "export* exportovat vyexportovat stáhnout stáhněte stáhni stažení stahování",
    subscription:
      "předplatné předplatného předplatnému předplatným předplatných abonmá abonent* odběr odběru odběry odběrem členství členstvím tarif tarifu tarify tarifem tarifní plán plánu plány plánem balíček balíčku balíčky balíčkem smlouva smlouvy smlouvu smlouvou smlouvě kontrakt* permanentk* subskripc* licenc* hosting* webhosting* vpn přispívat přispívání přispíváním příslib příslibu příslibem přísliby sponzorství mecenášství smluvní_vztah smluvního_vztahu smluvním_vztahem měsíčn*_příspěv* trval*_příspěv* pravideln*_příspěv*",
    member: "předplatitel* odběratel* členem členkou předplaceno přihlášeni_k_odběru",
    trial:
      "zkušebn* trial* testovací_období testovacího_období zkouška_zdarma zkoušku_zdarma zkoušky_zdarma zkouškou_zdarma bezplatná_zkouška bezplatnou_zkoušku bezplatné_zkoušky vyzkoušení_zdarma testovací_verze testovací_verzi",
    renewal:
      "obnovení obnovením obnovování obnovováním obnova obnovu obnovy obnově prodloužení prodloužením prodlužování prodlužováním automatická_platba automatickou_platbu automatické_platby automatických_plateb opakovaná_platba opakovanou_platbu opakované_platby opakovaných_plateb pravidelná_platba pravidelnou_platbu pravidelné_platby pravidelných_plateb automatické_strhávání automatické_účtování automatického_účtování automatická_fakturace automatické_inkaso autoobnov* autoprodl* automatick*_platb* automatick*_plateb opakovan*_platb* opakovan*_plateb pravideln*_platb* pravideln*_plateb trvalý_příkaz trvalého_příkazu trvalým_příkazem trvalé_příkazy povolení_k_inkasu souhlas_s_inkasem svolení_k_inkasu automatické_stržení automatické_strhnutí",
    renews:
      "obnovit obnovte obnov obnovuje obnovují obnovujte obnovovat obnoví obnovíme obnoven obnovena obnoveno obnoveny obnovené obnovili obnovila obnovován* prodloužit prodlužte prodluž prodlužuje prodlužují prodlouží prodloužen prodloužena prodlouženo prodlužovat prodloužili prodlužován* automaticky_obnov* automaticky_prodl* se_obnov* se_automaticky_obnov* se_prodl* se_automaticky_prodl*",
    "not+renews":
      "neobnov* neprodl* pojištění_se_neprodl* pojištění_se_neobnov* pojištění_se_na_další_rok_neprodl* pojištění_se_na_další_rok_neobnov* pojištění_se_dále_neprodl* pojištění_se_již_neprodl* pojištění_se_už_neprodl* pojištění_nebude_prodlouž* pojištění_nebude_obnoven* pojistka_se_neprodl* pojistka_se_neobnov* pojistka_se_na_další_rok_neprodl* pojistka_se_na_další_rok_neobnov* pojistka_se_dále_neprodl* pojistka_se_již_neprodl* pojistka_se_už_neprodl* pojistka_nebude_prodlouž* pojistka_nebude_obnoven* pojistná_smlouva_se_neprodl* pojistná_smlouva_se_neobnov* pojistná_smlouva_se_na_další_rok_neprodl* pojistná_smlouva_se_na_další_rok_neobnov* pojistná_smlouva_se_dále_neprodl* pojistná_smlouva_se_již_neprodl* pojistná_smlouva_se_už_neprodl* pojistná_smlouva_nebude_prodlouž* pojistná_smlouva_nebude_obnoven*",
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
    reason: "proč důvod* zpětná_vazba zpětnou_vazbu zpětné_vazby dotazník* názor mrzí_nás je_nám_líto",
    elsewhere:
      "nahráván* nahrávání nahrání odesílání odeslání pozvánk* pozvání událost* schůzk* převod* přenos* komentář* změny změnu úpravu přátelství žádost_o_přátelství upozornění oznámení notifikac* výstrah* alert* odpověď odpovědi hledání vyhledáván* zpráv* příspěv* úkol* úloh* jízd* cest* vstupenk* jízdenk* lístek lístky lístku schůze porad* upgrad* downgrad* mail mailu maily email* e_mail e_mailu e_maily import importu importování relac* doručení dodávk* donášk* dovoz* návštěv* lekc* lekci hodinu kurz kurzu jiný jiné jiná jiného jinou jiných jiným ostatní předchozí předešl* bývalé bývalý dřívější dosavadní staré stará starý starou starého doplněk doplňk* doplňkov* volba volby volbu roaming* pojištění pojistk* připomínk* připomenutí čekací_listin* inzerát* zrušená_předplatná zrušených_předplatných zrušené_plány zrušené_tarify zrušené_odběry ukončená_předplatná jedno_z_vašich jeden_z_vašich jedna_z_vašich jedno_z_tvých reklamac* zařízení výběr akci operaci souhlas souhlasu souhlasy odvolat_souhlas aktualizaci přerušit_nahrávání pozastavit_nahrávání sdílení sdílením sdílet",
    request: "žádost* požadav* podnět* požádat požádat_o požádejte požádejte_o zažádat zažádat_o zažádejte",
    question:
      "? opravdu_chcete opravdu_chceš přejete_si jste_si_jisti jste_si_jistý jste_si_jistá určitě_chcete nevratný nevratná nevratné nelze_vrátit",
    howto: "jak kde kolik co mohu můžu",
    me: "já můj moje mého mému mým mou moji mi mne mě mám jsem potřebuji",
    condition:
      "pokud jestliže jestli kdyby když jakmile li zda v_případě v_případě_že dokud ledaže pakliže zrušením ukončením kliknutím klepnutím potvrzením stisknutím vypnutím odesláním pokračováním jinak v_opačném_případě zkontrolujte ověřte ujistěte nepravda až po_obdržení po_zaplacení zdá_se vypadá_to změnou_tarifu při_změně při_přechodu",
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
    idle: "na_vaši_žádost na_tvou_žádost na_základě_vaší_žádosti na_základě_vašeho_požadavku na_vaše_přání dle_vašeho_přání podle_vašeho_přání bez_závazků bez_poplatků bez_dalších_poplatků obnovit_stránku obnovení_stránky v_pořádku na_vlastní_žádost na_vaši_vlastní_žádost od_příštího_měsíce na_příští_měsíc navždy trvale",
    active:
      "aktivní již_nebude_zrušen* už_nebude_zrušen* nebude_již_zrušen* nebude_už_zrušen* již_není_zrušen* už_není_zrušen* nezměněn* beze_změny beze_změn v_platnosti platné platná platný se_nezměnil se_nezměnila se_nezměnilo se_nemění trvá",
    "end+tier":
      "odejít_z_premium opustit_premium odhlásit_se_z_premium odhlásit_premium vypnout_premium vypnutí_premium vypnout_službu vypnutí_služby deaktivovat_službu odhlásit_službu ukončit_prémiový_účet ukončit_prémiového_účtu ukončit_gold_účet zrušit_prémiový_účet zrušit_prémiového_účtu zrušit_gold_účet vypnout_vip vypnout_měsíční_vip vypnout_prémiový_účet vypnout_prémiového_účtu vypnout_gold_účet odhlásit_vip odhlásit_měsíční_vip odhlásit_prémiový_účet odhlásit_prémiového_účtu odhlásit_gold_účet vzdát_se_vip vzdát_se_měsíční_vip vzdát_se_prémiový_účet vzdát_se_gold_účet odejít_z_vip odejít_z_měsíční_vip odejít_z_prémiový_účet odejít_z_prémiového_účtu odejít_z_gold_účet opustit_vip opustit_měsíční_vip opustit_prémiový_účet opustit_prémiového_účtu opustit_gold_účet skončit_s_prémiový_účet skončit_s_prémiového_účtu skončit_s_gold_účet",
    "request+end": "podat_výpověď podání_výpovědi poslat_výpověď",
    "resume+subscription":
      "pokračovat_v_přispívání pokračovat_v_podpoře znovu_přispívat znovu_podporovat opět_přispívat",
    "delete+account":
      "uzavřít_účet zavřít_účet uzavření_účtu zavření_účtu uzavřít_můj_účet zavřít_můj_účet uzavřít_svůj_účet uzavřete_účet",
    "ended+subscription": "předplatné_je_ukončeno členství_je_ukončeno",
    "expires+subscription":
      "poslední_den_předplatného poslední_den_vašeho_předplatného poslední_den_členství poslední_den_vašeho_členství poslední_den_vašeho_tarifu",
    "your+subscription": "vaše_podpora tvoje_podpora",
    "me+end": "chci_skončit chci_odejít chtěl_bych_skončit chtěla_bych_skončit chci_přestat chci_to_ukončit",
    "pause+subscription":
      "vynechat_příští_krabič* vynechat_další_krabič* vynechat_příští_dodávk* vynechat_další_dodávk* vynechat_následující_dodávk* vynechat_příští_měsíc vynechat_měsíc vynechat_příští_týden vynechat_týden přeskočit_příští_krabič* přeskočit_další_krabič* přeskočit_příští_dodávk* přeskočit_další_dodávk* přeskočit_následující_dodávk* přeskočit_příští_měsíc přeskočit_měsíc přeskočit_příští_týden přeskočit_týden dát_si_pauzu dát_si_měsíc_pauzu dát_si_týden_pauzu dát_si_přestávku dát_si_měsíční_pauzu",
    "manage+subscription":
      "upravit_výši_příspěvku upravit_výši_podpory upravit_částku_příspěvku upravit_můj_příspěvek upravit_svůj_příspěvek změnit_výši_příspěvku změnit_výši_podpory změnit_částku_příspěvku změnit_můj_příspěvek změnit_svůj_příspěvek",
    "export+data": "vyexportovat_hesel",
    "not+member":
      "nepodporujete nepodporuješ nepřispíváte nepřispíváš nejste_členem nejste_patronem nejste_podporovatelem nejste_předplatitelem",
    "resume+end": "vzít_výpověď_zpět",
    "ended+your":
      "zaniklo_na_vaši_žádost zaniklo_na_vlastní_žádost zaniklo_na_tvou_žádost zanikla_na_vaši_žádost zanikla_na_vlastní_žádost zanikla_na_tvou_žádost zanikl_na_vaši_žádost zanikl_na_vlastní_žádost zanikl_na_tvou_žádost skončilo_na_vaši_žádost skončilo_na_vlastní_žádost skončilo_na_tvou_žádost",
    "proceed+onward":
      "pokračovat pokračujte pokračuj pokračování dále další přeskočit přejít_k přejít_na přejít přejděte",
    leave: "odejít opustit opouštíte odcházím",
    "reason+leave": "odcházíte",
    helpful: "užitečný užitečná užitečné užitečn* pomohl pomohla pomohlo",
    forgood: "definitivně nadobro",
    "idle+forgood": "natrvalo",
    begin: "začít zahájit spustit",
    lower: "přejít_na_nižší snížit_tarif",
    "elsewhere+more": "další_možnosti více_možností další_akce",
    assist: "vám_pomoci ti_pomoci pomoct pomoci",
  },
};
