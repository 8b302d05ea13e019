import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { SelectField, TextField } from '../kit/field.tsx'
import { focusOn } from '../kit/move-to.ts'
import { PlainForm } from '../kit/plain-form.tsx'
import { useMessages } from '../messages/messages.ts'
import type { Act } from './case.ts'
import { isPenalty, optionsOf, parseFact } from './parse-fact.ts'
import type { Hit } from './record-card.tsx'

type Asked = Hit['asks'][number]

/** What the examiner found out and the record does not say. The rule is asked again at once. */
export function AddFact({ hit, act }: Readonly<{ hit: Hit; act: Act }>) {
  const { examiner } = useMessages()
  const words = examiner.record
  const { number, asks } = hit
  const [name, setName] = useState('')
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const asked = asks.find(each => each.name === name)
  const fact = asked === undefined ? undefined : parseFact(typed, asked.expects)
  function choose(chosen: string) {
    setName(chosen)
    setTyped('')
    setTried(false)
  }
  async function add() {
    flushSync(() => setTried(true))
    if (fact === undefined) return focusOn(`${asked === undefined ? 'fact' : 'value'}-${number}`)
    if (await act('facts', { hit: number, facts: { [name]: fact } })) choose('')
    return undefined
  }
  if (asks.length === 0) return null
  const nameError = tried && asked === undefined ? words.chooseFact : undefined
  return (
    <details className="fold">
      <summary>{words.addHeading(number)}</summary>
      <PlainForm onSubmit={add}>
        <SelectField
          question={{ id: `fact-${number}`, label: words.fact, error: nameError, className: 'wide' }}
          name="fact"
          choices={asks.map(each => ({ value: each.name, label: capitalised(each.ask) }))}
          value={name}
          onChange={event => choose(event.target.value)}
        />
        {asked === undefined ? null : (
          <Value number={number} asked={asked} typed={typed} wrong={tried && fact === undefined} onType={setTyped} />
        )}
        <Button type="submit">{words.add}</Button>
      </PlainForm>
    </details>
  )
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

type ValueProps = Readonly<{
  number: number
  asked: Asked
  typed: string
  wrong: boolean
  onType: (text: string) => void
}>

/** Where a rule names the answers that it can read, they are chosen and not typed. */
function Value({ number, asked, typed, wrong, onType }: ValueProps) {
  const { examiner } = useMessages()
  const words = examiner.record
  const expected = isPenalty(asked.expects) ? words.penaltyHint : asked.expects
  const error = wrong ? words.enterValue(expected) : undefined
  const question = { id: `value-${number}`, label: words.value, hint: expected, error }
  const options = optionsOf(asked.expects)
  const yesNo: Readonly<Record<string, string>> = { true: words.yes, false: words.no }
  return options.length === 0 ? (
    <TextField question={question} name="value" value={typed} onChange={event => onType(event.target.value)} />
  ) : (
    <SelectField
      question={{ ...question, hint: undefined }}
      name="value"
      choices={options.map(value => ({ value, label: yesNo[value] ?? value }))}
      value={typed}
      onChange={event => onType(event.target.value)}
    />
  )
}
