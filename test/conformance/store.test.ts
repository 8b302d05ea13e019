import { batchesTests } from './store/batches.ts'
import { commitTests } from './store/commit.ts'
import { contributionsTests } from './store/contributions.ts'
import { destroyTests } from './store/destroy.ts'
import { dueTests } from './store/due.ts'
import { entriesTests } from './store/entries.ts'
import { challengeTests } from './store/challenges.ts'
import { findTests } from './store/find.ts'
import { pointsOfContactTests } from './store/points-of-contact.ts'
import { loggedTests } from './store/logged.ts'
import { logTests } from './store/log.ts'
import { noticeTests } from './store/notices.ts'
import { outreachTests } from './store/outreach.ts'
import { rechecksTests } from './store/rechecks.ts'
import { standingTests } from './store/standing.ts'
import { overEveryStore } from './store/stores.ts'

overEveryStore('a store', use => {
  for (const tests of [
    commitTests,
    findTests,
    pointsOfContactTests,
    dueTests,
    entriesTests,
    contributionsTests,
    batchesTests,
    rechecksTests,
    destroyTests,
    logTests,
    loggedTests,
  ])
    tests(use)
  standingTests(use)
  noticeTests(use)
  challengeTests(use)
  outreachTests(use)
})
