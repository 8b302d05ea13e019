import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import { parseOri } from '#law/numbers.ts'
import { agenciesAt, watchedAgencies } from '#real/agencies/agencies.ts'
import { keepDirectory, readDirectory } from '#real/agencies/directory-file.ts'
import { keepOverlay, readOverlay } from '#real/agencies/overlay-file.ts'
import { folderOf, states, whole } from '../../support/agency-lists.ts'

const saidOf = (found: unknown): string => (typeof found === 'string' ? found : assert.fail('it was read'))

suite('the directory as it is kept', () => {
  const place = { city: 'Samplebury', state: 'CO', zip: '80001' } as const

  test('is read as it was written', t => {
    const [folder, { directory }] = [folderOf(t), whole(t)]
    assert.equal(readDirectory(folder), undefined)
    keepDirectory(directory, folder)
    assert.deepEqual(readDirectory(folder), directory)
  })

  test('of another version, changed or cut off it is not used, and the sentence says what to do', t => {
    const folder = folderOf(t)
    keepDirectory(whole(t).directory, folder)
    const file = join(folder, 'directory.json')
    const text = readFileSync(file, 'utf8')
    const after = (changed: string): string => {
      writeFileSync(file, changed)
      return saidOf(readDirectory(folder)).replace(folder, 'DIR')
    }
    const again = 'Import the lists again: nics import agencies.'
    assert.equal(
      after(text.replace('opennics-agencies/1', 'opennics-agencies/9')),
      `The directory of agencies in DIR was written by another version of this program. ${again}`,
    )
    assert.equal(
      after(text.replace('CO0000001', 'CO0000011')),
      `The directory of agencies in DIR is not as it was written. ${again}`,
    )
    assert.equal(after(text.slice(0, -40)), `The directory of agencies in DIR is damaged. ${again}`)
    assert.equal(typeof agenciesAt(folder), 'string')
  })

  test('a process that runs takes up a new one, keeps the last that could be read, and keeps what an operator said', async t => {
    const folder = folderOf(t)
    const troubles: string[] = []
    const agencies = watchedAgencies(folder, says => troubles.push(says))
    const heard = () => agencies.candidates(place).city.map(({ name, desk }) => [name, desk?.from])
    const later = () => new Promise(resolve => setTimeout(resolve, 1_100))
    assert.equal(agencies.edition(), undefined)
    keepDirectory(whole(t).directory, folder)
    keepOverlay({ [parseOri('CO0000001') ?? assert.fail()]: { desk: { from: '06:00', until: '22:00' } } }, folder)
    await later()
    assert.deepEqual(heard(), [['Samplebury Police Department', '06:00']])
    const renamed = JSON.stringify(states).replace('Samplebury Police Department', 'Samplebury Police')
    keepDirectory(whole(t, { agencies: renamed }).directory, folder)
    await later()
    assert.deepEqual(heard(), [['Samplebury Police', '06:00']])
    writeFileSync(join(folder, 'directory.json'), '{')
    await later()
    assert.deepEqual(heard(), [['Samplebury Police', '06:00']])
    assert.equal(troubles.length, 1)
  })

  test('an overlay that is not as described is not used in part', t => {
    const folder = folderOf(t)
    const text = {
      format: 'opennics-agency-overlay/1',
      agencies: { CO0000001: { desk: { from: '25:00', until: '22:00' } } },
    }
    writeFileSync(join(folder, 'overlay.json'), JSON.stringify(text))
    assert.equal(
      saidOf(readOverlay(folder)).replace(folder, 'DIR'),
      'DIR/overlay.json: agencies.CO0000001.desk.from is not as described: must be a time such as 08:00.',
    )
    writeFileSync(join(folder, 'overlay.json'), 'nothing')
    assert.equal(typeof readOverlay(folder), 'string')
  })
})
