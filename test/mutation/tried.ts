import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { MutantResult } from '@stryker-mutator/api/core'
import { root } from '../support/groups.ts'
import type { Tried } from './judge.ts'

/** A mutant as survivors.ts names it: by its text, since a line's number changes with every line above it. */
export function triedOf({ fileName, location, replacement, status, mutatorName }: MutantResult): Tried {
  const file = relative(root, fileName).replaceAll(sep, '/')
  const from = inOneLine(textAt(file, location))
  return { file, line: location.start.line, from, to: inOneLine(replacement), status, by: mutatorName }
}

const texts = new Map<string, readonly string[]>()

/** Lines and columns both count from 1. */
function textAt(file: string, { start, end }: MutantResult['location']): string {
  const lines = texts.get(file) ?? readFileSync(join(root, file), 'utf8').split('\n')
  texts.set(file, lines)
  const among = lines.slice(start.line - 1, end.line)
  const whole = among.join('\n')
  const after = (among.at(-1) ?? '').length - (end.column - 1)
  return whole.slice(start.column - 1, whole.length - after)
}

/** Enough to know a mutant by: whole functions are among them. */
const kept = 120

function inOneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > kept ? `${line.slice(0, kept)}…` : line
}
