/**
 * From concepts to what a sentence says; see rules.ts for the notation. Tried in order: everything that takes a
 * confirmation back comes before what gives one.
 */
export const statementRules = `
  none 90 howto
  asked 90 question
  failed 90 failure -~failure
  failed 90 failure -settled
  failed 90 ~ended|settled
  failed 90 ~end
  active 90 ~expires
  none 80 done>expires
  none 80 elsewhere|order|account|pause|data|password -subscription|renewal|trial
  none 80 payment|elsewhere ended -renewal
  conditional 90 condition
  active 80 resume|keep|on
  pending 80 attempt
  confirmed 95 ~renews|renewal -ability|end|me
  confirmed 90 ~payment future|until you|subscription -ability|end|me
  active 80 renews|renewal -ended|off|expires|end
  confirmed 90 end settled -ability|confirm|future
  conditional 80 ability|confirm
  confirmed 95 ended subscription|renewal|trial|you done|future|settled
  confirmed 85 end future subscription -proceed|you
  confirmed 90 off renewal done
  confirmed 70 ended subscription|renewal <6
  confirmed 75 expires subscription -trial
`;
