import { cfr } from '../cite.ts'
import { contributionRule } from '../ruling.ts'

/**
 * Numbers that were printed in advertisements or that fill a required field: many people's records hold them.
 * 078-05-1120 came with a wallet; the others are typing exercises.
 */
export const fillerNumbers: ReadonlySet<number> = new Set([78_051_120, 219_099_999, 123_456_789, 987_654_321])

/** Areas that were never given out. */
const noAreas: readonly string[] = ['000', '666']
/** One that begins with 9 is a taxpayer's number in the same field: it is somebody's, and its groups are others. */
const taxpayer = '9'

/** Each way in which a number is nobody's. */
export const numberFaultCodes = ['placeholder', 'never-issued', 'wrong-form'] as const

/** Why a text of nine digits is nobody's Social Security number; undefined where it may be somebody's. */
export function notAnSsn(ssn: string): (typeof numberFaultCodes)[number] | undefined {
  if (!/^\d{9}$/.test(ssn)) return 'wrong-form'
  if (/^(\d)\1{8}$/.test(ssn) || fillerNumbers.has(Number(ssn))) return 'placeholder'
  if (ssn.startsWith(taxpayer)) return undefined
  const isVoid = noAreas.includes(ssn.slice(0, 3)) || ssn.slice(3, 5) === '00' || ssn.slice(5) === '0000'
  return isVoid ? 'never-issued' : undefined
}

/** How the numbers are given out is known from common accounts and was not read in a provision. */
export const numbersOfNobody = contributionRule({
  id: 'numbers-of-nobody',
  title: 'A Social Security number that can be seen to be nobody’s is sent back',
  cites: [cfr(28, '25.5(a)')],
  says: 'An entry whose Social Security number is one digit nine times, a well-known filler, or of an area, group or serial that was never given out is rejected; the number is optional, so that the entry can be sent without it.',
  since: '1998-11-30',
  answers: ['accepted', ...numberFaultCodes],
  decide: ({ ssn }: { ssn: string }) => notAnSsn(ssn) ?? 'accepted',
  examples: [
    { name: 'a number that somebody may have', given: { ssn: '219091234' }, expect: 'accepted' },
    { name: 'a taxpayer number, which stands in the same field', given: { ssn: '912701234' }, expect: 'accepted' },
    {
      name: 'the same, of a group that no Social Security number has',
      given: { ssn: '912001234' },
      expect: 'accepted',
    },
    { name: 'one digit nine times', given: { ssn: '999999999' }, expect: 'placeholder' },
    { name: 'counted up', given: { ssn: '123456789' }, expect: 'placeholder' },
    { name: 'the number of the wallet', given: { ssn: '078051120' }, expect: 'placeholder' },
    { name: 'area 000', given: { ssn: '000121234' }, expect: 'never-issued' },
    { name: 'area 666', given: { ssn: '666121234' }, expect: 'never-issued' },
    { name: 'group 00', given: { ssn: '219001234' }, expect: 'never-issued' },
    { name: 'serial 0000', given: { ssn: '219120000' }, expect: 'never-issued' },
    { name: 'eight digits', given: { ssn: '21912123' }, expect: 'wrong-form' },
  ],
})
