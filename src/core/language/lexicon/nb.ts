import type { Lexicon } from "../concept";

/** Bokmål, with the forms of nynorsk that differ. */
export const nb: Lexicon = {
  common:
    "og ikke av til er på med det som har vi kan du din ditt fra vil så nå deg etter hva også blir eller være ikkje eg frå",
  notBehind: true,
  verbSecond: true,
  wayOut: "avbryt",
  sure: "sikker virkelig",
  words: {
    either: "eller",
    "gift+subscription": "donasjon*",
    "back+refuse": "avvis",
    "failure+aborted": "prøv_igjen",
    fresh: "ny nytt nye opprett",
    aborted: "prøve_igjen",
    refuse: "avslå takk_nei",
    "end+renewal":
      "stopp_betalingene stopp_betalinger slutt_å_betale la_være_å_forny stopp_betaling_av stopp_trekk stopp_trekket slå_automatisk_fornyelse_av slå_autofornyelse_av slå_automatisk_fornying_av skru_automatisk_fornyelse_av trekk_tilbake_avtalegiro* trekk_tilbake_fast_trekk trekk_tilbake_betalingsfullmakt* slett_avtalegiro* slett_fast_trekk slett_betalingsfullmakt* avslutt_betalingsfullmakt* stopp_betalingsfullmakt* fjern_avtalegiro* fjern_fast_trekk fjern_betalingsfullmakt* kanseller_betalingsfullmakt* ikke_fortsett_forsikring* ikke_fortsett_abonnement* ikke_fortsett_avtale* ikke_fortsett_medlemskap*",
    atonce: "umiddelbart straks",
    "done+deed": "har",
    tier: "premium tjeneste tjenesten pluss plus vip gold gull pro",
    "back+keep": "ombestemt_meg ombestemte_meg",
    portal: "portalen portal",
    tofree:
      "til_gratis til_gratisversjonen til_den_gratis til_gratisplanen til_gratisabonnement til_gratisnivå* til_gratispakken",
    "end+sever":
      "si_opp sei_opp seie_opp oppsigelse oppsigelsen oppsigelser meld_deg_ut melde_deg_ut meld_meg_ut melde_meg_ut utmelding* her_sier_du_opp her_kan_du_si_opp utmeldelse* tre_ut",
    not: "ikke ikkje nei nej aldri verken heller korkje",
    "not+anyone": "ingen inga ingenting intet",
    end: "sier_opp seier_opp oppseiing oppseiinga avslutt avslutte avslutter avsluttar avslutning avslutting avsluttinga avbestill avbestille avbestiller avbestilling* avbryt avbryte avbryter avbrytelse* avbryting kanseller kansellere kansellerer kansellering* annuller annullere annullerer annullering* kansellera annullera å_avslutta å_stoppa å_stansa å_avbestilla å_avslutte stopp stoppe stans stanse stansing avmeld avmelde avmelding* meld_deg_av melde_deg_av opphev oppheve opphevelse* oppheving* opphør opphøret terminer terminere terminering* avvikle avvikling opsig opsige opsigelse opsigelsen slutt_å slutte_å avslutninga gi_opp velg_bort velge_bort frasi_deg frasi_meg si_fra_deg si_fra_seg",
    "end+subscription":
      "abonnementsoppsigelse* slutt_å_støtte slutt_å_gi slutte_å_gi slutt_å_bidra ikke_lenger_donere ikke_lenger_støtte ikke_lenger_være_medlem ikke_lenger_gi avslutt_gaven avslutt_gave stans_gaven stans_denne_gaven stopp_gaven stopp_denne_gaven avbryt_gaven trekk_tilbake_støtten trekk_tilbake_støtte trekk_tilbake_løftet avslutt_støtte stopp_støtte kanseller_støtte forlat_klubben forlat_foreningen forlat_medlemskap* gå_ut_av_klubben stopp_bidrag* stans_bidrag* avslutt_bidrag* avslutt_pakke* steng_tjenesten slå_av_tjenesten la_medlemskap*_opphøre la_abonnement*_opphøre la_avtale*_opphøre si_opp_forsikring* si_opp_min_forsikring* avslutt_forsikring* avslutt_min_forsikring* kanseller_forsikring* kanseller_min_forsikring* oppsigelse_av_forsikring* oppsigelse_av_min_forsikring* oppsigelsen_av_forsikring* oppsigelsen_av_min_forsikring* avslutning_av_forsikring* avslutning_av_min_forsikring* stopp_matkasse* stopp_papiravis* stopp_avisen stopp_aviskoen avslutt_matkasse* avslutt_papiravis* avslutt_avisen avslutt_aviskoen kanseller_matkasse* kanseller_papiravis* kanseller_avisen kanseller_aviskoen avslutt_gitartime* avslutt_pianotime* avslutt_musikktime* avslutt_undervisningen avslutt_musikkundervisning* avslutt_timene avslutt_plassen slutt_med_gitartime* slutt_med_pianotime* slutt_med_musikktime* slutt_med_undervisningen slutt_med_musikkundervisning* slutt_med_timene slutt_med_plassen stopp_gitartime* stopp_pianotime* stopp_musikktime* stopp_undervisningen stopp_musikkundervisning* stopp_timene stopp_plassen slutt_som_abonnent slutt_som_fadder slutt_som_medlem slutt_som_fastgiver slutt_som_giver slutt_som_sponsor slutt_som_støttespiller slutte_som_abonnent slutte_som_fadder slutte_som_medlem slutte_som_fastgiver slutte_som_giver slutte_som_sponsor slutte_som_støttespiller slutt_i_kulturskolen slutt_i_klubben slutt_i_foreningen slutte_i_kulturskolen slutte_i_klubben slutte_i_foreningen trekk_støtten trekk_løftet trekk_bidraget la_lisens*_løpe_ut la_lisens*_utløpe la_lisens*_gå_ut la_årslisens*_løpe_ut la_årslisens*_utløpe la_årslisens*_gå_ut la_abonnement*_løpe_ut la_abonnement*_utløpe la_abonnement*_gå_ut la_medlemskap*_løpe_ut la_medlemskap*_utløpe la_medlemskap*_gå_ut la_avtale*_løpe_ut la_avtale*_utløpe la_avtale*_gå_ut la_domen*_løpe_ut la_domen*_utløpe la_domen*_gå_ut la_planen_løpe_ut la_planen_utløpe la_planen_gå_ut la_forsikring*_løpe_ut la_forsikring*_utløpe la_forsikring*_gå_ut la_lisensen_mitt_løpe_ut la_lisensen_mitt_utløpe la_lisensen_min_løpe_ut la_lisensen_min_utløpe la_lisensen_ditt_løpe_ut la_lisensen_ditt_utløpe la_lisensen_din_løpe_ut la_lisensen_din_utløpe la_abonnementet_mitt_løpe_ut la_abonnementet_mitt_utløpe la_abonnementet_min_løpe_ut la_abonnementet_min_utløpe la_abonnementet_ditt_løpe_ut la_abonnementet_ditt_utløpe la_abonnementet_din_løpe_ut la_abonnementet_din_utløpe la_medlemskapet_mitt_løpe_ut la_medlemskapet_mitt_utløpe la_medlemskapet_min_løpe_ut la_medlemskapet_min_utløpe la_medlemskapet_ditt_løpe_ut la_medlemskapet_ditt_utløpe la_medlemskapet_din_løpe_ut la_medlemskapet_din_utløpe la_domenet_mitt_løpe_ut la_domenet_mitt_utløpe la_domenet_min_løpe_ut la_domenet_min_utløpe la_domenet_ditt_løpe_ut la_domenet_ditt_utløpe la_domenet_din_løpe_ut la_domenet_din_utløpe la_planen_mitt_løpe_ut la_planen_mitt_utløpe la_planen_min_løpe_ut la_planen_min_utløpe la_planen_ditt_løpe_ut la_planen_ditt_utløpe la_planen_din_løpe_ut la_planen_din_utløpe la_forsikringen_mitt_løpe_ut la_forsikringen_mitt_utløpe la_forsikringen_min_løpe_ut la_forsikringen_min_utløpe la_forsikringen_ditt_løpe_ut la_forsikringen_ditt_utløpe la_forsikringen_din_løpe_ut la_forsikringen_din_utløpe si_fra_seg_plassen si_fra_deg_plassen vil_ikke_lenger_bidra vil_ikke_lenger_abonnere forlat_familieplan* forlat_familiepakke* forlat_abonnement* forlat_planen forlat_programmet forlat_kundeklubben forlat_treningssenter* kom_deg_ut_av_abonnement* kom_deg_ut_av_avtale* avslutt_lagringen vil_ut_av_avtale* vil_ut_av_abonnement* vil_ut_av_kontrakt* vil_ut_av_medlemskap* gå_ut_av_avtale* gå_ut_av_abonnement* gå_ut_av_kontrakt* gå_ut_av_medlemskap* gå_ut_av_foreningen kom_ut_av_avtale* kom_ut_av_abonnement* kom_ut_av_kontrakt* kom_ut_av_medlemskap* kom_ut_av_foreningen komme_ut_av_avtale* komme_ut_av_abonnement* komme_ut_av_kontrakt* komme_ut_av_medlemskap* komme_ut_av_foreningen avslutt_bredbånd* avslutt_musikkskole* avslutt_domene* stopp_bredbånd* stopp_musikkskole* stopp_domene*",
    ended:
      "sagt_opp sies_opp sa_opp oppsagt oppsagte kansellert kansellerte kanselleres kansellerast avbestilt avbestilte avbestilles avbrutt avbrutte avbrytes avbrote avbroten avbrytast annullert annullerte annulleres stoppet stoppes stoppa stanset stanses stansa avmeldt avmeldes utmeldt meldt_ut opphevet opphevast oppheves oppheva terminert termineres deaktivert deaktiverte deaktiveres slått_av skrudd_av koblet_fra fjernet fjerna lukket lukkes avviklet avvikles avsluttes avsluttast avsluttet avslutta meldt_deg_ut meldt_deg_av stenges avsluttede avviklede",
    over: "opphørt opphørte opphøyrt sluttet slutta slutt over_nå tatt_slutt teke_slutt",
    off: "deaktiver deaktivere deaktivering slå_av skru_av koble_fra slå_fornyelse_av slå_fornyelsen_av",
    "on+renewal":
      "slå_automatisk_fornyelse_på slå_autofornyelse_på slå_automatisk_fornying_på skru_automatisk_fornyelse_på",
    on: "aktiver aktivere aktivering slå_på skru_på slått_på skrudd_på",
    delete: "slett slette sletter slettar sletting fjern fjerne",
    keep: "behold beholde beholder behald behalde bevar bevare forbli forblir bli_værende bli_hos bli_hos_oss vær_medlem fortsett_å_gi fortsetter_å_støtte jeg_blir jeg_fortsetter",
    back: "tilbake attende gå_tilbake lukk lukke ikke_nå ikkje_no ikke_akkurat_nå ikke_i_dag kanskje_senere kanskje_seinare senere seinare nei_takk nei_takk_til glem_det gløym_det tilbake_til_konto* tilbake_til_profil* tilbake_til_min_konto ennå enda",
    resume:
      "gjenoppta* reaktiver* gjenaktiver* gjenopprett gjenopprette gjenoppretter gjenopprettes gjenopprettet gjenoppretta gjenoppretting gjeninnfør* gjenåpn* start_på_nytt start_igjen aktiver_igjen angre angra fortsett_abonnement* fortsett_medlemskap* hald_fram_abonnement* fortsetter fortset_abonnement* løper_videre går_videre_som held_fram abonner_igjen abonner_på_nytt trekk_tilbake trekk_oppsigelse* tilbakekall*",
    "resume+end": "opphev_oppsigelse* opphev_kansellering*",
    pause:
      "pause pausen pauser pausere pauset sett_på sette_på frys fryse suspender suspendere sett_i midlertidig midlertidigt mellombels",
    "pause+pause": "ta_en_pause",
    confirm: "bekreft bekrefte bekreftelse stadfest stadfeste stadfesting ja ok okay godkjenn helt_sikker",
    "ability+confirm": "du_bekrefter",
    attest:
      "vi_bekrefter bekrefter_vi herved_bekreft* bekreftes bekrefter_herved dette_bekrefter vi_stadfestar e_posten_bekrefter",
    settled:
      "bekreftet bekrefta stadfesta fullført gjennomført behandlet behandla registrert vellykket vellykka vellukka utført lyktes lykkes",
    effect:
      "trer_i_kraft tre_i_kraft trådt_i_kraft trår_i_kraft tar_til_å_gjelde gjelder_fra gjeld_frå får_virkning træder_i_kraft",
    proceed: "send send_inn fullfør gjennomfør ferdig likevel",
    "proceed+end": "avslutt_oppsigelse* avslutt_kansellering* avslutt_avbestilling*",
    manage:
      "administrer administrere administrasjon behandle håndter håndtere styr styre rediger redigere endre endring bytt bytte oppdater oppdatere tilpass innstillinger innstilling innstillingar",
    show: "vis vise se sjå åpne åpn opne",
    accept: "godta aksepter akseptere motta få bruk_nå løs_inn benytt ta_imot si_ja_til ja_takk_til",
    "accept+offer":
      "hent_tilbud* hent_rabatt* bruk_tilbud* bruk_rabatt* bruk_kupong* aktiver_tilbud* aktiver_rabatt* bytt_til_billigere bytt_til_et_billigere bytt_til_en_billigere",
    export: "eksport* last_ned laste_ned nedlast* hent hente",
    subscription:
      "*abonnement* abo plan planen planer planene *medlemskap* kontrakt kontrakten kontrakter abonnementsavtale* medlemsavtale* tjenesteavtale* lisens* *avtale* webhotell* vpn bidraget støtten donere månedlige_gaven månedlige_gave månedlig_gave fast_gave faste_gaven faste_gave faste_gaver månedsgave* støtteløfte* støttetilsagn* familieplan* månedsplan* årsplan* familiepakke* kanalpakke* tv_pakke tv_pakken bredbåndspakke* fadderskap* månedlig_støtte månedlige_støtten fast_bidrag faste_bidrag månedlige_bidraget månedlig_bidrag fastgiveravtale* teamplan* lagringsplan* bedriftsplan* datapakke* strømmepakke* strømmetjenesteabonnement* mobilpakke* internettpakke* månedspakke* lagringspakke* treningskort* treningsavtale* årskort* sesongkort* årslisens* teamlisens* bilforsikring* husforsikring* innboforsikring* livsforsikring* dyreforsikring* hundeforsikring* ulykkesforsikring* månedsbidrag* faddergave* hosting*",
    "third+subscription": "medlemskapet_deres",
    trial:
      "prøveperiode* prøveabonnement* prøvetid* prøveversjon* prøvemedlemskap* gratisperiode* gratis_prøve gratis_prøveperiode kostnadsfrie_prøven kostnadsfri_prøve prøven gratisprøve* prøvemåned*",
    renewal:
      "*fornyelse fornyelsen fornyelser fornyelses* autofornyelse* fornying fornyinga fornyingar autofornying* automatisk_betaling automatiske_betalinger automatisk_trekk gjentakende_betaling* gjentagende_betaling* regelmessige_betalinger løpende_betaling* automatisk_fakturering autobetaling* avtalegiro* fast_betaling faste_betalinger fast_trekk faste_trekk automatiske_trekk månedlig_trekk månedlige_trekk regelmessig_betaling løpende_trekk automatisk_forlengelse* *forlengelse *forlengelsen lisensfornyelse* domenefornyelse*",
    renews:
      "forny fornye fornyer fornyar fornyes fornyast fornyet fornya fornyede forleng forlenge forlenges forlenget forlenger forlengast forlenga",
    "not+renews": "fortsetter_ikke ikke_fortsette ikke_fortsetter held_ikkje_fram",
    billing:
      "fakturering faktureringen faktureringsinformasjon faktureringsadresse faktureringshistorikk fakturert faktureres faktura fakturaen fakturaer fakturaene regning regningen regninger rekning rekninga kvittering kvitteringen kvitteringer",
    payment:
      "betaling abonnementsbetaling* betalingen betalinger betalingene betale betaler betalt betales betalingsinformasjon* betalingsopplysning* belast belaste belastes belastet belaster belasta trukket trekkes trekker trekt kort kortet kredittkort*",
    refund: "refusjon* refunder* tilbakebetal*",
    account:
      "konto kontoen kontoens kontoer kontoene kontoopplysninger brukerkonto* brukarkonto* profil profilen arbeidsområde*",
    "delete+account":
      "slett_bruker slett_brukeren slett_brukar slett_brukaren slett_min_bruker lukk_konto lukk_kontoen lukk_min_konto lukke_konto lukke_kontoen steng_konto steng_kontoen steng_min_konto stenge_kontoen lukking_av_konto",
    order: "ordre* bestilling* tinging* kjøp kjøpet kjøpene innkjøp* reservasjon* booking* forsendelse* handlekurv*",
    data: "data dataene hvelv hvelvet opplysninger opplysningar informasjon samtaler samtalene chatter arkiv arkivet opplysningene",
    offer: "tilbud* tilbod* rabatt* kupong* gratis % spesialtilbud* halv_pris halve_prisen",
    reason:
      "hvorfor kvifor årsak årsaken årsaker grunn grunnen grunner tilbakemelding* spørreskjema* undersøkelse* feedback",
    elsewhere:
      "opplasting* opplastning* invitasjon* inviter* begivenhet* arrangement* hendelse* event* timebestilling* overføring* kommentar* endringer endringene endringar venn venner venneforespørsel* varsel varselet varsling* melding meldingen meldinger meldingar beskjed svar søk jobb jobben jobber oppgave* tur turen reise reisen billett* møte møtet møter oppgradering* mail mailen e_post e_posten epost* e_postadresse* import* økt økten økter levering* leveranse* besøk time timen klasse annen annet andre anna tidligere tidlegare gammel gamle gammelt forrige et_av_abonnement* ett_av_abonnement* et_av_dine en_av_dine oppsagte_abonnementer kansellerte_abonnementer avsluttede_abonnementer tillegg* tilleggstjeneste* tilvalg* roaming forsikring* påminnelse* påminning* venteliste* mer_enn_ett flytting påmelding* fjernet_fra byttet deling delingen skjermdeling* fildeling* dele gruppe gruppen gruppa gruppechat* kurset kurs spill spillet samtalen velg_bort_alle velg_bort_alt velg_bort_cookies velg_bort_informasjonskapsler",
    request: "forespørsel forespørselen forespørsler førespurnad* anmodning* be_om",
    "request+end": "oppsigelsesforespørsel* kanselleringsforespørsel*",
    question:
      "? er_du_sikker ønsker_du ynskjer_du vil_du_si_opp vil_du_avslutte vil_du_kansellere vil_du_avbestille vil_du_avbryte vil_du_fortsette vil_du_virkelig vil_du_gjerne vil_du_fortsatt kan_ikke_angres uopprettelig*",
    howto:
      "hvordan korleis hva kva hvad hvor kor hvilken hvilket kva_for slik sådan kan_jeg kan_eg skal_jeg må_jeg kan_man hvornår les_om les_mer_om lese_om vilkår_for betingelser_for regler_for",
    me: "jeg eg meg min mi mitt mine mig mit",
    condition:
      "hvis dersom viss når med_mindre medmindre så_snart hvorvidt forutsatt om_du om_abonnementet ved_å_klikke ved_å_trykke ved_å ved_at i_tilfelle da_vi har_du_sagt_opp har_du_avsluttet har_du_kansellert har_du_avbestilt har_du_avbrutt forlater_du fjernes_du velger_du vel_du klikker_du trykker_du betaler_du sletter_du bekrefter_du sjekk kontroller såfremt usant ellers etter_mottak det_ser_ut ved_å_bytte ved_bytte",
    "condition+end":
      "ved_oppsigelse ved_kansellering ved_avslutning ved_avslutting ved_avbestilling ved_opphør ved_å_avslutte ved_å_kansellere ved_å_si_opp ved_å_avbestille ved_å_avbryte sier_du_opp seier_du_opp avslutter_du avsluttar_du kansellerer_du avbestiller_du avbryter_du stopper_du",
    "not+end":
      "avslutt_ikke avbryt_ikke kanseller_ikke avbestill_ikke stopp_ikke si_ikke_opp avslutt_ikkje avbryt_ikkje kanseller_ikkje avbestill_ikkje stopp_ikkje annuller_ikke opsig_ikke avslutter_ikke",
    join: "og men fordi så selv_om sjølv_om selvom som derfor dessuten imidlertid slik_at på_grunn_av dog",
    ability:
      "kan kunne må skal bør ønsker ynskjer vil_gjerne trenger treng vennligst for_å klikk klikke klikker klikkar trykk trykke trykker trykkar velg velge velger bruk mulig mulighet moglegheit mogleg husk skulle for_at muligt",
    "ability+end":
      "vil_si_opp vil_seie_opp vil_avslutte vil_avslutta kan_avslutta kan_stoppa vil_kansellere vil_avbestille vil_avbryte vil_stoppe",
    failure:
      "mislyk* feil feilen feilet feila feiler problem* gikk_galt gått_galt gjekk_gale gjekk_galt kunne_ikke kunne_ikkje kan_ikke kan_ikkje kunne_dessverre_ikke kan_dessverre_ikke klarte_ikke klarte_ikkje greide_ikke klarer_ikke ikke_mulig umulig lyktes_ikke lykkes_ikke prøv_på_nytt forsøk_igjen avvist kan_vi_ikke kunne_vi_ikke fejl fikk_ikke",
    attempt:
      "venter avventer ventende under_behandling behandles behandler behandlast i_gang pågår pågående underveis i_ferd_med snart forsøk forsøker prøver_å bedt_om forespurt på_vei_til",
    step: "ett_steg et_steg siste_steg siste_trinn ett_trinn et_trinn trinn steg nesten gjenstår for_å_fullføre for_å_gjennomføre for_å_ferdigstille",
    future:
      "vil blir vert vil_bli kommer_til_å kjem_til_å planlagt satt_til sett_til merket_for markert_for øremerket_for merket_til",
    again: "lenger lengre igjen mer meir på_nytt",
    done: "er var ble blei vart blitt vorte vært vore nå er_blitt har_blitt har_nå_blitt vi_har dere_har jeg_har",
    "done+expires": "utløp",
    expires:
      "utløper utløpe utløpt utgår utgå utgått opphører opphøre opphøyrer slutter sluttar slutte stopper stoppar stanser går_ut gå_ut gått_ut løper_ut løpt_ut tar_slutt ta_slutt",
    until:
      "til_og_med frem_til fram_til inntil slutten_av utgangen_av utløpet_av ved_utløpet_av ved_slutten_av ved_utgangen_av ved_utløp ved_periodens_utløp periodens_utløp periodens_slutt faktureringsperiodens_utløp betalingsperiodens_utløp abonnementsperiodens_utløp avtaleperiodens_utløp måneds_slutt perioden_ut måneden_ut året_ut resten_av til_1* til_2* til_3* til_4* til_5* til_6* til_7* til_8* til_9* til_den_1* til_den_2* til_den_3* til_den_4* til_den_5* til_den_6* til_den_7* til_den_8* til_den_9* gjelder_til gjelder_til_og_med gjelder_frem_til",
    signin: "logg_inn logge_inn logg_på logge_på innlogging pålogging login",
    signup:
      "registrer_deg registrer registrering opprett_konto opprett_en_konto opprett_bruker bli_medlem meld_deg_på abonner abonner_nå tegn_abonnement prøv_gratis kjøp_abonnement start_gratis",
    signout: "logg_ut logge_ut logg_av logg_meg_ut utlogging",
    password: "passord* passord",
    letter: "e_postabonnement* epostabonnement* nyhetsbrev* nyheitsbrev* e_postliste* epostliste* adresseliste*",
    public:
      "vilkår bruksvilkår brukervilkår abonnementsvilkår betingelser kjøpsvilkår salgsbetingelser personvern* personvernerklæring* priser prisar faq ofte_stilte_spørsmål forum forumet anmeldelser omtaler blogg driftsstatus pressemelding* hjelpesenter* brukerstøtte oversett oversettelse oppsigelsesvilkår* oppsigelsesregler* avbestillingsregler*",
    history: "historikk aktivitet aktiviteter logg tidslinje varsler varslinger hendelseslogg",
    mailbox: "innboks* innboksen utkast sendte_elementer webmail søppelpost papirkurv utboks",
    you: "du deg dere dykk dig",
    your: "din di ditt dine dykkar dit",
    third:
      "hans hennes hennar deres dens dets sin sitt sine si søster bror venninne kollega kone mann sønn datter partner mor far av_kunden av_brukeren av_abonnenten av_medlemmet kanalen_din din_kanal kunden abonnenten kundens medlemmet brukeren",
    after: "etter før innen efter inden",
    whenever: "når_som_helst når_du_vil når_du_ønsker til_enhver_tid alltid",
    anyone: "en ei et ein eit hver hvert kvar kvart enhver ethvert noe noen noko nokon nokre",
    switch: "byttet_til bytta_til bytter_til flyttet_til oppgradert nedgradert erstattet erstatta endret_til",
    idle: "uten_binding ingen_binding uten_bindingstid uten_varsel uten_kostnad etter_ønske etter_ditt_ønske på_din_forespørsel på_forespørsel som_ønsket som_forespurt",
    "payment+until":
      "belastet_før belastes_før trukket_før betale_før fakturert_før belasta_før betalinger_før betalinger_innen trekk_før trekk_innen trekkes_før trekkes_innen",
    "not+condition": "uten utan uden",
    active:
      "aktiv aktivt aktive uendret uendra i_kraft påvirkes_ikke berøres_ikke ikke_endret ikke_påvirket endres_ikke",
    member: "abonnent abonnenter abonnerer abonnere medlem påmeldt fastgiver fadder",
    "resume+subscription":
      "fortsett_å_gi_igjen begynn_å_donere_igjen begynn_å_støtte_igjen gi_igjen start_abonnement*_på_nytt start_abonnement*_igjen start_medlemskap*_på_nytt start_medlemskap*_igjen start_avtale*_på_nytt start_avtale*_igjen start_donasjon*_på_nytt start_donasjon*_igjen",
    "resume+renews": "aktiver_på_nytt",
    "keep+subscription":
      "fortsett_som_abonnent fortsett_som_medlem fortsett_å_være_medlem bli_værende_som_medlem fortsett_som_giver fortsett_som_fastgiver fortsett_som_fadder fortsett_som_støttespiller fortsett_å_støtte fortsett_å_bidra",
    "export+data": "dataeksport",
    "billing+payment":
      "betalingsmetode* betalingsmåte* betalingskort* betalingsmiddel* betalingsmidler betalingsmidlene",
    "member+you": "du_støtter",
    "expires+until":
      "tilgang_til_og_med tilgang_frem_til tilgang_fram_til tilgjengelig_til_og_med tilgjengelig_frem_til tilgjengelig_fram_til",
    "not+again": "ingen_flere ikke_flere",
    theirs: "*sens",
    "your+subscription": "forsikringen_din forsikringa_di",
    "pause+subscription":
      "hopp_over_denne_uken hopp_over_denne_uka hopp_over_neste_uke hopp_over_neste_levering hopp_over_neste_kasse hopp_over_neste_matkasse hopp_over_neste_måned hopp_over_denne_måneden hopp_over_neste_trekk",
    "manage+billing":
      "endre_trekkdato* endre_beløp endre_beløpet endre_månedsbeløp* endre_betalingsdato* endre_forfallsdato* endring_av_trekkdato* endring_av_beløp endring_av_beløpet endring_av_månedsbeløp* endring_av_betalingsdato* endring_av_forfallsdato* bytt_trekkdato* bytt_beløp bytt_beløpet bytt_månedsbeløp* bytt_betalingsdato* bytt_forfallsdato* betalingsinnstilling*",
    "end+order":
      "avbestill_time avbestill_timen avbestill_bil avbestill_bilen avbestill_bord avbestill_bordet avbestill_rom avbestill_rommet avbestill_hotell* kanseller_time kanseller_timen kanseller_bil kanseller_bilen kanseller_bord kanseller_bordet kanseller_rom kanseller_rommet kanseller_hotell* avlys_time avlys_timen avlys_bil avlys_bilen avlys_bord avlys_bordet avlys_rom avlys_rommet avlys_hotell*",
    "not+elsewhere":
      "ingen_flere_kort ingen_flere_betalingskort* ingen_flere_betalingsmetode* ingen_flere_betalingsmåte* ingen_flere_kredittkort* ikke_flere_kort ikke_flere_betalingskort* ikke_flere_betalingsmetode* ikke_flere_betalingsmåte* ikke_flere_kredittkort* ingen_flere_betalinger_kreves ikke_flere_betalinger_kreves ingen_flere_gebyrer ikke_flere_gebyrer",
    "proceed+onward": "fortsett fortsette fortset videre vidare gå_videre gå_vidare neste hopp_over hald_fram",
    leave: "forlat forlate forlater",
    helpful: "nyttig nyttige hjelpsom hjalp",
    forgood: "permanent for_godt",
    begin: "start starte begynn",
    lower: "nedgrader",
    "elsewhere+lower": "nedgradering*",
    "elsewhere+more": "flere_alternativer flere_valg flere_handlinger handlinger_for",
    assist: "hjelpe_deg hjelpe_med",
    "leave+proceed": "gå_likevel",
  },
};
