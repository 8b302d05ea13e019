import { commitTests } from './store/commit.ts'
import { contributionsTests } from './store/contributions.ts'
import { destroyTests } from './store/destroy.ts'
import { dueTests } from './store/due.ts'
import { entriesTests } from './store/entries.ts'
import { findTests } from './store/find.ts'
import { loggedTests } from './store/logged.ts'
import { logTests } from './store/log.ts'
import { overEveryStore } from './store/stores.ts'

overEveryStore('a store', use => {
  const all = [commitTests, findTests, dueTests, entriesTests, contributionsTests, destroyTests, logTests, loggedTests]
  for (const tests of all) tests(use)
})
