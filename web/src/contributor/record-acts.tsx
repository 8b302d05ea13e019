import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { EntryView } from '#contract/records.ts'
import { suspendReasons, withdrawReasons } from '#law/lives/entry.ts'
import { listed } from '../kit/choices.ts'
import { SelectField } from '../kit/field.tsx'
import { useFocusOnSight } from '../kit/focus.ts'
import type { Problem } from '../kit/http.ts'
import { focusOn } from '../kit/move-to.ts'
import { PlainForm } from '../kit/plain-form.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useMessages, type Messages } from '../messages/messages.ts'
import { ModifyRecord } from './modify-record.tsx'
import type { Contributed } from './record-values.ts'
import type { ActOnRecord } from './records.ts'

type Asked = 'suspend' | 'resume' | 'withdraw' | 'modify'
type ActsProps = Readonly<{ entry: EntryView; record: Contributed | undefined; act: ActOnRecord }>

/** What can be done with a record that is not over. What follows is read before it is done. */
export function RecordActs({ entry, record, act }: ActsProps) {
  const { contributor } = useMessages()
  const words = contributor.acts
  const [asked, setAsked] = useState<Asked>()
  const [saved, setSaved] = useState(false)
  if (!['in-force', 'suspended'].includes(entry.status)) return saved ? <output>{words.saved}</output> : null
  const offered = ['modify', entry.status === 'in-force' ? 'suspend' : 'resume', 'withdraw'] as const
  function begin(what: Asked) {
    setSaved(false)
    setAsked(what)
  }
  function done() {
    setAsked(undefined)
    setSaved(true)
  }
  return (
    <section className="record-part">
      <h2>{words.heading}</h2>
      <output>{saved ? words.saved : ''}</output>
      {asked === undefined ? (
        <div className="actions">
          {offered.map(what => (
            <Button
              key={what}
              type="button"
              outline
              disabled={what === 'modify' && !record}
              onClick={() => begin(what)}
            >
              {words[what]}
            </Button>
          ))}
        </div>
      ) : null}
      {asked === undefined && record === undefined ? <p className="usa-hint">{words.modifyFirst}</p> : null}
      {asked === 'modify' && record !== undefined ? (
        <ModifyRecord record={record} act={act} onDone={done} onCancel={() => setAsked(undefined)} />
      ) : null}
      {asked === undefined || asked === 'modify' ? null : (
        <Confirm what={asked} act={act} onDone={done} onCancel={() => setAsked(undefined)} />
      )}
    </section>
  )
}

type Doing = Readonly<{
  reasons: (words: Messages['contributor']) => ReturnType<typeof listed> | undefined
  follows: (words: Messages['contributor']['acts']) => readonly string[]
  asking: (because: string) => Parameters<ActOnRecord>
}>

const doings: Readonly<Record<Exclude<Asked, 'modify'>, Doing>> = {
  suspend: {
    reasons: words => listed(suspendReasons, words.suspendReasons),
    follows: words => [words.suspendFollows],
    asking: because => ['suspension', { body: { because } }],
  },
  resume: {
    reasons: () => undefined,
    follows: words => [words.resumeFollows],
    asking: () => ['suspension', { method: 'DELETE' }],
  },
  withdraw: {
    reasons: words => listed(withdrawReasons, words.withdrawReasons),
    follows: words => [words.withdrawFollows, words.withdrawFinal],
    asking: reason => ['withdrawal', { body: { reason } }],
  },
}

type ConfirmProps = Readonly<{
  what: keyof typeof doings
  act: ActOnRecord
  onDone: () => void
  onCancel: () => void
}>

function Confirm({ what, act, onDone, onCancel }: ConfirmProps) {
  const { contributor } = useMessages()
  const words = contributor.acts
  const { reasons, follows, asking } = doings[what]
  const choices = reasons(contributor)
  const [because, setBecause] = useState('')
  const [tried, setTried] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const ref = useFocusOnSight<HTMLHeadingElement>()
  const lacks = choices !== undefined && because === ''
  async function go() {
    setTried(true)
    if (lacks) return focusOn('because')
    const declined = await act(...asking(because))
    if (declined === undefined) onDone()
    else setProblem(declined)
    return undefined
  }
  return (
    <div className="asking">
      <h3 ref={ref} tabIndex={-1}>
        {words[what]}
      </h3>
      {follows(words).map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      <PlainForm className="measure" onSubmit={go}>
        {choices === undefined ? null : (
          <SelectField
            question={{ id: 'because', label: words.because, error: tried && lacks ? words.chooseReason : undefined }}
            name="because"
            choices={choices}
            value={because}
            onChange={event => setBecause(event.target.value)}
          />
        )}
        <div className="actions">
          <Button type="submit">{words[`${what}Yes`]}</Button>
          <Button type="button" outline onClick={onCancel}>
            {words.cancel}
          </Button>
        </div>
      </PlainForm>
    </div>
  )
}
