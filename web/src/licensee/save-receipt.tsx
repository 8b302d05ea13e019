import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { isProblem, type Problem } from '../kit/http.ts'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { saveAs } from '../kit/save-as.ts'
import { useMessages } from '../messages/messages.ts'
import { useLicensee } from './licensee.ts'

/** The receipt as a file of the licensee's own: evidence of the contact that verifies when we are not there. */
export function SaveReceipt({ ntn }: Readonly<{ ntn: string }>) {
  const { check } = useMessages()
  const { ask } = useLicensee()
  const [problem, setProblem] = useState<Problem>()

  async function save(): Promise<void> {
    const answered = await ask<object>(`/v1/checks/${ntn}/receipt`)
    setProblem(isProblem(answered) ? answered.problem : undefined)
    if (!isProblem(answered)) saveAs(`nics-receipt-${ntn}.json`, answered.body)
  }

  return (
    <section aria-labelledby="receipt-heading">
      <h2 id="receipt-heading">{check.receipt.heading}</h2>
      <p>{check.receipt.intro}</p>
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      <Button type="button" outline onClick={() => void save()}>
        {check.receipt.save}
      </Button>
    </section>
  )
}
