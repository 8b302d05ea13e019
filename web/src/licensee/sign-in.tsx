import { Button, Checkbox } from '@trussworks/react-uswds'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { ErrorSummary } from '../kit/error-summary.tsx'
import { TextField } from '../kit/field.tsx'
import { isProblem, type Problem } from '../kit/http.ts'
import { Page } from '../kit/page.tsx'
import { PlainForm } from '../kit/plain-form.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { to } from '../kit/route.ts'
import { useMessages } from '../messages/messages.ts'
import { hyphenate, signedIn, type Licensee } from './licensee.ts'

type Values = Readonly<{ ffl: string; codeWord: string }>

/** Number and code word, which are tried at once by asking for the licensee's own checks. */
export function SignIn({ onSignedIn }: Readonly<{ onSignedIn: (licensee: Licensee) => void }>) {
  const { shell } = useMessages()
  const words = shell.signIn
  const { register, handleSubmit, formState } = useForm<Values>({ shouldFocusError: false })
  const { errors, submitCount, isSubmitting } = formState
  const [problem, setProblem] = useState<Problem>()
  const [shown, setShown] = useState(false)

  async function signIn({ ffl, codeWord }: Values) {
    setProblem(undefined)
    const licensee = signedIn(hyphenate(ffl), codeWord)
    const answered = await licensee.ask('/v1/checks?limit=1')
    if (isProblem(answered)) setProblem(answered.problem)
    else onSignedIn(licensee)
  }

  const mistakes = (['ffl', 'codeWord'] as const).flatMap(id =>
    errors[id] ? [{ id, message: words.missing[id] }] : [],
  )
  const errorOf = (id: keyof Values) => mistakes.find(mistake => mistake.id === id)?.message
  return (
    <Page heading={words.heading}>
      <p className="usa-intro">{words.intro}</p>
      <ErrorSummary mistakes={mistakes} attempt={submitCount} />
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      <PlainForm className="measure" onSubmit={handleSubmit(signIn)}>
        <TextField
          question={{ id: 'ffl', label: words.ffl, hint: words.fflHint, error: errorOf('ffl') }}
          {...register('ffl', { validate: text => ffl.test(hyphenate(text)) })}
          autoComplete="username"
          autoCapitalize="characters"
        />
        <TextField
          question={{ id: 'codeWord', label: words.codeWord, error: errorOf('codeWord') }}
          {...register('codeWord', { required: true })}
          autoComplete="current-password"
          masked={!shown}
        />
        <Checkbox id="show" name="show" label={words.show} checked={shown} onChange={() => setShown(!shown)} />
        <Button type="submit" size="big" aria-disabled={isSubmitting}>
          {words.submit}
        </Button>
      </PlainForm>
      <p className="measure">{words.kept}</p>
      <p className="measure">{words.examiner}</p>
      <ToDenied />
    </Page>
  )
}

/** Whoever was denied has no account, and comes to this page first. */
function ToDenied() {
  const { challenge } = useMessages()
  return (
    <p className="measure">
      <a className="usa-link" href={to('denied')}>
        {challenge.link}
      </a>
    </p>
  )
}

const ffl = /^\d-\d\d-\d{3}-\d\d-\d[A-HJ-M]-\d{5}$/
