import type { CheckView } from '#contract/check-view.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import type { Answered, Problem } from '../kit/http.ts'
import { follow, type Line } from './follow.ts'
import { useLicensee } from './licensee.ts'

/** How often the list is asked for again: often while somebody may be waiting for an answer. */
const whileOpen = 5_000
const otherwise = 30_000

/** An answer that has just arrived is not asked for again because its page opens. */
const justAnswered = 5_000
/** That a period ran out is no answer, so nobody is called because of it; a look now and then shows it. */
const everyMinute = 60_000

type Listed = Answered<Readonly<{ checks: readonly CheckView[] }>>

export const isOpen = ({ status }: CheckView): boolean =>
  status === 'researching' || status === 'delayed' || status === 'lapsed'

/** The licensee's own recent checks, kept fresh while the list is in view and while it is not. */
export function useChecks() {
  const { ffl, ask } = useLicensee()
  return useQuery({
    queryKey: ['checks', ffl],
    queryFn: ({ signal }): Promise<Listed> => ask('/v1/checks', { signal }),
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && 'body' in data && !data.body.checks.some(isOpen) ? otherwise : whileOpen,
    refetchIntervalInBackground: true,
  })
}

const keyOf = (ntn: string) => ['check', ntn] as const

/** Puts what an act answered where every screen of this check reads it. */
export function useKeepCheck(): (check: CheckView) => void {
  const client = useQueryClient()
  return useCallback(
    check => {
      const answered: Answered<CheckView> = { body: check }
      client.setQueryData(keyOf(check.ntn), answered)
    },
    [client],
  )
}

export function useCheck(ntn: string) {
  const { ask } = useLicensee()
  return useQuery({
    queryKey: keyOf(ntn),
    queryFn: ({ signal }): Promise<Answered<CheckView>> => ask(`/v1/checks/${ntn}`, { signal }),
    staleTime: justAnswered,
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && 'body' in data && isOpen(data.body) ? everyMinute : false,
    refetchIntervalInBackground: true,
  })
}

/** Keeps a check live while its page is open, and says how. */
export function useLive(
  ntn: string,
  live: boolean,
): Readonly<{ line: Line | undefined; refused: Problem | undefined }> {
  const licensee = useLicensee()
  const onCheck = useKeepCheck()
  const [line, onLine] = useState<Line>()
  const [refused, onRefused] = useState<Problem>()
  useEffect(() => {
    if (!live) return undefined
    const stopping = new AbortController()
    void follow(ntn, licensee, { onCheck, onLine, onRefused, signal: stopping.signal })
    return () => stopping.abort()
  }, [ntn, live, licensee, onCheck])
  return { line, refused }
}
