import { useQuery } from '@tanstack/react-query'
import type { Grounds } from '#contract/grounds.ts'
import { ask, isProblem, type Answered } from '../kit/http.ts'
import { useMessages, type Messages } from '../messages/messages.ts'

export type CategoryOfLaw = Grounds[number]
export type Ground = CategoryOfLaw['facts'][number]

/** What the law lets a record of each category say. It changes with the law alone, so it is asked for once. */
export function useGrounds(): readonly CategoryOfLaw[] | undefined {
  const { data } = useQuery({
    queryKey: ['grounds'],
    queryFn: ({ signal }): Promise<Answered<Readonly<{ categories: Grounds }>>> => ask('/v1/law/grounds', { signal }),
    staleTime: Infinity,
  })
  return data === undefined || isProblem(data) ? undefined : data.body.categories
}

/** The file of persons denied before is kept by the bureau; an agency enters none of its records. */
export const isEntered = ({ category }: CategoryOfLaw): boolean => !category.startsWith('M')

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A1 · Felony */
export const categoryName = ({ category, name }: CategoryOfLaw, { contributor }: Messages): string =>
  `${category} · ${contributor.categories[category] ?? name}`

/** What a category is called, by its code; the code itself until the law was asked. */
export function useCategoryNames(): (category: string) => string {
  const messages = useMessages()
  const categories = useGrounds()
  return code => {
    const found = categories?.find(({ category }) => category === code)
    return found === undefined ? code : categoryName(found, messages)
  }
}

/** A question of the law in the language of whoever reads it. */
export const askedIn = ({ ask: question }: Ground, { contributor }: Messages): string =>
  capitalised(contributor.asks[question] ?? question)

/** An answer that a rule names: `set-aside`, a state, or a provision of one, as in `ca-evaluation-hold`. */
export function answerIn(word: string, { contributor, terms }: Messages): string {
  const { yes, no, answers } = contributor
  if (word === 'true' || word === 'false') return word === 'true' ? yes : no
  const states: Readonly<Record<string, string>> = terms.states
  const [, state = '', rest] = /^([a-z]{2})-(.+)$/.exec(word) ?? []
  const named = states[state.toUpperCase()]
  if (rest !== undefined && named !== undefined) return `${named}: ${answers[rest] ?? rest.replaceAll('-', ' ')}`
  return states[word] ?? capitalised(answers[word] ?? word.replaceAll('-', ' '))
}

/** The answers that can be chosen, where the rule names them. */
export function answersOf(expects: string): readonly string[] {
  if (expects === 'true or false') return ['true', 'false']
  const words = expects.split(', ')
  return words.length > 1 && words.every(word => /^[A-Za-z-]+$/.test(word)) ? words : []
}

export const isDay = (expects: string): boolean => expects.startsWith('a date')

/** How a member is called in a list of what changed or is missing. */
export function useMemberNames(category: string): (name: string) => string {
  const messages = useMessages()
  const facts = useGrounds()?.find(each => each.category === category)?.facts ?? []
  return name => {
    const fact = facts.find(each => each.name === name)
    return messages.contributor.members[name] ?? (fact === undefined ? name : askedIn(fact, messages))
  }
}
