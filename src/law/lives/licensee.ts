import type { Ffl, State, Zone } from '../words.ts'

/**
 * A licensee as the license table knows it: where the premises are, whether the license is in force, and the verifier of the
 * code word. Whether a license is in force is read here, never from the digits of the number (27 CFR 478.45).
 */
export type Premises = Readonly<{
  name: string
  street: string
  city: string
  state: State
  zip: string
  zone: Zone
  telephone?: string
}>

export type LicenseeEvent =
  | Readonly<{ type: 'enrolled'; ffl: Ffl; premises: Premises; expires: string; verifier: string }>
  | Readonly<{ type: 'code-word-set'; verifier: string }>
  | Readonly<{ type: 'renewal-filed'; on: string }>
  | Readonly<{ type: 'renewed'; expires: string }>
  | Readonly<{ type: 'suspended'; why: string }>
  | Readonly<{ type: 'restored' }>
  | Readonly<{ type: 'revoked'; why: string }>

export type Licensee = Readonly<{
  ffl: Ffl
  premises: Premises
  expires: string
  verifier: string
  status: 'licensed' | 'suspended' | 'revoked'
  renewalFiled?: string | undefined
}>

/** The licensee after one more event, or undefined where the event may not happen. */
export function foldLicensee(before: Licensee | undefined, event: LicenseeEvent): Licensee | undefined {
  if (event.type === 'enrolled') {
    const { type: _, ...enrolled } = event
    return before === undefined ? { ...enrolled, status: 'licensed' } : undefined
  }
  if (before === undefined || before.status === 'revoked') return undefined
  switch (event.type) {
    case 'code-word-set':
      return { ...before, verifier: event.verifier }
    case 'renewal-filed':
      return { ...before, renewalFiled: event.on }
    case 'renewed':
      return { ...before, expires: event.expires, renewalFiled: undefined }
    case 'suspended':
      return { ...before, status: 'suspended' }
    case 'restored':
      return { ...before, status: 'licensed' }
    case 'revoked':
      return { ...before, status: 'revoked' }
  }
}

/** 27 CFR 478.45: a renewal filed before the license ran out keeps it in force until ATF acts on it. */
export const licenseInForce = (
  { status, expires, renewalFiled }: Pick<Licensee, 'status' | 'expires' | 'renewalFiled'>,
  on: string,
): boolean => status === 'licensed' && (on <= expires || (renewalFiled !== undefined && renewalFiled <= expires))
