import { readGrounds } from '#contract/grounds.ts'
import { alive, readLaw, readMetrics, readOpenApi, readRule, readStatus, ready } from '#contract/public.ts'
import { categories, named, type Category } from '#law/categories.ts'
import { groundsOf } from '#law/contribution/entry-fields.ts'
import { rules, type RuleOfLaw } from '#law/registry.ts'
import { ruleText } from '#law/rule-text.ts'
import { searches } from '#law/searches.ts'
import { inOperation } from '#search/in-operation.ts'
import { refuse } from '../refusal.ts'
import type { World } from '../world.ts'
import { openApi } from './openapi.ts'
import { route, type Route } from './route.ts'

/** Made when somebody asks for it: most servers of a test, and every command, never tell it. */
let description: ReturnType<typeof openApi> | undefined

/** What anybody may ask: whether we are in operation, by which law, and what a machine needs to watch and to call us. */
export const publicRoutes: readonly Route[] = [
  route(readStatus, async (_, { world }) => {
    const asked = searches({ purpose: 'sale', citizenships: ['US'], here: world.here })
    const sources = await Promise.all(asked.map(name => sourceView(name, world)))
    return {
      status: 200,
      body: { inOperation: await inOperation(asked, world), now: world.now().toString(), sources },
    }
  }),

  route(readLaw, async () => ({
    status: 200,
    body: {
      rules: rules.map(ruleView),
    },
  })),

  route(readGrounds, async () => ({ status: 200, body: { categories: categories.map(groundView) } })),

  route(readRule, async ({ params }) => {
    const rule = rules.find(({ id }) => id === params.rule)
    return rule === undefined
      ? refuse('unknown-rule')
      : { status: 200, body: { ...ruleView(rule), text: ruleText(rule) } }
  }),

  route(alive, async () => ({ status: 200, body: { alive: true as const } })),

  route(ready, async (_, { world }) => {
    await world.find.position()
    return { status: 200, body: { ready: true as const } }
  }),

  route(readMetrics, async (_, { metrics }) => ({ status: 200, body: await metrics.text() })),

  route(readOpenApi, async () => ({ status: 200, body: (description ??= openApi()) })),
]

const groundView = (category: Category) => ({
  category,
  name: named[category].name,
  cites: named[category].cites.map(({ code, text }) => ({ code, text })),
  facts: [...groundsOf(category)],
})

const ruleView = ({ id, kind, title, cites, says, since, until }: RuleOfLaw) => ({
  id,
  kind,
  title,
  cites: cites.map(({ code, text }) => ({ code, text })),
  says,
  since,
  until,
})

async function sourceView(name: ReturnType<typeof searches>[number], world: World) {
  const source = world.sources[name]
  const since = source === undefined ? undefined : await source.downSince()
  return { name, downSince: since?.toString() }
}
