import { Button, Checkbox } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { Opened } from '#contract/case-view.ts'
import { isNtn, plainNtn } from '../challenger/ask-why.tsx'
import { TextBox } from '../contributor/boxes.tsx'
import { shownName } from '../examiner/shown.ts'
import { useAskForm } from '../kit/ask-form.ts'
import { AskedForm } from '../kit/asked-form.tsx'
import { ask, isProblem } from '../kit/http.ts'
import { useMessages } from '../messages/messages.ts'

/** A hit of a check: by both numbers, because the file keeps neither. */
export type Chosen = Readonly<{ ntn: string; hit: number }>

type Part = Readonly<{
  /** Checks that the person named. */
  ntns: readonly string[]
  chosen: readonly Chosen[]
  choose: (chosen: readonly Chosen[]) => void
}>

/** Opens checks of the person, each of which is logged, and offers those records of which somebody said there that they are another's. */
export function ClearedRecords({ ntns, chosen, choose }: Part) {
  const { records: words } = useMessages().appealFiles
  const [checks, setChecks] = useState<readonly Opened[]>([])
  const form = useAskForm({
    initial: { ntn: ntns[0] ?? '' },
    mistakesIn: ({ ntn = '' }) => (isNtn(ntn) ? [] : [{ id: 'ntn', message: words.wrong }]),
    async send({ ntn = '' }) {
      const answered = await ask<Opened>(`/v1/queue/${plainNtn(ntn)}`)
      if (isProblem(answered)) return answered.problem
      const opened = answered.body
      setChecks([...checks.filter(each => each.check.ntn !== opened.check.ntn), opened])
      return undefined
    },
  })
  return (
    <>
      <h3>{words.heading}</h3>
      <p className="measure">{words.intro}</p>
      <AskedForm form={form}>
        <TextBox
          boxes={form.boxes}
          name="ntn"
          label={words.ntn}
          {...(ntns.length > 1 ? { hint: ntns.join(', ') } : {})}
        />
        <Button type="submit" outline aria-disabled={form.sending}>
          {words.open}
        </Button>
      </AskedForm>
      {checks.map(opened => (
        <RecordsOf key={opened.check.ntn} {...{ opened, chosen, choose }} />
      ))}
    </>
  )
}

function RecordsOf({ opened: { check, hits }, chosen, choose }: Omit<Part, 'ntns'> & Readonly<{ opened: Opened }>) {
  const { appealFiles, terms } = useMessages()
  const { records: words } = appealFiles
  const others = hits.filter(({ same }) => same === false)
  const isChosen = (hit: number) => chosen.some(each => each.ntn === check.ntn && each.hit === hit)
  const toggle = (hit: number) =>
    choose(
      isChosen(hit)
        ? chosen.filter(each => each.ntn !== check.ntn || each.hit !== hit)
        : [...chosen, { ntn: check.ntn, hit }],
    )
  return (
    <fieldset className="usa-fieldset">
      <legend className="usa-legend">{words.of(check.ntn)}</legend>
      {others.length === 0 ? <p>{words.none}</p> : null}
      {others.map(({ number, source, category, description: { names, born = '' } }) => (
        <Checkbox
          key={number}
          id={`record-${check.ntn}-${number}`}
          name={`record-${check.ntn}-${number}`}
          label={`${words.record(number, terms.sources[source], category)}. ${words.about(names.map(shownName).join('; '), born)}`}
          checked={isChosen(number)}
          onChange={() => toggle(number)}
        />
      ))}
    </fieldset>
  )
}
