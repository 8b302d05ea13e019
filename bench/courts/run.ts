/** `npm run bench:courts`: the courts and agencies of published lists, each as a contributor, through every door. */
import '#cli/require-node.ts'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { availableParallelism, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openHouse } from '../batch/house.ts'
import { serve } from '../../test/support/edge.ts'
import { measure } from './measure.ts'
import { pageOf, type Ran } from './page.ts'
import { readAgencies, readCourts } from './published.ts'

const { values } = parseArgs({
  options: {
    lists: { type: 'string', default: join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'agencies') },
    courts: { type: 'string', default: '3000' },
    agencies: { type: 'string', default: '1500' },
    page: { type: 'boolean', default: false },
  },
})

const say = (line: string): void => void process.stderr.write(`${line}\n`)
const files = { courts: join(values.lists, 'courts.json'), agencies: join(values.lists, 'agencies-by-state.json.gz') }
if (!Object.values(files).every(file => existsSync(file))) {
  say('The published lists are not here: say where with --lists.')
  process.exit(6)
}

const wanted = [
  { what: 'courts', list: readCourts(files.courts), most: Number(values.courts) },
  { what: 'agencies', list: readAgencies(files.agencies), most: Number(values.agencies) },
] as const
const ran: Ran[] = []
for (const { what, list, most } of wanted) {
  const house = await openHouse()
  try {
    // Every so many of the list, so that each State has some.
    const step = Math.max(1, Math.ceil(list.all.length / most))
    const chosen = list.all.filter((_, at) => at % step === 0)
    say(`${chosen.length} ${what}`)
    if (chosen.length > 0) ran.push({ what, list, measured: await measure(chosen, serve(house.world), say) })
  } finally {
    await house.close()
  }
}
const page = pageOf(ran, `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB`)
console.log(page)
if (values.page) await writeFile(join(import.meta.dirname, '..', '..', 'docs', 'bench', 'courts.md'), page)
