/** What is said around the browser's own question whether a site may be read. */
export const asks = {
  asks: {
    here: (sites: string) =>
      `The browser will ask whether Quittance may read ${sites}: with a yes, the guide stays with you from page to page there.`,
    there: (biller: string, sites: string) =>
      `${biller} takes this payment. The browser will ask whether Quittance may read ${sites}: with a yes, the guide follows you there.`,
    onlyHere: (sites: string) =>
      `Quittance may read ${sites} only where you press its button. If the guide is missing on a page there, press the Quittance button and “Guide me to cancel”.`,
    notThere: (sites: string) =>
      `Quittance may not read ${sites}, so the guide cannot follow you there. Once on that page, press the Quittance button and “Guide me to cancel” to go on.`,
    allow: (sites: string) => `Allow ${sites}`,
    allowed: "Sites that you allowed",
    allowedMeans:
      "The browser asked you, because a case went on there. Taken away, the guide no longer follows you there by itself; your cases and their proof stay.",
    allowedNone: "None. You are asked when a case needs one.",
    takeAway: "Take away",
    takeAwayFrom: (site: string) => `Take away ${site}`,
    takenAway: (site: string) => `${site} is no longer allowed.`,
  },
};
