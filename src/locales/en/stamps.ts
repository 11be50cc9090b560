import type { StampAuthority } from "../../core/stamp/authorities";
import type { StampFailure } from "../../core/stamp/failure";
import { plural } from "./plural";

const terms: Readonly<Record<StampAuthority["id"], string>> = {
  sectigo: "Free. Asks for 15 seconds or more between two stamps.",
  freetsa: "Free, offered to everybody; asks to be used sensibly.",
  digicert: "Meant for those who sign programs; whether it may be used for this was not looked up.",
};

const failures: Readonly<Record<StampFailure, string>> = {
  refused: "The server refuses to put its time on this hash. Try again later, or choose another server.",
  garbage:
    "What came back is no time stamp, or only half of one. Check the address; in a hotel or on a train, sign in to the network first.",
  "wrong-hash": "The answer is a stamp on something else, so it proves nothing here. Choose another server.",
  "wrong-nonce":
    "The answer is not to this question: it may be an old one that somebody sent again. Try again, or choose another server.",
  "wrong-policy": "The stamp was made under other rules than those asked for. Choose another server.",
  "wrong-signer":
    "The certificate that the stamp’s signature names did not come with it, or another stands in its place. Choose another server.",
  "bad-signature": "The stamp’s signature is wrong: it was changed on the way, or forged. Choose another server.",
  unsupported: "The stamp is signed in a way that Quittance cannot check. Choose another server.",
  "not-for-stamping": "Whoever signed this has no certificate for time stamps. Choose another server.",
  "not-valid-then": "The server’s certificate was not valid at the time that it tells. Choose another server.",
  "bad-chain": "The server’s certificate was issued by somebody who may issue none. Choose another server.",
  "no-address":
    "This is no address of a server. Write it whole, such as https://tsa.example.com/tsr, without a user name or password.",
  "not-encrypted": "This address is not encrypted. Tick that it may be used all the same, or choose another server.",
  "not-allowed":
    "The browser did not let Quittance reach that server, so nothing was sent. Press again and answer yes, or choose another server.",
  unreachable:
    "The server could not be reached, or wants to send the question on to another address. Look whether you are online, or choose another server.",
  silent: "The server did not answer in time. Try again later, or choose another server.",
  "too-large": "The answer was far too large for a time stamp and was thrown away. Choose another server.",
  "http-error":
    "The server answered with an error in place of a stamp. Check the address, try again later, or choose another server.",
};

export const stamps = {
  title: "Independent time",
  own: "The times in this case are those of this machine’s clock: whoever sets the clock sets them.",
  others: "All other times in this case are those of this machine’s clock.",
  ask: "Put an independent time on this case",
  sends:
    "What is sent: a hash of 32 bytes, and a random number to know the answer by. Nothing else: no page, no name, no account, and none of them can be worked out from it. As on every visit, the server sees your internet address.",
  proves:
    "What it proves: all that this case holds up to now existed at that time and has not been changed since, by the word of an authority that has nothing to do with you.",
  provesNot:
    "What it does not prove: that the pages came from the provider, that what they say is true, or when exactly something happened before that time.",
  whom: "Whom to ask",
  qualified:
    "Qualified under the European rules (eIDAS): in the European Union its time is presumed to be right until somebody proves otherwise.",
  unqualified: "Not qualified under the European rules (eIDAS): a court decides for itself what its word is worth.",
  terms,
  another: "Another server",
  anotherHint: "Only you know what its word is worth.",
  address: "Its address",
  plain:
    "This address is not encrypted (http): whoever sits on the way can read the hash, hold back the answer or answer in the server’s place. Send it all the same.",
  browserAsks: (host: string) =>
    `The browser will ask whether Quittance may reach ${host}; Quittance gives that back as soon as the answer is there.`,
  send: (host: string) => `Send the hash to ${host}`,
  leave: "Send nothing",
  waiting: (host: string) => `Waiting for ${host}, 20 seconds at most.`,
  kept: "The time stamp is kept.",
  unharmed: "The case is as it was before.",
  lost: "Quittance was interrupted before it was done. If no new stamp is shown here, none was kept: try again.",
  serverSaid: (text: string) => `The server said: “${text}”.`,
  failures,
  by: (authority: string) => `by ${authority}`,
  covers: (entry: string, when: string) => `Covers everything up to entry ${entry} of the journal, of ${when}.`,
  later: (n: number) =>
    `${n} later ${plural(n, "entry is", "entries are")} not covered. For those, put another time on the case.`,
  checking: "The stamp is being checked.",
  fits: "Checked again just now, on this machine: it fits the journal, and its signature is right.",
  unfit: "This stamp does not hold.",
  notInJournal: "It does not belong to this journal as it is now: the stamp or the journal was changed.",
  nobody: (root: string) =>
    `It leads back to “${root}”, an authority that nobody here knows: Quittance keeps no list of those to be trusted. Whoever relies on the stamp compares the root certificate with the one that the authority publishes.`,
  missing: (last: string) =>
    `Its chain of certificates ends at “${last}” without reaching an authority that could be trusted: the rest did not come along. Whoever relies on the stamp gets the root certificate from the authority.`,
  accuracy: (time: string) => `By its own word the authority’s clock is right to within ${time}.`,
  clockSame: "This machine’s clock agreed with it when the stamp came.",
  clockAhead: (time: string) => `This machine’s clock was ${time} ahead of it when the stamp came.`,
  clockBehind: (time: string) => `This machine’s clock was ${time} behind it when the stamp came.`,
  certificates: "Certificates",
  period: (from: string, to: string) => `valid from ${from} to ${to}`,
};
