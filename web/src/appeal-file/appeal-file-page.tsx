import { Button } from '@trussworks/react-uswds'
import { SelectBox } from '../contributor/boxes.tsx'
import { useAskForm } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { choicesOf } from '../kit/choices.ts'
import type { Problem } from '../kit/http.ts'
import { Page } from '../kit/page.tsx'
import { to } from '../kit/route.ts'
import { useMessages } from '../messages/messages.ts'
import { useAppealFile } from './appeal-file.ts'
import { DecideFile } from './decide-file.tsx'
import { LeaveFile } from './leave-file.tsx'
import { PersonInFile } from './person-in-file.tsx'
import { PrintLetter } from './print-letter.tsx'

/** One person's place in the voluntary appeal file. Nobody is shown before it was said for what, which is logged. */
export function AppealFilePage({ upin }: Readonly<{ upin: string }>) {
  const { one } = useMessages().appealFiles
  const { opened, open, act, isSaved } = useAppealFile(upin)
  return (
    <Page heading={one.heading(upin)}>
      <p>
        <a className="usa-link" href={to('appeal-files')}>
          {one.back}
        </a>
      </p>
      <output className="news">{isSaved ? one.saved : ''}</output>
      {opened === undefined ? (
        <SayWhy open={open} />
      ) : (
        <>
          <PersonInFile opened={opened} />
          <DecideFile key={opened.file.status} opened={opened} act={act} />
          <PrintLetter opened={opened} />
          <LeaveFile key={`leave ${opened.file.status}`} file={opened.file} act={act} />
        </>
      )}
    </Page>
  )
}

function SayWhy({ open }: Readonly<{ open: (purpose: string) => Promise<Problem | undefined> }>) {
  const { one } = useMessages().appealFiles
  const form = useAskForm({
    mistakesIn: ({ purpose = '' }) => (purpose === '' ? [{ id: 'purpose', message: one.choose }] : []),
    send: ({ purpose = '' }) => open(purpose),
  })
  return (
    <AskedForm form={form}>
      <SelectBox
        {...{ boxes: form.boxes, name: 'purpose', label: one.why, hint: one.whyHint }}
        choices={choicesOf(one.purposes)}
      />
      <Button type="submit" aria-disabled={form.sending}>
        {one.open}
      </Button>
    </AskedForm>
  )
}
