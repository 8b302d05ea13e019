import { entryKeys, faultText, writeEntryAnswer } from '#contract/wire/entry-messages.ts'
import { lineKeys } from '#contract/wire/line-messages.ts'
import { pocKeys } from '#contract/wire/poc-messages.ts'
import type { Refusal } from '../refusal.ts'

const keys = [...entryKeys, ...pocKeys, ...lineKeys] as const

/** The key that a message begins with, where it is one of ours. */
export const messageKeyOf = (text: string): (typeof keys)[number] | undefined =>
  keys.find(key => text.startsWith(`${key}.`))

/** A refusal in the manner of a message: of what was sent only the key is repeated, and the sender's own number of it. */
export function rejection({ refusal, pointers = [] }: Refusal, sent: string, request?: string): string {
  const key = messageKeyOf(sent)
  const wrong = pointers.map(faultText)
  return writeEntryAnswer({
    key: 'REJ',
    body: {
      ...(request === undefined ? {} : { request }),
      ...(key === undefined ? {} : { key }),
      refusal,
      ...(wrong.length === 0 ? {} : { wrong }),
    },
  })
}
