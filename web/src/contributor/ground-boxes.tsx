import { Fieldset } from '@trussworks/react-uswds'
import { isPenalty } from '../examiner/parse-fact.ts'
import { useMessages } from '../messages/messages.ts'
import { DayBox, SelectBox, TextBox, type Boxes } from './boxes.tsx'
import { answerIn, answersOf, askedIn, isDay, type Ground } from './grounds.ts'
import { factBox } from './record-values.ts'

/** The legal ground, made from what the rule of the category asks: no question stands here that the law does not look at. */
export function GroundBoxes({ boxes, grounds }: Readonly<{ boxes: Boxes; grounds: readonly Ground[] }>) {
  const { contributor } = useMessages()
  const words = contributor.enter
  return (
    <Fieldset legend={words.ground} legendStyle="large">
      <p className="measure">{words.groundIntro}</p>
      <div className="grounds">
        {grounds.map(ground => (
          <GroundBox key={ground.name} boxes={boxes} ground={ground} />
        ))}
      </div>
    </Fieldset>
  )
}

function GroundBox({ boxes, ground }: Readonly<{ boxes: Boxes; ground: Ground }>) {
  const messages = useMessages()
  const words = messages.contributor.enter
  const { name, expects, wanted } = ground
  const asked = askedIn(ground, messages)
  const label = wanted === 'may' ? asked : `${asked} (${words[wanted]})`
  const common = { boxes, name: factBox(name), label, optional: wanted === 'may' }
  if (isDay(expects)) return <DayBox {...common} hint={words.dayHint} />
  const answers = answersOf(expects)
  if (answers.length > 0) {
    return <SelectBox {...common} choices={answers.map(value => ({ value, label: answerIn(value, messages) }))} />
  }
  return <TextBox {...common} {...(isPenalty(expects) ? { hint: words.penaltyHint } : {})} />
}

/** What is said of the record beside the person and the ground. */
export function StatedBoxes({ boxes, category }: Readonly<{ boxes: Boxes; category: string }>) {
  const { contributor } = useMessages()
  const words = contributor.enter
  return (
    <Fieldset legend={words.details} legendStyle="large">
      <div className="row">
        <DayBox boxes={boxes} name="expires" label={words.expires} hint={words.expiresHint} optional />
        <DayBox boxes={boxes} name="disposed" label={words.disposed} hint={words.dayHint} optional />
        <TextBox boxes={boxes} name="document" label={words.document} hint={words.documentHint} optional />
      </div>
      {category === 'D' ? (
        <div className="row">
          <DayBox boxes={boxes} name="orally" label={words.orally} hint={words.dayHint} optional />
          <DayBox boxes={boxes} name="inWriting" label={words.inWriting} hint={words.dayHint} optional />
        </div>
      ) : null}
    </Fieldset>
  )
}
