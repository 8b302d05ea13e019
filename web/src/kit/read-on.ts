import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isProblem, type Answered, type Problem } from './http.ts'

type List<Part> = Readonly<{
  /** Names the list. Another name is another list, from its beginning. */
  name: string
  /** The first part, or the one that follows another. */
  read: (after: Part | undefined) => Promise<Answered<Part>>
  goesOn: (part: Part) => boolean
}>

/** A list that comes in parts, read on as far as somebody asked. */
export function useReadOn<Part>({ name, read, goesOn }: List<Part>) {
  const [later, setLater] = useState<Readonly<{ of: string; parts: readonly Part[] }>>({ of: name, parts: [] })
  const [declined, setDeclined] = useState<Problem>()
  const { data, refetch } = useQuery({ queryKey: ['list', name], queryFn: () => read(undefined), gcTime: 0 })
  const first = data === undefined || isProblem(data) ? undefined : data.body
  const followed = later.of === name ? later.parts : []
  const last = followed.at(-1) ?? first
  async function readOn() {
    const next = await read(last)
    if (isProblem(next)) setDeclined(next.problem)
    else setLater({ of: name, parts: [...followed, next.body] })
  }
  /** From its beginning, after something of it changed. */
  async function again() {
    setLater({ of: name, parts: [] })
    await refetch()
  }
  return {
    parts: first === undefined ? undefined : [first, ...followed],
    problem: data !== undefined && isProblem(data) ? data.problem : declined,
    readOn: last !== undefined && goesOn(last) ? readOn : undefined,
    again,
  }
}
