import { Alert, AlertHeading, AlertText } from '@trussworks/react-uswds'
import type { ScorecardShown } from '#contract/scorecards.ts'
import { Facts } from '../contributor/facts.tsx'
import { useCategoryNames } from '../contributor/grounds.ts'
import { spokenDate, spokenDay } from '../kit/dates.ts'
import { Listed } from '../kit/listed.tsx'
import { to } from '../kit/route.ts'
import { useLocale, useMessages } from '../messages/messages.ts'
import { Counted } from './counted.tsx'
import { certificationsOf, findingsIn } from './findings.ts'

/** One agency’s scorecard. `own`: whoever reads it can go and do what has to be done. */
export function Card({ card, own }: Readonly<{ card: ScorecardShown; own: boolean }>) {
  const { scorecard } = useMessages()
  const locale = useLocale()
  const { kind, since, from, through } = card
  return (
    <>
      <p>
        {kind === undefined || since === undefined
          ? scorecard.notEnrolled
          : scorecard.kindSince(scorecard.kinds[kind], spokenDate(since, locale))}
        <br />
        {scorecard.year(spokenDate(from, locale), spokenDate(through, locale))}
      </p>
      <Findings card={card} own={own} />
      <Standing card={card} own={own} />
      <Sending card={card} />
      <Counted card={card} />
      <Owed card={card} own={own} />
    </>
  )
}

function Findings({ card, own }: PartProps) {
  const { scorecard } = useMessages()
  const locale = useLocale()
  const all = findingsIn(card)
  return (
    <section className="record-part">
      <h2>{scorecard.todoHeading}</h2>
      {all.length === 0 ? (
        <Alert type="success">
          <AlertHeading level="h3">{scorecard.fine}</AlertHeading>
          <AlertText>{scorecard.fineMeans}</AlertText>
        </Alert>
      ) : null}
      {all.map(({ code, count, day }) => {
        const { is, means, todo } = scorecard.findings[code]
        return (
          <Alert key={code} type="warning" className="finding">
            <AlertHeading level="h3">{is(count, day === '' ? '' : spokenDay(day, locale))}</AlertHeading>
            <AlertText>
              <strong>{scorecard.means}</strong> {means}
              <br />
              <strong>{own ? scorecard.todo : scorecard.todoOther}</strong> {todo}
            </AlertText>
          </Alert>
        )
      })}
    </section>
  )
}

const link = (screen: 'validations' | 'certifications', label: string) => (
  <p>
    <a className="usa-link" href={to(screen)}>
      {label}
    </a>
  </p>
)

type PartProps = Readonly<{ card: ScorecardShown; own: boolean }>

function Standing({ card: { standing }, own }: PartProps) {
  const words = useMessages().scorecard
  const nameOf = useCategoryNames()
  const { heading, caption, columns, empty, total, means } = words.standing
  const sum = { category: '', standing: 0, suspended: 0, incomplete: 0, undisposed: 0 }
  for (const one of standing) {
    sum.standing += one.standing
    sum.suspended += one.suspended
    sum.incomplete += one.incomplete
    sum.undisposed += one.undisposed
  }
  return (
    <section className="record-part">
      <h2>{heading}</h2>
      {standing.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <>
          <p className="measure">{means}</p>
          <Listed
            caption={caption}
            columns={columns}
            className="numbers"
            rows={standing.length > 1 ? [...standing, sum] : standing}
            keyOf={({ category }) => category}
            cells={row => ({ ...row, category: row.category === '' ? total : nameOf(row.category) })}
          />
        </>
      )}
      {own && standing.length > 0 ? (
        <p>
          <a className="usa-link" href={to('records')}>
            {words.openRecords}
          </a>
        </p>
      ) : null}
    </section>
  )
}

function Sending({ card: { silence } }: Readonly<{ card: ScorecardShown }>) {
  const { heading, states, days, ...words } = useMessages().scorecard.sending
  const locale = useLocale()
  const { state, last, quietDays, usual, allowed } = silence
  const isKnown = state === 'sending' || state === 'silent'
  return (
    <section className="record-part">
      <h2>{heading}</h2>
      <Facts
        lines={[
          [words.state, states[state]],
          [words.last, last === undefined ? undefined : spokenDay(last, locale)],
          [words.quiet, last === undefined ? undefined : quietDays],
          [words.usual, isKnown ? usual : undefined],
          [words.allowed, isKnown ? days(allowed) : undefined],
        ]}
      />
    </section>
  )
}

function Owed({ card, own }: PartProps) {
  const { scorecard, certifications: said } = useMessages()
  const { validations, certifications: words } = scorecard
  const locale = useLocale()
  const { due, overdue } = card.validations
  return (
    <>
      <section className="record-part">
        <h2>{validations.heading}</h2>
        <Facts
          lines={[
            [validations.due, due],
            [validations.overdue, overdue],
          ]}
        />
        {own ? link('validations', validations.open) : null}
      </section>
      <section className="record-part">
        <h2>{words.heading}</h2>
        {card.certifications.length === 0 ? (
          <p>{words.empty}</p>
        ) : (
          <Listed
            caption={words.caption}
            columns={words.columns}
            rows={card.certifications}
            keyOf={({ from }) => from}
            rowClass={one => (certificationsOf(card).missing.includes(one) ? 'changed' : '')}
            cells={({ from, through, dueBy, state, late, differences }) => ({
              period: said.period(spokenDate(from, locale), spokenDate(through, locale)),
              dueBy: spokenDay(dueBy, locale),
              state: state === 'attested' && late ? `${said.states[state]}, ${said.late}` : said.states[state],
              differs: differences.length === 0 ? said.attest.same : differences.length,
            })}
          />
        )}
        {own && card.certifications.length > 0 ? link('certifications', words.open) : null}
      </section>
    </>
  )
}
