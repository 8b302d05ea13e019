import { z } from 'zod'
import type { Pointer } from '../refusal.ts'

/** Enough to correct a request by; a hostile one may be wrong in as many places as it has characters. */
const mostPointers = 20

/** From what zod found wrong to the place and the code that we answer with. */
export type ToPointers = (issues: readonly z.core.$ZodIssue[], sent: unknown) => readonly Pointer[]

/**
 * Says where a request is wrong, in names that the contract itself knows, and what is wrong there, in a code. What was sent is
 * never repeated: not a value, and not the name of a member that nobody asked for.
 */
export function pointersInto(schema: z.ZodType, begin: 'path:' | 'query:' | ''): ToPointers {
  const known = memberNames(z.toJSONSchema(schema, { io: 'input' }))
  const place = (path: readonly PropertyKey[]): string => {
    const steps = path.map(String)
    const end = steps.findIndex((step, at) => !known.has(step) && typeof path[at] !== 'number')
    const shown = end < 0 ? steps : steps.slice(0, end)
    return begin === '' ? shown.map(step => `/${step}`).join('') : `${begin}${shown.join('.')}`
  }
  return (issues, sent) =>
    issues.slice(0, mostPointers).map(issue => ({ pointer: place(issue.path), code: codeOf(issue, sent) }))
}

/** The names of all members that a schema describes, at any depth. */
function memberNames(schema: unknown): ReadonlySet<string> {
  if (typeof schema !== 'object' || schema === null) return new Set()
  const inside = Object.entries(schema).flatMap(([word, part]: [string, unknown]) => [
    ...(word === 'properties' && typeof part === 'object' && part !== null ? Object.keys(part) : []),
    ...memberNames(part),
  ])
  return new Set(inside)
}

function codeOf(issue: z.core.$ZodIssue, sent: unknown): string {
  switch (issue.code) {
    case 'custom':
      return typeof issue.params?.['is'] === 'string' ? issue.params['is'] : 'not-as-described'
    case 'invalid_type':
    case 'invalid_value':
    case 'invalid_union':
      return isMissing(issue.path, sent) ? 'missing' : wrong[issue.code]
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : 'too-large'
    case 'too_small':
      return issue.origin === 'string' ? 'too-short' : 'too-small'
    case 'unrecognized_keys':
      return 'unknown-member'
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return 'wrong-form'
  }
}

const wrong = {
  invalid_type: 'wrong-type',
  invalid_value: 'not-one-of-the-words',
  invalid_union: 'wrong-form',
} as const

function isMissing(path: readonly PropertyKey[], sent: unknown): boolean {
  let at: unknown = sent
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return false
    at = (at as Readonly<Record<PropertyKey, unknown>>)[step]
  }
  return at === undefined
}
