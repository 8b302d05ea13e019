import { Button, Checkbox } from '@trussworks/react-uswds'
import type { AppealFileShown } from '#contract/appeal-file.ts'
import { SelectBox } from '../contributor/boxes.tsx'
import { useAskForm } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { choicesOf } from '../kit/choices.ts'
import { useMessages } from '../messages/messages.ts'
import type { FileAct } from './appeal-file.ts'

/** 28 CFR 25.10(g): consent taken back in writing takes the person out, and a record that bars may. */
export function LeaveFile({ file, act }: Readonly<{ file: AppealFileShown; act: FileAct }>) {
  const { leave: words } = useMessages().appealFiles
  if (file.kept === 'what-is-pursued')
    return (
      <section className="record-part" aria-labelledby="leave">
        <h2 id="leave">{words.heading}</h2>
        <Button type="button" outline onClick={() => void act('removal', pursuitEnded)}>
          {words.ended}
        </Button>
      </section>
    )
  return file.status === 'refused' || file.status === 'removed' ? null : <Leave act={act} />
}

const pursuitEnded = { asked: 'no', disqualifyingRecord: false, misusePursued: false }

function Leave({ act }: Readonly<{ act: FileAct }>) {
  const { leave: words } = useMessages().appealFiles
  const form = useAskForm({
    mistakesIn: ({ way = '' }) => (way === '' ? [{ id: 'way', message: words.choose }] : []),
    send: ({ way, pursued }) =>
      act('removal', {
        asked: way === 'in-writing' ? 'in-writing' : 'no',
        disqualifyingRecord: way === 'disqualifying',
        misusePursued: String(pursued) === 'true',
      }),
  })
  const { ref, ...pursued } = form.boxes.register('pursued')
  return (
    <section className="record-part" aria-labelledby="leave">
      <h2 id="leave">{words.heading}</h2>
      <AskedForm form={form}>
        <SelectBox
          {...{ boxes: form.boxes, name: 'way', label: words.why, hint: words.destroyed }}
          choices={choicesOf(words.ways)}
        />
        <Checkbox id="pursued" label={words.pursued} inputRef={ref} {...pursued} />
        <Button type="submit" outline aria-disabled={form.sending}>
          {words.submit}
        </Button>
      </AskedForm>
    </section>
  )
}
