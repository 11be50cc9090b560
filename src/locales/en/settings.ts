export const settings = {
  settings: {
    title: "Settings",
    pictures: "Automatic screenshots",
    picturesSwitch: "Take a screenshot at the page before, the last question and the confirmation",
    picturesMeans:
      "Browsers give a picture without a press only to an extension that is allowed on all sites, and will ask you for that. Quittance still reads only the pages of its catalogue and those of a site on which you started a guide. Without it the page and its text are kept all the same, and you add pictures with a key.",
    picturesOn: "On: while the guide runs, the pictures are taken for you.",
    picturesOff: "Off: you take pictures yourself.",
    archive: "Pages in the browser’s own format",
    archiveSwitch: "Also keep pages as MHTML files",
    archiveMeans:
      "For “Keep this page as evidence”: the browser then also writes its own file of the page, cleaned as the copy is, with pictures and frames of other sites that the copy may lack; Chrome calls the permission for that “read and change all your data on all websites”, and will ask you. Quittance uses it only for the page that you keep, and reads no more pages than before.",
    archiveOn: "On: the file is kept with the page when you keep a page.",
    archiveOff: "Off: a page is kept as pictures, a copy and its text.",
    refused: "The browser left it as it was. You can change it at any time, here or in the browser’s own settings.",
    keys: "Keys",
    noKey: "No key set",
    keysHint: "You can change them in the browser’s settings for extension shortcuts.",
    reach: "Pages that Quittance may read",
    reachMeans:
      "Those of the sites below, those of a site that you allowed, and those of a site on which you press its button. No others.",
  },
};
