import { kindNames, type Kind } from '#cli/replay/kinds.ts'

/** The header of the published counts, as it is. */
export const header =
  'month,state,permit,permit_recheck,handgun,long_gun,other,multiple,admin,prepawn_handgun,prepawn_long_gun,' +
  'prepawn_other,redemption_handgun,redemption_long_gun,redemption_other,returned_handgun,returned_long_gun,' +
  'returned_other,rentals_handgun,rentals_long_gun,private_sale_handgun,private_sale_long_gun,private_sale_other,' +
  'return_to_seller_handgun,return_to_seller_long_gun,return_to_seller_other,totals'

/** One made-up line: so many checks of these kinds, and none of the others. */
export function row(month: string, state: string, counts: Readonly<Partial<Record<Kind, number>>>): string {
  const cells = kindNames.map(kind => counts[kind] ?? 0)
  return [month, state, ...cells, cells.reduce((sum, count) => sum + count, 0)].join(',')
}
