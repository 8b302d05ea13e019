import { Alert, AlertHeading, AlertText } from '@trussworks/react-uswds'
import { useQuery } from '@tanstack/react-query'
import type { WithdrawalShown } from '#contract/withdrawals.ts'
import { spokenDay } from '../kit/dates.ts'
import { ask, isProblem, type Answered } from '../kit/http.ts'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { to } from '../kit/route.ts'
import { useLocale, useMessages } from '../messages/messages.ts'
import { Facts } from './facts.tsx'
import { useCategoryNames } from './grounds.ts'
import { sampleOf } from './just-looked.ts'
import { WithdrawalActs } from './withdrawal-acts.tsx'

const every = 2_000

/** One withdrawal of many records: what would go, what rests on it, and how far it has come. */
export function WithdrawalPage({ id, me }: Readonly<{ id: string; me: string }>) {
  const { withdrawals: words, shell } = useMessages()
  const { data, refetch } = useQuery({
    queryKey: ['withdrawal', id],
    queryFn: (): Promise<Answered<WithdrawalShown>> => ask(`/v1/withdrawals/${encodeURIComponent(id)}`),
    gcTime: 0,
    refetchInterval: ({ state }) =>
      state.data !== undefined && !isProblem(state.data) && state.data.body.status === 'approved' ? every : false,
  })
  const one = data === undefined || isProblem(data) ? undefined : data.body
  return (
    <Page heading={words.one.heading(id)}>
      <p>
        <a className="usa-link" href={to('withdrawals')}>
          {words.one.back}
        </a>
      </p>
      {data === undefined ? <output>{shell.loading}</output> : null}
      {data !== undefined && isProblem(data) ? <ProblemAlert problem={data.problem} /> : null}
      {one === undefined ? null : (
        <>
          <Stands one={one} me={me} />
          <Seen one={one} />
          <Rests one={one} />
          <WithdrawalActs one={one} me={me} refetch={async () => void (await refetch())} />
        </>
      )}
    </Page>
  )
}

type OneProps = Readonly<{ one: WithdrawalShown }>

function Stands({ one: { id, status, by, withdrawn, leftAlone = 0 }, me }: OneProps & Readonly<{ me: string }>) {
  const words = useMessages().withdrawals.one
  const said = {
    proposed: ['info', words.dry, by === me ? words.dryMeans(id) : words.dryAsks(by)],
    approved: ['info', words.moving, words.movingMeans],
    done: ['success', words.done, words.doneMeans(withdrawn, leftAlone)],
    dropped: ['info', words.dropped, words.droppedMeans],
  } as const
  const [type, is, means] = said[status]
  return (
    <div aria-live="polite">
      <Alert type={type}>
        <AlertHeading level="h2">{is}</AlertHeading>
        <AlertText>{means}</AlertText>
      </Alert>
    </div>
  )
}

function Seen({ one }: OneProps) {
  const { withdrawals, contributor } = useMessages()
  const words = withdrawals.one
  const locale = useLocale()
  const nameOf = useCategoryNames()
  const { id, total, reason, byCategory, byYear, by, on, approvedBy, withdrawn, digest } = one
  const sample = sampleOf(id)
  return (
    <section className="record-part">
      <h2>{words.seen}</h2>
      <Facts
        lines={[
          [words.total, <strong key="total">{total.toLocaleString(locale)}</strong>],
          [words.selected, useSelected(one)],
          [words.reason, { ...contributor.withdrawReasons, ...contributor.suspendReasons }[reason]],
          [words.byCategory, byCategory.map(({ name, count }) => `${nameOf(name)}: ${count}`).join('; ')],
          [words.byYear, byYear.map(({ name, count }) => `${name}: ${count}`).join('; ')],
          [words.sample, sample.length === 0 ? undefined : sample.join(', ')],
          [words.by, words.on(by, spokenDay(on, locale))],
          [words.approvedBy, approvedBy],
          [words.withdrawn, one.status === 'approved' ? withdrawn : undefined],
          [
            words.digest,
            <code key="digest" className="digest">
              {digest}
            </code>,
          ],
        ]}
      />
    </section>
  )
}

/** What whoever proposed it filled in, so that the second person knows what is meant and not only how many. */
function useSelected({ selection }: WithdrawalShown): string {
  const { withdrawals: words } = useMessages()
  const locale = useLocale()
  const nameOf = useCategoryNames()
  const { category, enteredFrom, enteredThrough, batch, aris, fact } = selection
  const said: readonly (readonly [string, string | undefined])[] = [
    [words.category, category && nameOf(category)],
    [words.enteredFrom, enteredFrom && spokenDay(enteredFrom, locale)],
    [words.enteredThrough, enteredThrough && spokenDay(enteredThrough, locale)],
    [words.batch, batch],
    [words.aris, aris && words.one.numbers(aris.length)],
    [fact?.name ?? '', fact?.is],
  ]
  return said.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`])).join('; ')
}

/** Fewer are not told of, because the count would be about one person. */
const fewest = 10

function Rests({ one: { status, total, touches } }: OneProps) {
  const words = useMessages().withdrawals.one
  if (status === 'done' || status === 'dropped') return null
  const said = (count: number | undefined): string => {
    if (total < fewest) return words.tooFew
    return count === undefined ? words.notKnown : words.atLeast(count)
  }
  return (
    <section className="record-part">
      <h2>{words.rests}</h2>
      <Facts
        lines={[
          [words.openChecks, said(touches?.openChecks)],
          [words.denials, said(touches?.denials)],
        ]}
      />
      <p className="usa-hint measure">{words.restsMean}</p>
    </section>
  )
}
