export const guide = {
  guide: {
    label: "Quittance guide",
    title: (provider: string, n: number, of: number) => (of > 1 ? `${provider} · step ${n} of ${of}` : provider),
    press: (name: string) => `Press “${name}”.`,
    pressFinal: (name: string) => `Press “${name}”. This is the press that counts: until then nothing is cancelled.`,
    onlyPause: (name: string) =>
      `Nothing on this page ends it. “${name}” may only pause it: read first whether it begins again by itself.`,
    offer: (name: string) => `This is an offer to stay. To leave, press “${name}”.`,
    offerUnclear:
      "This is an offer to stay. Accepting it keeps your plan. Look for the words that go on with the cancellation.",
    survey: (name: string) =>
      name
        ? `They ask why you leave. Answer as you like, then press “${name}”.`
        : "They ask why you leave. Answer as you like, then look for the words that go on with the cancellation.",
    signIn: (provider: string) =>
      `${provider} asks you to sign in again. Do so; the guide waits and goes on afterwards.`,
    signInMail: "Open the link from the mail; the guide goes on there.",
    failed:
      "The page says that it did not work. Your subscription still runs. Do what the page asks for; if it asks for nothing, try once more. If it fails again, keep a screenshot and contact the provider.",
    await:
      "You made the last press, and the page has not confirmed it yet. If it makes an offer, you can turn it down. If it asks for something else, such as a reason or a link in an e-mail, do that; else wait a moment and reload. Until it says so, nothing is certain. If it still offers to cancel, start the guide again.",
    confirmed: (provider: string) => `The page says that your ${provider} subscription ends.`,
    alreadyConfirmed: (provider: string) => `${provider} has already confirmed that your subscription ends.`,
    stillShown: (provider: string) =>
      `${provider} confirmed an end before, but this page still speaks of a renewal. Reload it. If it says so again, that confirmation does not cover this subscription: start the guide here.`,
    openBilling: (provider: string) => `Open the billing page of ${provider}.`,
    openMail: (provider: string) => `The way begins with a link in a mail from ${provider}.`,
    elsewhere: "Someone else charges you for this subscription. It is cancelled there, not here.",
    choose: (name: string) => `There are several buttons “${name}”. Choose the one beside the product you want to end.`,
    chooseRow: "Several subscriptions are listed here. Choose the row of the one you want to end.",
    rowOf: (provider: string) => `To end: ${provider}.`,
    chooseAmong: (name: string, other: string) =>
      `Several buttons here may be the one, such as “${name}” and “${other}”. Choose the one that belongs to what you want to end.`,
    astray: (other: string, provider: string) =>
      `You chose “${other}”, but this guide is for ${provider}: what you do here does not end it. Go back to the list and choose its row. If “${other}” is what you mean to end, start the guide again with the Quittance button.`,
    midway:
      "You are in the middle of it, and the guide does not know this page. If it asks something, read it well, answer, and look for the words that go on, such as “Continue”. If it is about something else, begin again from your plan’s page.",
    chooseOnly: (name: string, provider: string) =>
      `The row of “${name}” does not say ${provider}. Press it only if the product in that row is the one you want to end.`,
    lost: "Nothing on this page looks like the way to cancel. Look for “Account”, “Subscription” or “Billing”.",
    missing: (label: string, month: string) =>
      `“${label}”, seen in ${month}, is not on this page. Either nothing is left to cancel here, or the page has changed since. Look for the same in other words.`,
    foreign: (label: string, month: string) =>
      `Its description, of ${month}, has no words in the language of this page; it calls it “${label}”.`,
    changed: (label: string, month: string) => `This page has changed since ${month}: “${label}” is not on it.`,
    meaningSure: "Found by what it says, without a description of it.",
    meaningLikely: "Probably this one: found by what it says, without a description of it. Read it before you press.",
    meaningGuessed: "Only a guess, without a description of it. Read it before you press.",
    obstacles: {
      hidden: "The button is there but not shown. Open the section or menu it stands in.",
      disabled: "The button is greyed out. Fill in or tick what is asked for above it first.",
      covered: "Something lies over the button. Close the banner or window in front of it.",
      doubled: "Each button belongs to its own row.",
    },
    outside: "The button lies beside the window. Make the window wider, or zoom out.",
    askForScreenshot: (key: string | null) =>
      key
        ? `For a picture as proof, press ${key} now.`
        : "For a picture as proof, press the Quittance button in the toolbar, then “Save a screenshot”.",
    unfinished: (provider: string) => `Not finished: your ${provider} subscription still runs.`,
    wayStep: (say: string, labels: readonly string[]) => `${say} (${labels.map((label) => `“${label}”`).join(" or ")})`,
    contradicted: (provider: string) =>
      `The pages of ${provider} contradict each other: one said that the subscription ends, a later one that it goes on. Count on nothing until its plan page says that it ends.`,
    lookFor: "Look for",
    next: (step: string) => `Then: ${step}`,
    warning: (name: string, effect: string) => `“${name}”: ${effect}`,
    show: "Show me",
    cantFind: "I can’t find it",
    pointed: (name: string) =>
      `You pointed at “${name}”. Read it before you press: Quittance does not know what it does.`,
    pointedDecoy: (name: string) => `You pointed at “${name}”. Careful: this one does not end your subscription.`,
    pointSelf: "Point at it myself",
    pointAgain: "Point at another",
    pointBack: "Take it back",
    pointSay: "Click the button or link you mean. This click presses nothing on the page.",
    pointKeys: "By keyboard: Tab goes from one to the next, Enter chooses, Escape leaves.",
    pointLabel: "Point at a button of the page",
    pointPlace: (n: number, of: number) => `${n} of ${of}`,
    pointRoles: { link: "link", checkbox: "box to tick", switch: "switch", tab: "tab", other: "button" } as Readonly<
      Record<string, string>
    > & { readonly other: string },
    pointNothing: "That is no button or link with words of its own. Choose one that lights up.",
    pointEnd: "Stop pointing",
    report: "Save a report for those who make Quittance",
    way: "The way, in words",
    openPage: "Open the right page",
    back: "Back",
    earlier: (n: number, of: number) => `An earlier step: ${n} of ${of}`,
    backHint:
      "To do this step again, go back to its page yourself; the guide follows you. Looking back undoes nothing.",
    present: "To the present step",
    small: "Make the guide small",
    large: "Show the guide",
    close: "Close the guide",
    closeAsk: "You have not finished: the subscription still runs. Close all the same?",
    closeYes: "Close the guide",
    closeNo: "Go on cancelling",
    kept: "A copy of this page was kept.",
    keptPicture: "Screenshot kept.",
    chooseMark: "one of these",
  },
};
