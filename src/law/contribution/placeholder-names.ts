import { cfr } from '../cite.ts'
import { contributionRule } from '../ruling.ts'

/** A name as it was sent. */
export type NameSent = Readonly<{ last: string; first: string; middle?: string; suffix?: string }>
export type NamePart = keyof NameSent

/** What can be seen to be wrong with one part of a name: in a code for a machine, and in words. */
export type NameFault = Readonly<{ part: NamePart; code: keyof typeof because; because: string }>

const because = {
  placeholder: 'a word that stands where nobody knows the name',
  digits: 'a digit inside a name',
  'mixed-scripts': 'letters of two scripts in one word, which look alike and are not',
  'hidden-characters': 'characters that nobody sees',
} as const

/** Each way in which a name is nobody's, as far as that can be seen. */
export const nameFaultCodes: readonly string[] = Object.keys(because)

/**
 * A closed list of what forms and terminals print where a name is not known. DOE is not in it, nor NULL, NONE or NA: people are
 * called so. FNU stands on visas for the first name of somebody who has one name only, and is left there.
 */
const fillers: ReadonlySet<string> = new Set([
  ...['UNKNOWN', 'UNKN', 'UNK', 'LNU', 'NLN', 'NFN', 'NMN', 'NMI', 'N/A', 'TBD'],
  ...['NO NAME', 'NO LAST NAME', 'NO FIRST NAME', 'NO MIDDLE NAME', 'NOT GIVEN', 'NOT AVAILABLE', 'NOT KNOWN'],
  ...['LAST NAME', 'LASTNAME', 'FIRST NAME', 'FIRSTNAME', 'SURNAME'],
])
const fnu = 'FNU'
/** Words that are somebody's name each, and nobody's together. */
const together: readonly (readonly [last: string, first: string])[] = [
  ['TEST', 'TEST'],
  ['LAST', 'FIRST'],
]

const parts = ['last', 'first', 'middle', 'suffix'] as const

/** Every fault of every part, in the order in which a name is written. */
export function faultsOfName(name: NameSent): readonly NameFault[] {
  const pair = isPair(name)
  return parts.flatMap(part => {
    const text = name[part]
    if (text === undefined) return []
    const isFiller = isPlaceholder(text, part) || (pair && (part === 'last' || part === 'first'))
    const codes = [
      ...(isFiller ? (['placeholder'] as const) : []),
      // 2ND and 3RD are suffixes.
      ...(part !== 'suffix' && /\p{Nd}/u.test(text) ? (['digits'] as const) : []),
      ...(text.split(/[\s'’-]+/u).some(isMixed) ? (['mixed-scripts'] as const) : []),
      ...(hasHidden(text) ? (['hidden-characters'] as const) : []),
    ]
    return codes.map(code => ({ part, code, because: because[code] }))
  })
}

const plain = (text: string): string => text.trim().toUpperCase().replaceAll(/\s+/g, ' ').replaceAll(/[.*]/g, '')

function isPlaceholder(text: string, part: NamePart): boolean {
  const word = plain(text)
  // One X is a name; nobody has two.
  return fillers.has(word) || /^X{2,}$/.test(word) || (word === fnu && part !== 'first')
}

const isPair = ({ last, first }: NameSent): boolean =>
  together.some(([one, other]) => plain(last) === one && plain(first) === other)

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u] as const
const isMixed = (word: string): boolean => scripts.filter(script => script.test(word)).length > 1

/** Of no width in any script; the two joiners belong to scripts that join letters, and to none of these three. */
const hidden = /\u034F|[\u00AD\u115F\u1160\u200B\u2060-\u2064\u3164\uFFA0]/u
const joiner = /[\u200C\u200D]/u
const hasHidden = (text: string): boolean =>
  hidden.test(text) || (joiner.test(text) && scripts.some(script => script.test(text)))

type Named = { last: string; first: string; middle?: string; suffix?: string }

export const namesOfNobody = contributionRule({
  id: 'names-of-nobody',
  title: 'A name that can be seen to be nobody’s is sent back',
  cites: [cfr(28, '25.5(a)')],
  says: 'An entry whose name is a word for an unknown name, holds a digit, mixes the letters of two scripts in one word, or hides characters that nobody sees is rejected; a name that somebody may have, John Doe’s too, is not.',
  since: '1998-11-30',
  answers: ['accepted', 'rejected'],
  decide: (name: Named) => {
    const wrong = faultsOfName(name).map(({ part, code }) => `${part}: ${code}`)
    return wrong.length > 0 ? ({ answer: 'rejected', because: wrong } as const) : ({ answer: 'accepted' } as const)
  },
  examples: [
    { name: 'somebody', given: { last: 'Example', first: 'Jordan' }, expect: { answer: 'accepted' } },
    { name: 'John Doe, whose name it may be', given: { last: 'Doe', first: 'John' }, expect: { answer: 'accepted' } },
    {
      name: 'one name only, as a visa writes it',
      given: { last: 'Sukarno', first: 'FNU' },
      expect: { answer: 'accepted' },
    },
    {
      name: 'a third of the name',
      given: { last: 'Example', first: 'Jo', suffix: '3RD' },
      expect: { answer: 'accepted' },
    },
    {
      name: 'no last name known',
      given: { last: 'Unknown', first: 'Jordan' },
      expect: { answer: 'rejected', because: ['last: placeholder'] },
    },
    {
      name: 'no middle name, in so many letters',
      given: { last: 'Example', first: 'Jordan', middle: 'NMN' },
      expect: { answer: 'rejected', because: ['middle: placeholder'] },
    },
    {
      name: 'a try at whether the line works',
      given: { last: 'TEST', first: 'Test' },
      expect: { answer: 'rejected', because: ['last: placeholder', 'first: placeholder'] },
    },
    {
      name: 'a nought for an O',
      given: { last: 'J0nes', first: 'Mary' },
      expect: { answer: 'rejected', because: ['last: digits'] },
    },
    {
      name: 'a Cyrillic а among Latin letters',
      given: { last: 'Exаmple', first: 'Jordan' },
      expect: { answer: 'rejected', because: ['last: mixed-scripts'] },
    },
    {
      name: 'a space of no width',
      given: { last: 'Exam\u200Bple', first: 'Jordan' },
      expect: { answer: 'rejected', because: ['last: hidden-characters'] },
    },
  ],
})
