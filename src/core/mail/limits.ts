/** A mail of more bytes is not taken: providers refuse larger ones, and it must fit a message to the worker. */
export const mostMail = 25_000_000;
/** Of a key's record, in letters: the longest keys have a twentieth of it. */
export const mostRecord = 20_000;
/** Of a whole mailbox file, in bytes, and the mails that are offered of one press. */
export const mostMailbox = 100_000_000;
export const mostMails = 200;
