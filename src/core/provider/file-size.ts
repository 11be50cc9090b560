/** A file of the catalogue is read by people: far more than any provider needs, in bytes. */
export const mostBytes = 200_000;
