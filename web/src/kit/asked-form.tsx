import type { ReactNode } from 'react'
import type { useAskForm } from './ask-form.ts'
import { ErrorSummary } from './error-summary.tsx'
import { useFocusOnSight } from './focus.ts'
import { PlainForm } from './plain-form.tsx'
import { ProblemAlert } from './problem-alert.tsx'

type FormProps = Readonly<{
  form: Pick<ReturnType<typeof useAskForm>, 'mistakes' | 'attempt' | 'problem' | 'submit'>
  className?: string
  children: ReactNode
}>

/** A form with what stands above it: what has to be put right, and what was declined. */
export function AskedForm({
  form: { mistakes, attempt, problem, submit },
  className = 'measure',
  children,
}: FormProps) {
  return (
    <>
      <ErrorSummary mistakes={mistakes} attempt={attempt} />
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      <PlainForm className={className} onSubmit={submit}>
        {children}
      </PlainForm>
    </>
  )
}

/** What is asked about one line of a list, above it. It takes the focus when it appears. */
export function Asking({ heading, children }: Readonly<{ heading: string; children: ReactNode }>) {
  const ref = useFocusOnSight<HTMLHeadingElement>()
  return (
    <section className="asking" aria-labelledby="asking">
      <h2 id="asking" ref={ref} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  )
}
