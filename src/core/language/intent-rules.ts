/**
 * From concepts to what a control does; see rules.ts for the notation. Tried in order: what keeps comes before
 * what ends, so that doubt never falls on the side of "done".
 */
export const intentRules = `
  other 60 question|howto -confirm
  other 60 condition|whenever end
  resume 90 resume -pause subscription|renewal|end|renews|billing|account|payment
  resume 90 2*end -confirm|proceed|back|join
  keep-subscription 90 keep on renewal
  resume 90 on renewal
  resume 80 renews subscription -end|off|not|manage|idle
  resume 80 renews <3 -end|off|not|manage
  resume 70 resume <3 -pause|elsewhere
  keep-subscription 95 ~end|off -keep <9
  offer-accept 85 accept offer keep
  keep-subscription 95 keep subscription|tier|renewal|account|you|offer
  keep-subscription 70 keep <4 -data|order
  keep-subscription 75 keep back|not|me <10 -end|off|data|order|manage|delete|export|password|signin
  keep-subscription 75 confirm>>>proceed me|your subscription -end|off|manage|payment|pause
  keep-subscription 70 proceed subscription <5 -end|off|confirm|manage|payment|billing|pause|ability|signup
  pause 90 pause subscription|payment|billing|account|renewal
  pause 60 pause <6 -end|elsewhere|data|order|question|howto|resume
  pause 60 2*pause <4
  other 70 end pause -subscription
  cancel-subscription 95 end|off renewal -confirm
  confirm-cancel 90 confirm off renewal
  cancel-subscription 85 ~renews -on|keep|question <9
  cancel-subscription 75 tofree -question|howto|condition|signup|offer <8
  confirm-cancel 90 confirm|proceed request>>end -order|elsewhere|account
  confirm-cancel 90 confirm|proceed end -order|elsewhere|request|account
  confirm-cancel 90 confirm|proceed end subscription -order|elsewhere|request
  confirm-cancel 80 back|not ability end
  delete-account 95 delete|end account -subscription|renewal -~delete
  delete-account 85 off>>>account =off|account|me|your|you|confirm|proceed|atonce|forgood -back
  delete-account 85 account>off =off|account|me|your|you|confirm|proceed|atonce|forgood -back
  cancel-order 90 end order -subscription
  other 80 end>>join join>>begin|signup trial|subscription
  other 80 end begin payment|signup trial
  confirm-cancel 85 end|sever forgood -order|account|data|elsewhere|letter|request|third|question|howto|not|keep|pause|delete|condition <7
  other 50 ended|over
  cancel-subscription 85 me ability>>end subscription|trial|tier -third|elsewhere|request|letter|pause <9
  cancel-subscription 85 request>>end subscription|trial|renewal|tier -not|third|elsewhere|account|order|letter <9
  cancel-subscription 80 end>request subscription|trial|renewal|tier -not|third|elsewhere|account|order|letter <9
  cancel-subscription 95 end subscription|trial|tier -order|ability|elsewhere|letter|request|pause|third
  cancel-subscription 85 request>>end <5 -order|elsewhere|account|data|not|letter|third
  cancel-subscription 75 delete subscription|trial <4 -elsewhere|letter|account|data|third|payment|order|offer|history|anyone|question
  keep-subscription 70 end>me me>request <5 -subscription|refund|elsewhere|third|letter|data|order|account
  other 60 elsewhere|request|third|letter
  cancel-subscription 75 sever -third|elsewhere|letter|reason|request|order|export <6
  cancel-subscription 80 end member -third|elsewhere|letter|request|question <7
  cancel-subscription 80 end until <8 -order|elsewhere|letter|account|not|request|third|data
  cancel-subscription 75 end atonce <5 -order|elsewhere|letter|account|not|data
  cancel-subscription 75 me ability>>end <5 -order|elsewhere|letter|account|data|not|back|question|howto|third|keep|pause|offer|request
  cancel-subscription 75 me>end <4 -order|elsewhere|letter|account|data|not|back|question|howto|third|keep|pause|offer|request|reason
  cancel-subscription 85 refuse renewal -account|order|elsewhere
  cancel-subscription 80 off subscription|trial <6 -elsewhere|letter|account|question|howto|third|order|data|offer|history|payment|show|manage
  cancel-generic 70 end <4 -reason|export
  offer-accept 85 accept offer
  export-data 90 export data|account|password
  manage-billing 85 manage subscription|billing|renewal|payment
  manage-billing 85 show billing
  manage-billing 75 show payment
  manage-billing 75 billing portal <6
  manage-billing 85 show subscription you
  manage-billing 70 show subscription <5 -offer|signup
  manage-billing 55 billing|payment history <4
  manage-billing 70 me|your subscription|billing =me|your|subscription|billing|show|payment|account|join <7
  manage-billing 60 subscription =billing|subscription|payment|account|you
  manage-billing 55 billing|subscription =billing|subscription|payment|account|you
`;
