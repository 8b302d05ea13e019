import { Tag } from '@trussworks/react-uswds'
import { useQuery } from '@tanstack/react-query'
import type { WaitingLettersView } from '#contract/challenge-letters.ts'
import { spokenDay } from '../kit/dates.ts'
import { ask, isProblem, type Answered } from '../kit/http.ts'
import { Listed } from '../kit/listed.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { to } from '../kit/route.ts'
import { useLocale, useMessages } from '../messages/messages.ts'

/** What is owed in writing and lies there, 28 CFR 25.10: which letter, since when, by when, and whether that is over. */
export function LettersToMail() {
  const { waiting: words } = useMessages().challenges
  const { data } = useQuery({
    queryKey: ['challenges', 'letters'],
    queryFn: ({ signal }): Promise<Answered<WaitingLettersView>> => ask('/v1/examiner/letters', { signal }),
  })
  return (
    <section className="record-part" aria-labelledby="letters-to-mail">
      <h2 id="letters-to-mail">{words.heading}</h2>
      <p className="measure">{words.intro}</p>
      {data !== undefined && isProblem(data) ? <ProblemAlert problem={data.problem} /> : null}
      {data !== undefined && !isProblem(data) ? <Waiting {...data.body} /> : null}
    </section>
  )
}

function Waiting({ letters, waiting, more }: WaitingLettersView) {
  const { waiting: words, letters: named } = useMessages().challenges
  const locale = useLocale()
  if (letters.length === 0) return <output>{words.empty}</output>
  return (
    <>
      <p className="measure">
        {words.counted(waiting)} {more ? words.more : null}
      </p>
      <Listed
        caption={words.caption}
        columns={words.columns}
        rows={letters}
        keyOf={({ challenge, letter }) => `${challenge} ${letter}`}
        cells={({ challenge, letter, since, by, late, waitsFor }) => ({
          letter: (
            <>
              {named.kinds[letter]}
              {waitsFor === undefined ? null : <span className="usa-hint">{words.for[waitsFor]}</span>}
            </>
          ),
          challenge: (
            <a className="usa-link ntn-link" href={to('challenge', challenge)}>
              {challenge}
            </a>
          ),
          since: spokenDay(since.slice(0, 10), locale),
          by: (
            <>
              {by === undefined ? words.atOnce : spokenDay(by, locale)}
              {late ? <Tag>{words.late}</Tag> : null}
            </>
          ),
        })}
      />
    </>
  )
}
