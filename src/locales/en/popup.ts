export const popup = {
  popup: {
    title: "Quittance",
    guide: "Guide me to cancel",
    guideByMeaning: "Guide me by meaning",
    resume: "Show me the next step",
    screenshot: "Save a screenshot",
    screenshotKept: "The screenshot is kept.",
    openCase: (provider: string) => `Open the case ${provider}`,
    cases: "Your cases",
    proof: "Latest proof",
    all: "All cases and proof",
    stop: "Stop the guide",
    step: (n: number, of: number) => `Step ${n} of ${of}`,
    lookFor: "Look for",
    noCases: "No case yet.",
    noCasesHint: "Open the account page of a subscription you no longer want, then press “Guide me to cancel”.",
    first: "Three things to know",
    firstDoes: "Quittance shows you, on the page itself, where to press to end a subscription, and keeps the proof.",
    firstNever:
      "It never presses anything for you, and sends nothing anywhere unless you ask for that very thing to be sent.",
    firstAsks:
      "It reads the account pages of the services in its catalogue, and those of a site on which you press its button. No others.",
    firstDone: "Understood",
    busy: "One moment",
  },
};
