import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { EntryView } from '#contract/records.ts'
import { entryStatuses } from '#law/lives/entry.ts'
import { listed } from '../kit/choices.ts'
import { spokenDay } from '../kit/dates.ts'
import { SelectField, TextField } from '../kit/field.tsx'
import { Listed } from '../kit/listed.tsx'
import { Page } from '../kit/page.tsx'
import { PlainForm } from '../kit/plain-form.tsx'
import { ProblemAlert } from '../kit/problem-alert.tsx'
import { to } from '../kit/route.ts'
import { useLocale, useMessages } from '../messages/messages.ts'
import { categoryName, useCategoryNames, useGrounds } from './grounds.ts'
import { useRecords, type Filter } from './records.ts'

const everything: Filter = { ari: '', status: '', category: '' }

/** What the agency has entered, without whom it is about. */
export function RecordsPage() {
  const { contributor, shell } = useMessages()
  const words = contributor.list
  const [filter, setFilter] = useState(everything)
  const { entries, problem, readOn } = useRecords(filter)
  return (
    <Page heading={words.heading}>
      <p className="usa-intro">{words.intro}</p>
      <p className="actions">
        <a className="usa-button" href={to('new-record')}>
          {words.enter}
        </a>
      </p>
      <Search filter={filter} onSearch={setFilter} />
      {problem === undefined ? null : <ProblemAlert problem={problem} />}
      {entries === undefined && problem === undefined ? <output>{shell.loading}</output> : null}
      {entries === undefined ? null : <Records entries={entries} isWhole={readOn === undefined} />}
      {readOn === undefined ? null : (
        <Button type="button" outline onClick={() => void readOn()}>
          {words.more}
        </Button>
      )}
    </Page>
  )
}

function Search({ filter, onSearch }: Readonly<{ filter: Filter; onSearch: (filter: Filter) => void }>) {
  const messages = useMessages()
  const { contributor } = messages
  const words = contributor.list
  const categories = useGrounds() ?? []
  const [typed, setTyped] = useState('')
  return (
    <PlainForm onSubmit={() => onSearch({ ...filter, ari: typed.trim() })}>
      <div className="row">
        <TextField
          question={{ id: 'ari', label: words.find, hint: words.findHint }}
          name="ari"
          value={typed}
          onChange={event => setTyped(event.target.value)}
        />
        <SelectField
          question={{ id: 'status', label: words.status }}
          name="status"
          initial
          choices={[{ value: '', label: words.any }, ...listed(entryStatuses, contributor.statuses)]}
          value={filter.status}
          onChange={event => onSearch({ ...filter, status: event.target.value })}
        />
        <SelectField
          question={{ id: 'category', label: words.category }}
          name="category"
          initial
          choices={[
            { value: '', label: words.any },
            ...categories.map(each => ({ value: each.category, label: categoryName(each, messages) })),
          ]}
          value={filter.category}
          onChange={event => onSearch({ ...filter, category: event.target.value })}
        />
      </div>
      <Button type="submit">{words.search}</Button>
    </PlainForm>
  )
}

/** That there is none is said only of a whole list. */
function Records({ entries, isWhole }: Readonly<{ entries: readonly EntryView[]; isWhole: boolean }>) {
  const messages = useMessages()
  const locale = useLocale()
  const nameOf = useCategoryNames()
  const { list, statuses, nothing, none } = messages.contributor
  if (entries.length === 0) return <output>{isWhole ? list.empty : list.noneYet}</output>
  return (
    <section className="found" aria-label={list.caption}>
      <output>{list.found(entries.length)}</output>
      <Listed
        caption={list.caption}
        columns={list.columns}
        rows={entries}
        keyOf={({ nri }) => nri}
        cells={({ nri, ari, category, status, missing, expires }) => ({
          ari: (
            <a className="usa-link ntn-link" href={to('record', nri)}>
              {ari}
            </a>
          ),
          category: nameOf(category),
          status: statuses[status],
          missing: missing.length === 0 ? nothing : missing.length,
          expires: expires === undefined ? none : spokenDay(expires, locale),
        })}
      />
    </section>
  )
}
