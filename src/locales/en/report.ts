export const report = {
  report: {
    title: "A report for those who make Quittance",
    intro:
      "It tells those who maintain Quittance how this page is built, so that the guide can be mended. It becomes a file on your machine and is sent to nobody; whether you pass it on is up to you.",
    inside:
      "In it: the provider, which of its pages it was, the page’s language, the day, the version of Quittance, what the guide expected, and of the page’s buttons and links their sort, their place and those words that Quittance knows.",
    outside:
      "Not in it: names, e-mail addresses, numbers, prices, the texts of the page, and its whole address. What Quittance does not know stands there as “…”.",
    ownWords: (name: string) =>
      `Add the words of the control that you pointed at: “${name}”. They help most. Leave them out if they name you.`,
    content: "All that the file will hold",
    save: "Save the file",
    saved: "The file is with your downloads.",
    none: "Nothing to report",
    noneHint: "Point at a button of the provider’s page first: the guide’s card has “Point at it myself”.",
    back: "Back to the case",
  },
};
