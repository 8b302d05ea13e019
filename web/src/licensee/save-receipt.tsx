import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { isProblem, type Problem } from '../kit/http.ts'
import { ProblemAlert } from '../kit/problem-alert.tsx'
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

/** The code word goes in a header, so that a plain link could not fetch it. */
function saveAs(name: string, content: object): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
