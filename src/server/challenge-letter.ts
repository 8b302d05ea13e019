import type { Challenged } from '#challenge/amend-challenge.ts'
import type { Ground } from '#challenge/findings.ts'
import type { WrittenTo } from '#challenge/written-to.ts'
import type { Addressed } from '#delivery/letters/addressed.ts'
import type { DeniedRecord } from '#delivery/letters/denied-records.ts'
import type { Language } from '#delivery/letters/language.ts'
import type { Letter } from '#delivery/letters/letter.ts'
import { neverValidLetter, overturnedLetter, type ToldLicensee } from '#delivery/letters/overturned.ts'
import { reasonsLetter } from '#delivery/letters/reasons.ts'
import { sustainedLetter } from '#delivery/letters/sustained.ts'
import { claimKinds } from '#law/lives/challenge.ts'
import type { LetterKind } from '#law/lives/mailing.ts'
import { proofOf } from '#law/notices/challenge.ts'
import { defect } from '#ledger/defect.ts'
import { present } from '../present.ts'
import type { World } from '../world.ts'
import type { ServerSettings } from './settings.ts'

/** A challenge, and for whom its letter is; nobody once that is destroyed. */
export type ToWrite = Challenged & Readonly<{ written: WrittenTo | undefined; language: Language }>

/** 28 CFR 25.10(b), (c), (e): one letter about one challenge, as it is on the day on which it is made. */
export const challengeLetter = (
  kind: LetterKind,
  given: ToWrite,
  agency: ServerSettings['agency'],
  world: Pick<World, 'now'>,
): Letter => made[kind](given, headOf(given, agency, world))

/** Who writes to whom, in which language and on which day: the day where the firearm was sought. */
export function headOf(
  { written, language, check }: Omit<ToWrite, 'challenge'>,
  { name, address }: ServerSettings['agency'],
  { now }: Pick<World, 'now'>,
): Addressed {
  return {
    ...{ language, from: { name, ...(address === undefined ? {} : { address: [address] }) } },
    ...present({ to: written?.to }),
    on: dayOf(now().toString(), check),
  }
}

/** The civil day of an instant, where the firearm was sought. */
const dayOf = (instant: string, { state: { assigned } }: Challenged['check']): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(assigned.zone).toPlainDate().toString()

const made: Readonly<Record<LetterKind, (given: ToWrite, head: Addressed) => Letter>> = {
  reasons: (given, head) =>
    reasonsLetter({
      ...{ ...head, ...checkOf(given), deniedOn: deniedOn(given) },
      ...present({ askedOn: given.challenge.state.asked?.dated }),
      records: (given.written?.grounds ?? []).map(deniedRecord),
    }),
  sustained: (given, head) => {
    const { settled } = given.challenge.state
    const stands = ({ hit: { number } }: Ground) => (settled[number] ?? 'stands') === 'stands'
    const grounds = given.written?.grounds ?? []
    return sustainedLetter({
      ...{ ...head, ...checkOf(given), receivedOn: receivedOn(given), decidedOn: decidedOn(given) },
      left: grounds.filter(stands).map(deniedRecord),
      corrected: grounds.filter(ground => !stands(ground)).map(deniedRecord),
    })
  },
  overturned: (given, head) => {
    const { state } = given.challenge
    const taken = {
      ...{ ...head, ...checkOf(given), decidedOn: decidedOn(given), licensee: licenseeOf(given) },
      records: (given.written?.grounds ?? []).map(deniedRecord),
    }
    if (state.asked !== undefined || state.origin !== 'review') return overturnedLetter(taken)
    return neverValidLetter({ ...taken, deniedOn: deniedOn(given), corrections: toldPolice(given) })
  },
}

const checkOf = ({ check }: ToWrite) =>
  ({
    ntn: check.state.ntn,
    deniedBy: check.state.assigned.determines === 'poc' ? 'poc' : 'national',
    contactOn: dayOf(check.state.assigned.contact, check),
  }) as const

const deniedOn = ({ check }: ToWrite): string =>
  dayOf(check.state.deniedAt ?? defect('what was denied was denied at some time'), check)

/** Of what came last before the decision: that is what it answers. */
const receivedOn = ({ challenge: { state }, check }: ToWrite): string =>
  dayOf(state.information.at(Math.max(state.answered - 1, 0))?.at ?? state.at, check)

const decidedOn = ({ challenge: { state }, check }: ToWrite): string =>
  dayOf(state.decided?.at ?? defect('a letter about a decision follows the decision'), check)

function licenseeOf(given: ToWrite): ToldLicensee {
  const { answer = 'recheck' } = given.challenge.state.decided ?? {}
  return answer === 'proceed' ? { answer, on: decidedOn(given) } : { answer }
}

const toldPolice = ({ check }: ToWrite): boolean => Object.keys(check.state.police?.told ?? {}).length > 0

/** What would show a record wrong is not known beforehand, so that everything is named that the law knows of. */
const needs = claimKinds.map(proofOf)

const deniedRecord = ({ hit, keeper }: Ground): DeniedRecord => ({ category: hit.record.category, keeper, needs })
