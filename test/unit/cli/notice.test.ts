import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { freshDataDir, runNics, type Ended } from './run-nics.ts'

const agency = (name: string, type: string, county: string | null) => ({
  agency_name: name,
  agency_type_name: type,
  primary_county: county,
})
const states = {
  CO: {
    CO0000001: agency('Samplebury Police Department', 'City', 'Sample'),
    CO0000002: agency('Sample County Sheriff’s Office', 'County', 'Sample'),
    COCSP0000: agency('State Patrol', 'State Police', null),
    CO1: agency('Nobody', 'City', null),
  },
}
const places =
  'zipcode,place,state_code,province\n80001,Samplebury,CO,Sample\n80002,Nopolice,CO,Sample\n09012,APO AE,,\n'

type House = Readonly<{ dataDir: string; lists: readonly string[]; nics: (...args: string[]) => Promise<Ended> }>

function houseOf(t: TestContext): House {
  const dataDir = freshDataDir(t)
  const folder = dirname(dataDir)
  mkdirSync(folder, { recursive: true })
  const [agencies, zips, geo] = [join(folder, 'a.json'), join(folder, 'z.csv'), join(folder, 'g.csv')]
  writeFileSync(agencies, JSON.stringify(states))
  writeFileSync(zips, 'ori,zip\nCO0000001,80001\n')
  writeFileSync(geo, places)
  const lists = ['--agencies', agencies, '--zips', zips, '--geo', geo]
  return { dataDir, lists, nics: (...args) => runNics(args, { NICS_DATA_DIR: dataDir }) }
}

const parsed = ({ stdout }: Ended) => JSON.parse(stdout) as Record<string, unknown>

const route = async ({ nics }: House, address: string, ...more: string[]) =>
  nics('notice', 'route', '--address', address, '--json', ...more)

const told = (ended: Ended): readonly string[] =>
  (parsed(ended)['recipients'] as readonly Readonly<{ ori: string }>[]).map(({ ori }) => ori)

suite('nics import agencies, nics notice and nics agency, without a server', () => {
  test('until a directory is imported the command says what to do, and so does the doctor', async t => {
    const house = houseOf(t)
    const { status, stderr } = await house.nics('notice', 'route', '--address', 'Samplebury, CO 80001')
    assert.equal(status, 6)
    assert.match(stderr, /^No directory of agencies is there\. Import one: nics import agencies /)
    assert.match((await house.nics('doctor')).stdout, /^note {2}agencies +no directory is imported/m)
  })

  test('lists are imported, what was refused is said by line, and again changes nothing', async t => {
    const house = houseOf(t)
    const first = parsed(await house.nics('import', 'agencies', ...house.lists, '--json'))
    assert.deepEqual(first['lists'], [
      {
        list: 'agencies',
        file: 'a.json',
        taken: 3,
        leftOut: {},
        refused: [{ line: 4, code: 'no-ori', because: 'the ORI is not nine characters that begin with a state' }],
      },
      { list: 'zips', file: 'z.csv', taken: 1, leftOut: {}, refused: [] },
      { list: 'geo', file: 'g.csv', taken: 3, leftOut: {}, refused: [] },
    ])
    const file = join(house.dataDir, 'agencies', 'directory.json')
    const kept = readFileSync(file)
    const again = parsed(await house.nics('import', 'agencies', ...house.lists, '--json'))
    assert.deepEqual([first['changed'], again['changed'], again['edition']], [true, false, first['edition']])
    assert.deepEqual(readFileSync(file), kept)
    assert.match((await house.nics('doctor')).stdout, /^ok {4}agencies +edition [0-9a-f]{16}$/m)
  })

  test('an address is answered with whom and why; both places together, each agency once', async t => {
    const house = houseOf(t)
    await house.nics('import', 'agencies', ...house.lists)
    const one = await route(house, '12 Main St, Samplebury, CO 80001', '--inside', 'yes')
    assert.deepEqual(parsed(one), {
      recipients: [
        {
          ...{ ori: 'CO0000001', agency: 'Samplebury Police Department', kind: 'city', level: 'local', state: 'CO' },
          why: [{ place: 'sought', because: 'city-police', says: 'the police of the city' }],
        },
      ],
    })
    const both = parsed(await route(house, 'Nopolice CO 80002', '--residence', 'PSC 3, APO AE 09012'))
    assert.deepEqual(both['unreachable'], [
      {
        ...{ place: 'residence', because: 'military' },
        says: 'The address is one of the military mail (APO, FPO or DPO): it says where mail goes and not where anybody is.',
      },
    ])
    const page = await house.nics('notice', 'route', '--address', 'Samplebury, CO 80001')
    assert.equal(page.status, 0)
    assert.match(page.stdout, /^Told of a denial:\n {2}CO0000001 {2}Samplebury Police Department \(city\)\n/)
  })

  test('what is no address is refused with a code, and is not repeated', async t => {
    const house = houseOf(t)
    await house.nics('import', 'agencies', ...house.lists)
    const { status, stdout } = await route(house, 'qwertzuiop')
    assert.equal(status, 3)
    const { refused, code } = JSON.parse(stdout) as Record<string, string>
    assert.deepEqual([refused, code, stdout.includes('qwertzuiop')], ['invalid', 'no-state', false])
    assert.equal((await route(house, 'Samplebury, CO', '--at', 'yesterday')).status, 3)
    assert.equal((await house.nics('notice', 'route')).status, 2)
    assert.equal((await house.nics('notice', 'nothing')).status, 2)
  })

  test('coverage counts the ZIPs and lists those that have nobody', async t => {
    const house = houseOf(t)
    await house.nics('import', 'agencies', ...house.lists)
    const { edition: _, withoutState, ...counted } = parsed(await house.nics('notice', 'coverage', '--json'))
    assert.deepEqual(counted, {
      agencies: 3,
      zips: 3,
      reached: 2,
      unreachable: [{ zip: '09012', because: 'military' }],
    })
    // The lists above have the police of one state alone.
    assert.equal((withoutState as readonly string[]).length, 55)
  })

  test('a list that cannot be read leaves what was imported before', async t => {
    const house = houseOf(t)
    await house.nics('import', 'agencies', ...house.lists)
    const swapped = [...house.lists.slice(0, 4), '--geo', house.lists[3] ?? '']
    const { status, stderr } = await house.nics('import', 'agencies', ...swapped)
    assert.deepEqual(
      [status, stderr],
      [3, 'z.csv lacks the columns zipcode, place, state_code, province. Nothing was imported.\n'],
    )
    assert.deepEqual(told(await route(house, 'Samplebury, CO 80001', '--inside', 'yes')), ['CO0000001'])
    assert.equal((await house.nics('import', 'agencies')).status, 2)
  })

  test('what an operator says of a desk survives another import, and can be taken back', async t => {
    const house = houseOf(t)
    await house.nics('import', 'agencies', ...house.lists)
    assert.equal((await house.nics('agency', 'set', 'CO0000001', '--night', 'closed')).status, 0)
    writeFileSync(
      house.lists[1] ?? '',
      JSON.stringify({ CO: { ...states.CO, CO0000003: agency('New Police Department', 'City', 'Sample') } }),
    )
    assert.equal(parsed(await house.nics('import', 'agencies', ...house.lists, '--json'))['changed'], true)
    const night = ['--inside', 'yes', '--at', '2026-09-08T09:00:00Z']
    assert.deepEqual(told(await route(house, 'Samplebury, CO 80001', ...night)), ['CO0000001', 'CO0000002'])
    assert.equal((await house.nics('agency', 'forget', 'CO0000001')).status, 0)
    assert.deepEqual(told(await route(house, 'Samplebury, CO 80001', ...night)), ['CO0000001'])
  })

  test('what is said of an agency has to be whole and possible', async t => {
    const house = houseOf(t)
    assert.equal((await house.nics('agency', 'set', 'CO0000001', '--night', 'closed')).status, 3)
    await house.nics('import', 'agencies', ...house.lists)
    const declined = [
      ['set', 'CO1', '--night', 'closed'],
      ['set', 'CO0000001', '--night', 'sometimes'],
      ['set', 'CO0000001', '--hours', 'mornings'],
      ['set', 'CO0000001', '--hours', '25:00-26:00'],
      ['set', 'CO0000001', '--kind', 'army'],
      ['set', 'CO0000001', '--successor', 'CO0000099'],
      ['set', 'CO0000001', '--successor', 'CO0000001'],
      ['set', 'CO0000099', '--night', 'closed'],
      ['forget', 'CO0000001'],
      ['show', 'CO0000099'],
    ]
    for (const args of declined) assert.equal((await house.nics('agency', ...args)).status, 3, args.join(' '))
    assert.equal(existsSync(join(house.dataDir, 'agencies', 'overlay.json')), false)
    const added = [
      'set',
      'CO0000099',
      '--name',
      'Valley Police',
      '--kind',
      'city',
      '--state',
      'CO',
      '--city',
      'Nopolice',
    ]
    assert.equal((await house.nics('agency', ...added)).status, 0)
    assert.deepEqual(told(await route(house, 'Nopolice, CO 80002', '--inside', 'yes')), ['CO0000099'])
    assert.equal((await house.nics('agency', 'set', 'CO0000099', '--successor', 'CO0000001')).status, 0)
    assert.match(
      (await house.nics('agency', 'show', 'CO0000099')).stdout,
      /told: CO0000001 Samplebury Police Department/,
    )
    assert.match((await house.nics('agency', 'list')).stdout, /^CO0000099\n/)
  })
})
