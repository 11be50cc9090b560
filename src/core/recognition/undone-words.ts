/** Phrases of all languages that are understood; a `*` stands for the rest of a word. */
export interface Phrases {
  readonly words: readonly string[];
  /** Where words stand without spaces between them: Japanese, Korean, Chinese. */
  readonly unspaced: readonly string[];
}

const listed = (lines: string | readonly string[]) => [lines].flat().flatMap((line) => line.split(", "));
const phrases = (words: string | readonly string[], unspaced: string | readonly string[] = []): Phrases => ({
  words: listed(words),
  unspaced: listed(unspaced),
});

/**
 * How pages ask a person for what an end still waits for: to confirm, verify, sign, open a link, enter a code. Only the
 * asking: "We sent you a confirmation" asks for nothing. In the languages that are understood, as they begin.
 */
export const tasks = phrases(
  [
    // English
    "please confirm, confirm by, confirm via, confirm with, confirm it, confirm this, confirm your, must confirm, need to confirm, you confirm, verify your identity, verify by, verify it, please verify, verify who you are, prove your identity, action required, link in our, link in the e, link in the email, link we sent, link we've sent, link that we sent, approve this, approve it, enter the code, enter the one-time, sign the, please sign, your signature, signed form, signed letter, signed request, signed copy",
    // French
    "confirmez, veuillez confirmer, devez confirmer, pour la valider, pour le valider, pour valider, pour la confirmer, validez, après confirmation, après validation, signez, veuillez signer, saisissez le code, saisissez-le, renvoyez-nous, retournez-nous, action requise, cliquez sur le lien, ouvrez le lien, courrier signé, formulaire signé, lettre signée, document signé, justifiez de votre identité",
    // German
    "bitte bestätige, bestätigen sie, bestätige die, bestätige deine, bestätige sie, per klick, nach bestätigung, unterschreib*, unterschrieb*, sende uns, senden sie uns, schicke uns, schick uns, schicken sie uns, gib den code, geben sie den code, klicke auf den link, klicken sie auf den link, öffne den link, öffnen sie den link, aktion erforderlich, handlung erforderlich, öffne jetzt den link, weise dich aus, weisen sie sich aus",
    // Spanish
    "confirma la, confirma tu, confirma por, confirma en, confirme la, confirme su, confirme por, confírmalo, confírmala, debes confirmar, debe confirmar, tienes que confirmar, verifica tu, verifique su, para validar, firma el, firme el, introduce el código, introduzca el código, acción requerida, abre el enlace, haz clic en el enlace, haga clic en el enlace, fírmelo, fírmalo, formulario firmado, carta firmada, documento firmado",
    // Italian
    "conferma via, conferma per, conferma tramite, conferma la tua, conferma con, confermala, devi confermare, deve confermare, verifica la tua, per convalidare, firma il, inserisci il codice, azione richiesta, apri il link, clicca sul link, modulo firmato, lettera firmata, documento firmato",
    // Portuguese
    "confirme a, confirme o, confirme por, confirme via, confirme pelo, confirme sua, confirma a tua, precisa confirmar, tem de confirmar, deve confirmar, verifique sua, verifique a sua, assine o, insira o código, ação necessária, abra o link, clique no link, abra a ligação, termo assinado, formulário assinado, documento assinado",
    // Dutch
    "bevestig nog, bevestig via, bevestig de, bevestig je, bevestig uw, moet bevestigen, moet nog bevestigen, onderteken*, voer de code, de code uit onze, actie vereist, open de link, klik op de link, stuur ons, ondertekend formulier",
    // Swedish, Danish, Norwegian, Finnish
    "bekräfta via, bekräfta din, bekräfta ditt, bekräfta genom, bekräfta med, måste bekräfta, ange koden, skriv under, åtgärd krävs, öppna länken, klicka på länken, legitimera dig, identifiera dig, med bankid, signera, underskriven blankett, undertecknad",
    "bekræft via, bekræft din, bekræft opsigelsen, bekræft ved, skal bekræfte, indtast koden, underskriv*, handling påkrævet, åbn linket, klik på linket, med mitid, din underskrift, underskrevet",
    "bekreft via, bekreft oppsigelsen, bekreft din, bekreft ved, må bekrefte, skriv inn koden, handling kreves, åpne lenken, klikk på lenken, tast inn koden, tast inn, med bankid, bekrefter hvem du er, signer, signert, underskrevet",
    "vahvista peruutus, vahvista irtisanominen, vahvista sähköpostilla, vahvista linkistä, sinun on vahvistettava, vahvistettava, syötä koodi, allekirjoita, avaa linkki, napsauta linkkiä, klikkaa linkkiä, saamasi koodi, saamasi koodin, tunnistaudu*, olet tunnistautunut, pankkitunnuks*, allekirjoitettu*, henkilöllisyyte*",
    // Polish, Czech, Hungarian, Romanian
    "potwierdź, musisz potwierdzić, należy potwierdzić, prosimy o potwierdzenie, wpisz kod, podpisz, wymagane działanie, otwórz link, kliknij link, kliknij w link, podpisan*, potwierdź tożsamość",
    "potvrďte, je třeba potvrdit, musíte potvrdit, zadejte kód, podepište, vyžadována akce, otevřete odkaz, klikněte na odkaz, podepsan*, ověřte svou totožnost",
    "erősítse meg, erősítsd meg, meg kell erősíten*, adja meg a kódot, add meg a kódot, írja alá, írd alá, nyissa meg a link*, nyisd meg a link*, kattintson a link*, kattints a link*, aláírt*, kapott linkre, kapott link*, igazolja személyazonosságát, igazold",
    "confirmă prin, confirmă anularea, confirmați, trebuie să confirm*, introdu codul, introduceți codul, semnează, semnați, deschide linkul, deschideți linkul, apasă pe link, cererea semnată, formularul semnat, semnat*",
    // Greek, Turkish
    "επιβεβαιώστε, επιβεβαίωσε, πρέπει να επιβεβαιώ*, εισαγάγετε τον κωδικό, εισάγετε τον κωδικό, υπογράψτε, ανοίξτε τον σύνδεσμο, κάντε κλικ στον σύνδεσμο, υπογεγραμμέν*",
    "onaylayın, onaylamanız, onaylaman gerek*, kodu girin, kodunu girin, imzalayın, bağlantıyı açın, bağlantıya tıklayın, işlem gerekli, imzalı, imzalanmış",
    // Russian, Ukrainian
    "подтвердите, необходимо подтвердить, нужно подтвердить, введите код, подпишите, откройте ссылку, перейдите по ссылке, нажмите на ссылку, подписанн*",
    "підтвердьте, потрібно підтвердити, необхідно підтвердити, введіть код, підпишіть, відкрийте посилання, перейдіть за посиланням, натисніть на посилання, підписан*",
    // Arabic
    "يرجى تأكيد, يرجى التأكيد, أدخل الرمز, انقر على الرابط, افتح الرابط, وقّع, موقعا, موقعًا, الموقع*",
  ],
  [
    "本人確認, コードを入力, ご返送, リンクを開いて, リンクをクリック, 確定してください, 承認してください, お電話ください",
    "링크를 클릭, 링크를 열어, 코드를 입력, 승인해 주세요, 본인 확인, 서명한, 서명된",
    "请确认, 点击链接, 打开链接, 输入验证码, 验证码, 身份验证, 以完成取消, 签名, 簽名, 請確認, 點擊連結, 打開連結, 輸入驗證碼, 驗證碼, 身分驗證",
  ],
);

/** To call somebody; alone no more than help. */
export const calls = phrases(
  "call, phone us, ring us, appelez, appeler, téléphonez, contacter par téléphone, rufen sie, ruf uns, anrufen, telefonisch, llama, llame, llámanos, llámenos, chiama, chiami, chiamaci, telefona, ligue, telefone, telefoneie, bel ons, bel met, telefonisch, ring, ringa, telefonisch, ring til, soita, soittakaa, zadzwoń, telefoniczn*, zavolejte, hívjon, hívj, telefonon, sunați, sună, apelați, καλέστε, καλέσετε, τηλεφωνήστε, arayın, aramanız, позвоните, зателефонуйте, الاتصال بنا, اتصل بنا",
  "お電話, 電話して, 전화하여, 전화해, 致电, 拨打, 致電, 撥打",
);

/** To hold, to be in force. */
export const valid = phrases(
  "valid, effect, effective, in force, count, counts, final, valable, effet, effective, effectif, wirksam, gültig, rechtskräftig, efecto, efectiva, efectivo, válida, válido, efficace, effettiva, effettivo, valida, valido, vigore, efeito, efeitos, efetivado, efetivada, efetiva, válido, vigor, geldig, van kracht, definitief, ingaan, gaat pas in, gaat in, gäller, gälla, giltig, i kraft, verkan, gælder, gyldig, gjelder, voimassa, voimaan, ważn*, obowiązuj*, obowiązywać, skuteczn*, platn*, účinn*, érvényes, hatályos, érvénybe, valabilă, valabil, efectivă, efecte, ισχύει, ισχύσει, ισχύ, έγκυρη, geçerli, yürürlüğe, действительн*, в силу, дійсн*, чинності, ساريا, ساريًا, نافذا, نافذًا, سارٍ",
  "有効, 効力, 成立, 生效, 有效, 유효, 효력",
);

/** With a denial in the sentence, what is not so yet: until, before, as long as. */
export const until = phrases(
  "until, till, unless, before, tant que, avant que, jusqu'à ce que, bis, solange, bevor, hasta que, mientras, finché, fintanto, até que, enquanto, totdat, zolang, voordat, förrän, så länge, før, så længe, ennen kuin, dopóki, dokud, amíg, addig, până când, până ce, cât timp, μέχρι να, έως ότου, kadar, пока, поки, доки, حتى, ما لم",
  "まで, 直到, 之前, 까지, 전까지",
);

/** What is so only then, without a denial. */
export const onlyThen = phrases(
  "only after, only once, only when, only if, qu'après, qu'une fois, qu'à réception, qu'à compter de la réception, erst nach, erst wenn, erst mit, erst dann, erst sobald, solo tras, sólo tras, solo cuando, sólo cuando, una vez que, solo dopo, solo quando, só após, só depois, depois do pagamento, depois de receber, apenas após, somente após, só será, pas wanneer, pas als, pas nadat, pas na, pas zodra, pas in zodra, innan, först när, först efter, inden, først når, først efter, før, vasta kun, vasta sitten, dopiero po, dopiero gdy, až po, až když, csak akkor, csak azután, csak miután, doar după, numai după, abia după, μόνο όταν, μόνο αφού, μόνο μετά, ancak, только после, лише після, тільки після, إلا بعد, فقط بعد",
  "てから, をもって, 才会, 才能, 后方, 後方, 후에만, 해야만",
);

/** For that to be so: what is asked for stands beside it. */
export const purposes = phrases(
  "to make, so that, in order for, pour que, afin que, pour rendre, damit, um sie, para que, para hacer, per rendere, affinché, perché sia, para tornar, zodat, om je, om de, för att, for at, jotta, aby, hogy, pentru ca, pentru a fi, για να, ώστε, için, чтобы, щоб, لكي, حتى يصبح",
);
