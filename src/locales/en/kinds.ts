/** What an exhibit is and when it was kept: apart, for the page that verifies a dossier says it too. */
export const kinds = {
  moments: {
    before: "Before",
    "final-dialog": "Last question",
    confirmation: "Confirmation",
    asked: "Kept by you",
  },
  exhibitKinds: {
    screenshot: "Screenshot",
    "full-page": "Whole page as a picture",
    redacted: "Picture with parts blacked out",
    snapshot: "Page",
    "page-text": "Text of the page",
    mhtml: "Page as MHTML, the browser’s own format",
    mail: "E-mail",
  },
};
