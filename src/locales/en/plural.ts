/** The form for a number: one in English is 1 only. */
export const plural = (n: number, one: string, many: string) => (n === 1 ? one : many);
