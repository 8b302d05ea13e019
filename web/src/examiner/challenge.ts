import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { OpenedChallengeView } from '#contract/challenges.ts'
import { ask, askFile, isProblem, type Answered, type Asking, type Problem } from '../kit/http.ts'
import { saveFile } from '../kit/save-as.ts'

/** What every act on one challenge goes through. */
export type ChallengeAct = (what: string, body?: object) => Promise<void>

/** The same for a form, which shows by itself why something was declined. */
export type ChallengeForm = (what: string, body: object) => Promise<Problem | undefined>

/** A letter as a PDF, which the browser keeps as a file. Resolves to whether it came. */
export type PrintLetter = (what: string, name: string, asking?: Asking) => Promise<boolean>

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
  async function send(what: string, body?: object): Promise<Answered<unknown> | undefined> {
    if (acting.current) return undefined
    acting.current = true
    const answered = await ask(`${path}/${what}`, { method: 'POST', ...(body === undefined ? {} : { body }) })
    setSaved(!isProblem(answered))
    await refetch()
    await client.invalidateQueries({ queryKey: ['challenges'] })
    acting.current = false
    return answered
  }
  const act: ChallengeAct = async (what, body) => {
    const answered = await send(what, body)
    setProblem(answered !== undefined && isProblem(answered) ? answered.problem : undefined)
  }
  const form: ChallengeForm = async (what, body) => {
    const answered = await send(what, body)
    setProblem(undefined)
    return answered !== undefined && isProblem(answered) ? answered.problem : undefined
  }
  const print: PrintLetter = async (what, name, asking) => {
    if (acting.current) return false
    acting.current = true
    const answered = await askFile(`${path}/${what}`, asking)
    setProblem(isProblem(answered) ? answered.problem : undefined)
    setSaved(false)
    if (!isProblem(answered)) saveFile(name, answered.body)
    await refetch()
    acting.current = false
    return !isProblem(answered)
  }
  return { data, problem, isSaved, act, form, print }
}
