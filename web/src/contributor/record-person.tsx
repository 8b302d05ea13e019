import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { EntryView, RecordRead } from '#contract/records.ts'
import { shownField, shownName, type Description } from '../examiner/shown.ts'
import { TextField } from '../kit/field.tsx'
import type { Problem } from '../kit/http.ts'
import { focusOn } from '../kit/move-to.ts'
import { PlainForm } from '../kit/plain-form.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useLocale, useMessages, type Messages } from '../messages/messages.ts'
import { answerIn, askedIn, useGrounds } from './grounds.ts'
import { Facts } from './facts.tsx'
import type { Contributed } from './record-values.ts'

type PersonProps = Readonly<{
  entry: EntryView
  shown: RecordRead | undefined
  show: (use: string) => Promise<Problem | undefined>
}>

/** Whom it is about, once somebody has said what for. Who read it, when and for what is kept (34 U.S.C. 40913(b)(4)). */
export function RecordPerson({ entry, shown, show }: PersonProps) {
  const { contributor } = useMessages()
  const words = contributor.record
  const isOver = !['in-force', 'suspended'].includes(entry.status)
  return (
    <section className="record-part">
      <h2>{words.person}</h2>
      {isOver ? <p>{words.over}</p> : null}
      {isOver || shown !== undefined ? null : <AskUse show={show} />}
      {shown?.record === undefined ? null : <Person record={shown.record} />}
    </section>
  )
}

/** As the contract takes a use. */
const form = /^[a-z][a-z -]{2,59}$/

function AskUse({ show }: Pick<PersonProps, 'show'>) {
  const { contributor } = useMessages()
  const words = contributor.record
  const [use, setUse] = useState('')
  const [tried, setTried] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  // The contract takes plain letters, and Spanish has others.
  const said = use.trim().toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
  async function read() {
    flushSync(() => setTried(true))
    if (!form.test(said)) return focusOn('use')
    setProblem(await show(said))
    return undefined
  }
  return (
    <>
      <p className="measure">{words.personIntro}</p>
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      <PlainForm className="measure" onSubmit={read}>
        <TextField
          question={{
            id: 'use',
            label: words.use,
            hint: words.useHint,
            error: tried && !form.test(said) ? words.useWrong : undefined,
          }}
          name="use"
          value={use}
          onChange={event => setUse(event.target.value)}
        />
        <Button type="submit" outline>
          {words.show}
        </Button>
      </PlainForm>
    </>
  )
}

const shownFields = [
  ...(['birth-date', 'sex', 'race', 'state', 'ssn', 'number', 'birthplace', 'height', 'weight', 'eyes'] as const),
  'hair',
] as const

function Person({ record: { person, facts, category } }: Readonly<{ record: Contributed }>) {
  const messages = useMessages()
  const locale = useLocale()
  const { record: words, fields } = messages.contributor
  const grounds = useGrounds()?.find(each => each.category === category)?.facts ?? []
  const [name, ...aliases] = person.names.map(each => shownName(each))
  const lines = [
    [words.names, name] as const,
    [words.aliases, aliases.length === 0 ? undefined : aliases.join('; ')] as const,
    ...shownFields.map(
      field => [fields[field], shownField(field, person as unknown as Description, messages, locale)] as const,
    ),
  ]
  const stated = grounds.flatMap(ground => {
    const value = facts[ground.name]
    return value === undefined || value === null ? [] : [[askedIn(ground, messages), factIn(value, messages)] as const]
  })
  return (
    <>
      <Facts lines={lines} />
      {stated.length === 0 ? null : <h3>{words.ground}</h3>}
      <Facts lines={stated} />
    </>
  )
}

function factIn(value: unknown, messages: Messages): string {
  if (typeof value === 'string') return isWord(value) ? answerIn(value, messages) : value
  if (typeof value !== 'object' || value === null) return answerIn(JSON.stringify(value), messages)
  const { answers } = messages.contributor
  return Object.entries(value)
    .map(([unit, size]: [string, unknown]) => `${size === true ? '' : `${String(size)} `}${answers[unit] ?? unit}`)
    .join(' ')
}

/** What a person wrote, and a day, stand as they are. */
const isWord = (text: string): boolean => /^(?:[a-z]+(?:-[a-z]+)*|[A-Z]{1,2})$/.test(text)
