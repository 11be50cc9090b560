import type { Lexicon } from "../concept";

export const nl: Lexicon = {
  common:
    "de het een van en is dat niet op voor met zijn je uw om aan ook bij naar maar deze wordt heeft hebt nog dit wij kunt",
  notBehind: true,
  verbSecond: true,
  wayOut: "annuleren annuleer",
  sure: "zeker echt",
  words: {
    either: "of",
    lapsed: "is_verlopen zijn_verlopen was_verlopen",
    "gift+subscription": "donatie*",
    "end+settled": "opzegging_gepland annulering_gepland",
    "back+refuse": "weigeren afwijzen",
    "failure+aborted": "opnieuw_proberen",
    fresh: "nieuw nieuwe toevoegen aanmaken",
    aborted: "probeer_het_opnieuw",
    refuse: "afslaan",
    atonce: "onmiddellijk direct meteen",
    "done+deed": "heeft",
    tier: "premium dienst pro plus",
    "back+keep": "bij_nader_inzien van_gedachten_veranderd",
    portal: "portaal",
    tofree:
      "wordt_gratis naar_het_gratis naar_gratis naar_de_gratis terug_naar_het_gratis terug_naar_gratis terug_naar_de_gratis",
    "end+sever": "opzeggen opzeg opzegging* zeg_op opzegformulier",
    not: "niet geen nooit niets noch",
    end: "opzegt zeg zegt_op annuleren annuleer annuleert annulering* annulatie* beëindigen beëindig beëindiging* stopzetten stopzet stopzetting zet_stop stoppen stop ontbinden ontbind ontbinding herroepen herroep herroeping_starten opheffen hef_op beeindig* staken niet_voortzetten niet_langer_voortzetten uitschrijven_bij laten_aflopen laat_aflopen afbreken breek_af aflopen_laten laten_verlopen laat_verlopen afzien opheffing ontbindt royeren royement",
    "end+subscription":
      "abonnementsopzegging contractopzegging contractbeëindiging lidmaatschapsopzegging niet_langer_steunen niet_meer_steunen stop_met_steunen zeg_je_pakket_op zeg_uw_pakket_op zeg_pakket_op pakket_stopzetten pakket_beëindigen bundel_stopzetten bundel_beëindigen bundel_annuleren bundel_stoppen stop_bundel niet_meer_doneren niet_langer_doneren stop_met_geven stoppen_met_geven stoppen_met_steunen ophouden_met_doneren geen_donateur_meer toezegging_intrekken trek_toezegging_in trek_je_toezegging_in trek_uw_toezegging_in steun_intrekken trek_je_steun_in trek_uw_steun_in donatie_intrekken trek_je_donatie_in gift_intrekken stoppen_als_lid stop_als_lid stoppen_als_donateur stoppen_als_abonnee lidmaatschap_verlaten lidmaatschap_opgeven verlaat_lidmaatschap club_verlaten verlaat_de_club verlaat_club abonnement_verlaten geen_lid_meer_zijn niet_langer_lid_zijn niet_meer_lid_zijn geen_abonnee_meer_zijn lid_af_worden uitschrijven_als_lid uitschrijven_als_betalend_lid uitschrijven_als_donateur afmelden_als_lid afmelden_voor_pro afmelden_voor_premium afmelden_voor_plus afmelden_voor_abonnement afmelden_voor_het_abonnement afmelden_van_premium service_stoppen service_stopzetten service_beëindigen stop_service stop_de_service dienstverlening_stopzetten dienstverlening_beëindigen stop_de_dienstverlening gift_stopzetten gift_beëindigen gift_annuleren gift_stoppen filmpakket_afmelden streamingpakket_afmelden pakket_afmelden tv_pakket_afmelden opslagpakket_afmelden abonnement_afmelden licentie_afmelden contract_afmelden hosting_afmelden maaltijdbox_afmelden box_afmelden overblijfabonnement_afmelden pianoles_afmelden muziekles_afmelden gitaarles_afmelden donatie_afmelden gift_afmelden afmelden_van_pianoles afmelden_van_muziekles afmelden_voor_pianoles afmelden_voor_muziekles afmelden_als_donateur afmelden_als_abonnee afmelden_bij_de_sportschool afmelden_van_het_abonnement afmelden_van_het_pakket uitschrijven_bij_de_sportschool uitschrijven_van_de_sportschool uitschrijven_bij_de_club uitschrijven_bij_de_vereniging uitschrijven_uit_de_vereniging uitschrijven_van_de_vereniging uitschrijven_als_abonnee uitschrijving_bij_de_sportschool uitschrijving_van_de_sportschool uitschrijving_bij_de_club uitschrijving_bij_de_vereniging uitschrijving_uit_de_vereniging uitschrijving_van_de_vereniging uitschrijving_als_abonnee stop_met_pianoles stop_met_muziekles stop_met_gitaarles stop_met_de_lessen stop_met_mijn_lessen stop_met_vioolles stoppen_met_pianoles stoppen_met_muziekles stoppen_met_gitaarles stoppen_met_de_lessen stoppen_met_mijn_lessen stoppen_met_vioolles stop_nu_met_pianoles stop_nu_met_muziekles stop_nu_met_gitaarles stop_nu_met_de_lessen stop_nu_met_mijn_lessen stop_nu_met_vioolles met_de_lessen_stop met_de_lessen_stoppen met_lessen_stop met_lessen_stoppen maandbijdrage_intrekken bijdrage_intrekken bijdrage_stopzetten bijdrage_beëindigen bijdrage_stoppen bijdrage_annuleren contributie_intrekken sponsoring_intrekken maandgift_intrekken jaargift_intrekken jaargift_stopzetten jaargift_beëindigen jaargift_stoppen jaargift_annuleren trek_mijn_steun_in trek_mijn_donatie_in trek_mijn_gift_in trek_mijn_bijdrage_in trek_mijn_toezegging_in box_stopzetten box_annuleren box_beëindigen groentebox_afmelden boxen_stopzetten boxen_annuleren boxen_beëindigen boxen_afmelden krant_stopzetten krant_annuleren krant_beëindigen krant_afmelden tijdschrift_stopzetten tijdschrift_annuleren tijdschrift_beëindigen tijdschrift_afmelden dagblad_stopzetten dagblad_annuleren dagblad_beëindigen dagblad_afmelden krant_stoppen box_voorgoed_stoppen box_voorgoed_afmelden box_voorgoed_stopzetten box_definitief_stoppen box_definitief_afmelden box_definitief_stopzetten box_definitief_opzeggen maaltijdbox_voorgoed_afmelden maaltijdbox_definitief_stoppen maaltijdbox_definitief_afmelden maaltijdbox_definitief_stopzetten maaltijdbox_definitief_opzeggen boxen_voorgoed_stoppen boxen_voorgoed_afmelden boxen_voorgoed_stopzetten boxen_definitief_stoppen boxen_definitief_afmelden boxen_definitief_stopzetten boxen_definitief_opzeggen geen_maaltijdboxen_meer_ontvangen geen_maaltijdboxen_meer_sturen geen_boxen_meer verzekering_opzeggen verzekering_beëindigen verzekering_stopzetten autoverzekering_beëindigen autoverzekering_stopzetten zorgverzekering_beëindigen zorgverzekering_stopzetten vereniging_verlaten sportclub_verlaten verlaat_de_vereniging lidmaatschap_neerleggen lidmaatschap_inleveren machtiging_voor_mijn_gift machtiging_voor_mijn_donatie machtiging_voor_mijn_steun machtiging_voor_deze_gift machtiging_voor_deze_donatie machtiging_voor_deze_steun machtiging_voor_de_gift machtiging_voor_de_donatie machtiging_voor_de_steun machtiging_van_mijn_gift machtiging_van_mijn_donatie machtiging_van_mijn_steun machtiging_van_deze_gift machtiging_van_deze_donatie machtiging_van_deze_steun machtiging_van_de_gift machtiging_van_de_donatie machtiging_van_de_steun streaming_beëindigen streaming_stopzetten afstand_doen_van_premium afstand_doen_van_lidmaatschap afstand_doen_van_mijn_lidmaatschap afstand_doen_van_abonnement doe_afstand_van_premium doe_afstand_van_lidmaatschap doe_afstand_van_mijn_lidmaatschap doe_afstand_van_abonnement niet_langer_sponsoren stop_met_sponsoren stoppen_met_sponsoren uit_contract_stappen uit_abonnement_stappen uit_het_contract_stappen uit_het_abonnement_stappen van_abonnement_af van_mijn_abonnement_af van_het_abonnement_af",
    "end+renewal":
      "verlenging_uit verlengen_uit vernieuwing_uit vernieuwen_uit stop_de_betalingen stop_betalingen betalingen_stoppen betalingen_stopzetten stop_met_betalen niet_automatisch_verlengen verlengen_stopzetten verlengen_stoppen verlengen_annuleren verlengen_beëindigen verlenging_intrekken stop_verlengen stop_met_verlengen automatisch_verlengen_uit automatisch_vernieuwen_uit incassomachtiging_intrekken incasso_stoppen incasso_stopzetten incasso_beëindigen incasso_annuleren incasso_intrekken stop_de_incasso stop_incasso afschrijvingen_stoppen afschrijvingen_stopzetten afschrijving_stoppen afschrijving_stopzetten stop_afschrijvingen stop_de_afschrijvingen betalingen_beëindigen betalingen_annuleren niet_meer_betalen machtiging_intrekken machtiging_stopzetten machtiging_beëindigen machtiging_opzeggen machtiging_herroepen incassomachtiging_stopzetten incassomachtiging_beëindigen incassomachtiging_herroepen automatische_incasso_intrekken trek_de_machtiging_in trek_mijn_machtiging_in trek_je_machtiging_in trek_machtiging_in automatische_overboeking_stoppen",
    "confirm+end":
      "herroeping_bevestigen bevestig_herroeping bevestig_de_herroeping afwijzen_en_opzeggen afwijzen_en_annuleren",
    "proceed+end": "opzegging_doorzetten",
    "whenever+end": "opzegbaar opzegbare",
    ended:
      "opgezegd opgezegde geannuleerd geannuleerde beëindigd beëindigde stopgezet stopgezette gestopt uitgeschakeld uitgezet gedeactiveerd ontbonden wordt_herroepen werd_herroepen opgeheven met_succes_geannuleerd succesvol_geannuleerd succesvol_stopgezet succesvol_ingetrokken",
    "future+ended":
      "wordt_opgezegd_op wordt_opgezegd_per wordt_geannuleerd_op wordt_geannuleerd_per wordt_geannuleerd_aan wordt_opgezegd_aan",
    over: "geëindigd eindigde ten_einde",
    "over+done": "is_afgelopen is_voorbij",
    "trial+over":
      "proefperiode_beëindigd proefperiode_is_beëindigd proefperiode_is_nu_beëindigd proefabonnement_is_beëindigd proefmaand_is_beëindigd proeftijd_is_beëindigd proefabonnement_beëindigd proefversie_is_beëindigd",
    off: "uitschakelen uitschakeling uitzetten deactiveren deactiveer deactivering zet_uit schakel_uit staat_uit nu_uit is_uit uitstaat",
    on: "inschakelen ingeschakeld aanzetten aangezet activeren activeer geactiveerd activering schakel_in",
    delete: "verwijderen verwijder verwijdering wissen wis",
    "delete+account":
      "account_sluiten accounts_sluiten sluit_account sluit_mijn_account sluit_je_account profiel_sluiten account_afsluiten accountverwijdering",
    keep: "behouden behoud behoudt houden houd aanhouden blijven blijf blijft aan_laten_staan",
    "keep+subscription": "doorgaan_met_mijn_abonnement",
    back: "terug ga_terug sluiten sluit nee_bedankt nee_dank later misschien_later laat_maar",
    "not+back": "niet_nu nu_niet toch_niet liever_niet nee",
    "not+end": "zeg_niet_op annuleer_niet beëindig_niet",
    "not+until": "nog_niet nog_niets vandaag_niet vandaag_niets niet_vandaag niet_meteen niet_direct",
    resume:
      "trek hervat* heractiv* gereactiveerd reactiveer* reactiveren opnieuw_activeren opnieuw_geactiveerd opnieuw_inschakelen opnieuw_ingeschakeld opnieuw_starten weer_activeren weer_inschakelen weer_geactiveerd herstel herstellen hersteld herstarten herstart ongedaan terugdraaien teruggedraaid voortzetten voortgezet verdergaan_met_abonnement loopt_door loopt_gewoon_door doorlopen doorloopt ingetrokken",
    "resume+subscription":
      "opnieuw_abonneren activeer_abonnement_opnieuw activeer_lidmaatschap_opnieuw opnieuw_lid weer_lid weer_doneren opnieuw_doneren weer_geven weer_steunen opnieuw_steunen weer_donateur",
    "resume+end": "opzegging_intrekken annulering_intrekken opzegging_herroepen intrekken_opzegging",
    pause:
      "pauze pauzeren pauzeer pauzeert gepauzeerd onderbreken onderbreek onderbroken opschorten opgeschort bevriezen bevroren tijdelijk_stoppen tijdelijk_stopzetten tijdelijk_stopgezet stilzetten stilgezet tijdelijk_stilzetten tijdelijk_uitgeschakeld tijdelijk_gedeactiveerd tijdelijk_uitgezet tijdelijk_gestopt tijdelijk_onderbroken",
    confirm: "bevestigen bevestig bevestiging ja ok oké akkoord weet_het_zeker",
    attest:
      "wij_bevestigen we_bevestigen bevestigen_wij bevestigen_we hierbij_bevestigen hiermee_bevestigen bevestigt_de bevestigt_dat",
    settled:
      "bevestigd voltooid succesvol geslaagd gelukt verwerkt afgerond uitgevoerd doorgevoerd met_succes geregistreerd",
    effect: "gaat_in ingaat treedt_in_werking wordt_van_kracht",
    proceed: "verzenden verstuur versturen indienen toch afronden voltooien klaar gereed",
    manage:
      "beheren beheer bewerken bewerk wijzigen wijzig aanpassen pas_aan bijwerken veranderen verander instellingen *instellingen",
    "account+manage": "accountinstellingen accountbeheer",
    "subscription+manage": "abonnementsbeheer abonnementbeheer abonnementsinstellingen abonnementinstellingen",
    show: "bekijken bekijk tonen toon weergeven openen open details meer_informatie terug_naar",
    accept:
      "accepteren accepteer aannemen claimen claim verzilveren verzilver nemen neem krijgen ontvangen ontvang pak geef_mij geef_me",
    export: "export* download*",
    "data+export": "kluisexport gegevensexport",
    subscription:
      "abonnement* *abonnement *abonnementen abo abos lidmaatschap* *lidmaatschap *lidmaatschappen contract contracten *contract *contracten plan plannen overeenkomst overeenkomsten jaarplan maandplan premiumplan licentie* *licentie hosting* vpn donateurschap doneren toezegging* steun maandgift* familiepakket* internetpakket* streamingpakket* tv_pakket premiumpakket* donateur_zijn abonnementsovereenkomst* deze_gift maandelijkse_gift periodieke_gift jaarlijkse_gift opslagpakket* filmpakket* sportpakket* muziekpakket* hostingpakket* basispakket* voordeelpakket* databundel* maaltijdbox maaltijdboxen groentebox foodbox maandbijdrage* contributie periodieke_bijdrage maandelijkse_bijdrage jaarlijkse_bijdrage gezinspakket* *gezinslicentie sponsoring adoptie_op_afstand sponsorschap* donateurslidmaatschap* maandpas jaarpas seizoenspas sportpas maandkaart jaarkaart ov_abonnement polis polissen *polis opslagplan gezinsplan teamplan studentenplan tarief_plan sim_only",
    member: "lid leden abonnee abonnees geabonneerd donateur donateurs begunstiger vriend_van",
    trial:
      "proefperiode* proefabonnement* proefversie* proefmaand* proeftijd* proeflidmaatschap* trial* gratis_maand probeerperiode*",
    renewal:
      "verlenging* *verlenging vernieuwing* *vernieuwing automatisch_verlengen automatisch_vernieuwen terugkerende_betaling* periodieke_betaling* automatische_betaling* automatische_incasso automatische_afschrijving* doorlopende_betaling* auto_renew* herhaalde_betaling* herhalende_betaling* herhaalbetaling* terugkerende_incasso* maandelijkse_incasso terugkerende_afschrijving* herhaalde_afschrijving*",
    renews:
      "verlengen verleng verlengt verlengd vernieuwen vernieuw vernieuwt vernieuwd hernieuwen hernieuwd hernieuwt",
    "not+renews": "loopt_niet_door niet_voortgezet niet_doorlopen",
    "not+expires": "loopt_niet_af",
    billing:
      "facturering* facturatie* factuur* facturen betaalgeschiedenis betaaloverzicht kwitantie* bonnetje bonnetjes",
    payment:
      "betaling* betaal* betalen betaald betaalt kaart kaarten creditcard* creditkaart* bankkaart* incasso* afschrijving* afgeschreven afschrijven in_rekening rekening rekeningen bankrekening gerestitueerd gefactureerd",
    refund: "terugbetaling* terugbetaald terugbetalen restitutie*",
    account:
      "account accounts profiel *account *accounts werkruimte accountoverzicht klantaccount terug_naar_account terug_naar_mijn_account",
    order:
      "bestelling* *bestelling *bestellingen besteld boeking* *boeking reservering* aankoop aankopen order orders zending* pakketje koopovereenkomst",
    data: "gegevens kluis chats gesprekken archief data informatie",
    offer: "aanbieding* aanbod korting* *korting kortingscode gratis % procent waardebon* tegoedbon*",
    reason: "waarom reden redenen feedback enquête* opzegreden* annuleringsreden*",
    elsewhere:
      "upload* uploaden uitnodiging* afspraak afspraken evenement* gebeurtenis* overdracht* overschrijving* opmerking* reactie reacties wijziging* vriend vrienden vriendschap* vriendschapsverzoek* melding* notificatie* antwoord zoeken zoekopdracht* bericht* vacature* taak taken rit ritten reis reizen vlucht* ticket* kaartje kaartjes vergadering* meeting* upgrade* afrekenen checkout mail mails email emails e_mail e_mails import* sessie* levering* bezorging* bezoek les lessen cursus* andere ander vorig vorige voormalig* eerdere oud oude een_van_je een_van_uw geannuleerde_abonnementen opgezegde_abonnementen beëindigde_abonnementen add_on* addon* optie opties roaming verzekering* annuleringsverzekering herinnering* wachtlijst* toestemming* toegang machtiging* bewerking cadeau* cadeaubon* afsluiten arbeidscontract huurcontract arbeidsovereenkomst huurovereenkomst aanvraagprocedure overstap wijziging delen_stoppen stop_met_delen stoppen_met_delen delen_uitschakelen delen_stopzetten volgende_box volgende_maaltijdbox gezinsgroep* apparaat_loskoppelen",
    request: "verzoek verzoeken aanvraag aanvragen opzegverzoek annuleringsverzoek",
    question:
      "? weet_je weet_u wil_je wilt_u wil_u ben_je_zeker bent_u_zeker niet_ongedaan_gemaakt onomkeerbaar onherroepelijk",
    howto: "hoe wat waar welke kan_ik moet_ik mag_ik zal_ik",
    me: "ik mijn mij me m'n",
    condition:
      "als indien wanneer zodra tenzij mits zolang anders zou zouden in_geval door_te_klikken door_op door_te_bevestigen door_te_annuleren door_op_te_zeggen bij_opzegging bij_annulering met_de_opzegging met_opzegging door_opzegging controleer controleren zorg_ervoor zorg_dat ga_na dan_betaal dan_betaalt dan_wordt dan_stopt dan_eindigt dan_loopt na_ontvangst na_betaling totdat het_lijkt_erop door_te_wisselen bij_het_wisselen bij_wijziging door_te_wijzigen door_over_te_stappen",
    join: "en maar want omdat dus zodat hoewel echter aangezien daarom waardoor",
    ability:
      "kan kun kunt kunnen kon konden wil wilt willen wens wenst moet moeten moest mag mogen hoeft hoef alsjeblieft alstublieft gelieve klik klikken tik tikken druk kies kiezen selecteer selecteren gebruik gebruiken om_te te_bevestigen",
    "ability+end":
      "te_annuleren te_beëindigen te_stoppen te_ontbinden op_te_zeggen stop_te_zetten uit_te_schakelen automatisch_verlengen_uit_te_schakelen automatisch_verlengen_uit_te_zetten verlengen_uit_te_schakelen verlenging_uit_te_schakelen verlenging_uit_te_zetten",
    failure:
      "mislukt* mislukken fout fouten foutmelding* onmogelijk niet_mogelijk niet_gelukt niet_geslaagd lukt_niet lukte_niet kon_niet konden_niet probleem problemen ging_mis misgegaan ging_fout fout_gegaan fout_opgetreden probeer_het probeer_opnieuw niet_gevonden geweigerd afgewezen niet_ondersteund niet_meer_ondersteund niet_geldig niet_meer_geldig niet_geaccepteerd niet_ontvangen niet_beschikbaar",
    attempt:
      "behandeling in_behandeling wordt_verwerkt worden_verwerkt in_verwerking wordt_momenteel wordt_nu wordt_opgezegd wordt_geannuleerd binnenkort bezig aangevraagd gestart poging* op_het_punt openstaand* in_afwachting",
    step: "nog_een_stap laatste_stap stap stappen bijna te_voltooien af_te_ronden",
    future: "wordt worden word zal zullen zult gepland ingepland gemarkeerd",
    again: "meer langer opnieuw weer",
    "not+again": "niet_meer niet_langer nooit_meer geen_kosten_meer",
    done: "is zijn hebben hebt heb werd werden was waren ben bent geworden nu inmiddels",
    expires:
      "eindigt eindigen verloopt vervalt loopt_af loopt_op loopt_automatisch_af loopt_binnenkort_af loopt_vandaag_af loopt_morgen_af afloopt aflopen stopt houdt_op toegang_tot beschikbaar_tot verliest_je_de_toegang verlies_je_de_toegang laatste_dag_van_je laatste_dag_van_uw laatste_dag_van_jouw",
    until: "tot einde_van_de_periode einde_periode tot_en_met",
    signin: "inloggen aanmelden aanmelding log_in login meld_aan",
    signup:
      "registreren registreer registratie account_aanmaken maak_account abonneren abonneer lid_worden word_lid gratis_proberen probeer_gratis nu_proberen abonnement_afsluiten abonnement_nemen kopen contract_afsluiten",
    signout: "uitloggen afmelden log_uit logout meld_af",
    password: "wachtwoord*",
    letter: "nieuwsbrief* nieuwsbrieven mailinglijst* newsletter* uitschrijven schrijf_uit uitgeschreven nieuwtjes",
    public:
      "algemene_voorwaarden gebruiksvoorwaarden privacybeleid privacyverklaring cookiebeleid prijzen tarieven faq veelgestelde_vragen forum forums community beoordelingen recensies reviews blog herroepingsrecht herroepingsformulier opzegbrief annuleringsvoorwaarden opzegvoorwaarden helpcentrum kennisbank persbericht storingen vertaling vertalen vertaler statuspagina",
    history: "geschiedenis activiteit* logboek tijdlijn",
    mailbox: "postvak inbox concepten prullenbak webmail verzonden_items",
    you: "jij u jullie",
    "you+done": "je_hebt je_bent hebt_je ben_je",
    "you+future": "je_wordt je_zult",
    "condition+you": "als_je wanneer_je zodra_je indien_je tenzij_je mits_je zolang_je als_jij tenzij_jij",
    "your+subscription": "je_gift uw_gift jouw_gift",
    "your+end": "je_annulering",
    "your+account": "je_profiel",
    your: "je jouw uw",
    third:
      "haar hun zus broer vriendin collega huisgenoot vrouw man zoon dochter partner moeder vader zijn_eigen haar_eigen door_de_klant door_de_gebruiker door_de_abonnee door_het_lid je_kanaal jouw_kanaal de_klant de_abonnee van_de_klant klant de_gebruiker het_lid een_van_je_abonnees een_van_je_donateurs een_van_je_leden een_van_je_supporters een_van_uw_abonnees een_van_uw_donateurs een_van_uw_leden je_abonnees een_abonnee een_donateur een_supporter door_de_bank door_je_bank door_uw_bank",
    "third+subscription": "zijn_abonnement zijn_lidmaatschap zijn_contract",
    after: "nadat voordat alvorens",
    "after+end":
      "na_opzegging na_annulering na_beëindiging na_het_opzeggen na_het_annuleren na_je_opzegging na_je_annulering na_uw_opzegging na_uw_annulering na_de_opzegging na_de_annulering",
    whenever: "op_elk_moment op_ieder_moment elk_moment te_allen_tijde altijd",
    anyone: "een elk elke ieder iedere",
    switch: "overgestapt omgezet overgezet vervangen gewisseld geüpgraded gewijzigd",
    "not+condition": "zonder",
    idle: "op_jouw_verzoek op_je_verzoek op_uw_verzoek zoals_gevraagd zoals_verzocht zoals_aangevraagd betaalde succesvol_verzonden succesvol_ingediend succesvol_ontvangen met_succes_verzonden met_succes_ingediend vrijblijvend opzegtermijn* contractduur factureringsperiode* facturatieperiode* factuurperiode* betalingsperiode* betaalperiode* factureringscyclus betalingscyclus geen_kosten geen_extra geen_terugbetaling* geen_restitutie niet_terugbetaald niet_gerestitueerd niet_vergoed opzegbevestiging* annuleringsbevestiging* bevestiging_van_opzegging",
    active: "actief actieve ongewijzigd van_kracht geldig niet_gewijzigd",
    "request+end":
      "opzegverzoek_indienen opzegverzoek_versturen opzegverzoek_doen opzegverzoek_sturen vraag_opzegging_aan vraag_annulering_aan wil_stoppen wil_annuleren wil_graag_stoppen wil_graag_opzeggen wil_graag_annuleren",
    "billing+payment": "betaalmethode* betaalwijze* betaalmiddel* betaalgegevens",
    "done+off": "staat_nu_uit staat_vanaf_nu_uit staat_inmiddels_uit",
    "ended+subscription":
      "toezegging_is_ingetrokken toezegging_ingetrokken steun_is_ingetrokken box_is_afgemeld maaltijdbox_is_afgemeld pakket_is_afgemeld abonnement_is_afgemeld afgemeld_als_lid afgemeld_als_donateur afgemeld_als_abonnee uitgeschreven_als_lid uitgeschreven_als_donateur uitgeschreven_als_abonnee",
    "theirs+subscription": "het_abonnement_van het_lidmaatschap_van het_contract_van de_donatie_van",
    "not+payment": "geen_terugkerende_betaling geen_terugkerende_betalingen geen_automatische_betalingen",
    "member+you": "je_steunt u_steunt steunt_u",
    "me+subscription": "mijn_gift",
    "pause+subscription":
      "volgende_box_overslaan volgende_maaltijdbox_overslaan volgende_week_overslaan deze_week_overslaan box_overslaan maaltijdbox_overslaan levering_overslaan",
    "manage+payment": "iban_wijzigen iban_aanpassen wijzig_iban rekeningnummer_wijzigen rekeningnummer_aanpassen",
    "export+data":
      "giftenoverzicht_downloaden giftenoverzicht_exporteren donatieoverzicht_downloaden donatieoverzicht_exporteren giftenverklaring_downloaden giftenverklaring_exporteren jaaroverzicht_downloaden jaaroverzicht_exporteren",
    "end+order":
      "afmelden_voor_proefles afmelden_voor_de_proefles proefles_afmelden proefles_annuleren proefles_afzeggen",
    "proceed+onward": "doorgaan ga_door verder verdergaan ga_verder volgende overslaan sla_over",
    "proceed+end+onward": "opzegging_voortzetten annulering_voortzetten",
    leave: "verlaten vertrekken vertrek weggaan weggaat",
    helpful: "nuttig behulpzaam geholpen",
    "confirm+forgood": "definitief",
    forgood: "voorgoed",
    begin: "start starten begin beginnen",
    "elsewhere+lower": "downgrade*",
    lower: "downgraden",
    "elsewhere+more": "meer_opties meer_acties opties_voor acties_voor",
    assist: "je_helpen u_helpen jou_helpen",
  },
};
