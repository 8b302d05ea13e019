import { Button } from '@trussworks/react-uswds'
import type { OpenedChallengeView } from '#contract/challenges.ts'
import { recordOutcomes } from '#law/lives/challenge.ts'
import { SelectBox } from '../contributor/boxes.tsx'
import { useAskForm } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { listed } from '../kit/choices.ts'
import { spokenDay } from '../kit/dates.ts'
import { useLocale, useMessages } from '../messages/messages.ts'
import type { ChallengeAct } from './challenge.ts'

type PartProps = Readonly<{ opened: OpenedChallengeView; act: ChallengeAct }>

/** Each record is settled by itself, 28 CFR 25.10(e): those that the denial rests on, and what was found besides. */
export function ChallengedRecords({ opened, act }: PartProps) {
  const { records: words } = useMessages().challenges
  const { records, others, challenge } = opened
  const isOpen = challenge.status === 'challenged'
  return (
    <section className="record-part" aria-labelledby="records">
      <h2 id="records">{words.heading}</h2>
      {records.map(({ record, prohibition, keptBy }) => (
        <div key={record}>
          <h3>{words.record(record)}</h3>
          <p>
            {prohibition}. {words.keptBy(keptBy)}.
          </p>
          <OneRecord key={challenge.status} {...{ opened, act, record, isOpen }} />
        </div>
      ))}
      {others.length === 0 ? null : <h3>{words.besides}</h3>}
      {others.map(({ record, category, source }) => (
        <div key={record}>
          <h4>{words.record(record)}</h4>
          <p>
            {category}, {source}
          </p>
          <OneRecord {...{ opened, act, record, isOpen }} />
        </div>
      ))}
    </section>
  )
}

function OneRecord({ opened, act, record, isOpen }: PartProps & Readonly<{ record: number; isOpen: boolean }>) {
  const { records: words, recordOutcomes: outcomes } = useMessages().challenges
  const locale = useLocale()
  const { asking, settled } = opened.challenge
  const asked = asking.find(one => one.record === record)
  const source = opened.sources.find(one => one.record === record)
  const was = settled.find(one => one.record === record)
  const name = `outcome-${record}`
  const form = useAskForm({
    initial: { [name]: was?.outcome ?? '' },
    mistakesIn: values => ((values[name] ?? '') === '' ? [{ id: name, message: words.choose }] : []),
    async send(values) {
      await act('records', { record, outcome: values[name] })
      return undefined
    },
  })
  return (
    <>
      {asked === undefined ? null : (
        <p>
          {words.asked(spokenDay(asked.at.slice(0, 10), locale))} {source && words.sources[source.stands]}
        </p>
      )}
      {was === undefined ? null : (
        <p>
          <strong>{outcomes[was.outcome]}</strong>
        </p>
      )}
      {isOpen ? (
        <>
          <Button type="button" outline onClick={() => void act('questions', { record })}>
            {`${words.question} (${words.record(record)})`}
          </Button>
          <AskedForm form={form}>
            <SelectBox
              {...{ boxes: form.boxes, name, label: `${words.outcome} (${words.record(record)})` }}
              choices={listed(recordOutcomes, outcomes)}
            />
            <Button type="submit" outline>
              {`${words.settle} (${words.record(record)})`}
            </Button>
          </AskedForm>
        </>
      ) : null}
    </>
  )
}
