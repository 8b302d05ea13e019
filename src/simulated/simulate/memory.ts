import type { Ntn } from '#law/words.ts'
import type { Planted } from './cast.ts'
import type { Asked, Memory } from './play.ts'

export function memory(planted: readonly Planted[]): Memory {
  const all: Asked[] = []
  const byKey = new Map<string, Asked>()
  const numbers = new Map<Asked, Ntn>()
  const byNumber = new Map<Ntn, Asked>()
  const records = new Map(planted.map(each => [each.ari, each]))
  return {
    all,
    ask(asked) {
      all.push(asked)
      byKey.set(`${asked.caller} ${asked.key}`, asked)
    },
    answered(asked, ntn) {
      numbers.set(asked, ntn)
      byNumber.set(ntn, asked)
    },
    letters: new Map(),
    files: new Map(),
    numberOf: asked => numbers.get(asked),
    of: ntn => byNumber.get(ntn),
    by: (caller, key) => byKey.get(`${caller} ${key}`),
    plant: (id, each) => void records.set(id, each),
    planted: id => records.get(id),
  }
}
