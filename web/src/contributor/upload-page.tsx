import { Alert, AlertHeading, AlertText, Button, FormGroup, Label } from '@trussworks/react-uswds'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { BatchView } from '#contract/batch/batch.ts'
import { tied, Wrong } from '../kit/field.tsx'
import { focusOn } from '../kit/move-to.ts'
import { Page } from '../kit/page.tsx'
import { PlainForm } from '../kit/plain-form.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useMessages } from '../messages/messages.ts'
import { typeOf, useBatch } from './batch.ts'
import { BatchRows } from './batch-rows.tsx'

/** 28 CFR 25.4: many records at once. Each row is looked at first; the agency sees what comes of it, and then says whether. */
export function UploadPage() {
  const { upload } = useMessages()
  const { view, sending, problem, send, commit, discard, forget } = useBatch()
  return (
    <Page heading={upload.heading}>
      <p className="usa-intro">{upload.intro}</p>
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      {view === undefined ? <Choose sending={sending} send={send} /> : null}
      {view === undefined ? null : <Batch view={view} commit={commit} discard={discard} forget={forget} />}
    </Page>
  )
}

type ChooseProps = Readonly<{ sending: boolean; send: (file: File, type: string) => Promise<void> }>

function Choose({ sending, send }: ChooseProps) {
  const { upload } = useMessages()
  const ref = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState(false)
  function begin(): unknown {
    const file = ref.current?.files?.[0]
    const type = file === undefined ? undefined : typeOf(file)
    flushSync(() => setWrong(type === undefined))
    if (file === undefined || type === undefined) return focusOn('file')
    return sending ? undefined : send(file, type)
  }
  const { validationStatus: _, ...ties } = {
    validationStatus: undefined,
    ...tied({ id: 'file', label: '', hint: upload.fileHint, error: wrong ? upload.choose : undefined }),
  }
  return (
    <PlainForm className="measure" onSubmit={begin}>
      <FormGroup error={wrong}>
        <Label htmlFor="file" error={wrong}>
          {upload.file}
        </Label>
        <span className="usa-hint" id="file-hint">
          {upload.fileHint}
        </span>
        {wrong ? <Wrong id="file">{upload.choose}</Wrong> : null}
        <input {...ties} ref={ref} type="file" name="file" accept=".csv,.xml,.json" className="file" />
      </FormGroup>
      <Button type="submit" aria-disabled={sending}>
        {upload.send}
      </Button>
      <output>{sending ? upload.sending : ''}</output>
    </PlainForm>
  )
}

type BatchProps = Readonly<{
  view: BatchView
  commit: () => Promise<void>
  discard: () => Promise<void>
  forget: () => void
}>

function Batch({ view, commit, discard, forget }: BatchProps) {
  const { upload } = useMessages()
  const { status, progress, accepted, rejectedRows, takesTwo, leaving = 0 } = view
  const isOver = status === 'committed' || status === 'discarded'
  const again = (
    <Button type="button" outline onClick={forget}>
      {upload.another}
    </Button>
  )
  return (
    <section className="found" aria-label={upload.found}>
      {status === 'checked' || isOver ? null : (
        <Moving label={status === 'committing' ? upload.committing : upload.looking} share={progress} />
      )}
      {status === 'committed' ? (
        <Alert type="success">
          <AlertHeading level="h2">{upload.done}</AlertHeading>
          <AlertText>{upload.doneMeans(accepted, rejectedRows)}</AlertText>
        </Alert>
      ) : null}
      {status === 'discarded' ? <Alert type="info">{upload.discarded}</Alert> : null}
      {status === 'discarded' ? null : <BatchRows view={view} />}
      {status === 'checked' ? (
        <>
          {takesTwo === true ? (
            <Alert type="warning">
              <AlertHeading level="h2">{upload.takesTwo(leaving)}</AlertHeading>
              <AlertText>{upload.takesTwoMeans}</AlertText>
            </Alert>
          ) : null}
          {accepted === 0 ? null : <p className="measure">{upload.commitFollows}</p>}
          <p className="actions">
            {accepted === 0 ? null : (
              <Button type="button" onClick={() => void commit()}>
                {upload.commit(accepted)}
              </Button>
            )}
            <Button type="button" outline onClick={() => void discard()}>
              {upload.discard}
            </Button>
          </p>
        </>
      ) : null}
      {isOver ? <p className="actions">{again}</p> : null}
    </section>
  )
}

function Moving({ label, share }: Readonly<{ label: string; share: number }>) {
  return (
    <div className="moving">
      <label htmlFor="share">{label}</label>
      <progress id="share" value={share} max={1} />
    </div>
  )
}
