import type { CheckView } from '#contract/check-view.ts'
import { useRef, useState } from 'react'
import { isProblem, type Pointer, type Problem } from '../kit/http.ts'
import { newKey } from '../kit/key.ts'
import { goTo, to } from '../kit/route.ts'
import { useKeepCheck } from './checks.ts'
import { inquiryFrom, type InquiryValues } from './inquiry-values.ts'
import { useLicensee } from './licensee.ts'

export type Starting = Readonly<{
  sending: boolean
  /** Nobody knows whether the check was begun: what is sent again must be what was sent. */
  locked: boolean
  problem?: Problem
}>

/**
 * Sends the form under one key for as long as it is shown. A second click while the first is on its way does nothing, and were
 * it sent all the same, the key makes it the same check.
 */
export function useStartCheck(onPointers: (pointers: readonly Pointer[]) => void) {
  const { ask } = useLicensee()
  const keep = useKeepCheck()
  const [key] = useState(newKey)
  const [state, setState] = useState<Starting>({ sending: false, locked: false })
  const sent = useRef<unknown>(undefined)
  const sending = useRef(false)

  async function send(body: unknown) {
    if (sending.current) return
    sending.current = true
    sent.current = body
    setState(({ locked }) => ({ sending: true, locked }))
    const headers = { 'idempotency-key': key }
    const answered = await ask<CheckView>('/v1/checks', { method: 'POST', body, headers })
    sending.current = false
    if (!isProblem(answered)) {
      keep(answered.body)
      goTo(to('check', answered.body.ntn))
      return
    }
    const { problem } = answered
    setState({ sending: false, locked: isUncertain(problem), problem })
    onPointers(pointersOf(problem))
  }

  return {
    state,
    start: (values: InquiryValues) => send(inquiryFrom(values)),
    sendAgain: () => void send(sent.current),
  }
}

const isUncertain = (problem: Problem): boolean => problem === 'unreachable' || problem.code === 'unavailable'

/** A refusal of the age points to the date of birth, though it points nowhere. */
const pointersOf = (problem: Problem): readonly Pointer[] => {
  if (problem === 'unreachable') return []
  return problem.code === 'under-age' ? [{ pointer: '/transferee/born', code: 'under-age' }] : (problem.pointers ?? [])
}
