import type { Lexicon } from "../concept";

export const de: Lexicon = {
  common:
    "der die das und ist nicht ein eine zu den von mit für auf sich auch dem des wird sie ihr bei oder als im dein wir uns",
  notBehind: true,
  verbSecond: true,
  wayOut: "abbrechen abbruch",
  sure: "sicher wirklich",
  words: {
    either: "oder",
    lapsed: "abgelaufen abgelaufene abgelaufenes abgelaufener verfallen",
    "gift+subscription":
      "spende* spenden spendenzusage* dauerspende* *spende *spendenzusage *spendenzusagen spendenabo* spendenauftrag*",
    "end+settled": "kündigung_vorgemerkt kündigung_eingeplant",
    "back+refuse": "ablehnen",
    "failure+aborted": "erneut_versuchen noch_einmal_versuchen nochmal_versuchen",
    fresh: "neu neue neues neuen erstellen hinzufügen anlegen",
    aborted: "versuchen_sie_es_erneut versuche_es_erneut",
    refuse: "verzichten",
    "end+renewal":
      "zahlungen_beenden zahlungen_stoppen zahlungen_einstellen zahlung_einstellen nicht_mehr_zahlen nicht_automatisch_verlängern lastschrift_beenden lastschrift_stoppen lastschrift_einstellen lastschrift_stornieren lastschriften_beenden lastschriften_stoppen lastschriften_einstellen lastschrifteinzug_beenden lastschrifteinzug_stoppen bankeinzug_beenden bankeinzug_stoppen abbuchung_stoppen abbuchung_beenden abbuchung_einstellen abbuchungen_stoppen abbuchungen_beenden abbuchungen_einstellen zahlung_beenden beende_die_zahlungen beenden_sie_die_zahlungen stoppe_die_zahlungen stoppen_sie_die_zahlungen monatliche_zahlung_stornieren monatliche_zahlung_stoppen monatliche_zahlungen_stornieren lastschriftmandat_widerrufen lastschriftmandat_zurückziehen lastschriftmandat_kündigen lastschriftmandat_beenden sepa_mandat_widerrufen sepa_mandat_zurückziehen sepa_mandat_kündigen sepa_mandat_beenden einzugsermächtigung_widerrufen einzugsermächtigung_zurückziehen einzugsermächtigung_beenden widerruf_des_lastschriftmandats widerruf_des_mandats widerruf_des_sepa_mandats widerruf_der_einzugsermächtigung autoverlängerung_aus verlängerung_aussetzen",
    atonce: "sofort umgehend sofortig*",
    "done+deed": "hat",
    tier: "premium dienst dienste basic",
    "back+keep": "anders_überlegt",
    portal: "portal",
    tofree:
      "in_den_kostenlosen in_die_kostenlose zum_gratis_tarif zum_kostenlosen zur_kostenlosen zur_gratisversion zum_free_tarif zum_gratistarif auf_den_kostenlosen auf_die_kostenlose zum_gratis_abo",
    "end+sever": "kündigen kündige kündigung* kuendig* *kündigung *kündigungen aufkündigen",
    not: "nicht kein keine keinen keinem keiner keines nie niemals nichts weder",
    end: "kündigst kündigt abbrechen abbrich breche abbruch beenden beende beendigung* stornieren storniere stornierung* storno stoppen stoppe stopp stop abbestellen abbestellung bestelle_ab widerrufen widerrufe auflösen annullieren annullierung terminieren zurücktreten austreten austritt beendet_dein beendet_deine beendet_deinen beendet_ihr beendet_ihre beendet_ihren beendet_das beendet_die beendet_den widerruf_erklären widerruf_einleiten widerruf_starten nicht_weiterführen aussteigen abo_aufheben abonnement_aufheben vertrag_aufheben mitgliedschaft_aufheben aufkündigung aufzukündigen",
    "end+subscription":
      "abokündigung* abonnementkündigung* vertragskündigung* tarifkündigung* mitgliedschaftskündigung* vertragsbeendigung vertragsauflösung abo_jetzt_kündigen abonnement_jetzt_kündigen vertrag_jetzt_kündigen verträge_jetzt_kündigen mitgliedschaft_jetzt_kündigen tarif_jetzt_kündigen plan_jetzt_kündigen nicht_weiter_unterstützen nicht_mehr_unterstützen unterstützung_einstellen spende_einstellen spenden_einstellen spendenzahlung_einstellen spendenzahlungen_einstellen dauerspende_einstellen monatsspende_einstellen abo_einstellen abonnement_einstellen vertrag_einstellen mitgliedschaft_einstellen nicht_mehr_spenden nicht_weiter_spenden nicht_länger_spenden aufhören_zu_spenden spenden_aufhören höre_auf_zu_spenden spendenzusage_zurückziehen spendenzusage_zurücknehmen spendenzusage_aufheben förderzusage_zurückziehen beitragszusage_zurückziehen unterstützungszusage_zurückziehen zusage_zurückziehen zusage_zurücknehmen unterstützung_zurückziehen förderung_beenden förderung_einstellen förderung_zurückziehen patenschaft_einstellen kein_mitglied_mehr_sein nicht_mehr_mitglied_sein nicht_länger_mitglied_sein keine_mitgliedschaft_mehr club_verlassen verein_verlassen austritt_erklären austritt_beantragen vereinsaustritt clubaustritt mitgliedschaft_verlassen abo_verlassen abo_abmelden abonnement_abmelden tarif_abmelden mitgliedschaft_abmelden vertrag_abmelden premium_abmelden plan_abmelden dienst_einstellen service_abbestellen service_beenden service_einstellen dienstleistung_beenden dienstleistung_einstellen plus_abbestellen plus_beenden paket_beenden paket_abbestellen paket_stornieren auslaufen_lassen ablaufen_lassen abo_loswerden abonnement_loswerden vertrag_loswerden mitgliedschaft_loswerden tarif_loswerden premium_loswerden zeitung_abbestellen zeitschrift_abbestellen tageszeitung_abbestellen magazin_abbestellen wochenzeitung_abbestellen box_abbestellen boxen_abbestellen paket_abmelden lizenz_abmelden familienlizenz_abmelden hosting_abmelden tarifoption_abmelden flatrate_abmelden spende_abmelden dauerspende_abmelden patenschaft_abmelden förderbeitrag_zurückziehen mitgliedsbeitrag_zurückziehen monatsbeitrag_zurückziehen spende_zurückziehen dauerspende_zurückziehen monatsspende_zurückziehen patenschaft_zurückziehen förderung_widerrufen zuwendung_zurückziehen zuwendung_widerrufen spendenauftrag_zurückziehen dauerauftrag_zurückziehen klavierunterricht_abmelden musikunterricht_abmelden gitarrenunterricht_abmelden geigenunterricht_abmelden instrumentalunterricht_abmelden vom_unterricht_abmelden musikunterricht_beenden unterricht_kündigen unterricht_beenden klavierunterricht_beenden gitarrenunterricht_beenden versicherung_kündigen versicherung_beenden police_beenden versicherungsschutz_kündigen versicherungsschutz_beenden haftpflicht_beenden hausratversicherung_beenden haftpflichtversicherung_beenden rechtsschutz_beenden keine_boxen_mehr_erhalten keine_boxen_mehr_bekommen keine_kochboxen_mehr_erhalten keine_kochboxen_mehr_bekommen keine_lieferungen_mehr_erhalten keine_lieferungen_mehr_bekommen keine_weiteren_boxen_mehr_erhalten keine_weiteren_boxen_mehr_bekommen keine_weiteren_kochboxen_mehr_erhalten keine_weiteren_kochboxen_mehr_bekommen keine_weiteren_lieferungen_mehr_erhalten keine_weiteren_lieferungen_mehr_bekommen keine_weiteren_boxen_erhalten keine_weiteren_kochboxen_erhalten verein_austreten club_austreten klub_austreten austritt_aus_dem_verein austritt_aus_dem_club mitgliedschaft_aufgeben mitgliedschaft_niederlegen abo_aufgeben tarif_aufgeben premium_aufgeben patenschaft_aufgeben patenschaft_abgeben nicht_länger_fördern nicht_länger_unterstützen nicht_mehr_fördern raus_aus_dem_vertrag raus_aus_dem_abo raus_aus_dem_tarif aus_dem_vertrag_raus aus_dem_abo_raus aus_dem_tarif_raus aus_meinem_vertrag_raus aus_meinem_abo_raus aus_meinem_tarif_raus ausstieg_aus_dem_vertrag streaming_paket_abmelden tv_paket_abmelden hosting_paket_abmelden cinema_paket_abmelden streamingpaket_abmelden filmpaket_abmelden speicherpaket_abmelden hostingpaket_abmelden nicht_weiter_fördern",
    "confirm+end":
      "jetzt_kündigen jetzt_kuendigen jetzt_verbindlich_kündigen widerruf_bestätigen widerruf_jetzt_bestätigen widerruf_absenden widerruf_abschicken widerruf_einreichen ablehnen_und_kündigen",
    "whenever+end": "kündbar* kündbarkeit",
    ended:
      "gekündigt gekündigte gekündigtes gekündigter gekündigten gekuendigt aufgekündigt abgebrochen beendet beendete storniert stornierte gestoppt abbestellt wurde_widerrufen erfolgreich_widerrufen widerrufen_worden annulliert aufgelöst deaktiviert ausgeschaltet abgeschaltet abgestellt terminiert erfolgreich_storniert erfolgreich_abgebrochen erfolgreich_annulliert erfolgreich_gestoppt ausgetreten *gekündigt",
    "not+ended": "ungekündigt* ungekündigten",
    over: "geendet endete zu_ende_gegangen ist_zu_ende",
    "over+done": "ist_beendet ist_nun_beendet ist_jetzt_beendet ist_bereits_beendet sind_beendet",
    "trial+over":
      "testphase_beendet testzeitraum_beendet testabo_beendet testzeit_beendet testversion_beendet probeabo_beendet probezeit_beendet probezeitraum_beendet probephase_beendet probemonat_beendet probemitgliedschaft_beendet gratismonat_beendet",
    off: "deaktivieren deaktiviere deaktivierung ausschalten abschalten abstellen ausschalte deaktivierst",
    on: "aktivieren aktiviere aktiviert aktivierung einschalten eingeschaltet anschalten angeschaltet",
    delete: "löschen lösche loeschen löschung entfernen entferne",
    "delete+account":
      "konto_schließen konto_schliessen kontos_schließen account_schließen account_schliessen profil_schließen kundenkonto_schließen benutzerkonto_schließen nutzerkonto_schließen kontolöschung accountlöschung profillöschung",
    keep: "behalten behalte behältst beibehalten bleiben bleibe bleibst bleibt bleib dabeibleiben verbleiben weiterhin",
    "keep+subscription": "bleib_mitglied",
    back: "zurück zurückgehen schließen schliessen schließe nein_danke später vielleicht_später ein_andermal verwerfen zur_übersicht",
    "not+back": "nicht_jetzt jetzt_nicht doch_nicht lieber_nicht nein",
    "not+end": "kündigen_sie_nicht kündige_nicht",
    "not+until": "noch_nicht noch_nichts heute_nicht heute_nichts nicht_heute nicht_sofort",
    resume:
      "reaktivier* wiederherstell* wiederhergestellt wiederaufnehm* wiederaufgenommen wieder_aufnehmen wieder_aufgenommen wieder_aktivieren wieder_aktiviert erneut_aktivieren erneut_aktiviert wieder_herstellen wieder_einschalten wieder_beitreten wieder_starten neu_starten fortsetzen fortgesetzt fortführen fortgeführt weiterführen weitergeführt weiterlaufen läuft_weiter läuft_automatisch_weiter rückgängig zurücknehmen zurückgenommen zurücknahme zurückziehen zurückgezogen aufheben aufgehoben kündigungsrücknahme kündigungsrückzug kündigungswiderruf kündigungsstornierung wiederaufleben",
    "resume+end": "kündigung_verwerfen kündigungsvormerkung_löschen kündigungsvormerkung_entfernen",
    "resume+subscription":
      "wieder_abonnieren erneut_abonnieren wieder_mitglied erneut_mitglied wieder_spenden erneut_spenden spende_wieder wieder_unterstützen erneut_unterstützen wieder_eintreten erneut_eintreten",
    pause:
      "pausieren pausiere pausiert pause pausen aussetzen ausgesetzt unterbrechen unterbrochen unterbrechung anhalten angehalten einfrieren eingefroren stilllegen ruhend abopause ruhen_lassen auf_eis vorübergehend_abgeschaltet vorübergehend_deaktiviert vorübergehend_ausgeschaltet vorübergehend_gestoppt vorübergehend_eingestellt vorübergehend_gesperrt",
    confirm: "bestätigen bestätige bestätigung ja ok okay jawohl verbindlich ich_bin_sicher bin_mir_sicher",
    attest:
      "wir_bestätigen bestätigen_wir bestätigen_hiermit hiermit_bestätigen bestätigen_ihnen bestätigen_dir hiermit_wird dies_bestätigt bestätigt_die",
    settled:
      "bestätigt erfolgreich abgeschlossen durchgeführt ausgeführt verarbeitet bearbeitet ist_erfolgt vollzogen erfasst",
    effect: "wirksam tritt_in_kraft treten_in_kraft in_kraft_treten",
    proceed:
      "absenden abschicken einreichen senden übermitteln trotzdem dennoch abschließen abschliessen fertig fertigstellen",
    manage:
      "verwalten verwalte verwaltung bearbeiten bearbeite ändern aktualisieren aktualisiere anpassen einstellung einstellungen wechseln wechsle *einstellungen *verwaltung",
    "account+manage": "kontoeinstellungen kontoverwaltung profileinstellungen",
    "subscription+manage":
      "aboverwaltung abonnementverwaltung abonnementsverwaltung aboeinstellungen vertragsverwaltung mitgliedschaftsverwaltung tarifwechsel planwechsel",
    show: "anzeigen ansehen anschauen einsehen öffnen zeigen zeige details mehr_erfahren mehr_infos mehr_anzeigen zurück_zum zurück_zur zurück_zu",
    accept:
      "annehmen akzeptieren nehmen nehme sichern holen einlösen anwenden erhalten beanspruchen in_anspruch_nehmen sparen",
    export: "export* herunterladen herunterlade heruntergeladen download* runterladen",
    subscription:
      "abo abos abonnement* *abo *abos *abonnement* vertrag verträge vertrages vertrags verträgen *vertrag *verträge tarif tarife tarifs *tarif *tarife mitgliedschaft* *mitgliedschaft *mitgliedschaften plan pläne plans plänen premiumplan basisplan jahresplan monatsplan familienplan premium_paket premiumpaket basispaket streamingpaket deutschlandticket* patenschaft* lizenz* *lizenz hosting* webhosting vpn unterstützung dauerauftrag dauerauftrags förderzusage* beitragszusage* unterstützungszusage* förderbeitrag förderbeiträge förderbeitrags mitgliedsbeitrag mitgliedsbeiträge vertragsverhältnis* familienpaket* *abopaket streamingdienst streamingdienste vertragsende speicherpaket* filmpaket* musikpaket* sportpaket* serienpaket* tv_paket tv_pakets cinema_paket kino_paket streaming_paket streaming_pakets hosting_paket hosting_pakets hostingpaket* webhostingpaket* servicepaket* sicherheitspaket* plus_paket pro_paket basis_paket abo_box kochbox kochboxen gemüsebox gemüsebox* biokiste gemüsekiste genussbox weinbox speicherplan teamplan businessplan studentenplan cloud_plan flatrate flatrates jobticket semesterticket monatskarte monatskarten jahreskarte dauerkarte zeitkarte bahncard gönnerschaft* gönnerbeitrag* förderkreis fördermitglied domainvertrag rahmenvertrag monatsbeitrag monatsbeiträge vereinsbeitrag kursbeitrag kursgebühr monatspass jahrespass saisonpass familienpass",
    member: "mitglied mitglieder abonniert abonnent abonnentin abonnenten",
    trial:
      "probeabo* probemonat* probezeit* probephase* probemitgliedschaft* testphase* testabo* testzeitraum* testmonat* testzeit* testversion* gratismonat* trial* schnupperabo* schnupperphase* gratis_test gratis_tests gratistest* kostenloser_test kostenlosen_test kostenlose_testversion kostenlosen_tests testmitgliedschaft* probeversion* probewoche* testwoche* gratiswoche* gratisphase* gratiszeitraum*",
    renewal:
      "verlängerung* verlaengerung* *verlängerung *verlängerungen autoverlängerung automatische_erneuerung automatischen_erneuerung erneuerung wiederkehrende_zahlung* wiederkehrenden_zahlung* wiederkehrende_abbuchung* automatische_zahlung* automatischen_zahlung* automatische_abbuchung* automatischen_abbuchung* automatische_abrechnung dauerlastschrift auto_renew* automatisch_verlängern automatisch_erneuern regelmäßige_zahlung* regelmässige_zahlung* regelmäßige_abbuchung* regelmäßigen_abbuchung* regelmäßigen_zahlung",
    renews: "verlängern verlängert verlängerst verlängerte erneuern erneuert erneuerst weiterlaufend verlängere",
    "not+expires": "läuft_nicht_aus läuft_nicht_ab",
    "not+renews":
      "läuft_nicht_weiter nicht_fortgesetzt nicht_weitergeführt nicht_fortgeführt nicht_weiterlaufen nicht_weiterläuft",
    billing:
      "abrechnung* rechnung* zahlungsverlauf zahlungshistorie zahlungsübersicht quittung* beleg belege jahresrechnung monatsrechnung",
    payment:
      "zahlung* zahlen zahlt zahle zahlst bezahlen bezahlt bezahlung karte karten kreditkarte* debitkarte* bankkonto bankverbindung lastschrift* abbuchung* abbuchen abgebucht belastet belasten belastung* einzug eingezogen berechnet rückzahlung* gutgeschrieben wir_buchen buchen_wir buchen_künftig",
    refund: "erstatt* rückerstatt*",
    account: "konto kontos konten account accounts profil *konto *account arbeitsbereich kontoübersicht workspace",
    order:
      "bestellung* *bestellung *bestellungen bestellt kauf käufe kaufvertrag einkauf buchung* *buchung *buchungen reservierung* sendung* auftrag aufträge",
    data: "daten tresor chats unterhaltungen gespräche archiv chatverlauf informationen spendenquittung* spendenbescheinigung* zuwendungsbestätigung*",
    offer:
      "angebot* *angebot rabatt* *rabatt gutschein* % prozent kostenlos* gratis vergünstig* ermäßig* preisnachlass nachlass",
    reason: "warum wieso weshalb grund gründe kündigungsgrund* kündigungsgründe* feedback umfrage* rückmeldung",
    elsewhere:
      "abschluss *abschluss geschenk* upload* hochladen einladung* ereignis* veranstaltung* termin termine termins übertragung* überweisung* kommentar* änderung* freund freunde freundschaft* benachrichtigung* mitteilung* antwort suche suchen nachricht* beitragsbild job jobs aufgabe* fahrt fahrten reise reisen flug ticket tickets besprechung* meeting* treffen upgrade* checkout mail mails email emails e_mail e_mails import* löschvorgang sitzung* lieferung* zustellung* besuch kurs kurse lektion unterricht stunde andere anderen anderer anderes anderem weiteres vorherige vorherigen vorheriges frühere früheren früheres ehemalige ehemaligen alte alten altes eines_deiner eines_ihrer einer_deiner einer_ihrer gekündigte_abos gekündigte_abonnements gekündigte_verträge gekündigten_abos zusatzoption* zusatzpaket* add_on* addon* option optionen roaming versicherung versicherungen versicherungsschutz erinnerung* warteliste* einwilligung* zustimmung* zugriff* zugang berechtigung* vollmacht* freigabe* mandat* lastschriftmandat* sepa token* prozess auswahl eingabe arbeitsverhältnis wohnung mietvertrag arbeitsvertrag aus_deinem_abo_entfernt aus_dem_abo_entfernt wechsel alle_mitglieder vorgangs bezahlvorgang bestellvorgang abo_abschluss vorgang teilen_beenden teilen_stoppen teilen_deaktivieren freigabe_beenden nächste_kochbox nächste_box nächsten_box diese_box einzelne_box familiengruppe* familienfreigabe",
    request: "antrag anträge anfrage* kündigungsantrag kündigungsanfrage kündigungswunsch",
    question:
      "? möchten_sie möchtest_du willst_du wollen_sie sind_sie_sicher bist_du_sicher bist_du_dir_sicher sind_sie_sich_sicher nicht_rückgängig_gemacht unwiderruflich* nicht_rückgängig_zu_machen",
    howto: "wie was wo wann kann_ich soll_ich darf_ich muss_ich",
    me: "ich mein meine meinen meinem meiner meines mir mich",
    condition:
      "wenn falls sofern sobald solange ob außer ausser es_sei_denn sollten sollte solltest sonst andernfalls ansonsten nur_dann im_falle im_fall durch_klicken durch_klick mit_klick mit_einem_klick indem durch_die_kündigung mit_der_kündigung mit_einer_kündigung bei_kündigung bei_einer_kündigung bei_der_kündigung stellen_sie_sicher stelle_sicher stell_sicher vergewisser* prüfe prüfen überprüfe überprüfen dann_wird dann_endet dann_werden dann_zahlen dann_zahlst keine_zahlung_ein keine_zahlung_eingeht zahlung_nicht_eingeht nach_eingang nach_erhalt vorbehaltlich nach_zahlung bis_sie bis_du nach_rückgabe anscheinend offenbar es_scheint scheint durch_den_wechsel beim_wechsel mit_dem_wechsel",
    join: "und aber weil da denn damit sodass obwohl jedoch doch sondern deshalb daher welche welches",
    ability:
      "kann kannst können könnt könntest konnte konnten möchte möchten möchtest will willst wollen wollt wünsche muss müssen musst müsste dürfte darf darfst dürfen bitte klicke klick klicken tippe tippen drücke drücken wähle wählen auswählen benutze verwende lässt_sich lassen_sich um_zu um_ihr um_dein um_ihre um_deine um_den um_das um_die zu_bestätigen",
    "ability+end":
      "zu_kündigen zu_beenden zu_stornieren zu_widerrufen zu_stoppen zu_deaktivieren abzubrechen abzubestellen",
    failure:
      "fehler* fehlgeschlagen fehlschlag* gescheitert scheiterte unmöglich nicht_möglich problem* schiefgelaufen schief_gelaufen schiefgegangen schief_gegangen versuchen_sie versuche_es versuch_es nicht_erfolgreich erfolglos abgelehnt nicht_geklappt nicht_gefunden nicht_verfügbar nicht_unterstützt nicht_mehr_unterstützt nicht_gültig nicht_mehr_gültig nicht_mehr_verfügbar nicht_akzeptiert nicht_eingeht nicht_eingegangen nicht_erhalten ausbleibt zurückgewiesen fehl konnte_nicht konnten_nicht",
    attempt:
      "ausstehend* in_bearbeitung bearbeitung wird_bearbeitet wird_verarbeitet werden_bearbeitet wird_derzeit wird_gerade wird_momentan wird_gekündigt wird_geprüft wird_storniert gerade beantragt angefordert angefragt eingeleitet bald demnächst versuch* steht_kurz rückt_näher steht_bevor",
    step: "ein_schritt letzter_schritt letzten_schritt schritt schritte noch_aus steht_aus fast beinahe abzuschließen abzuschliessen fertigzustellen",
    future: "wird werden wirst werde vorgemerkt geplant vorgesehen",
    again: "mehr länger erneut wieder",
    "not+again": "keine_kosten_mehr keine_gebühren_mehr nicht_mehr nicht_länger nie_wieder nicht_erneut nicht_weiter",
    done: "haben hast habe wurde wurden wurdest ist sind bist war waren worden nun jetzt bereits",
    expires:
      "endet enden läuft_ab läuft_aus läuft_am läuft_zum läuft_in läuft_heute läuft_morgen läuft_bald läuft_demnächst läuft_dann_aus läuft_dann_ab läuft_automatisch_aus läuft_automatisch_ab auslaufen ablaufen ausläuft abläuft erlischt erlöschen verfällt zugriff_bis verfügbar_bis zugang_bis letzter_tag_deines letzter_tag_ihres letzte_tag_deines letzte_tag_ihres",
    until: "bis",
    signin: "anmelden anmeldung einloggen login log_in einwählen anmeldedaten",
    signup:
      "registrieren registrierung konto_erstellen konto_anlegen abonnieren abonniere abo_abschließen abo_abschliessen vertrag_abschließen tarif_abschließen abonnement_abschließen mitglied_werden kostenlos_testen gratis_testen jetzt_testen jetzt_buchen kaufen",
    signout: "abmelden abmeldung ausloggen logout log_out",
    password: "passwort* kennwort* passwörter",
    letter: "newsletter* mailingliste* rundbrief* rundschreiben verteilerliste produktneuigkeiten neuigkeiten",
    public:
      "agb agbs nutzungsbedingungen geschäftsbedingungen datenschutzerklärung datenschutzhinweise datenschutzrichtlinie datenschutzbestimmungen impressum preise preisliste faq faqs forum foren community bewertungen rezensionen blog ratgeber widerrufsrecht widerrufsbelehrung widerrufsformular muster_widerrufsformular kündigungsschreiben mustervorlage musterkündigung hilfe_center hilfecenter hilfebereich wissensdatenbank störung störungen pressemitteilung übersetzen übersetzung übersetzer statusseite",
    history: "verlauf aktivität* protokoll protokolle chronik historie aktivitätsverlauf",
    mailbox: "posteingang postausgang postfach entwürfe papierkorb webmail spamordner",
    you: "du sie dich dir ihnen",
    your: "dein deine deinen deinem deiner deines ihr ihre ihren ihrem ihrer ihres euer eure euren eurem",
    third:
      "sein seine seinen seinem seiner seines dessen deren schwester bruder freundin kollege kollegin mitbewohner mitbewohnerin frau mann sohn tochter partner partnerin mutter vater ihr_eigenes ihr_eigener ihre_eigene ihren_eigenen ihr_eigenem vom_kunden durch_den_kunden von_der_kundin vom_nutzer vom_mitglied vom_abonnenten deines_kanals deinen_kanal ihres_kanals deinem_kanal der_kunde die_kundin des_kunden der_kundin eines_kunden kunden kundin des_nutzers das_mitglied der_nutzer von_der_bank von_ihrer_bank von_deiner_bank",
    "third+subscription":
      "die_ihr_abo die_ihr_abonnement die_ihre_mitgliedschaft die_ihren_vertrag die_ihren_tarif die_ihren_plan",
    after: "nachdem bevor vor",
    "after+end":
      "nach_der_kündigung nach_ihrer_kündigung nach_deiner_kündigung nach_einer_kündigung nach_kündigung nach_dem_kündigen",
    whenever: "jederzeit wann_immer monatlich_kündbar",
    anyone: "ein eine einen einem einer eines jede jeder jedes jeden irgendein",
    switch: "gewechselt umgestellt ersetzt hochgestuft umgewandelt übertragen",
    "not+condition": "ohne",
    idle: "erfolgreich_übermittelt erfolgreich_gesendet erfolgreich_versendet erfolgreich_eingereicht erfolgreich_abgeschickt wie_gewünscht wie_gewuenscht wie_angefordert wie_beantragt wie_von auf_ihren_wunsch auf_deinen_wunsch auf_wunsch kündigungsfrist* unverbindlich fristlos fristgerecht ohne_kündigungsfrist ohne_einhaltung ohne_mindestlaufzeit abrechnungszeitr* abrechnungsperiode* abrechnungszyklus abrechnungsmonat* rechnungszeitr* zahlungszeitr* zahlungsperiode* keine_kosten keine_gebühren keine_zusätzlichen keine_zusatzkosten nicht_erstattet nicht_zurückerstattet nicht_rückerstattet nicht_anteilig nicht_erstattungsfähig keine_erstattung* keine_rückerstattung* kündigungsliste* kündigungsdatum kündigungsbestätigung*",
    active: "aktiv aktive aktives unverändert in_kraft nicht_geändert nicht_betroffen bestehen gültig",
    "not+payment":
      "keine_wiederkehrende_zahlung keine_wiederkehrenden_zahlungen keine_automatischen_zahlungen keine_automatische_zahlung keine_wiederkehrenden_abbuchungen keine_automatischen_abbuchungen keine_regelmäßige_zahlung",
    "request+end": "kündigungsantrag_stellen kündigungsanfrage_stellen kündigung_anfordern",
    "export+data": "datenexport* datenkopie* datenauszug",
    "billing+payment":
      "zahlungsmethode* zahlungsart* zahlungsmittel* zahlungsweise* bezahlmethode* bezahlart* zahlungsdaten",
    "ended+subscription": "gekündigt_zum",
    "theirs+subscription":
      "die_mitgliedschaft_von das_abo_von das_abonnement_von der_vertrag_von die_spende_von der_tarif_von",
    "member+you": "du_unterstützt unterstützt_du",
    "until+subscription": "zum_vertragsende mit_vertragsende zum_ende_der_vertragslaufzeit",
    "pause+subscription":
      "box_überspringen kochbox_überspringen lieferung_überspringen lieferung_aussetzen lieferung_pausieren lieferungen_überspringen lieferungen_aussetzen lieferungen_pausieren woche_überspringen nächste_box_überspringen nächste_box_aussetzen nächste_box_pausieren nächste_kochbox_überspringen nächste_kochbox_aussetzen nächste_kochbox_pausieren",
    "end+order": "probestunde_absagen probetraining_absagen probestunden_absagen fahrt_absagen",
    "proceed+onward": "weiter fortfahren fortfahre nächste nächster nächsten überspringen weitermachen",
    "proceed+end+onward":
      "kündigung_fortsetzen kündigungsprozess_fortsetzen kündigungsvorgang_fortsetzen mit_der_kündigung_fortfahren",
    leave: "verlassen verlässt gehst gehen",
    helpful: "hilfreich geholfen nützlich weitergeholfen",
    "confirm+forgood": "endgültig",
    forgood: "unwiderruflich definitiv",
    begin: "starten beginnen loslegen",
    "elsewhere+lower": "downgrade*",
    lower: "herabstufen zurückstufen",
    "elsewhere+more": "weitere_optionen mehr_optionen weitere_aktionen mehr_aktionen optionen_für aktionen_für",
    assist: "ihnen_helfen dir_helfen behilflich ihnen_weiterhelfen dir_weiterhelfen",
  },
};
