import type { Lexicon } from "../concept";

export const da: Lexicon = {
  common: "og ikke af til er på med der det har vi kan du din dit fra vil så nu dig efter hvad også bliver eller være",
  notBehind: true,
  verbSecond: true,
  wayOut: "annuller annullér fortryd afbryd",
  sure: "sikker virkelig",
  words: {
    either: "eller",
    "gift+subscription": "donation*",
    "back+refuse": "afvis",
    "failure+aborted": "prøv_igen",
    fresh: "ny nyt nye opret tilføj",
    aborted: "prøve_igen",
    refuse: "afslå",
    "end+renewal":
      "stop_betalingerne stop_betalinger stop_med_at_betale stop_med_at_forny indstil_betaling* indstil_automatisk_betaling slå_automatisk_fornyelse_fra slå_autofornyelse_fra slå_auto_fornyelse_fra slå_den_automatiske_fornyelse_fra slå_automatiske_betalinger_fra slå_automatisk_forlængelse tilbagekald_betalingsservice* tilbagekald_betalingsaftale* tilbagekald_fuldmagt_til_betaling slet_betalingsservice* slet_fuldmagt_til_betaling afmeld_fuldmagt_til_betaling stop_fuldmagt_til_betaling annuller_fuldmagt_til_betaling fjern_betalingsservice* fjern_fuldmagt_til_betaling ingen_automatisk_fornyelse fortsæt_ikke_forsikring* fortsæt_ikke_abonnement* fortsæt_ikke_medlemskab* fortsæt_ikke_aftale*",
    atonce: "øjeblikkeligt straks",
    "done+deed": "har",
    tier: "premium tjeneste tjenesten plus vip gold guld pro",
    "back+keep": "ombestemt_mig",
    portal: "portalen portal",
    tofree:
      "til_gratis til_gratisversionen til_den_gratis til_gratisabonnement til_gratisplanen til_det_gratis til_gratisniveau* til_gratispakken",
    "end+sever":
      "opsig opsige opsigelse opsigelsen opsigelser sig_op sige_op udmeld udmelde udmeldelse meld_dig_ud melde_dig_ud meld_mig_ud meld_ud melde_mig_ud udmeldelsen udmelding udmeldingen udtræd udtræde udtrædelse udtræden",
    not: "ikke ikkje nej nei aldrig hverken heller undlad lad_være_med",
    "not+anyone": "ingen intet ingenting",
    end: "opsiger siger_op annuller annullere annullerer annullering* afmeld afmelde afmelder afmelding afmeldingen afslut afslutte afslutning stop stoppe stopning ophæv ophæve ophævelse* afbryd afbryde afbrydelse* afbestil afbestille afbestilling* frameld framelde framelding* ophør ophøret bring_til_ophør afmeldelse nedlæg nedlægge oppsigelse oppsigelsen stands standse standsning* hold_op_med holde_op_med fravælg fravælge",
    "end+subscription":
      "abonnementsopsigelse* abonnementsannullering* abonnementsophør sig_abonnementet_op luk_abonnement* luk_dit_abonnement luk_mit_abonnement lukke_abonnement* lukning_af_abonnement* stop_din_støtte stop_med_at_støtte afslut_din_støtte meld_medlemskab*_fra meld_abonnement*_fra meld_dit_abonnement_fra meld_mit_abonnement_fra meld_dit_medlemskab_fra meld_mit_medlemskab_fra sig_aftalen_op sig_medlemskabet_op sig_kontrakten_op stop_bidrag* stop_dit_bidrag stop_mit_bidrag stop_dette_bidrag afslut_bidrag* afslut_dit_bidrag afslut_mit_bidrag annuller_bidrag* annuller_dit_bidrag afmeld_bidrag* afmeld_dit_bidrag indstil_donation* indstil_din_donation indstil_bidrag* indstil_dit_bidrag ikke_længere_donere ikke_længere_støtte ikke_længere_bidrage ikke_længere_være_medlem stop_støtten stop_støtte stop_min_støtte afslut_støtte afslut_støtten afslut_min_støtte annuller_støtte annuller_støtten annuller_din_støtte annuller_min_støtte afmeld_støtte afmeld_støtten afmeld_din_støtte træk_støtten_tilbage træk_din_støtte_tilbage træk_min_støtte_tilbage træk_løftet_tilbage træk_dit_løfte_tilbage træk_dit_tilsagn_tilbage træk_tilsagnet_tilbage forlad_klubben forlad_foreningen forlad_medlemskab* forlade_klubben forlade_foreningen afbestil_pakke* afmeld_pakke* annuller_pakken afbestil_din_pakke afmeld_din_pakke annuller_din_pakke afbestil_min_pakke afmeld_min_pakke luk_tjenesten luk_tjeneste lukke_tjenesten afslut_service afslut_servicen stop_servicen afmeld_service afmeld_servicen stop_gaven afslut_gaven stop_din_gave annuller_tilsagn annuller_tilsagnet annuller_dit_tilsagn annuller_mit_tilsagn træk_dit_bidrag_tilbage opsig_forsikring* opsig_min_forsikring* opsige_forsikring* opsige_min_forsikring* afslut_forsikring* afslut_min_forsikring* afmeld_forsikring* afmeld_min_forsikring* opsigelse_af_forsikring* opsigelse_af_min_forsikring* opsigelsen_af_forsikring* opsigelsen_af_min_forsikring* afmelding_af_forsikring* afmelding_af_min_forsikring* sig_forsikring*_op sig_delebilsaftale*_op sig_pakken_op sig_servicen_op sig_aftale_op sig_kontrakt_op sig_min_forsikring*_op sig_min_delebilsaftale*_op sig_min_pakken_op sig_min_servicen_op sig_min_aftale_op sig_min_kontrakt_op sig_din_forsikring*_op sig_din_delebilsaftale*_op sig_din_pakken_op sig_din_servicen_op sig_din_aftale_op sig_din_kontrakt_op afmeld_måltidskasse* afmeld_kasseordning* afmeld_grøntsagskasse* afmeld_min_måltidskasse* afmeld_min_kasseordning* afmeld_min_grøntsagskasse* afmeld_din_måltidskasse* afmeld_din_kasseordning* afmeld_din_grøntsagskasse* afslut_måltidskasse* afslut_kasseordning* afslut_grøntsagskasse* afslut_min_måltidskasse* afslut_min_kasseordning* afslut_min_grøntsagskasse* afslut_din_måltidskasse* afslut_din_kasseordning* afslut_din_grøntsagskasse* stop_måltidskasse* stop_kasseordning* stop_grøntsagskasse* stop_min_måltidskasse* stop_min_kasseordning* stop_min_grøntsagskasse* stop_din_måltidskasse* stop_din_kasseordning* stop_din_grøntsagskasse* fravælg_pakken stop_klaverundervisning* stop_guitarundervisning* stop_musikundervisning* stop_undervisningen stop_undervisning afslut_klaverundervisning* afslut_guitarundervisning* afslut_musikundervisning* afslut_undervisningen afslut_undervisning opsig_undervisning stop_med_klaverundervisning* stop_med_guitarundervisning* stop_med_musikundervisning* stop_med_undervisningen stop_med_undervisning afmeld_klaverundervisning* afmeld_guitarundervisning* afmeld_musikundervisning* afmeld_undervisningen afmeld_undervisning stop_som_fadder stop_som_støtte stop_som_sponsor stop_som_giver stoppe_som_fadder stoppe_som_støtte stoppe_som_sponsor stoppe_som_giver lad_domæn*_udløbe lad_domæn*_ophøre lad_domæn*_løbe_ud lad_licens*_udløbe lad_licens*_ophøre lad_licens*_løbe_ud lad_årslicens*_udløbe lad_årslicens*_ophøre lad_årslicens*_løbe_ud lad_abonnement*_udløbe lad_abonnement*_ophøre lad_abonnement*_løbe_ud lad_medlemskab*_udløbe lad_medlemskab*_ophøre lad_medlemskab*_løbe_ud lad_aftale*_udløbe lad_aftale*_ophøre lad_aftale*_løbe_ud lad_planen_udløbe lad_planen_ophøre lad_planen_løbe_ud lad_plan_udløbe lad_plan_ophøre lad_plan_løbe_ud lad_forsikring*_udløbe lad_forsikring*_ophøre lad_forsikring*_løbe_ud lad_mit_domæn*_udløbe lad_mit_domæn*_ophøre lad_mit_domæn*_løbe_ud lad_mit_licens*_udløbe lad_mit_licens*_ophøre lad_mit_licens*_løbe_ud lad_mit_årslicens*_udløbe lad_mit_årslicens*_ophøre lad_mit_årslicens*_løbe_ud lad_mit_abonnement*_udløbe lad_mit_abonnement*_ophøre lad_mit_abonnement*_løbe_ud lad_mit_medlemskab*_udløbe lad_mit_medlemskab*_ophøre lad_mit_medlemskab*_løbe_ud lad_mit_aftale*_udløbe lad_mit_aftale*_ophøre lad_mit_aftale*_løbe_ud lad_mit_planen_udløbe lad_mit_planen_ophøre lad_mit_planen_løbe_ud lad_mit_plan_udløbe lad_mit_plan_ophøre lad_mit_plan_løbe_ud lad_mit_forsikring*_udløbe lad_mit_forsikring*_ophøre lad_mit_forsikring*_løbe_ud lad_dit_domæn*_udløbe lad_dit_domæn*_ophøre lad_dit_domæn*_løbe_ud lad_dit_licens*_udløbe lad_dit_licens*_ophøre lad_dit_licens*_løbe_ud lad_dit_årslicens*_udløbe lad_dit_årslicens*_ophøre lad_dit_årslicens*_løbe_ud lad_dit_abonnement*_udløbe lad_dit_abonnement*_ophøre lad_dit_abonnement*_løbe_ud lad_dit_medlemskab*_udløbe lad_dit_medlemskab*_ophøre lad_dit_medlemskab*_løbe_ud lad_dit_aftale*_udløbe lad_dit_aftale*_ophøre lad_dit_aftale*_løbe_ud lad_dit_planen_udløbe lad_dit_planen_ophøre lad_dit_planen_løbe_ud lad_dit_plan_udløbe lad_dit_plan_ophøre lad_dit_plan_løbe_ud lad_dit_forsikring*_udløbe lad_dit_forsikring*_ophøre lad_dit_forsikring*_løbe_ud lad_min_domæn*_udløbe lad_min_domæn*_ophøre lad_min_domæn*_løbe_ud lad_min_licens*_udløbe lad_min_licens*_ophøre lad_min_licens*_løbe_ud lad_min_årslicens*_udløbe lad_min_årslicens*_ophøre lad_min_årslicens*_løbe_ud lad_min_abonnement*_udløbe lad_min_abonnement*_ophøre lad_min_abonnement*_løbe_ud lad_min_medlemskab*_udløbe lad_min_medlemskab*_ophøre lad_min_medlemskab*_løbe_ud lad_min_aftale*_udløbe lad_min_aftale*_ophøre lad_min_aftale*_løbe_ud lad_min_planen_udløbe lad_min_planen_ophøre lad_min_planen_løbe_ud lad_min_plan_udløbe lad_min_plan_ophøre lad_min_plan_løbe_ud lad_min_forsikring*_udløbe lad_min_forsikring*_ophøre lad_min_forsikring*_løbe_ud lad_din_domæn*_udløbe lad_din_domæn*_ophøre lad_din_domæn*_løbe_ud lad_din_licens*_udløbe lad_din_licens*_ophøre lad_din_licens*_løbe_ud lad_din_årslicens*_udløbe lad_din_årslicens*_ophøre lad_din_årslicens*_løbe_ud lad_din_abonnement*_udløbe lad_din_abonnement*_ophøre lad_din_abonnement*_løbe_ud lad_din_medlemskab*_udløbe lad_din_medlemskab*_ophøre lad_din_medlemskab*_løbe_ud lad_din_aftale*_udløbe lad_din_aftale*_ophøre lad_din_aftale*_løbe_ud lad_din_planen_udløbe lad_din_planen_ophøre lad_din_planen_løbe_ud lad_din_plan_udløbe lad_din_plan_ophøre lad_din_plan_løbe_ud lad_din_forsikring*_udløbe lad_din_forsikring*_ophøre lad_din_forsikring*_løbe_ud vil_ikke_længere_give vil_ikke_længere_abonnere forlad_familieplan* forlad_familiepakke* forlad_abonnement* forlad_planen forlad_programmet forlad_kundeklubben forlad_fitnesscent* slip_af_med_abonnement* slip_af_med_aftale* slip_af_med_kontrakten slip_af_med_medlemskab* kom_ud_af_abonnement* kom_ud_af_aftale* kom_ud_af_kontrakten kom_ud_af_medlemskab* træd_ud_af_abonnement* træd_ud_af_aftale* træd_ud_af_medlemskab* afslut_domænet afslut_pladsen afmeld_domænet afmeld_pladsen træk_mit_bidrag_tilbage opgiv_abonnement* opgiv_medlemskab* opgiv_pladsen opgiv_licens* opgiv_aftale* opgiv_plan opgiv_planen opgiv_mit_abonnement* opgiv_mit_medlemskab* opgiv_mit_pladsen opgiv_mit_licens* opgiv_mit_aftale* opgiv_mit_plan opgiv_mit_planen opgiv_dit_abonnement* opgiv_dit_medlemskab* opgiv_dit_pladsen opgiv_dit_licens* opgiv_dit_aftale* opgiv_dit_plan opgiv_dit_planen opgiv_min_abonnement* opgiv_min_medlemskab* opgiv_min_pladsen opgiv_min_licens* opgiv_min_aftale* opgiv_min_plan opgiv_min_planen opgive_abonnement* opgive_medlemskab* opgive_pladsen opgive_licens* opgive_aftale* opgive_plan opgive_planen opgive_mit_abonnement* opgive_mit_medlemskab* opgive_mit_pladsen opgive_mit_licens* opgive_mit_aftale* opgive_mit_plan opgive_mit_planen opgive_dit_abonnement* opgive_dit_medlemskab* opgive_dit_pladsen opgive_dit_licens* opgive_dit_aftale* opgive_dit_plan opgive_dit_planen opgive_min_abonnement* opgive_min_medlemskab* opgive_min_pladsen opgive_min_licens* opgive_min_aftale* opgive_min_plan opgive_min_planen vil_ud_af_aftale* vil_ud_af_abonnement* vil_ud_af_kontrakt* vil_ud_af_medlemskab* vil_ud_af_min_aftale* vil_ud_af_min_abonnement* vil_ud_af_min_kontrakt* vil_ud_af_min_medlemskab* vil_ud_af_mit_aftale* vil_ud_af_mit_abonnement* vil_ud_af_mit_kontrakt* vil_ud_af_mit_medlemskab* gå_ud_af_aftale* gå_ud_af_abonnement* gå_ud_af_kontrakt* gå_ud_af_medlemskab* gå_ud_af_klubben gå_ud_af_foreningen gå_ud_af_min_aftale* gå_ud_af_min_abonnement* gå_ud_af_min_kontrakt* gå_ud_af_min_medlemskab* gå_ud_af_min_klubben gå_ud_af_min_foreningen gå_ud_af_mit_aftale* gå_ud_af_mit_abonnement* gå_ud_af_mit_kontrakt* gå_ud_af_mit_medlemskab* gå_ud_af_mit_klubben gå_ud_af_mit_foreningen træd_ud_af_kontrakt* træd_ud_af_klubben træd_ud_af_foreningen træd_ud_af_min_aftale* træd_ud_af_min_abonnement* træd_ud_af_min_kontrakt* træd_ud_af_min_medlemskab* træd_ud_af_min_klubben træd_ud_af_min_foreningen træd_ud_af_mit_aftale* træd_ud_af_mit_abonnement* træd_ud_af_mit_kontrakt* træd_ud_af_mit_medlemskab* træd_ud_af_mit_klubben træd_ud_af_mit_foreningen træde_ud_af_aftale* træde_ud_af_abonnement* træde_ud_af_kontrakt* træde_ud_af_medlemskab* træde_ud_af_klubben træde_ud_af_foreningen træde_ud_af_min_aftale* træde_ud_af_min_abonnement* træde_ud_af_min_kontrakt* træde_ud_af_min_medlemskab* træde_ud_af_min_klubben træde_ud_af_min_foreningen træde_ud_af_mit_aftale* træde_ud_af_mit_abonnement* træde_ud_af_mit_kontrakt* træde_ud_af_mit_medlemskab* træde_ud_af_mit_klubben træde_ud_af_mit_foreningen afmeld_fitness* afmeld_musikskole* afmeld_bredbånd* stop_fitness* stop_musikskole* stop_bredbånd* sig_bredbånd*_op sig_mobilabonnement*_op sig_internettet_op sig_domænet_op sig_pladsen_op afslut_avisen afslut_papiravisen stop_avisen stop_papiravisen",
    ended:
      "opsagt opsagte opsagde opsiges annulleret annullerede annulleres afmeldt afmeldte afmeldes stoppet stoppede stoppes ophævet ophævede ophæves afbrudt afbrydes afbestilt afbestilte afbestilles udmeldt frameldt deaktiveret deaktiverede deaktiveres slået_fra koblet_fra frakoblet fjernet sagt_op nedlagt lukket lukkes sluttes afsluttes bragt_til_ophør afsluttet afsluttede standset standsede standses meldt_ud meldt_dig_ud udtrådt lukkes_ned nedlægges",
    over: "ophørt ophørte sluttet sluttede endt slut forbi",
    off: "deaktiver deaktivere deaktivering slå_fra slukket sluk frakobl slå_fornyelse_fra slå_fornyelsen_fra",
    "on+renewal":
      "slå_automatisk_fornyelse_til slå_autofornyelse_til slå_auto_fornyelse_til slå_fornyelse_til slå_den_automatiske_fornyelse_til",
    on: "aktiver aktivere aktivering slå_til slået_til tænd tændt",
    delete: "slet slette sletter sletning fjern fjerne",
    keep: "behold beholde beholder bevar bevare bliv forbliv forblive forbliver blive_ved bliv_ved jeg_bliver",
    back: "tilbage gå_tilbage vend_tilbage luk lukke ikke_nu ikke_lige_nu ikke_i_dag måske_senere senere nej_tak ellers_tak glem_det tilbage_til_konto* tilbage_til_profil* tilbage_til_min_konto endnu",
    resume:
      "genoptag* genaktiver* genstart* gentegn* gendan gendanne gendanner gendannet gendannes gendannelse genopret* genetabler* genåbn* genindmeld* fortryd fortryde fortrydelse fortsæt_abonnement* fortsæt_dit_abonnement fortsæt_medlemskab* fortsætter løber_videre kører_videre start_igen start_abonnement_igen aktiver_igen abonner_igen træk_tilbage træk_opsigelse* tilbagekald*",
    pause:
      "pause pausen pauser pausere pauset pausering sæt_på sætte_på frys fryse suspender suspendere sæt_i bero midlertidig midlertidigt midlertidige",
    "pause+pause": "hold_pause hold_en_pause",
    confirm: "bekræft bekræfte bekræftelse ja ok okay godkend",
    "ability+confirm": "du_bekræfter",
    attest: "vi_bekræfter bekræfter_vi hermed_bekræft* bekræftes bekræfter_hermed dette_bekræfter e_mail_bekræfter",
    settled:
      "bekræftet gennemført fuldført behandlet registreret vellykket vellykkede lykkedes udført gennemførtes effektueret",
    effect: "træder_i_kraft træde_i_kraft trådt_i_kraft får_virkning har_virkning gælder_fra trer_i_kraft tre_i_kraft",
    proceed: "send indsend fuldfør gennemfør færdiggør færdig alligevel",
    "proceed+end": "afslut_opsigelse* afslut_annullering* afslut_afmelding*",
    manage:
      "administrer administrere administrering administration håndter håndtere styr styre rediger redigere ændr ændre ændring skift skifte opdater opdatere tilpas indstillinger indstilling",
    show: "vis vise se åbn åbne lukker_op",
    accept: "accepter acceptere modtag få anvend indløs udnyt tag_imod sig_ja_til ja_tak_til",
    "accept+offer":
      "hent_tilbud* hent_rabat* brug_tilbud* brug_rabat* brug_kupon* aktiver_tilbud* aktiver_rabat* skift_til_billigere skift_til_et_billigere skift_til_en_billigere skifte_til_billigere skifte_til_et_billigere skifte_til_en_billigere",
    export: "eksport* download* hent hente",
    subscription:
      "*abonnement* abo abonnementer plan planen planer planerne *medlemskab* kontrakt kontrakten kontrakter abonnementsaftale* serviceaftale* medlemsaftale* licens* *aftale* webhotel* vpn donere månedsbidrag* fast_bidrag faste_bidrag månedligt_bidrag månedlige_bidrag månedlig_støtte månedlige_støtte fast_støtte månedsgave* støtteløfte* bidragsløfte* støttetilsagn* familieplan* månedsplan* årsplan* familiepakke* tvpakke* tv_pakke tv_pakken kanalpakke* bredbåndspakke* streamingpakke* fadderskab* sponsorat lagerplan* lagringsplan* teamplan* erhvervsplan* datapakke* mobilpakke* internetpakke* månedspakke* sæsonpas* årskort* fitnesskort* klippekortaftale* årslicens* teamlicens* bilforsikring* husforsikring* indboforsikring* livsforsikring* dyreforsikring* ulykkesforsikring* hundeforsikring* rejseforsikringsaftale* delebilsaftale* delebilsmedlem* mobilabonnement* lagerpakke* måltidskasseabonnement* hosting* sponsorater",
    trial:
      "prøveperiode* prøveabonnement* prøvetid* prøveversion* prøvemedlemskab* gratisperiode* prøven gratis_prøve gratis_prøveperiode din_prøve annuller_prøve",
    renewal:
      "*fornyelse fornyelsen fornyelser fornyelses* autofornyelse* abonnementsfornyelse* automatisk_betaling automatiske_betalinger tilbagevendende_betaling* gentagne_betalinger løbende_betaling* automatisk_opkrævning* automatisk_fakturering tilbagevendende_fakturering fast_betaling faste_betalinger fast_overførsel faste_overførsler regelmæssig_betaling regelmæssige_betalinger månedlig_betaling månedlige_betalinger betalingsservice automatisk_træk automatiske_træk automatiske_opkrævninger løbende_opkrævning* automatisk_forlængelse* automatiske_forlængelse* *forlængelse *forlængelsen licensfornyelse* domænefornyelse*",
    renews:
      "forny fornye fornyr fornyer fornyes fornyet fornyede fornys forlæng forlænge forlænges forlænget forlænger",
    "not+renews": "fortsætter_ikke ikke_fortsætte ikke_fortsætter",
    billing:
      "fakturering faktureringen faktureringsoplysninger faktureringsadresse faktureringshistorik faktureret faktureres fakturaoplysninger faktura fakturaen fakturaer fakturaerne regning regningen regninger kvittering kvitteringen kvitteringer",
    payment:
      "betaling abonnementsbetaling* betalingen betalinger betalingerne betale betaler betalt betales betalingsoplysning* opkræve opkræver opkræves opkrævet opkrævning opkrævninger opkrævningen trukket trækkes trækker hævet hæves debiteret debiteres kort kortet kreditkort*",
    refund: "refusion* refunder* tilbagebetal*",
    account: "konto kontoen kontoens kontoer kontos kontooplysninger brugerkonto* profil profilen arbejdsområde*",
    "delete+account":
      "slet_bruger slet_brugeren slet_min_bruger slet_din_bruger luk_konto luk_kontoen luk_min_konto luk_din_konto lukke_konto lukke_kontoen lukke_min_konto lukke_din_konto lukning_af_konto luk_profil luk_min_profil luk_brugerkonto",
    order: "ordre* bestilling* køb købet købene indkøb* reservation* booking* forsendelse* kurv kurven",
    data: "data dataene boks boksen oplysninger informationer samtaler samtalerne chats arkiv arkivet",
    offer: "tilbud* rabat* kupon* gratis % specialtilbud* halv_pris halve_pris",
    reason:
      "hvorfor årsag årsagen årsager grund grunden grunde begrundelse feedback spørgeskema* undersøgelse* tilbagemelding*",
    elsewhere:
      "upload* invitation* inviter* begivenhed* arrangement* event* tidsbestilling* overførsel* overførsler kommentar* ændringer ændringerne ven venner vennen venneanmodning* notifikation underretning* meddelelse* besked beskeden beskeder svar søgning* opslag job jobbet jobs opgave* tur turen billet* møde mødet møder opgradering* mail mails mailen mailadresse e_mail e_mails import* session* levering* besøg besøget hold holdet lektion* undervisning anden andet andre tidligere gammel gamle gammelt forrige et_af_dine en_af_dine opsagte_abonnementer annullerede_abonnementer tilvalg* tilkøb* tillæg* roaming forsikring* påmindelse* venteliste* flytning fjernet_fra skiftet gruppe gruppen gruppechat* kursus kurset deling delingen skærmdeling* fildeling* dele spil spillet opkaldet fravælg_alle fravælg_alt fravælg_cookies",
    request: "anmodning* forespørgsel forespørgslen forespørgsler anmod anmode bed_om bede_om bedt_om",
    "request+end": "opsigelsesanmodning* annulleringsanmodning*",
    question:
      "? er_du_sikker ønsker_du vil_du_opsige vil_du_annullere vil_du_afmelde vil_du_afslutte vil_du_stoppe vil_du_fortsætte vil_du_virkelig vil_du_gerne vil_du_stadig kan_ikke_fortrydes uigenkaldelig*",
    howto:
      "hvordan hvad hva hvor hvornår hvilken hvilket sådan kan_jeg skal_jeg kan_man slik læs_om læs_mere_om læse_om vilkår_for betingelser_for regler_for",
    me: "jeg mig min mit mine meg",
    condition:
      "hvis når såfremt medmindre ifald så_snart hvorvidt ved_at_klikke ved_at_trykke ved_at_bekræfte ved_at_vælge ved_at_gå ved_at_kontakte tjek kontroller dersom forudsat usandt i_tilfælde da_vi har_du_opsagt har_du_annulleret har_du_afmeldt har_du_afsluttet forlader_du fjernes_du vælger_du klikker_du trykker_du betaler_du sletter_du bekræfter_du ellers efter_modtagelse det_ser_ud ved_at_skifte ved_skift",
    "condition+end":
      "ved_at_annullere ved_at_opsige ved_at_afmelde ved_at_afslutte ved_at_stoppe ved_opsigelse ved_annullering ved_afmelding ved_ophør opsiger_du annullerer_du afmelder_du afslutter_du stopper_du",
    "not+end": "opsig_ikke annuller_ikke afslut_ikke stop_ikke afmeld_ikke opsiger_ikke afbestil_ikke",
    join: "og men fordi så selvom som dog derfor desuden imidlertid på_grund_af",
    ability:
      "kan kunne må skal bør ønsker vil_gerne behøver venligst bedes for_at klik klikke klikker tryk trykke trykker vælg vælge vælger brug muligt mulighed husk skulle for_å",
    "ability+end": "vil_opsige vil_annullere vil_afmelde vil_afslutte vil_stoppe opsigeligt",
    failure:
      "mislykk* fejl fejlen fejler fejlede fejlet problem* gik_galt gået_galt kunne_ikke kan_ikke kunne_desværre_ikke kan_desværre_ikke ikke_muligt umuligt lykkedes_ikke lykkedes_desværre_ikke ikke_lykkedes prøv_venligst_igen forsøg_igen afvist kan_vi_ikke kunne_vi_ikke feil fik_ikke",
    attempt:
      "afventer afventende under_behandling behandles behandler i_gang igangværende undervejs ved_at er_ved_at snart forsøg forsøger anmodet i_færd_med på_vej_til",
    step: "et_skridt sidste_skridt sidste_trin et_trin trin næsten mangler_kun for_at_fuldføre for_at_gennemføre for_at_færdiggøre for_at_afslutte",
    future: "vil bliver vil_blive planlagt sat_til markeret_til indstillet_til sat_op_til",
    again: "længere igen mere",
    done: "er var blev blevet været nu haft er_blevet har_været vi_har i_har jeg_har",
    "done+expires": "udløb",
    expires: "udløber udløbe udløbet slutter slutte ophører ophøre stopper ender ende løber_ud løber_indtil lukker",
    until:
      "indtil til_og_med frem_til slutningen_af udgangen_af udløbet_af afslutningen_af ved_udløbet_af ved_udgangen_af ved_slutningen_af ved_udløb ved_periodens_udløb periodens_udløb periodens_udgang periodens_slutning månedens_udløb månedens_udgang årets_udgang faktureringsperiodens_udløb betalingsperiodens_udløb abonnementsperiodens_udløb aftaleperiodens_udløb resten_af perioden_ud til_1* til_2* til_3* til_4* til_5* til_6* til_7* til_8* til_9* til_den_1* til_den_2* til_den_3* til_den_4* til_den_5* til_den_6* til_den_7* til_den_8* til_den_9* gælder_indtil gælder_til_og_med gælder_frem_til",
    signin: "log_ind logge_ind log_på login logind indlogning",
    signup:
      "tilmeld_dig tilmelding opret_konto opret_en_konto opret_bruger opret_dig registrer registrering bliv_medlem abonner abonner_nu tegn_abonnement tegn_et_abonnement prøv_gratis køb_abonnement start_gratis",
    signout: "log_ud logge_ud log_af logud",
    password: "adgangskode* kodeord* password*",
    letter: "e_mailabonnement* mailabonnement* nyhedsbrev* mailingliste* mailliste* reklamemails",
    public:
      "vilkår brugsvilkår abonnementsvilkår betingelser abonnementsbetingelser handelsbetingelser brugerbetingelser privatlivspolitik* persondatapolitik* cookiepolitik* priser faq ofte_stillede_spørgsmål forum forummet fællesskab anmeldelser blog driftsstatus pressemeddelelse* hjælpecenter* oversæt oversættelse opsigelsesvilkår* opsigelsesregler* opsigelsesbetingelser* afbestillingsregler*",
    history: "historik aktivitet aktiviteter log tidslinje notifikationer hændelser",
    mailbox: "indbakke* kladder sendt_post webmail papirkurv spam uønsket_mail udbakke",
    you: "du dig jer",
    your: "din dit dine jeres",
    third:
      "hans hendes deres dens dets sin sit sine søster bror veninde kollega kone mand søn datter partner mor far af_kunden af_brugeren af_abonnenten af_medlemmet din_kanal kunden abonnenten kundens medlemmet brugeren",
    after: "efter før inden forinden etter",
    whenever: "når_som_helst når_du_vil når_du_ønsker til_enhver_tid til_hver_en_tid altid",
    anyone: "en et enhver ethvert hver hvert nogen noget nogle",
    switch: "skiftet_til skifter_til flyttet_til opgraderet nedgraderet erstattet erstattes ændret_til",
    idle: "uden_binding ingen_binding uden_varsel uden_beregning på_din_anmodning efter_dit_ønske efter_eget_ønske efter_anmodning som_ønsket som_du_har_ønsket som_anmodet",
    "payment+until":
      "opkrævet_før opkræves_før trukket_før betale_før debiteret_før faktureret_før opkrævet_inden betalinger_før betalinger_inden opkrævninger_før opkrævninger_inden trækkes_før trækkes_inden",
    "not+condition": "uden uten",
    active: "aktiv aktivt aktive uændret i_kraft påvirkes_ikke berøres_ikke ikke_ændret ikke_påvirket ændres_ikke",
    member: "abonnent abonnenter abonnerer abonnere medlem tilmeldt bidragyder",
    "billing+payment": "betalingsmetode* betalingskort* betalingsmiddel* betalingsmidler betalingsmåde*",
    "resume+subscription": "begynd_at_donere_igen begynd_at_støtte_igen begynd_at_bidrage_igen doner_igen støt_igen",
    "keep+subscription":
      "fortsæt_som_medlem fortsæt_som_abonnent bliv_ved_med_at_være_medlem fortsæt_med_at_støtte fortsæt_med_at_give fortsæt_med_at_være_medlem fortsæt_med_at_bidrage fortsætter_med_at_støtte fortsætter_med_at_donere fortsætter_med_at_give fortsætter_med_at_bidrage fortsætter_som_giver fortsætter_som_medlem fortsætter_som_støtte fortsætter_som_fadder fortsæt_som_giver fortsæt_som_fadder fortsæt_som_bidragyder",
    "export+data": "dataeksport",
    "not+again": "ikke_flere ingen_flere",
    "expires+until": "adgang_indtil adgang_frem_til adgang_til_og_med tilgængelig_indtil tilgængeligt_indtil",
    theirs: "*sens",
    "member+you": "du_støtter",
    "your+subscription": "din_forsikring jeres_forsikring",
    "pause+subscription":
      "spring_næste_uges_kasse_over spring_næste_betaling_over spring_denne_uges_kasse_over spring_denne_uge_over spring_denne_kasse_over spring_denne_levering_over spring_denne_måned_over spring_denne_betaling_over spring_denne_måltidskasse_over spring_næste_kasse spring_næste_levering spring_næste_måltidskasse spring_næste_uge spring_næste_måned spring_over_næste",
    "manage+billing":
      "skift_beløb skift_beløbet skift_bidragets_størrelse skift_månedsbeløb* skift_betalingsdato* skift_trækdato* skift_betalingsdag* ændr_beløb ændr_beløbet ændr_bidragets_størrelse ændr_månedsbeløb* ændr_betalingsdato* ændr_trækdato* ændr_betalingsdag*",
    "end+order":
      "afbestil_bil afbestil_bilen afbestil_bord afbestil_bordet afbestil_værelse* afbestil_hotel* afbestil_tiden afbestil_tid afbestil_levering afbestil_leveringen annuller_bil annuller_bilen annuller_bord annuller_bordet annuller_værelse* annuller_hotel* annuller_tiden annuller_tid annuller_levering annuller_leveringen",
    "not+elsewhere":
      "ingen_flere_kort ingen_flere_betalingskort* ingen_flere_betalingsmetode* ingen_flere_kreditkort* ikke_flere_kort ikke_flere_betalingskort* ikke_flere_betalingsmetode* ikke_flere_kreditkort* ingen_flere_betalinger_kræves ikke_flere_betalinger_kræves ingen_flere_gebyrer ikke_flere_gebyrer",
    "proceed+onward": "fortsæt fortsætte videre gå_videre næste spring_over",
    leave: "forlad forlade forlader",
    helpful: "nyttig nyttigt hjælpsom hjalp",
    forgood: "endeligt permanent for_altid",
    begin: "start starte begynd",
    lower: "nedgrader",
    "elsewhere+lower": "nedgradering*",
    "elsewhere+more": "flere_muligheder flere_indstillinger flere_handlinger handlinger_for",
    assist: "hjælpe_dig hjælpe_med",
    "leave+proceed": "gå_alligevel",
  },
};
