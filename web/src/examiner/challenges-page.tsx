import { Tag } from '@trussworks/react-uswds'
import { useQuery } from '@tanstack/react-query'
import type { ListedChallenge } from '#contract/challenges.ts'
import { spokenDay } from '../kit/dates.ts'
import { ask, isProblem, type Answered } from '../kit/http.ts'
import { Listed } from '../kit/listed.tsx'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { goTo, to } from '../kit/route.ts'
import { useLocale, useMessages } from '../messages/messages.ts'
import { EnterLetter } from './enter-letter.tsx'
import { LettersToMail } from './letters-to-mail.tsx'

type Found = Readonly<{ challenges: readonly ListedChallenge[] }>

/** Challenges of which something is owed, the nearest limit on top. Nothing of whom they are about is shown here. */
export function ChallengesPage() {
  const { shell, challenges: words } = useMessages()
  const { data } = useQuery({
    queryKey: ['challenges'],
    queryFn: ({ signal }): Promise<Answered<Found>> => ask('/v1/examiner/challenges', { signal }),
  })
  return (
    <Page heading={words.heading}>
      <p className="usa-intro">{words.intro}</p>
      {data === undefined ? <output>{shell.loading}</output> : null}
      {data !== undefined && isProblem(data) ? <ProblemAlert problem={data.problem} /> : null}
      {data !== undefined && !isProblem(data) ? <Waiting challenges={data.body.challenges} /> : null}
      <LettersToMail />
      <EnterLetter entered={challenge => goTo(to('challenge', challenge))} />
    </Page>
  )
}

function Waiting({ challenges }: Found) {
  const { challenges: words, terms } = useMessages()
  const locale = useLocale()
  if (challenges.length === 0) return <output>{words.empty}</output>
  return (
    <Listed
      caption={words.caption}
      columns={words.columns}
      rows={challenges}
      keyOf={({ challenge }) => challenge}
      cells={({ challenge, saleState, due, urgent, status, origin }) => ({
        challenge: (
          <>
            <a className="usa-link ntn-link" href={to('challenge', challenge)}>
              {challenge}
            </a>
            <span className="usa-hint">{terms.states[saleState]}</span>
          </>
        ),
        due:
          due === undefined ? (
            ''
          ) : (
            <>
              {words.limits[due.limit]}: {spokenDay(due.by ?? due.at.slice(0, 10), locale)}
              {urgent ? <Tag>{words.urgent}</Tag> : null}
            </>
          ),
        status: words.statuses[status],
        origin: words.origins[origin],
      })}
    />
  )
}
