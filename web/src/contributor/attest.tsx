import { Alert, AlertHeading, AlertText, Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { CertificationShown } from '#contract/certifications.ts'
import { Asking } from '../kit/asked-form.tsx'
import { spokenDate, spokenDay } from '../kit/dates.ts'
import { ask, isProblem, type Problem } from '../kit/http.ts'
import { Listed } from '../kit/listed.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useLocale, useMessages } from '../messages/messages.ts'
import { Facts } from './facts.tsx'
import { useCategoryNames } from './grounds.ts'

type AttestProps = Readonly<{
  made: CertificationShown
  me: string
  onDone: (said: string) => Promise<void>
  onCancel: () => void
  /** What was stated has changed since it was read. */
  onStale: () => void
}>

/** What was stated, beside what was counted here, and the second person’s word for exactly that. */
export function Attest({ made, me, onDone, onCancel, onStale }: AttestProps) {
  const { certifications } = useMessages()
  const words = certifications.attest
  const locale = useLocale()
  const [problem, setProblem] = useState<Problem>()
  const { from, through, digest, stated, attested, differences } = made
  async function attest() {
    const answered = await ask(`/v1/certifications/${from}/attestation`, { method: 'POST', body: { digest } })
    if (!isProblem(answered)) return onDone(words.saved)
    setProblem(answered.problem)
    onStale()
    return undefined
  }
  const mayAttest = attested === undefined && stated?.by !== me && digest !== undefined
  return (
    <Asking heading={words.heading(certifications.period(spokenDate(from, locale), spokenDate(through, locale)))}>
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      <Stated made={made} />
      <Numbers made={made} />
      {differences.length === 0 ? null : (
        <Alert type="warning">
          <AlertHeading level="h3">{words.differ}</AlertHeading>
          <AlertText>{words.differMeans}</AlertText>
        </Alert>
      )}
      {attested === undefined ? <p>{stated?.by === me ? words.own : words.follows}</p> : null}
      <div className="actions">
        {mayAttest ? (
          <Button type="button" onClick={() => void attest()}>
            {words.submit}
          </Button>
        ) : null}
        <Button type="button" outline onClick={onCancel}>
          {certifications.close}
        </Button>
      </div>
    </Asking>
  )
}

type MadeProps = Pick<AttestProps, 'made'>

function Stated({ made: { statement = {}, stated, attested } }: MadeProps) {
  const { certifications, contributor } = useMessages()
  const words = certifications.attest
  const locale = useLocale()
  const { complies, records, untransmitted, available, completeness, monitoring } = statement
  const signed = (one: typeof stated) => one && words.on(one.by, spokenDay(one.on, locale))
  const efforts = (all: typeof completeness) => all?.map(each => certifications.efforts[each]).join('; ')
  return (
    <Facts
      lines={[
        [words.stated, signed(stated)],
        [words.attested, signed(attested)],
        [words.complies, complies === undefined ? undefined : complies ? contributor.yes : contributor.no],
        [words.records, records],
        [words.untransmitted, untransmitted],
        [words.available, available],
        [words.completeness, efforts(completeness)],
        [words.monitoring, efforts(monitoring)],
      ]}
    />
  )
}

function Numbers({ made: { statement, counted = [] } }: MadeProps) {
  const words = useMessages().certifications.attest
  const nameOf = useCategoryNames()
  const provided = statement?.provided
  // A kind that states no numbers of categories has nothing to compare.
  if (provided === undefined) return null
  const numbersIn = (counts: typeof counted) => new Map(counts.map(({ name, count }) => [name, count]))
  const [said, ours] = [numbersIn(provided), numbersIn(counted)]
  const names = [...new Set([...said.keys(), ...ours.keys()])].toSorted()
  if (names.length === 0) return <p>{words.noCounts}</p>
  return (
    <Listed
      caption={words.counts}
      columns={words.columns}
      className="numbers"
      rows={names}
      keyOf={name => name}
      cells={name => {
        const [one, other] = [said.get(name) ?? 0, ours.get(name) ?? 0]
        return {
          category: nameOf(name),
          stated: one,
          counted: other,
          differs: one === other ? words.same : one - other,
        }
      }}
    />
  )
}
