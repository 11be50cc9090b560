/** Whether a language tag such as `fr-CA` is French; all else is told in English. */
export const isFrench = (language: string): boolean => language.toLowerCase().split(/[-_]/)[0] === "fr";
