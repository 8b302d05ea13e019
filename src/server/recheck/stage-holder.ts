import type { Holder, RefusedRow } from '#check/recheck/staged.ts'
import { holder } from '#contract/recheck.ts'
import { lacksAlienNumber } from '#law/searches.ts'
import { requiredOf } from '#search/search-many.ts'
import { isRefusal, type Pointer } from '../../refusal.ts'
import type { World } from '../../world.ts'
import type { ReadRow } from '../batch/read.ts'
import { pointersInto } from '../pointers.ts'
import { readTransferee } from '../transferee.ts'

const pointersOf = pointersInto(holder, '')

/** Holds a row to the contract, as an inquiry is held to it: who is to be searched for, or every place in which it is wrong. */
export function stageHolder(read: ReadRow, world: World): Holder | RefusedRow {
  const { line } = read
  if ('faults' in read) return { line, faults: read.faults }
  const formulas = formulasIn(read.row)
  if (formulas.length > 0) return { line, faults: formulas }
  const parsed = holder.safeParse(read.row)
  if (!parsed.success) return { line, faults: pointersOf(parsed.error.issues, read.row) }
  const { own, last, first, middle, suffix, ...descriptors } = parsed.data
  const transferee = readTransferee({ name: { last, first, middle, suffix }, ...descriptors }, world)
  if (isRefusal(transferee)) return { line, own, faults: (transferee.pointers ?? []).map(inRow) }
  const numberGiven = transferee.alienNumber !== undefined
  const asks = requiredOf(transferee, { purpose: 'permit-recheck' }, world)
  // By name alone the immigration files could not answer that there is nothing.
  if (lacksAlienNumber(asks, { citizenships: transferee.citizenships, numberGiven }))
    return { line, own, faults: [{ pointer: '/alienNumber', code: 'missing' }] }
  return { line, own, transferee }
}

/** Where an inquiry has a thing, as its row has it. */
const inRow = ({ pointer, code }: Pointer): Pointer => ({ pointer: `/${pointer.split('/').at(-1) ?? ''}`, code })

/** A spreadsheet that opens such a text runs it. No name and no number begins so. */
const formula = /^[=+\-@\t\r]/

const formulasIn = (row: Readonly<Record<string, unknown>>): readonly Pointer[] =>
  Object.keys(holder.shape).flatMap(member =>
    [row[member]].flat().some(each => typeof each === 'string' && formula.test(each))
      ? [{ pointer: `/${member}`, code: 'formula' }]
      : [],
  )
