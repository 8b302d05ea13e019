import type { Ntn } from '#law/words.ts'
import { aboutNumber } from '#ledger/blind.ts'
import type { Destruction, Rows } from '#ledger/rows.ts'
import { challengeOf, lookInto, overturnedAs, type Case, type Evidence, type MakeWatch } from '../evidence.ts'
import { unless, watchEvents } from '../rule.ts'
import { dayIn } from './own-dates.ts'

/** 28 CFR 25.9(b)(1)(ii): from this day after the inquiry nothing is left but number and date. */
export const keptFor = 88

/**
 * I15, I16: what was destroyed cannot be read again and does not come back. I18: nothing is destroyed that the law has us keep,
 * neither who was denied nor who was told nothing yet.
 */
export const destruction: MakeWatch = evidence => {
  const destroyed = new Map<string, Case>()
  const look = (check: Case) => {
    const left = check.recordDestroyed ? remains(check, evidence) : identityOf(check, evidence)
    for (const what of left)
      evidence.violated(check.recordDestroyed ? 'I16' : 'I15', `${check.ntn}: ${what} is still there`)
  }

  return {
    ...watchEvents([
      {
        id: 'I18',
        on: ['identity-destroyed'],
        wrong: ({ before }) => unless(mayForget(before), 'the licensee was told nothing yet'),
      },
      {
        id: 'I18',
        on: ['record-destroyed'],
        wrong: ({ before }) => unless(before?.status !== 'denied', 'it was denied'),
      },
      {
        id: 'I18',
        on: ['record-destroyed'],
        wrong: ({ after: { assigned } }, _, { now }) =>
          unless(dayIn(now, assigned.zone) >= dayIn(assigned.contact, assigned.zone) + keptFor, 'its day has not come'),
      },
    ])(evidence),
    kept(rows) {
      for (const going of rows.destroys)
        if (!isSaid(going, rows, evidence))
          evidence.violated('I18', `${going.ntn}: its ${going.what} was destroyed and no event says so`)
      const touched = [...rows.events, ...rows.leaves, ...rows.owed].map(({ subject }) => subject)
      for (const ntn of new Set([
        ...touched,
        ...[...rows.sealed, ...rows.keys, ...rows.destroys].map(({ ntn: number }) => number),
      ])) {
        const check = evidence.cases.get(ntn)
        if (check?.identityDestroyed !== true) continue
        destroyed.set(ntn, check)
        look(check)
      }
    },
    ended() {
      for (const check of destroyed.values()) look(check)
    },
  }
}

/**
 * An event of the same write says what goes. A notice whose correction came after its check was destroyed goes with being read, what was filed of
 * one with the word that it was removed, and a challenge goes with its check. What ends a file of the voluntary appeal file says it of that.
 */
function isSaid({ ntn, what }: Destruction, { events }: Rows, { cases }: Evidence): boolean {
  const check = cases.get(ntn)
  if (what === 'notices')
    return check?.recordDestroyed === true && events.some(({ body }) => lastOfNotices.includes(String(body['type'])))
  return events.some(({ subject, life, body }) => {
    if (life === 'appeal-file') return subject === ntn && what === 'identity' && leaving.includes(String(body['type']))
    const about = cases.get(subject)
    const its = subject === ntn || (about !== undefined && challengeOf(about) === ntn)
    return its && body['type'] === `${what}-destroyed`
  })
}

const lastOfNotices: readonly string[] = ['correction-told', 'to-remove', 'removed']

/** Whoever leaves the voluntary appeal file, or was never taken into it, is kept no longer. */
const leaving: readonly string[] = ['refused', 'removed', 'pursuit-ended']

const tells: readonly string[] = ['presumed', 'poc-proceed', 'poc-overturn']

const mayForget = (check: Case | undefined): boolean =>
  check?.status === 'cancelled' ||
  // A point of contact told its licensee, or is presumed to have.
  check?.events.some(({ event: { type } }) => tells.includes(type)) === true ||
  check?.events.some(({ event }) => event.type === 'told' && event.word === 'proceed') === true ||
  (check !== undefined && isToldOfBoth(check))

/** A denial that fell after thirty days: the licensee was told to check again, and the person that it fell. */
export const isToldOfBoth = (check: Case): boolean =>
  overturnedAs(check) === 'recheck' &&
  check.events.some(({ event }) => event.type === 'told' && event.word === 'recheck') &&
  check.events.some(({ event: { type } }) => type === 'communicated')

function identityOf({ ntn }: Case, { sim }: Evidence): readonly string[] {
  const { sealed, keys, blind } = sim.store.tables
  const handles = new Set([...new Set(blind.all().map(({ epoch }) => epoch))].map(epoch => handleOf(ntn, epoch, sim)))
  const inIndex = blind.all().some(({ handle }) => handles.has(handle))
  return [
    ...sealed.of(ntn).map(({ what }) => `sealed ${what}`),
    ...(keys.get(ntn, 'identity') === undefined ? [] : ['the identity key']),
    ...(lookInto(sim, ntn, 'transferee') === undefined ? [] : ['the transferee']),
    ...(inIndex ? ['its lines of the blind index'] : []),
  ]
}

const handleOf = (ntn: Ntn, epoch: string, { keys }: Evidence['sim']): string =>
  Buffer.from(keys.lookBlind(epoch, aboutNumber(ntn)) ?? []).toString('base64url')

/** Everything but number, date and leaves that say nothing. */
export function remains(check: Case, evidence: Evidence): readonly string[] {
  const { ntn, asked } = check
  const { keys, events, lives, due, leaves, requests } = evidence.sim.store.tables
  const challenge = challengeOf(check) ?? ''
  const request = asked === undefined ? undefined : requests.get(asked.caller, asked.key)
  return [
    ...identityOf(check, evidence),
    ...keys.of(ntn).map(({ family }) => `the ${family} key`),
    ...events.of(ntn).map(({ seq }) => `event ${seq}`),
    ...lives.of(ntn).map(({ life }) => `its ${life}`),
    ...events.of(challenge).map(({ seq }) => `event ${seq} of its challenge`),
    ...lives.of(challenge).map(() => 'its challenge'),
    ...due.of(challenge).map(({ kind }) => `the debt ${kind} of its challenge`),
    ...leaves.of(challenge).flatMap(({ body }) => (body === undefined ? [] : ['a leaf of its challenge that tells'])),
    ...due.of(ntn).map(({ kind }) => `the debt ${kind}`),
    ...leaves.of(ntn).flatMap(({ body }) => (body === undefined ? [] : ['a leaf that tells'])),
    ...(request?.ntn === ntn ? ['its request'] : []),
    ...(requests.get(check.assigned.ori ?? '', `stn ${check.assigned.stn}`)?.ntn === ntn ? ['its state’s number'] : []),
  ]
}
