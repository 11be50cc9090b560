import type { Lexicon } from "../concept";

export const it: Lexicon = {
  common: "il lo la i gli le di che è un una per in con non del della dei delle al alla da nel sono questo si hai tuo",
  wayOut: "annulla",
  sure: "sicur davvero",
  words: {
    either: "o oppure",
    lapsed: "scaduto scaduta scaduti scadute",
    "gift+subscription": "donazion* promessa_di_donazione",
    "end+settled": "cancellazione_programmata disdetta_programmata",
    "failure+aborted": "riprova riprovare",
    fresh: "nuovo nuova crea aggiungi",
    refuse: "rifiuta rifiutare rifiuto declina",
    "end+renewal":
      "ferma_i_pagamenti fermare_i_pagamenti interrompi_i_pagamenti interrompere_i_pagamenti smetti_di_pagare blocca_il_rinnovo blocca_rinnovo bloccare_il_rinnovo blocco_rinnovo blocca_i_pagamenti bloccare_i_pagamenti blocca_pagamenti blocca_gli_addebiti bloccare_gli_addebiti ferma_gli_addebiti fermare_gli_addebiti interrompi_gli_addebiti interrompere_gli_addebiti smettere_di_pagare togli_rinnovo_automatico elimina_il_rinnovo elimina_rinnovo revoca_addebito_diretto revoca_l'_addebito_diretto annulla_addebito_diretto annulla_l'_addebito_diretto revoca_la_domiciliazione annulla_la_domiciliazione non_prorogare_le_postazioni non_prorogare_postazioni non_prolungare_le_postazioni non_prolungare_postazioni non_estendere_il_contratto non_estendere_il_piano non_estendere_la_licenza non_estendere_la_piano non_estendere_l'_piano non_estendere_le_piano non_estendere_le_postazioni non_estendere_contratto non_estendere_licenza non_estendere_abbonamento non_estendere_piano non_estendere_postazioni annulla_il_mandato annulla_mandato_sepa annulla_l'_addebito_sepa revoca_il_mandato revoca_mandato_sepa revoca_l'_addebito_sepa blocca_il_mandato blocca_mandato_sepa blocca_l'_addebito_sepa blocca_l'_ordine_permanente blocca_addebito_automatico ferma_il_mandato ferma_mandato_sepa ferma_l'_addebito_sepa disattiva_il_mandato disattiva_mandato_sepa disattiva_l'_addebito_sepa leva_il_rinnovo_automatico leva_rinnovo_automatico",
    atonce: "immediatamente immediato immediata subito",
    "done+deed": "ha",
    tier: "premium servizio servizi plus basic",
    "back+keep": "ci_ho_ripensato ho_cambiato_idea",
    portal: "portale",
    "me+ability": "voglio vorrei desidero",
    tofree:
      "diventerà_gratuito diventerà_gratuita al_piano_gratuito alla_versione_gratuita al_piano_free al_piano_gratis all'_account_gratuito",
    "end+sever": "disdici disdire disdetta disdette disdico disdica",
    not: "non non_è no mai nessun nessuna nessuno niente nulla neanche nemmeno",
    end: "annulla annullare annulli annullate annullamento annullamenti annullo annullarlo annullarla disdirlo disdirla cancella cancellare cancelli cancellate cancellazion* cancello cancellarmi cancellarsi interrompi interrompere interrompa interruzione terminare terminazione cessare cessa_l' cessazione recedi recedere recesso revoca revocare risolvere_il_contratto risoluzione_del_contratto rescindi rescindere rescissione disiscriv* disiscrizion* annulla_iscrizione annulla_l'_iscrizione annullare_l'_iscrizione cancella_iscrizione cancella_l'_iscrizione disabbona* metti_fine mettere_fine porre_fine ferma fermare stop smettere voglio_annullare_il voglio_annullare_l' voglio_disdire_il voglio_disdire_l' voglio_cancellare_il voglio_cancellare_l' vorrei_annullare_il vorrei_annullare_l' vorrei_disdire_il vorrei_disdire_l' concludi concludere cessa rinuncia rinunciare smetti sospendi_definitivamente sospendere_definitivamente sospensione_definitiva rinunci rinuncio abbandono smetto smetta recedo receda dimettiti dimettersi disattivami lascia_scadere lasciare_scadere lasci_scadere lascia_decadere non_prorogare non_prolungare estingui estinguere svincola svincolarsi",
    "end+subscription":
      "termina_abbonamento termina_l'_abbonamento termina_il_tuo_abbonamento termina_iscrizione termina_piano termina_il_piano termina_prova termina_la_prova termina_contratto chiudi_abbonamento chiudi_l'_abbonamento non_sostenere_più non_supportare_più smetti_di_sostenere smettere_di_sostenere annulla_il_sostegno termina_la_donazione termina_donazione termina_la_tua_donazione termina_le_donazioni termina_la_membership termina_membership termina_l'_iscrizione termina_la_tua_iscrizione termina_il_tuo_piano termina_il_contratto termina_il_tuo_contratto termina_premium termina_il_servizio termina_servizio termina_adesione termina_l'_adesione termina_la_sottoscrizione termina_sottoscrizione disattiva_premium disattivare_premium disattiva_il_servizio disattiva_servizio disattivare_il_servizio disattivazione_servizio chiudi_il_servizio chiudi_servizio chiudere_il_servizio chiusura_servizio chiudi_il_contratto chiudi_contratto chiusura_contratto chiusura_del_contratto chiudi_il_tuo_abbonamento chiusura_abbonamento abbandona_il_club abbandonare_il_club abbandona_il_programma lascia_il_club lasciare_il_club lascia_premium lascia_plus lascia_il_piano lascia_l'_abbonamento lascia_la_membership esci_dal_club esci_da_premium esci_dall'_abbonamento uscire_dal_club non_donare_più non_voler_più_donare smettere_di_supportare smetti_di_supportare smetti_di_contribuire smettere_di_contribuire interrompi_il_sostegno interrompere_il_sostegno ritira_il_tuo_sostegno ritira_il_sostegno ritirare_il_sostegno ritira_la_donazione ritira_la_tua_donazione ritira_il_contributo annulla_l'_impegno annulla_impegno annulla_il_tuo_impegno annullare_l'_impegno ritira_l'_impegno ritira_il_tuo_impegno ritirare_l'_impegno revoca_l'_impegno cancella_l'_impegno annulla_la_promessa annulla_iscrizione_al_club annulla_l'_iscrizione_al_club annullare_l'_iscrizione_al_club cancella_iscrizione_al_club cancella_l'_iscrizione_al_club abbandona_il_pass abbandona_il_corso abbandona_le_lezioni abbandona_l'_associazione abbandona_la_palestra abbandona_la_tariffa abbandonare_il_pass abbandonare_il_corso abbandonare_le_lezioni abbandonare_l'_associazione abbandonare_la_palestra abbandonare_la_tariffa abbandonare_il_programma_soci lascia_il_pass lascia_il_corso lascia_le_lezioni lascia_l'_associazione lascia_la_palestra lascia_il_contratto lascia_la_tariffa lascia_il_programma_soci lasciare_il_pass lasciare_il_corso lasciare_le_lezioni lasciare_l'_associazione lasciare_la_palestra lasciare_il_contratto lasciare_la_tariffa lasciare_il_programma_soci esci_dal_piano esci_dal_contratto esci_dalla_tariffa esci_dall'_associazione esci_dal_programma_soci esci_dalla_membership uscire_dal_piano uscire_dal_contratto uscire_dalla_tariffa uscire_dall'_associazione uscire_dal_programma_soci uscire_dalla_membership disattiva_la_tariffa disattiva_l'_offerta disattiva_il_pacchetto disattiva_la_linea disattiva_la_sim disattiva_la_mia_offerta disattivare_la_tariffa disattivare_l'_offerta disattivare_il_pacchetto disattivare_la_linea disattivare_la_sim disattivare_la_mia_offerta smetti_le_lezioni smetti_con_le_lezioni smettere_le_lezioni smettere_con_le_lezioni smetto_le_lezioni smetto_di_sostenere smetto_di_contribuire smetto_con_le_lezioni disdici_le_lezioni disdici_il_corso disdici_le_mie_lezioni interrompi_le_lezioni interrompi_il_corso interrompi_le_mie_lezioni interrompere_le_lezioni interrompere_il_corso interrompere_le_mie_lezioni termina_le_lezioni termina_il_corso termina_le_mie_lezioni interruzione_del_corso ritira_il_tuo_contributo ritira_il_mio_contributo ritira_il_mio_sostegno ritira_il_mio_impegno ritira_la_promessa ritira_la_tua_promessa ritira_la_tua_adesione ritira_la_mia_donazione ritira_la_mia_promessa ritira_la_mia_adesione ritira_contributo ritira_donazione ritira_sostegno ritira_promessa ritira_impegno ritira_adesione ritirare_il_contributo ritirare_il_tuo_contributo ritirare_il_tuo_sostegno ritirare_il_tuo_impegno ritirare_il_mio_contributo ritirare_il_mio_sostegno ritirare_il_mio_impegno ritirare_la_donazione ritirare_la_promessa ritirare_la_tua_donazione ritirare_la_tua_promessa ritirare_la_tua_adesione ritirare_la_mia_donazione ritirare_la_mia_promessa ritirare_la_mia_adesione ritirare_contributo ritirare_donazione ritirare_sostegno ritirare_promessa ritirare_impegno ritirare_adesione ritiro_il_contributo ritiro_il_mio_contributo ritiro_la_donazione ritiro_la_mia_donazione ritiro_contributo ritiro_donazione revoca_il_sostegno revoca_il_tuo_impegno revoca_il_mio_sostegno revoca_il_mio_impegno revoca_la_promessa revoca_la_tua_promessa revoca_la_mia_promessa revoca_sostegno revoca_promessa revoca_impegno cessa_la_linea cessa_linea cessare_la_linea cessare_linea chiudi_la_linea chiudi_linea cessazione_linea ferma_le_box ferma_la_box ferma_box fermare_le_box fermare_la_box fermare_box interrompi_le_box interrompi_la_box interrompi_box annulla_le_box annulla_box stop_le_box stop_la_box stop_box basta_box basta_donazioni basta_abbonamento niente_più_box dimettiti_dal_club dimettiti_dall'_associazione dimettersi_dal_club dimettersi_dall'_associazione dimissioni_dal_club dimissioni_dall'_associazione dimissioni_da_socio dimissioni_da_membro annulla_l'_assicurazione annulla_assicurazione disdici_l'_assicurazione disdici_assicurazione disdetta_l'_assicurazione disdetta_assicurazione recedi_l'_assicurazione recedi_assicurazione disdetta_dell'_assicurazione disdetta_dall'_assicurazione recesso_dell'_assicurazione recesso_dall'_assicurazione recesso_assicurazione concludi_il_sostegno concludi_il_pacchetto chiudi_il_piano chiudi_la_donazione chiudi_il_sostegno chiudi_la_licenza chiudi_il_pacchetto chiudi_l'_adesione termina_il_sostegno termina_la_licenza termina_il_pacchetto ritira_tuo_figlio disiscrivi_tuo_figlio non_voglio_più_box non_ricevere_più_box cessa_la_mia_linea",
    "confirm+end":
      "sì_annulla sì_annullare sì_annullalo sì_disdici sì_disdire sì_cancella sì_cancellare sì_interrompi sì_termina",
    ended:
      "annullat* disdetto disdetti cancellat* interrott* cessat* revocat* rescisso rescissa risolto recesso_da disattivat* disiscritt* disabilitat* eliminat* spento spenta",
    "ended+done":
      "stata_disdetta state_disdette è_annullat* è_disdett* è_cancellat* è_interrott* è_cessat* è_disattivat* è_disabilitat* è_stata_disdetta viene_disdetta",
    "ended+future":
      "verrà_disdetta sarà_disdetta verranno_disdette si_annullerà annulleremo disdiremo cancelleremo venga_disdetta",
    off: "disattiva disattivare disattivi disattivazione disabilita disabilitare spegni spegnere",
    on: "attiva_il attiva_la attiva_l' attivare attivazione attivat* abilita abilitare abilitat* accendi",
    delete: "elimina eliminare elimini eliminazione rimuovi rimuovere rimuova rimozione rimoss*",
    "delete+data": "cancella_dati cancella_i_dati cancella_i_miei_dati cancella_i_tuoi_dati",
    "delete+account":
      "chiudi_account chiudi_l'_account chiudi_il_tuo_account chiudi_il_mio_account chiudere_account chiudere_l'_account chiusura_account chiusura_dell'_account chiudi_conto",
    keep: "mantieni mantenere mantenga mantengo conserva conservare tieni tenere tengo resta restare rimani rimanere rimango resto",
    "keep+subscription":
      "continua_con_il_tuo_piano continua_con_il_mio_piano continua_con_premium continua_a_sostenere continua_a_supportare continua_a_contribuire continuare_a_sostenere continua_il_sostegno",
    "keep+you":
      "continua_a_usare continua_a_utilizzare continua_ad_usare continua_a_godere continuare_a_usar* continuare_a_utilizz* continuare_ad_usar* continuare_ad_utilizz* continuare_a_goder* continuare_ad_acceder* continuare_ad_aver* continui_a_usare resta_con rimani_con resto_con tieni_il_mio tengo_il",
    back: "indietro torna tornare chiudi chiudere chiuda non_ora non_adesso più_tardi in_seguito forse_più_tardi magari_più_tardi no_grazie no_per_ora lascia_perdere ignora ancora esci_senza_annullare torna_all'_account torna_al_tuo_account torna_al_mio_account",
    resume:
      "riattiva riattivare riattivi riattivazione riattivat* riprendi riprendere ripreso ripresa ripristina ripristinare ripristino ripristinat* ripristinato riavvia riavviare recupera recuperare continuerà proseguirà resterà_attivo rimarrà_attivo resta_attivo prosegue non_è_più_annullat* non_è_più_disdett* attiva_di_nuovo attivare_di_nuovo attiva_nuovamente attivare_nuovamente",
    "resume+subscription":
      "riabbona* abbonati_di_nuovo abbonarsi_di_nuovo riabbonamento iscriviti_di_nuovo reiscriv* prosegui_l'_abbonamento continua_abbonamento continua_l'_abbonamento dona_di_nuovo donare_di_nuovo torna_a_donare ricomincia_a_donare torna_a_sostenere",
    pause:
      "pausa sospendi sospendere sospenda sospensione sospes* congela congelare metti_in mettere_in messo_in disattivato_temporaneamente disattivata_temporaneamente interrotto_temporaneamente interrotta_temporaneamente disabilitato_temporaneamente disabilitata_temporaneamente temporaneamente_disattivato temporaneamente_disattivata temporaneamente_interrotto temporaneamente_interrotta temporaneamente_disabilitato temporaneamente_disabilitata",
    confirm:
      "conferma confermare confermi confermo sì_voglio sì_desidero sì_conferma sì_confermo sì_continua sì_procedi sì_sono_sicuro ok va_bene d'_accordo capito ho_capito sono_sicuro sono_sicura convalida",
    attest:
      "ti_confermiamo le_confermiamo confermiamo vi_confermiamo abbiamo_confermato email_conferma messaggio_conferma",
    settled:
      "confermat* completat* elaborat* effettuat* registrat* riuscit* successo correttamente eseguit* accettata andata_a_buon_fine",
    effect:
      "entra_in_vigore entrerà_in_vigore avrà_effetto ha_effetto effettivo effettiva effettivi con_effetto decorrenza",
    proceed: "invia inviare completa completare ignora_e comunque lo_stesso",
    manage:
      "gestisci gestire gestione modifica modificare modifichi cambia cambiare cambi aggiorna aggiornare impostazioni preferenze configura",
    show: "visualizza visualizzare vedi vedere mostra mostrare apri aprire consulta",
    accept:
      "accetta accettare accetto accetti ottieni ottenere approfitta approfittare applica applicare riscatta riscattare usufruisci",
    export: "esporta esportare esportazion* scarica scaricare download scarichi scaricate esporti",
    subscription:
      "abbonament* abbonam* piano piani sottoscrizione sottoscrizioni contratto contratti adesione membership piano_a_pagamento abbonamento_a_pagamento licenz* hosting vpn donare contribut* tuo_supporto tesseramento tesseramenti quota_associativa quote_associative pacchetto_premium pacchetto_famiglia pacchetto_tv iscrizione_al_club iscrizione_a_pagamento iscrizione_premium l'_abbonamento_di_base il_contratto_di_servizio il_contratto_di_abbonamento il_contratto_di_fornitura polizza polizze tessera_associativa tessera_socio tessera_mensile tessera_annuale offerta_mobile offerta_internet offerta_fibra offerta_tv offerta_telefonica pacchetto_cinema pacchetto_sport pacchetto_calcio pacchetto_base pacchetto_hosting pacchetto_serie pacchetto_canali pacchetto_intrattenimento mio_pacchetto tuo_pacchetto suo_pacchetto pass_mensile pass_annuale pass_stagionale pass_famiglia pass_premium mio_pass tuo_pass adozione_a_distanza adozioni_a_distanza sostegno_continuativo sostegno_mensile sostegno_regolare sostegno_periodico sostegno_a_distanza sostegno_ricorrente spazio_aggiuntivo spazio_extra spazio_di_archiviazione tariffa_mensile tariffa_famiglia tariffa_flat box_mensile box_settimanale box_mensili box_settimanali cassetta_settimanale status_vip status_gold status_premium edizione_digitale quota_mensile quota_annuale quota_sociale quota_di_iscrizione retta_mensile bonifico_permanente erogazione_periodica",
    "your+subscription": "tua_iscrizione sua_iscrizione vostra_iscrizione tuo_sostegno suo_sostegno",
    member:
      "abbonato abbonata iscritto iscritta membro membri socio socia sostenitore sostenitrice mecenate donatore_regolare",
    trial: "prova prove periodo_di_prova versione_di_prova trial l'_abbonamento_di_prova",
    renewal:
      "rinnovo rinnovi autorinnovo auto_rinnovo pagamento_ricorrente pagamenti_ricorrenti addebito_ricorrente addebiti_ricorrenti pagamento_automatico pagamenti_automatici addebito_automatico addebiti_automatici fatturazione_automatica fatturazione_ricorrente pagamento_periodico pagamenti_periodici addebito_periodico addebiti_periodici pagamento_ripetuto pagamenti_ripetuti pagamento_programmato_ricorrente ordine_permanente",
    renews: "rinnov* prorog*",
    billing: "fatturazione fattura fatture fatturato fatturata ricevuta ricevute",
    payment:
      "pagamento pagamenti pagare pagato pagata addebit* carta carte verrà_addebitat* verranno_addebitat* sarà_addebitat* saranno_addebitat* verrà_fatturat* dati_di_pagamento informazioni_di_pagamento effettuato_alcun_addebito effettuato_nessun_addebito prelev* preleviamo",
    refund: "rimbors*",
    "again+payment":
      "verrà_più_addebitat* verranno_più_addebitat* sarà_più_addebitat* altri_addebiti nuovi_addebiti altri_pagamenti altri_importi ulteriori_importi addebiteremo_altro addebitati_altri",
    account: "account profilo conto profili",
    order: "ordine ordini acquisto acquisti prenotazion*",
    data: "dati cassaforte chat conversazioni informazioni archivio",
    offer:
      "offerta offerte sconto sconti scontato promozion* promo coupon buono % gratis gratuito gratuita gratuiti gratuite omaggio addebitato_oggi addebitato_nulla_oggi addebitato_ora addebitato_adesso addebitato_alcun_importo_oggi",
    reason:
      "motivo motivi motivazione ragione ragioni feedback sondaggio opinione perché_vuoi perché_stai perché_hai perché_te",
    elsewhere:
      "caricamento caricamenti upload invito inviti evento eventi appuntament* trasferiment* bonifico commento commenti modifiche amicizia amico amici avviso avvisi promemoria notific* rispost* importa importazion* ricerca cerca messaggi* pubblicazion* post attività_in lavoro lavori compito viaggio viaggi corsa biglietto biglietti riunion* turno spedizion* consegna consegne visita lezion* sessione sessioni corso corsi mail email e_mail aggiornament* upgrade passaggio altro altra altri altre precedente precedenti vecchio vecchia uno_dei_tuoi abbonamenti_annullati abbonamenti_disdetti un_abbonamento_annullato opzione opzioni aggiuntivo aggiuntivi componente componenti modulo moduli assicurazion* roaming lista_d'_attesa file foto filtri filtro cache cookie selezione cambio regalo immagine allegato nota regala regalare checkout rimosso_dal rimossa_dal rimosso_da passaggio_a passaggio_al cambio_di_piano tutti_i_membri processo processo_di_abbonamento questa_modifica condivisione condivisioni condividere condividi prossima_box la_prossima_box abbandona_il_gruppo abbandona_questo_gruppo abbandona_gruppo lascia_il_gruppo lascia_questo_gruppo lascia_gruppo abbandonare_il_gruppo abbandonare_questo_gruppo abbandonare_gruppo abbandona_la_chat abbandona_la_pagina abbandona_il_carrello abbandona_carrello abbandona_la_riunione revoca_l'_accesso revoca_accesso revocare_l'_accesso revocare_accesso revoca_il_consenso revoca_i_permessi revoca_il_permesso tuo_dispositivo",
    request: "richiesta richieste domanda richiedi richiedere richieda richiedo",
    question: "? sei_sicuro sei_sicura è_sicuro sicuro_di sicura_di sicuro_che irreversibile",
    howto:
      "come cosa_succede cosa_accade cosa_succederà cosa_significa cosa_include dove quale quali posso devo_fare quanto",
    me: "io mi mio mia miei mie ho m'",
    condition:
      "quando qualora una_volta appena non_appena nel_caso in_caso annullando disdicendo cancellando disattivando cliccando premendo confermando procedendo continuando verifica verificare controlla assicurati si_assicuri non_è_vero falso purché toccando selezionando altrimenti al_ricevimento dopo_il_pagamento previo finché_non alla_ricezione sembra_che pare_che cambiando passando_a passando_al effettuando",
    "condition+ability": "se a_meno_che salvo_che",
    "not+condition": "senza",
    ability:
      "puoi può possono potete potrai potrà potresti potrebbe poter possibile permette permettere consente vuoi vuole vogliamo volete desideri desidera devi deve dovrai dovrà dovresti occorre bisogna necessario bisogno per_annullare per_disdire per_cancellare per_confermare per_interrompere per_terminare per_evitare per_disattivare si_prega ti_preghiamo prego per_favore fai_clic fare_clic clicca cliccare premi premere tocca toccare scegli scegliere seleziona selezionare",
    failure:
      "errore errori fallit* fallimento impossibile problem* non_è_stato_possibile non_è_possibile non_siamo_riusciti non_è_riuscito non_è_riuscita non_riuscit* non_può non_puoi non_possiamo non_abbiamo_potuto andato_storto andata_storta riprovi riprovate riprova_più_tardi rifiutat* negat* respint*",
    attempt:
      "attesa in_sospeso in_corso in_elaborazione elaborazione sta_per stanno_per stai_per tentativo tentativi presto a_breve stiamo_annullando stiamo_elaborando richiesto",
    step: "passaggio_finale ultimo_passaggio un_ultimo_passaggio passo ultimo_passo quasi manca_solo per_completare per_finalizzare per_concludere un_altro_passaggio",
    future:
      "sarà saranno verrà verranno programmat* pianificat* previst* contrassegnat* impostato_per impostata_per destinato andrà",
    again: "più nuovamente di_nuovo ulteriori ancora_una_volta mai_più",
    done: "stato stata stati state è_stat* sono hanno abbiamo già è_già è_ora è_attualmente viene risulta siamo",
    "done+active": "è_attiv*",
    "you+done": "hai avete",
    you: "tu lei voi sei siete",
    expires:
      "scade scadrà scadono scadranno termina terminerà finisce finirà cesserà si_conclude si_concluderà si_interrompe si_interromperà accesso_fino disponibile_fino perderai_l'_accesso ultimo_giorno_del_tuo ultimo_giorno_del_suo ultimo_giorno_della_tua",
    until: "fino finché sino fatturazione_in_corso alla_fine_del_periodo al_termine_del_periodo",
    over: "terminat* conclus* finito finita giunto_al_termine giunta_al_termine arrivato_al_termine è_terminat* è_finit* è_conclus* si_è_concluso si_è_conclusa",
    signin: "accedi accedere accesso_utente effettua_l'_accesso esegui_l'_accesso login entra",
    signup:
      "registrati registrarsi registrazione crea_account crea_un_account crea_il_tuo_account abbonati_ora abbonati_subito iscriviti_ora prova_gratis",
    signout: "disconnetti disconnettersi disconnettiti logout",
    password: "password",
    letter: "newsletter* mailing_list lista_di_distribuzione bollettino novità",
    public:
      "termini_di_servizio termini_del_servizio termini_e_condizioni condizioni_d'_uso condizioni_di_utilizzo condizioni_generali note_legali informativa_sulla_privacy privacy_policy prezzi tariffe faq domande_frequenti forum community recensioni blog incidente comunicato_stampa centro_assistenza centro_di_assistenza traduzione traduci traduttore politica_di_cancellazione politiche_di_cancellazione norme_sulla_cancellazione condizioni_di_cancellazione",
    history: "cronologia_attività attività storico registro_attività notifiche_recenti",
    "history+elsewhere": "cronologia notifiche",
    mailbox: "posta_in_arrivo bozze posta_inviata cestino webmail posta_indesiderata spam",
    your: "tuo tua tuoi tue suo sua suoi sue vostro vostra vostri vostre",
    third:
      "loro sorella fratello amica collega coinquilino coinquilina moglie marito figlio figlia partner madre padre suo_proprio dal_cliente dalla_cliente dall'_utente dall'_abbonato tuo_canale il_cliente l'_abbonato del_cliente di_un_cliente dell'_utente l'_utente il_membro da_parte_sua un_tuo_sostenitore un_suo_sostenitore un_sostenitore una_sostenitrice tuoi_sostenitori un_tuo_abbonato un_abbonato uno_dei_tuoi_sostenitori uno_dei_tuoi_abbonati uno_dei_tuoi_iscritti uno_dei_tuoi_membri uno_dei_tuoi_mecenati uno_dei_suoi_abbonati uno_dei_suoi_sostenitori tuoi_abbonati tuoi_iscritti dalla_banca dalla_tua_banca dalla_sua_banca",
    after: "dopo prima_di prima_che prima_della prima_del prima_dell'",
    whenever: "in_qualsiasi_momento in_qualunque_momento quando_vuoi quando_desideri in_ogni_momento quando_vuole",
    anyone: "un una uno un' ogni qualsiasi ciascun",
    switch: "passato_a passato_al passata_al sostituit* trasferito",
    idle: "senza_impegno senza_vincoli senza_costi senza_costi_aggiuntivi senza_preavviso senza_penali senza_problemi su_tua_richiesta su_sua_richiesta come_richiesto come_da_richiesta come_hai_richiesto come_da_tua_richiesta secondo_la_tua_richiesta come_previsto come_conseguenza così_come periodo_di_fatturazione ciclo_di_fatturazione periodo_di_pagamento periodo_fatturato periodo_pagato più_di più_informazioni di_più per_saperne_di_più costi_di_annullamento penale_di_recesso diritto_di_recesso periodo_in_corso mese_in_corso ciclo_in_corso anno_in_corso a_presto come_da_sua_richiesta",
    active: "attivo attiva attivi attive in_vigore invariato invariata non_è_cambiato non_è_cambiata",
    join: "e ed ma però perché poiché tuttavia quindi perciò sebbene anche_se mentre pertanto il_quale",
    "on+renewal": "attiva_rinnovo attiva_auto_rinnovo",
    "show+billing": "informazioni_di_fatturazione dati_di_fatturazione",
    "off+renewal": "rimuovi_rinnovo rimuovi_il_rinnovo togli_il_rinnovo",
    "end+condition":
      "annulla_oggi annulla_entro annulla_prima disdici_oggi disdici_entro disdici_prima cancella_oggi cancella_entro",
    "accept+offer": "voglio_lo_sconto voglio_l'_offerta",
    "me+end": "non_voglio_più non_desidero_più non_intendo_più",
    "billing+payment":
      "metodo_di_pagamento metodi_di_pagamento modalità_di_pagamento strumenti_di_pagamento strumento_di_pagamento mezzi_di_pagamento forme_di_pagamento",
    "ended+subscription":
      "smesso_di_sostenere smesso_di_donare smesso_di_supportare lasciato_il_club lasciato_la_membership lasciato_plus lasciato_premium",
    "theirs+subscription": "l'_abbonamento_di il_contratto_di la_donazione_di l'_iscrizione_di",
    "not+payment":
      "non_ci_sono_pagamenti_ricorrenti nessun_pagamento_ricorrente nessun_addebito_ricorrente senza_pagamenti_ricorrenti",
    "member+you": "sostieni",
    "pause+subscription":
      "salta_la_prossima_box salta_la_prossima_consegna salta_la_prossima_settimana salta_prossima_box salta_prossima_consegna salta_prossima_settimana salta_questa_box salta_questa_consegna salta_questa_settimana salta_la_box salta_la_consegna salta_la_settimana saltare_la_prossima_box saltare_la_prossima_consegna saltare_la_prossima_settimana saltare_prossima_box saltare_prossima_consegna saltare_prossima_settimana saltare_questa_box saltare_questa_consegna saltare_questa_settimana saltare_la_box saltare_la_consegna saltare_la_settimana",
    "manage+subscription": "modifica_l'_importo modifica_importo cambia_l'_importo cambia_importo",
    "manage+payment": "cambia_l'_iban cambia_iban modifica_l'_iban modifica_iban aggiorna_l'_iban aggiorna_iban",
    "export+data":
      "scarica_le_ricevute_delle_donazioni scarica_le_ricevuta_di_donazione scarica_le_ricevute_di_donazione scarica_la_ricevute_delle_donazioni scarica_la_ricevuta_di_donazione scarica_la_ricevute_di_donazione scarica_i_ricevute_delle_donazioni scarica_i_ricevuta_di_donazione scarica_i_ricevute_di_donazione scarica_ricevute_delle_donazioni scarica_ricevuta_di_donazione scarica_ricevute_di_donazione esporta_le_ricevute_delle_donazioni esporta_le_ricevuta_di_donazione esporta_le_ricevute_di_donazione esporta_la_ricevute_delle_donazioni esporta_la_ricevuta_di_donazione esporta_la_ricevute_di_donazione esporta_i_ricevute_delle_donazioni esporta_i_ricevuta_di_donazione esporta_i_ricevute_di_donazione esporta_ricevute_delle_donazioni esporta_ricevuta_di_donazione esporta_ricevute_di_donazione",
    "again+member": "più_un_sostenitore più_una_sostenitrice più_un_abbonato",
    "proceed+onward":
      "continua continuare continui procedi procedere proceda prosegui proseguire prosegua avanti successivo salta",
    "proceed+end+onward":
      "continua_per_annullare continua_per_disdire continua_per_cancellare continuare_per_annullare procedi_per_annullare procedi_per_disdire prosegui_per_annullare prosegui_per_disdire continui_per_annullare proceda_per_annullare",
    "end+leave": "abbandona abbandonare",
    "signout+leave": "esci",
    leave: "lascia lasciare andarmene andartene te_ne_vai lasci lasciarci",
    helpful: "utile aiutato",
    forgood: "definitivamente permanentemente",
    begin: "inizia iniziare comincia cominciare abbonarmi",
    "member+begin": "abbonati",
    lower: "downgrade* retrocedi passa_a_un_piano_inferiore",
    "elsewhere+more": "altre_opzioni più_opzioni altre_azioni opzioni_per azioni_per",
    assist: "aiutarti aiutarla esserti_utile esserle_utile",
  },
};
