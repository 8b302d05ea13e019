import type { Language } from '#delivery/letters/language.ts'
import type { Letter } from '#delivery/letters/letter.ts'
import { reliefDecidedLetter } from '#delivery/letters/relief-decided.ts'
import type { Relief } from '#law/lives/relief.ts'
import type { World } from '../world.ts'

/**
 * 34 U.S.C. 40911(c)(2)(B), 40915: the letter that an agency's program sends. Who applied is known to the agency alone, so that it writes the
 * name and the address itself. Undefined while nothing was decided.
 */
export async function reliefLetterOf(
  relief: Relief,
  language: Language,
  { find, now }: Pick<World, 'find' | 'now'>,
): Promise<Letter | undefined> {
  const agency = await find.contributor(relief.ori)
  const on = now().toZonedDateTimeISO('UTC').toPlainDate().toString()
  return reliefDecidedLetter({ language, from: { name: agency?.state.name ?? relief.ori }, on, relief })
}
