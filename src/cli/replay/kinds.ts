import type { Purpose } from '#law/purpose.ts'
import type { FirearmType } from '#law/words.ts'

/** What one column of the published monthly counts is a check for. */
type KindRow = Readonly<{ purpose: Purpose; firearm?: FirearmType }>

/** The columns of the counts by month, state and kind that the FBI publishes, and what was really asked under each. */
export const kinds = {
  permit: { purpose: 'permit' },
  permit_recheck: { purpose: 'permit-recheck' },
  handgun: { purpose: 'sale', firearm: 'handgun' },
  long_gun: { purpose: 'sale', firearm: 'long-gun' },
  other: { purpose: 'sale', firearm: 'other' },
  multiple: { purpose: 'sale', firearm: 'multiple' },
  admin: { purpose: 'administrative' },
  prepawn_handgun: { purpose: 'pre-pawn', firearm: 'handgun' },
  prepawn_long_gun: { purpose: 'pre-pawn', firearm: 'long-gun' },
  prepawn_other: { purpose: 'pre-pawn', firearm: 'other' },
  redemption_handgun: { purpose: 'redemption', firearm: 'handgun' },
  redemption_long_gun: { purpose: 'redemption', firearm: 'long-gun' },
  redemption_other: { purpose: 'redemption', firearm: 'other' },
  returned_handgun: { purpose: 'disposition', firearm: 'handgun' },
  returned_long_gun: { purpose: 'disposition', firearm: 'long-gun' },
  returned_other: { purpose: 'disposition', firearm: 'other' },
  rentals_handgun: { purpose: 'rental', firearm: 'handgun' },
  rentals_long_gun: { purpose: 'rental', firearm: 'long-gun' },
  private_sale_handgun: { purpose: 'private-sale', firearm: 'handgun' },
  private_sale_long_gun: { purpose: 'private-sale', firearm: 'long-gun' },
  private_sale_other: { purpose: 'private-sale', firearm: 'other' },
  return_to_seller_handgun: { purpose: 'return-to-seller', firearm: 'handgun' },
  return_to_seller_long_gun: { purpose: 'return-to-seller', firearm: 'long-gun' },
  return_to_seller_other: { purpose: 'return-to-seller', firearm: 'other' },
} as const satisfies Record<string, KindRow>

export type Kind = keyof typeof kinds
export const kindNames = Object.keys(kinds) as readonly Kind[]
