import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { EntryView, RecordHistory, RecordList, RecordRead } from '#contract/records.ts'
import { ask, isProblem, type Answered, type Problem } from '../kit/http.ts'
import { useReadOn } from '../kit/read-on.ts'

export type Filter = Readonly<{ ari: string; status: string; category: string }>

const listed = (filter: Filter, after?: string): Promise<Answered<RecordList>> => {
  const said = Object.entries({ ...filter, after: after ?? '' }).filter(([, value]) => value !== '')
  return ask(`/v1/entries?${new URLSearchParams(said).toString()}`)
}

/** The agency’s records, read on as far as somebody asked. */
export function useRecords(filter: Filter) {
  const { parts, problem, readOn } = useReadOn({
    name: `records ${JSON.stringify(filter)}`,
    read: (after: RecordList | undefined) => listed(filter, after?.more),
    goesOn: ({ more }) => more !== undefined,
  })
  return { entries: parts?.flatMap(({ entries }) => entries), problem, readOn }
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
