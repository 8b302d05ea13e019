import { useQuery } from '@tanstack/react-query'
import type { WithdrawalShown } from '#contract/withdrawals.ts'
import { spokenDay } from '../kit/dates.ts'
import { ask, isProblem, type Answered } from '../kit/http.ts'
import { Listed } from '../kit/listed.tsx'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { to } from '../kit/route.ts'
import { useLocale, useMessages } from '../messages/messages.ts'
import { ChooseMany } from './choose-many.tsx'

type Withdrawals = Readonly<{ withdrawals: readonly WithdrawalShown[] }>

/** 34 U.S.C. 40901(e)(1)(D): many records taken back at once. What would go is seen first, and another person approves it. */
export function WithdrawalsPage() {
  const { withdrawals: words, shell } = useMessages()
  const { data } = useQuery({
    queryKey: ['withdrawals'],
    queryFn: ({ signal }): Promise<Answered<Withdrawals>> => ask('/v1/withdrawals', { signal }),
    gcTime: 0,
  })
  return (
    <Page heading={words.heading}>
      <p className="usa-intro">{words.intro}</p>
      <ChooseMany />
      {data === undefined ? <output>{shell.loading}</output> : null}
      {data !== undefined && isProblem(data) ? <ProblemAlert problem={data.problem} /> : null}
      {data !== undefined && !isProblem(data) ? <Earlier withdrawals={data.body.withdrawals} /> : null}
    </Page>
  )
}

function Earlier({ withdrawals }: Withdrawals) {
  const { withdrawals: words } = useMessages()
  const locale = useLocale()
  if (withdrawals.length === 0) return <p>{words.empty}</p>
  return (
    <section className="found" aria-label={words.caption}>
      <Listed
        caption={words.caption}
        columns={words.columns}
        rows={withdrawals}
        keyOf={({ id }) => id}
        cells={({ id, status, total, by, on }) => ({
          id: (
            <a className="usa-link ntn-link" href={to('withdrawal', id)}>
              {id}
            </a>
          ),
          status: words.statuses[status],
          total: total.toLocaleString(locale),
          by,
          on: spokenDay(on, locale),
        })}
      />
    </section>
  )
}
