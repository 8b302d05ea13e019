import { Alert, AlertText, Button } from '@trussworks/react-uswds'
import type { ScorecardShown } from '#contract/scorecards.ts'
import { useAskForm } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { spokenDay } from '../kit/dates.ts'
import { TextField } from '../kit/field.tsx'
import { Listed } from '../kit/listed.tsx'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { goTo, to } from '../kit/route.ts'
import { useLocale, useMessages } from '../messages/messages.ts'
import { certificationsOf, countOf, findingsIn, sumOf, worstFirst } from '../scorecard/findings.ts'
import { useAgencies } from './agencies.ts'

/** The programme office’s list: who is silent since when, who is late, and whose certification is missing. */
export function AgenciesPage() {
  const { office, shell } = useMessages()
  const { cards, problem, isDone, isCut } = useAgencies()
  const some = cards.filter(card => findingsIn(card).length > 0).length
  return (
    <Page heading={office.heading}>
      <p className="usa-intro">{office.intro}</p>
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      {!isDone && cards.length === 0 ? <output>{shell.loading}</output> : null}
      {!isDone && cards.length > 0 ? <output>{office.reading(cards.length)}</output> : null}
      {isDone && problem === undefined && cards.length === 0 ? <p>{office.empty}</p> : null}
      {isCut ? (
        <Alert type="info" slim>
          <AlertText>{office.more(cards.length)}</AlertText>
        </Alert>
      ) : null}
      {isDone && cards.length > 0 ? (
        <section className="found" aria-label={office.caption}>
          <output>{office.some(some, cards.length)}</output>
          <Agencies cards={worstFirst(cards)} />
        </section>
      ) : null}
      <Find />
    </Page>
  )
}

function Agencies({ cards }: Readonly<{ cards: readonly ScorecardShown[] }>) {
  const { office } = useMessages()
  const locale = useLocale()
  return (
    <Listed
      caption={office.caption}
      columns={office.columns}
      rows={cards}
      keyOf={({ ori }) => ori}
      cells={card => {
        const count = findingsIn(card).length
        return {
          agency: (
            <>
              <a className="usa-link ntn-link" href={to('agency', card.ori)}>
                {card.ori}
              </a>
              <span className="usa-hint">{card.name}</span>
            </>
          ),
          standing: sumOf(card, 'standing').toLocaleString(locale),
          sending: <Sending card={card} />,
          late: <Late card={card} />,
          certified: <Certified card={card} />,
          seeTo: count === 0 ? office.fine : office.things(count),
        }
      }}
    />
  )
}

type CardProps = Readonly<{ card: ScorecardShown }>

function Sending({ card: { silence } }: CardProps) {
  const { office } = useMessages()
  const locale = useLocale()
  const { state, last } = silence
  if (state === 'never-sent') return <strong className="new">{office.neverSent}</strong>
  if (last === undefined) return office.notYet
  const day = spokenDay(last, locale)
  if (state === 'new') return office.newSince(day)
  return state === 'silent' ? <strong className="new">{office.silentSince(day)}</strong> : office.lastOn(day)
}

function Late({ card }: CardProps) {
  const { office } = useMessages()
  const locale = useLocale()
  const { provision, validations } = card
  const records = countOf(card, 'late')
  const all = [
    ...(provision?.overdue === undefined ? [] : [office.overdueSince(spokenDay(provision.overdue, locale))]),
    ...(records === 0 ? [] : [office.lateRecords(records)]),
    ...(validations.overdue === 0 ? [] : [office.validations(validations.overdue)]),
  ]
  return all.length === 0 ? office.nothingLate : all.map(each => <div key={each}>{each}</div>)
}

function Certified({ card }: CardProps) {
  const { office } = useMessages()
  const locale = useLocale()
  const { missing } = certificationsOf(card)
  const [first] = missing
  if (first !== undefined)
    return <strong className="new">{office.missing(missing.length, spokenDay(first.dueBy, locale))}</strong>
  return card.certifications.length === 0 ? office.none : office.inOrder
}

const oriForm = /^[A-Z]{2}[A-Z0-9]{7}$/
const oriIn = (typed: string | undefined): string => (typed ?? '').trim().toUpperCase()

/** One that stands far down, or of which nothing was counted yet. */
function Find() {
  const { office } = useMessages()
  const form = useAskForm({
    mistakesIn: ({ ori }) => (oriForm.test(oriIn(ori)) ? [] : [{ id: 'ori', message: office.wrongOri }]),
    send: async ({ ori }) => {
      goTo(to('agency', oriIn(ori)))
      return undefined
    },
  })
  const { boxes } = form
  return (
    <>
      <AskedForm form={form}>
        <TextField
          question={{ id: 'ori', label: office.find, hint: office.findHint, error: boxes.errorOf('ori') }}
          {...boxes.register('ori')}
        />
        <Button type="submit" outline>
          {office.open}
        </Button>
      </AskedForm>
    </>
  )
}
