import type { Lexicon } from "../concept";

/**
 * Tense, negation, possession and "if" are endings. `iptal` is a noun that needs a verb, so that each form of `etmek`
 * behind it is a phrase of its own. Capitals lose the dot: HAYIR is folded to `hayir`, beside `hayır`.
 */
export const tr: Lexicon = {
  common:
    "ve bir bu için ile daha olarak gibi kadar çok sonra olan sizin değil veya nasıl tüm göre ancak yeni olduğu bunu lütfen artık",
  words: {
    "failure+aborted": "tekrar_deneyin",
    fresh: "yeni ekle oluştur",
    aborted: "tekrar_deneyebilir*",
    refuse: "reddet reddediyorum",
    "end+renewal": "ödemeleri_durdur* ödemeyi_durdur* ödemeleri_sonlandır*",
    atonce: "hemen derhal",
    "ended+deed": "iptal_etti durdurdu sonlandırdı feshetti sona_erdirdi",
    tier: "premium hizmeti hizmet hizmetiniz",
    portal: "portalı portalına",
    "me+ability": "istiyorum",
    tofree: "ücretsiz_plana ücretsiz_sürüme ücretsiz_pakete ücretsiz_hesaba",
    "end+sever": "fesih feshi feshini feshet feshedin feshetmek",
    "ability+resume":
      "yeniden_başlatabilir* yeniden_etkinleştirebilir* tekrar_etkinleştirebilir* geri_yükleyebilir* geri_alabilir* yeniden_abone_olabilir* tekrar_abone_olabilir* yeniden_üye_olabilir* tekrar_üye_olabilir* yeniden_aktif_edebilir* devam_ettirebilir* sürdürebilir*",
    "not+end":
      "iptal_etmek_istemiyorum iptal_etmek_istemiyoruz iptal_etmeyin iptal_etmeyiniz iptal_etmiyorum iptal_etmeyeceğim iptal_etmekten_vazgeç* iptal_etme feshetmek_istemiyorum feshetmek_istemiyoruz feshetmeyin feshetmeyiniz feshetmiyorum feshetmeyeceğim feshetmekten_vazgeç* feshetme sonlandırmayın sonlandırmayınız sonlandırmıyorum sonlandırmaktan_vazgeç* sonlandırmak_istemiyorum sonlandırma durdurmayın durdurmayınız durdurmıyorum durdurmaktan_vazgeç* durdurmak_istemiyorum durdurma sona_erdirmeyin sona_erdirmeyiniz sona_erdirmiyorum sona_erdirmekten_vazgeç* sona_erdirme iptalden_vazgeç* iptal_işleminden_vazgeç* iptalden_vazgeçtim vazgeçtim",
    "ended+done":
      "iptal_edildi iptal_edilmiştir iptal_edilmiş iptal_edilmiş_durumda feshedildi feshedilmiştir feshedilmiş feshedilmiş_durumda sonlandırıldı sonlandırılmıştır sonlandırılmış durduruldu durdurulmuştur durdurulmuş sona_erdirildi sona_erdirilmiştir sona_erdirilmiş iptal_oldu iptal_olmuştur iptal_olmuş kaldırıldı kaldırılmıştır aboneliğiniz_silindi",
    "ended+you":
      "iptal_ettiniz iptal_ettin iptal_etmiştiniz iptal_etmişsiniz feshettiniz feshettin feshetmiştiniz feshetmişsiniz sonlandırdınız sonlandırdın durdurdunuz durdurdun sona_erdirdiniz sona_erdirdin abonelikten_çıktınız abonelikten_ayrıldınız",
    ended:
      "iptal_ettik iptal_ettim iptal_etmişti feshettik feshettim feshetmişti sonlandırdık durdurduk sona_erdirdik kaldırılmış abonelikten_çıkıldı",
    "ended+future":
      "iptal_edilecek iptal_edilecektir iptal_edilmek_üzere_işaretlendi iptal_edilmek_üzere_ayarlandı iptal_edilmek_üzere_planlandı iptal_edilecek_şekilde_ayarlandı iptal_edilmesi_planlandı feshedilecek feshedilecektir feshedilmek_üzere_işaretlendi feshedilmek_üzere_ayarlandı feshedilmek_üzere_planlandı feshedilecek_şekilde_ayarlandı feshedilmesi_planlandı sonlandırılacak sonlandırılacaktır sonlandırılmak_üzere_işaretlendi sonlandırılmak_üzere_ayarlandı durdurulacak durdurulacaktır durdurulmak_üzere_işaretlendi durdurulmak_üzere_ayarlandı sona_erdirilecek sona_erdirilecektir sona_erdirilmek_üzere_işaretlendi sona_erdirilmek_üzere_ayarlandı iptal_olacak iptal_olacaktır iptali_planlandı iptal_için_planlandı iptal_için_işaretlendi iptal_olarak_işaretlendi",
    "not+ended":
      "iptal_edilmedi iptal_edilmemiş iptal_edilmemiştir iptal_edilmeyecek iptal_edilmeyecektir iptal_edilmez iptal_edilmiyor iptal_etmediniz iptal_etmedin iptal_etmedik iptal_edilmiş_değil iptal_edilmedi_henüz feshedilmedi feshedilmemiş feshedilmemiştir feshedilmeyecek feshedilmeyecektir feshedilmez feshedilmiyor feshetmediniz feshetmedin feshetmedik feshedilmiş_değil feshedilmedi_henüz sonlandırılmadı sonlandırılmamış sonlandırılmayacak sonlandırılmayacaktır sonlandırmadınız sonlandırmadın sonlandırmadık durdurulmadı durdurulmamış durdurulmayacak durdurulmayacaktır durdurmadınız durdurmadın durdurmadık sona_erdirilmedi sona_erdirilmemiş sona_erdirilmeyecek sona_erdirilmeyecektir sona_erdirmediniz sona_erdirmedin sona_erdirmedik",
    "failure+ended":
      "iptal_edilemedi iptal_edilemez iptal_edilemiyor iptal_edilememiştir iptal_edilemeyecek iptal_edemedik iptal_edemiyoruz iptal_edemezsiniz iptal_edemiyorsunuz iptal_edemedi feshedilemedi feshedilemez feshedilemiyor feshedilememiştir feshedilemeyecek feshedemedik feshedemiyoruz feshedemezsiniz feshedemiyorsunuz feshedemedi sonlandırılamadı sonlandırılamaz sonlandırılamıyor sonlandıramadık sonlandıramıyoruz sonlandıramazsınız durdurulamadı durdurulamaz durdurulamıyor durduramadık durduramıyoruz durduramazsınız sona_erdirilemedi sona_erdirilemez sona_erdirilemiyor sona_erdiremedik sona_erdiremiyoruz sona_erdiremezsiniz",
    "attempt+end":
      "iptal_ediliyor iptal_edilmekte iptal_edilmektedir iptal_ediyoruz iptal_ediyorsunuz iptal_ediyorsun iptal_edilmek_üzere iptal_etmek_üzeresiniz iptal_etmek_üzeresin iptal_etmek_üzere feshediliyor feshedilmekte feshedilmektedir feshediyoruz feshediyorsunuz feshediyorsun feshedilmek_üzere feshetmek_üzeresiniz feshetmek_üzeresin feshetmek_üzere sonlandırılıyor sonlandırıyoruz sonlandırıyorsunuz sonlandırılmakta sonlandırılmaktadır sonlandırmak_üzere sonlandırmak_üzeresiniz durduruluyor durduruyoruz durduruyorsunuz durdurulmakta durdurulmaktadır durdurmak_üzere durdurmak_üzeresiniz sona_erdiriliyor sona_erdiriyoruz sona_erdiriyorsunuz sona_erdirilmekte sona_erdirilmektedir sona_erdirmek_üzere sona_erdirmek_üzeresiniz",
    "condition+end":
      "iptal_edilmiş_olacak* iptal_edilmiş_olur iptal_edilmiş_gibi iptal_edilmiş_görün* iptal_etmiş_olacak* iptal_etmiş_olur* iptal_ederseniz iptal_edersen iptal_ederse iptal_edilirse iptal_ettiğinizde iptal_ettiğinde iptal_ettiğimizde iptal_edildiğinde iptal_edince iptal_ederek iptal_etmezseniz iptal_etmezsen iptal_edilmezse iptal_etmediğiniz_sürece iptal_edilmediği_sürece iptal_etmediğin_sürece iptal_etmedikçe iptal_edilmedikçe iptal_etmediğiniz_takdirde iptal_edilmediği_takdirde iptal_edene_kadar iptal_edilene_kadar iptal_edinceye_kadar iptal_etmeniz_durumunda iptal_etmeniz_halinde iptal_edilmesi_durumunda iptal_edilmesi_halinde iptal_etmediyseniz iptal_ettiyseniz iptal_edildiyse iptal_etmeden iptal_edilmeden feshedilmiş_olacak* feshedilmiş_olur feshedilmiş_gibi feshedilmiş_görün* feshetmiş_olacak* feshetmiş_olur* feshederseniz feshedersen feshederse feshedilirse feshettiğinizde feshettiğinde feshettiğimizde feshedildiğinde feshedince feshederek feshetmezseniz feshetmezsen feshedilmezse feshetmediğiniz_sürece feshedilmediği_sürece feshetmediğin_sürece feshetmedikçe feshedilmedikçe feshetmediğiniz_takdirde feshedilmediği_takdirde feshedene_kadar feshedilene_kadar feshedinceye_kadar feshetmeniz_durumunda feshetmeniz_halinde feshedilmesi_durumunda feshedilmesi_halinde feshetmediyseniz feshettiyseniz feshedildiyse feshetmeden feshedilmeden sonlandırırsanız sonlandırırsan sonlandırırsa sonlandırılırsa sonlandırdığınızda sonlandırdığında sonlandırıldığında sonlandırarak sonlandırmazsanız sonlandırılmazsa sonlandırmadıkça sonlandırmanız_durumunda sonlandırmanız_halinde sonlandırılması_durumunda sonlandırılması_halinde sonlandırana_kadar sonlandırılana_kadar sonlandırmadan sonlandırılmadan durdurursanız durdurursan durdurursa durdurulursa durdurduğunuzda durdurduğunda durdurulduğunda durdurarak durdurmazsanız durdurulmazsa durdurmadıkça durdurmanız_durumunda durdurmanız_halinde durdurulması_durumunda durdurulması_halinde durdurana_kadar durdurulana_kadar durdurmadan durdurulmadan sona_erdirirseniz sona_erdirirsen sona_erdirirse sona_erdirilirse sona_erdirdiğinizde sona_erdirdiğinde sona_erdirildiğinde sona_erdirerek sona_erdirmezseniz sona_erdirilmezse sona_erdirmedikçe sona_erdirmeniz_durumunda sona_erdirmeniz_halinde sona_erdirilmesi_durumunda sona_erdirilmesi_halinde sona_erdirene_kadar sona_erdirilene_kadar sona_erdirmeden sona_erdirilmeden iptal_durumunda iptal_halinde iptaliniz_halinde iptal_sırasında iptal_anında iptalle iptal_ile iptal_edip iptal_onaylandığında",
    "after+end":
      "iptal_ettikten_sonra iptal_edildikten_sonra iptal_etmeden_önce iptal_edilmeden_önce iptal_etmenizden_sonra feshettikten_sonra feshedildikten_sonra feshetmeden_önce feshedilmeden_önce feshetmenizden_sonra sonlandırdıktan_sonra sonlandırıldıktan_sonra sonlandırmadan_önce sonlandırılmadan_önce durdurduktan_sonra durdurulduktan_sonra durdurmadan_önce durdurulmadan_önce sona_erdirdikten_sonra sona_erdirildikten_sonra sona_erdirmeden_önce sona_erdirilmeden_önce iptalden_sonra iptalden_önce iptal_sonrası iptal_sonrasında iptal_öncesi iptal_öncesinde iptalinizden_sonra",
    "ability+end":
      "iptal_edebilirsiniz iptal_edebilirsin iptal_edebilir iptal_edilebilir iptal_edebilirim iptal_etmek_için iptal_etmeniz_gerekir iptal_etmeniz_gerekiyor iptal_etmelisiniz iptal_etmelisin iptal_etmeniz_gerekmektedir feshedebilirsiniz feshedebilirsin feshedebilir feshedilebilir feshedebilirim feshetmek_için feshetmeniz_gerekir feshetmeniz_gerekiyor feshetmelisiniz feshetmelisin feshetmeniz_gerekmektedir sonlandırabilirsiniz sonlandırabilirsin sonlandırabilir sonlandırılabilir sonlandırmak_için sonlandırmanız_gerekir sonlandırmanız_gerekiyor durdurabilirsiniz durdurabilirsin durdurabilir durdurulabilir durdurmak_için durdurmanız_gerekir durdurmanız_gerekiyor sona_erdirebilirsiniz sona_erdirebilirsin sona_erdirebilir sona_erdirilebilir sona_erdirmek_için sona_erdirmeniz_gerekir sona_erdirmeniz_gerekiyor",
    elsewhere:
      "iptal_edilen iptal_edildi_olarak iptal_edilmiş_olarak iptal_edilmiş_abonelik* iptal_edilecek_abonelik* iptal_edilecek_üyelik* iptal_edilecek_plan* iptal_ettiğiniz_abonelik* feshedilen feshedilenler feshedildi_olarak feshedilmiş_olarak feshedilmiş_abonelik* feshedilecek_abonelik* feshedilecek_üyelik* feshedilecek_plan* feshettiğiniz_abonelik* sonlandırılan sonlandırılmış_abonelik* sonlandırılacak_abonelik* durdurulan durdurulmuş_abonelik* durdurulacak_abonelik* sona_erdirilen sona_erdirilmiş_abonelik* sona_erdirilecek_abonelik* yükleme yüklemeyi yüklemeler karşıya_yükle* davet daveti davetiye* davetler etkinlikler etkinlik etkinliğ* randevu* transfer* havale* yorum* değişiklik* değişikliğ* arkadaş* uyarı uyarıyı uyarılar bildirim* yanıt yanıtı arama aramayı mesaj* gönderi gönderiyi gönderim ilan ilanı görev görevi yolculuk* yolculuğ* bilet* toplantı* yükseltme* yükselt yükseltin e_posta* eposta* mail maili içe_aktar* oturum* teslimat* ziyaret* ders dersi dersler seans* diğer başka önceki eski eklenti* ek_paket* ek_hizmet* seçenek* seçeneğ* seçim seçimi sigorta* dolaşım roaming hatırlatıcı* hatırlatma* bekleme_listesi* takip takibi kayıt kaydı aboneliklerinizden_biri* işi çeki üye_girişi şikayet* iptal_edilenler geçiş geçişi geçişiniz talebi_iptal* talebini_iptal* isteği_iptal*",
    end: "sonlandır* durdur* sona_erdir sona_erdirin sona_erdirmek sona_erdiriyorum iptal iptal_et iptal_edin iptal_ediniz iptal_etmek iptali iptalini iptaline iptalin iptalim feshediyorum abonelikten_vazgeç* vazgeç vazgeçin durdurma_talebi sonlandırma_işlem* sonlandırma_talebi durdurma_işlem* iptal_etme_işlem* iptal_etme_talebi kesme kes ayrıl",
    not: "değil değildir hayır yok yoktur hiçbir hiç asla",
    "your+end": "iptaliniz iptalinizi iptalinizin iptal_işleminiz iptal_işleminizi",
    "end+subscription":
      "aboneliği_bitir aboneliğimi_bitir aboneliğinizi_bitir aboneliğini_bitir üyeliği_bitir üyeliğimi_bitir üyeliğinizi_bitir üyeliğini_bitir planı_bitir planımı_bitir planınızı_bitir aboneliği_bitirin aboneliğinizi_bitirin aboneliği_bitirmek aboneliği_sil aboneliği_silin aboneliğimi_sil aboneliğinizi_silin aboneliğini_sil aboneliği_kaldır aboneliği_kaldırın aboneliğimi_kaldır aboneliğinizi_kaldırın abonelikten_çık abonelikten_çıkın abonelikten_çıkmak abonelikten_ayrıl abonelikten_ayrılın aboneliğimden_çık aboneliğinizden_çıkın üyelikten_çık üyelikten_çıkın üyelikten_ayrıl üyelikten_ayrılın üyeliğimden_ayrıl aboneliği_sonlandir* aboneliğimi_sonlandir* üyeliği_sonlandir* üyeliğimi_sonlandir* aboneliğinizi_sonlandir* abonelik_sonlandırma üyelik_sonlandırma abonelik_durdurma aboneliği_kapat aboneliği_kapatın aboneliğimi_kapat aboneliğinizi_kapatın aboneliği_kes desteğini_iptal* desteği_iptal* desteğimi_iptal* desteklemeyi_bırak*",
    over: "sona_erdi sona_ermiş sona_ermiştir bitti bitmiş bitmiştir sonlandı sonlanmış sonlanmıştır",
    off: "devre_dışı_bırak devre_dışı_bırakın devre_dışı_bırakmak devre_dışı_bırakma devre_dışı pasifleştir* pasif pasife_al* kapatma kapatmak",
    "off+done":
      "devre_dışı_bırakıldı devre_dışı_bırakılmıştır devre_dışı_bırakılmış devre_dışı_bıraktınız devre_dışı_bıraktık kapatıldı kapatılmıştır kapatılmış kapattınız kapattık kapattın kapalı kapalıdır etkin_değil etkin_değildir aktif_değil aktif_değildir açık_değil pasifleştirildi",
    "off+future": "kapatılacak kapatılacaktır devre_dışı_bırakılacak devre_dışı_bırakılacaktır",
    "not+off": "kapatılmadı kapatılmamış kapalı_değil kapatmadınız devre_dışı_değil devre_dışı_bırakılmadı",
    "failure+off": "kapatılamadı kapatılamaz kapatılamıyor devre_dışı_bırakılamadı devre_dışı_bırakılamaz",
    "condition+off":
      "kapatırsanız kapatırsan kapatılırsa kapattığınızda kapatıldığında kapatarak kapatmazsanız kapatmadan kapatmadığınız_sürece devre_dışı_bırakırsanız devre_dışı_bırakırsan devre_dışı_bırakarak",
    "ability+off":
      "kapatabilirsiniz kapatabilirsin kapatılabilir kapatmak_için devre_dışı_bırakabilirsiniz devre_dışı_bırakabilirsin devre_dışı_bırakmak_için",
    "off+renewal":
      "yenilemeyi_kapat yenilemeyi_kapatın yenilemesini_kapat yenilemesini_kapatın otomatik_yenilemeyi_kapat otomatik_yenilemeyi_kapatın otomatik_yenilemesini_kapat otomatik_yenilemesini_kapatın otomatik_yenileme_kapat otomatik_yenileme_kapatın yenileme_kapat yenileme_kapatın otomatik_ödemeyi_kapat otomatik_ödemeyi_kapatın otomatik_ödeme_kapat otomatik_ödeme_kapatın otomatik_yenilenmesini_kapat otomatik_yenilenmesini_kapatın yenilenmesini_kapat yenilenmesini_kapatın",
    "on+renewal":
      "yenilemeyi_aç yenilemeyi_açın yenilemesini_aç yenilemesini_açın otomatik_yenilemeyi_aç otomatik_yenilemeyi_açın otomatik_yenilemesini_aç otomatik_yenilemesini_açın otomatik_yenileme_aç otomatik_yenileme_açın yenileme_aç yenileme_açın otomatik_ödemeyi_aç otomatik_ödemeyi_açın otomatik_ödeme_aç otomatik_ödeme_açın otomatik_yenilenmesini_aç otomatik_yenilenmesini_açın yenilenmesini_aç yenilenmesini_açın",
    on: "etkinleştir etkinleştirin etkinleştirmek etkinleştirildi etkinleştirme aktifleştir* aktif_et* açık açıldı açılmıştır tekrar_aç",
    delete:
      "sil silin siliniz silmek silme siliyorum silinecek silinecektir silindi silinmiştir kaldır kaldırın kaldırmak kaldırma",
    "delete+account":
      "hesabı_kapat hesabı_kapatın hesabımı_kapat hesabını_kapat hesabınızı_kapatın hesap_kapatma hesap_silme üyeliği_sil üyeliğimi_sil üyeliğinizi_silin üyelik_silme",
    keep: "koru koruyun korumak koruyorum sakla saklayın tut tutun tutmak elde_tut kal kalın kalmak kalıyorum kalacağım kalsın kalayım kalacak kalacaktır kalmaya kalmak_istiyorum devam_etsin bırakma muhafaza_et",
    back: "geri geri_dön geri_dönün dön kapat kapatın kapat_ve şimdi_değil daha_sonra belki_sonra sonra_hatırlat hayır_teşekkür hayır_teşekkürler teşekkürler_hayır boş_ver boşver henüz_değil bu_sefer_değil henüz",
    resume:
      "devam_ettir* sürdür* yeniden_başlatıl* yeniden_başlattı* tekrar_başlatıl* yeniden_etkinleştir* tekrar_etkinleştir* yeniden_aktif* tekrar_aktif* geri_yükle* geri_al geri_alın geri_almak geri_alma geri_alındı geri_aldınız eski_haline* devam_ediyor devam_edecek devam_edecektir devam_eder devam_etmektedir yeniden_katıl* tekrar_katıl*",
    "resume+subscription":
      "yeniden_abone* tekrar_abone* yeniden_üye* tekrar_üye* aboneliği_yeniden_başlat* aboneliği_tekrar_başlat* aboneliğimi_yeniden_başlat* aboneliğimi_tekrar_başlat* aboneliğinizi_yeniden_başlat* aboneliğinizi_tekrar_başlat* aboneliğini_yeniden_başlat* aboneliğini_tekrar_başlat* üyeliği_yeniden_başlat* üyeliği_tekrar_başlat* üyeliğimi_yeniden_başlat* üyeliğimi_tekrar_başlat* üyeliğinizi_yeniden_başlat* üyeliğinizi_tekrar_başlat* planı_yeniden_başlat* planı_tekrar_başlat* planımı_yeniden_başlat* planımı_tekrar_başlat* aboneliğe_devam* aboneliğime_devam* aboneliğinize_devam* üyeliğe_devam* üyeliğime_devam* üyeliğinize_devam*",
    pause: "duraklat* dondur* askıya_al* askıya_alın* ara_ver* beklet* beklemeye_al* geçici_olarak_durdur*",
    "pause+pause": "yerine_duraklat* yerine_dondur* yerine_askıya*",
    confirm:
      "onayla onaylayın onaylayınız onaylıyorum onaylamak onaylama onay onayı doğrula doğrulayın evet tamam ok eminim kesinlikle kesin_kararlıyım",
    attest: "onaylıyoruz teyit_ediyoruz onaylarız doğruluyoruz teyit_ederiz bilgilendirmek_isteriz",
    settled:
      "onaylandı onaylanmıştır onaylanmış tamamlandı tamamlanmıştır tamamlanmış işlendi işlenmiştir başarıyla başarılı başarılıdır gerçekleştirildi gerçekleştirilmiştir gerçekleşti kabul_edildi yapıldı yapılmıştır sonuçlandı sonuçlandırıldı",
    "not+settled": "onaylanmadı tamamlanmadı tamamlanmamış işlenmedi gerçekleşmedi yapılmadı",
    effect:
      "yürürlüğe_girecek yürürlüğe_girecektir yürürlüğe_girer yürürlüğe_girdi yürürlüğe_girmiştir geçerli_olacak geçerli_olacaktır etkili_olacak",
    proceed:
      "devam devam_et devam_edin devam_etmek ilerle ilerleyin sonraki gönder gönderin tamamla tamamlayın bitir bitirin atla geç yine_de",
    manage:
      "yönet* düzenle* değiştir değiştirin değiştirmek değiştirme güncelle* ayar ayarlar ayarları ayarlarım ayarlarını ayarlarından",
    show: "gör görün görmek görüntüle* göster* incele* aç açın sayfayı_yenile*",
    accept: "kabul_et kabul_edin kabul_ediyorum kabul_etmek al alın yararlan* faydalan* uygula uygulayın talep_et",
    "accept+offer":
      "teklifi_kullan* indirimi_kullan* kuponu_kullan* fırsatı_yakala* fırsatı_kaçırma indirim_iste* indirimi_iste*",
    export: "dışa_aktar* dışarı_aktar* dışarıya_aktar* indir indirin indirmek indirme indiriyorum",
    subscription:
      "abonelik abonelikte abonelikten aboneliği aboneliğe abonelikle üyelik üyelikten üyelikte üyeliği üyeliğe plan planı plana plandan planda paket paketi pakete paketten tarife tarifeyi tarifeye tarifeden sözleşme sözleşmeyi sözleşmesi sözleşmesini abonman bağış* lisans* hosting* barındırma* vpn",
    "anyone+subscription": "abonelikler abonelikleri aboneliklerde üyelikler üyelikleri planlar paketler",
    "your+subscription":
      "aboneliğin* abonelikleriniz* aboneliklerin* üyeliğin* üyelikleriniz* planın* planların* paketin* tarifeniz* tarifen sözleşmeniz* sözleşmen",
    "me+subscription":
      "aboneliğim* aboneliklerim* üyeliğim* üyeliklerim* planım* planlarım* paketim* tarifem* sözleşmem*",
    member: "üye üyesi üyemiz abone abonesi abonemiz",
    "not+member":
      "üye_değilsiniz üyesi_değilsiniz abone_değilsiniz abonesi_değilsiniz üye_değilsin üyesi_değilsin abone_değilsin abonesi_değilsin",
    trial:
      "deneme denemeyi denemesi denemesini deneme_sürüm* deneme_süre* deneme_üyelik* deneme_abonelik* deneme_üyeliği* deneme_aboneliği*",
    "your+trial":
      "denemeniz* denemen deneme_süreniz* deneme_süren deneme_sürümünüz* deneme_aboneliğiniz* deneme_üyeliğiniz*",
    renewal:
      "yenileme yenilemeyi yenilemesi yenilemesini yenilemenin yenilenme yenilenmesi yenilenmesini yenilemeler otomatik_yenileme otomatik_yenilemeyi otomatik_yenilemesi otomatik_yenilemesini otomatik_yenilemenin otomatik_yenilemeniz* otomatik_yenilenmesi otomatik_yenilenmesini otomatik_ödeme* otomatik_tahsilat* otomatik_fatura* yinelenen_ödeme* tekrarlayan_ödeme* tekrar_eden_ödeme* düzenli_ödeme* otomatik_uzat*",
    renews:
      "yenileniyor yenilenir yenilenecek yenilenecektir yenilenmektedir yenilenmeye yenilendi yenilenmiştir yenilediniz yeniledik yeniliyoruz yenileyeceğiz yenilensin yenilemek yenilenmek uzatılacak uzatılacaktır uzatıldı uzatılır şimdi_yenile",
    "renews+subscription":
      "aboneliği_yenile aboneliği_yenileyin aboneliğimi_yenile aboneliğinizi_yenileyin aboneliğini_yenile üyeliği_yenile üyeliğimi_yenile üyeliğinizi_yenileyin planı_yenile planımı_yenile planınızı_yenileyin",
    "not+renews":
      "yenilenmeyecek yenilenmeyecektir yenilenmez yenilenmiyor yenilemeyeceğiz uzatılmayacak uzatılmayacaktır devam_etmeyecek devam_etmeyecektir yenilenmeyecek_şekilde yenilenmesin",
    "failure+renews": "yenilenemedi yenilenemez yenilenemiyor yenilenmedi yenileyemedik uzatılamadı",
    "condition+renews":
      "yenilenirse yenilendiğinde yenilenmezse yenilenmeden yenilemezseniz yenilerseniz yenilenmesini_istemiyorsanız",
    "ability+renews": "yenileyebilirsiniz yenileyebilirsin yenilenebilir yenilemek_için uzatabilirsiniz",
    billing: "fatura* makbuz* ekstre* dekont* ödeme_geçmişi*",
    "not+billing": "faturalandırılmayacak faturalandırılmayacaksınız faturalandırılmayacaktır fatura_kesilmeyecek*",
    payment:
      "ödeme ödemeyi ödemesi ödemeler ödemeleri ödemeniz* ödemen ödemenin ödemelerim* ödemem* öde ödeyin ödemek kart kartı kartınız* kartım* kartın kartlar kartından kredi_kart* banka_kart* ücret ücreti ücretini ücretlendirileceksiniz ücretlendirilecek ücretlendirildi ücretlendirme* tahsil* çekilecek çekilecektir çekildi çekim para_iade* geri_ödeme*",
    refund: "iade*",
    "not+payment":
      "ücretlendirilmeyecek ücretlendirilmeyecektir ücretlendirilmeyeceksiniz ücretlendirilmeyeceksin tahsil_edilmeyecek* tahsilat_yapılmayacak* ödeme_alınmayacak* ödeme_yapılmayacak* ödeme_çekilmeyecek* ücret_alınmayacak* ücret_yansıtılmayacak* ücret_tahsil_edilmeyecek* ücret_çekilmeyecek* çekim_yapılmayacak* çekilmeyecek çekilmeyecektir",
    "failure+payment": "ödeme_alınamadı ödemeniz_alınamadı ödeme_yapılamadı ödemeyi_alamadık ödeme_başarısız*",
    account:
      "hesap hesabı hesaba hesaptan hesapta hesaplar hesapları profil profili kullanıcı_hesab* kullanıcı_adı* çalışma_alanı*",
    "your+account": "hesabın* profiliniz* profilin",
    "me+account": "hesabım* profilim*",
    order: "sipariş* satın_al* rezervasyon* kargo* alışveriş*",
    data: "veri veriler verileri verilerin* veriniz* verini kasa kasayı kasanız* sohbet* konuşma* arşiv* kişisel_bilgi*",
    "me+data": "verilerim* verimi kasamı",
    offer: "teklif* indirim* kampanya* kupon* fırsat* ücretsiz* bedava promosyon* hediye* %",
    reason:
      "neden nedeni nedenini nedenin nedeniniz* nedenler niçin niye sebep sebebi sebebini sebebiniz* geri_bildirim* anket* ayrıldığınız* ayrıldığına* gittiğiniz* gitmeniz* iptal_nedeni* iptal_sebebi* ayrılma_nedeni* iptal_etme_nedeni* sonlandırma_nedeni*",
    idle: "kullanmaya_devam_ed* erişmeye_devam_ed* yararlanmaya_devam_ed* faydalanmaya_devam_ed* erişiminiz_devam_ed* erişiminiz_sürecek nedeniyle ne_yazık_ki isteğiniz_üzerine talebiniz_üzerine isteğin_üzerine talebin_üzerine isteğiniz_doğrultusunda talebiniz_doğrultusunda taahhütsüz fatura_dönem* faturalandırma_dönem* faturalama_dönem* ödeme_dönem* fatura_döngü* faturalandırma_döngü* fatura_dönem*_sona_erdiğinde faturalandırma_dönem*_sona_erdiğinde ödeme_dönem*_sona_erdiğinde dönem_sona_erdiğinde döneminiz_sona_erdiğinde dönemi_sona_erdiğinde dönem_bittiğinde dönem_bitiminde",
    request: "talep talebi talebiniz* talebin talebini talebim* istek isteği isteğiniz* isteğin isteğini başvuru*",
    question: "? mi mu misiniz musunuz misin musun miyim muyum miyiz mıydı geri_alınamaz",
    howto: "nasıl ne ne_zaman ne_kadar neler nerede nereden hangi kaç",
    me: "ben benim bana beni",
    condition:
      "eğer şayet halinde durumunda takdirde takdirinde sürece ise olursa olduğunda anlamına_gelir demektir istiyorsanız isterseniz istersen istiyorsan istemiyorsanız istemiyorsan kontrol_edin doğrulayınız emin_olun tıklayarak dokunarak basarak onaylayarak doğru_değil onaylamadan onaylarsanız *rseniz *rsanız *rsan *rsen *orsanız *orsan *zseniz *zsanız *zsen *zsan *nırsa *nirse *nursa *lırsa *lirse *lursa *mezse *mazsa *dığında *diğinde *duğunda *tığında *tiğinde *tuğunda *dığınızda *diğinizde *duğunuzda *tığınızda *tiğinizde *dikçe *dıkça aksi aldığımızda alındığında alınca ödendiğinde görünüyor",
    "condition+expires":
      "sona_ererse sona_erdiğinde sona_erince bittiğinde biterse dolduğunda sona_ermeden bitmeden sonlandığında",
    join: "ve ama ancak çünkü fakat veya ya_da bu_nedenle bu_yüzden ki böylece yani dolayısıyla ayrıca lakin",
    ability:
      "isterim istiyor istiyorsunuz lütfen gerekir gerekiyor gerekli gerekmektedir zorunda zorundasınız tıklayın tıkla tıklayınız basın seçin seçiniz dokunun dokun mümkün mümkündür kullanın etmek_için devam_etmek_için onaylamak_için *abilir *ebilir *abilirsiniz *ebilirsiniz *abilirsin *ebilirsin *abiliriz *ebiliriz *malısınız *melisiniz",
    failure:
      "başarısız* hata hatası hatalı sorun sorunu sorunla sorunlar mümkün_değil* mümkün_olmadı* yeniden_deneyin tekrar_deneyiniz tekrar_dene yeniden_dene reddedildi reddedilmiştir imkansız beceremedik *amadı *emedi *amadık *emedik *amıyor *emiyor *amıyoruz *emiyoruz *amaz *emez *amazsınız *emezsiniz *amıyorsunuz *emiyorsunuz",
    attempt:
      "beklemede bekliyor bekleyen bekleniyor işleniyor işleme_alındı işleme_alınmıştır işlem_sürüyor sürüyor yakında inceleniyor inceleme_aşamasında aşamasında kısa_süre_içinde",
    step: "son_adım bir_adım adım adımı adımlar neredeyse az_kaldı tamamlamak_için bitirmek_için son_bir",
    future:
      "planlandı planlanmıştır planlanmış planlanıyor işaretlendi işaretlenmiştir ayarlandı ayarlanmıştır zamanlandı zamanlanmış",
    again: "artık tekrar bir_daha yeniden",
    done: "oldu olmuştur bulunmaktadır durumda durumdadır şu_anda şimdi",
    "done+expires":
      "süresi_doldu süreniz_doldu süren_doldu süresi_dolmuş süresi_dolmuştur süresi_bitti süreniz_bitti süresi_sona_erdi süreniz_sona_erdi süresi_sona_ermiştir süresi_geçti süresi_geçmiş",
    expires:
      "sona_erecek sona_erecektir sona_erer sona_eriyor sona_ermektedir bitecek bitecektir biter bitiyor sonlanacak sonlanacaktır sonlanır sonlanıyor süresi_dolacak süreniz_dolacak süresi_dolacaktır süresi_doluyor dolacak dolacaktır kesilecek kesilecektir",
    "not+expires":
      "sona_ermeyecek sona_ermeyecektir sona_ermez bitmeyecek bitmeyecektir bitmez sonlanmayacak sonlanmaz kesilmeyecek",
    until: "kadar dek değin dönem_sonunda dönemin_sonunda dönem_sonu",
    signin: "giriş giriş_yap* oturum_aç*",
    signup:
      "kaydol* kayıt_ol* üye_ol* abone_ol* hesap_oluştur* ücretsiz_dene ücretsiz_deneyin hemen_başla katıl katılın",
    signout: "çıkış çıkış_yap* oturumu_kapat* oturum_kapat* çık",
    password: "şifre* parola*",
    letter: "tüm_e_posta* bülten* haber_bülten* e_bülten* posta_listesi* e_posta_listesi* mail_listesi* listeden_çık*",
    public:
      "kullanım_koşulları kullanım_şartları hizmet_şartları hizmet_koşulları şartlar_ve_koşullar üyelik_sözleşmesi abonelik_sözleşmesi abonelik_koşulları üyelik_koşulları kullanıcı_sözleşmesi mesafeli_satış* gizlilik* kvkk çerez* sss sıkça_sorulan* forum* topluluk* incelemeler değerlendirme* blog* duyuru* basın_bülteni yardım_merkezi destek_merkezi bilgi_bankası fiyatlandırma fiyatlar çeviri* iptal_koşulları iptal_politikası iptal_ve_iade* iade_politikası iptal_şartları",
    history: "geçmiş geçmişi geçmişim aktivite* hareketler hareketleri zaman_çizelgesi",
    mailbox: "gelen_kutusu taslak* gönderilenler gönderilmiş spam önemsiz çöp_kutusu istenmeyen",
    you: "siz sen size sana sizi seni",
    your: "sizin senin",
    theirs: "in un nin nun",
    third:
      "onun onların kullanıcı kullanıcının kullanıcılar müşteri müşterinin müşteriler başkasının birinin kardeşin kardeşiniz arkadaşın arkadaşınız eşin eşiniz oğlun oğlunuz kızın kızınız annen anneniz baban babanız müşteri_tarafından kullanıcı_tarafından abone_tarafından kanalına kanalınıza aboneliğini_iptal_etti üyeliğini_iptal_etti aboneliğini_sonlandırdı üyen üyeniz adlı_üye",
    after: "sonra önce sonrasında öncesinde ardından *dıktan *dikten *tıktan *tikten *duktan *tuktan",
    whenever:
      "istediğiniz_zaman istediğin_zaman dilediğiniz_zaman dilediğin_zaman her_zaman istediğinizde dilediğinizde istediğiniz_an",
    anyone: "bir her herhangi herhangi_bir bazı",
    switch: "geçtiniz geçirildi geçirildiniz yükseltildi yükselttiniz değiştirildi taşındı değiştirdiniz",
    "not+condition": "olmadan olmaksızın",
    active:
      "aktif etkin geçerli geçerlidir yürürlükte değişmedi değişmeyecek değişmeyecektir etkilenmeyecek etkilenmez",
  },
};
