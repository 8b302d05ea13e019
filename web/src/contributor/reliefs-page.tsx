import { Button } from '@trussworks/react-uswds'
import type { ReliefList, ReliefShown } from '#contract/relief.ts'
import { reliefPrograms } from '#law/lives/relief.ts'
import { useAskForm, type Typed } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { listed } from '../kit/choices.ts'
import { spokenDay } from '../kit/dates.ts'
import type { Mistake } from '../kit/error-summary.tsx'
import { ask, isProblem } from '../kit/http.ts'
import { Listed } from '../kit/listed.tsx'
import { Page } from '../kit/page.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { useReadOn } from '../kit/read-on.ts'
import { goTo, to } from '../kit/route.ts'
import { unless } from '../kit/unless.ts'
import { useLocale, useMessages, type Messages } from '../messages/messages.ts'
import { DayBox, SelectBox, TextBox } from './boxes.tsx'
import { dayBox, dayTyped } from './day-typed.ts'

function read(after: ReliefList | undefined) {
  const query = after?.more === undefined ? '' : `?${new URLSearchParams({ after: after.more }).toString()}`
  return ask<ReliefList>(`/v1/relief${query}`)
}

/** 34 U.S.C. 40911(c)(2), 40915: the applications that the agency’s program hears. */
export function ReliefsPage() {
  const { relief: words, shell } = useMessages()
  const { parts, problem, readOn } = useReadOn({
    name: 'reliefs',
    read,
    goesOn: ({ more }: ReliefList) => more !== undefined,
  })
  return (
    <Page heading={words.heading}>
      <p className="usa-intro">{words.intro}</p>
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      {parts === undefined && problem === undefined ? <output>{shell.loading}</output> : null}
      {parts === undefined ? null : <Applications reliefs={parts.flatMap(({ reliefs }) => reliefs)} />}
      {readOn === undefined ? null : (
        <Button type="button" outline onClick={() => void readOn()}>
          {words.more}
        </Button>
      )}
      <OpenRelief />
    </Page>
  )
}

function Applications({ reliefs }: Readonly<{ reliefs: readonly ReliefShown[] }>) {
  const { relief: words } = useMessages()
  const locale = useLocale()
  if (reliefs.length === 0) return <p>{words.empty}</p>
  return (
    <Listed
      caption={words.caption}
      columns={words.columns}
      rows={reliefs}
      keyOf={({ number }) => number}
      cells={({ number, status, received, decideBy, missing, program }) => ({
        number: (
          <a className="usa-link ntn-link" href={to('application', number)}>
            {number}
          </a>
        ),
        status: words.statuses[status],
        received: spokenDay(received, locale),
        decideBy: decideBy === undefined ? (program === 'state' ? words.noLimit : '') : spokenDay(decideBy, locale),
        missing: missing.length,
      })}
    />
  )
}

function OpenRelief() {
  const { relief, contributor } = useMessages()
  const words = relief.open
  const form = useAskForm({
    mistakesIn: values => mistakesIn(values, relief.wrong),
    async send(values) {
      const answered = await ask<ReliefShown>('/v1/relief', { method: 'POST', body: openedBy(values) })
      if (isProblem(answered)) return answered.problem
      goTo(to('application', answered.body.number))
      return undefined
    },
  })
  const { boxes, watch, sending } = form
  const dayHint = contributor.enter.dayHint
  return (
    <section className="record-part">
      <h2>{words.heading}</h2>
      <AskedForm form={form}>
        <TextBox boxes={boxes} name="ari" label={words.ari} />
        <SelectBox
          {...{ boxes, name: 'program', label: words.program }}
          choices={listed(reliefPrograms, relief.programs)}
        />
        <DayBox boxes={boxes} name="received" label={words.received} hint={dayHint} />
        {watch('program') === 'state' ? (
          <>
            <TextBox boxes={boxes} name="reference" label={words.reference} hint={words.referenceHint} />
            <DayBox boxes={boxes} name="certified" label={words.certifiedOn} hint={dayHint} />
          </>
        ) : null}
        <Button type="submit" aria-disabled={sending}>
          {words.submit}
        </Button>
      </AskedForm>
    </section>
  )
}

const isDay = (name: string, values: Typed): boolean => !['empty', 'wrong'].includes(dayTyped(name, values))

function mistakesIn(values: Typed, wrong: Messages['relief']['wrong']): readonly Mistake[] {
  const says = (name: string): boolean => (values[name] ?? '').trim() !== ''
  return [
    ...unless(says('ari'), 'ari', wrong.ari),
    ...unless(says('program'), 'program', wrong.choose),
    ...unless(isDay('received', values), dayBox('received'), wrong.day),
    ...(values['program'] === 'state'
      ? [
          ...unless(says('reference'), 'reference', wrong.reference),
          ...unless(isDay('certified', values), dayBox('certified'), wrong.day),
        ]
      : []),
  ]
}

function openedBy(values: Typed): object {
  const { program } = values
  const certified = { reference: (values['reference'] ?? '').trim(), on: dayTyped('certified', values) }
  return {
    ari: (values['ari'] ?? '').trim(),
    ...{ program, received: dayTyped('received', values) },
    ...(program === 'state' ? { certified } : {}),
  }
}
