import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { EntryView, RecordHistory, RecordList, RecordRead } from '#contract/records.ts'
import { ask, isProblem, type Answered, type Problem } from '../kit/http.ts'

export type Filter = Readonly<{ ari: string; status: string; category: string }>

const listed = (filter: Filter, after?: string): Promise<Answered<RecordList>> => {
  const said = Object.entries({ ...filter, after: after ?? '' }).filter(([, value]) => value !== '')
  return ask(`/v1/entries?${new URLSearchParams(said).toString()}`)
}

/** The agency's records, read on as far as somebody asked. */
export function useRecords(filter: Filter) {
  const [read, setRead] = useState<Readonly<{ of: Filter; pages: readonly RecordList[] }>>({ of: filter, pages: [] })
  const [problem, setProblem] = useState<Problem>()
  const { data } = useQuery({ queryKey: ['records', filter], queryFn: () => listed(filter), gcTime: 0 })
  const later = read.of === filter ? read.pages : []
  const first = data === undefined || isProblem(data) ? undefined : data.body
  const more = (later.at(-1) ?? first)?.more
  async function readOn() {
    const next = await listed(filter, more)
    if (isProblem(next)) setProblem(next.problem)
    else setRead({ of: filter, pages: [...later, next.body] })
  }
  return {
    entries: first === undefined ? undefined : [first, ...later].flatMap(({ entries }) => entries),
    problem: data !== undefined && isProblem(data) ? data.problem : problem,
    readOn: more === undefined ? undefined : readOn,
  }
}

/** What every act on one record goes through. Resolves to why it was declined, or to nothing. */
export type ActOnRecord = (
  what: string,
  asking: Readonly<{ method?: 'POST' | 'DELETE'; body?: unknown }>,
) => Promise<Problem | undefined>

/**
 * One record as its agency may see it: what is stated and what happened; whom it is about only once somebody has said what it is read
 * for, and then not a second time, because each reading is kept.
 */
export function useRecord(nri: string) {
  const path = `/v1/entries/${nri}`
  const { data, refetch } = useQuery({
    queryKey: ['record', nri],
    queryFn: (): Promise<Answered<RecordHistory>> => ask(`${path}/history`),
    gcTime: 0,
    refetchOnWindowFocus: false,
  })
  const [shown, setShown] = useState<RecordRead>()
  async function show(use: string): Promise<Problem | undefined> {
    const answered = await ask<RecordRead>(`${path}?${new URLSearchParams({ use }).toString()}`)
    if (isProblem(answered)) return answered.problem
    setShown(answered.body)
    await refetch()
    return undefined
  }
  const act: ActOnRecord = async (what, { method = 'POST', body }) => {
    const answered = await ask<EntryView>(`${path}/${what}`, { method, ...(body === undefined ? {} : { body }) })
    if (isProblem(answered)) return answered.problem
    setShown(undefined)
    await refetch()
    return undefined
  }
  return { data, shown, show, act }
}
