import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OpenedOutreachView, OutreachRequestView } from '#contract/outreach.ts'
import type { OutreachAnswer } from '#law/lives/outreach-words.ts'
import { ask, isProblem, type Answered, type Problem } from '../kit/http.ts'

export type AnswerSent = Readonly<{
  answer: OutreachAnswer
  reported?: Readonly<{ category: string; facts: Readonly<Record<string, never>> }>
}>

/** What the agency is asked about transferees under 21: numbers and days, and whom one is about only once it is opened. */
export function useInbox() {
  const { data, refetch } = useQuery({
    queryKey: ['outreach'],
    queryFn: (): Promise<Answered<Readonly<{ requests: readonly OutreachRequestView[] }>>> => ask('/v1/outreach'),
    gcTime: 0,
  })
  return { data, refetch }
}

/** One request. Each opening is kept, so that nothing is opened that nobody asked to see, and nothing of it stays after the page. */
export function useRequest(request: string, changed: () => Promise<unknown>) {
  const path = `/v1/outreach/${request}`
  const [opened, setOpened] = useState<OpenedOutreachView>()
  const [problem, setProblem] = useState<Problem>()
  async function open() {
    const answered = await ask<OpenedOutreachView>(path)
    if (isProblem(answered)) setProblem(answered.problem)
    else setOpened(answered.body)
    await changed()
  }
  async function send(body: AnswerSent) {
    const answered = await ask<unknown>(`${path}/answer`, { method: 'POST', body })
    setProblem(isProblem(answered) ? answered.problem : undefined)
    if (!isProblem(answered)) setOpened(undefined)
    await changed()
  }
  return { opened, problem, open, send }
}
