import type { RefusalCode } from './refusals.ts'

/** Where in the request, and what is wrong there, in a code of ours; never the value itself. */
export type Pointer = Readonly<{ pointer: string; code: string }>

export type Refusal<Code extends RefusalCode = RefusalCode> = Readonly<{ refusal: Code; pointers?: readonly Pointer[] }>

export const refuse = <Code extends RefusalCode>(refusal: Code, pointers?: readonly Pointer[]): Refusal<Code> =>
  pointers === undefined ? { refusal } : { refusal, pointers }

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refusal' in value
