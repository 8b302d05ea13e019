import { globSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The project's folder, for everything in the tests that reads it. */
export const root = join(import.meta.dirname, '..', '..')

/** What has to be on the machine before a group can run. */
export const needs = ['postgres', 'chromium'] as const
export type Need = (typeof needs)[number]

/** One tool's verdict on the whole tree, counted as one test. */
export type Check = Readonly<{ name: string; tool: readonly [path: string, ...args: string[]] }>

/** The test files of one folder. Those that measure time run alone; a test may be given more milliseconds. */
export type Folder = Readonly<{ name: string; needs: readonly Need[]; alone?: readonly string[]; testLimit?: number }>

/** In the order in which they run: what is quick and explains most comes first. */
export const groups: readonly (Check | Folder)[] = [
  { name: 'types', tool: ['typescript/bin/tsc', '-p', '.'] },
  // What a browser has is not what Node has, and a bundler finds types otherwise.
  { name: 'page types', tool: ['typescript/bin/tsc', '-p', 'web'] },
  { name: 'lint', tool: ['oxlint/bin/oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'format', tool: ['oxfmt/bin/oxfmt', '--check', '.'] },
  { name: 'tidy', needs: [] },
  { name: 'unit', needs: [] },
  { name: 'oracle', needs: [] },
  { name: 'matrices', needs: [] },
  { name: 'scenarios', needs: ['postgres'] },
  { name: 'conformance', needs: ['postgres'] },
  { name: 'simulation', needs: [] },
  { name: 'promises', needs: ['postgres'], alone: ['test/promises/challenge.test.ts'] },
  { name: 'browser', needs: ['postgres', 'chromium'] },
]

/** The test files of a group, by path from the project's folder. */
export const filesOf = (group: Folder): readonly string[] =>
  globSync(`test/${group.name}/**/*.test.ts`, { cwd: root })
    .map(file => file.replaceAll(sep, '/'))
    .toSorted()

export const isCheck = (group: Check | Folder): group is Check => 'tool' in group

/** How a person names a file: from the project's folder, with slashes. */
export const named = (file: string): string => relative(root, file).replaceAll(sep, '/')
