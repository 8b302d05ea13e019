import assert from 'node:assert/strict'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { prohibitors } from '#law/prohibitors/registry.ts'
import type { Settings } from '#law/settings.ts'
import type { SourceRecord } from '#match/record.ts'
import { isRefusal } from '../../src/refusal.ts'
import { ann, checked, inquiry, scene, statusOf } from '../support/scene.ts'

const asExaminer = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const

/** A record that says what an example of a rule says, found in a check in Texas. */
type Found = Readonly<{
  rule: string
  example: string
  on?: string
  described?: Partial<typeof ann>
  settings?: Partial<Settings>
}>

/** What the machine answers, and what an examiner who confirms whose record it is can then answer. */
async function answered({ rule: id, example: name, on, described = {}, settings }: Found) {
  const rule = prohibitors.find(known => known.id === id) ?? assert.fail(`no rule ${id}`)
  const { given } = rule.examples.find(example => example.name === name) ?? assert.fail(`no example ${name}`)
  const [category] = rule.categories
  const description = { ...ann, ...described }
  const record: SourceRecord = {
    source: 'ncic',
    id: 'NCIC-0001',
    category: category ?? assert.fail('no record shows it'),
    description,
    facts: given as SourceRecord['facts'],
  }
  const at = `${on ?? '2026-09-10'}T15:00:00Z`
  const { world } = await scene({ at, files: { ncic: [record] }, ...(settings && { settings }) })
  const { ntn, status } = await checked(inquiry(description), world)
  if (status === 'proceed') return { machine: status }
  await claim({ ...asExaminer, ntn }, world)
  await judge({ ...asExaminer, ntn, hit: 1, same: true }, world)
  const denied = await determine({ ...asExaminer, ntn, determination: 'denied' }, world)
  if (isRefusal(denied)) return { machine: status, examiner: denied.refusal }
  assert.equal(await statusOf(ntn, world), 'denied')
  const { prohibitors: by = [], sellToAlone = false } = denied.state
  return { machine: status, examiner: 'denied', by, ...(sellToAlone && { sellToAlone }) }
}

export const proceed = { machine: 'proceed' }
export const deniedBy = (...by: string[]) => ({ machine: 'delayed', examiner: 'denied', by })
/** Delayed, and the examiner has no ground to deny as long as the record does not say what decides. */
export const leftOpen = { machine: 'delayed', examiner: 'no-ground' }

/** What comes of a record that says what an example of this rule says. */
export const rule =
  (id: string) =>
  (example: string, more: Omit<Found, 'rule' | 'example'> = {}) =>
    answered({ rule: id, example, ...more })
