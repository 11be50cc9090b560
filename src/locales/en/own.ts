import { plural } from "./plural";

export const own = {
  own: {
    title: "Your own files",
    means:
      "Is a provider missing? You can load a file that describes it, written by you or by somebody you trust. It is checked as ours are, stays on this machine and is marked as yours. We have never seen it.",
    load: "Load a provider file…",
    drop: "Or drop the file here.",
    mark: "Your own file",
    from: (day: string) => `From your own file, loaded on ${day}.`,
    loadedOn: (file: string, day: string) => `${file}, loaded on ${day}`,
    checking: "Looking through the file…",
    refused: (file: string, n: number) =>
      `“${file}” was not loaded, and nothing was changed. ${plural(n, "One thing is", `${n} things are`)} wrong in it; mend the file and load it again.`,
    line: (n: number) => `Line ${n}`,
    tooLarge: (file: string, size: string, most: string) =>
      `“${file}” was not loaded, and nothing was changed. It has ${size}, and a provider file has less than ${most}. Choose another file.`,
    unreadable: (file: string) =>
      `“${file}” could not be read, so nothing was changed. It may have been moved or removed: choose it again.`,
    noText: (file: string) =>
      `“${file}” is not a text file, so nothing was changed. A provider file is JSON, written in UTF-8: choose that one.`,
    several: "Choose one file at a time. Nothing was changed.",
    empty: (file: string) =>
      `“${file}” is empty, so nothing was changed. It may not have been saved to its end: save it again, or choose another file.`,
    /** The day is empty where it is not known. */
    there: (name: string, file: string, day: string) =>
      `You have a file for ${name} already: “${file}”${day && `, loaded on ${day}`}.`,
    exists: (id: string, file: string, name: string, there: string) =>
      `The one you chose now, “${file}” for ${name}, has the same id: ${id}. Shall it take the place of the one for ${there}? Your cases stay.`,
    replace: "Replace it",
    keep: "Keep the one I have",
    kept: "Nothing was changed.",
    loaded: (name: string) => `${name} is in your catalogue now.`,
    replaced: (name: string, instead: string) =>
      name === instead
        ? `Your file for ${name} was replaced by the new one.`
        : `${name} is in your catalogue now, in the place of ${instead}.`,
    removed: (name: string) => `${name} was removed.`,
    unfit:
      "This file does not fit this version of Quittance any more and is not used. Load a mended one, or remove it.",
    damaged: "What was stored of this file can no longer be read. Remove it and load the file again.",
    reach: (hosts: string) =>
      `Quittance may not read ${hosts} by itself. There you press its toolbar button, or you allow it once and for all.`,
    allow: (hosts: string) => `Allow Quittance on ${hosts}`,
    allowed: (hosts: string) => `Quittance may read ${hosts}.`,
    notAllowed:
      "The browser left it as it was. The toolbar button still works on that page, and you can allow it at any time.",
    remove: "Remove this file",
    removeAsk: (name: string) => `Remove your file for ${name}?`,
    removeMeans:
      "Its entry goes from your catalogue, and the permission for its pages with it. Cases that you began with it stay, with their proof.",
    removeRunning: (n: number, cases: string) =>
      `${plural(n, "One of them is", `${n} of them are`)} not over: ${cases}. A guide that runs there stops, and what you then press on the provider’s page is not noted. To go on, press the Quittance button on that page and “Guide me by meaning”: the case goes on by the words on the page alone.`,
    removeOrMend: "Is the file only to be mended? Then do not remove it: load the mended one, and it takes its place.",
    openedOn: (provider: string, day: string) => `${provider}, opened on ${day}`,
    without: "Your own file for it is no longer in use: the guide goes by the words on the page.",
    removeYes: "Remove",
  },
};
