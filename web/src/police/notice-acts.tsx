import { Button } from '@trussworks/react-uswds'
import { useState, type ReactNode } from 'react'
import type { NoticeLineView } from '#contract/notice-view.ts'
import type { Closing } from '#law/lives/notice.ts'
import { useAskForm, type Typed } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { choicesOf } from '../kit/choices.ts'
import { SelectField, TextField } from '../kit/field.tsx'
import type { Problem } from '../kit/http.ts'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { unless } from '../kit/unless.ts'
import { useMessages } from '../messages/messages.ts'
import type { Act } from './notices.ts'

type ActsProps = Readonly<{ line: NoticeLineView; act: Act }>

/** What the agency says that it does. The law asks none of it; each says what follows. */
export function NoticeActs({ line, act }: ActsProps) {
  const { notices } = useMessages()
  const words = notices.acts
  return (
    <section className="notice-acts no-print" aria-labelledby="acts">
      <h2 id="acts">{words.heading}</h2>
      <p className="measure">{words.intro}</p>
      {line.closed === undefined ? (
        <>
          {line.acknowledged === undefined ? (
            <Pressed what="acknowledgement" words={words.acknowledge} act={act} />
          ) : null}
          <Assign line={line} act={act} />
          <Choose
            id="how"
            what="deconfliction"
            words={words.deconflict}
            choices={notices.deconflictions}
            initial={line.deconflicted?.how}
            bodyOf={({ how }) => ({ how })}
            act={act}
          />
          <Choose
            id="reason"
            what="closing"
            words={words.close}
            choices={withoutOverturned(notices.closings)}
            bodyOf={({ reason }) => ({ reason })}
            act={act}
          />
        </>
      ) : (
        <Pressed what="reopening" words={words.reopen} act={act} />
      )}
    </section>
  )
}

/** That it fell says the system, and never the agency of one that stands. */
const withoutOverturned = (words: Readonly<Record<Closing, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(words).filter(([reason]) => reason !== 'overturned'))

type Said = Readonly<{ heading: string; follows: string; submit: string }>

function One({ words, children }: Readonly<{ words: Said; children: ReactNode }>) {
  return (
    <div className="notice-act">
      <h3>{words.heading}</h3>
      <p className="measure">{words.follows}</p>
      {children}
    </div>
  )
}

function Pressed({ what, words, act }: Readonly<{ what: string; words: Said; act: Act }>) {
  const [problem, setProblem] = useState<Problem>()
  return (
    <One words={words}>
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      <Button type="button" onClick={() => void act(what).then(setProblem)}>
        {words.submit}
      </Button>
    </One>
  )
}

/** A badge or an account, as the contract has it. */
const officerForm = /^[A-Za-z0-9][A-Za-z0-9._@-]{0,39}$/

function Assign({ line, act }: ActsProps) {
  const words = useMessages().notices.acts.assign
  const form = useAskForm({
    initial: { officer: line.officer ?? '' },
    mistakesIn: ({ officer = '' }) => unless(officerForm.test(officer.trim()), 'officer', words.wrong),
    send: ({ officer = '' }) => act('assignment', { officer: officer.trim() }),
  })
  const { boxes } = form
  return (
    <One words={words}>
      <AskedForm form={form}>
        <TextField
          question={{ id: 'officer', label: words.label, hint: words.hint, error: boxes.errorOf('officer') }}
          {...boxes.register('officer')}
        />
        <Button type="submit" outline>
          {words.submit}
        </Button>
      </AskedForm>
    </One>
  )
}

type ChooseProps = Readonly<{
  id: string
  what: string
  words: Said & Readonly<{ label: string; choose: string }>
  choices: Readonly<Record<string, string>>
  initial?: string | undefined
  bodyOf: (values: Typed) => unknown
  act: Act
}>

function Choose({ id, what, words, choices, initial = '', bodyOf, act }: ChooseProps) {
  const form = useAskForm({
    initial: { [id]: initial },
    mistakesIn: values => unless((values[id] ?? '') !== '', id, words.choose),
    send: values => act(what, bodyOf(values)),
  })
  const { boxes } = form
  return (
    <One words={words}>
      <AskedForm form={form}>
        <SelectField
          question={{ id, label: words.label, error: boxes.errorOf(id) }}
          choices={choicesOf(choices)}
          {...boxes.register(id)}
        />
        <Button type="submit" outline>
          {words.submit}
        </Button>
      </AskedForm>
    </One>
  )
}
