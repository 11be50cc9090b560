/**
 * From concepts to what a sentence says; see rules.ts for the notation. Tried in order: everything that takes a
 * confirmation back comes before what gives one. Below 70 a sentence alone does not make a page a confirmation:
 * "your … has been cancelled" may be said of anything.
 */
export const statementRules = `
  none 90 howto
  asked 90 question
  failed 90 failure -~failure -condition>>failure
  failed 90 failure -settled -condition>>failure
  failed 90 ~ended|over|settled -condition>>ended|over|settled
  failed 90 ~end -condition>>end
  active 90 ~expires
  none 80 done>expires
  none 80 elsewhere|request|order|account|pause|data|password|export|offer -subscription|renewal|trial
  none 80 payment ended|over -~payment
  none 80 elsewhere|request|order ended|over
  none 80 over trial|offer
  none 80 billing|manage>>ended|over
  none 80 end>>ended -settled>>ended
  none 80 ended>>end -future
  conditional 90 condition
  conditional 80 until>>ended|over
  renews 80 renewal>>on|active -not
  renews 80 expires|until>>renews -~renews
  active 80 resume|on
  active 80 keep -until|expires
  pending 80 attempt
  confirmed 95 ~renews|renewal -ability|end|me
  confirmed 90 ~payment again you|subscription -ability|end|me|until|done|trial|order
  none 80 not>>ended|over
  active 80 renews|renewal -ended|over|off|expires|end
  confirmed 90 end settled -ability|confirm|future
  conditional 80 ability|confirm
  confirmed 95 ended subscription|renewal|trial done|future|settled
  confirmed 90 over subscription done
  confirmed 85 end future subscription -proceed|you
  confirmed 90 off renewal done
  confirmed 70 subscription|renewal>>ended|over <6
  confirmed 60 ended you done -billing|manage|offer
  confirmed 75 expires subscription -trial|payment|offer|elsewhere|order
`;
