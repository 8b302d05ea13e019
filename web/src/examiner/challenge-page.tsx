import type { OpenedChallengeView } from '#contract/challenges.ts'
import { Facts } from '../contributor/facts.tsx'
import { spokenDay } from '../kit/dates.ts'
import { isProblem } from '../kit/http.ts'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useLocale, useMessages } from '../messages/messages.ts'
import { DecideChallenge } from './decide-challenge.tsx'
import { ChallengeLetters } from './challenge-letters.tsx'
import { ChallengeIdentity } from './challenge-identity.tsx'
import { ChallengedRecords } from './challenged-records.tsx'
import { useChallenge } from './challenge.ts'

/** One challenge: what the person says, each record by itself, and the decision of two. */
export function ChallengePage({ number }: Readonly<{ number: string }>) {
  const { shell, challenges: words } = useMessages()
  const { data, problem, isSaved, act, form, print } = useChallenge(number)
  const opened = data === undefined || isProblem(data) ? undefined : data.body
  return (
    <Page heading={words.one.heading(number)}>
      {data === undefined ? <output>{shell.loading}</output> : null}
      {data !== undefined && isProblem(data) ? <ProblemAlert problem={data.problem} /> : null}
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      <output className="news">{isSaved ? words.saved : ''}</output>
      {opened === undefined ? null : (
        <>
          <Standing opened={opened} />
          <Said opened={opened} />
          <ChallengedRecords opened={opened} act={act} />
          <ChallengeIdentity opened={opened} act={act} />
          <ChallengeLetters key={mailedSoFar(opened)} {...{ opened, form, print }} />
          <DecideChallenge challenge={opened.challenge} act={act} />
        </>
      )}
    </Page>
  )
}

/** Once a letter is in the mail, what was typed about it is of no use for the next. */
const mailedSoFar = ({ challenge: { letters } }: OpenedChallengeView): string =>
  letters.flatMap(({ letter, mailedOn }) => (mailedOn === undefined ? [] : [letter])).join(' ')

type OpenedProps = Readonly<{ opened: OpenedChallengeView }>

function Standing({ opened: { challenge, identityKept } }: OpenedProps) {
  const { challenges: words, terms, challenge: own } = useMessages()
  const { one } = words
  const locale = useLocale()
  const day = (at: string | undefined) => (at === undefined ? undefined : spokenDay(at.slice(0, 10), locale))
  const { ntn, check, saleState, status, origin, due, identity, secretSent, reasonsGiven, fingerprints } = challenge
  const { searched, proposal, decided, told } = challenge
  return (
    <section className="record-part" aria-labelledby="stands">
      <h2 id="stands">{one.stands}</h2>
      {identityKept ? null : <p>{one.destroyed}</p>}
      <Facts
        lines={[
          [one.check, `${ntn} (${own.stands.checks[check]})`],
          [one.sale, terms.states[saleState]],
          [one.status, <strong key="status">{words.statuses[status]}</strong>],
          [one.origin, words.origins[origin]],
          [one.due, due && `${words.limits[due.limit]}: ${spokenDay(due.by ?? due.at.slice(0, 10), locale)}`],
          [one.identity, identity === undefined ? one.noIdentity : one.identities[identity]],
          [one.secret, day(secretSent)],
          [one.reasons, day(reasonsGiven)],
          [one.fingerprints, fingerprints && one.prints[fingerprints]],
          [one.searched, searched && one.searchedAs(searched.silent, searched.left.join(', '))],
          [one.proposal, proposal && `${words.outcomes[proposal.outcome]}, ${one.by[proposal.by]}`],
          [one.decided, decided && words.outcomes[decided.outcome]],
          [one.told, decided && (told === undefined ? one.notTold : one.tellings[told.how])],
        ]}
      />
    </section>
  )
}

function Said({ opened: { said } }: OpenedProps) {
  const { challenges: words, challenge: own } = useMessages()
  const locale = useLocale()
  return (
    <section className="record-part" aria-labelledby="said">
      <h2 id="said">{words.said.heading}</h2>
      {said.length === 0 ? <p>{words.said.none}</p> : null}
      {said.map(({ at, claims, statement, documents }) => (
        <div key={at} className="paper">
          <p className="usa-hint">{spokenDay(at.slice(0, 10), locale)}</p>
          <p>{claims.map(({ kind }) => own.claims[kind]).join('; ')}</p>
          <p>{statement}</p>
          {documents.map(({ reference }) => (
            <p key={reference}>{reference}</p>
          ))}
        </div>
      ))}
    </section>
  )
}
