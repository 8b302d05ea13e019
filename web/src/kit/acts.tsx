import { Button } from '@trussworks/react-uswds'
import { useState, type ReactNode } from 'react'
import { useAskForm, type Typed } from './ask-form.ts'
import { AskedForm } from './asked-form.tsx'
import { choicesOf } from './choices.ts'
import { SelectField } from './field.tsx'
import type { Problem } from './http.ts'
import { ProblemAlert } from './problem-alert.tsx'
import { unless } from './unless.ts'

/** What every act on one thing goes through. Resolves to why it was declined, or to nothing. */
export type Act = (what: string, body?: unknown) => Promise<Problem | undefined>

/** What an act is called, what follows from it, and what the button says. */
export type Said = Readonly<{ heading: string; follows: string; submit: string }>

/** One act under its own heading. */
export function One({ words, children }: Readonly<{ words: Said; children: ReactNode }>) {
  return (
    <div className="notice-act">
      <h3>{words.heading}</h3>
      <p className="measure">{words.follows}</p>
      {children}
    </div>
  )
}

/** An act that asks nothing. */
export function Pressed({ what, words, act }: Readonly<{ what: string; words: Said; act: Act }>) {
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

type ChooseProps = Readonly<{
  id: string
  what: string
  words: Said & Readonly<{ label: string; choose: string }>
  choices: Readonly<Record<string, string>>
  initial?: string | undefined
  bodyOf: (values: Typed) => unknown
  act: Act
}>

/** An act that asks for one of a closed set. */
export function Choose({ id, what, words, choices, initial = '', bodyOf, act }: ChooseProps) {
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
