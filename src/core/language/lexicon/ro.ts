import type { Lexicon } from "../concept";

export const ro: Lexicon = {
  common: "și la în cu pe nu din este pentru să mai se sau ce ca care sunt după prin fi dar dacă acest această iar",
  words: {
    "back+refuse": "refuză respinge",
    "failure+aborted": "încercați_din_nou încearcă_din_nou",
    fresh: "nou nouă adaugă creează",
    refuse: "refuz",
    "end+renewal":
      "oprește_plățile oprirea_plăților încetează_plățile opriți_plățile oprire_plăți oprește_plata opriți_plata întrerupe_plățile întrerupeți_plățile încetați_plățile oprește_debitările opriți_debitările nu_mai_plăti nu_mai_reînnoi nu_reînnoi nu_reînnoiți",
    atonce: "imediat",
    tier: "premium serviciu serviciul serviciului plus basic",
    portal: "portal portalul",
    "me+ability": "vreau doresc aș_dori",
    tofree: "la_planul_gratuit la_versiunea_gratuită la_abonamentul_gratuit la_contul_gratuit la_varianta_gratuită",
    "end+sever": "reziliază reziliați rezilia reziliere rezilierea rezilierii reziliez reziliem",
    not: "nu niciodată nicio niciun nimic nici niciuna",
    "not+done": "fost_încă",
    "not+again": "nu_mai",
    end: "anulează anulați anula anularea anularile anulare anulării anulăm renunță renunțați renunțare renunțarea renunțării oprește opriți opri oprire oprirea opririi încetare încetarea încetării înceta dezabonează dezabonați dezabonare dezabonarea dezabonării încheie încheiați încheiere încheierea întrerupe întrerupeți întrerupere întreruperea revocă revocare revocarea denunță denunțare denunțarea termină terminați stop ieși_din încetează sistează sistați sista sistare sistarea sistării sistez denunțați denunț desființează desființare desființarea încetați suspendă_definitiv suspendați_definitiv",
    "end+me": "anulez renunț opresc dezabonez închei",
    "end+subscription":
      "anulare_abonare finalizarea_planului finalizarea_abonamentului finalizarea_contractului dezactivează_abonament* dezactivare_abonament dezactivarea_abonamentului închide_abonament* închidere_abonament închiderea_abonamentului șterge_abonament* ștergere_abonament elimină_abonament* părăsește_abonament* nu_mai_susține anulează_susținerea oprește_susținerea anulează_contul_premium anulați_contul_premium anulare_cont_premium anularea_contului_premium nu_mai_dona nu_mai_donez nu_mai_donați încetează_să_donezi încetați_să_donați oprește_te_din_donat renunță_la_donat retrage_angajamentul retrageți_angajamentul anulează_angajamentul anulați_angajamentul anularea_angajamentului renunță_la_angajament renunțați_la_angajament retrage_promisiunea retrageți_promisiunea anulează_promisiunea retrage_sprijinul retrageți_sprijinul retrage_susținerea retrageți_susținerea renunță_la_sprijin renunțați_la_sprijin renunță_la_susținere anulează_sprijinul oprește_sprijinul încetează_sprijinul retrage_donați* retrageți_donați* retrage_te_din_club retrageți_vă_din_club retragere_din_club retragerea_din_club ieși_din_club ieșiți_din_club ieșire_din_club ieșirea_din_club părăsește_clubul părăsiți_clubul părăsirea_clubului părăsiți_abonament* părăsește_planul părăsiți_planul nu_mai_fi_membru închide_contract* închideți_contract* închideți_abonament* închidere_contract închiderea_contractului închide_serviciul închideți_serviciul închidere_serviciu închiderea_serviciului închide_planul închideți_planul dezactivează_serviciul dezactivați_serviciul dezactivare_serviciu dezactivarea_serviciului dezactivați_abonament* dezactivează_planul dezactivați_planul dezactivează_premium dezactivați_premium dezactivare_premium ștergeți_abonament*",
    "proceed+end": "încheie_anularea termină_anularea",
    ended:
      "anulat anulată anulate reziliat reziliată reziliate oprit oprită oprite dezactivat dezactivată dezactivate dezabonat dezabonată întrerupt întreruptă întrerupte revocat revocată denunțat denunțată renunțat fost_închis fost_închisă fost_încheiat fost_încheiată fost_terminat sistat sistată sistate desființat desființată",
    "ended+done": "s_a_anulat s_a_reziliat s_a_dezactivat s_a_oprit s_a_sistat",
    "me+ended": "am_renunțat",
    "not+ended": "neanulat neanulată",
    over: "terminat terminată încetat încetată luat_sfârșit",
    off: "dezactivează dezactivați dezactiva dezactivare dezactivarea",
    on: "activează activați activare activarea activat activată pornește porniți a_activa",
    delete:
      "șterge ștergeți ștergere ștergerea ștergerii șterg elimină eliminați eliminare eliminarea înlătură înlăturați",
    keep: "păstrează păstrați păstra păstrez păstrare păstrarea menține mențineți menținere menținerea mențin rămâi rămâneți rămân rămâne rămânem conservă",
    "keep+subscription": "continuă_abonament* continuați_abonament* continuă_cu_abonament* continuă_planul",
    back: "înapoi întoarce întoarceți întoarcere revino reveniți revenire revenirea închide închideți închidere închiderea nu_acum nu_astăzi nu_azi mai_târziu poate_mai_târziu amintește_mi_mai_târziu nu_mulțumesc nu_mersi nu_mulțumim încă lasă m_am_răzgândit înapoi_la_cont înapoi_la_contul revino_la_cont",
    resume:
      "reactiv* reia reiau reluați reluare reluarea relua reluat reluată restabil* restaur* repornește reporniți repornire reabon* activează_din_nou activați_din_nou continuă_în_continuare va_continua retrage_anularea retrage_cererea_de_anulare retrage_rezilierea anulează_anularea repune refă anulare_reziliere",
    "resume+subscription":
      "abonează_te_din_nou abonați_vă_din_nou reabonează_te donează_din_nou donați_din_nou susține_din_nou redevino_membru",
    pause:
      "pauză pauze suspendă suspendați suspendare suspendarea suspend suspendat suspendată îngheață înghețați înghețare",
    confirm:
      "confirmă confirmați confirm confirmare confirmarea confirmării da ok sigur desigur bine sunt_de_acord de_acord sunt_sigur sunt_sigură aprobă",
    attest: "confirmăm vă_confirmăm îți_confirmăm acesta_confirmă",
    settled:
      "confirmat confirmată confirmate procesat procesată procesate finalizat finalizată finalizate succes reușit reușită înregistrat înregistrată efectuat efectuată acceptată preluată aprobată gata",
    effect: "intră_în_vigoare efectiv efectivă își_produce_efectele",
    proceed:
      "continuă continuați continuare continuarea următorul următoarea următor înainte mai_departe trimite trimiteți oricum totuși omite sari sari_peste mergi_la treci_la accesează finalizează finalizați finalizare",
    manage:
      "gestionează gestionați gestionare gestionarea gestiona administrează administrați administrare administrarea modifică modificați modificare modificarea schimbă schimbați schimbare schimbarea editează editați editare actualizează actualizare actualizarea setări setările preferințe configurare",
    show: "vezi vedeți vizualizează vizualizați vizualizare vizualizarea afișează afișați afișare arată deschide deschideți deschidere consultă",
    accept:
      "acceptă acceptați accept acceptare acceptarea profită profitați obține obțineți obținere revendică primește primiți ia aplică aplicați aplicare valorifică beneficiază beneficiați răscumpără",
    "accept+offer":
      "activează_oferta activează_reducerea activează_discountul păstrează_reducerea păstrează_oferta vreau_reducerea vreau_oferta",
    export: "export exportă exportați exportare exportarea exportul descarcă descărcați descărcare descărcarea",
    subscription:
      "abonament* abonarea abonării plan planul planului planuri planurile contract contractul contractului contracte contractele pachet pachetul pachetului pachete tarifar membership* subscripție subscripția subscripției calitatea_de_membru calitate_de_membru calității_de_membru apartenența donați* licenț* hosting* vpn serviciul_plătit",
    member: "abonat abonată abonați_la membru membri",
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
    "payment+again": "se_vor_mai_percepe se_va_mai_percepe vom_mai_percepe vom_mai_taxa vom_mai_debita",
    account: "cont contul contului conturi conturile profil profilul profilului spațiu_de_lucru spațiul_de_lucru",
    order: "comandă comenzi comenzile comenzii achiziți* cumpărătur* cumpărare rezerv* colet*",
    data: "date datele datelor seif seiful seifului conversați* arhiv* informații informațiile chaturi",
    "manage+you": "actualizați actualizezi",
    "you+confirm": "confirmi",
    "you+payment": "plătești plătiți",
    offer: "ofert* reducer* discount* promoți* promoțional* cupon* voucher* % gratuit* gratis",
    reason: "de_ce motiv* feedback sondaj* părere părerea chestionar* ne_pare_rău pleci plecați",
    elsewhere:
      "încărcare încărcarea încărcări trimiterea trimitere invitați* eveniment* programare programarea programării programări întâlnir* ședinț* transfer* comentari* modificări modificările schimbări schimbările schimbarea_planului schimbarea_abonamentului prieten* prietenie alert* notificăr* răspuns* căutare căutarea mesaj* postare postarea postări anunț* sarcină sarcini cursă curse bilet* upgrade* downgrade* e_mail email* mailul importul importare importarea importă sesiun* livrar* vizit* lecți* curs cursul clasă alt altă alte altul alți celălalt cealaltă anterior* precedent* vechiul vechi vechea fostul fosta supliment* opțiun* roaming* asigurăr* asigurarea memento* reminder* listă_de_așteptare abonamente_anulate abonamentele_anulate planuri_anulate abonamente_reziliate unul_dintre_abonament* unul_dintre_planurile unul_din_abonament* dispozitiv* acțiunea acțiune operațiunea operația selecția selecție editare_profil consimțământ* partajare partajarea partajării partajări",
    request: "cerere cererea cererii cereri solicit*",
    question:
      "? ești_sigur ești_sigură sunteți_sigur sunteți_sigură sigur_vrei sigur_doriți sigur_dorești chiar_vrei ireversibil* nu_poate_fi_anulată_ulterior",
    howto: "cum ce unde cât pot_să pot",
    me: "eu meu mea mei mele mă mie îmi mi aș_vrea",
    condition:
      "dacă când odată_ce în_cazul în_caz în_cazul_în_care anulând renunțând confirmând apăsând reziliind oprind dezactivând prin_anularea prin_anulare prin_confirmarea prin_apăsarea prin_renunțarea prin_rezilierea făcând_clic verificați verifică asigură_te asigurați_vă atunci_când până_când cu_excepția imediat_ce de_îndată_ce la_anulare în_momentul_în_care fals cu_condiția altfel în_caz_contrar de_îndată după_primirea după_plata se_pare",
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
    "you+future": "vei veți vei_fi veți_fi",
    done: "a au am este sunt e fost era acum deja are s_a s_au",
    "you+done": "ai ați ești sunteți",
    expires:
      "expiră va_expira se_încheie se_termină se_va_încheia se_va_termina va_înceta ia_sfârșit va_lua_sfârșit se_oprește se_va_opri se_va_închide se_închide se_va_sista încetează_la încetează_pe încetează_din încetează_în ultima_zi_a_abonamentului",
    "done+expires": "expirat expirată expirate",
    "over+done": "s_a_încheiat s_a_terminat a_luat_sfârșit s_au_încheiat",
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
    idle: "la_cererea_ta la_cererea_dvs la_cererea_dumneavoastră la_solicitarea_ta la_solicitarea_dvs la_solicitarea_dumneavoastră conform_solicitării conform_solicitării_tale conform_cererii fără_obligații fără_angajament fără_costuri fără_costuri_suplimentare fără_taxe acești aceste tot_ce din_nou",
    active:
      "activ activă active neschimbat* nemodificat* nu_va_mai_fi_anulat* nu_va_mai_fi_reziliat* nu_mai_este_anulat* nu_mai_este_programat* valabil valabilă nu_s_a_schimbat nu_se_schimbă nu_s_a_modificat în_vigoare",
    "delete+account":
      "închide_contul închideți_contul închidere_cont închiderea_contului închide_cont închideți_cont închide_profilul închide_mi_contul",
    "me+end": "nu_mai_vreau nu_mai_doresc nu_mai_vrem nu_mai_dorim",
    "request+end":
      "vreau_să_anulez vreau_să_renunț doresc_să_anulez doresc_să_renunț aș_dori_să_anulez aș_vrea_să_anulez solicită_anularea solicitați_anularea cere_anularea cereți_anularea solicită_rezilierea solicitați_rezilierea cere_rezilierea",
    "billing+payment":
      "metodă_de_plată metode_de_plată metodele_de_plată modalitate_de_plată modalități_de_plată modalitatea_de_plată mijloc_de_plată mijloace_de_plată mijloacele_de_plată",
    "member+you": "susții susțineți aveți_abonament ai_abonament",
    "not+payment": "nu_există_plăți_recurente nicio_plată_recurentă nu_există_plăți_automate fără_plăți_recurente",
  },
};
