import { Alert, AlertHeading, AlertText, Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { OpenedChallengeView } from '#contract/challenges.ts'
import { SelectField } from '../kit/field.tsx'
import { choicesOf } from '../kit/choices.ts'
import { spokenDay } from '../kit/dates.ts'
import { useFocusOnSight } from '../kit/focus.ts'
import { useLocale, useMessages } from '../messages/messages.ts'
import type { ChallengeForm, PrintLetter } from './challenge.ts'
import { SayMailed } from './say-mailed.tsx'

type PartProps = Readonly<{ opened: OpenedChallengeView; form: ChallengeForm; print: PrintLetter }>

/** What is written to the person: printed here in the language that the person reads, and said to be mailed by whoever mailed it. */
export function ChallengeLetters({ opened, form, print }: PartProps) {
  const { letters: words } = useMessages().challenges
  const { letters } = opened.challenge
  return (
    <section className="record-part" aria-labelledby="letters">
      <h2 id="letters">{words.heading}</h2>
      <p className="measure">{words.intro}</p>
      <Stand letters={letters} />
      <Printing opened={opened} print={print} />
      <SayMailed key={letters.map(({ letter }) => letter).join(' ')} letters={letters} say={form} />
    </section>
  )
}

/** The secret is made as it is printed, and once. Every other letter can be printed again. */
function Printing({ opened, print }: Pick<PartProps, 'opened' | 'print'>) {
  const { letters: words } = useMessages().challenges
  const [language, setLanguage] = useState('en')
  const [isMade, setMade] = useState(false)
  const { ntn, letters } = opened.challenge
  const make = async (to: 'mail' | 'fingerprints') => {
    const body = { to, as: 'pdf', language }
    setMade(await print('secrets', `${ntn}-secret.pdf`, { method: 'POST', body }))
  }
  return (
    <>
      {isMade ? <Made /> : null}
      <SelectField
        question={{ id: 'letter-language', label: words.language, className: 'measure' }}
        choices={choicesOf(words.languages)}
        initial
        name="letter-language"
        value={language}
        onChange={event => setLanguage(event.target.value)}
      />
      <div className="actions">
        {secretsIn(opened).map(to => (
          <Button key={to} type="button" onClick={() => void make(to)}>
            {words.print[to]}
          </Button>
        ))}
        {letters.map(({ letter }) =>
          letter === 'secret' ? null : (
            <Button
              key={letter}
              type="button"
              onClick={() => void print(`letters/${letter}?language=${language}`, `${ntn}-${letter}-${language}.pdf`)}
            >
              {words.print[letter]}
            </Button>
          ),
        )}
      </div>
    </>
  )
}

const secretsIn = ({ addressGiven, identityKept, challenge }: OpenedChallengeView) =>
  (['mail', 'fingerprints'] as const).filter(to =>
    to === 'mail' ? identityKept && addressGiven : identityKept && challenge.fingerprints === 'agree',
  )

function Stand({ letters }: Pick<OpenedChallengeView['challenge'], 'letters'>) {
  const { letters: words } = useMessages().challenges
  const locale = useLocale()
  if (letters.length === 0) return <p>{words.none}</p>
  return (
    <ul className="usa-list">
      {letters.map(({ letter, mailedOn, evidence }) => (
        <li key={letter}>
          <strong>{words.kinds[letter]}</strong>.{' '}
          {mailedOn === undefined ? words.not : words.mailed(spokenDay(mailedOn, locale), evidence)}
        </li>
      ))}
    </ul>
  )
}

function Made() {
  const { made } = useMessages().challenges.letters
  const ref = useFocusOnSight<HTMLDivElement>()
  return (
    <div ref={ref} tabIndex={-1}>
      <Alert type="warning">
        <AlertHeading level="h3">{made.heading}</AlertHeading>
        <AlertText>{made.once}</AlertText>
      </Alert>
    </div>
  )
}
