import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { root } from '../support/groups.ts'
import { sources, textOf } from './source.ts'

type Versions = Readonly<Record<string, string>>
type Manifest = Readonly<Record<'dependencies' | 'devDependencies' | 'optionalDependencies' | 'scripts', Versions>> &
  Readonly<{ allowScripts: Readonly<Record<string, boolean>> }>
type Lockfile = Readonly<{
  packages: Readonly<Record<string, Partial<Manifest> & { version?: string; optional?: boolean }>>
}>

const manifest = JSON.parse(textOf('package.json')) as Manifest
const lockfile = JSON.parse(textOf('package-lock.json')) as Lockfile
/** What runs, and what only some machines have. */
const running = { ...manifest.dependencies, ...manifest.optionalDependencies }

/** What no file of ours imports, and who needs it. */
const neededOtherwise: Readonly<Record<string, string>> = {
  node: 'bin/run.mjs runs everything on it',
  typescript: 'npm test runs it',
  oxlint: 'npm test runs it',
  'oxlint-tsgolint': 'oxlint runs it',
  oxfmt: 'npm test runs it',
  '@uswds/uswds': "the page's styles use it",
  'sass-embedded': 'vite compiles those styles with it',
  'focus-trap-react': '@trussworks/react-uswds asks for it',
  'dejavu-fonts-ttf': 'src/delivery/letters/print/fonts.ts puts its letters into letters',
  koffi: 'src/real/keys/token/foreign.ts loads it by name, where keys are in a token',
  'axe-core': 'the browser tests run it in the page',
}

describe('what is installed', () => {
  test('every part is pinned to one version', () => {
    assert.deepEqual(loose({ ...running, ...manifest.devDependencies }), [])
  })

  test('the lockfile says the same', () => {
    assert.deepEqual(lockfile.packages['']?.dependencies, manifest.dependencies)
    assert.deepEqual(lockfile.packages['']?.devDependencies, manifest.devDependencies)
    assert.deepEqual(lockfile.packages['']?.optionalDependencies, manifest.optionalDependencies)
    for (const [name, version] of Object.entries(running)) {
      assert.equal(lockfile.packages[`node_modules/${name}`]?.version, version, name)
    }
  })

  test('the lockfile names no registry, so that any mirror serves', () => {
    assert.doesNotMatch(textOf('package-lock.json'), /"resolved"|https?:\/\/[^"]*\.tgz/)
  })

  test('the lockfile knows the parts of every platform', () => {
    assert.deepEqual(
      Object.entries(lockfile.packages).filter(([, part]) => Object.keys(part).length === 1 && part.version === ''),
      [],
    )
  })

  test('every command starts through the guard that installs and picks the Node', () => {
    for (const script of Object.values(manifest.scripts)) assert.match(script, /^node bin\/run\.mjs \S+\.ts$/)
  })

  test('nothing keeps an older Node from making the first install', () => {
    const settings = existsSync(join(root, '.npmrc')) ? textOf('.npmrc') : ''
    assert.doesNotMatch(settings, /engine-strict|ignore-scripts/)
  })

  test('a part that may be missing runs no script at its install, and nothing imports it', () => {
    const imported = sources('{src,web,test,tools,bench}/**/*.{ts,tsx}').flatMap(({ imports }) => imports)
    for (const name of Object.keys(manifest.optionalDependencies)) {
      assert.equal(manifest.allowScripts[name], false, name)
      assert.equal(lockfile.packages[`node_modules/${name}`]?.optional, true, name)
      assert.ok(!imported.some(({ target }) => target === name), `${name} is loaded by name, where it is needed`)
    }
  })

  test('no part is there that nothing needs', () => {
    const used = sources('{src,web,test,tools,bench}/**/*.{ts,tsx}').flatMap(({ imports }) => imports)
    const names = [...Object.keys(running), ...Object.keys(manifest.devDependencies)]
    const idle = names.filter(name => !used.some(({ target }) => target === name || target.startsWith(`${name}/`)))
    assert.deepEqual(
      idle.filter(name => !name.startsWith('@types/') && !(name in neededOtherwise)),
      [],
    )
  })

  test('every part that runs has its reason in docs/adr/0001-parts.md', () => {
    const reasons = textOf('docs/adr/0001-parts.md')
    assert.deepEqual(
      Object.keys(running).filter(name => !reasons.includes(`| \`${name}\` `)),
      [],
    )
  })
})

describe('controls: what a version may not be', () => {
  for (const version of ['^1.2.3', '~1.2.3', '1.2', 'latest', '>=1.0.0', '1.x', 'file:../x']) {
    test(version, () => assert.deepEqual(loose({ part: version }), ['part']))
  }
  test('1.2.3 and 18.4.0-beta.17 are versions', () => assert.deepEqual(loose({ a: '1.2.3', b: '18.4.0-beta.17' }), []))
})

const loose = (versions: Versions): readonly string[] =>
  Object.entries(versions).flatMap(([name, version]) => (/^\d+\.\d+\.\d+(-[a-z]+\.\d+)?$/.test(version) ? [] : [name]))
