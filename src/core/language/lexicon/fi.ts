import type { Lexicon } from "../concept";

/**
 * `tilaus` is both subscription and order: it is an order with a number behind it or in a compound that says so. That
 * one was cancelled says of neither that it ends.
 */
export const fi: Lexicon = {
  common:
    "ja ei että joka kun mutta jos voit sinun olet tai niin myös ovat mitä kuin vain nyt tämä sekä voi kanssa ole kaikki",
  wayOut: "peruuta peru",
  sure: "varma todella",
  words: {
    either: "tai",
    "gift+subscription": "lahjoitu* *lahjoitu* kuukausilahjoitu*",
    "back+refuse": "hylkää",
    "failure+aborted": "yritä_uudelleen",
    fresh: "uusi lisää luo",
    aborted: "yrittää_uudelleen",
    "end+renewal":
      "lopeta_maksut lopeta_maksaminen lopeta_maksujen pysäytä_maksut keskeytä_uusiutumi* keskeytä_uusinta keskeytä_uusimi* älä_uusi älkää_uusiko älä_jatka_tilau* älä_jatka_jäsenyy* älä_jatka_sopimu* kytke_automaattinen_jatk*_pois kytke_automaattinen_uusi*_pois ota_automaattinen_uusi*_pois poista_automaattinen_uusi* laita_automaattinen_uusi*_pois kytke_automaattiset_veloitukset_pois kytke_automaattiset_maksut_pois sammuta_automaattinen_uusi* lopeta_domainin_jatkaminen lopeta_domainin_jatko lopeta_domainin_jatkuminen lopeta_suojauksen_jatkaminen lopeta_suojauksen_jatko lopeta_suojauksen_jatkuminen peru_domainin_jatkaminen peru_domainin_jatko peru_domainin_jatkuminen peru_suojauksen_jatkaminen peru_suojauksen_jatko peru_suojauksen_jatkuminen keskeytä_verkkotunnuksen_jatkaminen keskeytä_verkkotunnuksen_jatko keskeytä_verkkotunnuksen_jatkuminen keskeytä_verkkotunnuksen_uusiminen keskeytä_domainin_jatkaminen keskeytä_domainin_jatko keskeytä_domainin_jatkuminen keskeytä_domainin_uusiminen keskeytä_lisenssin_jatkaminen keskeytä_lisenssin_jatko keskeytä_lisenssin_jatkuminen keskeytä_lisenssin_uusiminen keskeytä_sopimuksen_jatkaminen keskeytä_sopimuksen_jatko keskeytä_sopimuksen_jatkuminen keskeytä_sopimuksen_uusiminen keskeytä_suojauksen_jatkaminen keskeytä_suojauksen_jatko keskeytä_suojauksen_jatkuminen keskeytä_suojauksen_uusiminen keskeytä_vakuutuksen_jatkaminen keskeytä_vakuutuksen_jatko keskeytä_vakuutuksen_jatkuminen keskeytä_vakuutuksen_uusiminen älä_jatka_suojaus* älä_jatka_vakuutus* älä_jatka_lisenss* älä_jatka_lahjoitu* älä_jatka_paketti* kytke_lisenssin_automaattinen_jatk*_pois kytke_lisenssin_automaattinen_uusi*_pois kytke_tilauksen_automaattinen_jatk*_pois kytke_tilauksen_automaattinen_uusi*_pois kytke_jäsenyyden_automaattinen_jatk*_pois kytke_jäsenyyden_automaattinen_uusi*_pois kytke_suojauksen_automaattinen_jatk*_pois kytke_suojauksen_automaattinen_uusi*_pois kytke_sopimuksen_automaattinen_jatk*_pois kytke_sopimuksen_automaattinen_uusi*_pois kytke_vakuutuksen_automaattinen_jatk*_pois kytke_vakuutuksen_automaattinen_uusi*_pois peru_maksuvaltuutu* peru_veloituslupa peru_e_laskusopimu* peruuta_maksuvaltuutu* peruuta_veloituslupa peruuta_e_laskusopimu* poista_suoraveloitusvaltuutu* poista_maksuvaltuutu* poista_veloituslupa poista_e_laskusopimu* lopeta_maksuvaltuutu* lopeta_veloituslupa lopeta_e_laskusopimu* poista_automaattinen_jatk* poista_automaattiset_maksut poista_automaattiset_veloitukset ei_automaattista_jatk* ei_automaattista_uusi*",
    "order+ended":
      "tilaus_peruutettu tilaus_on_peruutettu tilaus_peruttu tilaus_on_peruttu tilaus_peruutettiin tilaus_peruttiin tilauksesi_peruutettu tilauksesi_on_peruutettu tilauksesi_peruttu tilauksesi_on_peruttu tilauksesi_peruutettiin tilauksesi_peruttiin tilauksenne_peruutettu tilauksenne_on_peruutettu tilauksenne_peruttu tilauksenne_on_peruttu tilauksenne_peruutettiin tilauksenne_peruttiin",
    atonce: "välittömästi heti",
    "ended+deed": "irtisanonut irtisanoneet peruuttanut peruuttaneet perunut perunnut lopettanut",
    tier: "premium premium* palvelu palvelun palvelua palvelusi plus vip gold kulta pro",
    "back+keep": "muutin_mieleni",
    portal: "portaali portaaliin",
    "me+ability": "haluan haluaisin",
    tofree: "ilmaisversioon ilmaiseen ilmaistilaukseen ilmaispakettiin ilmaistilille maksuttomaan",
    "end+sever":
      "irtisano irtisanon irtisanoa irtisanominen irtisanomisen erota eroaminen eroamisen eroamista erotkaa irtisanoutua irtisanoutuminen irtisanoutumisen",
    not: "ei en emme eivät älä älkää",
    "not+you": "et ette",
    "join+not": "eikä enkä etkä eivätkä emmekä äläkä",
    end: "peruuta peruutan peruutat peruuttaa peruuttakaa peruuttaminen peruuttamisen peruuttamista peruuttamiseen peruuttamisesta peruuttamaan irtisanomaan perumaan lopettamaan peruutus peruutuksen peruutusta peruutukseen peruutuksesta peru perua perun perut peruminen perumisen perumista perumiseen irtisanot irtisanokaa irtisanomista irtisanomiseen irtisanomisesta sano_irti sanoa_irti sanon_irti lopeta lopetan lopetat lopettaa lopettaminen lopettamisen lopettamista lopetus lopetuksen lopetusta päätä päätän päättää päättäminen päättämisen päättämistä päättymään katkaise katkaista katkaisu lakkauta lakkauttaa lakkauttaminen pura purkaa purkaminen purkamisen luovu luopua pysäytä pysäyttää pysäytän pysäyttäminen pysäyttämisen pysäytys pysäytyksen lopettakaa pysäyttäkää perukaa päättäkää lakkauttamisen päättämiseen lopettamisesta lopettamiseen peruutukset eroa eroan luovun luopuminen luopumisen irrottaudu irrottautua irtaudu irtautua",
    "your+end": "peruutuksesi peruutustasi peruutuksenne irtisanomisesi irtisanomistasi irtisanomisenne",
    "me+end": "peruutukseni irtisanomiseni",
    "end+subscription":
      "tilausperuutu* tilauksenperuutu* eroa_palvelusta sulje_liittymä* sulje_tilau* lopeta_tukeminen lopeta_tuki peruuta_paketti peruuta_pakettisi peruuta_pakettini peru_paketti peru_pakettisi lopeta_paketti lopeta_pakettisi lopeta_oma_pakettisi lopeta_pakettini irtisano_paketti irtisano_pakettisi paketin_peruutus paketin_irtisanominen paketin_lopettaminen en_halua_enää_lahjoittaa en_halua_enää_tukea en_halua_enää_olla_jäsen en_halua_enää_jatkaa_tilau* peru_lupaus peruuta_lupaus peru_lupaukseni peruuta_lupaukseni peruuta_lupauksesi peruuta_tukesi peru_tukesi lopeta_tukesi lopeta_tukeni peru_tukeni peruuta_tukeni poistu_jäsenohjelma* poistu_jäsenyyde* poistu_klubista poistu_kerhosta poistu_kanta_asiakasohjelma* eroa_klubista eroa_kerhosta sulje_palvelu sulje_palvelut sulje_palvelusi sulje_jäsenyy* sulje_sopimu* eroa_yhdistykse* eroa_liitosta eroa_seurasta eroan_klubista irtisano_vakuutu* päätä_vakuutu* lopeta_vakuutu* peru_vakuutu* peruuta_vakuutu* vakuutuksen_irtisanominen vakuutuksen_irtisanomisen vakuutuksen_päättäminen vakuutuksen_lopettaminen vakuutuksen_peruuttaminen luovu_lisätila* luovu_tallennustila* luovu_paketista luovu_palvelusta luovu_paikasta luovu_vakuutuksesta lisätilasta_luopuminen lisätilasta_luopumisen tallennustilasta_luopuminen tallennustilasta_luopumisen paketista_luopuminen paketista_luopumisen lopeta_ruokakass* lopeta_ruokalaatiko* lopeta_pianotun* lopeta_soittotun* lopeta_kitaratun* lopeta_soitonopetu* päätä_ruokakass* päätä_ruokalaatiko* päätä_pianotun* päätä_soittotun* päätä_kitaratun* päätä_soitonopetu* lopeta_viikoittaiset_ruokakass* lopeta_viikoittaiset_ruokalaatiko* lopeta_viikoittaiset_toimitukset päätä_viikoittaiset_ruokakass* päätä_viikoittaiset_ruokalaatiko* päätä_viikoittaiset_toimitukset peru_viikoittaiset_ruokakass* peru_viikoittaiset_ruokalaatiko* peru_viikoittaiset_toimitukset peru_toistuvat_soittotun* peru_toistuvat_pianotun* peru_toistuvat_tun* peru_kaikki_tulevat_soittotun* peru_kaikki_tulevat_pianotun* peru_kaikki_tulevat_tun* peru_viikoittaiset_soittotun* peru_viikoittaiset_pianotun* peru_viikoittaiset_tun* peruuta_toistuvat_soittotun* peruuta_toistuvat_pianotun* peruuta_toistuvat_tun* peruuta_kaikki_tulevat_soittotun* peruuta_kaikki_tulevat_pianotun* peruuta_kaikki_tulevat_tun* peruuta_viikoittaiset_soittotun* peruuta_viikoittaiset_pianotun* peruuta_viikoittaiset_tun* lopeta_toistuvat_soittotun* lopeta_toistuvat_pianotun* lopeta_toistuvat_tun* lopeta_kaikki_tulevat_soittotun* lopeta_kaikki_tulevat_pianotun* lopeta_kaikki_tulevat_tun* lopeta_viikoittaiset_soittotun* lopeta_viikoittaiset_pianotun* lopeta_viikoittaiset_tun* päätä_toistuvat_soittotun* päätä_toistuvat_pianotun* päätä_toistuvat_tun* päätä_kaikki_tulevat_soittotun* päätä_kaikki_tulevat_pianotun* päätä_kaikki_tulevat_tun* päätä_viikoittaiset_soittotun* päätä_viikoittaiset_pianotun* päätä_viikoittaiset_tun* lakkaa_tukemasta lakkaa_lahjoittamasta lakkaa_maksamasta lakkaa_olemasta_jäsen lakkaa_tilaamasta päätä_tukeni päätä_tukesi päätä_tuki päätä_kuukausittainen_tuki* lopeta_kuukausittainen_tuki* peru_tuki peru_kuukausittainen_tuki* päätä_kuukausittainen_maksu päätä_kuukausittainen_veloitus lopeta_kuukausittainen_maksu lopeta_kuukausittainen_veloitus peru_kuukausittainen_maksu peru_kuukausittainen_veloitus en_halua_enää_maksaa en_halua_enää_tilata en_halua_enää_kuulua en_jatka_tilausta en_jatka_tilaustani en_jatka_jäsenyyttä en_jatka_jäsenyyttäni en_jatka_sopimusta en_jatka_vakuutusta en_jatka_vakuutustani en_jatka_lahjoitusta en_jatka_pakettia en_uusi_tilausta en_uusi_tilaustani en_uusi_jäsenyyttä en_uusi_jäsenyyttäni en_uusi_sopimusta en_uusi_vakuutusta en_uusi_vakuutustani en_uusi_lahjoitusta en_uusi_pakettia anna_tilau*_päättyä anna_tilau*_raueta anna_tilau*_vanhentua anna_tilau*_umpeutua anna_jäsenyy*_päättyä anna_jäsenyy*_raueta anna_jäsenyy*_vanhentua anna_jäsenyy*_umpeutua anna_sopimu*_päättyä anna_sopimu*_raueta anna_sopimu*_vanhentua anna_sopimu*_umpeutua anna_lisenss*_päättyä anna_lisenss*_raueta anna_lisenss*_vanhentua anna_lisenss*_umpeutua anna_vuosilisenss*_päättyä anna_vuosilisenss*_raueta anna_vuosilisenss*_vanhentua anna_vuosilisenss*_umpeutua anna_verkkotunnu*_päättyä anna_verkkotunnu*_raueta anna_verkkotunnu*_vanhentua anna_verkkotunnu*_umpeutua anna_vakuutu*_päättyä anna_vakuutu*_raueta anna_vakuutu*_vanhentua anna_vakuutu*_umpeutua antaa_tilau*_päättyä antaa_tilau*_raueta antaa_tilau*_vanhentua antaa_tilau*_umpeutua antaa_jäsenyy*_päättyä antaa_jäsenyy*_raueta antaa_jäsenyy*_vanhentua antaa_jäsenyy*_umpeutua antaa_sopimu*_päättyä antaa_sopimu*_raueta antaa_sopimu*_vanhentua antaa_sopimu*_umpeutua antaa_lisenss*_päättyä antaa_lisenss*_raueta antaa_lisenss*_vanhentua antaa_lisenss*_umpeutua antaa_vuosilisenss*_päättyä antaa_vuosilisenss*_raueta antaa_vuosilisenss*_vanhentua antaa_vuosilisenss*_umpeutua antaa_verkkotunnu*_päättyä antaa_verkkotunnu*_raueta antaa_verkkotunnu*_vanhentua antaa_verkkotunnu*_umpeutua antaa_vakuutu*_päättyä antaa_vakuutu*_raueta antaa_vakuutu*_vanhentua antaa_vakuutu*_umpeutua poistu_perhepaketi* poistu_perhetilaukse* poistu_ohjelmasta poistu_palvelusta poistu_tilauksesta sano_tilau*_irti sano_sopimu*_irti sano_jäsenyy*_irti sano_vakuutu*_irti sano_liittym*_irti sano_paketti_irti sano_pakettini_irti sanon_tilau*_irti sanon_sopimu*_irti sanon_jäsenyy*_irti sanon_vakuutu*_irti sanon_liittym*_irti sanon_paketti_irti sanon_pakettini_irti poista_elokuvapaketti poista_lisäpaketti peru_elokuvapaketti peru_lisäpaketti peruuta_elokuvapaketti peruuta_lisäpaketti lopeta_verkkotunnu* päätä_verkkotunnu* peru_verkkotunnu* luovu_verkkotunnu* lopeta_tilaaminen peru_laajakaista* peru_lehti peru_sanomalehti peru_kuntosali* lopeta_laajakaista* lopeta_lehti lopeta_sanomalehti lopeta_kuntosali* tilaamisen_lopettaminen jättäydy_pois_ohjelmasta jättäydy_pois_jäsenohjelmasta jättäydy_pois_klubista",
    ended:
      "peruutettu peruttu peruttiin peruutettiin peruutetaan perutaan peruuteta peruta peruutimme peruimme irtisanoimme lopetimme peruuntui peruuntunut peruuntuu irtisanottu irtisanottiin irtisanotaan irtisanota sanottu_irti sanonut_irti sanotaan_irti lopetettu lopetettiin lopetetaan lopeteta lopettaneet päätettiin päätetty lakkautettu lakkautetaan purettu puretaan katkaistu katkaistaan poistettu deaktivoitu poistettu_käytöstä poistettiin_käytöstä kytketty_pois otettu_pois pysäytetty pysäytettiin pysäytetään lakkautettiin purettiin katkaistiin pysäytimme lakkautimme",
    "ended+you": "peruutit peruit irtisanoit lopetit pysäytit erosit erositte",
    over: "päättynyt päättyneet päättyi päättyivät loppunut loppui lakannut",
    off: "käytöstä poista_käytöstä ota_pois_käytöstä kytke_pois kytke_pois_päältä pois_päältä pois_käytöstä ei_käytössä deaktivoi deaktivointi sammuta",
    "done+off": "ei_ole_käytössä ei_ole_päällä ei_ole_enää_käytössä ei_ole_enää_päällä",
    on: "käyttöön ota_käyttöön otettu_käyttöön kytke_päälle kytketty_päälle päälle päällä käytössä aktivoi aktivoida aktivoitu",
    delete: "poista poistaa poistan poistaminen poistamisen poisto poiston",
    keep: "pidä pitäkää pidän säilytä säilyttää säilytän säilyy pysy pysyä pysyn jatkan_tukijana jatkan_jäsenenä jatkan_tilaajana jatkan_lahjoittajana haluan_jäädä ja_jään jään_jäseneksi jään_tilaajaksi jään_tukijaksi jään_asiakkaaksi minä_jään ei_jään",
    back: "takaisin palaa sulje sulkea ei_nyt ei_vielä ei_tällä_kertaa myöhemmin ehkä_myöhemmin ei_kiitos takaisin_tili* palaa_tili* vielä",
    resume:
      "aktivoi_uudelleen aktivoida_uudelleen aktivoitu_uudelleen uudelleenaktivoi* ota_takaisin_käyttöön palauta palauttaa palautan palauttaminen palautettu kumoa kumoaminen kumottu käynnistä_uudelleen aloita_uudelleen tilaa_uudelleen elvytä jatkuu jatkuvat jatkumaan jatka_tilausta jatka_tilaustasi jatka_tilaustani jatka_jäsenyyttä jatka_jäsenyyttäni jatka_jäsenyyttäsi uusi_nyt",
    "resume+subscription":
      "jatka_tilaukseni jatketaan_tilausta aktivoi_tilau*_uudelleen aktivoida_tilau*_uudelleen aloita_tilau*_uudelleen käynnistä_tilau*_uudelleen aktivoi_jäsenyy*_uudelleen aloita_jäsenyy*_uudelleen ota_tilau*_uudelleen_käyttöön ota_tilau*_takaisin jatka_lahjoitusta jatka_lahjoitustasi jatka_lahjoittamista aloita_lahjoittaminen_uudelleen aloita_lahjoitu*_uudelleen jatka_tukemista",
    pause:
      "keskeytä keskeyttää keskeytys keskeytyksen keskeyttäminen keskeyttämisen keskeytetty keskeytettiin keskeytetään tauko tauon tauolle tauolla tauota jäädytä jäädytys jäädytetty toistaiseksi väliaikaisesti tilapäisesti ajaksi",
    "pause+pause": "pidä_tauko pidä_taukoa",
    confirm: "vahvista vahvistaa vahvistan vahvistus vahvistuksen vahvistaminen kyllä ok okei joo selvä",
    attest: "vahvistamme tämä_vahvistaa viesti_vahvistaa vahvistetaan",
    settled:
      "vahvistettu vahvistettiin käsitelty käsiteltiin suoritettu onnistui onnistunut onnistuneesti rekisteröity kirjattu toteutettu",
    effect: "astuu_voimaan astui_voimaan tulee_voimaan tuli_voimaan tullut_voimaan astunut_voimaan",
    proceed: "lähetä silti joka_tapauksessa valmis suorita",
    manage:
      "hallinnoi hallinnoida hallitse hallita hallinta hallinnan hallinnointi muokkaa muokata muuta muuttaa muutos vaihda vaihtaa päivitä päivittää asetukset asetuksia asetuksista asetuksissa",
    show: "näytä näyttää katso katsoa tarkastele avaa avata selaa",
    accept: "hyväksy hyväksyä hyväksyn lunasta lunastaa hyödynnä hyödyntää ota_vastaan",
    "accept+offer":
      "käytä_tarjous* käytä_alennu* käytä_kuponk* ota_tarjous ota_tarjoukse* haluan_alennuksen otan_alennuksen otan_tarjouksen otan_edun vaihda_edullisempaan vaihda_halvempaan vaihdan_edullisempaan vaihdan_halvempaan siirry_edullisempaan siirry_halvempaan",
    export: "vie vienti viennin viedä lataa lataus ladata lataaminen",
    subscription:
      "*tilau* *jäsenyy* jäsenyyks* sopimu* kestosopimu* *liittymäsopimu* liittymä liittymän liittymää liittymät suunnitelma suunnitelman suunnitelmaa suunnitelmat lisenss* webhotelli* vpn lahjoittami* lahjoittaa perhepaketti* perhepaketin perhepaketit kanavapaketti* kanavapaketin tv_paketti tv_paketin kuukausipaketti* kuukausipaketin laajakaistapaketti* jäsenohjelma* tukilupau* kuukausituki kuukausitue* kummius kummiude* vuosisopimu* salikort* kuntosalijäsenyy* kausikort* vuosikort* datapaket* suoratoistopaket* nettipaket* mobiilipaket* striimauspaket* tallennuspaket* tiimilisenss* vuosilisenss* verkkotunnustilau* kotivakuutus kotivakuutukse* kotivakuutusta autovakuutu* henkivakuutu* eläinvakuutu* lemmikkivakuutu* tapaturmavakuutu* kausitilau* tukisumma* tukisopimu* tukijäseny* kuukausituen sponsorointi* webhosting*",
    "your+subscription":
      "tilauksesi tilaustasi tilauksestasi tilauksellesi tilauksiasi tilauksenne tilaustanne *tilauksesi *tilaustasi *tilauksenne *tilaustanne jäsenyytesi jäsenyyttäsi jäsenyydestäsi jäsenyytenne jäsenyyttänne *jäsenyytesi *jäsenyyttäsi sopimuksesi sopimustasi sopimuksenne liittymäsi liittymääsi liittymäsopimuksesi suunnitelmasi suunnitelmaasi lahjoituksesi lahjoitustasi lahjoituksenne lahjoitustanne *lahjoituksesi *lahjoitustasi *lahjoituksenne *lahjoitustanne perhepakettisi kanavapakettisi kuukausipakettisi kuukausitukesi säännöllinen_tukesi kuukausittainen_tukesi jatkuva_tukesi vakuutuksesi vakuutustasi vakuutuksenne tukipakettisi salikorttisi tallennustilasi datapakettisi",
    "me+subscription":
      "tilaukseni tilaustani *tilaukseni *tilaustani jäsenyyteni jäsenyyttäni sopimukseni sopimustani liittymäni suunnitelmani lahjoitukseni lahjoitustani *lahjoitukseni *lahjoitustani vakuutukseni vakuutustani tukisummani",
    "third+subscription":
      "tilauksensa tilaustaan *tilauksensa *tilaustaan jäsenyytensä jäsenyyttään sopimuksensa sopimustaan lahjoituksensa lahjoitustaan *lahjoituksensa *lahjoitustaan",
    trial: "*kokeilu* koeaika* koeajan koejakso* koejäsenyy* ilmaisjakso* ilmaiskuukau* tutustumisjakso*",
    "your+trial":
      "*kokeilujaksosi *kokeilusi *kokeilutilauksesi *kokeilujäsenyytesi koeaikasi *kokeiluaikasi *kokeiluversiosi ilmaisjaksosi tutustumisjaksosi",
    renewal:
      "uusimi* uusiutumi* uusinta uusinnan uusintaa automaattiuusinta* automaattiuusinna* automaattinen_jatko* automaattinen_veloitus automaattiset_veloitukset automaattinen_maksu automaattiset_maksut automaattisen_veloituksen toistuva_maksu toistuvat_maksut toistuva_veloitus toistuvat_veloitukset toistuvan_maksun toistuvaisma* toistuvaisve* toistuvaisla* kestoveloitus kestoveloituksen jatkuva_veloitus jatkuvan_veloituksen automaattinen_jatkumi* automaattisen_jatkumi* automaattiveloitu* automaattimaksu* suoraveloitu* suoramaksu* jatkuva_maksu jatkuvat_maksut jatkuvan_maksun jatkuvat_veloitukset säännöllinen_maksu säännölliset_maksut säännöllisen_maksun säännölliset_veloitukset kuukausiveloitu*",
    "your+renewal": "uusimisesi",
    renews:
      "uusiutuu uusiutuvat uusiutua uusiutumaan uusiutui uusiutunut uusiudu uusitaan uusita uusittu uusittiin uusittava uudistuu uudistetaan uudisteta uudistu uusi_tilauksesi uusi_tilaukseni uusi_jäsenyytesi uusi_jäsenyyteni jatku jatketa",
    billing:
      "lasku laskun laskua laskut laskuja laskujen laskutus laskutuksen laskutusta laskutustiedot laskutustietoja laskutustietojen laskutustietosi laskutusosoite laskutushistoria laskuhistoria kuitti kuitin kuitit kuitteja laskutettu",
    payment:
      "maksu maksaminen maksamisen maksun maksua maksut maksuja maksujen maksusi maksaa maksa maksettu maksetaan maksukortti* maksukortin maksutiedot maksutietoja maksutietosi kortti kortin korttia korttisi kortiltasi veloita veloittaa veloittamaan veloitamme veloitetaan veloiteta veloitettu veloitettiin veloitus veloituksen veloituksia veloituksesi laskutetaan laskuteta laskuttaa maksunpalautu* kortit",
    refund: "hyvitys hyvityksen hyvitetään hyvitetty palautetaan",
    account: "tili tilin tiliä tiliin tilit tilille tililtä tilistä käyttäjätili* profiili* työtila työtilan työtilaa",
    "your+account": "tilisi tiliäsi tilillesi tilinne",
    "me+account": "tilini tiliäni",
    order:
      "tilausnumero* tilausvahvistu* tilaushistoria* tilaus_nro tilaus_numero tilauksesi_nro verkkotilau* verkkokauppatilau* ruokatilau* ennakkotilau* tavaratilau* ostotilau* ostos* ostokse* osto oston ostoa varaus varausta varaukse* paketti* paketin tilaus_0* tilaus_1* tilaus_2* tilaus_3* tilaus_4* tilaus_5* tilaus_6* tilaus_7* tilaus_8* tilaus_9* tilauksesi_0* tilauksesi_1* tilauksesi_2* tilauksesi_3* tilauksesi_4* tilauksesi_5* tilauksesi_6* tilauksesi_7* tilauksesi_8* tilauksesi_9* autovarau* hotellivarau* pöytävarau* huonevarau* lentovarau* matkavarau*",
    data: "tiedot tietoja tietojen tietosi tietojasi tietoni data datan dataa datasi holvi holvin holvia keskustelut keskusteluja keskustelusi arkisto arkiston tiedoistasi tiedoistani tiedoista",
    offer:
      "tarjous tarjousta tarjoukse* erikoistarjou* alennus alennusta alennukse* kuponki* kupongin etu edun ilmai* maksuton maksuttoma* %",
    reason: "miksi syy syyn syytä syyt palaute palautteen palautetta palautteesi kysely kyselyyn",
    elsewhere:
      "kutsu kutsun kutsua kutsut tapahtuma tapahtuman ajanvarau* aika ajan tapaami* siirto siirron siirtoa kommentti* kommentin muutokset muutoksia muutosten kaveri* kaveripyyn* ystävä* ilmoitus ilmoituks* ilmoitusta hälyty* haku haun hakua viesti viestin viestiä julkaisu* työ työn tehtävä* matka matkan kyyti kyydin lippu lipun liput kokous kokouksen kokousta päivitys päivitykse* päivitystä sähköposti* tuonti tuonnin istunto* istunnon toimitus toimitukse* toimitusta jakelu* käynti käynnin tunti tunnin tunnit toinen toisen toista muu muut muun muita muiden edellinen edellisen edellistä aiempi aiemman aiemmat aikaisempi aikaisemman entinen entisen vanha vanhan vanhat peruutetut_tilaukset peruutettuja_tilauksia päättyneet_tilaukset lisäosa* lisäpalvelu* lisäominaisuu* vakuutu* muistutu* korotus korotukse* korotusta jono* jonotu* yksi_tilauksistasi jonkin_tilauksistasi verkkovierailu* roaming jakaminen jakamisen jakamista jako jaon ilmoitusten ryhmä ryhmän ryhmästä ryhmäkeskustelu* kertalahjoitu* lähetys lähetyksen lähetystä kurssi kurssin kurssilta peli pelin peliä puhelu puhelun katkaise_yhteys yhteys_palvelimeen",
    request: "pyyntö pyynnön pyyntöä pyynnöt pyynnöstä hakemus hakemuksen pyydä pyytää pyydän pyytäkää",
    "your+request": "pyyntösi pyyntöäsi",
    "request+end": "peruutuspyyn* irtisanomispyyn* irtisanomisilmoitu* peruutusilmoitu*",
    question: "? haluatko haluatteko oletko oletteko aiotko peruuttamaton* ei_voi_perua",
    howto:
      "miten kuinka mikä mitä missä mistä mihin milloin voinko pitääkö täytyykö näin_peru* näin_irtisano* näin_lopeta* näin_voit näin lue_irtisanomi* lue_peruuttami* lue_lisää_irtisanomi* lue_lisää_peruut* tietoa_irtisanomi* tietoa_peruut*",
    me: "minä minun minut minua minulle minulta",
    condition:
      "jos kun mikäli ellei ellet ellette elleivät sitten_kun heti_kun onko ovatko klikkaamalla painamalla valitsemalla napsauttamalla napauttamalla vahvistamalla siirtymällä tarkista tarkistakaa varmista edellyttäen vasta muuten kunhan näyttää_siltä vahvistettuasi maksettuasi vaihtamalla vaihtaessa vaihtaessasi",
    "condition+end":
      "peruuttamalla perumalla irtisanomalla lopettamalla peruuttaessasi peruessasi irtisanoessasi peruutettaessa irtisanottaessa peruutettuasi irtisanottuasi peruttuasi peruuttamisen_jälkeen peruutuksen_jälkeen perumisen_jälkeen irtisanomisen_jälkeen lopettamisen_jälkeen",
    "not+end": "peruuttamatta irtisanomatta lopettamatta perumatta",
    "not+ended": "peruuttamaton irtisanomaton",
    join: "ja mutta sekä koska joten vaikka joka jotka jonka kuitenkin siksi jolloin",
    ability:
      "voi voit voin voimme voitte voisi voisit voidaan voida haluat haluatte haluaa halua pitää täytyy tulee kannattaa tarvitsee tarvitset ole_hyvä klikkaa klikkaat paina painat napsauta napauta valitse valitset käytä muista mahdollista mahdollisuus mahdollisuutta hyväksyt lähetät",
    "ability+end":
      "peruuttaaksesi peruaksesi irtisanoaksesi lopettaaksesi peruuttaakseen peruutettavissa peruttavissa irtisanottavissa peruutettava irtisanottava",
    "ability+confirm": "vahvistaaksesi vahvistat vahvistatte vahvistanut vahvistaneet",
    failure:
      "epäonnist* virhe virheen virhettä virheitä ongelma* ei_voi ei_voitu ei_voida emme_voi emme_voineet emme_voi_valitettavasti et_voi valitettavasti_ei_voitu ei_onnistu ei_onnistunut ei_onnistuttu emme_onnistuneet ei_pystytty emme_pystyneet yritä_myöhemmin yritä_uudestaan meni_vikaan meni_pieleen mennyt_vikaan hylätty hylättiin mahdotonta",
    attempt:
      "odottaa odottavat odottava odotetaan käsitellään käsittelyssä käsittelemme käynnissä meneillään kesken pian yritetään pyydetty pyysit pyytänyt vireillä aikeissa tilausta_peruutetaan tilaustasi_peruutetaan",
    "attempt+end":
      "peruuttamassa perumassa irtisanomassa lopettamassa peruutetaan_tilausta perutaan_tilausta irtisanotaan_tilausta lopetetaan_tilausta",
    step: "vielä_yksi vielä_yksi_vaihe viimeinen_vaihe vaihe vaiheen melkein viimeistelläksesi enää_yksi",
    "step+proceed": "viimeistele viimeistellään",
    future: "tullaan ajoitettu ajastettu merkitty asetettu määrä",
    "future+expires": "tulee_päättymään tulevat_päättymään",
    again: "enää uudelleen uudestaan jälleen taas",
    done: "on ovat oli olivat ollut olleet nyt olemme",
    "you+done": "olet olette",
    "done+expires": "vanhentunut vanheni vanhentuneet umpeutunut umpeutui rauennut raukesi erääntynyt",
    expires: "päättyy päättyvät päättyä loppuu loppuvat vanhenee umpeutuu raukeaa lakkaa sulkeutuu",
    "not+expires": "vanhenematon",
    until:
      "asti saakka loppuun lopussa päättyessä kunnes loppuun_asti loppuun_saakka päättymiseen_asti päättymiseen_saakka päättymispäivään",
    signin: "kirjaudu kirjaudu_sisään kirjautuminen kirjautua sisäänkirjautuminen",
    signup:
      "rekisteröidy rekisteröityminen luo_tili luo_käyttäjätili tilaa_nyt tilaa liity liity_jäseneksi liity_nyt aloita_kokeilu aloita_ilmainen kokeile_ilmaiseksi",
    signout: "kirjaudu_ulos uloskirjautuminen",
    password: "salasana* salasano*",
    letter: "uutiskirj* postituslist* mainosvieste*",
    public:
      "käyttöehdot tilausehdot sopimusehdot ehdot peruutusehdot irtisanomisehdot toimitusehdot tietosuoja* hinnasto hinnat ukk usein_kysyt* foorumi* keskustelupalsta* yhteisö* arvostelut arviot blogi* tiedote tiedotteet lehdistötiedote* ohjekeskus tukikeskus palvelun_tila käännä käännös kääntäjä irtisanomisaika irtisanomissäännöt",
    history: "historia toiminta tapahtumat aikajana loki ilmoitukset",
    mailbox: "saapuneet luonnokset roskaposti* postilaatikko webmail lähetetyt roskakori",
    you: "sinä te sinua sinulla sinulta sinulle sinut teitä teiltä teille",
    your: "sinun teidän",
    third:
      "hänen heidän käyttäjän asiakkaan sisko veli ystävä kaveri kollega työkaveri vaimo mies poika tytär puoliso äiti isä asiakkaan_toimesta käyttäjän_toimesta kanavasi asiakas käyttäjä",
    after: "jälkeen ennen päätyttyä",
    whenever: "milloin_tahansa koska_tahansa koska_vain milloin_vain",
    anyone: "jokin jokainen mikä_tahansa minkä_tahansa kukin jonkin",
    switch: "vaihdettu vaihtunut siirretty siirtynyt korvattu päivitetty muutettu",
    idle: "ilman_sitoutumista pyynnöstäsi pyynnöstänne toiveesi_mukaisesti ilman_irtisanomisaikaa",
    "not+condition": "ilman",
    active: "aktiivinen aktiivisena aktiiviset voimassa ennallaan muuttumaton ei_muutu ei_muuttunut voimassaoleva",
    member: "tilaaja tilaajana tilaajamme jäsen jäsenenä jäsenemme tukija tukijana",
    "you+ended": "olet_eronnut olette_eronneet",
    "resume+renews": "ota_uudelleen_käyttöön",
    "keep+subscription":
      "jatka_tilaajana jatka_jäsenenä pidä_paketti pidä_pakettini pidä_pakettisi säilytä_paketti säilytä_pakettini säilytä_pakettisi jatka_tukijana jatka_lahjoittajana",
    "delete+account":
      "sulje_tili sulje_tilini sulje_tilisi sulje_käyttäjätili* sulje_asiakastili* tilin_sulkeminen sulje_profiili* hävitä_tili hävitä_tilini hävitä_profiili hävitä_profiilini hävitä_käyttäjätili*",
    "billing+payment": "maksutapa* maksutavan maksutavat maksutapojen maksuväline*",
    "condition+confirm": "vahvistamisen_jälkeen",
    "pause+subscription":
      "ohita_seuraava_ruokakassi ohita_seuraava_ruokalaatikko ohita_seuraava_toimitus ohita_seuraava_toimituksen ohita_seuraava_viikko ohita_seuraava_viikon ohita_seuraava_viikkoa ohita_seuraava_kuukausi ohita_seuraava_maksu ohita_seuraavan_ruokakassi ohita_seuraavan_ruokalaatikko ohita_seuraavan_toimitus ohita_seuraavan_toimituksen ohita_seuraavan_viikko ohita_seuraavan_viikon ohita_seuraavan_viikkoa ohita_seuraavan_kuukausi ohita_seuraavan_maksu ohita_tämä_ruokakassi ohita_tämä_ruokalaatikko ohita_tämä_toimitus ohita_tämä_toimituksen ohita_tämä_viikko ohita_tämä_viikon ohita_tämä_viikkoa ohita_tämä_kuukausi ohita_tämä_maksu ohita_tämän_ruokakassi ohita_tämän_ruokalaatikko ohita_tämän_toimitus ohita_tämän_toimituksen ohita_tämän_viikko ohita_tämän_viikon ohita_tämän_viikkoa ohita_tämän_kuukausi ohita_tämän_maksu ohita_ensi_ruokakassi ohita_ensi_ruokalaatikko ohita_ensi_toimitus ohita_ensi_toimituksen ohita_ensi_viikko ohita_ensi_viikon ohita_ensi_viikkoa ohita_ensi_kuukausi ohita_ensi_maksu",
    "end+order": "peru_ajanvarau* peru_varattu* peruuta_ajanvarau* peruuta_varattu*",
    "proceed+onward": "jatka jatkaa jatkan seuraava siirry ohita",
    leave: "poistu lähde lähteä lähdet lähdössä",
    helpful: "hyödyllinen hyödyllistä hyötyä auttoi auttoiko hyödyllinenkö",
    forgood: "lopullisesti pysyvästi",
    begin: "aloita aloittaa",
    lower: "alenna_tilausta vaihda_alempaan",
    "elsewhere+more": "lisää_vaihtoehtoja lisää_toimintoja lisätoiminnot lisävalinnat",
    assist: "auttaa",
  },
};
