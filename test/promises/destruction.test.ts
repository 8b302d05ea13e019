import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { suite, test } from 'node:test'
import { endpoints } from '#contract/endpoints.ts'
import { carriesNobody, carriesSomebody, unaccounted } from '../prove/endpoints.ts'
import { proveOnDisk } from '../prove/on-disk.ts'
import { faultsIn, mustBeGone, phases, type Report } from '../prove/report.ts'

suite('every endpoint is gone through by the proof, or listed with the reason why it carries nobody', () => {
  const names = endpoints.map(({ name }) => name)

  test('none is forgotten, none is in both lists, and every reason says something (RET-11)', () => {
    assert.deepEqual(unaccounted(names), [])
    assert.deepEqual(
      carriesSomebody.filter(name => name in carriesNobody),
      [],
    )
    for (const reason of Object.values(carriesNobody)) assert.ok(reason.length > 10)
  })

  test('a control: an endpoint that somebody adds, and one that is gone', () => {
    assert.deepEqual(unaccounted([...names, 'lookUpPerson']), ['lookUpPerson'])
    assert.deepEqual(unaccounted(names.filter(name => name !== 'startCheck')), ['startCheck'])
  })
})

/** A minute of a machine's own time, and several where others work on it. */
suite('a small proof: few people, and files alone', { timeout: 480_000 }, () => {
  test('of what must be gone nothing is found in any phase, who is kept is read throughout, and the controls fire (RET-11)', async () => {
    const said: string[] = []
    const report = await proveOnDisk({ people: 24, files: true, keep: false }, line => said.push(line))
    assert.deepEqual(faultsIn(report), [], said.join('\n'))
    assert.deepEqual(
      report.phases.map(({ phase }) => phase),
      [...phases],
    )
    assert.deepEqual([...new Set(report.phases.map(mustBeGone))], [0])
    assert.ok(report.controls.liveKey > 0 && report.controls.unsealed > 0)
    assert.equal(report.openedBefore.openedOfKept, report.openedBefore.kept)
    assert.ok(report.openedBefore.kept > 15)
    assert.deepEqual(report.endpoints.missed, [])
    assert.equal(report.rawDisk, false)
    assert.ok(!said.some(line => /is left in/.test(line)) && !existsSync('/tmp/nics-prove'))
    heldTo(report)
  })
})

/** The controls of the report itself: each fault that it could find, it says. */
function heldTo(report: Report): void {
  const [first, ...rest] = report.phases
  assert.ok(first !== undefined)
  const changed = (more: object, look: object = {}): Report => ({
    ...report,
    phases: [{ ...first, ...more, look: { ...first.look, ...look } }, ...rest],
  })
  const wrong: Readonly<Record<string, Report>> = {
    'live: 1 were found of what must be gone.': changed({}, { words: 1 }),
    'live: 2 were found of what must be gone.': changed({ deadKeys: 2 }),
    'live: 3 were found of what must be gone.': changed({}, { ownKeys: 3 }),
    'live: 4 were found of what must be gone.': changed({ attacked: { openedOfGone: 4, openedOfKept: 1, kept: 1 } }),
    'live: the attack opened 0 of the 1 who are kept.': changed({
      attacked: { openedOfGone: 0, openedOfKept: 0, kept: 1 },
    }),
    'live: 5 words in the memory of the database.': changed({}, { memory: { server: 0, ofOthers: 0, database: 5 } }),
    'The key of the hours was not found while it lived: the search finds nothing.': {
      ...report,
      controls: { ...report.controls, liveKey: 0 },
    },
    'No name was found with sealing switched off: the search finds nothing.': {
      ...report,
      controls: { ...report.controls, unsealed: 0 },
    },
  }
  for (const [sentence, each] of Object.entries(wrong)) assert.deepEqual(faultsIn(each), [sentence])
}
