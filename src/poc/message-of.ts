import type { Transaction } from '#law/lives/transaction.ts'
import { prohibitors } from '#law/prohibitors/registry.ts'
import type { PocMessageKind } from '#law/lives/poc-words.ts'
import type { Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { unseal } from '#ledger/unseal.ts'
import { noHits, type Hits } from '#search/hit.ts'
import type { DeterminationMessage, World } from '../world.ts'

/** 28 CFR 25.6(h): what a message of this kind says of a check: when its licensee was told, and by what a denial bars. */
export async function messageOf(
  check: Transaction,
  { ntn, message }: Readonly<{ ntn: Ntn; message: PocMessageKind }>,
  world: World,
): Promise<DeterminationMessage> {
  if (message === 'poc-open') return { ntn, message }
  const word = message === 'poc-denial' ? 'denied' : 'proceed'
  const at = check.told.findLast(telling => telling.word === word)?.at
  const told = { ntn, message, ...(at === undefined ? {} : { toldAt: at }) }
  if (message !== 'poc-denial') return told
  const { sellToAlone } = check
  return { ...told, categories: await categoriesOf(check, world), ...(sellToAlone && { sellToAlone }) }
}

/**
 * The categories of the records that were confirmed and that a rule bars by which it was denied. Nothing else of a record goes with a
 * denial; where none can be read any more the rules name theirs.
 */
async function categoriesOf(check: Transaction, world: World): Promise<readonly string[]> {
  const { ntn, prohibitors: by = [], judged } = check
  const barring: readonly string[] = prohibitors.filter(({ id }) => by.includes(id)).flatMap(rule => rule.categories)
  const opened = await unseal(ntn, { what: 'hits', by: system, purpose: 'tell the nation what was determined' }, world)
  const { hits } = (opened as Hits | undefined) ?? noHits
  const confirmed = hits
    .filter(({ number, record }) => judged[number] === true && barring.includes(record.category))
    .map(({ record }) => record.category)
  return [...new Set(confirmed.length > 0 ? confirmed : barring)].slice(0, mostCategories)
}

/** As many as the contract takes, and more than any denial rests on. */
const mostCategories = 10
