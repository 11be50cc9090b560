import type { Lexicon } from "../concept";

/**
 * `tilaus` is both subscription and order: it is an order with a number behind it or in a compound that says so. That
 * one was cancelled says of neither that it ends.
 */
export const fi: Lexicon = {
  common:
    "ja ei että joka kun mutta jos voit sinun olet tai niin myös ovat mitä kuin vain nyt tämä sekä voi kanssa ole kaikki",
  words: {
    "back+refuse": "hylkää",
    "failure+aborted": "yritä_uudelleen",
    fresh: "uusi lisää luo",
    aborted: "yrittää_uudelleen",
    "end+renewal":
      "lopeta_maksut lopeta_maksaminen lopeta_maksujen pysäytä_maksut keskeytä_uusiutumi* keskeytä_uusinta keskeytä_uusimi* älä_uusi älkää_uusiko älä_jatka_tilau* älä_jatka_jäsenyy* älä_jatka_sopimu* kytke_automaattinen_jatk*_pois kytke_automaattinen_uusi*_pois ota_automaattinen_uusi*_pois poista_automaattinen_uusi* laita_automaattinen_uusi*_pois kytke_automaattiset_veloitukset_pois kytke_automaattiset_maksut_pois sammuta_automaattinen_uusi*",
    "order+ended":
      "tilaus_peruutettu tilaus_on_peruutettu tilaus_peruttu tilaus_on_peruttu tilaus_peruutettiin tilaus_peruttiin tilauksesi_peruutettu tilauksesi_on_peruutettu tilauksesi_peruttu tilauksesi_on_peruttu tilauksesi_peruutettiin tilauksesi_peruttiin tilauksenne_peruutettu tilauksenne_on_peruutettu tilauksenne_peruttu tilauksenne_on_peruttu tilauksenne_peruutettiin tilauksenne_peruttiin",
    atonce: "välittömästi heti",
    "ended+deed": "irtisanonut irtisanoneet peruuttanut peruuttaneet perunut perunnut lopettanut",
    tier: "premium premium* palvelu palvelun palvelua palvelusi plus",
    "back+keep": "muutin_mieleni",
    portal: "portaali portaaliin",
    "me+ability": "haluan haluaisin",
    tofree: "ilmaisversioon ilmaiseen ilmaistilaukseen ilmaispakettiin ilmaistilille maksuttomaan",
    "end+sever":
      "irtisano irtisanon irtisanoa irtisanominen irtisanomisen erota eroaminen eroamisen eroamista erotkaa irtisanoutua irtisanoutuminen irtisanoutumisen",
    not: "ei en emme eivät älä älkää",
    "not+you": "et ette",
    "join+not": "eikä enkä etkä eivätkä emmekä äläkä",
    end: "peruuta peruutan peruutat peruuttaa peruuttakaa peruuttaminen peruuttamisen peruuttamista peruuttamiseen peruuttamisesta peruuttamaan irtisanomaan perumaan lopettamaan peruutus peruutuksen peruutusta peruutukseen peruutuksesta peru perua perun perut peruminen perumisen perumista perumiseen irtisanot irtisanokaa irtisanomista irtisanomiseen irtisanomisesta sano_irti sanoa_irti sanon_irti lopeta lopetan lopetat lopettaa lopettaminen lopettamisen lopettamista lopetus lopetuksen lopetusta päätä päätän päättää päättäminen päättämisen päättämistä päättymään katkaise katkaista katkaisu lakkauta lakkauttaa lakkauttaminen pura purkaa purkaminen purkamisen luovu luopua pysäytä pysäyttää pysäytän pysäyttäminen pysäyttämisen pysäytys pysäytyksen lopettakaa pysäyttäkää perukaa päättäkää lakkauttamisen päättämiseen lopettamisesta lopettamiseen peruutukset eroa eroan",
    "your+end": "peruutuksesi peruutustasi peruutuksenne irtisanomisesi irtisanomistasi irtisanomisenne",
    "me+end": "peruutukseni irtisanomiseni",
    "end+subscription":
      "tilausperuutu* tilauksenperuutu* eroa_jäsenyydestä eroa_palvelusta eroan_jäsenyydestä sulje_liittymä* sulje_tilau* lopeta_tukeminen lopeta_tuki peruuta_paketti peruuta_pakettisi peruuta_pakettini peru_paketti peru_pakettisi lopeta_paketti lopeta_pakettisi lopeta_oma_pakettisi lopeta_pakettini irtisano_paketti irtisano_pakettisi paketin_peruutus paketin_irtisanominen paketin_lopettaminen en_halua_enää_lahjoittaa en_halua_enää_tukea en_halua_enää_olla_jäsen en_halua_enää_jatkaa_tilau* peru_lupaus peruuta_lupaus peru_lupaukseni peruuta_lupaukseni peruuta_lupauksesi peruuta_tukesi peru_tukesi lopeta_tukesi lopeta_tukeni peru_tukeni peruuta_tukeni lopeta_lahjoittami* poistu_jäsenohjelma* poistu_jäsenyyde* poistu_klubista poistu_kerhosta poistu_kanta_asiakasohjelma* eroa_klubista eroa_kerhosta sulje_palvelu sulje_palvelut sulje_palvelusi sulje_jäsenyy* sulje_sopimu* eroa_yhdistykse* eroa_liitosta eroa_seurasta eroan_klubista",
    ended:
      "peruutettu peruttu peruttiin peruutettiin peruutetaan perutaan peruuteta peruta peruutimme peruimme irtisanoimme lopetimme peruuntui peruuntunut peruuntuu irtisanottu irtisanottiin irtisanotaan irtisanota sanottu_irti sanonut_irti sanotaan_irti lopetettu lopetettiin lopetetaan lopeteta lopettaneet päätettiin päätetty lakkautettu lakkautetaan purettu puretaan katkaistu katkaistaan poistettu deaktivoitu poistettu_käytöstä poistettiin_käytöstä kytketty_pois otettu_pois pysäytetty pysäytettiin pysäytetään lakkautettiin purettiin katkaistiin pysäytimme lakkautimme",
    "ended+you": "peruutit peruit irtisanoit lopetit pysäytit erosit erositte",
    over: "päättynyt päättyneet päättyi päättyivät loppunut loppui lakannut",
    off: "käytöstä poista_käytöstä ota_pois_käytöstä kytke_pois kytke_pois_päältä pois_päältä pois_käytöstä ei_käytössä deaktivoi deaktivointi sammuta",
    "done+off": "ei_ole_käytössä ei_ole_päällä ei_ole_enää_käytössä ei_ole_enää_päällä",
    on: "käyttöön ota_käyttöön otettu_käyttöön kytke_päälle kytketty_päälle päälle päällä käytössä aktivoi aktivoida aktivoitu",
    delete: "poista poistaa poistan poistaminen poistamisen poisto poiston",
    keep: "pidä pitäkää pidän säilytä säilyttää säilytän säilyy pysy pysyä pysyn",
    back: "takaisin palaa sulje sulkea ei_nyt ei_vielä ei_tällä_kertaa myöhemmin ehkä_myöhemmin ei_kiitos takaisin_tili* palaa_tili* vielä",
    resume:
      "aktivoi_uudelleen aktivoida_uudelleen aktivoitu_uudelleen uudelleenaktivoi* ota_takaisin_käyttöön palauta palauttaa palautan palauttaminen palautettu kumoa kumoaminen kumottu käynnistä_uudelleen aloita_uudelleen tilaa_uudelleen elvytä jatkuu jatkuvat jatkumaan jatka_tilausta jatka_tilaustasi jatka_tilaustani jatka_jäsenyyttä jatka_jäsenyyttäni jatka_jäsenyyttäsi uusi_nyt",
    "resume+subscription":
      "jatka_tilaukseni jatketaan_tilausta aktivoi_tilau*_uudelleen aktivoida_tilau*_uudelleen aloita_tilau*_uudelleen käynnistä_tilau*_uudelleen aktivoi_jäsenyy*_uudelleen aloita_jäsenyy*_uudelleen ota_tilau*_uudelleen_käyttöön ota_tilau*_takaisin jatka_lahjoitusta jatka_lahjoitustasi jatka_lahjoittamista aloita_lahjoittaminen_uudelleen aloita_lahjoitu*_uudelleen jatka_tukemista",
    pause:
      "keskeytä keskeyttää keskeytys keskeytyksen keskeyttäminen keskeyttämisen keskeytetty keskeytettiin keskeytetään tauko tauon tauolle tauolla tauota jäädytä jäädytys jäädytetty toistaiseksi väliaikaisesti tilapäisesti ajaksi",
    "pause+pause": "pidä_tauko pidä_taukoa laita_tauolle aseta_tauolle",
    confirm: "vahvista vahvistaa vahvistan vahvistus vahvistuksen vahvistaminen kyllä ok okei joo selvä",
    attest: "vahvistamme tämä_vahvistaa viesti_vahvistaa vahvistetaan",
    settled:
      "vahvistettu vahvistettiin käsitelty käsiteltiin suoritettu onnistui onnistunut onnistuneesti rekisteröity kirjattu toteutettu",
    effect: "astuu_voimaan astui_voimaan tulee_voimaan tuli_voimaan tullut_voimaan astunut_voimaan",
    proceed: "jatka jatkaa jatkan seuraava lähetä siirry silti joka_tapauksessa ohita valmis suorita",
    manage:
      "hallinnoi hallinnoida hallitse hallita hallinta hallinnan hallinnointi muokkaa muokata muuta muuttaa muutos vaihda vaihtaa päivitä päivittää asetukset asetuksia asetuksista asetuksissa",
    show: "näytä näyttää katso katsoa tarkastele avaa avata selaa",
    accept: "hyväksy hyväksyä hyväksyn lunasta lunastaa hyödynnä hyödyntää ota_vastaan",
    "accept+offer": "käytä_tarjous* käytä_alennu* käytä_kuponk* ota_tarjous ota_tarjoukse* haluan_alennuksen",
    export: "vie vienti viennin viedä lataa lataus ladata lataaminen",
    subscription:
      "*tilau* *jäsenyy* jäsenyyks* sopimu* kestosopimu* *liittymäsopimu* liittymä liittymän liittymää liittymät suunnitelma suunnitelman suunnitelmaa suunnitelmat lahjoitu* lisenss* webhotelli* vpn lahjoittami* *lahjoitu* lahjoittaa perhepaketti* perhepaketin perhepaketit kanavapaketti* kanavapaketin tv_paketti tv_paketin kuukausipaketti* kuukausipaketin laajakaistapaketti* jäsenohjelma* tukilupau* kuukausituki kuukausitue* kummius kummiude* vuosisopimu*",
    "your+subscription":
      "tilauksesi tilaustasi tilauksestasi tilauksellesi tilauksiasi tilauksenne tilaustanne *tilauksesi *tilaustasi *tilauksenne *tilaustanne jäsenyytesi jäsenyyttäsi jäsenyydestäsi jäsenyytenne jäsenyyttänne *jäsenyytesi *jäsenyyttäsi sopimuksesi sopimustasi sopimuksenne liittymäsi liittymääsi liittymäsopimuksesi suunnitelmasi suunnitelmaasi lahjoituksesi lahjoitustasi lahjoituksenne lahjoitustanne *lahjoituksesi *lahjoitustasi *lahjoituksenne *lahjoitustanne perhepakettisi kanavapakettisi kuukausipakettisi kuukausitukesi säännöllinen_tukesi kuukausittainen_tukesi jatkuva_tukesi",
    "me+subscription":
      "tilaukseni tilaustani *tilaukseni *tilaustani jäsenyyteni jäsenyyttäni sopimukseni sopimustani liittymäni suunnitelmani lahjoitukseni lahjoitustani *lahjoitukseni *lahjoitustani",
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
      "tilausnumero* tilausvahvistu* tilaushistoria* tilaus_nro tilaus_numero tilauksesi_nro verkkotilau* verkkokauppatilau* ruokatilau* ennakkotilau* tavaratilau* ostotilau* ostos* ostokse* osto oston ostoa varaus varausta varaukse* paketti* paketin tilaus_0* tilaus_1* tilaus_2* tilaus_3* tilaus_4* tilaus_5* tilaus_6* tilaus_7* tilaus_8* tilaus_9* tilauksesi_0* tilauksesi_1* tilauksesi_2* tilauksesi_3* tilauksesi_4* tilauksesi_5* tilauksesi_6* tilauksesi_7* tilauksesi_8* tilauksesi_9*",
    data: "tiedot tietoja tietojen tietosi tietojasi tietoni data datan dataa datasi holvi holvin holvia keskustelut keskusteluja keskustelusi arkisto arkiston tiedoistasi tiedoistani tiedoista",
    offer:
      "tarjous tarjousta tarjoukse* erikoistarjou* alennus alennusta alennukse* kuponki* kupongin etu edun ilmai* maksuton maksuttoma* %",
    reason: "miksi syy syyn syytä syyt palaute palautteen palautetta palautteesi kysely kyselyyn",
    elsewhere:
      "kutsu kutsun kutsua kutsut tapahtuma tapahtuman ajanvarau* aika ajan tapaami* siirto siirron siirtoa kommentti* kommentin muutokset muutoksia muutosten kaveri* kaveripyyn* ystävä* ilmoitus ilmoituks* ilmoitusta hälyty* haku haun hakua viesti viestin viestiä julkaisu* työ työn tehtävä* matka matkan kyyti kyydin lippu lipun liput kokous kokouksen kokousta päivitys päivitykse* päivitystä sähköposti* tuonti tuonnin istunto* istunnon toimitus toimitukse* toimitusta jakelu* käynti käynnin tunti tunnin tunnit toinen toisen toista muu muut muun muita muiden edellinen edellisen edellistä aiempi aiemman aiemmat aikaisempi aikaisemman entinen entisen vanha vanhan vanhat peruutetut_tilaukset peruutettuja_tilauksia päättyneet_tilaukset lisäosa* lisäpalvelu* lisäominaisuu* vakuutu* muistutu* korotus korotukse* korotusta jono* jonotu* yksi_tilauksistasi jonkin_tilauksistasi verkkovierailu* roaming jakaminen jakamisen jakamista jako jaon ilmoitusten ryhmä ryhmän ryhmästä ryhmäkeskustelu* kertalahjoitu* lähetys lähetyksen lähetystä kurssi kurssin kurssilta",
    request: "pyyntö pyynnön pyyntöä pyynnöt pyynnöstä hakemus hakemuksen pyydä pyytää pyydän pyytäkää",
    "your+request": "pyyntösi pyyntöäsi",
    "request+end": "peruutuspyyn* irtisanomispyyn* irtisanomisilmoitu* peruutusilmoitu*",
    question: "? haluatko haluatteko oletko oletteko aiotko peruuttamaton* ei_voi_perua",
    howto:
      "miten kuinka mikä mitä missä mistä mihin milloin voinko pitääkö täytyykö näin_peru* näin_irtisano* näin_lopeta* näin_voit näin",
    me: "minä minun minut minua minulle minulta",
    condition:
      "jos kun mikäli ellei ellet ellette elleivät sitten_kun heti_kun onko ovatko klikkaamalla painamalla valitsemalla napsauttamalla napauttamalla vahvistamalla siirtymällä tarkista tarkistakaa varmista edellyttäen vasta muuten kunhan näyttää_siltä vahvistettuasi maksettuasi",
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
      "käyttöehdot tilausehdot sopimusehdot ehdot peruutusehdot irtisanomisehdot toimitusehdot tietosuoja* hinnasto hinnat ukk usein_kysyt* foorumi* keskustelupalsta* yhteisö* arvostelut arviot blogi* tiedote tiedotteet lehdistötiedote* ohjekeskus tukikeskus palvelun_tila käännä käännös kääntäjä",
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
    member: "tilaaja tilaajana tilaajamme jäsen jäsenenä jäsenemme",
    "you+ended": "olet_eronnut olette_eronneet",
    "resume+renews": "ota_uudelleen_käyttöön",
    "keep+subscription": "pysy_jäsenenä pysy_tilaajana jatka_tilaajana jatka_jäsenenä",
    "delete+account":
      "sulje_tili sulje_tilini sulje_tilisi sulje_käyttäjätili* sulje_asiakastili* tilin_sulkeminen sulje_profiili*",
    "billing+payment": "maksutapa* maksutavan maksutavat maksutapojen maksuväline*",
    "condition+confirm": "vahvistamisen_jälkeen",
  },
};
