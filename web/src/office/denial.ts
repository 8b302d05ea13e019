import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FollowedDenialView } from '#contract/followed-notices.ts'
import type { Act } from '../kit/acts.tsx'
import { ask, isProblem, type Answered, type Problem } from '../kit/http.ts'

/** Somebody of an agency reads, or another of us decides, and whoever looks at the page sees it soon after. */
const often = 10_000

/** One denial and its notices, and every act on it. What was done is read anew, also where it was declined: somebody may have come first. */
export function useDenial(ntn: string) {
  const path = `/v1/denials/${encodeURIComponent(ntn)}`
  const { data, refetch } = useQuery({
    queryKey: ['denial', ntn],
    queryFn: ({ signal }): Promise<Answered<FollowedDenialView>> => ask(`${path}/notices`, { signal }),
    refetchInterval: often,
    gcTime: 0,
  })
  const [saved, setSaved] = useState(false)
  const [declined, setDeclined] = useState<Problem>()
  const act: Act = async (what, body) => {
    const answered = await ask(`${path}/${what}`, { method: 'POST', ...(body === undefined ? {} : { body }) })
    setSaved(!isProblem(answered))
    setDeclined(isProblem(answered) ? answered.problem : undefined)
    await refetch()
    // Above the page, because what was declined may no longer be offered when the page has been read anew.
    return undefined
  }
  const readReason = () => ask<Readonly<{ reason: string }>>(`${path}/hold/reason`, { method: 'POST' })
  return {
    denial: data === undefined || isProblem(data) ? undefined : data.body,
    problem: data !== undefined && isProblem(data) ? data.problem : declined,
    isLoading: data === undefined,
    ...{ saved, act, readReason },
  }
}

export type ReadReason = ReturnType<typeof useDenial>['readReason']
