import type { Lexicon } from "../concept";

/** Bokmål, with the forms of nynorsk that differ. */
export const nb: Lexicon = {
  common:
    "og ikke av til er på med det som har vi kan du din ditt fra vil så nå deg etter hva også blir eller være ikkje eg frå",
  notBehind: true,
  verbSecond: true,
  words: {
    "back+refuse": "avvis",
    "failure+aborted": "prøv_igjen",
    fresh: "ny nytt nye opprett",
    aborted: "prøve_igjen",
    refuse: "avslå takk_nei",
    "end+renewal":
      "stopp_betalingene stopp_betalinger slutt_å_betale forny_ikke forny_ikkje ikke_forny ikkje_forny ikke_forleng la_være_å_forny stopp_betaling_av stopp_trekk stopp_trekket slå_automatisk_fornyelse_av slå_autofornyelse_av slå_automatisk_fornying_av skru_automatisk_fornyelse_av",
    atonce: "umiddelbart straks",
    "done+deed": "har",
    tier: "premium tjeneste tjenesten pluss plus",
    "back+keep": "ombestemt_meg",
    portal: "portalen portal",
    tofree: "til_gratis til_gratisversjonen til_den_gratis til_gratisplanen til_gratisabonnement",
    "end+sever":
      "si_opp sei_opp seie_opp oppsigelse oppsigelsen oppsigelser meld_deg_ut melde_deg_ut meld_meg_ut melde_meg_ut utmelding* her_sier_du_opp her_kan_du_si_opp utmeldelse* tre_ut",
    not: "ikke ikkje nei nej aldri verken heller korkje",
    "not+anyone": "ingen inga ingenting intet",
    end: "sier_opp seier_opp oppseiing oppseiinga avslutt avslutte avslutter avsluttar avslutning avslutting avsluttinga avbestill avbestille avbestiller avbestilling* avbryt avbryte avbryter avbrytelse* avbryting kanseller kansellere kansellerer kansellering* annuller annullere annullerer annullering* kansellera annullera å_avslutta å_stoppa å_stansa å_avbestilla å_avslutte stopp stoppe stans stanse stansing avmeld avmelde avmelding* meld_deg_av melde_deg_av opphev oppheve opphevelse* oppheving* opphør opphøret terminer terminere terminering* avvikle avvikling opsig opsige opsigelse opsigelsen slutt_å slutte_å avslutninga",
    "end+subscription":
      "si_opp_avtale* si_opp_avtalen sei_opp_avtalen oppsigelse_av_avtale* abonnementsoppsigelse* stopp_støtten slutt_å_støtte avslutt_støtten slutt_å_gi slutte_å_gi slutt_å_bidra slutt_å_donere ikke_lenger_donere ikke_lenger_støtte ikke_lenger_være_medlem ikke_lenger_gi avslutt_gaven avslutt_gaven_min avslutt_gaven_din avslutt_gave stans_gaven stans_denne_gaven stopp_gaven stopp_denne_gaven stopp_gaven_min avbryt_gaven trekk_tilbake_støtten trekk_tilbake_støtte trekk_støtten_tilbake trekk_tilbake_løftet avslutt_støtte avslutt_støtten_min stopp_støtte stopp_støtten_min stans_støtten kanseller_støtte kanseller_støtten forlat_klubben forlat_foreningen forlat_medlemskap* gå_ut_av_klubben stopp_bidrag* stans_bidrag* avslutt_bidrag* si_opp_pakke* avslutt_pakke* steng_tjenesten slå_av_tjenesten si_opp_tjenesteavtale* la_medlemskap*_opphøre la_abonnement*_opphøre la_avtale*_opphøre",
    ended:
      "sagt_opp sies_opp sa_opp oppsagt oppsagte kansellert kansellerte kanselleres kansellerast avbestilt avbestilte avbestilles avbrutt avbrutte avbrytes avbrote avbroten avbrytast annullert annullerte annulleres stoppet stoppes stoppa stanset stanses stansa avmeldt avmeldes utmeldt meldt_ut opphevet opphevast oppheves oppheva terminert termineres deaktivert deaktiverte deaktiveres slått_av skrudd_av koblet_fra fjernet fjerna lukket lukkes avviklet avvikles avsluttes avsluttast avsluttet avslutta meldt_deg_ut meldt_deg_av stenges avsluttede avviklede",
    over: "opphørt opphørte opphøyrt sluttet slutta slutt over_nå tatt_slutt teke_slutt",
    off: "deaktiver deaktivere deaktivering slå_av skru_av koble_fra slå_fornyelse_av slå_fornyelsen_av",
    "on+renewal":
      "slå_automatisk_fornyelse_på slå_autofornyelse_på slå_automatisk_fornying_på skru_automatisk_fornyelse_på",
    on: "aktiver aktivere aktivering slå_på skru_på slått_på skrudd_på",
    delete: "slett slette sletter slettar sletting fjern fjerne",
    keep: "behold beholde beholder behald behalde bevar bevare forbli forblir bli_værende bli_hos bli_hos_oss vær_medlem fortsett_å_gi fortsetter_å_støtte",
    back: "tilbake attende gå_tilbake lukk lukke ikke_nå ikkje_no ikke_akkurat_nå ikke_i_dag kanskje_senere kanskje_seinare senere seinare nei_takk nei_takk_til glem_det gløym_det tilbake_til_konto* tilbake_til_profil* tilbake_til_min_konto ennå enda",
    resume:
      "gjenoppta* reaktiver* gjenaktiver* gjenopprett gjenopprette gjenoppretter gjenopprettes gjenopprettet gjenoppretta gjenoppretting gjeninnfør* gjenåpn* start_på_nytt start_igjen aktiver_igjen angre angra fortsett_abonnement* fortsett_medlemskap* hald_fram_abonnement* fortsetter fortset_abonnement* løper_videre går_videre_som held_fram abonner_igjen abonner_på_nytt trekk_tilbake trekk_oppsigelse* tilbakekall*",
    "resume+end": "opphev_oppsigelse* opphev_kansellering*",
    pause:
      "pause pausen pauser pausere pauset sett_på sette_på frys fryse suspender suspendere sett_i midlertidig midlertidigt mellombels",
    "pause+pause": "ta_pause ta_en_pause",
    confirm: "bekreft bekrefte bekreftelse stadfest stadfeste stadfesting ja ok okay godkjenn helt_sikker",
    "ability+confirm": "du_bekrefter må_bekrefte",
    attest:
      "vi_bekrefter bekrefter_vi herved_bekreft* bekreftes bekrefter_herved dette_bekrefter vi_stadfestar e_posten_bekrefter",
    settled:
      "bekreftet bekrefta stadfesta fullført gjennomført behandlet behandla registrert vellykket vellykka vellukka utført lyktes lykkes",
    effect:
      "trer_i_kraft tre_i_kraft trådt_i_kraft trår_i_kraft tar_til_å_gjelde gjelder_fra gjeld_frå får_virkning træder_i_kraft",
    proceed:
      "fortsett fortsette fortset videre vidare gå_videre gå_vidare neste send send_inn fullfør gjennomfør ferdig likevel hopp_over hald_fram",
    "proceed+end": "avslutt_oppsigelse* avslutt_kansellering* avslutt_avbestilling*",
    manage:
      "administrer administrere administrasjon behandle håndter håndtere styr styre rediger redigere endre endring bytt bytte oppdater oppdatere tilpass innstillinger innstilling innstillingar",
    show: "vis vise se sjå åpne åpn opne",
    accept: "godta aksepter akseptere motta få bruk_nå løs_inn benytt ta_imot si_ja_til ja_takk_til",
    "accept+offer": "hent_tilbud* hent_rabatt* bruk_tilbud* bruk_rabatt* bruk_kupong* aktiver_tilbud* aktiver_rabatt*",
    export: "eksport* last_ned laste_ned nedlast* hent hente",
    subscription:
      "*abonnement* abo plan planen planer planene *medlemskap* kontrakt kontrakten kontrakter abonnementsavtale* medlemsavtale* tjenesteavtale* donasjon* lisens* *avtale* webhotell* vpn bidraget støtten donere månedlige_gaven månedlige_gave månedlig_gave fast_gave faste_gaven faste_gave faste_gaver månedsgave* støtteløfte* støttetilsagn* familieplan* månedsplan* årsplan* familiepakke* kanalpakke* tv_pakke tv_pakken bredbåndspakke* fadderskap* månedlig_støtte månedlige_støtten fast_bidrag faste_bidrag månedlige_bidraget månedlig_bidrag fastgiveravtale*",
    "third+subscription":
      "abonnementet_hans abonnementet_hennes abonnementet_hennar abonnementet_deres abonnementet_sitt abonnementa_deres medlemskapet_hans medlemskapet_hennes medlemskapet_sitt medlemskapet_deres",
    trial:
      "prøveperiode* prøveabonnement* prøvetid* prøveversjon* prøvemedlemskap* gratisperiode* gratis_prøve gratis_prøveperiode kostnadsfrie_prøven kostnadsfri_prøve prøven gratisprøve* prøvemåned*",
    renewal:
      "*fornyelse fornyelsen fornyelser fornyelses* autofornyelse* fornying fornyinga fornyingar autofornying* automatisk_betaling automatiske_betalinger automatisk_trekk gjentakende_betaling* gjentagende_betaling* regelmessige_betalinger løpende_betaling* automatisk_fakturering autobetaling* avtalegiro* fast_betaling faste_betalinger fast_trekk faste_trekk automatiske_trekk månedlig_trekk månedlige_trekk regelmessig_betaling løpende_trekk",
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
      "slett_bruker slett_brukeren slett_brukar slett_brukaren slett_min_bruker slett_brukeren_min slett_brukeren_din lukk_konto lukk_kontoen lukk_kontoen_min lukk_min_konto lukk_kontoen_din lukke_konto lukke_kontoen steng_konto steng_kontoen steng_kontoen_min steng_min_konto stenge_kontoen lukking_av_konto",
    order: "ordre* bestilling* tinging* kjøp kjøpet kjøpene innkjøp* reservasjon* booking* forsendelse* handlekurv*",
    data: "data dataene hvelv hvelvet opplysninger opplysningar informasjon samtaler samtalene chatter arkiv arkivet opplysningene",
    offer: "tilbud* tilbod* rabatt* kupong* gratis % spesialtilbud*",
    reason:
      "hvorfor kvifor årsak årsaken årsaker grunn grunnen grunner tilbakemelding* spørreskjema* undersøkelse* feedback",
    elsewhere:
      "opplasting* opplastning* invitasjon* inviter* begivenhet* arrangement* hendelse* event* timebestilling* overføring* kommentar* endringer endringene endringar venn venner venneforespørsel* varsel varselet varsling* melding meldingen meldinger meldingar beskjed svar søk jobb jobben jobber oppgave* tur turen reise reisen billett* møte møtet møter oppgradering* nedgradering* mail mailen e_post e_posten epost* e_postadresse* import* økt økten økter levering* leveranse* besøk time timen klasse annen annet andre anna tidligere tidlegare gammel gamle gammelt forrige et_av_abonnement* ett_av_abonnement* et_av_dine en_av_dine oppsagte_abonnementer kansellerte_abonnementer avsluttede_abonnementer tillegg* tilleggstjeneste* tilvalg* roaming forsikring* påminnelse* påminning* venteliste* mer_enn_ett flytting påmelding* fjernet_fra byttet deling delingen skjermdeling* fildeling* dele gruppe gruppen gruppa gruppechat* kurset kurs",
    request: "forespørsel forespørselen forespørsler førespurnad* anmodning* be_om",
    "request+end": "oppsigelsesforespørsel* kanselleringsforespørsel*",
    question:
      "? er_du_sikker ønsker_du ynskjer_du vil_du_si_opp vil_du_avslutte vil_du_kansellere vil_du_avbestille vil_du_avbryte vil_du_fortsette vil_du_virkelig vil_du_gjerne vil_du_fortsatt kan_ikke_angres uopprettelig*",
    howto:
      "hvordan korleis hva kva hvad hvor kor hvilken hvilket kva_for slik sådan kan_jeg kan_eg skal_jeg må_jeg kan_man hvornår",
    me: "jeg eg meg min mi mitt mine mig mit",
    condition:
      "hvis dersom viss når med_mindre medmindre så_snart hvorvidt forutsatt om_du om_abonnementet ved_å_klikke ved_å_trykke ved_å ved_at i_tilfelle da_vi har_du_sagt_opp har_du_avsluttet har_du_kansellert har_du_avbestilt har_du_avbrutt forlater_du fjernes_du velger_du vel_du klikker_du trykker_du betaler_du sletter_du bekrefter_du sjekk kontroller såfremt usant ellers etter_mottak det_ser_ut",
    "condition+end":
      "ved_oppsigelse ved_kansellering ved_avslutning ved_avslutting ved_avbestilling ved_opphør ved_å_avslutte ved_å_kansellere ved_å_si_opp ved_å_avbestille ved_å_avbryte sier_du_opp seier_du_opp avslutter_du avsluttar_du kansellerer_du avbestiller_du avbryter_du stopper_du",
    "not+end":
      "avslutt_ikke avbryt_ikke kanseller_ikke avbestill_ikke stopp_ikke si_ikke_opp avslutt_ikkje avbryt_ikkje kanseller_ikkje avbestill_ikkje stopp_ikkje annuller_ikke opsig_ikke avslutter_ikke",
    join: "og men fordi så selv_om sjølv_om selvom som derfor dessuten imidlertid slik_at på_grunn_av dog",
    ability:
      "kan kunne må skal bør ønsker ynskjer vil_gjerne trenger treng vennligst for_å klikk klikke klikker klikkar trykk trykke trykker trykkar velg velge velger bruk mulig mulighet moglegheit mogleg husk skulle for_at muligt",
    "ability+end":
      "vil_si_opp vil_seie_opp vil_avslutte vil_avslutta kan_avslutta kan_stoppa vil_kansellere vil_avbestille vil_avbryte vil_stoppe ønsker_å_avslutte ønsker_å_si_opp ønsker_å_kansellere",
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
      "vilkår bruksvilkår brukervilkår abonnementsvilkår betingelser kjøpsvilkår salgsbetingelser personvern* personvernerklæring* priser prisar faq ofte_stilte_spørsmål forum forumet anmeldelser omtaler blogg driftsstatus pressemelding* hjelpesenter* brukerstøtte oversett oversettelse",
    history: "historikk aktivitet aktiviteter logg tidslinje varsler varslinger hendelseslogg",
    mailbox: "innboks* innboksen utkast sendte_elementer webmail søppelpost papirkurv utboks",
    you: "du deg dere dykk dig",
    your: "din di ditt dine dykkar dit",
    third:
      "hans hennes hennar deres dens dets sin sitt sine si søster bror venninne kollega kone mann sønn datter partner mor far av_kunden av_brukeren av_abonnenten av_medlemmet kanalen_din din_kanal kunden abonnenten kundens medlemmet brukeren",
    after: "etter før innen efter inden",
    whenever: "når_som_helst til_enhver_tid alltid",
    anyone: "en ei et ein eit hver hvert kvar kvart enhver ethvert noe noen noko nokon nokre",
    switch: "byttet_til bytta_til bytter_til flyttet_til oppgradert nedgradert erstattet erstatta endret_til",
    idle: "uten_binding ingen_binding uten_bindingstid uten_varsel uten_kostnad etter_ønske etter_ditt_ønske på_din_forespørsel på_forespørsel som_ønsket som_forespurt",
    "payment+until": "belastet_før belastes_før trukket_før betale_før fakturert_før belasta_før",
    "not+condition": "uten utan uden",
    active:
      "aktiv aktivt aktive uendret uendra i_kraft påvirkes_ikke berøres_ikke ikke_endret ikke_påvirket endres_ikke",
    member: "abonnent abonnenter abonnerer abonnere medlem påmeldt fastgiver fadder",
    "resume+subscription":
      "fortsett_å_gi_igjen begynn_å_gi_igjen start_å_gi_igjen begynn_å_donere_igjen begynn_å_støtte_igjen gi_igjen",
    "resume+renews": "aktiver_på_nytt",
    "keep+subscription":
      "fortsett_som_abonnent fortsett_som_medlem fortsett_å_være_medlem forbli_medlem forbli_abonnent bli_værende_som_medlem",
    "export+data": "dataeksport hent_dataene_mine hent_dataene_dine hent_data",
    "billing+payment":
      "betalingsmetode* betalingsmåte* betalingskort* betalingsmiddel* betalingsmidler betalingsmidlene",
    "member+you": "du_støtter",
    "expires+until":
      "tilgang_til_og_med tilgang_frem_til tilgang_fram_til tilgjengelig_til_og_med tilgjengelig_frem_til tilgjengelig_fram_til",
    "not+again": "ingen_flere ikke_flere",
    theirs: "*sens",
  },
};
