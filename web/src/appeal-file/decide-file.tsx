import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { appealFileRefusals } from '#law/lives/appeal-file.ts'
import { SelectBox } from '../contributor/boxes.tsx'
import { useAskForm } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { listed } from '../kit/choices.ts'
import type { Problem } from '../kit/http.ts'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useMessages } from '../messages/messages.ts'
import type { FileAct, OpenedAppealFile } from './appeal-file.ts'
import { ClearedRecords, type Chosen } from './cleared-records.tsx'

type Part = Readonly<{ opened: OpenedAppealFile; act: FileAct }>

/** One examiner proposes, another agrees, each record by record; or it is refused. What the server would decline is not offered. */
export function DecideFile({ opened, act }: Part) {
  const { decide: words } = useMessages().appealFiles
  const [chosen, choose] = useState<readonly Chosen[]>([])
  const [problem, setProblem] = useState<Problem>()
  const { file, ntns = [] } = opened
  if (file.status !== 'applied' && file.status !== 'proposed') return null
  const mayAccept = file.status === 'proposed' && file.proposedBy === 'another'
  const decide = async (decision: 'propose' | 'accept') =>
    setProblem(await act('decisions', { decision, cleared: chosen }))
  return (
    <section className="record-part" aria-labelledby="decide">
      <h2 id="decide">{words.heading}</h2>
      {file.proposedBy === 'you' ? <p>{words.yours}</p> : null}
      <ClearedRecords {...{ ntns, chosen, choose }} />
      <p aria-live="polite">{words.agrees(chosen.length)}</p>
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      <div className="actions">
        {mayAccept ? (
          <Button type="button" onClick={() => void decide('accept')}>
            {words.accept}
          </Button>
        ) : null}
        <Button type="button" outline={mayAccept} onClick={() => void decide('propose')}>
          {file.status === 'applied' ? words.propose : words.again}
        </Button>
      </div>
      <Refuse act={act} />
    </section>
  )
}

function Refuse({ act }: Pick<Part, 'act'>) {
  const { decide: words, grounds } = useMessages().appealFiles
  const form = useAskForm({
    mistakesIn: ({ refusal = '' }) => (refusal === '' ? [{ id: 'refusal', message: words.choose }] : []),
    send: ({ refusal }) => act('decisions', { decision: 'refuse', because: refusal }),
  })
  return (
    <AskedForm form={form}>
      <SelectBox
        {...{ boxes: form.boxes, name: 'refusal', label: words.refusal, hint: words.refused }}
        choices={listed(appealFileRefusals, grounds)}
      />
      <Button type="submit" outline aria-disabled={form.sending}>
        {words.refuse}
      </Button>
    </AskedForm>
  )
}
