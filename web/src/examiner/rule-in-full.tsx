import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, isProblem, type Answered } from '../kit/http.ts'
import { useMessages } from '../messages/messages.ts'

/** What the law says behind one conclusion, asked for when somebody opens it: the same text that the command line prints. */
export function RuleInFull({ rule }: Readonly<{ rule: string }>) {
  const { examiner } = useMessages()
  const words = examiner.record
  const [open, setOpen] = useState(false)
  const { data } = useQuery({
    queryKey: ['rule', rule],
    queryFn: (): Promise<Answered<{ text: string }>> => ask(`/v1/law/${rule}`),
    enabled: open,
    staleTime: Number.POSITIVE_INFINITY,
  })
  // Where no rule decides there is none to read.
  if (rule === 'unruled') return null
  return (
    <details className="fold" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{words.ruleInFull}</summary>
      {data === undefined ? null : <pre className="rule-text">{isProblem(data) ? words.noRule : data.body.text}</pre>}
    </details>
  )
}
