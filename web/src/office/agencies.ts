import { useEffect, useState } from 'react'
import type { ScorecardShown } from '#contract/scorecards.ts'
import { ask, isProblem, type Answered, type Problem } from '../kit/http.ts'

type Part = Readonly<{ scorecards: readonly ScorecardShown[]; more?: string }>

/** Fifty at a time: more agencies than a nation has that give records themselves. What is beyond is opened by its number. */
export const mostParts = 40

type Read = Readonly<{ cards: readonly ScorecardShown[]; problem?: Problem; isDone: boolean; isCut: boolean }>

const nothingYet: Read = { cards: [], isDone: false, isCut: false }

/** Every agency’s scorecard, part by part: who is worst is known only when all have been read. */
export function useAgencies(): Read {
  const [read, setRead] = useState(nothingYet)
  useEffect(() => {
    const leaving = new AbortController()
    void readAll(leaving.signal, setRead)
    return () => leaving.abort()
  }, [])
  return read
}

async function readAll(signal: AbortSignal, tell: (read: Read) => void): Promise<void> {
  const cards: ScorecardShown[] = []
  let after: string | undefined
  for (let count = 0; count < mostParts; count += 1) {
    const query = after === undefined ? '' : `?${new URLSearchParams({ after }).toString()}`
    const answered: Answered<Part> = await ask<Part>(`/v1/scorecards${query}`, { signal })
    if (signal.aborted) return
    if (isProblem(answered)) return tell({ cards: [...cards], problem: answered.problem, isDone: true, isCut: false })
    cards.push(...answered.body.scorecards)
    after = answered.body.more
    tell({ cards: [...cards], isDone: after === undefined, isCut: false })
    if (after === undefined) return
  }
  tell({ cards, isDone: true, isCut: true })
}
