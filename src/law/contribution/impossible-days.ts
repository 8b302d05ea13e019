import { ageOn } from '../clocks/age.ts'
import { cfr } from '../cite.ts'
import { parseDate } from '../numbers.ts'
import { contributionRule, type Json } from '../ruling.ts'

/** The days of an entry, as it was sent, and what its facts say of days and ages. */
export type DaysSent = Readonly<{
  category: string
  born: string
  disposed?: string
  facts?: Readonly<Record<string, Json>>
  sentOn: string
}>

/** Each way in which days cannot be those of one life. */
export const dayFaultCodes = [
  ...(['placeholder', 'too-long-ago', 'before-birth', 'in-the-future', 'ages-disagree', 'too-young'] as const),
] as const

/** Of which member, with its place among the facts where it is one of them. */
export type DayFault = Readonly<{
  of: 'born' | 'disposed' | `facts/${string}`
  code: (typeof dayFaultCodes)[number]
  because: string
}>

/** Filled in where a form wants a day and nobody knows one. The first of January of any other year is a birthday. */
const placeholderBirth = '1900-01-01'
/** Older than anybody was seen to be. */
const oldest = { years: 120 } as const
/** Our own floor: nobody is convicted as young as this, whatever the age of responsibility where it was. */
const youngestConvicted = 10
/** Facts that tell of a day which was over when the record was sent, by whatever rule asks for them. */
const pastFacts = ['entered', 'completed', 'eventOn', 'earlierOn'] as const
const convictions: readonly string[] = ['A1', 'I']

/** What cannot be, of what is said of one life: nothing precedes a birth, and nothing has happened tomorrow. */
export function impossibleDays(sent: DaysSent): readonly DayFault[] {
  const born = parseDate(sent.born)
  if (born === undefined) return []
  return [...ofBirth(born, sent), ...ofDays(born, sent), ...ofAges(born, sent)]
}

function ofBirth(born: string, { sentOn }: DaysSent): readonly DayFault[] {
  if (born === placeholderBirth) return [{ of: 'born', code: 'placeholder', because: 'born is what stands for no day' }]
  // Whoever was born in a later year needs no counting by the day.
  if (yearOf(born) > yearOf(sentOn) - oldest.years) return []
  const earliest = Temporal.PlainDate.from(sentOn).subtract(oldest).toString()
  return born < earliest ? [{ of: 'born', code: 'too-long-ago', because: 'born is over 120 years ago' }] : []
}

function ofDays(born: string, { disposed, facts = {}, sentOn }: DaysSent): readonly DayFault[] {
  const days = [
    ['disposed', disposed] as const,
    ...pastFacts.map(name => [`facts/${name}`, facts[name]] as const),
  ].flatMap(([of, day]) => (typeof day === 'string' && parseDate(day) !== undefined ? [[of, day] as const] : []))
  return days.flatMap(([of, day]): readonly DayFault[] => {
    if (day < born) return [{ of, code: 'before-birth', because: `${nameOf(of)} is before the birth` }]
    return day > sentOn ? [{ of, code: 'in-the-future', because: `${nameOf(of)} is after the day of sending` }] : []
  })
}

/** A year off is a birthday between the finding and the order; more is another person's date or another's age. */
function ofAges(born: string, { category, disposed, facts = {} }: DaysSent): readonly DayFault[] {
  const { ageAtEvent, entered, disposition } = facts
  const day = [disposed, entered].find(
    each => typeof each === 'string' && parseDate(each) !== undefined && each >= born,
  )
  if (typeof day !== 'string') return []
  const isConviction = convictions.includes(category) && disposition === 'convicted'
  // Whoever was far older than a child in that year needs no counting by the day.
  if (typeof ageAtEvent !== 'number' && !(isConviction && yearOf(day) - yearOf(born) <= youngestConvicted)) return []
  const age = ageOn(Temporal.PlainDate.from(born), Temporal.PlainDate.from(day))
  const differs = typeof ageAtEvent === 'number' && Math.abs(ageAtEvent - age) > 1
  const isTooYoung = isConviction && age < youngestConvicted
  return [
    ...(differs
      ? [
          {
            of: 'facts/ageAtEvent',
            code: 'ages-disagree',
            because: 'the age at the event is not that of the birth',
          } as const,
        ]
      : []),
    ...(isTooYoung
      ? [
          {
            of: day === disposed ? 'disposed' : 'facts/entered',
            code: 'too-young',
            because: 'convicted as a child under ten',
          } as const,
        ]
      : []),
  ]
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

const nameOf = (of: DayFault['of']): string => of.replace('facts/', '')

type Days = { category: string; born: string; sentOn: string; disposed?: string; facts?: { [name: string]: Json } }

const committed = { category: 'D', born: '1980-02-29', sentOn: '2026-09-10' } as const
const convicted = {
  category: 'A1',
  born: '1980-02-29',
  sentOn: '2026-09-10',
  facts: { disposition: 'convicted' },
} as const

export const impossibleDaysRule = contributionRule({
  id: 'impossible-days',
  title: 'Days that cannot be those of one life are sent back',
  cites: [cfr(28, '25.5(a)')],
  says: 'An entry is rejected whose birth is a filler or over 120 years ago, whose disposition or other past day lies before the birth or after the sending, whose age at the event is not that of the birth, or that says a child under ten was convicted; an event of a minor is entered, and what it counts for is decided at the check.',
  since: '1998-11-30',
  answers: ['accepted', 'rejected'],
  decide: (sent: Days) => {
    const wrong = impossibleDays(sent).map(({ of, code }) => `${of}: ${code}`)
    return wrong.length > 0 ? ({ answer: 'rejected', because: wrong } as const) : ({ answer: 'accepted' } as const)
  },
  examples: [
    { name: 'in order', given: { ...committed, disposed: '2019-05-06' }, expect: { answer: 'accepted' } },
    {
      name: 'born on the first of January',
      given: { ...committed, born: '1980-01-01' },
      expect: { answer: 'accepted' },
    },
    {
      name: 'the first of January 1900',
      given: { ...committed, born: '1900-01-01' },
      expect: { answer: 'rejected', because: ['born: placeholder'] },
    },
    { name: '120 years ago today', given: { ...committed, born: '1906-09-10' }, expect: { answer: 'accepted' } },
    {
      name: '120 years and a day ago',
      given: { ...committed, born: '1906-09-09' },
      expect: { answer: 'rejected', because: ['born: too-long-ago'] },
    },
    {
      name: 'committed before the birth',
      given: { ...committed, disposed: '1980-02-28' },
      expect: { answer: 'rejected', because: ['disposed: before-birth'] },
    },
    {
      name: 'disposed on the day of sending',
      given: { ...committed, disposed: '2026-09-10' },
      expect: { answer: 'accepted' },
    },
    {
      name: 'disposed tomorrow',
      given: { ...committed, disposed: '2026-09-11' },
      expect: { answer: 'rejected', because: ['disposed: in-the-future'] },
    },
    {
      name: 'a conviction entered before the birth',
      given: { ...convicted, facts: { disposition: 'convicted', entered: '1979-01-01' } },
      expect: { answer: 'rejected', because: ['facts/entered: before-birth'] },
    },
    {
      name: 'committed at fifteen: 922(d) counts it not, and 922(g) names no age',
      given: { ...committed, disposed: '1995-03-01', facts: { ageAtEvent: 15 } },
      expect: { answer: 'accepted' },
    },
    {
      name: 'said to be thirty in the year in which fifteen was',
      given: { ...committed, disposed: '1995-03-01', facts: { ageAtEvent: 30 } },
      expect: { answer: 'rejected', because: ['facts/ageAtEvent: ages-disagree'] },
    },
    {
      name: 'convicted at nine',
      given: { ...convicted, disposed: '1990-02-28' },
      expect: { answer: 'rejected', because: ['disposed: too-young'] },
    },
    { name: 'convicted at ten', given: { ...convicted, disposed: '1990-03-01' }, expect: { answer: 'accepted' } },
    {
      name: 'committed at nine, which children are',
      given: { ...committed, disposed: '1989-05-01', facts: { ageAtEvent: 9 } },
      expect: { answer: 'accepted' },
    },
  ],
})
