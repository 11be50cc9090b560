/** Whether a text holds a question, by its mark: Latin, Chinese and Japanese, or Arabic. */
export const holdsQuestion = (text: string): boolean => /[?？؟]/.test(text);
