import { cfr, usc, type Cites } from './cite.ts'
import type { Audience, FirearmType, LawBody } from './words.ts'

/** What a check may be made for, and by whom. A purpose that is not in this table does not exist. */
type PurposeRow = Readonly<{
  title: string
  cites: Cites
  /** Who may ask for it (28 CFR 25.6(a), (d), (j)). */
  audiences: readonly Audience[]
  /** Where the law lets one body ask, and no other agency (25.6(j)(2); 42 U.S.C. 2201a). */
  of?: LawBody
  /** Whether the clocks of 922(t) run: the three business days, the thirty days, the default transfer. */
  transfer: boolean
  /** For pawn purposes, which some states leave to the federal Operations Center. */
  redemption?: true
  firearms: readonly FirearmType[]
}>

const licensees = ['licensee', 'representative', 'poc'] as const
const anyFirearm = ['handgun', 'long-gun', 'other', 'multiple'] as const
const oneFirearm = ['handgun', 'long-gun', 'other'] as const
const transferCites = [usc(18, '922(t)(1)'), cfr(28, '25.6(a)')] as const
const agencyCites = [cfr(28, '25.6(j)(1)')] as const

export const purposes = {
  sale: { title: 'Sale', cites: transferCites, audiences: licensees, transfer: true, firearms: anyFirearm },
  'private-sale': {
    title: 'Private sale',
    cites: transferCites,
    audiences: licensees,
    transfer: true,
    firearms: oneFirearm,
  },
  'return-to-seller': {
    title: 'Return to seller, private sale',
    cites: transferCites,
    audiences: licensees,
    transfer: true,
    firearms: oneFirearm,
  },
  rental: {
    title: 'Rental off the premises',
    cites: transferCites,
    audiences: licensees,
    transfer: true,
    firearms: oneFirearm,
  },
  'pre-pawn': {
    title: 'Before a pawn',
    cites: transferCites,
    audiences: licensees,
    transfer: true,
    firearms: oneFirearm,
  },
  redemption: {
    title: 'Pawn redemption',
    cites: transferCites,
    audiences: licensees,
    transfer: true,
    redemption: true,
    firearms: oneFirearm,
  },
  permit: {
    title: 'Permit or license',
    cites: agencyCites,
    audiences: ['agency', 'poc'],
    transfer: false,
    firearms: [],
  },
  'permit-recheck': {
    title: 'Recheck of a permit holder',
    cites: agencyCites,
    audiences: ['agency', 'poc'],
    transfer: false,
    firearms: [],
  },
  // An inquiry of ATF in enforcing the two firearms acts, under the name that the published counts give it.
  administrative: {
    title: 'Administrative check by an agency',
    cites: [cfr(28, '25.6(j)(2)')],
    audiences: ['agency'],
    of: 'atf',
    transfer: false,
    firearms: [],
  },
  disposition: {
    title: 'Return of a firearm held by a criminal justice agency',
    cites: [cfr(28, '25.6(j)(3)')],
    audiences: ['agency'],
    transfer: false,
    firearms: oneFirearm,
  },
  // Armed guards of what the Commission licenses: no purpose of 25.6(j), but of a statute of its own. Who is denied may appeal.
  nuclear: {
    title: 'Armed guard of a facility that the Nuclear Regulatory Commission licenses',
    cites: [usc(42, '2201a')],
    audiences: ['agency'],
    of: 'nuclear-regulatory-commission',
    transfer: false,
    firearms: [],
  },
} as const satisfies Record<string, PurposeRow>

export type Purpose = keyof typeof purposes
export const purposeNames = Object.keys(purposes) as readonly Purpose[]

const rows: Readonly<Record<Purpose, PurposeRow>> = purposes

/** 25.6(a), (j): each purpose belongs to its callers; any other use is misuse (25.11(b)). */
export const mayAskFor = (audience: Audience, purpose: Purpose, body?: LawBody): boolean => {
  const { audiences, of } = rows[purpose]
  return audiences.includes(audience) && (of === undefined || of === body)
}

/** The one agency whose purpose it is, where it is not everybody's. */
export const bodyOf = (purpose: Purpose): LawBody | undefined => rows[purpose].of

/** Whether the transfer clocks of 922(t) run for this purpose. */
export const isTransfer = (purpose: Purpose): boolean => rows[purpose].transfer

/** The kind by which a state's point-of-contact role is decided. */
export const pocKind = (purpose: Purpose, firearm: FirearmType): FirearmType | 'redemption' =>
  rows[purpose].redemption ? 'redemption' : firearm
