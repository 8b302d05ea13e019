import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { NoticeLineView, OpenedNoticeView } from '#contract/notice-view.ts'
import type { Act } from '../kit/acts.tsx'
import { ask, isProblem, type Answered, type Problem } from '../kit/http.ts'
import { useIdle } from './idle.ts'

export type Show = 'open' | 'closed' | 'all'
type Inbox = Readonly<{ notices: readonly NoticeLineView[]; more: boolean }>

/** As many as the server gives at once. */
const most = 200
/** A notice comes in, or falls, and whoever looks at the page sees it soon after. */
const often = 10_000

/** The agency's notices: numbers and times, and nobody. */
export function useNotices(show: Show) {
  const { data } = useQuery({
    queryKey: ['notices', show],
    queryFn: ({ signal }): Promise<Answered<Inbox>> => ask(`/v1/notices?show=${show}&limit=${most}`, { signal }),
    refetchInterval: often,
    gcTime: 0,
  })
  return data
}

/** Why what was open is not any more. */
export type Hidden = 'idle' | 'overturned' | undefined

/**
 * One notice. Opening is kept by the server, so nothing is opened that nobody asked to see. What was opened leaves the page when the
 * session is over, when the denial falls, and when nobody has touched the page for a while.
 */
export function useNotice(number: string) {
  const client = useQueryClient()
  const path = `/v1/notices/${encodeURIComponent(number)}`
  const list = useNotices('all')
  const [opened, setOpened] = useState<OpenedNoticeView>()
  const [hidden, setHidden] = useState<Hidden>()
  const [problem, setProblem] = useState<Problem>()
  const [saved, setSaved] = useState(false)
  const acting = useRef(false)
  const listed =
    list === undefined || isProblem(list) ? undefined : list.body.notices.find(({ notice }) => notice === number)
  const declined = list !== undefined && isProblem(list) ? list.problem : undefined
  const isOver = declined !== undefined && declined !== 'unreachable'
  const hasFallen = opened?.says === 'denial' && listed?.overturnedAt !== undefined
  const gone = isOver ? 'over' : hasFallen ? 'overturned' : undefined

  if (gone !== undefined && opened !== undefined) {
    setOpened(undefined)
    setHidden(gone === 'over' ? undefined : gone)
  }
  useIdle(opened !== undefined, () => {
    setOpened(undefined)
    setHidden('idle')
  })

  async function open() {
    if (acting.current) return
    acting.current = true
    const answered = await ask<OpenedNoticeView>(`${path}/open`, { method: 'POST' })
    acting.current = false
    setProblem(isProblem(answered) ? answered.problem : undefined)
    setHidden(undefined)
    if (!isProblem(answered)) setOpened(answered.body)
    await client.invalidateQueries({ queryKey: ['notices'] })
  }

  const act: Act = async (what, body) => {
    const answered = await ask<NoticeLineView>(`${path}/${what}`, {
      method: 'POST',
      ...(body === undefined ? {} : { body }),
    })
    setSaved(!isProblem(answered))
    if (isProblem(answered)) return answered.problem
    const line = answered.body
    setOpened(before => (before === undefined ? undefined : { ...before, line }))
    await client.invalidateQueries({ queryKey: ['notices'] })
    return undefined
  }
  const line = opened?.line ?? listed
  return { line, opened, hidden, saved, problem: declined ?? problem, isLoading: list === undefined, open, act }
}
