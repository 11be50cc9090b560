export const mail = {
  mail: {
    about: (provider: string) => `This looks like a mail about ${provider}.`,
    aboutCharged: (provider: string, biller: string) =>
      `This looks like a mail about ${provider}. ${biller} charges for it.`,
    fromBiller: (biller: string) => `This looks like a mail from ${biller}, which charges for another company.`,
    which: "Several services are named on this page. Which one do you want to cancel?",
    whichHint: "If it is a list of mails, open the right one first: its link shows the way.",
    choice: (provider: string, biller: string) => `${provider}, charged by ${biller}`,
    otherwise: "Something else: guide me by meaning",
    knownBy: {
      sender:
        "An address of theirs stands beside it, and anyone can forge that. The page that opens counts, not the mail: give a password or card number only where its address is theirs.",
      text: "Only from what the mail says, and anyone can write such a mail. Give no password or card number on a page that it leads to.",
    },
    follow: (name: string, host: string, party: string) =>
      `In this mail, press “${name}”. It leads to ${host}, which is ${party}’s own. Nothing is cancelled until the page there says so.`,
    foreign: (name: string, host: string) => `Do not press “${name}”: it leads to ${host}, which may be a trap.`,
    noLink: (party: string) => `No link of this mail leads to a page of ${party}.`,
    goThere: (party: string, host: string) => `Go to ${party} yourself, at ${host}.`,
    goElsewhere: (party: string) =>
      `Open the order confirmation or a receipt from ${party}: it has a link to your subscription.`,
  },
};
