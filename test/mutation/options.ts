import { availableParallelism } from 'node:os'
import type { PartialStrykerOptions } from '@stryker-mutator/api/core'

/** Under this share of mutants found the run fails. */
export const leastScore = 95

/** The logic of the law. The 56 files of facts about the states are held by sources and a holiday library, not by mutants. */
const law = ['src/law/**/*.ts', '!src/law/states/??.ts'] as const

/** What Stryker is told. It reads no other configuration. */
export const optionsFor = (files: readonly string[]): PartialStrykerOptions => ({
  mutate: files.length > 0 ? [...files] : [...law],
  // Our own runner and what it leaves out: test/mutation/runner.ts says why.
  plugins: [new URL('plugins.ts', import.meta.url).href],
  testRunner: 'law',
  ignorers: ['prose'],
  // Which test file meets which mutant: the others need not run.
  coverageAnalysis: 'perTest',
  // A static mutant, in a table or a constant, is what a rule of law mostly is. A fresh thread makes it as cheap as another.
  ignoreStatic: false,
  concurrency: Number(process.env['MUTATION_PROCESSES'] ?? availableParallelism()),
  // Copied to a place that is ignored by git, with nothing but what the tests of the law read.
  tempDirName: '.test/mutation',
  ignorePatterns: ['*', '!package.json', '!src/law/**', '!test/**'],
  // Node takes the types away; nothing is checked, and no compiler of this project could be asked (TypeScript 7 has no such API).
  checkers: [],
  disableTypeChecks: false,
  tsconfigFile: 'none',
  // Twice as long as usual and five seconds more is no quick test any longer, also where the machine is busy.
  timeoutFactor: 2,
  timeoutMS: 5000,
  reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only'],
  // run.ts decides, since it also knows which survivors are accepted.
  thresholds: { high: leastScore, low: leastScore, break: null },
  allowConsoleColors: false,
  logLevel: 'warn' as PartialStrykerOptions['logLevel'] & string,
})
