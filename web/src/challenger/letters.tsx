import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { ChallengeView, readChallengeLetter } from '#contract/challenge.ts'
import type { z } from 'zod'
import { ask, askFile, isProblem, type Problem } from '../kit/http.ts'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { LetterOnPaper } from '../kit/letter-on-paper.tsx'
import { saveFile } from '../kit/save-as.ts'
import { useLanguage, useMessages } from '../messages/messages.ts'
import type { Opening } from './denied-page.tsx'

type Letter = z.output<(typeof readChallengeLetter.answers)[200]>
type LettersProps = Readonly<{ opening: Opening; letters: ChallengeView['letters'] }>

/** What was written to the person. Opening a decision is being told of it, and the page says so first. */
export function Letters({ opening, letters }: LettersProps) {
  const { challenge: words } = useMessages()
  const [letter, setLetter] = useState<Letter>()
  const [problem, setProblem] = useState<Problem>()
  const language = useLanguage()
  if (letters.length === 0) return null
  async function open(kind: Letter['kind']) {
    const answered = await ask<Letter>('/v1/challenges/letters', {
      method: 'POST',
      body: { ...opening, kind, language },
    })
    setProblem(isProblem(answered) ? answered.problem : undefined)
    if (!isProblem(answered)) setLetter(answered.body)
  }
  async function download(kind: Letter['kind']) {
    const body = { ...opening, kind, as: 'pdf', language }
    const answered = await askFile('/v1/challenges/letters', { method: 'POST', body })
    setProblem(isProblem(answered) ? answered.problem : undefined)
    if (!isProblem(answered)) saveFile(`${opening.ntn}-${kind}.pdf`, answered.body)
  }
  return (
    <section className="record-part" aria-labelledby="letters">
      <h2 id="letters">{words.letter.heading}</h2>
      <p className="usa-hint">{words.letter.told}</p>
      <div className="actions">
        {letters.map(kind => (
          <Button key={kind} type="button" outline onClick={() => void open(kind)}>
            {words.letter.open(words.letters[kind])}
          </Button>
        ))}
      </div>
      <div className="actions">
        {letters.map(kind => (
          <Button key={kind} type="button" unstyled onClick={() => void download(kind)}>
            {words.letter.download(words.letters[kind])}
          </Button>
        ))}
      </div>
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      <output>{letter === undefined ? null : <LetterOnPaper paper={letter.paper} />}</output>
    </section>
  )
}
