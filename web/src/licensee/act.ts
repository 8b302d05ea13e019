import type { CheckView } from '#contract/check-view.ts'
import { useRef, useState } from 'react'
import { isProblem, type Problem } from '../kit/http.ts'
import { useKeepCheck } from './checks.ts'
import { useLicensee } from './licensee.ts'

/** One act on one check. How it then stands is shown at once; a second click while the first is on its way does nothing. */
export function useAct(ntn: string) {
  const { ask } = useLicensee()
  const keep = useKeepCheck()
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const acting = useRef(false)

  /** Resolves to whether it was done. */
  async function act(method: 'POST' | 'PUT', what: string, body: unknown): Promise<boolean> {
    if (acting.current) return false
    acting.current = true
    setBusy(true)
    const answered = await ask<CheckView>(`/v1/checks/${ntn}/${what}`, { method, body })
    acting.current = false
    setBusy(false)
    setProblem(isProblem(answered) ? answered.problem : undefined)
    if (isProblem(answered)) return false
    keep(answered.body)
    return true
  }
  return { problem, busy, act }
}
