/** What stands in a report for a text that may hold anything. */
export const left = "…";

/** Whether nobody knows the words of a report's control. */
export const isUnknown = ({ label }: { readonly label: string }): boolean => label === left;
