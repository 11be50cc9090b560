import type { Lexicon } from "../concept";

export const sv: Lexicon = {
  common: "och att det är på en som för av med till inte har ett din kan från vi du den om men eller ditt när här dig",
  notBehind: true,
  verbSecond: true,
  wayOut: "avbryt",
  sure: "säker verkligen",
  words: {
    either: "eller",
    lapsed: "utgått gått_ut löpt_ut",
    "gift+subscription": "donation*",
    "back+refuse": "avvisa",
    "failure+aborted": "försök_igen",
    fresh: "ny nytt nya skapa",
    aborted: "försöka_igen",
    refuse: "avböj tacka_nej",
    "end+renewal":
      "stoppa_betalningarna avsluta_betalningarna sluta_betala sluta_förnya avbryt_betalningarna återkalla_autogiro* återkalla_mitt_autogiro återkalla_medgivande_för_autogiro ta_bort_autogiro* ta_bort_mitt_autogiro ta_bort_medgivande_för_autogiro fortsätt_inte_försäkring* fortsätt_inte_abonnemang* fortsätt_inte_prenumeration* fortsätt_inte_medlemskap* fortsätt_inte_avtal*",
    atonce: "omedelbart genast",
    "done+deed": "har",
    tier: "premium tjänst tjänsten plus vip gold guld pro månads_vip",
    "back+keep": "ångrat_mig ändrat_mig",
    portal: "portalen portal",
    tofree:
      "till_gratisversionen till_gratis till_gratisplanen till_gratisabonnemang till_den_kostnadsfria till_gratiskonto till_gratisnivån till_gratispaketet till_det_kostnadsfria till_gratismedlemskap till_gratisprogrammet tillbaka_till_gratisutrymme* tillbaka_till_gratislagring* gå_tillbaka_till_gratisutrymme* gå_tillbaka_till_gratislagring*",
    "end+sever": "säg_upp säga_upp uppsägning* utträde* utträda",
    not: "inte ej icke ingen inget inga aldrig varken",
    end: "avsluta avslutar avslutning* avslutande avslut säger_upp sägas_upp säger_ni_upp säger_du_upp avbryt avbryta avbryter avbrytning avbrytande avboka avbokar avbokning* avbeställ avbeställa avbeställning* annullera annullering* stoppa stopp upphäv upphäva häv häva makulera avprenumerera avsäg terminera frånträda frånträd sluta avslutet upphör_med upphöra_med avstå_från avstår_från ge_upp välj_bort välja_bort frånsäg frånsäga",
    "end+subscription":
      "ångra_avtal ångra_avtalet ångra_ditt_avtal abonnemangsuppsägning avtalsuppsägning sluta_stödja avsluta_stödet avsluta_ditt_stöd sluta_prenumerera sluta_ge sluta_skänka sluta_bidra sluta_stötta gå_ur_klubben gå_ur_föreningen gå_ur_medlemskapet lämna_klubben lämna_föreningen lämna_medlemskapet avsluta_gåva avsluta_gåvan avsluta_min_gåva avsluta_din_gåva avsluta_ditt_bidrag avsluta_mitt_bidrag stoppa_gåvan stoppa_gåva stoppa_min_gåva stoppa_din_gåva stoppa_den_här_gåvan stoppa_denna_gåva avbryt_gåvan avbryt_min_gåva avbryt_din_gåva upphör_med_gåvan säg_upp_din_gåva säg_upp_min_gåva dra_tillbaka_ditt_stöd dra_tillbaka_mitt_stöd dra_tillbaka_stödet dra_tillbaka_utfästelse* dra_tillbaka_löftet avsluta_stöd avsluta_mitt_stöd avbryt_stöd avbryt_stödet avbryt_ditt_stöd stoppa_stödet stoppa_ditt_stöd stoppa_mitt_stöd bryt_avtal* bryta_avtal* säg_upp_paketet säg_upp_ditt_paket avsluta_paketet avsluta_ditt_paket stäng_av_tjänsten stäng_av_tjänst stänga_av_tjänsten säg_upp_försäkring* säg_upp_min_försäkring* säga_upp_försäkring* säga_upp_min_försäkring* avsluta_försäkring* avsluta_min_försäkring* uppsägning_av_försäkring* uppsägning_av_min_försäkring* avslutning_av_försäkring* avslutning_av_min_försäkring* uppsägningen_av_försäkring* uppsägningen_av_min_försäkring* avsluta_matkass* avsluta_min_matkass* avsluta_din_matkass* stoppa_matkass* stoppa_min_matkass* stoppa_din_matkass* sluta_med_lektioner* sluta_med_pianolektioner* sluta_med_gitarrlektioner* sluta_med_musiklektioner* sluta_med_undervisningen avsluta_lektioner* avsluta_pianolektioner* avsluta_gitarrlektioner* avsluta_musiklektioner* avsluta_undervisningen säg_upp_lektioner* lämna_familjeplan* lämna_familjepaket* lämna_abonnemang* lämna_prenumeration* lämna_planen lämna_programmet lämna_gymmet lämna_tjänsten lämna_kundklubben lämna_bonusprogrammet lämna_klubb lämna_teamplan* låt_licens*_löpa_ut låt_licens*_gå_ut låt_licens*_upphöra låt_årslicens*_löpa_ut låt_årslicens*_gå_ut låt_årslicens*_upphöra låt_abonnemang*_löpa_ut låt_abonnemang*_gå_ut låt_abonnemang*_upphöra låt_prenumeration*_löpa_ut låt_prenumeration*_gå_ut låt_prenumeration*_upphöra låt_medlemskap*_löpa_ut låt_medlemskap*_gå_ut låt_medlemskap*_upphöra låt_avtal*_löpa_ut låt_avtal*_gå_ut låt_avtal*_upphöra låt_domän*_löpa_ut låt_domän*_gå_ut låt_domän*_upphöra låt_planen_löpa_ut låt_planen_gå_ut låt_planen_upphöra låt_försäkring*_löpa_ut låt_försäkring*_gå_ut låt_försäkring*_upphöra låt_min_licens*_löpa_ut låt_min_licens*_gå_ut låt_min_licens*_upphöra låt_min_årslicens*_löpa_ut låt_min_årslicens*_gå_ut låt_min_årslicens*_upphöra låt_min_abonnemang*_gå_ut låt_min_prenumeration*_löpa_ut låt_min_prenumeration*_gå_ut låt_min_prenumeration*_upphöra låt_min_medlemskap*_löpa_ut låt_min_medlemskap*_gå_ut låt_min_medlemskap*_upphöra låt_min_avtal*_löpa_ut låt_min_avtal*_gå_ut låt_min_avtal*_upphöra låt_min_domän*_löpa_ut låt_min_domän*_gå_ut låt_min_domän*_upphöra låt_min_planen_löpa_ut låt_min_planen_gå_ut låt_min_planen_upphöra låt_min_försäkring*_löpa_ut låt_min_försäkring*_gå_ut låt_min_försäkring*_upphöra låt_din_licens*_löpa_ut låt_din_licens*_gå_ut låt_din_licens*_upphöra låt_din_årslicens*_löpa_ut låt_din_årslicens*_gå_ut låt_din_årslicens*_upphöra låt_din_abonnemang*_gå_ut låt_din_prenumeration*_löpa_ut låt_din_prenumeration*_gå_ut låt_din_prenumeration*_upphöra låt_din_medlemskap*_löpa_ut låt_din_medlemskap*_gå_ut låt_din_medlemskap*_upphöra låt_din_avtal*_löpa_ut låt_din_avtal*_gå_ut låt_din_avtal*_upphöra låt_din_domän*_löpa_ut låt_din_domän*_gå_ut låt_din_domän*_upphöra låt_din_planen_löpa_ut låt_din_planen_gå_ut låt_din_planen_upphöra låt_din_försäkring*_löpa_ut låt_din_försäkring*_gå_ut låt_din_försäkring*_upphöra dra_tillbaka_mitt_månadsbidrag* dra_tillbaka_mitt_månadsstöd* dra_tillbaka_ditt_månadsbidrag* dra_tillbaka_ditt_månadsstöd* dra_tillbaka_månadsbidrag* dra_tillbaka_månadsstöd* vill_inte_längre_skänka vill_inte_längre_ge vill_inte_längre_donera vill_inte_längre_bidra vill_inte_längre_stödja vill_inte_längre_stötta vill_inte_längre_prenumerera vill_inte_längre_vara_medlem stoppa_bidraget stoppa_mitt_bidrag stoppa_sponsring* avsluta_bidraget avsluta_sponsring* avbryt_bidraget avbryt_mitt_bidrag avbryt_sponsring* sluta_sponsra avsluta_sponsra sluta_som_fadder sluta_som_givare avsluta_gymmet avsluta_platsen avsluta_lagringen avsluta_extra_lagring avregistrera_medlemskap* avregistrera_abonnemang* avregistrera_prenumeration* avregistrera_mitt_medlemskap* avregistrera_mitt_abonnemang* avregistrera_mitt_prenumeration* avregistrera_ditt_medlemskap* avregistrera_ditt_abonnemang* avregistrera_ditt_prenumeration* kom_ur_avtal* kom_ur_abonnemang* kom_ur_prenumeration* kom_ur_mitt_avtal* kom_ur_mitt_abonnemang* kom_ur_mitt_prenumeration* kom_ur_ditt_avtal* kom_ur_ditt_abonnemang* kom_ur_ditt_prenumeration* komma_ur_avtal* komma_ur_abonnemang* komma_ur_prenumeration* komma_ur_mitt_avtal* komma_ur_mitt_abonnemang* komma_ur_mitt_prenumeration* komma_ur_ditt_avtal* komma_ur_ditt_abonnemang* komma_ur_ditt_prenumeration* gå_ur_avtal* gå_ur_abonnemang* gå_ur_prenumeration* gå_ur_mitt_avtal* gå_ur_mitt_abonnemang* gå_ur_mitt_prenumeration* gå_ur_ditt_avtal* gå_ur_ditt_abonnemang* gå_ur_ditt_prenumeration* ta_mig_ur_avtal* ta_mig_ur_abonnemang* ta_mig_ur_prenumeration* ta_mig_ur_mitt_avtal* ta_mig_ur_mitt_abonnemang* ta_mig_ur_mitt_prenumeration* ta_mig_ur_ditt_avtal* ta_mig_ur_ditt_abonnemang* ta_mig_ur_ditt_prenumeration* låt_min_plan_löpa_ut låt_min_plan_upphöra låt_min_abonnemang_löpa_ut låt_min_abonnemang_upphöra låt_mitt_plan_löpa_ut låt_mitt_plan_upphöra låt_mitt_abonnemang_löpa_ut låt_mitt_abonnemang_upphöra låt_din_plan_löpa_ut låt_din_plan_upphöra låt_din_abonnemang_löpa_ut låt_din_abonnemang_upphöra låt_ditt_plan_löpa_ut låt_ditt_plan_upphöra låt_ditt_abonnemang_löpa_ut låt_ditt_abonnemang_upphöra avsluta_domän* koppla_bort_tjänsten avsluta_tidningen avsluta_papperstidningen avsluta_bredband* avsluta_backup avsluta_lagringsutrymme* stoppa_tidningen stoppa_papperstidningen stoppa_bredband* stoppa_backup stoppa_lagringsutrymme*",
    "end+order":
      "ångra_köp ångra_köpet ångra_ditt_köp ångra_mitt_köp ångra_beställning ångra_beställningen avboka_bil avboka_bilen avboka_rum avboka_rummet avboka_bord avboka_bordet avboka_hotell* avboka_flyg* avboka_hyrbil* avboka_resan avboka_tvättid*",
    "confirm+end":
      "bekräfta_ånger bekräfta_frånträde bekräfta_frånträdande bekräfta_frånträdandet avvisa_och_avsluta tacka_nej_och_avsluta",
    "whenever+end": "uppsägningsbar* utan_bindningstid ingen_bindningstid",
    ended:
      "avslutad avslutat avslutade avslutats avslutades uppsagd uppsagt uppsagda sagt_upp sagts_upp sades_upp sade_upp sa_upp avbruten avbrutet avbrutna avbrutit avbrutits avbröts avbröt avbokad avbokat avbokats avbokades avbeställd avbeställt avbeställts annullerad annullerat annullerats annullerades stoppad stoppat stoppats stoppades upphävd upphävt upphävts hävd hävt hävts inaktiverad inaktiverat inaktiverats inaktiverades avaktiverad avaktiverat avaktiverats avstängd avstängt stängts_av stängdes_av slagits_av makulerad makulerats framgångsrikt_avbruten framgångsrikt_annullerats deaktiverad deaktiverat deaktiverats stängts stängdes",
    "future+ended": "avslutas sägs_upp avbryts annulleras stängs deaktiveras inaktiveras",
    over: "upphört upphörde tagit_slut",
    "over+done": "är_slut har_upphört har_tagit_slut",
    "trial+over":
      "provperiod_har_avslutats provperioden_har_avslutats provperiod_är_avslutad provperioden_är_avslutad provperiod_avslutad testperiod_har_avslutats testperioden_har_avslutats testperiod_är_avslutad testperioden_är_avslutad provperiod_avslutades provperioden_avslutades provperiod_avslutas provperioden_avslutas testperiod_avslutas testperioden_avslutas",
    off: "inaktivera inaktivering avaktivera avaktivering stäng_av stänga_av slå_av deaktivera deaktivering",
    on: "aktivera aktiverar aktivering aktiverad aktiverat aktiverats slå_på slå_till sätt_på sätta_på påslagen",
    delete: "radera raderar radering ta_bort borttagning",
    "delete+account":
      "stäng_konto stäng_kontot stäng_mitt_konto stäng_ditt_konto stänga_konto stänga_kontot stänga_mitt_konto stänga_ditt_konto kontoradering kontoborttagning",
    keep: "behåll behålla behåller stanna stannar stanna_kvar kvarstå kvarstår förbli förblir låt fortsätter_stödja fortsätter_stötta fortsätter_ge fortsätter_skänka fortsätter_donera fortsätter_bidra",
    back: "ännu tillbaka gå_tillbaka stäng stänga nej_tack senare kanske_senare neka",
    "not+back": "inte_nu inte_idag inte_just_nu nej",
    "not+end": "avsluta_inte avbryt_inte säg_inte_upp stoppa_inte avbeställ_inte",
    "not+until": "inte_än inte_ännu ännu_inte inget_idag ingenting_idag inte_omedelbart",
    resume:
      "återuppta* återaktiver* återställ* återupprätta återstarta ångra ångrat ångrats aktivera_igen aktiverats_igen aktivera_på_nytt aktiverats_på_nytt slå_på_igen starta_om starta_igen börja_om fortsätt_prenumerera fortsätt_prenumerationen fortsätt_abonnemang fortsätt_abonnemanget fortsätter fortlöper löper_vidare löper_på ta_tillbaka tagits_tillbaka dragits_tillbaka dra_tillbaka återkallats återkallad återkallat återta återtagits återtagen reaktiver*",
    "resume+subscription":
      "fortsätt_med_prenumerationen fortsätt_med_abonnemanget aktivera_prenumerationen_igen aktivera_abonnemanget_igen aktivera_medlemskapet_igen prenumerera_igen prenumerera_på_nytt bli_medlem_igen börja_ge_igen börja_skänka_igen börja_donera_igen börja_stödja_igen",
    "resume+end":
      "återkalla_uppsägning återkalla_uppsägningen återkalla_din_uppsägning upphäv_uppsägning upphäv_uppsägningen",
    pause:
      "pausa pausar pausas pausad pausat pausats pausades paus uppehåll frys frysa fryst fryses tillfälligt_stoppa stoppa_tillfälligt tillfälligt",
    confirm: "bekräfta bekräftelse bekräftelsen ja ok okej definitivt jag_är_säker",
    attest: "bekräftar vi_bekräftar härmed_bekräftas",
    settled:
      "bekräftad bekräftat bekräftats bekräftades slutförd slutfört slutförts slutfördes lyckades lyckad genomförd genomfört genomförts genomfördes registrerad registrerats framgångsrikt",
    effect: "träder_i_kraft trätt_i_kraft börjar_gälla verkställs",
    proceed: "skicka skicka_in skickar ändå slutför slutföra klar färdig",
    manage:
      "hantera hanterar hantering redigera redigering ändra ändrar uppdatera byt byta inställningar justera *inställningar",
    "account+manage": "kontoinställningar kontohantering",
    "subscription+manage": "abonnemangshantering prenumerationsinställningar abonnemangsinställningar",
    show: "visa se öppna läs_mer detaljer tillbaka_till",
    accept:
      "acceptera hämta lösa_in lös_in få ta_emot ta_del aktivera_erbjudande aktivera_erbjudandet utnyttja spara ge_mig ja_tack_till",
    export: "export* ladda_ner ladda_ned ladda_hem nedladdning* download*",
    subscription:
      "abonnemang* *abonnemang *abonnemanget *abonnemangen prenumeration* *prenumeration *prenumerationen *prenumerationer medlemskap* *medlemskap *medlemskapet avtal avtalet avtalen avtals *avtal *avtalet plan planen planer planens licens* *avtal* webbhotell* vpn donera löftet månadsgåva* månadsgivande* autogirogåva* stående_gåva stående_gåvan återkommande_gåva återkommande_gåvan återkommande_gåvor regelbunden_gåva regelbundna_gåva regelbundna_gåvor månatlig_gåva månatliga_gåva månatliga_gåvan fadderskap* utfästelse* stödlöfte* kontrakt* familjeplan* månadsplan* årsplan* familjepaket* kanalpaket* bredbandspaket* tv_paket tv_paketet lagringsplan* teamplan* företagsplan* gruppplan* datapaket* surfpaket* surfplan* tvpaket* tv_paket* streamingpaket* mobilpaket* internetpaket* månadspaket* lagringspaket* träningskort* gymkort* gymmedlemskap* årskort* årslicens* teamlicens* månadsbidrag* månadsstöd* mobilabonnemang* hemförsäkring* bilförsäkring* djurförsäkring* livförsäkring* olycksfallsförsäkring* barnförsäkring* villaförsäkring* bredbandsavtal* säsongspass* domänabonnemang* hosting* domännamnsabonnemang*",
    member: "medlem medlemmar prenumerant* prenumererar abonnent* månadsgivare",
    trial:
      "provperiod* provmånad* provabonnemang* provprenumeration* provmedlemskap* provversion* testperiod* testversion* testmånad* trial* gratisperiod* gratismånad* gratisprovperiod* introduktionsperiod* prova_på_period*",
    renewal:
      "förnyelse* *förnyelse *förnyelsen förlängning* autoförnya* automatisk_förnya* återkommande_betalning* återkommande_debitering* automatisk_betalning* automatiska_betalningar automatisk_debitering* automatisk_fakturering auto_renew* autogiro* stående_betalning* regelbunden_betalning* regelbundna_betalningar automatisk_dragning automatiska_dragningar automatiska_dragningen automatisk_överföring stående_överföring* återkommande_dragning* automatiska_debiteringar löpande_betalning* prenumerationsbetalning* licensförlängning* licensförnyelse* domänförlängning* domänförnyelse* avtalsförlängning* *förlängning *förlängningen",
    renews:
      "förnya förnyar förnyas förnyad förnyat förnyats förnyades förläng förlänga förlänger förlängs förlängas förlängd förlängt förlängts förlängdes",
    "not+renews": "löper_inte_vidare fortsätter_inte inte_fortsätta",
    "not+expires": "löper_inte_ut går_inte_ut",
    billing:
      "fakturering* faktureras faktura fakturan fakturor* fakturahistorik* kvitto kvitton kvittot betalningshistorik",
    payment:
      "betalning* *betalning betala betalar betalat betalats betalas betald kort kortet kortuppgifter betalkort kreditkort* bankkort debitera debiterar debiterad debiterat debiteras debiterats debitering* bankkonto dras_från dragning dragningar dragningen",
    refund: "återbetala* återbetalning*",
    account:
      "konto kontot konton kontots profil profilen *konto *kontot *konton arbetsyta arbetsytan tillbaka_till_konto tillbaka_till_kontot tillbaka_till_ditt_konto tillbaka_till_mitt_konto",
    order:
      "beställning* *beställning order ordern ordrar köp köpet köpen bokning* *bokning *bokningen reservation* försändelse* paket paketet",
    data: "data uppgifter valv valvet chattar konversationer arkiv arkivet information",
    offer:
      "erbjudande* rabatt* *rabatt kupong* rabattkod* gratis % procent kampanj* kostnadsfri* halva_priset halva_pris halv_pris",
    reason: "varför anledning* orsak* skäl skälet feedback enkät* återkoppling uppsägningsorsak*",
    elsewhere:
      "uppladdning* ladda_upp inbjudan inbjudning* evenemang* händelse* möte möten mötet tidsbokning* bokad_tid överföring* kommentar* ändring* vän vänner vänförfrågan avisering* notis notiser notifiering* meddelande* svar sök* inlägg inlägget jobb jobbet uppgift uppgiften resa resan resor biljett* uppgradering* kassa kassan mejl mejlet e_post epost mail import* session* leverans* besök* kurs kursen lektion* annan annat tidigare föregående gammal gamla gammalt ett_av_dina en_av_dina avslutade_prenumerationer avslutade_abonnemang uppsagda_abonnemang uppsagda_prenumerationer tillägg* tilläggstjänst* roaming försäkring* påminnelse* väntelista* kölista samtycke* åtkomst behörighet* tillstånd medgivande* alternativ presentkort* gåva gåvo* presentabonnemang* presentprenumeration* teckningen registreringen hyresavtal* anställningsavtal* borttagen_från tagits_bort_från byte bytet dela delning* skärmdelning* *överföring *överföringen hyreskontrakt* anställningskontrakt* spel spelet samtalet välj_bort_alla välj_bort_allt välj_bort_cookies välj_bort_kakor",
    request:
      "begäran begäran_om förfrågan förfrågan_om ansökan ansökan_om uppsägningsbegäran begär begära ansök ansöka",
    question: "? vill_du vill_ni är_du_säker är_ni_säkra oåterkallelig* kan_inte_ångras går_inte_att_ångra",
    howto: "hur vad vilken vilket kan_jag ska_jag måste_jag får_jag läs_om läs_mer_om läsa_om villkor_för",
    me: "jag mig min mitt mina mej",
    condition:
      "om när ifall såvida såvitt så_länge så_snart så_fort förutsatt genom_att skulle borde annars vid_uppsägning vid_avslut vid_avslutning kontrollera säkerställ se_till försäkra_dig efter_betalning under_förutsättning det_verkar det_ser_ut genom_att_byta vid_byte",
    join: "och men eftersom så därför dock fast medan därmed samt vilka",
    ability:
      "kan kunde kunna vill ville måste behöver behövs bör önskar snälla vänligen klicka klickar tryck trycker välj välja använd använda för_att var_god att_bekräfta",
    "ability+end": "att_säga_upp att_avsluta att_stoppa",
    failure:
      "misslycka* fel felet felmeddelande* problem* omöjligt omöjlig gick_inte går_inte gick_fel kunde_inte inte_möjligt inte_genomföras inte_genomförts försök_att nekad nekades avvisad avvisats hittades_inte stöds_inte inte_giltigt inte_längre_giltigt inte_tillgänglig* inte_mottagits uteblir fick_inte utebliven uteblivna",
    attempt:
      "behandlas behandling bearbetas pågår pågående väntar väntande håller_på är_på_väg begärd begärt begärts påbörjad påbörjats snart inom_kort försök*",
    step: "ett_steg_kvar sista_steget ett_steg steg steget nästan för_att_slutföra återstår",
    future:
      "ska skall kommer kommer_att blir schemalagd schemalagt schemalagts planerad planerat markerats_för markerad_för",
    again: "längre igen mer mera åter",
    "not+again": "inte_längre inte_mer aldrig_mer ingen_längre inga_fler",
    done: "hade är blev blivit nu redan har_nu_blivit har_blivit vi_har ni_har jag_har",
    expires: "upphör upphöra löper_ut löpa_ut går_ut gå_ut utgår slutar tar_slut ta_slut",
    until:
      "fram_till till_och_med tills till_den idag i_dag vid_periodens_slut i_slutet_av_perioden vid_slutet_av gäller_till",
    signin: "logga_in inloggning inlogg",
    signup:
      "registrera registrering skapa_konto skapa_ett_konto prenumerera bli_medlem köpa prova_gratis testa_gratis teckna teckna_abonnemang",
    signout: "logga_ut utloggning",
    password: "lösenord*",
    letter: "nyhetsbrev* e_postlista utskick* sändlista* newsletter* avregistrera avregistrering avregistrerad",
    public:
      "användarvillkor allmänna_villkor köpvillkor integritetspolicy sekretesspolicy cookiepolicy priser prislista faq vanliga_frågor forum community recensioner omdömen blogg bloggen ångerrätt* uppsägningsblankett hjälpcenter hjälpcentral kunskapsbank driftstatus driftinformation pressmeddelande översätt översättning översättare uppsägningsvillkor* avbokningsregler* avbokningsvillkor* uppsägningsregler*",
    history: "historik historiken aktivitet* logg loggen tidslinje",
    mailbox: "inkorg inkorgen utkast papperskorg papperskorgen skräppost webbmail",
    you: "du dig ni",
    your: "din ditt dina er ert era",
    third:
      "hans hennes deras sin sitt sina syster bror kollega sambo fru man make son dotter partner mor far mamma pappa av_kunden av_användaren av_prenumeranten av_medlemmen av_abonnenten din_kanal kunden abonnenten kundens medlemmen användaren",
    after: "efter_att innan",
    "after+end":
      "efter_uppsägning efter_uppsägningen efter_din_uppsägning efter_avslutning efter_avslut efter_avslutningen",
    whenever: "när_som_helst när_du_vill när_du_önskar",
    anyone: "en ett varje någon något",
    switch: "bytt bytts uppgraderats ersatts ersatt övergått konverterats ändrats",
    "not+condition": "utan",
    idle: "på_din_begäran på_er_begäran enligt_din_begäran enligt_din_önskan enligt_önskemål uppsägningstid* faktureringsperiod* betalningsperiod* debiteringsperiod* faktureringscykel* betalningscykel* ingen_återbetalning återbetalas_inte inte_återbetalas inga_kostnader inga_avgifter ingen_kostnad enligt_begäran",
    active: "aktiv aktivt oförändrad oförändrat i_kraft giltig giltigt inte_ändrats inte_ändrat påverkas_inte",
    "ended+subscription":
      "gått_ur_klubben gått_ur_föreningen gått_ur_medlemskapet lämnat_klubben lämnat_föreningen lämnat_medlemskapet",
    "keep+subscription":
      "fortsätt_som_prenumerant fortsätt_som_medlem fortsätt_vara_medlem behåll_paketet behåll_mitt_paket behåll_ditt_paket fortsätt_stödja fortsätt_skänka fortsätt_stötta lämna_planen_som_den lämna_planen_som_det lämna_planen_oförändrad lämna_planen_oförändrat lämna_planen_aktiv lämna_planen_aktivt lämna_abonnemang*_som_den lämna_abonnemang*_som_det lämna_abonnemang*_oförändrad lämna_abonnemang*_oförändrat lämna_abonnemang*_aktiv lämna_abonnemang*_aktivt lämna_prenumeration*_som_den lämna_prenumeration*_som_det lämna_prenumeration*_oförändrad lämna_prenumeration*_oförändrat lämna_prenumeration*_aktiv lämna_prenumeration*_aktivt lämna_medlemskap*_som_den lämna_medlemskap*_som_det lämna_medlemskap*_oförändrad lämna_medlemskap*_oförändrat lämna_medlemskap*_aktiv lämna_medlemskap*_aktivt lämna_mitt_abonnemang_som_den lämna_mitt_abonnemang_som_det lämna_mitt_abonnemang_oförändrad lämna_mitt_abonnemang_oförändrat lämna_mitt_abonnemang_aktiv lämna_mitt_abonnemang_aktivt lämna_min_prenumeration_som_den lämna_min_prenumeration_som_det lämna_min_prenumeration_oförändrad lämna_min_prenumeration_oförändrat lämna_min_prenumeration_aktiv lämna_min_prenumeration_aktivt",
    "member+you": "du_stödjer du_stöder du_stöttar",
    "export+data":
      "hämta_dina_uppgifter hämta_mina_uppgifter hämta_uppgifter hämta_data hämta_dina_data hämta_min_data dataexport",
    "billing+payment": "betalsätt* betalmetod* betalningssätt* betalningsmetod*",
    "expires+until":
      "tillgång_till_den tillgänglig_till tillgång_till_och_med tillgång_fram_till tillgång_t_o_m tillgängligt_till åtkomst_till_och_med åtkomst_fram_till",
    theirs: "*ssons",
    "your+subscription": "din_försäkring dina_försäkring er_försäkring din_försäkrings",
    "pause+subscription":
      "pausa_gåva pausa_min_gåva pausa_leveranserna frys_gåva frys_min_gåva frys_leveranserna hoppa_över_nästa_matkass* hoppa_över_nästa_leverans hoppa_över_nästa_låda hoppa_över_nästa_kasse hoppa_över_nästa_box hoppa_över_nästa_betalning hoppa_över_nästa_månad",
    "manage+billing":
      "ändra_gåvobelopp* ändra_belopp ändra_beloppet ändra_månadsbelopp* ändra_gåvans_storlek ändra_dragningsdag* ändra_betalningsdag* ändra_fakturadatum",
    "accept+offer":
      "byt_till_billigare byt_till_ett_billigare byt_till_en_billigare byta_till_billigare byta_till_ett_billigare byta_till_en_billigare",
    "not+elsewhere":
      "inga_fler_kort inga_fler_betalkort* inga_fler_betalmetod* inga_fler_betalsätt* inga_fler_bankkort inga_fler_avgifter inga_fler_betalningar_krävs inga_fler_betalningar_behövs",
    "payment+until":
      "dragningar_innan dragningar_före betalningar_innan betalningar_före debiteringar_innan debiteringar_före dras_innan dras_före debiteras_innan debiteras_före betala_innan betala_före betalas_innan betalas_före",
    "proceed+onward": "fortsätt fortsätta vidare gå_vidare nästa hoppa_över",
    leave: "lämna lämnar",
    helpful: "hjälpsam hjälpte till_hjälp användbar",
    "confirm+forgood": "slutgiltigt",
    forgood: "permanent för_gott",
    begin: "starta börja påbörja",
    lower: "nedgradera",
    "elsewhere+lower": "nedgradering*",
    "elsewhere+more": "fler_alternativ fler_åtgärder alternativ_för åtgärder_för",
    assist: "hjälpa_dig hjälpa_till",
    "leave+proceed": "gå_ändå",
  },
};
