import { readsWhole, rowActions, rowShapes, type RowAction } from '#contract/batch/row.ts'
import type { Contributed } from '#contract/contribution.ts'
import type { Ori } from '#law/words.ts'
import type { Description } from '#match/description.ts'
import type { BatchAct, Sent, StagedRow } from '#records/batch/staged.ts'
import { isRefusal, type Pointer } from '../../refusal.ts'
import { readContribution } from '../contribution.ts'
import { pointersInto, type ToPointers } from '../pointers.ts'
import type { ReadRow } from './read.ts'

const pointersOf = Object.fromEntries(
  rowActions.map(action => [action, pointersInto(rowShapes[action], '')]),
) as Readonly<Record<RowAction, ToPointers>>

/** Holds a row to the contract, as a request is held to it: what it asks, or every place in which it is wrong. */
export function stageRow(read: ReadRow, ori: Ori): StagedRow {
  const { line } = read
  if ('faults' in read) return { line, faults: read.faults }
  const act = actOf(read.row, ori)
  return Array.isArray(act) ? { line, faults: act as readonly Pointer[] } : { line, act: act as BatchAct }
}

function actOf(row: Readonly<Record<string, unknown>>, ori: Ori): BatchAct | readonly Pointer[] {
  const action = rowActions.find(each => each === (row['action'] ?? 'enter'))
  if (action === undefined) return [{ pointer: '/action', code: 'not-one-of-the-words' }]
  const sent = readsWhole(action) ? row : onlyNumber(row)
  const parsed = rowShapes[action].safeParse(sent)
  if (!parsed.success) return pointersOf[action](parsed.error.issues, sent)
  const { data } = parsed
  switch (data.action) {
    case 'enter': {
      const { action: _, ...contributed } = data
      const record = recordOf(contributed, ori)
      return isFaults(record) ? record : { action: 'enter', record }
    }
    case 'modify': {
      const { action: _, because, ...contributed } = data
      const record = recordOf(contributed, ori)
      return isFaults(record) ? record : { action: 'modify', record, because }
    }
    case 'withdraw':
    case 'suspend':
    case 'resume':
      return data
  }
}

/** A clerk who takes a record back may leave the rest of its row as it was: nothing else of it is read. */
const onlyNumber = ({ action, ari, because }: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries({ action, ari, because }).filter(([, value]) => value !== undefined))

const isFaults = (value: Sent | readonly Pointer[]): value is readonly Pointer[] => Array.isArray(value)

function recordOf(sent: Contributed, ori: Ori): Sent | readonly Pointer[] {
  const record = readContribution(sent, ori)
  if (isRefusal(record)) return record.pointers ?? []
  const formulas = formulasIn(record.description)
  if (formulas.length > 0) return formulas
  const { ori: _, ...rest } = record
  return rest
}

/** A spreadsheet that opens such a text runs it. No name begins so. */
const formula = /^[=+\-@\t\r]/

function formulasIn({ names, birthplace = '', upin = '', numbers = [] }: Description): readonly Pointer[] {
  const texts: readonly (readonly [string, string])[] = [
    ...names.flatMap((name, at) =>
      Object.entries(name).map(([part, text]: [string, string]) => [`/person/names/${at}/${part}`, text] as const),
    ),
    ['/person/birthplace', birthplace],
    ['/person/upin', upin],
    ...numbers.map(number => ['/person/numbers', number] as const),
  ]
  return texts.filter(([, text]) => formula.test(text)).map(([pointer]) => ({ pointer, code: 'formula' }))
}
