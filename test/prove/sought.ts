import { encodings } from './scan/encodings.ts'
import { patternsOf, type Named } from './scan/patterns.ts'
import { createSearch, type Pattern, type Search } from './scan/search.ts'
import type { Walker } from './paths/path.ts'

/** What is searched for: a word of somebody's; the key of an epoch; the key under which one transferee was sealed. */
export type Sought =
  | (Readonly<{ kind: 'word' }> & Named)
  | Readonly<{ kind: 'epoch key'; name: string }>
  | Readonly<{ kind: 'own key'; person: number }>

export type Keys = Readonly<{
  /** Of epochs, by name. */
  epochs: ReadonlyMap<string, Buffer>
  /** Of transferees, in hexadecimal, and whose each is. */
  own: ReadonlyMap<string, number>
}>

export function searchFor(walkers: readonly Walker[], { epochs, own }: Keys): Search<Sought> {
  const words = patternsOf(walkers.map(({ person }) => person)).map(({ of, ...pattern }): Pattern<Sought> => ({
    ...pattern,
    of: { kind: 'word', ...of },
  }))
  const ofEpochs = [...epochs].flatMap(([name, key]) => written(key, { kind: 'epoch key', name }))
  const ofOwn = [...own].flatMap(([key, person]) => written(Buffer.from(key, 'hex'), { kind: 'own key', person }))
  return createSearch([...words, ...ofEpochs, ...ofOwn])
}

/** A key has no letters: it lies about as bytes, hexadecimal or base64. */
const written = (key: Buffer, of: Sought): readonly Pattern<Sought>[] =>
  [key, Buffer.from(key.toString('hex')), Buffer.from(key.toString('base64').slice(0, -2))].map(bytes => ({
    bytes,
    of,
  }))

export const waysOfWriting: number = Object.keys(encodings).length
