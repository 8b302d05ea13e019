import type { Mistake } from '../kit/error-summary.tsx'
import type { Pointer, Problem } from '../kit/http.ts'
import type { Messages } from '../messages/messages.ts'
import { factBox, type Values } from './record-values.ts'
import { isDay, type Ground } from './grounds.ts'

/** What is said of one box alone. */
type Words = Omit<Messages['contributor']['wrong'], 'missing'>

/** The boxes without which no record is sent, as they are called. */
const needed = ({ contributor, inquiry }: Messages) =>
  [
    ['ari', contributor.enter.ari],
    ['last', inquiry.last],
    ['first', inquiry.first],
    ['sex', inquiry.sex],
  ] as const

/** What can be seen before it is sent. It only saves a round trip: the server decides. */
export const mistakesIn = (values: Values, messages: Messages): readonly Mistake[] => [
  ...needed(messages)
    .filter(([box]) => (values[box] ?? '').trim() === '')
    .map(([id, label]) => ({ id, message: messages.contributor.wrong.missing(label) })),
  ...(['month', 'day', 'year'].some(part => (values[`born-${part}`] ?? '').trim() === '')
    ? [{ id: 'born-month', message: messages.contributor.wrong.day }]
    : []),
]

/** Which box a pointer of the server's means. */
const boxes: Readonly<Record<string, readonly [box: string, words: keyof Words]>> = {
  '/ari': ['ari', 'ari'],
  '/category': ['category', 'choose'],
  '/person/names': ['last', 'name'],
  '/person/names/0/last': ['last', 'name'],
  '/person/names/0/first': ['first', 'name'],
  '/person/names/0/middle': ['middle', 'name'],
  '/person/names/0/suffix': ['suffix', 'name'],
  '/person/names/1/last': ['aliasLast', 'name'],
  '/person/names/1/first': ['aliasFirst', 'name'],
  '/person/born': ['born-month', 'day'],
  '/person/sex': ['sex', 'choose'],
  '/person/race': ['race', 'choose'],
  '/person/state': ['state', 'choose'],
  '/person/ssn': ['ssn', 'ssn'],
  '/person/numbers/0': ['number', 'number'],
  '/person/birthplace': ['birthplace', 'other'],
  '/person/heightInches': ['feet', 'height'],
  '/person/weightPounds': ['weight', 'weight'],
  '/person/eyes': ['eyes', 'choose'],
  '/person/hair': ['hair', 'choose'],
  '/expires': ['expires-month', 'day'],
  '/disposed': ['disposed-month', 'day'],
  '/document': ['document', 'other'],
  '/told/orally': ['orally-month', 'day'],
  '/told/inWriting': ['inWriting-month', 'day'],
}

/** What a code says more exactly than its place. */
const byCode: Readonly<Record<string, keyof Words>> = {
  over: 'past',
  'in-the-future': 'future',
  medical: 'medical',
  'names-the-person': 'namesPerson',
}

/** The server's refusal as mistakes of the form; none where it is about no box. */
export function mistakesAt(
  problem: Problem,
  grounds: readonly Ground[],
  { wrong }: Messages['contributor'],
): readonly Mistake[] {
  if (problem === 'unreachable') return []
  if (problem.code === 'ari-in-use') return [{ id: 'ari', message: wrong.ariInUse }]
  if (problem.code === 'ari-over') return [{ id: 'ari', message: wrong.ariOver }]
  if (problem.code === 'ari-relieved') return [{ id: 'ari', message: wrong.ariRelieved }]
  return (problem.pointers ?? []).flatMap(pointer => mistakeAt(pointer, grounds, wrong))
}

function mistakeAt({ pointer, code }: Pointer, grounds: readonly Ground[], wrong: Words): readonly Mistake[] {
  const place = pointer.replace(/^\/change/, '')
  const fact = grounds.find(({ name }) => place === `/facts/${name}`)
  const exact = byCode[code]
  if (fact !== undefined) {
    const id = isDay(fact.expects) ? `${factBox(fact.name)}-month` : factBox(fact.name)
    return [{ id, message: fact.wanted === 'must' ? wrong.choose : wrong.fact }]
  }
  const known = boxes[place]
  if (known === undefined) return []
  const [id, words] = known
  return [{ id, message: wrong[exact ?? words] }]
}
