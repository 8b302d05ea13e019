import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { OpenedChallengeView } from '#contract/challenges.ts'
import { ask, isProblem, type Answered, type Problem } from '../kit/http.ts'

/** What every act on one challenge goes through. Resolves to what was answered, where it was done. */
export type ChallengeAct = (what: string, body?: object) => Promise<unknown>

/** One challenge, opened. Opening is logged, so it is asked for again only when something was done. */
export function useChallenge(challenge: string) {
  const client = useQueryClient()
  const path = `/v1/examiner/challenges/${encodeURIComponent(challenge)}`
  const { data, refetch } = useQuery({
    queryKey: ['challenge', challenge],
    queryFn: (): Promise<Answered<OpenedChallengeView>> => ask(path),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    gcTime: 0,
  })
  const [problem, setProblem] = useState<Problem>()
  const [isSaved, setSaved] = useState(false)
  const acting = useRef(false)
  const act: ChallengeAct = async (what, body) => {
    if (acting.current) return undefined
    acting.current = true
    const answered = await ask(`${path}/${what}`, { method: 'POST', ...(body === undefined ? {} : { body }) })
    setProblem(isProblem(answered) ? answered.problem : undefined)
    setSaved(!isProblem(answered))
    await refetch()
    await client.invalidateQueries({ queryKey: ['challenges'] })
    acting.current = false
    return isProblem(answered) ? undefined : answered.body
  }
  return { data, problem, isSaved, act }
}
