/**
 * `npm run mutation`: makes a small mistake in the law, one at a time, and sees whether a test of the law finds it. With files, only
 * in these: `npm run mutation -- src/law/clocks/validity.ts`. Fails where a mistake is not found and is not accepted with a
 * reason in survivors.ts, where one accepted is found, and under the least score.
 */
import '#cli/require-node.ts'
import { join } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { root } from '../support/groups.ts'
import { judge } from './judge.ts'
import { leastScore, optionsFor } from './options.ts'
import { survivors } from './survivors.ts'
import { triedOf } from './tried.ts'

const usage = 2

process.chdir(root)
// Thousands of threads load the same modules: what Node made of them once, it keeps here.
process.env['NODE_COMPILE_CACHE'] ??= join(root, '.test', 'compiled')
// What is found must not depend on chance.
process.env['SEED'] ??= '1'

const since = performance.now()
const chosen = process.argv.slice(2)
const results = await new Stryker(optionsFor(chosen)).runMutationTest()
const minutes = ((performance.now() - since) / 60_000).toFixed(1)
const tried = results.filter(({ status }) => status !== 'Ignored').map(triedOf)
const files = [...new Set(tried.map(({ file }) => file))]
const { found, missed, score, unlisted, idle } = judge(tried, survivors, files)
if (tried.length === 0) {
  process.stderr.write('There is nothing to change in these files.\n')
  process.exit(usage)
}

for (const { file, line, from, to, by } of unlisted) console.log(`${file}:${line}  ${by}\n  - ${from}\n  + ${to}`)
for (const { file, from, to } of idle) console.log(`${file}  accepted, and does not live so\n  - ${from}\n  + ${to}`)
console.log(
  `\n${score.toFixed(1)} % of ${found + missed} mutants of ${files.length} files found; ${missed - unlisted.length} that ` +
    `live are accepted, ${unlisted.length} are not, ${idle.length} are accepted in vain; ${minutes} minutes`,
)
// Of a few files nobody asks for a share: one accepted survivor can be a tenth of them.
const isEnough = chosen.length > 0 || score >= leastScore
process.exit(unlisted.length === 0 && idle.length === 0 && isEnough ? 0 : 1)
