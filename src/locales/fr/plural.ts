/** The form for a number: in French 0 and 1 take the singular. */
export const plural = (n: number, one: string, many: string) => (n < 2 ? one : many);
