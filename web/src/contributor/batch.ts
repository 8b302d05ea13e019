import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { BatchView } from '#contract/batch/batch.ts'
import { ask, isProblem, type Answered, type Problem } from '../kit/http.ts'

/** A gigabyte over a slow line takes a quarter of an hour. */
const patience = 15 * 60_000
const every = 1_000

/** What the name of a file says of its format. */
export function typeOf({ name }: Readonly<{ name: string }>): string | undefined {
  const [ending = ''] = /[^.]+$/.exec(name.toLowerCase()) ?? []
  const types: Readonly<Record<string, string>> = { csv: 'text/csv', xml: 'application/xml', json: 'application/json' }
  return types[ending]
}

const isMoving = ({ status }: BatchView): boolean => ['receiving', 'received', 'committing'].includes(status)

/** One file on its way: sent, looked at, and then entered or given up. How far it is, is asked for as long as something moves. */
export function useBatch() {
  const [batch, setBatch] = useState<string>()
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const { data, refetch } = useQuery({
    queryKey: ['batch', batch],
    queryFn: (): Promise<Answered<BatchView>> => ask(`/v1/batches/${batch ?? ''}`),
    enabled: batch !== undefined,
    gcTime: 0,
    refetchInterval: ({ state }) =>
      state.data !== undefined && !isProblem(state.data) && !isMoving(state.data.body) ? false : every,
  })

  async function send(file: File, type: string) {
    setSending(true)
    setProblem(undefined)
    const signal = AbortSignal.timeout(patience)
    const answered = await ask<BatchView>('/v1/batches', { method: 'POST', raw: { type, file }, signal })
    setSending(false)
    if (isProblem(answered)) setProblem(answered.problem)
    else setBatch(answered.body.batch)
  }
  async function act(method: 'POST' | 'DELETE', path: string) {
    const answered = await ask<BatchView>(path, { method })
    setProblem(isProblem(answered) ? answered.problem : undefined)
    await refetch()
  }
  const view = data === undefined || isProblem(data) ? undefined : data.body
  return {
    view,
    sending,
    problem: data !== undefined && isProblem(data) ? data.problem : problem,
    send,
    commit: () => act('POST', `/v1/batches/${batch ?? ''}/commit`),
    discard: () => act('DELETE', `/v1/batches/${batch ?? ''}`),
    forget: () => setBatch(undefined),
  }
}
