import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createMemoryMarks } from '#simulated/store/marks.ts'
import { openDatabase, type Where } from '#store/database.ts'
import { marksIn } from '#store/marks.ts'
import { migrate } from '#store/migrate.ts'
import type { Marks } from '../../src/marks.ts'
import { inMemory } from '../support/in-memory.ts'
import { createDatabase } from '../support/postgres.ts'

type Opened = Readonly<{ marks: Marks; close: () => Promise<void> }>

const places: Readonly<Record<string, () => Promise<Opened>>> = {
  'in memory': async () => ({ marks: createMemoryMarks(), close: async () => undefined }),
  'on PGlite': async () => sql(await inMemory(), async () => undefined),
  'on PostgreSQL': async () => {
    const { url, drop } = await createDatabase('marks')
    return sql({ url }, drop)
  },
}

async function sql(where: Where, drop: () => Promise<void>): Promise<Opened> {
  const database = await openDatabase(where)
  await migrate(database)
  return {
    marks: marksIn(database.query),
    async close() {
      await database.close()
      await drop()
    },
  }
}

for (const [kind, open] of Object.entries(places)) {
  describe(`the marks of snapshots, ${kind}`, () => {
    test('are kept, come the furthest first, and are gone when destroyed', async () => {
      const { marks, close } = await open()
      try {
        assert.deepEqual(await marks.all(10), [])
        await marks.keep({ mark: 'bb', position: 7 })
        await marks.keep({ mark: 'aa', position: 7 })
        await marks.keep({ mark: 'cc', position: 2 ** 40 })
        assert.deepEqual(await marks.all(2), [
          { mark: 'cc', position: 2 ** 40 },
          { mark: 'aa', position: 7 },
        ])
        await marks.destroy('aa')
        await marks.destroy('aa')
        assert.deepEqual(
          (await marks.all(10)).map(({ mark }) => mark),
          ['cc', 'bb'],
        )
        await assert.rejects(async () => marks.keep({ mark: 'bb', position: 8 }))
      } finally {
        await close()
      }
    })
  })
}
