import { plural } from "./plural";

export const dashboard = {
  dashboard: {
    title: "Quittance",
    nav: "Sections",
    cases: "Cases",
    proof: "Proof",
    deleted: "Deleted cases",
    deletedLine: (provider: string, when: string, events: number, exhibits: number) =>
      `${provider}, deleted on ${when}: ${events} ${plural(events, "event", "events")}, ${exhibits} ${plural(exhibits, "exhibit", "exhibits")}`,
    none: "No case yet",
    noneHint:
      "Go to the account page of a subscription you no longer want and press the Quittance button in the toolbar. The case appears here.",
    noProof: "No proof yet",
    noProofHint:
      "While the guide runs, the important pages are kept by themselves. You can add screenshots from the popup.",
    opened: "Opened",
    updated: "Last event",
    next: "What to do next:",
    checklist: "Checklist",
    timeline: "Timeline",
    exhibits: "Proof",
    facts: "What is known",
    export: "Export this case",
    pdfLanguage: "Language of the PDF",
    exportHint:
      "The file holds the pages as they were shown to you: your name, your address, perhaps the titles of your chats. Look through it before you pass it on.",
    exporting: (n: number, of: number) => `Writing file ${n} of ${of}`,
    exported: "The case is in your downloads.",
    exportFailed:
      "The export could not be written. Nothing in the case was changed. Free some disk space and try again.",
    delete: "Delete this case",
    deleteAsk: (provider: string) => `Delete the case ${provider}?`,
    deleteMeans:
      "Its journal and its proof are removed from this machine and cannot be brought back. The register keeps the name, the date and the last hash.",
    deleteYes: "Delete",
    cancel: "Keep it",
    deleteExhibit: "Delete this exhibit",
    deleteExhibitAsk: "Delete this exhibit?",
    deleteExhibitMeans:
      "The file is removed and cannot be brought back. The journal keeps that it was there, with its hash. If the state of the case depends on it, it goes back.",
    deleteLastCopy: (status: string) =>
      `This is the last copy of the confirmation in which nothing is blacked out. Without it the case counts as “${status}”.`,
    close: "Close",
    back: "All cases",
    gone: "This case is not here",
    goneHint: "It was deleted, or the address is wrong.",
    edit: (fact: string) => `Change: ${fact}`,
    save: "Save",
    leave: "Leave as it was",
    editHint: "Empty takes it back.",
    priceHint: "With its currency. Empty takes it back.",
    unchosen: "Not known",
    limits:
      "A capture made on your own machine can be faked by its owner. It shows what the page said to you; it does not prove that the provider’s server sent it.",
    size: "Size",
    hash: "SHA-256",
    address: "Address",
    called: "Title",
    cameBy: { taken: "Taken", made: "Made", added: "Added" },
    fromTaken: "From a picture taken",
    with: "With",
    window: "Window",
    journal: (n: number) => `${n} ${plural(n, "entry", "entries")}`,
    whole: "nothing in the journal was changed, removed or slipped in afterwards.",
    broken: (n: number) => `The journal does not fit together at entry ${n}.`,
    more: "Show more",
  },
};
