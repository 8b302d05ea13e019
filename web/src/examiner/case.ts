import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Opened } from '#contract/case-view.ts'
import { ask, isProblem, type Answered, type Problem } from '../kit/http.ts'

/** What the page says after an act: that it was kept, or that somebody was first and nothing was. */
export type Said = 'saved' | 'stale' | undefined

/** What every act on one check goes through. Resolves to whether it was done. */
export type Act = (what: string, body?: unknown) => Promise<boolean>

/**
 * One check, opened. Opening is logged, so it is asked for again only when something was done. Every act names the version that
 * is in view; where another came first nothing is done, and the page shows how it stands now and says so.
 */
export function useCase(ntn: string) {
  const client = useQueryClient()
  const path = `/v1/queue/${ntn}`
  const { data, refetch } = useQuery({
    queryKey: ['case', ntn],
    queryFn: (): Promise<Answered<Opened>> => ask(path),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    gcTime: 0,
  })
  const [said, setSaid] = useState<Said>()
  const [problem, setProblem] = useState<Problem>()
  const acting = useRef(false)

  const act: Act = async (what, body) => {
    if (acting.current || data === undefined || isProblem(data)) return false
    acting.current = true
    const headers = { 'if-match': `"${data.body.check.version}"` }
    const answered = await ask(`${path}/${what}`, { method: 'POST', headers, ...(body === undefined ? {} : { body }) })
    const declined = isProblem(answered) ? answered.problem : undefined
    const isStale = declined !== undefined && declined !== 'unreachable' && declined.code === 'stale'
    setProblem(isStale ? undefined : declined)
    setSaid(isStale ? 'stale' : declined === undefined ? 'saved' : undefined)
    await refetch()
    await client.invalidateQueries({ queryKey: ['queue'] })
    acting.current = false
    return declined === undefined
  }
  return { data, said, problem, act }
}
