import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { root } from '../support/groups.ts'

/** What the linter must catch, each in a file of its own: the house's measures are worth what their rules find. */
const caught = [
  ['src/check/a.ts', 'max-lines', '//\n'.repeat(251)],
  ['src/check/b.ts', 'max-lines-per-function', `export function f() {\n${'  f()\n'.repeat(51)}}\n`],
  ['src/law/c.ts', 'no-restricted-globals', 'export const now = () => new Date()\n'],
  ['src/server/c.ts', 'no-restricted-globals', 'export const now = () => Date.now()\n'],
  ['src/match/d.ts', 'no-restricted-properties', 'export const chance = () => Math.random()\n'],
  ['src/check/e.ts', 'no-restricted-properties', 'export const now = () => Temporal.Now.instant()\n'],
  ['src/ledger/f.ts', 'no-restricted-globals', 'export const wait = () => setTimeout(() => {}, 1)\n'],
  ['src/retention/g.ts', 'no-restricted-globals', 'export const mode = () => process.env\n'],
  ['src/poc/h.ts', 'no-restricted-globals', `export const ask = () => fetch('https://example.org')\n`],
  ['src/check/i.ts', 'no-default-export', 'export default 1\n'],
  ['src/check/j.ts', 'no-explicit-any', 'export const f = (x: any): unknown => x\n'],
  ['src/check/k.ts', 'no-floating-promises', 'const f = async () => 1\nexport const g = () => {\n  f()\n}\n'],
  [
    'src/check/l.ts',
    'switch-exhaustiveness-check',
    `export function f(x: 'a' | 'b') {\n  switch (x) {\n    case 'a':\n      return 1\n  }\n  return 2\n}\n`,
  ],
  ['src/check/m.ts', 'no-console', `export const f = () => console.log('a')\n`],
  ['src/check/n.ts', 'no-non-null-assertion', 'export const f = (x?: string) => x!.length\n'],
  ['src/check/o.ts', 'ban-ts-comment', `// @ts-ignore\nexport const o: string = 1\n`],
  ['src/check/p.ts', 'no-cycle', `import { q } from './q.ts'\nexport const p = () => q\n`],
  ['src/check/q.ts', 'no-cycle', `import { p } from './p.ts'\nexport const q = () => p\n`],
] as const

const folder = mkdtempSync(join(tmpdir(), 'nics-lint-'))
after(() => rmSync(folder, { recursive: true }))

for (const [file, , text] of caught) {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}
for (const file of ['.oxlintrc.json', 'tsconfig.json', 'package.json']) cpSync(join(root, file), join(folder, file))
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))

const { stdout } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/oxlint/bin/oxlint'), '--type-aware', '--format', 'json'],
  {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}` },
  },
)
const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { code: string; filename: string }[] }

for (const [file, rule] of caught) {
  test(`the linter finds ${rule} in ${file}`, () => {
    const found = diagnostics.filter(({ filename }) => filename === file).map(({ code }) => code)
    assert.ok(
      found.some(code => code.includes(`(${rule})`)),
      `found only ${found.join(', ')}`,
    )
  })
}
