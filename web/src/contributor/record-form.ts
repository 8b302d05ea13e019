import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Mistake } from '../kit/error-summary.tsx'
import type { Problem } from '../kit/http.ts'
import { useMessages } from '../messages/messages.ts'
import type { Boxes } from './boxes.tsx'
import type { Ground } from './grounds.ts'
import { mistakesAt, mistakesIn } from './mistakes.ts'
import type { Values } from './record-values.ts'

type Form = Readonly<{
  grounds: readonly Ground[]
  initial: Values
  /** Resolves to why it was declined, or to nothing. */
  send: (values: Values) => Promise<Problem | undefined>
}>

/** A form about a record: its boxes, what is wrong with them by our own look and by the server's, and what was declined as a whole. */
export function useRecordForm({ grounds, initial, send }: Form) {
  const messages = useMessages()
  const { register, handleSubmit, getValues } = useForm<Record<string, string>>({
    defaultValues: { ...initial },
    shouldFocusError: false,
  })
  const [mistakes, setMistakes] = useState<readonly Mistake[]>([])
  const [problem, setProblem] = useState<Problem>()
  const [attempt, setAttempt] = useState(0)
  const [sending, setSending] = useState(false)
  const boxes: Boxes = {
    register,
    errorOf: box => mistakes.find(({ id }) => id === box)?.message,
    values: initial,
  }

  async function submit() {
    if (sending) return
    const values = getValues()
    const found = mistakesIn(values, messages)
    setAttempt(attempt + 1)
    setMistakes(found)
    setProblem(undefined)
    if (found.length > 0) return
    setSending(true)
    const declined = await send(values)
    setSending(false)
    if (declined === undefined) return
    const at = mistakesAt(declined, grounds, messages.contributor)
    setMistakes(at)
    if (at.length === 0) setProblem(declined)
  }
  return { boxes, mistakes, problem, attempt, sending, submit: handleSubmit(submit) }
}
