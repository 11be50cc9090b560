/**
 * How pages ask a person for what an end still waits for: to confirm, verify, sign, open a link, enter a code. Only the
 * asking: "We sent you a confirmation" asks for nothing. In the languages that are understood, as they begin.
 */
export const tasks: readonly string[] = [
  // English
  "please confirm, confirm by, confirm via, confirm with, confirm it, confirm this, confirm your, must confirm, need to confirm, you confirm, verify your identity, verify by, verify it, please verify, action required, link in our, link in the e, link in the email, link we sent, link we've sent, link that we sent, approve this, approve it, enter the code, sign the, please sign, your signature",
  // French
  "confirmez, veuillez confirmer, devez confirmer, pour la valider, pour le valider, pour valider, pour la confirmer, validez, après confirmation, après validation, signez, veuillez signer, saisissez le code, renvoyez-nous, retournez-nous, action requise, cliquez sur le lien, ouvrez le lien",
  // German
  "bitte bestätige, bestätigen sie, bestätige die, bestätige deine, bestätige sie, per klick, nach bestätigung, unterschreib*, unterschrieb*, sende uns, senden sie uns, schicke uns, schick uns, schicken sie uns, gib den code, geben sie den code, klicke auf den link, klicken sie auf den link, öffne den link, öffnen sie den link, aktion erforderlich, handlung erforderlich",
  // Spanish
  "confirma la, confirma tu, confirma por, confirma en, confirme la, confirme su, confirme por, confírmalo, confírmala, debes confirmar, debe confirmar, tienes que confirmar, verifica tu, verifique su, para validar, firma el, firme el, introduce el código, introduzca el código, acción requerida, abre el enlace, haz clic en el enlace, haga clic en el enlace",
  // Italian
  "conferma via, conferma per, conferma tramite, conferma la tua, conferma con, confermala, devi confermare, deve confermare, verifica la tua, per convalidare, firma il, inserisci il codice, azione richiesta, apri il link, clicca sul link",
  // Portuguese
  "confirme a, confirme o, confirme por, confirme via, confirme pelo, confirme sua, confirma a tua, precisa confirmar, tem de confirmar, deve confirmar, verifique sua, verifique a sua, assine o, insira o código, ação necessária, abra o link, clique no link, abra a ligação",
  // Dutch
  "bevestig nog, bevestig via, bevestig de, bevestig je, bevestig uw, moet bevestigen, moet nog bevestigen, onderteken*, voer de code, actie vereist, open de link, klik op de link, stuur ons",
  // Swedish, Danish, Norwegian, Finnish
  "bekräfta via, bekräfta din, bekräfta ditt, bekräfta genom, bekräfta med, måste bekräfta, ange koden, skriv under, åtgärd krävs, öppna länken, klicka på länken",
  "bekræft via, bekræft din, bekræft opsigelsen, bekræft ved, skal bekræfte, indtast koden, underskriv*, handling påkrævet, åbn linket, klik på linket",
  "bekreft via, bekreft oppsigelsen, bekreft din, bekreft ved, må bekrefte, skriv inn koden, handling kreves, åpne lenken, klikk på lenken",
  "vahvista peruutus, vahvista irtisanominen, vahvista sähköpostilla, vahvista linkistä, sinun on vahvistettava, vahvistettava, syötä koodi, allekirjoita, avaa linkki, napsauta linkkiä, klikkaa linkkiä",
  // Polish, Czech, Hungarian, Romanian
  "potwierdź, musisz potwierdzić, należy potwierdzić, prosimy o potwierdzenie, wpisz kod, podpisz, wymagane działanie, otwórz link, kliknij link, kliknij w link",
  "potvrďte, je třeba potvrdit, musíte potvrdit, zadejte kód, podepište, vyžadována akce, otevřete odkaz, klikněte na odkaz",
  "erősítse meg, erősítsd meg, meg kell erősíten*, adja meg a kódot, add meg a kódot, írja alá, írd alá, nyissa meg a link*, nyisd meg a link*, kattintson a link*, kattints a link*",
  "confirmă prin, confirmă anularea, confirmați, trebuie să confirm*, introdu codul, introduceți codul, semnează, semnați, deschide linkul, deschideți linkul, apasă pe link",
  // Greek, Turkish
  "επιβεβαιώστε, επιβεβαίωσε, πρέπει να επιβεβαιώ*, εισαγάγετε τον κωδικό, εισάγετε τον κωδικό, υπογράψτε, ανοίξτε τον σύνδεσμο, κάντε κλικ στον σύνδεσμο",
  "onaylayın, onaylamanız, onaylaman gerek*, kodu girin, imzalayın, bağlantıyı açın, bağlantıya tıklayın, işlem gerekli",
  // Russian, Ukrainian
  "подтвердите, необходимо подтвердить, нужно подтвердить, введите код, подпишите, откройте ссылку, перейдите по ссылке, нажмите на ссылку",
  "підтвердьте, потрібно підтвердити, необхідно підтвердити, введіть код, підпишіть, відкрийте посилання, перейдіть за посиланням, натисніть на посилання",
  // Arabic
  "يرجى تأكيد, يرجى التأكيد, أدخل الرمز, انقر على الرابط, افتح الرابط, وقّع",
].flatMap((line) => line.split(", "));

/** The same where words stand without spaces between them: Japanese, Korean, Chinese. */
export const unspacedTasks: readonly string[] = [
  "本人確認, コードを入力, ご返送, リンクを開いて, リンクをクリック, 確定してください, 承認してください, お電話ください",
  "링크를 클릭, 링크를 열어, 코드를 입력, 승인해 주세요, 본인 확인",
  "请确认, 点击链接, 打开链接, 输入验证码, 身份验证, 請確認, 點擊連結, 打開連結, 輸入驗證碼, 身分驗證",
].flatMap((line) => line.split(", "));
