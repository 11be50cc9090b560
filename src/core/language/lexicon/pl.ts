import type { Lexicon } from "../concept";

export const pl: Lexicon = {
  common: "i w z na się nie to że jest o jak za dla od przez oraz lub są po ze tego być już aby jego tym co",
  words: {
    "back+refuse": "odrzuć",
    "failure+aborted": "spróbuj_ponownie",
    fresh: "nowy nowa nowe dodaj utwórz",
    aborted: "spróbować_ponownie",
    refuse: "odrzucam",
    "end+renewal":
      "zatrzymaj_płatności wstrzymaj_płatności zakończ_płatności przestań_płacić wstrzymaj_odnowieni* wstrzymaj_odnawiani* wstrzymaj_automatyczne* wstrzymaj_obciążeni* wstrzymaj_przedłużeni* wstrzymać_odnawiani* wstrzymać_odnowieni* usuń_płatność_cykliczną usuń_cykliczn* usuń_zlecenie_stałe usuń_stałe_zlecenie usuń_polecenie_zapłaty usuń_płatność_automatyczną przestań_pobierać",
    atonce: "natychmiast natychmiastow*",
    "ended+deed": "anulował anulowała zrezygnował zrezygnowała",
    tier: "premium usług* konto_premium konta_premium kontem_premium",
    portal: "portal portalu",
    "me+ability": "chcę chciałbym chciałabym",
    tofree:
      "do_planu_darmowego do_darmowego do_darmowej do_wersji_darmowej do_bezpłatnego do_bezpłatnej do_planu_bezpłatnego",
    "end+sever": "wypowiedz wypowiedzieć wypowiedzeni*",
    not: "nie nic nigdy żaden żadna żadne żadnej żadnego żadnych ani brak",
    end: "anuluj anulować anulujcie anulowani* zrezygnuj zrezygnować zrezygnujcie rezygnuj rezygnować rezygnacj* zakończ zakończyć zakończcie zakończeni* kończyć odwołaj odwołać odwołani* przerwij przerwać przerwani* zatrzymaj zatrzymać zatrzymani* zaprzestań zaprzestać zaprzestani* wypisz wypisać odsubskrybuj odsubskrybować skończ skończyć anulujemy anulacj* storno stornuj wycofaj_się wycofać_się przestań przestać zaniechaj zaniechać zaniechani* zerwij wypisanie przerywam zatrzymuję kończenie",
    "end+me": "anuluję rezygnuję zrezygnuję wypowiadam odwołuję kończę zakończę wypisuję",
    "end+subscription":
      "wyłącz_subskrypcj* wyłączyć_subskrypcj* wyłącz_abonament* wyłączyć_abonament* wyłącz_plan wyłącz_członkostwo wyłącz_pakiet dezaktywuj_subskrypcj* dezaktywacja_subskrypcji dezaktywuj_abonament* dezaktywuj_plan usuń_subskrypcj* usunąć_subskrypcj* usuń_abonament* usuń_plan zamknij_subskrypcj* zamknij_abonament* zamknij_umowę opuść_plan rozwiąż_umowę rozwiązać_umowę rozwiązanie_umowy rozwiązania_umowy nie_wspieraj anuluj_wsparcie zakończ_wsparcie przestań_być_członk* przestań_być_klubowicz* przestań_być_patron* przestań_być_wspierając* przestań_być_subskrybent* przestań_być_sponsor* przestań_być_abonent* przestać_być_członk* przestać_być_klubowicz* przestać_być_patron* przestać_być_wspierając* przestać_być_subskrybent* przestać_być_sponsor* przestać_być_abonent* wystąp_z_klubu wystąp_z_grona wystąp_z_członkostw* wystąp_z_stowarzyszen* wystąpić_z_klubu wystąpić_z_grona wystąpić_z_członkostw* wystąpić_z_stowarzyszen* wypisz_się_z_klubu wypisz_się_z_grona wypisz_się_z_członkostw* wypisz_się_z_stowarzyszen* wystąpienie_z_klubu wystąpienie_z_grona wystąpienie_z_członkostw* wystąpienie_z_stowarzyszen* opuść_klub opuść_grono opuść_członkostwo opuść_subskrypcj* opuścić_klub opuścić_grono opuścić_członkostwo opuścić_subskrypcj* opuszczam_klub opuszczam_grono opuszczam_członkostwo opuszczam_subskrypcj* wycofaj_wsparci* wycofaj_wspierani* wycofać_wsparci* wycofać_wspierani* cofnij_wsparci* cofnij_wspierani* odwołaj_wsparci* odwołaj_wspierani* przerwij_wsparci* przerwij_wspierani* wstrzymaj_wsparci* wstrzymaj_wspierani* zaprzestań_wsparci* zaprzestań_wspierani* zrezygnuj_ze_wsparci* zrezygnuj_ze_wspierani* przestań_wsparci* przestań_wspierani* zakończ_wspieranie anuluj_wspieranie zakończ_moje_wsparcie anuluj_moje_wsparcie przestań_wspierać przestań_wpłacać nie_wspieraj_więcej nie_chcę_wspierać nie_chcę_już_wspierać cofnij_zobowiązani* cofnij_moje_zobowiązani* cofnij_deklaracj* cofnij_darowizn* cofnij_dotacj* wycofaj_zobowiązani* wycofaj_moje_zobowiązani* wycofaj_deklaracj* wycofaj_darowizn* wycofaj_dotacj* anuluj_zobowiązani* anuluj_moje_zobowiązani* anuluj_deklaracj* anuluj_darowizn* anuluj_dotacj* odwołaj_zobowiązani* odwołaj_moje_zobowiązani* odwołaj_deklaracj* odwołaj_darowizn* odwołaj_dotacj* wypowiesz_umowę wypowiadam_umowę zerwij_umowę zerwać_umowę zerwanie_umowy zrezygnuj_z_klubu rezygnacja_z_klubu wyłącz_moją_subskrypcj* wyłącz_swoją_subskrypcj* wyłączenie_subskrypcji wyłączenie_abonamentu wyłącz_darowizn* wyłącz_karnet* usuń_członkostw* zlikwiduj_subskrypcj* zamknij_członkostw* zamknij_plan",
    "proceed+end": "zakończ_anulowanie zakończ_rezygnację zakończ_wypowiedzenie",
    "end+attempt": "anulowanie_w_toku trwa_anulowanie trwa_rezygnacja",
    ended:
      "anulowan* odwołan* wypowiedzian* stornowan* przerwan* zatrzyman* wypisan* rozwiązan* dezaktywowan* wyłączon* została_zakończona zostało_zakończone został_zakończony",
    "ended+done":
      "anulowaliśmy odwołaliśmy zakończyliśmy rozwiązaliśmy wyłączyliśmy anulowano odwołano zrezygnowano wypowiedziano rozwiązano przerwano zatrzymano wyłączono dezaktywowano wypisano",
    "you+ended":
      "anulowałeś anulowałaś anulowaliście zrezygnowałeś zrezygnowałaś zrezygnowaliście wypowiedziałeś wypowiedziałaś wypowiedzieliście zakończyłeś zakończyłaś zakończyliście wyłączyłeś wyłączyłaś wyłączyliście odwołałeś odwołałaś rozwiązałeś rozwiązałaś wypisałeś wypisałaś zatrzymałeś zatrzymałaś",
    "me+ended":
      "anulowałem anulowałam zrezygnowałem zrezygnowałam wypowiedziałem wypowiedziałam zakończyłem zakończyłam",
    "not+ended": "nieanulowan*",
    over: "zakończon* zakończono zakończył zakończyła zakończyło zakończyły skończył skończyła skończyło skończyły dobiegł_końca dobiegła_końca dobiegło_końca dobiegły_końca",
    off: "wyłącz wyłączyć wyłączani* wyłączeni* dezaktywuj dezaktywować dezaktywacj* wył",
    on: "włącz włączyć włączeni* włączani* włączon* włączono aktywuj aktywować aktywacj* aktywowan* aktywowano",
    delete:
      "usuń usunąć usuwani* usunięcie usunięcia usunięciu skasuj skasować kasuj kasowanie skasowanie wymaż wymazać likwidacja zlikwiduj",
    keep: "zachowaj zachować zachowuję zachowam zachowasz zachowanie zostań zostaję zostać zostaw zostawić pozostań pozostaję pozostać pozostaw utrzymaj utrzymać utrzymuję utrzymanie trzymaj zatrzymaj_subskrypcj* zatrzymaj_moją zatrzymaj_mój zatrzymaj_plan zatrzymaj_abonament* zatrzymaj_członkostwo zatrzymaj_premium zatrzymaj_swoją zatrzymaj_swój zatrzymaj_konto zatrzymaj_pakiet dalej_wspierać wspierać_dalej",
    "keep+subscription":
      "kontynuuj_subskrypcj* kontynuować_subskrypcj* kontynuuj_abonament* kontynuuj_członkostwo kontynuuj_plan kontynuuj_korzystanie",
    back: "wróć wrócić wracam powrót wstecz zamknij zamknąć zamknięcie zamknięcia nie_teraz nie_dziś później może_później innym_razem nie_dziękuję dzięki_nie jednak_nie jeszcze jeszcze_nie przypomnij_później zmieniłem_zdanie zmieniłam_zdanie rozmyśliłem_się rozmyśliłam_się wróć_do_konta powrót_do_konta wróć_do_profilu powrót_do_profilu nieważne",
    resume:
      "wznów wznowić wznawiam wznowieni* wznawiani* wznowion* wznowiono wznowiliśmy przywróć przywrócić przywróceni* przywracani* przywrócon* przywrócono przywróciliśmy reaktyw* cofnij cofnąć cofnięcie cofam wycofaj wycofać wycofuję ponownie_aktywuj aktywuj_ponownie ponowna_aktywacja ponowne_włączenie włącz_ponownie ponownie_włącz subskrybuj_ponownie ponownie_subskrybuj zasubskrybuj_ponownie ponów_subskrypcj* trwa_nadal trwa_dalej jest_kontynuowana jest_kontynuowany będzie_kontynuowana będzie_kontynuowany obowiązuje_nadal",
    pause:
      "pauza pauzę pauzuj wstrzymaj wstrzymać wstrzymani* wstrzyman* wstrzymano zawieś zawiesić zawieszeni* zawieszani* zawieszon* zawieszono zamroź zamrozić zamrożeni* zamrożon* zapauzuj zrób_przerwę",
    confirm:
      "potwierdź potwierdzić potwierdzam potwierdzeni* potwierdzani* tak ok okej dobrze na_pewno oczywiście zgadzam_się naprawdę zatwierdź zatwierdzam jestem_pewien jestem_pewna",
    attest: "potwierdzamy potwierdza niniejszym_potwierdzamy",
    settled:
      "potwierdzon* potwierdzono potwierdziliśmy przetworzon* przetworzono przyjęta przyjęte przyjęto przyjęliśmy zarejestrowan* zarejestrowaliśmy zrealizowan* pomyślnie pomyślne sukces powodzeniem powiodło powiodła gotowe zatwierdzon*",
    effect:
      "wchodzi_w_życie wejdzie_w_życie weszło_w_życie weszła_w_życie ze_skutkiem skuteczn* zacznie_obowiązywać nabierze_mocy",
    proceed:
      "kontynuuj kontynuować kontynuuję dalej następny następna następne przejdź przejdź_do wyślij dokończ dokończyć pomiń mimo_to mimo_wszystko i_tak kontynuuj_mimo_to prześlij_formularz zakończ_zamówienie zakończ_zakup* zakończ_rejestrację zakończ_konfigurację zakończ_płatność",
    manage:
      "zarządzaj zarządzać zarządzani* edytuj edytować edycja zmień zmienić zmieniaj zmiana zaktualizuj zaktualizować aktualizuj aktualizacja modyfikuj modyfikacja dostosuj ustawienia ustawień ustawieniach ustawieniami preferencje",
    show: "zobacz zobaczyć pokaż pokazać wyświetl wyświetlić otwórz przejrzyj podgląd sprawdź_szczegóły",
    accept:
      "akceptuj akceptuję zaakceptuj przyjmij przyjmuję skorzystaj skorzystać odbierz odebrać zastosuj zrealizuj wykorzystaj uzyskaj weź zgarnij",
    "accept+offer":
      "aktywuj_ofertę aktywuj_zniżkę aktywuj_rabat aktywuj_promocję aktywuj_kod aktywuj_kupon wybieram_ofertę biorę_zniżkę zachowaj_zniżkę zachowaj_rabat zostań_ze_zniżką",
    export: "eksport* wyeksportuj wyeksportować pobierz pobrać pobieranie ściągnij ściągnąć",
    subscription:
      "subskrypcja subskrypcje subskrypcji subskrypcjach subskrypcjami subskrypcjom subskrypcyjn* abonament* abonamenc* plan plany planu planem planie planowi planów planami planach pakiet pakiety pakietu pakietem pakiecie pakietów członkostw* prenumerat* karnet* taryf* umowa umowy umowę umowie kontrakt* darowizn* licencj* hosting* vpn deklaracj* wspierać dotacj* patronat* patronite miesięczn*_wpłat* comiesięczn*_wpłat* regularn*_wpłat* stał*_wpłat* sponsoring* mecenat*",
    member: "subskrybent* abonentem abonentką członkiem członkinią klubowiczem subskrybujesz subskrybujecie",
    trial:
      "próbn* trial* wersja_testowa wersji_testowej wersję_testową okres_testowy okresu_testowego darmowy_test darmowego_testu darmowe_testowanie darmowego_testowania bezpłatny_test bezpłatnego_testu bezpłatne_testowanie okres_testowania okresu_testowania",
    renewal:
      "odnowieni* odnawiani* autoodnawiani* autoodnowieni* przedłużeni* przedłużani* prolongat* automatyczne_odnawianie automatycznego_odnawiania automatyczne_odnowienie automatycznego_odnowienia automatyczne_wznawianie automatycznego_wznawiania automatyczne_wznowienie automatyczne_płatności automatycznych_płatności automatyczna_płatność płatności_automatyczne płatność_automatyczna płatność_cykliczna płatności_cykliczne płatności_cyklicznych cykliczne_płatności cyklicznych_płatności płatność_odnawialna płatności_odnawialne płatności_odnawialnych płatności_okresowe obciążenia_cykliczne automatyczne_obciążenia automatyczne_pobieranie automatycznego_pobierania automatyczne_rozliczanie wpłat*_cykliczn* cykliczn*_wpłat* cykliczn*_obciążeni* obciążeni*_cykliczn* cykliczn*_płatno* płatnoś*_cykliczn* płatnoś*_powtarzaln* powtarzaln*_płatnoś* powtarzając*_się_płatnoś* płatnoś*_okresow* stał*_zleceni* zleceni*_stał* polecenie_zapłaty polecenia_zapłaty poleceniem_zapłaty automatyczn*_obciążeni* automatyczn*_pobrani* automatyczn*_płatnoś* autopłatnoś* autoodnow* autowznawiani* autoprzedłużeni* automatycznego_przedłużania automatyczne_przedłużanie",
    renews:
      "odnów odnowić odnawiaj odnawiać odnawia odnawiają odnowi odnowią odnowimy odnowion* odnowiono odnowiła odnowił odnawian* odnawialn* przedłuż przedłużyć przedłużać przedłuża przedłuży przedłużon* przedłużono przedłużan* automatycznie_odn* automatycznie_przedłuż* się_odnowi się_odnawia prolong* przedłużaj",
    "not+renews": "nieodnawialn* nieodnowion*",
    billing:
      "rozliczeni* rozliczeniow* rozliczany rozliczana faktur* rachunek rachunki rachunku rachunków paragon* fakturowani*",
    payment:
      "płatnoś* płatnicz* opłat* opłacon* zapłać zapłacić zapłata płać płacić karta karty kartę kart obciąż* pobrana pobrane pobrany pobranych pobierać_opłat pobierać_opłaty pobierać_płatności pobieranie_opłat pobieranie_płatności pobierania_opłat pobierzemy pobierane pobierana nalicz* pieniądze należnoś*",
    refund: "zwrot zwrotu zwroty zwrócon* zwrócimy",
    account: "konto konta koncie kontem kont kontu profil profilu profilem przestrzeń_robocza obszar_roboczy",
    order: "zamówie* zamów zakup zakupy zakupu zakupów rezerwacj* rezerwuj przesyłk*",
    data: "dane danych danymi sejf sejfu czaty czatów konwersacj* archiwum informacje informacji",
    offer:
      "ofert* zniżk* zniżek rabat* promocj* promocyjn* kupon* bon % darmow* bezpłatn* gratis za_darmo pół_ceny specjalna_cena",
    reason:
      "dlaczego powód powodu powody powodów przyczyn* opinia opinię ankiet* feedback odchodzisz rezygnujesz przykro_nam szkoda_że",
    elsewhere:
      "przesyłani* wysyłani* wysyłk* przekazani* zaproszeni* wydarzeni* wizyt* umów_wizytę spotkani* spotkań transfer* przelew* zlecenie zlecenia komentarz* zmiany zmian zmianę zmianie znajom* alert* powiadomie* powiadomień odpowied* odpowiedzi szukani* wyszukiwani* wiadomoś* post posta posty ogłoszeni* prac* przejazd* kurs kursu bilet* rozmowę rozmowy upgrade* downgrade* mail maila maile mailowe email* e_mail e_maila e_maile import importu importowani* sesj* dostaw* zajęci* lekcj* inny inna inne innego innej innych innym innymi poprzedni* dawn* stary stara starej starego stare dodatek dodatk* opcja opcje opcji roaming* ubezpieczeni* polis* przypomnieni* przypomnień lista_oczekujących listy_oczekujących listę_oczekujących subskrypcje_anulowane anulowane_subskrypcje anulowanych_subskrypcji anulowane_plany anulowane_abonamenty zakończone_subskrypcje jedna_z_twoich jeden_z_twoich raport* obserwowan* urządzeni* czynnoś* operacj* wybór zaznaczeni* edycję zgodę zgody wycofaj_zgodę cofnij_zgodę wycofanie_zgody cofnięcie_zgody aktualizację zmiana_planu wgrywani* udostępniani* udostępniać",
    request:
      "prośb* prośba żądan* wniosek wniosku wnioski zgłoszeni* dyspozycj* poproś_o poprosić_o złóż_wniosek złożyć_wniosek",
    question: "? czy nie_można_cofnąć nieodwracaln*",
    howto: "jak co gdzie który_plan ile",
    me: "ja mnie mi mój moja moje mojego mojej moim moich mam potrzebuję jestem",
    condition:
      "jeśli jeżeli gdy gdyby kiedy o_ile chyba_że pod_warunkiem w_przypadku w_razie jak_tylko dopóki dopóty anulując rezygnując wypowiadając kończąc wyłączając klikając potwierdzając naciskając wybierając sprawdź sprawdzić upewnij zweryfikuj w_przeciwnym_razie w_innym_wypadku inaczej nieprawda w_momencie poprzez_anulowanie przez_anulowanie gdy_tylko po_otrzymaniu po_opłaceniu wygląda_na_to",
    "not+condition": "bez",
    ability:
      "możesz może mogą można możecie mógł możliwość możliwe chcesz chcecie chciałbyś chciałabyś pragniesz musisz musi trzeba należy powinieneś powinnaś powinna proszę prosimy kliknij naciśnij dotknij stuknij wybierz wybrać użyj pozwala umożliwia aby żeby by w_celu celem potrzebujesz wymaga wymagane możemy warto zdecydujesz",
    failure:
      "błąd błędu błędy błędem błędów nie_udało nie_powiodło nie_powiodła nie_powiodły nie_można nie_mogliśmy nie_możemy nie_możesz nie_mogła nie_mógł nie_mogło nie_może niemożliw* niepowodzeni* nieudan* problem problemu problemy problemem problemów spróbuj spróbuj_później coś_poszło_nie_tak odrzucon* odrzucono nie_jesteśmy_w_stanie nie_zdołaliśmy",
    attempt:
      "oczekuje oczekując* w_toku w_trakcie trwa przetwarzan* przetwarzani* przetwarzamy wkrótce niedługo zamierzasz rozpatrywan* próba",
    step: "jeszcze_jeden_krok ostatni_krok jeden_krok krok kroku prawie aby_dokończyć aby_zakończyć by_dokończyć do_ukończenia pozostało",
    future: "zostanie zostaną będzie będą będziemy zaplanowan* oznaczon* oznaczono przeznaczon* ustawiono_na",
    "you+future": "zostaniesz będziesz będziecie zostaniecie",
    again: "już więcej dłużej",
    done: "został została zostało zostały są jest był była było były teraz obecnie właśnie od_teraz zostaliśmy",
    "you+done": "jesteś jesteście zostałeś zostałaś zostaliście",
    expires:
      "wygasa wygasają wygaśnie wygasną kończy kończą zakończy zakończą skończy skończą upływa upłynie przestanie",
    "future+expires":
      "zostanie_zakończon* zostaną_zakończon* zostanie_automatycznie_zakończon* będzie_zakończon* dobiegnie_końca straci_ważność",
    "done+expires": "wygasł wygasła wygasło wygasły upłynął upłynęła upłynęło przeterminowan*",
    until:
      "dzisiaj dziś do_dnia do_końca do_czasu do_zakończenia do_daty aż_do na_koniec z_końcem wraz_z_końcem pod_koniec końca koniec po_zakończeniu_okresu po_zakończeniu_bieżącego po_zakończeniu_obecnego do_0* do_1* do_2* do_3* do_4* do_5* do_6* do_7* do_8* do_9*",
    signin: "zaloguj zaloguj_się zalogować logowani* zalogowani*",
    signup:
      "zarejestruj zarejestruj_się rejestracj* załóż_konto utwórz_konto stwórz_konto zakładanie_konta subskrybuj subskrybować zasubskrybuj wypróbuj wypróbuj_za_darmo rozpocznij_okres dołącz zapisz_się",
    signout: "wyloguj wyloguj_się wylogować wylogowani*",
    password: "hasło hasła haseł hasłem",
    letter: "newsletter* biuletyn* lista_mailingowa listy_mailingowej listę_mailingową lista_dystrybucyjna nowości",
    public:
      "regulamin* warunki_korzystania warunki_użytkowania warunki_usługi polityka_prywatności cennik* faq forum fora społecznoś* recenzj* blog* centrum_pomocy status_usług* baza_wiedzy tłumacz* tłumaczeni* incydent*",
    history: "historia historii historię aktywność aktywności dziennik oś_czasu",
    mailbox:
      "skrzynka_odbiorcza skrzynki_odbiorczej odebrane wersje_robocze szkice wysłane spam kosz poczta poczty webmail",
    you: "ty ciebie cię ci tobie wam was pan pani państwo masz macie *esz *isz *ysz *asz",
    "you+payment": "zapłacisz płacisz zapłacicie opłacisz",
    your: "twój twoja twoje twojego twojej twoim twoich twoimi twojemu wasz wasza wasze waszego waszej państwa pana",
    third:
      "jego jej ich siostra brat przyjaciel przyjaciółka kolega koleżanka współlokator żona mąż syn córka partner partnerka matka ojciec mama tata przez_klienta przez_użytkownika przez_subskrybenta twojego_kanału twój_kanał klient klienta użytkownika siostry siostrze brata bratu przyjaciela przyjaciółki kolegi koledze koleżanki żony żonie męża mężowi syna synowi córki córce partnera partnerki matki ojca taty współlokatora dziecka",
    join: "a ale lecz ponieważ bo więc dlatego jednak natomiast który która które oraz i jako tak_jak zatem chociaż choć gdyż",
    after: "po przed zanim",
    "after+confirm": "od_potwierdzenia",
    whenever:
      "w_każdej_chwili w_dowolnym_momencie w_dowolnej_chwili w_każdym_momencie o_każdej_porze kiedykolwiek kiedy_chcesz w_dowolnym_czasie",
    anyone: "każdy każda każdej każdego dowolny dowolna dowolnej jakakolwiek jakiejkolwiek",
    "anyone+subscription": "anulowana_subskrypcja anulowany_abonament anulowany_plan anulowane_członkostwo",
    switch:
      "zmieniono_na zmieniona_na zmieniony_na zmienione_na przeniesiono_na przeniesiona_na przeniesiony_na przeniesione_na zastąpion* zastąpiono przeszedłeś_na przeszłaś_na przełączon* przełączono ulepszon* przekształcon*",
    idle: "na_twoją_prośbę na_twoje_żądanie na_twoje_życzenie na_państwa_prośbę na_prośbę na_życzenie zgodnie_z_prośbą zgodnie_z_twoją_prośbą zgodnie_z_życzeniem bez_zobowiązań bez_opłat bez_dodatkowych_opłat bez_kosztów nasz co_miesiąc co_rok co_roku co_tydzień co_kwartał bez_umowy na_państwa_wniosek na_twój_wniosek na_pani_wniosek na_pana_wniosek brak_opcji brak_możliwości zgodnie_z_twoją_dyspozycją zgodnie_z_państwa_dyspozycją zgodnie_z_dyspozycją zgodnie_z_twoim_życzeniem zgodnie_z_twoim_wnioskiem zgodnie_z_państwa_wnioskiem zgodnie_z_wnioskiem",
    active:
      "aktywny aktywna aktywne aktywnej aktywnego aktywnych bez_zmian niezmienion* nie_zostanie_już_anulowan* nie_będzie_już_anulowan* nie_jest_już_anulowan* już_nie_zostanie_anulowan* nie_zmienił nie_zmieniła ważny ważna ważne obowiązuje",
    "end+tier":
      "wyłącz_premium wyłącz_usługę wyłącz_tę_usługę wyłączyć_premium wyłączyć_usługę wyłączyć_tę_usługę wyłączenie_premium wyłączenie_usługi wyłączenie_tej_usługi dezaktywuj_premium dezaktywuj_usługę dezaktywuj_tę_usługę dezaktywacja_premium dezaktywacja_usługi dezaktywacja_tej_usługi",
    "request+end":
      "złóż_rezygnację złożyć_rezygnację złóż_wypowiedzenie złożyć_wypowiedzenie zgłoś_rezygnację zgłosić_rezygnację",
    "delete+account":
      "zamknij_konto zamknąć_konto zamknięcie_konta zamknięcia_konta zamknij_moje_konto zamknij_swoje_konto zamknij_to_konto",
    "you+member": "wspierasz wspieracie",
    "resume+subscription": "wspieraj_ponownie ponownie_wspieraj wznów_wsparcie przywróć_wsparcie",
    "your+subscription": "twoje_wsparcie",
    "me+subscription": "moje_wsparcie",
  },
};
