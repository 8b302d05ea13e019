import { useRef, useState } from 'react'
import { isProblem, type Answered, type Problem } from '../kit/http.ts'

type Part = Readonly<{ next?: unknown }>

export type Parts<Whole> = Readonly<{
  /** Undefined until the first is here. */
  parts: readonly Whole[] | undefined
  problem: Problem | undefined
  begin: (body: object) => Promise<void>
  /** Undefined where there is no more. */
  readOn: (() => Promise<void>) | undefined
}>

/** An answer that comes in parts: those that are here, and how to begin and to read on. Each part that is read is logged. */
export function useParts<Whole extends Part>(ask: (body: object) => Promise<Answered<Whole>>): Parts<Whole> {
  const [asked, setAsked] = useState<object>({})
  const [parts, setParts] = useState<readonly Whole[]>()
  const [problem, setProblem] = useState<Problem>()
  const reading = useRef(false)
  const next = parts?.at(-1)?.next

  async function read(body: object, before: readonly Whole[]): Promise<void> {
    if (reading.current) return
    reading.current = true
    const answered = await ask(body)
    reading.current = false
    if (isProblem(answered)) {
      setProblem(answered.problem)
      return
    }
    setProblem(undefined)
    setParts([...before, answered.body])
  }

  return {
    parts,
    problem,
    begin: body => {
      setAsked(body)
      setParts(undefined)
      return read(body, [])
    },
    readOn: next === undefined ? undefined : () => read({ ...asked, after: next }, parts ?? []),
  }
}
