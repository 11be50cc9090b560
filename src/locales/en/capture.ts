/** What is said of pages that are kept whole, and of what they stated. */
export const capture = {
  cut: "This ends before the page did: the page was too long to be kept to its end.",
  altered: {
    cut: "Where it says “[cut]”, something was taken out that might sign somebody in.",
    masked: "Where a field shows “•••”, what was typed there is masked.",
  },
  uncut: "Nothing was hidden in this picture: it shows codes and numbers as they stood there.",
  beforeAfter: {
    title: "Before and after",
    before: "Before",
    after: "After",
    copy: "the copy",
    open: (side: string) => `Open the copy: ${side}`,
    fact: (label: string, value: string) => `${label}: ${value}`,
    to: "became",
    same: "stayed",
    unstated: "Nothing stated",
    means: "What the pages stated, as they were read before the last press and after the confirmation.",
  },
};
