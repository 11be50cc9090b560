import type { Lexicon } from "../concept";

export const ro: Lexicon = {
  common: "și la în cu pe nu din este pentru să mai se sau ce ca care sunt după prin fi dar dacă acest această iar",
  wayOut: "anulează renunță anulare",
  sure: "sigur chiar",
  words: {
    either: "sau",
    "gift+subscription": "donați*",
    "back+refuse": "refuză respinge",
    "failure+aborted": "încercați_din_nou încearcă_din_nou",
    fresh: "nou nouă adaugă creează",
    refuse: "refuz",
    "end+renewal":
      "oprește_plățile oprirea_plăților încetează_plățile opriți_plățile oprire_plăți oprește_plata opriți_plata întrerupe_plățile întrerupeți_plățile încetați_plățile oprește_debitările opriți_debitările nu_mai_plăti nu_continua_asigurarea nu_continua_polița nu_continua_contractul nu_continua_abonamentul nu_continua_licența nu_continuați_asigurarea nu_continuați_polița nu_continuați_contractul nu_continuați_abonamentul nu_continuați_licența nu_mai_continua_asigurarea nu_mai_continua_polița nu_mai_continua_contractul nu_mai_continua_abonamentul nu_mai_continua_licența anulează_ordinul_de_plată anulează_debitul_direct anulează_mandatul_de_debitare anulează_acordul_de_debitare anulează_transferul_recurent anulează_transferul_automat anulați_ordinul_de_plată anulați_debitul_direct anulați_mandatul_de_debitare anulați_acordul_de_debitare anulați_transferul_recurent anulați_transferul_automat anularea_ordinul_de_plată anularea_debitul_direct anularea_mandatul_de_debitare anularea_acordul_de_debitare anularea_transferul_recurent anularea_transferul_automat oprește_ordinul_de_plată oprește_debitul_direct oprește_mandatul_de_debitare oprește_acordul_de_debitare oprește_transferul_recurent oprește_transferul_automat opriți_ordinul_de_plată opriți_debitul_direct opriți_mandatul_de_debitare opriți_acordul_de_debitare opriți_transferul_recurent opriți_transferul_automat revocă_ordinul_de_plată revocă_debitul_direct revocă_mandatul_de_debitare revocă_acordul_de_debitare revocă_transferul_recurent revocă_transferul_automat retrage_ordinul_de_plată retrage_debitul_direct retrage_mandatul_de_debitare retrage_debitarea_directă retrage_acordul_de_debitare retrage_transferul_recurent retrage_transferul_automat nu_mai_debita nu_mai_debitați nu_mai_retrage_bani",
    atonce: "imediat",
    tier: "premium serviciu serviciul serviciului plus basic vip statut_vip statutul_vip",
    portal: "portal portalul",
    "me+ability": "vreau doresc aș_dori",
    tofree:
      "la_planul_gratuit la_versiunea_gratuită la_abonamentul_gratuit la_contul_gratuit la_varianta_gratuită revino_la_planul_gratuit revino_la_varianta_gratuită revino_la_versiunea_gratuită revino_la_spațiul_gratuit revino_la_contul_gratuit revenire_la_planul_gratuit revenire_la_varianta_gratuită revenire_la_versiunea_gratuită revenire_la_spațiul_gratuit revenire_la_contul_gratuit revenirea_la_planul_gratuit revenirea_la_varianta_gratuită revenirea_la_versiunea_gratuită revenirea_la_spațiul_gratuit revenirea_la_contul_gratuit întoarce_te_la_planul_gratuit întoarce_te_la_varianta_gratuită întoarce_te_la_versiunea_gratuită întoarce_te_la_spațiul_gratuit întoarce_te_la_contul_gratuit treci_la_planul_gratuit treci_la_varianta_gratuită treci_la_versiunea_gratuită treci_la_spațiul_gratuit treci_la_contul_gratuit trecere_la_planul_gratuit trecere_la_varianta_gratuită trecere_la_versiunea_gratuită trecere_la_spațiul_gratuit trecere_la_contul_gratuit la_spațiul_gratuit la_cei_*_gb_gratuiți",
    "end+sever": "reziliază reziliați rezilia reziliere rezilierea rezilierii reziliez reziliem",
    not: "nu niciodată nicio niciun nimic nici niciuna",
    "not+again": "nu_mai",
    end: "anulează anulați anula anularea anularile anulare anulării anulăm renunță renunțați renunțare renunțarea renunțării oprește opriți opri oprire oprirea opririi încetare încetarea încetării înceta dezabonează dezabonați dezabonare dezabonarea dezabonării încheie încheiați încheiere încheierea întrerupe întrerupeți întrerupere întreruperea revocă revocare revocarea denunță denunțare denunțarea termină terminați stop ieși_din încetează sistează sistați sista sistare sistarea sistării sistez denunțați denunț desființează desființare desființarea încetați suspendă_definitiv suspendați_definitiv",
    "end+me": "anulez renunț opresc dezabonez închei",
    "end+subscription":
      "anulare_abonare finalizarea_planului finalizarea_abonamentului finalizarea_contractului închide_abonament* închidere_abonament închiderea_abonamentului părăsește_abonament* nu_mai_susține anulează_susținerea oprește_susținerea anulează_contul_premium anulați_contul_premium anulare_cont_premium anularea_contului_premium nu_mai_dona nu_mai_donez nu_mai_donați încetează_să_donezi oprește_te_din_donat renunță_la_donat retrage_angajamentul retrageți_angajamentul anulează_angajamentul anulați_angajamentul anularea_angajamentului renunță_la_angajament renunțați_la_angajament retrage_promisiunea retrageți_promisiunea anulează_promisiunea retrage_sprijinul retrageți_sprijinul retrage_susținerea retrageți_susținerea renunță_la_sprijin renunțați_la_sprijin renunță_la_susținere anulează_sprijinul oprește_sprijinul încetează_sprijinul retrage_donați* retrageți_donați* retrage_te_din_club retrageți_vă_din_club retragere_din_club retragerea_din_club ieși_din_club ieșiți_din_club ieșire_din_club ieșirea_din_club părăsește_clubul părăsiți_clubul părăsirea_clubului părăsiți_abonament* părăsește_planul părăsiți_planul nu_mai_fi_membru închide_contract* închideți_contract* închideți_abonament* închidere_contract închiderea_contractului închide_serviciul închideți_serviciul închidere_serviciu închiderea_serviciului închide_planul închideți_planul dezactivează_serviciul dezactivați_serviciul dezactivare_serviciu dezactivarea_serviciului dezactivează_premium dezactivați_premium dezactivare_premium renunță_la_spațiul renunță_la_stocare renunță_la_stocarea renunță_la_opțiunea_de_date renunță_la_opțiunea_nelimitată renunță_la_tariful renunță_la_cutiile renunță_la_cutii renunță_la_livrări renunță_la_livrările_săptămânale renunță_la_lecții renunță_la_lecțiile renunță_la_cursuri renunță_la_cursurile renunță_la_contribuția renunță_la_contribuție renunțați_la_spațiul renunțați_la_stocare renunțați_la_stocarea renunțați_la_opțiunea_de_date renunțați_la_opțiunea_nelimitată renunțați_la_tariful renunțați_la_cutiile renunțați_la_cutii renunțați_la_livrări renunțați_la_livrările_săptămânale renunțați_la_lecții renunțați_la_lecțiile renunțați_la_cursuri renunțați_la_cursurile renunțați_la_susținere renunțați_la_contribuția renunțați_la_contribuție renunț_la_opțiunea_de_date renunț_la_opțiunea_nelimitată renunț_la_livrări renunț_la_livrările_săptămânale renunț_la_lecții renunț_la_lecțiile renunțare_la_spațiul renunțare_la_stocare renunțare_la_stocarea renunțare_la_opțiunea_de_date renunțare_la_opțiunea_nelimitată renunțare_la_tariful renunțare_la_cutiile renunțare_la_cutii renunțare_la_livrări renunțare_la_livrările_săptămânale renunțare_la_lecții renunțare_la_lecțiile renunțare_la_cursuri renunțare_la_cursurile renunțare_la_susținere renunțare_la_contribuția renunțare_la_contribuție renunțarea_la_spațiul renunțarea_la_stocare renunțarea_la_stocarea renunțarea_la_opțiunea_de_date renunțarea_la_opțiunea_nelimitată renunțarea_la_tariful renunțarea_la_cutiile renunțarea_la_cutii renunțarea_la_livrări renunțarea_la_livrările_săptămânale renunțarea_la_lecții renunțarea_la_lecțiile renunțarea_la_cursuri renunțarea_la_cursurile renunțarea_la_susținere renunțarea_la_contribuția renunțarea_la_contribuție nu_mai_vreau_să_donez nu_mai_vreau_să_contribui nu_mai_vreau_să_susțin nu_mai_vreau_să_primesc_cutii nu_mai_vreau_cutii nu_mai_vreau_livrări nu_mai_vreau_să_plătesc nu_mai_vreau_să_sprijin nu_mai_doresc_să_donez nu_mai_doresc_să_contribui nu_mai_doresc_să_susțin nu_mai_doresc_să_primesc_cutii nu_mai_doresc_cutii nu_mai_doresc_livrări nu_mai_doresc_să_plătesc nu_mai_doresc_să_sprijin anulează_accesul_digital anulează_accesul_plătit anulați_accesul_digital anulați_accesul_plătit anularea_accesul_digital anularea_accesul_plătit anulare_accesul_digital anulare_accesul_plătit oprește_accesul_digital oprește_accesul_plătit opriți_accesul_digital opriți_accesul_plătit închide_accesul_digital închide_accesul_plătit închide_accesul_premium încheie_accesul_digital încheie_accesul_plătit scoate_pachetul scoate_pachet_din scoate_abonamentul_din scoateți_pachetul scoateți_pachet_din scoateți_abonamentul_din elimină_un_loc_din_licenț* elimină_locul_din_licenț* elimină_un_loc_din_plan* elimină_un_loc_din_abonament* eliminați_un_loc_din_licenț* eliminați_locul_din_licenț* eliminați_un_loc_din_plan* eliminați_un_loc_din_abonament* șterge_un_loc_din_licenț* șterge_locul_din_licenț* șterge_un_loc_din_plan* șterge_un_loc_din_abonament* scoate_un_loc_din_licenț* scoate_locul_din_licenț* scoate_un_loc_din_plan* scoate_un_loc_din_abonament* retrage_contribuția retrageți_contribuția retragerea_contribuția retragerea_sprijinul_lunar retragerea_susținerea_lunară retragerea_angajamentul_lunar retragerea_donația_lunară anulează_contribuția anulați_contribuția anulați_sprijinul_lunar anulați_susținerea_lunară oprește_contribuția oprește_angajamentul_lunar opriți_contribuția opriți_sprijinul_lunar opriți_susținerea_lunară opriți_angajamentul_lunar încetează_contribuția încetează_susținerea_lunară încetează_angajamentul_lunar anulează_mi_susținerea anulează_mi_sprijinul anulează_mi_contribuția oprește_mi_susținerea oprește_mi_sprijinul oprește_mi_contribuția încheie_susținerea încheie_sprijinul încheie_contribuția gata_cu_cutiile gata_cu_abonamentul gata_cu_livrările gata_cu_donațiile gata_cu_lecțiile gata_cu_plățile oprește_definitiv_livrările oprește_definitiv_cutiile oprește_livrările_de_meniuri oprește_livrările_săptămânale oprește_livrările_lunare oprește_livrările_recurente oprește_livrările_regulate oprește_cutiile opriți_definitiv_livrările opriți_definitiv_cutiile opriți_livrările_de_meniuri opriți_livrările_săptămânale opriți_livrările_lunare opriți_livrările_recurente opriți_livrările_regulate opriți_cutiile oprirea_definitiv_livrările oprirea_definitiv_cutiile oprirea_livrările_de_meniuri oprirea_livrările_săptămânale oprirea_livrările_lunare oprirea_livrările_recurente oprirea_livrările_regulate oprirea_cutiile anulează_definitiv_livrările anulează_definitiv_cutiile anulează_livrările_de_meniuri anulează_livrările_săptămânale anulează_livrările_lunare anulează_livrările_recurente anulează_livrările_regulate anulează_cutiile anulați_definitiv_livrările anulați_definitiv_cutiile anulați_livrările_de_meniuri anulați_livrările_săptămânale anulați_livrările_lunare anulați_livrările_recurente anulați_livrările_regulate anulați_cutiile încetează_definitiv_livrările încetează_definitiv_cutiile încetează_livrările_de_meniuri încetează_livrările_săptămânale încetează_livrările_lunare încetează_livrările_recurente încetează_livrările_regulate încetează_cutiile retrage_copilul_de_la retrage_copilul_din retrageți_copilul_de_la retrageți_copilul_din anulează_lecțiile_recurente anulează_lecțiile_săptămânale anulează_lecțiile_lunare anulează_lecțiile_regulate anulează_cursurile_recurente anulează_antrenamentele_recurente anulați_lecțiile_recurente anulați_lecțiile_săptămânale anulați_lecțiile_lunare anulați_lecțiile_regulate anulați_cursurile_recurente anulați_antrenamentele_recurente oprește_lecțiile_recurente oprește_lecțiile_săptămânale oprește_lecțiile_lunare oprește_lecțiile_regulate oprește_cursurile_recurente oprește_antrenamentele_recurente opriți_lecțiile_recurente opriți_lecțiile_săptămânale opriți_lecțiile_lunare opriți_lecțiile_regulate opriți_cursurile_recurente opriți_antrenamentele_recurente încheie_cursurile_recurente încheie_antrenamentele_recurente anularea_lecțiile_recurente anularea_lecțiile_săptămânale anularea_lecțiile_lunare anularea_lecțiile_regulate anularea_cursurile_recurente anularea_antrenamentele_recurente încheie_lecțiile încheie_cursurile_de încheie_colaborarea_cu_profesorul încheiați_lecțiile încheiați_cursurile_de încheiați_colaborarea_cu_profesorul denunță_poliței denunță_asigurarea denunță_contractul_de_asigurare denunțați_poliței denunțați_asigurarea denunțați_contractul_de_asigurare denunțarea_poliței denunțarea_asigurarea denunțarea_contractul_de_asigurare reziliază_asigurarea reziliază_contractul_de_asigurare reziliați_asigurarea reziliați_contractul_de_asigurare rezilierea_asigurarea rezilierea_contractul_de_asigurare anulează_poliței anulează_contractul_de_asigurare anulați_poliței anulați_contractul_de_asigurare retrage_te_din_asociație retrage_te_din_sindicat retrage_te_din_plan retrage_te_din_abonament retrage_te_din_premium retrage_te_din_comunitatea_de_susținători retrageți_vă_din_asociație retrageți_vă_din_sindicat retrageți_vă_din_plan retrageți_vă_din_abonament retrageți_vă_din_premium retrageți_vă_din_comunitatea_de_susținători retragere_din_asociație retragere_din_sindicat retragere_din_plan retragere_din_abonament retragere_din_premium retragere_din_comunitatea_de_susținători retragerea_din_asociație retragerea_din_sindicat retragerea_din_plan retragerea_din_abonament retragerea_din_premium retragerea_din_comunitatea_de_susținători ieși_din_asociație ieși_din_sindicat ieși_din_comunitatea_de_susținători ieșiți_din_asociație ieșiți_din_sindicat ieșiți_din_plan ieșiți_din_abonament ieșiți_din_premium ieșiți_din_comunitatea_de_susținători ieșire_din_asociație ieșire_din_sindicat ieșire_din_plan ieșire_din_abonament ieșire_din_premium ieșire_din_comunitatea_de_susținători ieșirea_din_asociație ieșirea_din_sindicat ieșirea_din_plan ieșirea_din_abonament ieșirea_din_premium ieșirea_din_comunitatea_de_susținători pleacă_din_asociație pleacă_din_sindicat pleacă_din_plan pleacă_din_abonament pleacă_din_premium pleacă_din_comunitatea_de_susținători părăsește_asociația părăsește_asociației părăsește_pachetul părăsiți_asociația părăsiți_asociației părăsiți_pachetul părăsirea_asociația părăsirea_asociației părăsirea_pachetul părăsirea_planul părăsirea_clubul părăsirea_abonamentul finalizează_contractul închide_pachetul închideți_pachetul renunță_definitiv închide_mi_abonamentul închide_mi_planul închide_mi_contractul închide_mi_pachetul renunță_la_spațiul_suplimentar renunțați_la_spațiul_suplimentar renunțare_la_spațiul_suplimentar renunțarea_la_spațiul_suplimentar",
    "proceed+end": "încheie_anularea termină_anularea",
    ended:
      "anulat anulată anulate reziliat reziliată reziliate oprit oprită oprite dezactivat dezactivată dezactivate dezabonat dezabonată întrerupt întreruptă întrerupte revocat revocată denunțat denunțată renunțat fost_închis fost_închisă fost_încheiat fost_încheiată fost_terminat sistat sistată sistate desființat desființată",
    "ended+done": "s_a_sistat",
    "me+ended": "am_renunțat",
    "not+ended": "neanulat neanulată",
    over: "terminat terminată încetat încetată luat_sfârșit",
    off: "dezactivează dezactivați dezactiva dezactivare dezactivarea",
    on: "activează activați activare activarea activat activată porniți a_activa",
    delete:
      "șterge ștergeți ștergere ștergerea ștergerii șterg elimină eliminați eliminare eliminarea înlătură înlăturați",
    keep: "păstrează păstrați păstra păstrez păstrare păstrarea menține mențineți menținere menținerea mențin rămâi rămâneți rămân rămâne rămânem conservă continui_să_ajut continui_să_susțin continui_să_donez continuă_să_ajuți continuă_să_donezi continuă_să_susții vreau_să_ajut_în_continuare nu_renunț nu_renunța nu_pleca",
    "keep+subscription": "continuă_planul",
    back: "înapoi întoarce întoarceți întoarcere revino reveniți revenire revenirea închide închideți închidere închiderea nu_acum nu_astăzi nu_azi mai_târziu poate_mai_târziu amintește_mi_mai_târziu nu_mulțumesc nu_mersi nu_mulțumim încă lasă m_am_răzgândit înapoi_la_cont înapoi_la_contul revino_la_cont",
    resume:
      "reactiv* reia reiau reluați reluare reluarea relua reluat reluată restabil* restaur* repornește reporniți repornire reabon* activează_din_nou activați_din_nou continuă_în_continuare va_continua retrage_anularea retrage_cererea_de_anulare retrage_rezilierea anulează_anularea repune refă anulare_reziliere retrageți_cererea_de_anulare anulează_cererea_de_anulare anulați_cererea_de_anulare revocă_cererea_de_anulare retrage_renunțarea retrage_notificarea_de_reziliere retrageți_renunțarea retrageți_notificarea_de_reziliere anulează_renunțarea anulează_notificarea_de_reziliere anulați_renunțarea anulați_notificarea_de_reziliere",
    "resume+subscription":
      "abonează_te_din_nou abonați_vă_din_nou donează_din_nou donați_din_nou susține_din_nou redevino_membru",
    pause:
      "pauză pauze suspendă suspendați suspendare suspendarea suspend suspendat suspendată îngheață înghețați înghețare",
    confirm:
      "confirmă confirmați confirm confirmare confirmarea confirmării da ok sigur desigur bine sunt_de_acord de_acord sunt_sigur sunt_sigură aprobă",
    attest: "confirmăm vă_confirmăm îți_confirmăm acesta_confirmă",
    settled:
      "confirmat confirmată confirmate procesat procesată procesate finalizat finalizată finalizate succes reușit reușită înregistrat înregistrată efectuat efectuată acceptată preluată aprobată gata",
    effect: "intră_în_vigoare efectiv efectivă își_produce_efectele",
    proceed: "trimite trimiteți oricum totuși accesează finalizează finalizați finalizare",
    manage:
      "gestionează gestionați gestionare gestionarea gestiona administrează administrați administrare administrarea modifică modificați modificare modificarea schimbă schimbați schimbare schimbarea editează editați editare actualizează actualizare actualizarea setări setările preferințe configurare",
    show: "vezi vedeți vizualizează vizualizați vizualizare vizualizarea afișează afișați afișare arată deschide deschideți deschidere consultă",
    accept:
      "acceptă acceptați accept acceptare acceptarea profită profitați obține obțineți obținere revendică primește primiți ia aplică aplicați aplicare valorifică beneficiază beneficiați răscumpără",
    "accept+offer":
      "activează_oferta activează_reducerea activează_discountul păstrează_reducerea păstrează_oferta vreau_reducerea vreau_oferta treci_la_planul_mai_ieftin treci_la_un_plan_mai_ieftin treci_la_pachetul_mai_ieftin treci_la_abonamentul_mai_ieftin treci_la_un_abonament_mai_ieftin treceți_la_planul_mai_ieftin treceți_la_un_plan_mai_ieftin treceți_la_pachetul_mai_ieftin treceți_la_abonamentul_mai_ieftin treceți_la_un_abonament_mai_ieftin alege_planul_mai_ieftin alege_un_plan_mai_ieftin alege_pachetul_mai_ieftin alege_abonamentul_mai_ieftin alege_un_abonament_mai_ieftin",
    export: "export exportă exportați exportare exportarea exportul descarcă descărcați descărcare descărcarea",
    subscription:
      "abonament* abonarea abonării plan planul planului planuri planurile contract contractul contractului contracte contractele pachet pachetul pachetului pachete tarifar membership* subscripție subscripția subscripției calitatea_de_membru calitate_de_membru calității_de_membru apartenența licenț* hosting* vpn serviciul_plătit spațiul_suplimentar spațiu_suplimentar spațiul_de_stocare polița_de_asigurare polița",
    member: "abonat abonată abonați_la membru membri susținător susținătorul susținătoarea patron sponsor donator",
    trial:
      "probă probei trial* perioada_de_probă perioadei_de_probă perioada_de_încercare perioadei_de_încercare perioada_de_testare versiunea_de_încercare versiune_de_încercare perioada_gratuită perioadei_gratuite încercarea_gratuită încercare_gratuită încercării_gratuite testul_gratuit test_gratuit testare_gratuită testarea_gratuită",
    renewal:
      "reînnoire reînnoirea reînnoirii reînnoirile reînnoiri reînoire reînoirea reînoirii prelungire prelungirea prelungirii autoreînnoire* auto_reînnoire auto_reînnoirea plată_recurentă plăți_recurente plățile_recurente plăților_recurente plată_automată plăți_automate plățile_automate plăților_automate facturare_automată facturarea_automată facturare_recurentă facturarea_recurentă taxare_automată taxarea_automată debitare_automată debitarea_automată plăți_periodice plata_periodică plății_recurente plății_periodice plății_automate plățile_periodice plăților_periodice debitare_recurentă debitarea_recurentă debitare_directă debitarea_directă",
    renews:
      "reînno* reîno* prelungi* prelungește prelungești prelungit prelungesc va_mai_reînno* se_va_mai_reînno* va_mai_fi_reînno* va_mai_fi_prelungit* se_va_mai_prelungi se_mai_reînno* va_fi_reînno* se_reînno* se_va_reînno* va_fi_prelungit*",
    "renews+subscription": "reînnoire_abonament reînnoire_plan prelungire_abonament reînnoirea_planului",
    billing: "factur* facturare facturarea facturării facturi chitanț* bonuri",
    payment:
      "plată plăți plățile plății plăților plătește plătim plătit plătită card cardul cardului carduri taxat taxată taxați taxate taxă taxe taxele taxăm taxare fi_taxat* debit* percep* perceput* încasat* încasa încasăm banii suma sume costuri",
    refund: "rambursar* rambursat* ramburs*",
    "payment+again":
      "se_vor_mai_percepe se_va_mai_percepe vom_mai_percepe vom_mai_taxa vom_mai_debita vom_mai_retrage_bani se_vor_mai_retrage_bani va_mai_fi_debitat vor_mai_fi_debitați vom_mai_încasa se_va_mai_încasa se_vor_mai_încasa",
    account: "cont contul contului conturi conturile profil profilul profilului spațiu_de_lucru spațiul_de_lucru",
    order: "comandă comenzi comenzile comenzii achiziți* cumpărătur* cumpărare rezerv* colet*",
    data: "date datele datelor seif seiful seifului conversați* arhiv* informații informațiile chaturi",
    "manage+you": "actualizați actualizezi",
    "you+confirm": "confirmi",
    "you+payment": "plătești plătiți",
    offer: "ofert* reducer* discount* promoți* promoțional* cupon* voucher* % gratuit* gratis",
    reason: "de_ce motiv* feedback sondaj* părere părerea chestionar* ne_pare_rău",
    elsewhere:
      "încărcare încărcarea încărcări trimiterea trimitere invitați* eveniment* programare programarea programării programări întâlnir* ședinț* transfer* comentari* modificări modificările schimbări schimbările schimbarea_planului schimbarea_abonamentului prieten* prietenie alert* notificăr* răspuns* căutare căutarea mesaj* postare postarea postări anunț* sarcină sarcini cursă curse bilet* upgrade* downgrade* e_mail email* mailul importul importare importarea importă sesiun* livrar* vizit* lecți* curs cursul clasă alt altă alte altul alți celălalt cealaltă anterior* precedent* vechiul vechi vechea fostul fosta supliment* opțiun* roaming* asigurăr* asigurarea memento* reminder* listă_de_așteptare abonamente_anulate abonamentele_anulate planuri_anulate abonamente_reziliate unul_dintre_abonament* unul_dintre_planurile unul_din_abonament* dispozitiv* acțiunea acțiune operațiunea operația selecția selecție editare_profil consimțământ* partajare partajarea partajării partajări",
    request: "cerere cererea cererii cereri solicit*",
    question:
      "? ești_sigur ești_sigură sunteți_sigur sunteți_sigură sigur_vrei sigur_doriți sigur_dorești chiar_vrei ireversibil* nu_poate_fi_anulată_ulterior",
    howto: "cum ce unde cât pot_să pot",
    me: "eu meu mea mei mele mă mie îmi mi aș_vrea",
    condition:
      "dacă când odată_ce în_cazul în_caz în_cazul_în_care anulând renunțând confirmând apăsând reziliind oprind dezactivând prin_anularea prin_anulare prin_confirmarea prin_apăsarea prin_renunțarea prin_rezilierea făcând_clic verificați verifică asigură_te asigurați_vă atunci_când până_când cu_excepția imediat_ce de_îndată_ce la_anulare în_momentul_în_care fals cu_condiția altfel în_caz_contrar de_îndată după_primirea după_plata se_pare schimbând la_schimbarea prin_schimbarea",
    "not+condition": "fără",
    ability:
      "poți puteți poate putea putem vrei vreți dorești doriți trebuie vă_rugăm te_rugăm rugăm apasă apăsați faceți_clic fă_clic dă_clic dați_clic clic selectează selectați alege alegeți folosește folosiți utilizați utilizează pentru_a permite necesar necesară ai_nevoie aveți_nevoie ca_să posibilitatea posibil s_ar_putea",
    failure:
      "eroare eroarea erori eșec eșuat* imposibil problemă probleme nereușit* nu_s_a_putut nu_s_au_putut nu_am_putut nu_a_putut nu_au_putut nu_poate nu_se_poate nu_putem nu_poți nu_puteți nu_a_reușit nu_am_reușit ceva_nu_a_mers reîncearcă reîncercați respins respinsă refuzat refuzată respins* refuzat*",
    attempt:
      "în_curs în_așteptare așteptare așteptăm procesează procesăm prelucrare prelucrează curând în_curând încercare pe_cale_să",
    step: "încă_un_pas un_ultim_pas ultimul_pas un_singur_pas pas pasul aproape pentru_a_finaliza pentru_finalizare pentru_a_încheia mai_este_un_pas mai_ai_un_pas",
    future:
      "va vor urmează_să urmează marcat_pentru marcată_pentru programat_pentru programată_pentru programat programată setat_să o_să va_fi vor_fi vom",
    "future+again": "va_mai vor_mai vom_mai",
    "you+future": "vei veți",
    done: "a au am este sunt e fost era acum deja are s_a s_au",
    "you+done": "ai ați ești sunteți",
    expires:
      "expiră va_expira se_încheie se_termină se_va_încheia se_va_termina va_înceta ia_sfârșit va_lua_sfârșit se_oprește se_va_opri se_va_închide se_închide se_va_sista încetează_la încetează_pe încetează_din încetează_în ultima_zi_a_abonamentului",
    "done+expires": "expirat expirată expirate",
    "over+done": "s_a_încheiat s_au_încheiat",
    until: "astăzi azi până sfârșitul finalul la_finalul la_sfârșitul sfârșit",
    signin: "conectează conectați_vă conectare conectarea autentificare autentific* logare intră_în_cont",
    signup:
      "înregistrează înregistrați_vă înregistrare înregistrarea creează_cont creează_un_cont creează_contul creare_cont abonează abonați_vă abonează_te încearcă_gratuit încearcă abonare începe_perioada înscrie înscriere",
    signout: "deconect* delog* ieșire ieși",
    password: "parol*",
    letter: "newsletter* buletin* listă_de_corespondență listă_de_discuții lista_de_e_mail listei_de_corespondență",
    public:
      "termeni_și_condiții termenii_și_condițiile termenii condiții_de_utilizare politica_de_confidențialitate confidențialitate prețuri tarife faq întrebări_frecvente forum* comunitate* recenzi* blog* centru_de_ajutor centrul_de_ajutor stare_serviciu starea_serviciului traducere traduceri incident*",
    history: "istoric istoricul activitate activitatea jurnal cronologie",
    mailbox: "inbox mesaje_primite ciorne trimise spam coș coșul_de_gunoi căsuța_poștală",
    you: "tu te îți ți vi v ție *ezi adaugi adăugați introduci introduceți furnizați trimiți apeși dai faci",
    your: "tău ta tăi tale dvs dumneavoastră vostru voastră voștri",
    third:
      "lui lor ei sale a_anulat au_anulat a_reziliat au_reziliat a_oprit au_oprit a_dezactivat au_dezactivat a_renunțat au_renunțat abonamentul_lui abonamentul_ei abonamentul_lor planul_lui planul_ei planul_lor sora fratele prietenul prietena colegul colega soția soțul fiul fiica partenerul partenera mama tata de_client de_către_client de_către_utilizator de_utilizator de_abonat canalul_tău clientul abonatul clientului",
    join: "și dar deoarece pentru_că iar însă așa_că prin_urmare care ceea_ce întrucât ci în_timp_ce deși astfel",
    after: "după după_ce înainte_de înaintea înainte_să",
    whenever: "oricând în_orice_moment în_orice_clipă ori_de_câte_ori când_vrei când_dorești când_doriți",
    anyone: "un orice fiecare oricare vreun vreo",
    switch:
      "trecut_la schimbat_în schimbat_cu înlocuit* mutat_la transferat_la convertit* transformat_în actualizat_la",
    idle: "la_cererea_ta la_cererea_dvs la_cererea_dumneavoastră la_solicitarea_ta la_solicitarea_dvs la_solicitarea_dumneavoastră conform_solicitării conform_solicitării_tale conform_cererii fără_obligații fără_angajament fără_costuri fără_costuri_suplimentare fără_taxe acești aceste tot_ce din_nou de_luna_viitoare din_luna_viitoare pe_luna_viitoare",
    active:
      "activ activă active neschimbat* nemodificat* nu_va_mai_fi_anulat* nu_va_mai_fi_reziliat* nu_mai_este_anulat* nu_mai_este_programat* valabil valabilă nu_s_a_schimbat nu_se_schimbă nu_s_a_modificat în_vigoare",
    "delete+account":
      "închide_contul închideți_contul închidere_cont închiderea_contului închide_cont închideți_cont închide_profilul închide_mi_contul",
    "me+end":
      "nu_mai_vreau nu_mai_doresc nu_mai_vrem nu_mai_dorim vreau_să_plec aș_vrea_să_plec doresc_să_plec vreau_să_ies vreau_să_opresc vreau_să_închei doresc_să_închei",
    "request+end":
      "vreau_să_anulez vreau_să_renunț doresc_să_anulez doresc_să_renunț aș_dori_să_anulez aș_vrea_să_anulez cere_anularea cereți_anularea cere_rezilierea",
    "billing+payment":
      "metodă_de_plată metode_de_plată metodele_de_plată modalitate_de_plată modalități_de_plată modalitatea_de_plată mijloc_de_plată mijloace_de_plată mijloacele_de_plată",
    "member+you": "susții susțineți aveți_abonament ai_abonament",
    "not+payment": "nu_există_plăți_recurente nicio_plată_recurentă nu_există_plăți_automate fără_plăți_recurente",
    "end+tier":
      "anulează_contul_vip anulează_contul_gold anulați_contul_vip anulați_contul_gold oprește_contul_vip oprește_contul_gold renunță_la_gold renunță_la_contul_gold renunță_la_contul_vip renunțați_la_gold renunțați_la_contul_gold renunțați_la_contul_vip renunț_la_contul_gold renunț_la_contul_vip renunțare_la_gold renunțare_la_contul_gold renunțare_la_contul_vip renunțarea_la_gold renunțarea_la_contul_gold renunțarea_la_contul_vip",
    "pause+subscription":
      "sari_peste_livrare sari_peste_livrarea sari_peste_următoarea_livrare sari_peste_următoarea_cutie sari_peste_cutia_următoare sari_peste_luna_următoare sari_peste_o_lună sari_peste_o_livrare omite_livrare omite_livrarea omite_următoarea_livrare omite_următoarea_cutie omite_cutia_următoare omite_luna_următoare omite_o_lună omite_o_livrare săriți_peste_livrare săriți_peste_livrarea săriți_peste_următoarea_livrare săriți_peste_următoarea_cutie săriți_peste_cutia_următoare săriți_peste_luna_următoare săriți_peste_o_lună săriți_peste_o_livrare suspendă_temporar_livrările suspendați_temporar_livrările întrerupe_temporar_contribuția întrerupe_temporar_donația întrerupe_temporar_abonamentul întrerupe_temporar_planul întrerupe_temporar_susținerea întrerupe_temporar_livrările",
    "export+data": "exportul_parolelor",
    "you+ended": "te_ai_retras_din v_ați_retras_din ai_ieșit_din_club ați_ieșit_din_club",
    "resume+end":
      "retrage_cererea_de_reziliere retrage_cererea_de_renunțare retrage_cererea_de_încetare retrageți_cererea_de_reziliere retrageți_cererea_de_renunțare retrageți_cererea_de_încetare anulează_cererea_de_reziliere anulează_cererea_de_renunțare anulează_cererea_de_încetare anulați_cererea_de_reziliere anulați_cererea_de_renunțare anulați_cererea_de_încetare revocă_cererea_de_reziliere revocă_cererea_de_renunțare revocă_cererea_de_încetare",
    "proceed+onward":
      "continuă continuați continuare continuarea următorul următoarea următor înainte mai_departe omite sari sari_peste mergi_la treci_la",
    leave: "pleacă plec părăsește părăsești părăsiți părăsesc",
    "reason+leave": "pleci plecați",
    helpful: "util utilă ajutat",
    "idle+forgood": "definitiv",
    begin: "începe începeți",
    "on+begin": "pornește",
    lower: "retrogradează retrogradare",
    "elsewhere+more": "mai_multe_opțiuni mai_multe_acțiuni opțiuni_pentru alte_opțiuni",
    assist: "te_ajut vă_ajut ajuta",
  },
};
