/**
 * What single words mean, whatever the language. A lexicon maps each concept to stems; the rules of
 * intents and statements speak only of concepts, so that a language is data.
 */
export const concepts = [
  /** Denial: not, no, never, nothing, none. */
  "not",
  /** To end, as a command or a noun: cancel, terminate, stop, unsubscribe, cancellation. */
  "end",
  /** To end what is a contract or a membership, and nothing else: kündigen, résilier. */
  "sever",
  /** Back to what costs nothing: "back to the free plan". */
  "tofree",
  /** Ended, as said of a thing: cancelled, terminated, stopped. */
  "ended",
  /** Over by itself: has ended, came to an end. Not "expired". */
  "over",
  /** To switch off, or off: turn off, disable, disabled. */
  "off",
  /** To switch on, or on: turn on, enable, enabled. */
  "on",
  /** To delete, remove, erase. */
  "delete",
  /** To keep, stay, remain. */
  "keep",
  /** Out of here without doing it: back, close, not now, maybe later, no thanks; also "yet". */
  "back",
  /** To begin again: resume, reactivate, restore, undo, resubscribe; also what goes on. */
  "resume",
  /** To pause, suspend, freeze. */
  "pause",
  /** To confirm, as a command, or "yes". */
  "confirm",
  /** Somebody confirms by saying so: "this confirms", "we confirm". */
  "attest",
  /** Carried out: confirmed, processed, completed, successfully. */
  "settled",
  /** Takes effect, effective. */
  "effect",
  /** To go on with what one is doing: continue, proceed, next, submit, skip, anyway. */
  "proceed",
  /** Said besides of what leads to another step: continue, next. Not: submit, finish, anyway. */
  "onward",
  /** To go away from a service: leave, quitter. Says nothing alone: pages are left too. */
  "leave",
  /** Once and for all: permanently, for good. */
  "forgood",
  /** To start something that was not there before: start, subscribe. */
  "begin",
  /** To a smaller plan: downgrade. */
  "lower",
  /** The name of a menu of things to do: more options, more actions. */
  "more",
  /** Somebody offers to help: "How can I help you?" */
  "assist",
  /** What a page asks about itself: was this helpful, useful? */
  "helpful",
  /** To manage, edit, change, update; settings. */
  "manage",
  /** To turn an offer down: decline, refuse. */
  "refuse",
  /** It did not come about and may be tried again: "try again", "you have not been charged". */
  "aborted",
  /** To make a new one: new, create, add. Keeps "New subscription" from being the name of a place. */
  "fresh",
  /** To view, see, show, open. */
  "show",
  /** To take an offer: accept, claim, get, apply, redeem. */
  "accept",
  /** To export, download. */
  "export",
  /** Subscription, plan, membership, contract, tier. */
  "subscription",
  /** What is given of one's own accord, again and again: donation, pledge, sponsorship. */
  "gift",
  /** The name under which plans are sold: Premium. */
  "tier",
  /** Somebody who has one: subscribed, member, subscriber. */
  "member",
  /** Trial. */
  "trial",
  /** Renewal, auto-renewal, recurring payment, recurring billing. */
  "renewal",
  /** To renew, renewed: as a verb. */
  "renews",
  /** Billing, invoices, receipts. */
  "billing",
  /** Where billing is seen to: a portal, a centre. */
  "portal",
  /** Payment, card, to pay, charged, debit. */
  "payment",
  /** To pay back, a refund. */
  "refund",
  /** Account, profile, workspace. */
  "account",
  /** Order, purchase, booking, reservation. */
  "order",
  /** Data, chats, vault, conversations. */
  "data",
  /** Offer, discount, deal, coupon, free, %. */
  "offer",
  /** Why, reason, feedback, survey. */
  "reason",
  /**
   * Things that are cancelled too and are no subscription: upload, invitation, event, appointment, comment, friend,
   * notification, search, message, job, ticket, meeting, upgrade, checkout, e-mail, import, session, delivery, add-on,
   * insurance, option; also "other", "another", "previous", "former".
   */
  "elsewhere",
  /** Request. */
  "request",
  /** A question mark, or what opens a question: would you, do you. */
  "question",
  /** How, what, where; can I, should I. */
  "howto",
  /** I, my, me. */
  "me",
  /** If, once, unless, when, should, by cancelling, whether, check that, not true. */
  "condition",
  /** At once, immediately. */
  "atonce",
  /** And, but, because, so, which, as: where another clause begins. */
  "join",
  /** Or. */
  "either",
  /** Can, may, able, want, wish, need, must, please, to cancel, click, press, choose, use. */
  "ability",
  /** Fail, error, unable, problem, could not, cannot, went wrong, try again. */
  "failure",
  /** Under way: pending, processing, in progress, about to, soon. */
  "attempt",
  /** Something is left to do: one more step, almost, to finish. */
  "step",
  /** Expired, as something that has happened: nobody knows whether by anybody's wish. */
  "lapsed",
  /** Will, shall, scheduled, set to. */
  "future",
  /** With "not": not … any more. Again, longer, anymore. */
  "again",
  /** Has, have, been, was, is, are, now. */
  "done",
  /** Done by whoever stands before it, and not by the reader: "has" (cancelled), "a résilié". */
  "deed",
  /** Ends, expires, lapses, access until: as a verb in the third person. */
  "expires",
  /** Until, through, end of. */
  "until",
  /** Sign in, log in. */
  "signin",
  /** Sign up, register, create an account, subscribe now. */
  "signup",
  /** Sign out, log out. */
  "signout",
  /** Password. */
  "password",
  /** Newsletter, mailing list. */
  "letter",
  /** Pages for everybody: terms of service, privacy policy, pricing, FAQ, forum, reviews, blog, status, help centre. */
  "public",
  /** History, activity, log, timeline. */
  "history",
  /** Inbox, drafts, webmail. */
  "mailbox",
  /** You, as the one who acts. */
  "you",
  /** Your. */
  "your",
  /** Of somebody named: the English 's. */
  "theirs",
  /** His, her, their. */
  "third",
  /** After, before. */
  "after",
  /** Any time, whenever. */
  "whenever",
  /** A, an, any, every: said of no subscription in particular. */
  "anyone",
  /** Switched, moved to, replaced, upgraded: it goes on as something else. */
  "switch",
  /** What would be misread and says nothing here: at your request, without commitment. */
  "idle",
  /** Active, in force, unchanged. */
  "active",
] as const;
export type Concept = (typeof concepts)[number];

/** A word that says two things at once is listed under both: "ungekündigt", `not+ended`. */
export type Meaning = Concept | `${Concept}+${Concept}` | "proceed+end+onward";

/**
 * The words of one language: for each meaning its stems, separated by spaces, written as the language writes them.
 * `*` behind or before a stem stands for any ending or beginning, `_` for a space.
 */
export interface Lexicon {
  readonly words: Readonly<Partial<Record<Meaning, string>>>;
  /** The word with which every dialog is left, where it may also end: "Cancel". Only alone, as a whole label. */
  readonly wayOut: string;
  /** Beginnings of the words with which it asks whether one is sure. */
  readonly sure: string;
  /** The commonest short words of the language, by which it is told from others. */
  readonly common: string;
  /** Short words that are written as one with the next: the Arabic article and conjunctions. */
  readonly clitics?: string;
  /** Written without spaces between words: stems are found anywhere in a run of letters. */
  readonly unspaced?: true;
  /** "Not" may stand behind its verb: "verlängert sich nicht". */
  readonly notBehind?: true;
  /** Where a clause stands first, the next begins with its verb: "Geht nichts ein, wird gekündigt". */
  readonly verbSecond?: true;
  /** A possessive is seldom said: the subscription that a page speaks of is the reader's. */
  readonly bareOwn?: true;
}

/** One word or phrase of a text that a lexicon knows. */
export interface Mention {
  readonly concept: Concept;
  readonly text: string;
  /** Which word of its clause, from 0; below 0 when it was said before and still holds. */
  readonly at: number;
}
