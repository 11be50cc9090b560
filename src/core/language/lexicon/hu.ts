import type { Lexicon } from "../concept";

/** `törlés` is "delete", but that of a subscription, an order or a trial is its cancellation. */
export const hu: Lexicon = {
  common:
    "az és hogy nem ez egy csak már még vagy volt mint itt kell lesz mert minden azt ezt ön amely lehet nincs majd után",
  wayOut: "mégse mégsem",
  sure: "biztos tényleg",
  words: {
    either: "vagy",
    "gift+subscription": "adomány* ezt_az_adományt",
    "failure+refuse": "elutasít*",
    "failure+aborted": "próbálja_újra próbáld_újra",
    fresh: "új hozzáadás létrehozás",
    refuse: "visszautasít*",
    "end+renewal":
      "fizetések_leállítása kifizetések_leállítása fizetések_megszüntetése megújítás_törlése megújítás_törlését megújítások_törlése automatikus_megújítás_törlése automatikus_megújítás_törlését megújulás_törlése automatikus_megújulás_törlése hosszabbítás_törlése automatikus_hosszabbítás_törlése automatikus_fizetés_törlése automatikus_fizetések_törlése automatikus_terhelés_törlése ismétlődő_fizetés_törlése ismétlődő_fizetések_törlése ismétlődő_terhelés_törlése rendszeres_fizetés_törlése csoportos_beszedés_törlése csoportos_beszedési_megbízás_törlése nem_újítom_meg ne_újítsák_meg nem_hosszabbítom ne_hosszabbítsa_meg ne_hosszabbítsd_meg ne_hosszabbítsák_meg nincs_megújítás fizetések_beszüntetése terhelések_leállítása levonások_leállítása állítsd_le_a_fizetéseket állítsa_le_a_fizetéseket ne_fizessek_többet csoportos_beszedési_megbízás_visszavonása csoportos_beszedés_visszavonása beszedési_megbízás_visszavonása beszedési_megbízás_megszüntetése beszedési_megbízás_leállítása beszedési_megbízás_lemondása beszedési_megbízás_törlése állandó_megbízás_visszavonása állandó_megbízás_megszüntetése állandó_megbízás_leállítása állandó_megbízás_lemondása állandó_megbízás_törlése állandó_átutalás_visszavonása állandó_átutalás_megszüntetése állandó_átutalás_leállítása állandó_átutalás_lemondása állandó_átutalás_törlése rendszeres_átutalás_visszavonása rendszeres_átutalás_megszüntetése rendszeres_átutalás_leállítása rendszeres_átutalás_lemondása rendszeres_átutalás_törlése visszavonom_a_csoportos_beszed* visszavonom_a_beszedési_megbízás* visszavonom_az_állandó_megbízás* visszavonom_az_állandó_átutalás* megszüntetem_a_csoportos_beszed* megszüntetem_a_beszedési_megbízás* megszüntetem_az_állandó_megbízás* megszüntetem_az_állandó_átutalás* lemondom_a_csoportos_beszed* lemondom_a_beszedési_megbízás* lemondom_az_állandó_megbízás* lemondom_az_állandó_átutalás* törlöm_a_csoportos_beszed* törlöm_a_beszedési_megbízás* törlöm_az_állandó_megbízás* törlöm_az_állandó_átutalás* domainhosszabbítás_kikapcsolása domainhosszabbítás_leállítása domainhosszabbítás_lemondása domainhosszabbítás_törlése ne_hosszabbodjon nem_kérem_a_megújítást nem_kérem_a_hosszabbítást ne_terheljenek_többet ne_vonjanak_le_többet",
    atonce: "azonnal azonnali",
    "ended+deed": "lemondta felmondta leállította megszüntette törölte mondta_le",
    tier: "prémium szolgáltatás szolgáltatást szolgáltatása szolgáltatását prémiumot prémiumból prémiumra prémiumról basic plus vip vip_kártya",
    portal: "portál portálra",
    "me+ability": "szeretném akarom szeretnék kívánom",
    tofree:
      "ingyenes_csomagra ingyenes_verzióra ingyenes_változatra ingyenes_előfizetésre ingyenesre visszatérés_az_ingyenes_tárhelyhez visszatérés_az_ingyenes_csomaghoz visszatérés_az_ingyenes_csomagra visszatérés_az_ingyenes_tárhelyre visszatérés_az_ingyenes_változathoz visszatérés_az_ingyenes_verzióra visszatérés_az_ingyenes_verzióhoz visszatérés_az_ingyenesre visszalépés_az_ingyenes_tárhelyhez visszalépés_az_ingyenes_csomaghoz visszalépés_az_ingyenes_csomagra visszalépés_az_ingyenes_tárhelyre visszalépés_az_ingyenes_változathoz visszalépés_az_ingyenes_verzióra visszalépés_az_ingyenes_verzióhoz visszalépés_az_ingyenesre váltás_az_ingyenes_tárhelyhez váltás_az_ingyenes_csomaghoz váltás_az_ingyenes_csomagra váltás_az_ingyenes_tárhelyre váltás_az_ingyenes_változathoz váltás_az_ingyenes_verzióra váltás_az_ingyenes_verzióhoz váltás_az_ingyenesre visszatérek_az_ingyenes_tárhelyhez visszatérek_az_ingyenes_csomaghoz visszatérek_az_ingyenes_csomagra visszatérek_az_ingyenes_tárhelyre visszatérek_az_ingyenes_változathoz visszatérek_az_ingyenes_verzióra visszatérek_az_ingyenes_verzióhoz visszatérek_az_ingyenesre visszaváltok_az_ingyenes_tárhelyhez visszaváltok_az_ingyenes_csomaghoz visszaváltok_az_ingyenes_csomagra visszaváltok_az_ingyenes_tárhelyre visszaváltok_az_ingyenes_változathoz visszaváltok_az_ingyenes_verzióra visszaváltok_az_ingyenes_verzióhoz visszaváltok_az_ingyenesre",
    "end+sever": "felmondás felmondása felmondásom felmondást felmondani felmondom felmondja",
    not: "nem ne nincs nincsen nincsenek sem se soha semmi semmilyen egyik_sem mégsem_szeretném mégsem_akarom",
    end: "lemondás lemondása lemondásom lemondást lemondását lemondásának lemondására lemondásról lemondásáról lemondási lemondani lemondja lemondom lemondjuk lemondok lemond lemondj lemondjam lemondjon lemondd mondja_le mondd_le mondom_le mondjuk_le mondjam_le felmondását felmondásának felmondási felmond mondja_fel mondd_fel mondom_fel visszamondás visszamondása visszamondást visszamondani visszamondom visszamond mondja_vissza megszüntetés megszüntetése megszüntetést megszüntetését megszüntetésének megszüntetni megszünteti megszüntetem megszüntet szüntesse_meg szüntesd_meg szüntetem_meg szüntetni leállítás leállítása leállítást leállítását leállításának leállítani leállítja leállítom leállít állítsa_le állítsd_le állítom_le leiratkozás leiratkozása leiratkozást leiratkozom leiratkozni leiratkozok leiratkozik iratkozz_le iratkozzon_le iratkozom_le megszakítás megszakítása megszakítani sztornó sztornózás sztornózása sztornózom stornó stornózás érvénytelenítés érvénytelenítése érvénytelenítem mégse mégsem kiszállok kiszállás beszüntetés beszüntetése beszüntetését beszüntetni beszüntetem szüntesd_be szüntesse_be szüntetem_be abbahagyás abbahagyása abbahagyását abbahagyom abbahagyni hagyd_abba hagyja_abba hagyom_abba mondják_le mondják_fel állítsák_le szüntessék_meg",
    "your+end": "lemondásod lemondásodat lemondásodról felmondásod felmondásodat leiratkozásod",
    "end+subscription":
      "előfizetés_befejezése előfizetésem_befejezése tagság_befejezése előfizetések_törlése előfizetések_törlését előfizetések_törlésének törlöm_az_előfizet* törölje_az_előfizet* töröld_az_előfizet* töröljem_az_előfizet* törölni_az_előfizet* támogatás_leállítása támogatás_megszüntetése támogatás_lemondása tagság_lezárása tagságom_lezárása szerződés_lezárása szerződésem_lezárása előfizetés_lezárása előfizetésem_lezárása csomag_lezárása szerződés_befejezése szerződésem_befejezése csomag_befejezése csomagom_befejezése tagságom_befejezése támogatás_befejezése támogatásom_befejezése támogatás_beszüntetése támogatás_abbahagyása támogatás_törlése támogatásom_törlése támogatás_visszavonása támogatásom_visszavonása támogatásom_lemondása támogatásom_leállítása támogatásom_megszüntetése támogatásod_lemondása támogatásod_leállítása adomány_visszavonása adományozás_befejezése adományozás_vége felajánlás_visszavonása felajánlásom_visszavonása felajánlás_lemondása felajánlásom_lemondása felajánlás_törlése felajánlásom_törlése felajánlás_megszüntetése vállalás_visszavonása vállalás_lemondása vállalás_törlése vállalásom_törlése kilépés_a_tagságból kilépek_a_tagságból kilépés_a_klubból kilépek_a_klubból kilépés_a_klubtagságból lépj_ki_a_klubból lépjen_ki_a_klubból lépj_ki_a_tagságból lépjen_ki_a_tagságból kilépés_a_prémiumból kilépés_az_előfizetésből kilépek_az_előfizetésből kilépés_a_csomagból szerződésbontás szerződésbontása szerződésbontást szerződés_bontása szerződés_felbontása szerződésem_felbontása tagság_feladása prémium_törlése prémium_befejezése heti_dobozok_lemondása heti_dobozok_leállítása heti_dobozok_megszüntetése heti_dobozok_befejezése heti_dobozok_törlése heti_doboz_lemondása heti_doboz_leállítása heti_doboz_megszüntetése heti_doboz_befejezése heti_doboz_törlése heti_dobozom_lemondása heti_dobozom_leállítása heti_dobozom_megszüntetése heti_dobozom_befejezése heti_dobozom_törlése heti_órák_lemondása heti_órák_leállítása heti_órák_megszüntetése heti_órák_befejezése heti_órák_törlése heti_óráim_lemondása heti_óráim_leállítása heti_óráim_megszüntetése heti_óráim_befejezése heti_óráim_törlése heti_foglalkozások_lemondása heti_foglalkozások_leállítása heti_foglalkozások_megszüntetése heti_foglalkozások_befejezése heti_foglalkozások_törlése heti_edzések_lemondása heti_edzések_leállítása heti_edzések_megszüntetése heti_edzések_befejezése heti_edzések_törlése heti_szállítások_lemondása heti_szállítások_leállítása heti_szállítások_megszüntetése heti_szállítások_befejezése heti_szállítások_törlése heti_szállítás_lemondása heti_szállítás_leállítása heti_szállítás_megszüntetése heti_szállítás_befejezése heti_szállítás_törlése havi_dobozok_lemondása havi_dobozok_leállítása havi_dobozok_megszüntetése havi_dobozok_befejezése havi_dobozok_törlése havi_doboz_lemondása havi_doboz_leállítása havi_doboz_megszüntetése havi_doboz_befejezése havi_doboz_törlése havi_dobozom_lemondása havi_dobozom_leállítása havi_dobozom_megszüntetése havi_dobozom_befejezése havi_dobozom_törlése havi_órák_lemondása havi_órák_leállítása havi_órák_megszüntetése havi_órák_befejezése havi_órák_törlése havi_óráim_lemondása havi_óráim_leállítása havi_óráim_megszüntetése havi_óráim_befejezése havi_óráim_törlése havi_foglalkozások_lemondása havi_foglalkozások_leállítása havi_foglalkozások_megszüntetése havi_foglalkozások_befejezése havi_foglalkozások_törlése havi_edzések_lemondása havi_edzések_leállítása havi_edzések_megszüntetése havi_edzések_befejezése havi_edzések_törlése havi_szállítások_lemondása havi_szállítások_leállítása havi_szállítások_megszüntetése havi_szállítások_befejezése havi_szállítások_törlése havi_szállítás_lemondása havi_szállítás_leállítása havi_szállítás_megszüntetése havi_szállítás_befejezése havi_szállítás_törlése rendszeres_dobozok_lemondása rendszeres_dobozok_leállítása rendszeres_dobozok_megszüntetése rendszeres_dobozok_befejezése rendszeres_dobozok_törlése rendszeres_doboz_lemondása rendszeres_doboz_leállítása rendszeres_doboz_megszüntetése rendszeres_doboz_befejezése rendszeres_doboz_törlése rendszeres_dobozom_lemondása rendszeres_dobozom_leállítása rendszeres_dobozom_megszüntetése rendszeres_dobozom_befejezése rendszeres_dobozom_törlése rendszeres_órák_lemondása rendszeres_órák_leállítása rendszeres_órák_megszüntetése rendszeres_órák_befejezése rendszeres_órák_törlése rendszeres_óráim_lemondása rendszeres_óráim_leállítása rendszeres_óráim_megszüntetése rendszeres_óráim_befejezése rendszeres_óráim_törlése rendszeres_foglalkozások_lemondása rendszeres_foglalkozások_leállítása rendszeres_foglalkozások_megszüntetése rendszeres_foglalkozások_befejezése rendszeres_foglalkozások_törlése rendszeres_edzések_lemondása rendszeres_edzések_leállítása rendszeres_edzések_megszüntetése rendszeres_edzések_befejezése rendszeres_edzések_törlése rendszeres_szállítások_lemondása rendszeres_szállítások_leállítása rendszeres_szállítások_megszüntetése rendszeres_szállítások_befejezése rendszeres_szállítások_törlése rendszeres_szállítás_lemondása rendszeres_szállítás_leállítása rendszeres_szállítás_megszüntetése rendszeres_szállítás_befejezése rendszeres_szállítás_törlése filmcsomag_befejezése sportcsomag_befejezése netcsomag_befejezése adatcsomag_befejezése tévécsomag_befejezése csatornacsomag_lemondása csatornacsomag_leállítása csatornacsomag_megszüntetése csatornacsomag_befejezése csatornacsomag_törlése csatornacsomag_kikapcsolása csapatcsomag_befejezése ételdoboz_lemondása ételdoboz_leállítása ételdoboz_megszüntetése ételdoboz_befejezése ételdoboz_törlése ételdoboz_kikapcsolása ételdobozok_lemondása ételdobozok_leállítása ételdobozok_megszüntetése ételdobozok_befejezése ételdobozok_törlése ételdobozok_kikapcsolása családi_csomag_befejezése tárhelycsomag_befejezése tárhelybővítés_befejezése tárhely_befejezése befejezem_a_tagság* befejezem_az_előfizet* befejezem_a_támogatás* befejezem_az_adományoz* befejezem_a_klub* befejezem_az_egyesület* befejezem_a_csomag* lezárom_a_tagság* lezárom_az_előfizet* lezárom_a_támogatás* lezárom_az_adományoz* lezárom_a_klub* lezárom_az_egyesület* lezárom_a_csomag* abbahagyom_az_előfizet* abbahagyom_a_támogatás* abbahagyom_a_klub* abbahagyom_az_egyesület* elhagyom_a_tagság* elhagyom_az_előfizet* elhagyom_a_támogatás* elhagyom_az_adományoz* elhagyom_a_klub* elhagyom_az_egyesület* elhagyom_a_csomag* otthagyom_a_tagság* otthagyom_az_előfizet* otthagyom_a_támogatás* otthagyom_az_adományoz* otthagyom_a_klub* otthagyom_az_egyesület* otthagyom_a_csomag* szerződés_felbontását szerződését_felbontása szerződését_felbontását szerződésem_felbontását szerződésének_felbontása szerződésének_felbontását kilépek_az_egyesületből kilépek_az_edzőteremből kilépek_a_csomagból kilépek_a_támogatók_közül kilépnék_a_klubból kilépnék_az_egyesületből kilépnék_az_edzőteremből kilépnék_a_tagságból kilépnék_az_előfizetésből kilépnék_a_csomagból kilépnék_a_támogatók_közül kiszállok_a_klubból kiszállok_az_egyesületből kiszállok_az_edzőteremből kiszállok_a_támogatók_közül klubból_való_kilépés egyesületből_való_kilépés edzőteremből_való_kilépés tagságból_való_kilépés előfizetésből_való_kilépés szövetségből_való_kilépés kilépés_az_egyesületből kilépés_az_edzőteremből kilépés_a_szövetségből kilépés_a_támogatók_közül kiszállás_a_klubból kiszállás_az_egyesületből kiszállás_az_edzőteremből kiszállás_a_szövetségből kiszállás_a_támogatók_közül nem_szeretnék_többé_adakozni nem_szeretnék_többé_havonta_adakozni nem_szeretnék_többé_támogatni nem_szeretnék_többé_előfizetni nem_akarok_többé_adakozni nem_akarok_többé_havonta_adakozni nem_akarok_többé_támogatni nem_akarok_többé_előfizetni nem_szeretnék_tovább_adakozni nem_szeretnék_tovább_havonta_adakozni nem_szeretnék_tovább_támogatni nem_szeretnék_tovább_előfizetni már_nem_szeretnék_adakozni már_nem_szeretnék_havonta_adakozni már_nem_szeretnék_támogatni már_nem_szeretnék_előfizetni nem_kívánok_tovább_adakozni nem_kívánok_tovább_havonta_adakozni nem_kívánok_tovább_támogatni nem_kívánok_tovább_előfizetni már_nem_támogatom_az_alkotó* már_nem_támogatom_a_projekt* már_nem_támogatom_az_alapítvány* már_nem_támogatom_az_oldal* nem_adományozok_tovább_az_alkotó* nem_adományozok_tovább_a_projekt* nem_adományozok_tovább_az_alapítvány* nem_adományozok_tovább_az_oldal* nem_támogatom_tovább többé_nem_támogatom nem_adományozok_többet nem_kérem_tovább_a_doboz* nem_kérem_tovább_dobozt nem_kérem_tovább_dobozokat nem_kérem_tovább_a_csomag* nem_kérem_tovább_az_előfizet* nem_kérem_tovább_szállítást nem_kérem_tovább_ételdobozt nem_kérek_több_a_doboz* nem_kérek_több_dobozt nem_kérek_több_dobozokat nem_kérek_több_a_csomag* nem_kérek_több_az_előfizet* nem_kérek_több_szállítást nem_kérek_több_ételdobozt nem_kérek_többet_a_doboz* nem_kérek_többet_dobozt nem_kérek_többet_dobozokat nem_kérek_többet_a_csomag* nem_kérek_többet_az_előfizet* nem_kérek_többet_szállítást nem_kérek_többet_ételdobozt többé_nem_kérek_a_doboz* többé_nem_kérek_dobozt többé_nem_kérek_dobozokat többé_nem_kérek_a_csomag* többé_nem_kérek_az_előfizet* többé_nem_kérek_szállítást többé_nem_kérek_ételdobozt nem_kérek_tovább_a_doboz* nem_kérek_tovább_dobozt nem_kérek_tovább_dobozokat nem_kérek_tovább_a_csomag* nem_kérek_tovább_az_előfizet* nem_kérek_tovább_szállítást nem_kérek_tovább_ételdobozt ne_küldjenek_ételdoboz* ne_küldjenek_dobozt ne_küldjenek_több_dobozt ne_küldjenek_többet ne_szállítsanak gyermek_kiíratása gyermek_kijelentése gyermek_kivétele gyermekem_kiíratása gyermekem_kijelentése gyermekem_kivétele gyerek_kiíratása gyerek_kijelentése gyerek_kivétele zongoraórák_befejezése zongoraórák_lemondása zongoraórák_abbahagyása gitárórák_befejezése gitárórák_lemondása gitárórák_abbahagyása nyelvórák_befejezése nyelvórák_lemondása nyelvórák_abbahagyása magánórák_befejezése magánórák_lemondása magánórák_abbahagyása zeneórák_befejezése zeneórák_lemondása zeneórák_abbahagyása különórák_befejezése különórák_lemondása különórák_abbahagyása biztosítás_felmondása biztosítás_megszüntetése biztosítás_felmondom biztosítás_felbontása biztosításom_felmondása biztosításom_megszüntetése biztosításom_felmondom biztosításom_felbontása biztosítási_szerződés_felmondása biztosítási_szerződés_megszüntetése biztosítási_szerződés_felmondom biztosítási_szerződés_felbontása kötvény_megszüntetése kötvény_felbontása felhasználói_hely_eltávolítása felhasználói_hely_lemondása felhasználói_hely_törlése felhasználói_hely_megszüntetése támogatásról_való_lemondás támogatásról_lemondás támogatásról_lemondok támogatásról_lemondani lemondok_az_előfizet* lemondok_a_támogatás* lemondok_a_havi_doboz* lemondok_a_heti_doboz* lemondás_az_előfizet* lemondás_a_támogatás* lemondás_a_havi_doboz* lemondás_a_heti_doboz* lemondani_az_előfizet* lemondani_a_támogatás* lemondani_a_havi_doboz* lemondani_a_heti_doboz*",
    "end+order":
      "rendelés_törlése rendelés_törlését rendelése_törlése rendelése_törlését rendelésed_törlése rendelésed_törlését rendelésem_törlése rendelésem_törlését megrendelés_törlése megrendelés_törlését megrendelésem_törlése megrendelésem_törlését foglalás_törlése foglalás_törlését foglalása_törlése foglalása_törlését foglalásom_törlése foglalásom_törlését vásárlás_törlése vásárlás_törlését törlöm_a_rendelés* törölje_a_rendelés* töröld_a_rendelés* rendelés_visszavonása rendelésem_visszavonása megrendelés_visszavonása megrendelésem_visszavonása foglalás_visszavonása foglalásom_visszavonása vásárlás_visszavonása autófoglalás_lemondása autófoglalás_lemondását szállásfoglalás_lemondása szállásfoglalás_lemondását szobafoglalás_lemondása szobafoglalás_lemondását asztalfoglalás_lemondása asztalfoglalás_lemondását jegyfoglalás_lemondása jegyfoglalás_lemondását",
    "end+elsewhere": "folyamat_megszakítása",
    ended:
      "lemondva lemondták lemondtuk lemondott lemondottá lemondtam mondták_le mondtuk_le mondott_le felmondva felmondták felmondtuk felmondott mondtuk_fel mondta_fel visszamondva visszamondta visszamondtuk megszüntetve megszüntették megszüntettük szüntették_meg szüntettük_meg leállítva leállították leállítottuk leállt állították_le állítottuk_le leiratkozott leiratkozva iratkozott_le törölve törölték töröltük törölt törlődött törlődtek törlődni megszakítva megszakadt sztornózva sztornóztuk stornózva stornóztuk érvénytelenítve érvénytelenítettük inaktiválva deaktiválva inaktiváltuk deaktiváltuk eltávolítva",
    "ended+you":
      "törölted lemondtad felmondtad visszamondtad megszüntetted leállítottad leiratkoztál mondtad_le szüntetted_meg kiléptél",
    "ended+settled": "sikeres_lemondás sikeres_leiratkozás sikeres_felmondás",
    "ended+done":
      "lemondásra_került felmondásra_került törlésre_került megszüntetésre_került leállításra_került került_lemondásra került_törlésre került_felmondásra került_megszüntetésre került_leállításra lemondásra_kerültek törlésre_kerültek le_lett_mondva le_van_mondva fel_lett_mondva fel_van_mondva le_lett_állítva le_van_állítva meg_lett_szüntetve meg_van_szüntetve",
    "ended+future":
      "lemondásra_kerül törlésre_kerül felmondásra_kerül megszüntetésre_kerül leállításra_kerül kerül_lemondásra kerül_törlésre kerül_megszüntetésre lemondásra_kerülnek törlésre_kerülnek le_lesz_mondva törlésre_lett_kijelölve lemondásra_lett_kijelölve törlésre_van_kijelölve lemondásra_van_kijelölve törlésre_kijelölve lemondásra_kijelölve törlésre_jelölve lemondásra_jelölve törlésre_ütemezve lemondásra_ütemezve törlésre_beütemezve törlődik",
    "not+ended": "nem_lemondott nem_lemondva lemondatlan nem_mondta_le nem_mondtad_le",
    over: "véget_ért megszűnt megszűntek szűnt_meg ért_véget lezárult lezárva befejeződött",
    off: "kikapcsolás kikapcsolása kikapcsolását kikapcsolásának kikapcsolni kikapcsolom kikapcsolja kikapcsol kapcsolja_ki kapcsold_ki kikapcsolva kikapcsolt letiltás letiltása letiltani letiltom letiltja letilt tiltsa_le tiltsd_le letiltva letiltott inaktiválás inaktiválása deaktiválás deaktiválása ki_kell_kapcsolni",
    "off+done":
      "ki_van_kapcsolva ki_lett_kapcsolva kikapcsolásra_került kikapcsoltuk kikapcsolták kikapcsolta kikapcsoltad le_van_tiltva le_lett_tiltva letiltásra_került letiltottuk letiltották letiltotta nincs_bekapcsolva nincs_engedélyezve nem_aktív_már már_nem_aktív",
    on: "bekapcsolás bekapcsolása bekapcsolni bekapcsolom bekapcsolja bekapcsol kapcsolja_be kapcsold_be bekapcsolva engedélyezés engedélyezése engedélyezni engedélyezem engedélyezve engedélyezett aktiválás aktiválása aktiválom aktiválja aktiválva aktivált be_van_kapcsolva be_lett_kapcsolva visszakapcsolása visszakapcsolás",
    delete:
      "törlés törlése törlést törlését törlésének törölje töröld törlöm törölni törli eltávolítás eltávolítása eltávolítom eltávolítja",
    "condition+delete": "törlésével törlésekor törléskor törléssel törlés_esetén törlése_esetén",
    keep: "megtart megtartás megtartása megtartom megtartja megtartani megtartjuk tartsa_meg tartsd_meg tartom_meg maradok maradás maradni maradj maradjon marad maradnék megőrzés megőrzése megőrzöm megőrzi őrizze_meg segítek_tovább tovább_segítek támogatom_továbbra továbbra_is_támogatom tovább_támogatom mégsem_lépek_ki nem_lépek_ki",
    "not+end":
      "nem_mondom_le mégsem_mondom_le mégse_mondom_le nem_mondok_le nem_szüntetem_meg ne_mondja_le ne_mondd_le lemondás_nélkül felmondás_nélkül nem_szeretném_lemondani",
    back: "vissza visszalépés visszatérés bezár bezárás bezárom később talán_később majd_később majd most_nem még_nem nem_most nem_köszönöm köszönöm_nem köszi_nem elvetés elutasítom meggondoltam még",
    "ability+resume":
      "újra_előfizethet* ismét_előfizethet* újraaktiválhat* visszaállíthat* visszavonhat* folytathat* újraindíthat* újra_aktiválhat* reaktiválhat* helyreállíthat*",
    resume:
      "visszaállít* visszavon* vonja_vissza vond_vissza vonom_vissza újraaktivál* reaktivál* újraindít* indítsa_újra indítsd_újra folytatódik folytatódni folytatódjon újrakezd* helyreállít* újra_előfizet* ismét_előfizet* újbóli_előfizet* fizessen_elő_újra fizess_elő_újra újra_aktivál* aktiválás_újra újra_bekapcsol* újbóli_aktivál* feloldás feloldása ismételt_aktiválás",
    "resume+subscription":
      "előfizetés_folytatása előfizetésem_folytatása előfizetésed_folytatása előfizetése_folytatása tagság_folytatása tagságom_folytatása csomag_folytatása folytatom_az_előfizet* folytatom_a_tagság* folytassa_az_előfizet* folytasd_az_előfizet* újraelőfizet* adományozás_folytatása adomány_folytatása adományom_folytatása támogatás_folytatása támogatásom_folytatása",
    "ability+renews": "megújíthat* meghosszabbíthat*",
    "ability+off": "kikapcsolhat* letilthat*",
    pause:
      "szünet szünetet szüneteltet* szünetel szüneteltetés* szüneteljen felfüggeszt* függessze_fel függeszd_fel befagyaszt* fagyasztás pihentet*",
    confirm:
      "megerősítés megerősítése megerősítést megerősítését megerősítem megerősíti megerősíteni megerősít erősítse_meg erősítsd_meg erősítem_meg jóváhagyás jóváhagyása jóváhagyom jóváhagyja igen ok oké okés rendben persze biztos",
    "confirm+end": "biztosan_lemondom biztosan_le_szeretném_mondani biztosan_felmondom",
    attest:
      "megerősítjük visszaigazoljuk igazoljuk ezúton_megerősítjük ezennel_megerősítjük értesítjük_hogy tájékoztatjuk_hogy",
    settled:
      "megerősítve megerősítettük megerősítették jóváhagyva jóváhagytuk feldolgozva feldolgoztuk feldolgozásra_került feldolgozták sikeres sikeresen sikerült megtörtént végrehajtva végrehajtottuk teljesítve teljesítettük rögzítve rögzítettük elfogadtuk elvégezve kész elkészült befejezve lezártuk érvényesítettük",
    effect:
      "hatályba_lép életbe_lép érvénybe_lép hatályba_lépett életbe_lépett érvénybe_lépett lép_hatályba lép_életbe lép_érvénybe hatályba_lépése",
    proceed:
      "küldés elküldés elküldöm beküldés mindenképp mindenképpen mégis így_is akkor_is befejezés befejezése befejezem véglegesítés véglegesítése véglegesítem",
    manage:
      "kezel* módosítás módosítása módosítom módosítani módosítja szerkeszt* beállít* változtatás változtatása megváltoztat* változtat frissítés frissítése frissítem frissítse frissítsd módosítsa módosítsd csere cseréje váltás váltása",
    show: "megtekint* mutat* megjelenít* megnyit* megnéz* nézze_meg nézd_meg mutasd lásd",
    accept:
      "elfogadás elfogadása elfogadom elfogadja elfogad fogadja_el fogadd_el igénylés igénylése igénylem igénybe_vesz* beváltás beváltása beváltom élek_az élek_a kihasználom alkalmazom",
    "accept+offer":
      "kérem_a_kedvezmény* kérem_az_ajánlat* kérem_az_akció* kérem_a_kupon* kérek_kedvezmény* alkalmazás_kedvezmény váltás_olcsóbb_csomag* váltás_az_olcsóbb_csomag* váltás_olcsóbb_előfizetés* váltás_olcsóbb_díjcsomag* váltok_olcsóbb_csomag* váltok_az_olcsóbb_csomag* váltok_olcsóbb_előfizetés* váltok_olcsóbb_díjcsomag* kérem_az_*_*_kedvezmény*",
    export: "export* letölt* kiment* töltse_le töltsd_le",
    subscription:
      "előfizetés előfizetést előfizetéshez előfizetésre előfizetésről előfizetésből előfizetésben előfizetéssel előfizetésért előfizetésnek előfizetésig előfizetési *előfizetés csomag csomagot csomagból csomaghoz csomagra csomagról csomagban csomaggal csomagnak csomagokat díjcsomag díjcsomagot díjcsomagra tarifacsomag tarifa tarifát tagság tagságot tagsághoz tagságról tagságból tagsággal tagságnak tagságra tagsági szerződés szerződést szerződésre szerződésről szerződésből bérlet bérletet konstrukció licenc* tárhely* vpn ezt_a_támogatást prémiumcsomag* családi_csomag filmcsomag* sportcsomag* tévécsomag* adatcsomag* tárhelycsomag* csapatcsomag* netcsomag*",
    "your+subscription":
      "előfizetésed* előfizetése előfizetését előfizetésének előfizetésére előfizetéséről előfizetéséből előfizetéséhez előfizetésével előfizetésébe előfizetései előfizetéseit előfizetésetek* előfizetéseid* *előfizetésed *előfizetésedet *előfizetése *előfizetését csomagod* csomagja csomagját csomagjának csomagjára csomagjából díjcsomagod díjcsomagja díjcsomagját tarifád tagságod* tagsága tagságát tagságának tagságából tagságára tagságáról szerződésed* szerződése szerződését szerződésének bérleted bérlete havi_támogatásod* havi_támogatása havi_támogatását rendszeres_támogatásod* rendszeres_támogatása rendszeres_támogatását havi_adományod* havi_adománya havi_adományát rendszeres_adományod* rendszeres_adománya rendszeres_adományát",
    "me+subscription":
      "előfizetésem* előfizetéseim* *előfizetésem csomagom csomagomat tagságom tagságomat tagságomról szerződésem szerződésemet bérletem bérletemet havi_támogatásom* rendszeres_támogatásom* havi_adományom* rendszeres_adományom*",
    "third+subscription": "előfizetésük* tagságuk* csomagjuk* szerződésük*",
    "anyone+subscription": "előfizetések* tagságok csomagok szerződések",
    member: "előfizető előfizetőnk előfizetőként tag tagunk tagként támogatója támogatónk tagja",
    trial:
      "próba próbaidő próbaidőt próbaidőszak* próbaidőszakot próbaverzió* próbaelőfizetés* próbatagság* próbahónap* próbahét trial próbát próbája próbádat próbáját",
    "your+trial": "próbaidőd* próbaidőszakod* próbaverziód* próbaidőszaka próbaidőszakát próbaelőfizetésed*",
    renewal:
      "megújítás megújítást megújítása megújítását megújításának megújításáról megújítások megújulás megújulása megújulást megújulásának megújulási megújítási hosszabbítás hosszabbítása meghosszabbítás meghosszabbítása automatikus_fizetés* automatikus_terhelés* automatikus_levonás* automatikus_számlázás* automatikus_hosszabbítás* automatikus_beszedés* ismétlődő_fizetés* ismétlődő_terhelés* ismétlődő_számlázás* rendszeres_fizetés* rendszeres_terhelés* csoportos_beszedés* automatikus_megúj*",
    renews:
      "megújul megújulnak megújulni megújuljon megújult megújítjuk megújítja megújítom megújítani megújítva megújítottuk megújíttatni megújítsa újítsa_meg újítsd_meg újul_meg újulnak_meg újult_meg újítjuk_meg újítja_meg meghosszabbodik meghosszabbítjuk meghosszabbítja meghosszabbítani meghosszabbítom hosszabbodik_meg hosszabbítjuk_meg megújításra_kerül kerül_megújításra",
    "renews+subscription":
      "előfizetés_megújítása előfizetésem_megújítása előfizetésed_megújítása tagság_megújítása tagságom_megújítása csomag_megújítása előfizetés_meghosszabbítása előfizetésem_meghosszabbítása előfizetésed_meghosszabbítása tagság_meghosszabbítása tagságom_meghosszabbítása csomag_meghosszabbítása szerződés_meghosszabbítása szerződés_megújítása",
    "off+renewal":
      "előfizetés_megújítása_kikapcsol* előfizetés_megújítása_letilt* megújítás_nélkül automatikus_megújítás_nélkül",
    "not+renews":
      "nem_folytatódik nem_hosszabbítjuk nem_fog_folytatódni ne_újuljon biztosítása_nem_újul_meg biztosítása_nem_hosszabbodik_meg biztosítása_a_következő_évre_nem_újul_meg biztosítása_jövőre_nem_újul_meg biztosítása_a_következő_évre_nem_hosszabbodik_meg biztosításod_nem_újul_meg biztosításod_nem_hosszabbodik_meg biztosításod_a_következő_évre_nem_újul_meg biztosításod_jövőre_nem_újul_meg biztosításod_a_következő_évre_nem_hosszabbodik_meg biztosítás_nem_újul_meg biztosítás_nem_hosszabbodik_meg biztosítás_a_következő_évre_nem_újul_meg biztosítás_jövőre_nem_újul_meg biztosítás_a_következő_évre_nem_hosszabbodik_meg kötvénye_nem_újul_meg kötvénye_nem_hosszabbodik_meg kötvénye_a_következő_évre_nem_újul_meg kötvénye_jövőre_nem_újul_meg kötvénye_a_következő_évre_nem_hosszabbodik_meg",
    billing:
      "fizetési_adat* számlázási_adat* számlázási_cím* számla számlák számlát számláim számláid számlái számlázás* számlázz* nyugta nyugták nyugtát bizonylat*",
    payment:
      "fizetés fizetést fizetése fizetések fizetési fizetésed fizetésről fizetni fizet fizetek fizetnie fizetned fizetett kifizet* befizet* kártya kártyát kártyád kártyája kártyádat kártyáját kártyádról kártyájáról kártyaadat* bankkárty* hitelkárty* terhelés* terheljük terheli terhelni megterhel* felszámít* felszámol* számítunk_fel levonás* levonjuk levonunk levonni vonunk_le vonjuk_le díj díjat díjak",
    refund: "visszatérít* visszafizet*",
    account: "fiók fiókot fiókja* fiókod* fiókból fiókhoz felhasználói_fiók* profil* munkaterület*",
    "me+account": "fiókom fiókomat fiókomból fiókomhoz profilom profilomat felhasználói_fiókom felhasználói_fiókomat",
    order:
      "rendelés* rendelésed* megrendelés* vásárlás* foglalás* csomagkövet* csomagszállít* csomagautomat* csomagpont* küldemény*",
    data: "adat adatok adatokat adatai adatait adataid adataidat adatainak adatainkat széf széfet széfem csevegés* beszélgetés* archív* archívum*",
    "me+data": "adataim adataimat adataimnak",
    offer:
      "ajánlat* kedvezmény* kupon* akció akciót akciós ingyen ingyenes* díjmentes* engedmény* promóció* utalvány* bónusz* %",
    reason:
      "miért indok indoka indoklás indokold oka okát okok ok_megadása lemondás_oka lemondásának_oka lemondásod_oka lemondás_okát lemondás_okának felmondás_oka törlés_oka törlésének_oka visszajelzés* felmérés* kérdőív* vélemény véleményed véleménye sajnáljuk_hogy_távozik sajnáljuk_hogy_elmész",
    elsewhere:
      "valaki valakinek meghívó* meghívás* esemény* időpont* találkozó* megbeszélés* értekezlet* megjegyzés* hozzászólás* komment* barát* ismerős* értesítés* riasztás* keresés* üzenet* bejegyzés* poszt posztot állás állást feladat* utazás* fuvar* jegy jegyek jegyet jegyem jegyed import* feltöltés* átvitel* átutalás* utalás* változások változtatások* módosítások* munkamenet* szállítás* kézbesítés* látogatás* óra órát foglalkozás* edzés* tanfolyam* másik más egyéb többi többit előző korábbi régi kiegészítő* opció* bővítmény* biztosítás* roaming emlékeztető* várólist* e_mail e_mailt e_mailek* email* levél levelet művelet műveletet kiválasztás kijelölés válasz egyik_előfizetés* lemondott_előfizetések lemondott_csomagok törölt_előfizetések csomagváltás* csomagra_vált* részvétel* jelentkezés* regisztráció_törlése kosár* minden_tag megosztás megosztása megosztást megosztását megosztásának",
    request:
      "kérelem kérelmet kérelme kérelmed kérelmek kérelmedet kérés kérést kérése kérésed kérését kérésedet igény_törlése",
    question:
      "? biztos_benne biztos_vagy_benne biztos_hogy biztos_abban valóban tényleg visszavonhatatlan* nem_vonható_vissza visszafordíthatatlan*",
    howto:
      "hogyan menete lépései hogy_lehet hogy_tudom hogy_mondom hogy_mondhatom miként mi_történik mi_lesz mi_az mit hol hová melyik milyen mennyi lemondhatom_e tudom_e",
    me: "engem nekem az_én enyém én_is én_nem én_már én_ezt én_csak",
    condition:
      "ha hacsak amennyiben amikor amint esetén esetében abban_az_esetben feltéve vajon ellenőrizze ellenőrizd győződjön győződj kattintva kattintással megnyomásával megnyomva megerősítésével jóváhagyásával mihelyt újraindításkor jelenti azzal_jár különben ellenkező_esetben kézhezvétel* úgy_tűnik csomagváltáskor váltáskor",
    "condition+end":
      "lemondással lemondásával lemondáskor lemondásakor lemondásodkor lemondás_esetén lemondása_esetén lemondásig lemondásáig lemondva_az felmondással felmondásával felmondás_esetén felmondásakor megszüntetésével megszüntetésekor megszüntetése_esetén leállításával leiratkozással leiratkozásával leiratkozáskor amíg_le_nem_mond* ameddig_le_nem_mond* míg_le_nem_mond* amíg_nem_mondja_le amíg_fel_nem_mond*",
    "condition+renews": "megújításakor megújuláskor megújulásakor megújítás_esetén megújításkor",
    join: "és s de mert mivel ezért így azonban viszont valamint illetve ami amely aki amelyet tehát továbbá ugyanakkor bár",
    ability:
      "lehet lehetséges lehetősége lehetőséged lehetőség tudja tudod tud tudsz szeretné szeretnéd szeretnél akar akarja akarok akarod akarsz kívánja kívánod kell kellene kérem kérjük kérlek kattints kattintson koppints koppintson nyomja nyomd nyomjon válassza válaszd válasszon válassz használja használd érdekében szükséges köteles jogosult módja",
    "ability+end":
      "lemondhat* lemondani_kívánt lemondáshoz lemondásához mondhatja_le mondhatod_le mondható_le felmondhat* felmondáshoz felmondásához visszamondhat* megszüntethet* megszüntetéshez megszüntetéséhez leállíthat* leállításához leiratkozhat* leiratkozáshoz lemondanod lemondania lemondanom",
    "ability+confirm": "megerősítéshez megerősítéséhez jóváhagyáshoz jóváhagyásához",
    failure:
      "sikertelen* hiba hibát hibák hibába hibás meghiúsult probléma* nem_sikerült nem_tudtuk nem_tudjuk nem_tudja nem_lehet nem_lehetett nem_lehetséges nem_volt_lehetséges nem_hajtható nem_mondható_le próbálja_meg próbáld_meg próbálkozz* próbálkozzon lehetetlen nem_járt_sikerrel nem_ment_végbe nem_teljesült nem_volt_sikeres nem_sikeres",
    attempt:
      "folyamatban függőben feldolgozás_alatt feldolgozása_alatt feldolgozásra_vár várakozik hamarosan éppen készül kezdeményez* jóváhagyásra_vár elindult megkezdődött megkezdtük rövidesen",
    "attempt+end": "lemondás_alatt lemondásra_vár törlés_alatt lemondás_előtt_áll",
    step: "még_egy_lépés utolsó_lépés egy_lépés lépés lépése lépést lépésre majdnem véglegesíteni befejezéséhez befejezéshez hátra_van már_csak",
    future: "fog fogja fogjuk fognak lesz lesznek leszel ütemezve beütemezve ütemezett ütemeztük kijelölve",
    again: "többé ismét többet a_továbbiakban",
    "not+again": "már_nem többé_nem többé_már_nem többet_nem továbbiakban_nem nem_többé",
    done: "volt voltak lett lettek van vannak vagyunk most mostantól immár már",
    "done+expires": "lejárt lejártak járt_le",
    expires:
      "lejár lejárnak lejárni jár_le járnak_le véget_ér ér_véget megszűnik megszűnnek megszűnni szűnik_meg szűnnek_meg befejeződik lezárul érvényét_veszti hatályát_veszti leáll véget_érnek véget_érni utolsó_napja",
    until:
      "ig végéig lejáratáig lejártáig ameddig amíg mindaddig időszakig az_időszak_végén időszak_végén a_ciklus_végén",
    signin: "bejelentkez* jelentkezzen_be jelentkezz_be belép belépés belépek",
    signup:
      "regisztr* feliratkozás feliratkozom fiók_létrehozása hozzon_létre hozz_létre előfizetek fizessen_elő fizess_elő előfizetés_most csatlakozás csatlakozom csatlakozz próbáld_ki próbálja_ki",
    signout: "kijelentkez* jelentkezzen_ki jelentkezz_ki kilépés kilépek kilép",
    password: "jelszó* jelszav*",
    letter: "listáról hírlevél* levelezőlist* levelezési_list*",
    public:
      "általános_szerződési_feltételek szerződési_feltételek felhasználási_feltételek szolgáltatási_feltételek lemondási_feltételek előfizetési_feltételek ászf adatvédel* adatkezel* impresszum árak árazás árlista díjszabás gyik gyakori_kérdések fórum* közösség értékelés értékelések vélemények blog* közlemény* sajtó* súgó súgóközpont ügyfélszolgálat tudásbázis szolgáltatás_állapota fordítás fordító",
    history: "előzmény* tevékenység* napló naplók naplója idővonal* történet",
    mailbox: "beérkezett bejövő piszkozat* elküldött levélszemét spam postafiók* postaláda* webmail lomtár",
    you: "ön önnek önt önök önöknek te neked téged ti nektek",
    your: "öné tiéd",
    third:
      "ő övé övék ügyfél* ügyfelek felhasználó felhasználók felhasználónak családtag* testvéred nővéred húgod bátyád barátod barátnőd kollégád feleséged férjed fiad lányod párod anyád apád az_ügyfél a_felhasználó az_előfizető csatornádra csatornád ügyfél ügyfelének támogató támogatód tagod",
    after:
      "után utána előtt előtte mielőtt miután követően megelőzően lejárta_után lejárta_előtt lejárata_után megújulás_előtt",
    "after+end": "leiratkozás_után",
    whenever: "bármikor akármikor",
    anyone: "egy bármely bármelyik bármilyen minden mindegyik valamely valamelyik valamennyi",
    switch: "váltott váltottál átváltott lecserélve lecserélték lecseréltük átváltva frissítve bővítve",
    idle: "kérésére kérésedre kérésének_megfelelően kérésednek_megfelelően kötöttség_nélkül elköteleződés_nélkül hűségidő_nélkül számlázási_időszak* számlázási_ciklus* elszámolási_időszak* fizetési_időszak* előfizetési_időszak* fizetési_ciklus* végleg mostantól_fogva jövő_hónaptól következő_hónaptól",
    "not+condition": "nélkül",
    active: "aktív aktívan érvényben hatályban érvényes változatlan változatlanul nem_változott nem_változik",
    "request+end":
      "le_akarom_mondani le_szeretném_mondani le_kívánom_mondani szeretném_lemondani akarom_lemondani kívánom_lemondani szeretném_felmondani fel_szeretném_mondani fel_akarom_mondani szeretném_megszüntetni lemondás_kérelmezése lemondás_kérvényezése lemondás_igénylése lemondási_igény_benyújtása felmondás_kérelmezése felmondás_igénylése felmondás_benyújtása megszüntetés_kérelmezése kérem_a_lemondást kérem_a_felmondást",
    "end+trial":
      "próbaidőszak_befejezése próbaidőszakom_befejezése próba_befejezése próba_lezárása próbaidőszak_lezárása fejezd_be_az_ingyenes_próbát fejezze_be_az_ingyenes_próbát fejezd_be_a_próba* fejezze_be_a_próba*",
    "me+end":
      "nem_szeretnék_tovább nem_szeretném_tovább nem_akarok_tovább nem_akarom_tovább nem_kívánok_tovább nem_kívánom_tovább nem_szeretnék_többé nem_akarok_többé már_nem_szeretnék már_nem_akarok",
    "export+data": "adatexport* adatmentés* adatletöltés* jelszavak_mentése jelszavaim_mentése",
    "billing+payment": "fizetési_mód* fizetési_eszköz*",
    "delete+account":
      "fiók_lezárása fiókom_lezárása fiókod_lezárása fiók_bezárása fiókom_bezárása fiókod_bezárása fiókja_bezárása",
    "not+payment":
      "nincs_ismétlődő_fizetés nincsenek_ismétlődő_fizetések nincs_automatikus_fizetés nincsenek_automatikus_fizetések nincs_rendszeres_fizetés",
    "end+tier":
      "nem_kérem_tovább_a_prémium* nem_kérem_tovább_a_vip* nem_kérem_a_prémium* nem_kérem_a_vip* kilépek_a_prémium* kilépek_a_vip* vip_törlése vip_kikapcsolása vip_kártya_törlése vip_kártya_kikapcsolása prémiumfiók_leállítása prémiumfiók_lemondása prémiumfiók_megszüntetése prémiumfiók_törlése prémiumfiók_kikapcsolása prémium_fiók_leállítása prémium_fiók_lemondása prémium_fiók_megszüntetése prémium_fiók_törlése prémium_fiók_kikapcsolása",
    "pause+subscription":
      "következő_doboz_kihagyása következő_doboz_kihagyom következő_doboz_átugrása következő_szállítás_kihagyása következő_szállítás_kihagyom következő_szállítás_átugrása következő_csomag_kihagyása következő_csomag_kihagyom következő_csomag_átugrása következő_hónap_kihagyása következő_hónap_kihagyom következő_hónap_átugrása egy_hónap_kihagyása egy_hónap_kihagyom egy_hónap_átugrása következő_hét_kihagyása következő_hét_kihagyom következő_hét_átugrása",
    "ended+your":
      "kérésére_megszűnt kérésére_megszűntettük kérésedre_megszűnt kérésedre_megszűntettük kérelmére_megszűnt kérelmére_megszűntettük",
    "ended+renewal":
      "beszedési_megbízást_visszavontuk beszedési_megbízást_megszüntettük beszedési_megbízást_töröltük beszedési_megbízást_leállítottuk beszedési_megbízását_visszavontuk beszedési_megbízását_megszüntettük beszedési_megbízását_töröltük beszedési_megbízását_leállítottuk állandó_megbízást_visszavontuk állandó_megbízást_megszüntettük állandó_megbízást_töröltük állandó_megbízást_leállítottuk beszedést_visszavontuk beszedést_megszüntettük beszedést_töröltük beszedést_leállítottuk",
    "proceed+onward":
      "tovább folytatás folytatása folytatom folytatni folytatja folytassa folytasd következő kihagyás kihagyom átugrás",
    leave: "távozás távozom távozik távozol elhagyom elhagyja elmész",
    helpful: "hasznos hasznosnak segített",
    "idle+forgood": "véglegesen",
    forgood: "végérvényesen",
    begin: "indítás indítása kezdés kezdése indítom elindítása",
    lower: "visszaminősít* visszalépés_alacsonyabb",
    "elsewhere+more": "további_lehetőségek további_műveletek további_beállítások több_lehetőség",
    assist: "segíthetek segíthetünk",
  },
};
