import type { CheckView } from '#contract/check-view.ts'
import { useState } from 'react'

type Statuses = Readonly<Record<string, string>>

/** The numbers whose answer is another than when this list was opened, so that one look tells what is new. */
export function useNews(checks: readonly CheckView[]): ReadonlySet<string> {
  const [first, setFirst] = useState<Statuses>({})
  const unseen = checks.filter(({ ntn }) => !(ntn in first))
  if (unseen.length > 0) setFirst({ ...first, ...Object.fromEntries(unseen.map(({ ntn, status }) => [ntn, status])) })
  return new Set(checks.filter(({ ntn, status }) => ntn in first && first[ntn] !== status).map(({ ntn }) => ntn))
}
