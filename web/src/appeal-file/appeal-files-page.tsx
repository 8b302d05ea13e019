import { Button } from '@trussworks/react-uswds'
import { useQuery } from '@tanstack/react-query'
import type { AppealFileShown } from '#contract/appeal-file.ts'
import { plainNtn } from '../challenger/ask-why.tsx'
import { TextBox } from '../contributor/boxes.tsx'
import { useAskForm } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { spokenDay } from '../kit/dates.ts'
import { ask, isProblem, type Answered } from '../kit/http.ts'
import { Listed } from '../kit/listed.tsx'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { goTo, to } from '../kit/route.ts'
import { useLocale, useMessages } from '../messages/messages.ts'
import { EnterApplication } from './enter-application.tsx'

/** Whether it exists says its last character, which the server looks at. */
const isUpin = (text: string): boolean => /^V[0-9A-Z]{14}$/.test(text)

type Found = Readonly<{ files: readonly AppealFileShown[] }>

/** 28 CFR 25.10(g): applications that wait for an examiner, and how one that came on paper is taken in. Nobody is named here. */
export function AppealFilesPage() {
  const { shell, appealFiles: words } = useMessages()
  const { data } = useQuery({
    queryKey: ['appeal-files'],
    queryFn: ({ signal }): Promise<Answered<Found>> => ask('/v1/appeal-files?waiting=true', { signal }),
  })
  return (
    <Page heading={words.heading}>
      <p className="usa-intro">{words.intro}</p>
      {data === undefined ? <output>{shell.loading}</output> : null}
      {data !== undefined && isProblem(data) ? <ProblemAlert problem={data.problem} /> : null}
      {data !== undefined && !isProblem(data) ? <Waiting files={data.body.files} /> : null}
      <FindOne />
      <EnterApplication entered={upin => goTo(to('appeal-file', upin))} />
    </Page>
  )
}

function Waiting({ files }: Found) {
  const { appealFiles: words } = useMessages()
  const locale = useLocale()
  if (files.length === 0) return <output>{words.empty}</output>
  return (
    <Listed
      caption={words.caption}
      columns={words.columns}
      rows={files}
      keyOf={({ upin }) => upin}
      cells={({ upin, at, status, proposedBy }) => ({
        upin: (
          <a className="usa-link ntn-link" href={to('appeal-file', upin)}>
            {upin}
          </a>
        ),
        at: spokenDay(at.slice(0, 10), locale),
        status: proposedBy === 'you' ? `${words.statuses[status]} (${words.byYou})` : words.statuses[status],
      })}
    />
  )
}

function FindOne() {
  const { find } = useMessages().appealFiles
  const form = useAskForm({
    mistakesIn: ({ upin = '' }) => (isUpin(plainNtn(upin)) ? [] : [{ id: 'upin', message: find.wrong }]),
    async send({ upin = '' }) {
      goTo(to('appeal-file', plainNtn(upin)))
      return undefined
    },
  })
  return (
    <section className="record-part" aria-labelledby="find-one">
      <h2 id="find-one">{find.heading}</h2>
      <AskedForm form={form}>
        <TextBox boxes={form.boxes} name="upin" label={find.upin} />
        <Button type="submit" outline>
          {find.submit}
        </Button>
      </AskedForm>
    </section>
  )
}
