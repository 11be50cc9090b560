/**
 * From concepts to what one clause says; see rules.ts for the notation. Tried in order: everything that takes a
 * confirmation back comes before what gives one. Below 80 a sentence alone does not make a page a confirmation:
 * "the plan ends on 3 May" may be the end of a period that is followed by the next.
 */
export const statementRules = `
  none 90 me
  conditional 85 condition
  conditional 85 after>>end|ended|confirm|proceed|ability|trial|failure
  none 90 .howto
  none 80 failure payment|signin -end|ended|over|off|confirm|settled
  failed 90 failure end|ended|over|off|settled|confirm|renewal -~failure
  none 80 failure
  pending 90 step
  active 90 ~ended again
  not-yet 90 ~ended|over|settled back -payment|again
  not-yet 90 ~ended|over|settled not>until -payment|again
  failed 90 ~ended|over|settled -payment|again
  pending 80 attempt end|ended|over|off|request|renewal|expires
  none 80 done>expires
  none 80 settled>>expires
  none 80 request settled -attempt
  pending 80 request end|ended|over|settled
  none 80 switch offer
  active 80 switch
  conditional 80 until>>ended|over -future
  none 80 anyone>>>subscription -.your|you
  none 80 2*end
  none 80 theirs>subscription|renewal
  none 80 theirs>>subscription|renewal -.your
  none 80 third>>>subscription
  none 80 not>renewal <4
  none 80 subscription>not -renews|renewal|future|payment
  none 80 subscription>>>third
  none 85 third>>ended|over
  none 85 ended>>>third -.your
  confirmed 90 attest>>ended .subscription|renewal -~ended|third|order|elsewhere
  none 80 elsewhere|order|letter ended|over|end|renews|off
  none 80 .request|letter|account|pause|data|password|export|offer -subscription|renewal|trial|end
  none 80 pause
  none 80 account|data delete
  none 80 payment|billing|refund>>ended|over -~payment|billing
  none 80 .show|history ended|over -settled
  none 80 renewal>payment ended|over
  none 80 over trial|offer
  none 80 offer>>ended -.your|you
  none 80 manage>>ended|over
  none 80 end>>ended -settled>>ended
  none 80 end>>ended -subscription|renewal|trial
  none 80 end>>future -effect|expires|until|settled|ended|over
  none 80 ended>>end -future|effect|expires|until|renewal
  active 80 ~expires
  active 80 ~off renewal
  none 80 ~end -settled
  none 80 done>>>renews ~renews -future|renewal|again|ended|off
  none 85 payment>>renews|renewal ~renews|renewal -subscription|trial|tier>>renews|renewal
  none 85 payment>>subscription ~renews|renewal -subscription>>payment
  none 80 .future .ended atonce -until|expires
  confirmed 95 ~renews your|you|me|subscription|again|future|off|on|tier|trial|ended|expires|until|over|member|done|active -ability|end|payment
  confirmed 65 ~renews -ability|end|payment
  confirmed 95 ~renewal your|subscription|again|future|off|tier -ability|end|payment
  confirmed 95 ~renews|renewal subscription -ability|end
  none 80 ability resume|renews -.end|ended|off
  none 80 keep|resume active until
  active 80 resume|on -until|expires|renewal
  renews 80 renewal>>on|active -not
  active 80 .resume|on -until|expires
  renews 80 expires|until>>renews
  active 80 renews>>until -~renews|ended|over|off
  none 80 .ability .not -.end|ended|off|over|renews|payment|billing|subscription|renewal
  conditional 80 .ability|whenever .end|ended|confirm|off
  conditional 80 .ability|whenever .proceed -until|keep
  conditional 80 confirm end|proceed|request -settled|attest
  active 80 keep .subscription|renewal -until|expires
  active 80 active -until|expires|ended|not
  confirmed 68 ~payment|billing again -until|done|trial|order|accept|refund|third
  confirmed 68 ~payment|billing future -until|trial|order|offer|refund
  confirmed 85 ~member|subscription again you
  none 80 not>>ended|over -.your
  none 80 ability
  active 80 renews -ended|over|off|expires|end
  confirmed 90 attest end
  confirmed 78 end settled -future|not
  confirmed 85 end>>over -subscription|trial|not
  confirmed 90 end effect your
  confirmed 85 over effect your
  confirmed 95 ended subscription|renewal|trial your|you|future|settled -back
  confirmed 95 ended renewal done -back
  confirmed 85 ended subscription|trial done -back <6
  confirmed 78 ended subscription|trial done -back
  none 80 order|elsewhere|switch future>end
  confirmed 85 end future subscription -proceed|you
  confirmed 90 renewal done>>off
  confirmed 75 renewal>>off <5
  confirmed 75 subscription|renewal|trial>>ended <6
  confirmed 72 ended expires|until
  confirmed 78 settled tofree -future
  confirmed 72 you done tofree -future|payment
  confirmed 70 ended .over -subscription -.done
  confirmed 72 ended tier done -order|elsewhere
  confirmed 72 .ended .future <7
  confirmed 60 ended you done -billing|payment|manage|offer
  confirmed 65 expires subscription -trial|payment|offer|elsewhere|order
  conditional 70 .end -ended|over|off|done|settled|effect|attest|future|expires|until|renewal|not|request|your|you
`;
