/** What a person writes in as in a field. */
export const written = "[contenteditable]:not([contenteditable=false])";
