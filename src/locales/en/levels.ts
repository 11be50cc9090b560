export const levels = {
  levels: {
    title: "What it proves",
    ofEnd: "Proof of the end",
    nothing: "Nothing that was kept shows the end yet.",
    restsOn: "It rests on:",
    name: {
      note: "Level 1 of 5: a note",
      capture: "Level 2 of 5: a copy of one’s own",
      timed: "Level 3 of 5: a copy with an independent time",
      signed: "Level 4 of 5: an e-mail signed by the provider",
      weak: "Level 4 of 5, with a weakness: an e-mail signed by the provider in part",
      bank: "Level 5 of 5: a bank line that agrees",
    },
    proves: {
      note: "It shows what the holder of the case says.",
      capture: "The file is still the one that the journal noted, byte for byte.",
      timed:
        "The file existed when an authority put its time on the journal, and has not changed since, as far as that time stamp checks out.",
      signed: "A mail server of the provider’s own domain signed this e-mail, and nothing of it was changed since.",
      weak: "A mail server of the provider’s own domain signed a part of this e-mail, and that part was not changed since.",
      bank: "A line of the bank statement agrees with what the page or the e-mail said.",
    },
    not: {
      note: "It does not prove that it is so: nothing else backs it, or the file is not the one that the journal noted.",
      capture:
        "It does not prove that the provider sent it: whoever makes a copy on an own machine can fake it, and its time is that machine’s clock.",
      timed:
        "It does not prove that the provider sent it: what was faked before the time stamp was faked with it. And the time is worth as much as its authority: one that somebody runs themselves proves nothing.",
      signed: "It does not prove that what the e-mail announces was then done, nor what a page said.",
      weak: "It proves nothing about the rest: words may have been added where the signature does not reach.",
      bank: "It does not prove that no charge comes later, or from another account.",
    },
  },
};
