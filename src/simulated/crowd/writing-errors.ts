import type { Description, Name } from '#match/description.ts'
import { peopleOf, type PeopleName } from './peoples.ts'
import { otherRomanisation } from './romanisations.ts'
import { renamed, type Spoil } from './spoil.ts'

/** One name, written two ways: in its own letters and in ours, or in ours by two rules. */
export const writingErrors = {
  'written-in-cyrillic': inOwnLetters(['russian', 'ukrainian'], /^[\p{Script=Cyrillic}' -]+$/u),
  'written-in-arabic': inOwnLetters(['arab'], /^[\p{Script=Arabic} -]+$/u),
  'written-in-chinese': inOwnLetters(['chinese', 'japanese'], /^[\p{Script=Han}\p{Script=Hiragana}]+$/u),
  'written-in-korean': inOwnLetters(['korean'], /^\p{Script=Hangul}+$/u),
  'written-with-accents': inOwnLetters(
    ['mexican', 'polish', 'vietnamese'],
    /^\p{Script=Latin}[\p{Script=Latin}\p{M} '-]*$/u,
  ),
  'romanised-otherwise': romanisedOtherwise,
  'written-in-small-letters': inSmallLetters,
} as const satisfies Readonly<Record<string, Spoil>>

/** Every name of the person in the letters of one people; where one of them has no such letters, nothing. */
function inOwnLetters(peoples: readonly PeopleName[], letters: RegExp): Spoil {
  return description => {
    const written = peoples
      .map(people => nativeName(description, people))
      .find(name => name !== undefined && Object.values(name).every(part => letters.test(part)))
    return written === undefined || sameLetters(written, description.names[0])
      ? undefined
      : renamed(description, written)
  }
}

function nativeName({ names: [name], sex }: Description, people: PeopleName): Name | undefined {
  const { surname, given } = peopleOf(people)
  const called = given[sex === 'F' ? 'F' : 'M'].native
  const last = name.last.split(/([ -])/).map(part => (/[ -]/.test(part) ? part : surname.native.get(part)))
  const first = called.get(name.first)
  const middle = name.middle === undefined ? undefined : called.get(name.middle)
  if (first === undefined || last.includes(undefined)) return undefined
  if (name.middle !== undefined && middle === undefined) return undefined
  // What a two-word surname of the list is must not be taken apart.
  const whole = surname.native.get(name.last) ?? last.join('')
  const capitals = { last: whole.toUpperCase(), first: first.toUpperCase() }
  return { ...capitals, ...(middle !== undefined && { middle: middle.toUpperCase() }) }
}

const sameLetters = (one: Name, other: Name): boolean =>
  one.last === other.last && one.first === other.first && one.middle === other.middle

function romanisedOtherwise(...[description, random]: Parameters<Spoil>): ReturnType<Spoil> {
  const { last, first } = description.names[0]
  const spelled = {
    last: fromAbroad.has(last) ? otherRomanisation(last, random) : undefined,
    first: fromAbroad.has(first) ? otherRomanisation(first, random) : undefined,
  }
  const part = random.chance(0.5) ? 'last' : 'first'
  const chosen = spelled[part] === undefined ? (part === 'last' ? 'first' : 'last') : part
  return spelled[chosen] === undefined ? undefined : renamed(description, { [chosen]: spelled[chosen] })
}

/** Names that are written in other letters at home. That some of them are borne in America too is nobody's fault. */
const fromAbroad = new Set(
  (['russian', 'ukrainian', 'arab', 'chinese', 'korean', 'polish'] as const).flatMap(people => {
    const { surname, given } = peopleOf(people)
    return [surname, given.F, given.M].flatMap(({ native }) => [...native.keys()])
  }),
)

/** Most people write Smith. */
function inSmallLetters(description: Description): Description | undefined {
  const { last, first, middle } = description.names[0]
  const small = { last: capitalised(last), first: capitalised(first), middle: middle && capitalised(middle) }
  return small.last === last && small.first === first ? undefined : renamed(description, small)
}

const capitalised = (word: string): string =>
  word.replaceAll(/\p{L}+/gu, letters => `${letters.slice(0, 1).toUpperCase()}${letters.slice(1).toLowerCase()}`)
