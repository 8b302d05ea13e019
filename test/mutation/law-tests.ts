import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** What a test of pure functions may import beside the law and its own helpers. */
const harmless = ['node:test', 'node:assert/strict', 'node:crypto', 'fast-check'] as const

/**
 * The test files that touch nothing but the law, themselves and through what they import: no disk, no server, no other room. Only
 * these can be run some thousand times in a thread.
 */
export const lawTests = (root: string): readonly string[] =>
  globSync('test/**/*.test.ts', { cwd: root })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => touchesOnlyLaw(root, file, new Set()))
    .toSorted()

function touchesOnlyLaw(root: string, file: string, seen: Set<string>): boolean {
  if (seen.has(file)) return true
  seen.add(file)
  return importsOf(root, file).every(
    target =>
      target.startsWith('src/law/') ||
      harmless.some(name => name === target) ||
      (target.startsWith('test/') && touchesOnlyLaw(root, target, seen)),
  )
}

/** What runs: a type alone is gone by then. */
function importsOf(root: string, file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const named = text.matchAll(
    /^(?:import|export) (?!type )[^'"=]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\(\s*'([^']+)'/gm,
  )
  return [...named].map(([, from, bare, dynamic]) => resolved(file, from ?? bare ?? dynamic ?? ''))
}

function resolved(file: string, specifier: string): string {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier
}
