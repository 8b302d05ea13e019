import { parseOri } from '#law/numbers.ts'
import type { Ori, State } from '#law/words.ts'
import type { Agencies, Place, Routed } from '../agencies.ts'

/** Which bodies there are for a place, by what they are. */
export type Bodies = (place: Place) => readonly Readonly<{ ori: Ori; name: string; kind: 'city' | 'prosecutor' }>[]

/** One body for each state: the synthetic agency that the training system signs in. */
const oneOfEachState: Bodies = ({ state }) => {
  const ori = parseOri(`${state}SY00001`)
  return ori === undefined ? [] : [{ ori, name: `Synthetic police of ${state}`, kind: 'city' }]
}

/** A directory that is nobody's. A place without a body has no authority. */
export function simulatedAgencies(bodies: Bodies = oneOfEachState): Agencies {
  const known = new Map<Ori, string>()
  return {
    named(ori) {
      const name = known.get(ori) ?? bodies(anywhereIn(ori)).find(body => body.ori === ori)?.name
      return name === undefined ? undefined : { ori, name }
    },
    route({ sought, residence }) {
      const places = [
        { place: 'sought', bodies: bodies(sought) },
        { place: 'residence', bodies: residence === undefined ? [] : policeOf(bodies(residence)) },
      ] as const
      const recipients = new Map<Ori, Routed['recipients'][number]>()
      for (const { place, bodies: found } of places)
        for (const { ori, name, kind } of found) {
          known.set(ori, name)
          const before = recipients.get(ori)
          recipients.set(ori, { ori, name, kind, why: [...(before?.why ?? []), { place }] })
        }
      const left = places.filter(
        ({ place, bodies: found }) => found.length === 0 && (place === 'sought' || residence !== undefined),
      )
      return {
        recipients: [...recipients.values()],
        unroutable: left.map(({ place }) => ({ place, because: 'no-authority' })),
      }
    },
  }
}

/** 18 U.S.C. 925B(a)(2): prosecutors of the jurisdiction where the transfer was sought, and no others. */
const policeOf = (found: ReturnType<Bodies>): ReturnType<Bodies> => found.filter(({ kind }) => kind !== 'prosecutor')

/** Every ORI begins with its state. */
const anywhereIn = (ori: Ori): Place => ({ street: '', city: '', state: ori.slice(0, 2) as State, zip: '' })
