import type { z } from 'zod'
import type { listLetters } from '#contract/challenge-letters.ts'
import { present } from '../present.ts'
import { keepLetter } from './keep-letter.ts'
import { declined, type Outcome } from './output.ts'
import { andThen, type Person } from './person.ts'

export type Waiting = z.output<(typeof listLetters.answers)[200]>

type Options = Readonly<Partial<Record<'kind' | 'out' | 'lang' | 'on' | 'evidence' | 'of', string>>>

/** What lies there to be printed and mailed, a line each. */
export const waitingPage = ({ letters, waiting, more }: Waiting): string => {
  if (letters.length === 0) return 'No letter waits.\n'
  const { address, identity, determination } = waiting
  return [
    ...letters.map(lineOf),
    `Waiting for an address: ${address}, for identity: ${identity}, for a determination: ${determination}.`,
    ...(more ? ['More may be owed. Mail these, and ask again.'] : []),
  ]
    .map(line => `${line}\n`)
    .join('')
}

const lineOf = ({ challenge, letter, since, by, late, waitsFor, of }: Waiting['letters'][number]): string =>
  [
    ...[challenge, letter.padEnd(10), `since ${since.slice(0, 10)}`, by === undefined ? 'at once' : `by ${by}`],
    ...(late ? ['late'] : []),
    ...(waitsFor === undefined ? [] : [`waits for ${waitsFor}`]),
    ...(of === undefined ? [] : [`made ${of}`]),
  ].join('  ')

/** That it was mailed is another act: `mailed`. */
export async function printed(
  challenge: string,
  { kind = '', out, lang }: Options,
  read: Person['read'],
): Promise<Outcome> {
  if (out === undefined) return declined('usage', 'Say where the letter is written with --out.')
  const to = `${challenge}/letters/${encodeURIComponent(kind)}`
  const heard = await read<Uint8Array>(lang === undefined ? to : `${to}?language=${encodeURIComponent(lang)}`)
  return andThen(heard, bytes =>
    keepLetter({ out, bytes }, {}, 'the letter, for the person alone. Print it, mail it, and say so with mailed.'),
  )
}

export const mailedOf = ({ kind, on, evidence, of }: Options): object => ({
  ...{ letter: kind, on },
  ...present({ evidence, of }),
})
