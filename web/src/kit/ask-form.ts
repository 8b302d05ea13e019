import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useForm } from 'react-hook-form'
import type { Mistake } from './error-summary.tsx'
import type { Problem } from './http.ts'

export type Typed = Readonly<Record<string, string>>

type Form = Readonly<{
  initial?: Typed
  /** What has to be put right first, each with the box that it is about. */
  mistakesIn: (values: Typed) => readonly Mistake[]
  /** Resolves to why it was declined, or to nothing. */
  send: (values: Typed) => Promise<Problem | undefined>
  /** What the server declined about one box; what is about none of them is shown as a whole. */
  mistakesAt?: (problem: Problem) => readonly Mistake[]
}>

/** A form whose answers are looked at when it is sent: what is wrong with them, and what was declined as a whole. */
export function useAskForm({ initial = {}, mistakesIn, send, mistakesAt = () => [] }: Form) {
  const { register, handleSubmit, getValues, watch } = useForm<Record<string, string>>({
    defaultValues: { ...initial },
    shouldFocusError: false,
  })
  const [mistakes, setMistakes] = useState<readonly Mistake[]>([])
  const [problem, setProblem] = useState<Problem>()
  const [attempt, setAttempt] = useState(0)
  const [sending, setSending] = useState(false)

  async function submit() {
    if (sending) return
    const values = getValues()
    const found = mistakesIn(values)
    flushSync(() => {
      setAttempt(attempt + 1)
      setMistakes(found)
      setProblem(undefined)
    })
    if (found.length > 0) return
    setSending(true)
    const declined = await send(values)
    setSending(false)
    if (declined === undefined) return
    const at = mistakesAt(declined)
    setMistakes(at)
    if (at.length === 0) setProblem(declined)
  }
  const boxes = { register, errorOf: (box: string) => mistakes.find(({ id }) => id === box)?.message, values: initial }
  return { boxes, watch, mistakes, problem, attempt, sending, submit: handleSubmit(submit) }
}
