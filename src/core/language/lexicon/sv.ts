import type { Lexicon } from "../concept";

export const sv: Lexicon = {
  common: "och att det är på en som för av med till inte har ett din kan från vi du den om men eller ditt när här dig",
  notBehind: true,
  verbSecond: true,
  words: {
    "back+refuse": "avvisa",
    "failure+aborted": "försök_igen",
    fresh: "ny nytt nya skapa",
    aborted: "försöka_igen",
    refuse: "avböj tacka_nej",
    "end+renewal": "stoppa_betalningarna avsluta_betalningarna sluta_betala",
    atonce: "omedelbart genast",
    "done+deed": "har",
    tier: "premium tjänst tjänsten",
    "back+keep": "ångrat_mig ändrat_mig",
    portal: "portalen portal",
    tofree:
      "till_gratisversionen till_gratis till_gratisplanen till_gratisabonnemang till_den_kostnadsfria till_gratiskonto",
    "end+sever": "säg_upp säga_upp uppsägning*",
    not: "inte ej icke ingen inget inga aldrig varken",
    end: "avsluta avslutar avslutning* avslutande avslut säger_upp sägas_upp säger_ni_upp säger_du_upp avbryt avbryta avbryter avbrytning avbrytande avboka avbokar avbokning* avbeställ avbeställa avbeställning* annullera annullering* stoppa stopp upphäv upphäva häv häva makulera avprenumerera avsäg terminera frånträda frånträd förnya_inte inte_förnya förläng_inte inte_förlänga sluta",
    "end+subscription": "ångra_avtal ångra_avtalet ångra_ditt_avtal abonnemangsuppsägning avtalsuppsägning sluta_stödja avsluta_stödet avsluta_ditt_stöd",
    "end+order": "ångra_köp ångra_köpet ångra_ditt_köp ångra_mitt_köp ångra_beställning ångra_beställningen",
    "confirm+end":
      "bekräfta_ånger bekräfta_frånträde bekräfta_frånträdande bekräfta_frånträdandet avvisa_och_avsluta tacka_nej_och_avsluta",
    "whenever+end": "uppsägningsbar* utan_bindningstid ingen_bindningstid",
    ended:
      "avslutad avslutat avslutade avslutats avslutades uppsagd uppsagt uppsagda sagt_upp sagts_upp sades_upp sade_upp sa_upp avbruten avbrutet avbrutna avbrutit avbrutits avbröts avbröt avbokad avbokat avbokats avbokades avbeställd avbeställt avbeställts annullerad annullerat annullerats annullerades stoppad stoppat stoppats stoppades upphävd upphävt upphävts hävd hävt hävts inaktiverad inaktiverat inaktiverats inaktiverades avaktiverad avaktiverat avaktiverats avstängd avstängt stängts_av stängdes_av slagits_av makulerad makulerats framgångsrikt_avbruten framgångsrikt_annullerats",
    "future+ended": "avslutas sägs_upp avbryts annulleras stängs_av",
    over: "upphört upphörde tagit_slut",
    "over+done": "är_slut har_upphört har_tagit_slut",
    "trial+over":
      "provperiod_har_avslutats provperioden_har_avslutats provperiod_är_avslutad provperioden_är_avslutad provperiod_avslutad testperiod_har_avslutats testperioden_har_avslutats testperiod_är_avslutad testperioden_är_avslutad provperiod_avslutades provperioden_avslutades provperiod_avslutas provperioden_avslutas testperiod_avslutas testperioden_avslutas",
    off: "inaktivera inaktivering avaktivera avaktivering stäng_av stänga_av slå_av",
    on: "aktivera aktiverar aktivering aktiverad aktiverat aktiverats slå_på slå_till sätt_på sätta_på påslagen",
    delete: "radera raderar radering ta_bort borttagning",
    "delete+account":
      "stäng_konto stäng_kontot stäng_mitt_konto stäng_ditt_konto stänga_konto stänga_kontot stänga_mitt_konto stänga_ditt_konto kontoradering kontoborttagning",
    keep: "behåll behålla behåller stanna stannar stanna_kvar kvarstå kvarstår förbli förblir låt",
    back: "tillbaka gå_tillbaka stäng stänga nej nej_tack senare kanske_senare neka",
    "not+back": "inte_nu inte_idag inte_just_nu",
    "not+end": "avsluta_inte avbryt_inte säg_inte_upp stoppa_inte avbeställ_inte",
    "not+until": "inte_än inte_ännu ännu_inte inget_idag ingenting_idag inte_omedelbart",
    resume:
      "återuppta* återaktiver* återställ* återupprätta återstarta ångra ångrat ångrats aktivera_igen aktiverats_igen aktivera_på_nytt aktiverats_på_nytt slå_på_igen starta_om starta_igen börja_om fortsätt_prenumerera fortsätt_prenumerationen fortsätt_abonnemang fortsätt_abonnemanget fortsätter fortlöper löper_vidare löper_på ta_tillbaka tagits_tillbaka dragits_tillbaka dra_tillbaka återkallats återkallad återkallat återta återtagits återtagen reaktiver*",
    "resume+subscription":
      "fortsätt_med_prenumerationen fortsätt_med_abonnemanget aktivera_prenumerationen_igen aktivera_abonnemanget_igen aktivera_medlemskapet_igen börja_prenumerera_igen prenumerera_igen prenumerera_på_nytt bli_medlem_igen",
    "resume+end":
      "återkalla_uppsägning återkalla_uppsägningen återkalla_din_uppsägning ångra_uppsägning ångra_uppsägningen ångra_avslutning ångra_avslutningen upphäv_uppsägning upphäv_uppsägningen",
    pause:
      "pausa pausar pausas pausad pausat pausats pausades paus uppehåll frys frysa fryst fryses tillfälligt_stoppa stoppa_tillfälligt",
    confirm: "bekräfta bekräftelse bekräftelsen ja ok okej slutgiltigt definitivt jag_är_säker",
    attest: "bekräftar vi_bekräftar härmed_bekräftas",
    settled:
      "bekräftad bekräftat bekräftats bekräftades slutförd slutfört slutförts slutfördes lyckades lyckad genomförd genomfört genomförts genomfördes registrerad registrerats framgångsrikt",
    effect: "träder_i_kraft trätt_i_kraft börjar_gälla verkställs",
    proceed:
      "fortsätt fortsätta vidare gå_vidare nästa skicka skicka_in skickar hoppa_över ändå slutför slutföra klar färdig",
    manage:
      "hantera hanterar hantering redigera redigering ändra ändrar uppdatera byt byta inställningar justera *inställningar",
    "account+manage": "kontoinställningar kontohantering",
    "subscription+manage": "abonnemangshantering prenumerationsinställningar abonnemangsinställningar",
    show: "visa se öppna läs_mer detaljer tillbaka_till",
    accept:
      "acceptera hämta lösa_in lös_in få ta_emot ta_del aktivera_erbjudande aktivera_erbjudandet utnyttja spara ge_mig",
    export: "export* ladda_ner ladda_ned ladda_hem nedladdning* download*",
    subscription:
      "abonnemang* *abonnemang *abonnemanget *abonnemangen prenumeration* *prenumeration *prenumerationen *prenumerationer medlemskap* *medlemskap *medlemskapet avtal avtalet avtalen avtals *avtal *avtalet plan planen planer planens donation* licens* *avtal* webbhotell* vpn donera löftet",
    member: "medlem medlemmar prenumerant* prenumererar abonnent*",
    trial:
      "provperiod* provmånad* provabonnemang* provprenumeration* provmedlemskap* provversion* testperiod* testversion* testmånad* trial* gratisperiod* gratismånad*",
    renewal:
      "förnyelse* *förnyelse *förnyelsen förlängning* autoförnya* automatisk_förnya* återkommande_betalning* återkommande_debitering* automatisk_betalning* automatiska_betalningar automatisk_debitering* automatisk_fakturering auto_renew*",
    renews:
      "förnya förnyar förnyas förnyad förnyat förnyats förnyades förläng förlänga förlänger förlängs förlängas förlängd förlängt förlängts förlängdes",
    "not+renews": "löper_inte_vidare fortsätter_inte inte_fortsätta",
    "not+expires": "löper_inte_ut går_inte_ut",
    billing:
      "fakturering* faktureras faktura fakturan fakturor* fakturahistorik* kvitto kvitton kvittot betalningshistorik",
    payment:
      "betalning* *betalning betala betalar betalat betalats betalas betald betalsätt* betalmetod* kort kortet kortuppgifter betalkort kreditkort* bankkort debitera debiterar debiterad debiterat debiteras debiterats debitering* autogiro* bankkonto dras_från",
    refund: "återbetala* återbetalning*",
    account:
      "konto kontot konton kontots profil profilen *konto *kontot *konton arbetsyta arbetsytan tillbaka_till_konto tillbaka_till_kontot tillbaka_till_ditt_konto tillbaka_till_mitt_konto",
    order:
      "beställning* *beställning order ordern ordrar köp köpet köpen bokning* *bokning *bokningen reservation* försändelse* paket paketet",
    data: "data uppgifter valv valvet chattar konversationer arkiv arkivet information",
    offer: "erbjudande* rabatt* *rabatt kupong* rabattkod* gratis % procent kampanj* kostnadsfri*",
    reason: "varför anledning* orsak* skäl skälet feedback enkät* återkoppling uppsägningsorsak*",
    elsewhere:
      "uppladdning* ladda_upp inbjudan inbjudning* evenemang* händelse* möte möten mötet tidsbokning* bokad_tid överföring* kommentar* ändring* vän vänner vänförfrågan avisering* notis notiser notifiering* meddelande* svar sök* inlägg inlägget jobb jobbet uppgift uppgiften resa resan resor biljett* uppgradering* nedgradering* kassa kassan mejl mejlet e_post epost mail import* session* leverans* besök* kurs kursen lektion* annan annat tidigare föregående gammal gamla gammalt ett_av_dina en_av_dina avslutade_prenumerationer avslutade_abonnemang uppsagda_abonnemang uppsagda_prenumerationer tillägg* tilläggstjänst* roaming försäkring* påminnelse* väntelista* kölista samtycke* åtkomst behörighet* tillstånd medgivande* alternativ presentkort* gåva gåvo* presentabonnemang* presentprenumeration* teckningen registreringen hyresavtal* anställningsavtal* borttagen_från tagits_bort_från byte bytet",
    request: "begäran begäran_om förfrågan förfrågan_om ansökan ansökan_om uppsägningsbegäran",
    question: "? vill_du vill_ni är_du_säker är_ni_säkra oåterkallelig* kan_inte_ångras går_inte_att_ångra",
    howto: "hur vad vilken vilket kan_jag ska_jag måste_jag får_jag",
    me: "jag mig min mitt mina mej",
    condition:
      "om när ifall såvida såvitt så_länge så_snart så_fort förutsatt genom_att skulle borde annars vid_uppsägning vid_avslut vid_avslutning kontrollera säkerställ se_till försäkra_dig efter_betalning under_förutsättning det_verkar det_ser_ut",
    join: "och men eftersom så därför dock fast medan därmed samt vilka",
    ability:
      "kan kunde kunna vill ville måste behöver behövs bör önskar snälla vänligen klicka klickar tryck trycker välj välja använd använda för_att var_god att_bekräfta",
    "ability+end":
      "att_säga_upp att_avsluta att_stoppa för_att_säga_upp för_att_avsluta för_att_avbryta för_att_stoppa",
    failure:
      "misslycka* fel felet felmeddelande* problem* omöjligt omöjlig gick_inte går_inte gick_fel kunde_inte inte_möjligt inte_genomföras inte_genomförts försök_att nekad nekades avvisad avvisats hittades_inte stöds_inte inte_giltigt inte_längre_giltigt inte_tillgänglig* inte_mottagits uteblir fick_inte",
    attempt:
      "behandlas behandling bearbetas pågår pågående väntar väntande håller_på är_på_väg begärd begärt begärts påbörjad påbörjats snart inom_kort försök*",
    step: "ett_steg_kvar sista_steget ett_steg steg steget nästan för_att_slutföra återstår",
    future:
      "ska skall kommer kommer_att blir schemalagd schemalagt schemalagts planerad planerat markerats_för markerad_för",
    again: "längre igen mer mera åter",
    "not+again": "inte_längre inte_mer aldrig_mer ingen_längre",
    done: "hade är blev blivit nu redan har_nu_blivit har_blivit vi_har ni_har jag_har",
    expires:
      "upphör upphöra löper_ut löpa_ut går_ut gå_ut utgår slutar tar_slut ta_slut tillgång_till_den tillgänglig_till",
    until: "fram_till till_och_med tills till_den idag i_dag vid_periodens_slut i_slutet_av_perioden vid_slutet_av",
    signin: "logga_in inloggning inlogg",
    signup:
      "registrera registrering skapa_konto skapa_ett_konto prenumerera bli_medlem köpa prova_gratis testa_gratis teckna teckna_abonnemang",
    signout: "logga_ut utloggning",
    password: "lösenord*",
    letter: "nyhetsbrev* e_postlista utskick* sändlista* newsletter* avregistrera avregistrering avregistrerad",
    public:
      "användarvillkor allmänna_villkor köpvillkor integritetspolicy sekretesspolicy cookiepolicy priser prislista faq vanliga_frågor forum community recensioner omdömen blogg bloggen ångerrätt* uppsägningsblankett hjälpcenter hjälpcentral kunskapsbank driftstatus driftinformation pressmeddelande översätt översättning översättare",
    history: "historik historiken aktivitet* logg loggen tidslinje",
    mailbox: "inkorg inkorgen utkast papperskorg papperskorgen skräppost webbmail",
    you: "du dig ni",
    your: "din ditt dina er ert era",
    third:
      "hans hennes deras sin sitt sina syster bror kollega sambo fru man make son dotter partner mor far mamma pappa av_kunden av_användaren av_prenumeranten av_medlemmen av_abonnenten din_kanal kunden abonnenten kundens medlemmen användaren",
    after: "efter_att innan",
    "after+end":
      "efter_uppsägning efter_uppsägningen efter_din_uppsägning efter_avslutning efter_avslut efter_avslutningen",
    whenever: "när_som_helst",
    anyone: "en ett varje någon något",
    switch: "bytt bytts uppgraderats ersatts ersatt övergått konverterats ändrats",
    "not+condition": "utan",
    idle: "på_din_begäran på_er_begäran enligt_din_begäran enligt_din_önskan enligt_önskemål uppsägningstid* faktureringsperiod* betalningsperiod* debiteringsperiod* faktureringscykel* betalningscykel* ingen_återbetalning återbetalas_inte inte_återbetalas inga_kostnader inga_avgifter ingen_kostnad enligt_begäran",
    active: "aktiv aktivt oförändrad oförändrat i_kraft giltig giltigt inte_ändrats inte_ändrat påverkas_inte",
  },
};
