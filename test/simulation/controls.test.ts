import assert from 'node:assert/strict'
import { test } from 'node:test'
import { simulate, type Simulation } from '#simulated/simulate/run.ts'
import * as pieces from './faulty-pieces.ts'
import * as rogues from './rogues.ts'

/**
 * What the simulator must see. Each line puts one faulty piece in the place of a right one, and names the invariant by which it
 * has to be caught; a simulator that cannot fail proves nothing.
 */
type Control = Readonly<{ fault: string; caughtBy: string }> & Pick<Simulation, 'tampering' | 'view'>

const controls: readonly Control[] = [
  { fault: 'silence taken for "no record"', caughtBy: 'I1', tampering: pieces.silenceIsNobody },
  { fault: 'a part of an answer taken for the whole', caughtBy: 'I1', tampering: pieces.aPartIsTheWhole },
  { fault: 'an examiner who clears what no one settled', caughtBy: 'I1', tampering: rogues.clearsOverHits },
  { fault: 'a machine that denies', caughtBy: 'I2', tampering: rogues.theMachineDenies },
  { fault: 'a denial on a record that nobody confirmed', caughtBy: 'I2', tampering: rogues.deniesOnNothing },
  { fault: 'a deep search that no examiner made', caughtBy: 'I2', tampering: rogues.searchesDeepUnasked },
  { fault: 'a word that does not stand', caughtBy: 'I3', tampering: pieces.saysProceed },
  { fault: 'a message with a reason in it', caughtBy: 'I3', tampering: rogues.saysTooMuch },
  { fault: 'a licensee who is shown the whole transaction', caughtBy: 'I3', view: check => check },
  { fault: 'a denied check that proceeds', caughtBy: 'I4', tampering: rogues.theDeniedProceed },
  { fault: 'a second number for one key', caughtBy: 'I5', tampering: pieces.keysAreNotLookedUp },
  { fault: 'a check under no key', caughtBy: 'I5', tampering: pieces.noKeyIsKept },
  { fault: 'a denial that one person overturns', caughtBy: 'I40', tampering: rogues.overturnsAlone },
  { fault: 'a denial that falls on what a file once said', caughtBy: 'I40', tampering: pieces.oldAnswersDo },
  { fault: 'a new check where Proceed is owed', caughtBy: 'I40', tampering: pieces.nobodyIsToldProceedAgain },
  { fault: 'a fallen denial that nobody corrects', caughtBy: 'I41', tampering: pieces.nobodyIsCorrected },
  { fault: 'a fallen denial that nobody takes out of the file', caughtBy: 'I42', tampering: pieces.nothingIsRemoved },
  { fault: 'a file that one examiner accepts', caughtBy: 'I43', tampering: pieces.oneNameForTwo },
  { fault: 'somebody who left the appeal file and is kept', caughtBy: 'I43', tampering: pieces.whoLeftIsKept },
  { fault: 'a number that helps before two agreed', caughtBy: 'I43', tampering: pieces.proposalsHelp },
  { fault: 'a challenge that outlives its check', caughtBy: 'I16', tampering: pieces.challengesStay },
  { fault: 'a number that is not kept', caughtBy: 'I6', tampering: pieces.noNumberIsKept },
  {
    fault: 'a licensee of a state that answers itself, taken for ours',
    caughtBy: 'I7',
    tampering: pieces.everybodyIsTexan,
  },
  { fault: "another state's offices", caughtBy: 'I8', tampering: pieces.texanOffices },
  { fault: 'a cause notice about an adult', caughtBy: 'I9', tampering: rogues.noticesCauseOfAdults },
  { fault: 'a Proceed of the machine after the period', caughtBy: 'I10', tampering: rogues.theLapsedProceed },
  { fault: 'a day that moves after the period', caughtBy: 'I11', tampering: rogues.movesTheDay },
  { fault: 'a version of a calendar that is lost', caughtBy: 'I11', tampering: pieces.closuresAreForgotten },
  { fault: 'a period that ends early', caughtBy: 'I12', tampering: rogues.endsThePeriodEarly },
  { fault: 'an age that nobody works out', caughtBy: 'I13', tampering: pieces.nobodyIsYoung },
  { fault: 'a gate that never shuts', caughtBy: 'I14', tampering: pieces.clocksAlwaysAgree },
  { fault: 'a destruction that destroys nothing', caughtBy: 'I15', tampering: pieces.nothingIsDestroyed },
  { fault: 'an identity that is never destroyed', caughtBy: 'I15', tampering: pieces.identityIsNeverDue },
  { fault: 'a record that outlives its last day', caughtBy: 'I17', tampering: pieces.recordsAreNeverDue },
  { fault: 'the destruction of who was denied', caughtBy: 'I18', tampering: rogues.destroysTheDenied },
  { fault: 'an end of an epoch that leaves its key', caughtBy: 'I19', tampering: pieces.keysAreNotDestroyed },
  { fault: 'an epoch that never ends', caughtBy: 'liveness', tampering: pieces.epochsAreNeverClosed },
  { fault: 'a file that is asked before the check begins', caughtBy: 'I28', tampering: rogues.asksBeforeAssigning },
  { fault: 'a leaf that names the person', caughtBy: 'I30', tampering: rogues.talksOfPeople },
  { fault: "another's check", caughtBy: 'I31', tampering: pieces.anybodysCheck },
  { fault: 'a sealed row read in passing', caughtBy: 'I32', tampering: rogues.readsTheSealedRow },
  { fault: 'a reader without name or purpose', caughtBy: 'I32', tampering: rogues.readsWithoutPurpose },
  { fault: 'an opening that leaves no leaf', caughtBy: 'I32', tampering: pieces.noLeafOfOpening },
  { fault: 'a closure that one person approves alone', caughtBy: 'I33', tampering: rogues.approvesAlone },
  { fault: 'a Proceed presumed of a permit', caughtBy: 'I35', tampering: rogues.presumesOfPermits },
  { fault: 'a Proceed presumed before the day is over', caughtBy: 'I35', tampering: rogues.presumesAtOnce },
  { fault: 'a message that the log does not have', caughtBy: 'I36', tampering: pieces.messagesAreNotLogged },
  { fault: 'a check that is counted as something else', caughtBy: 'I37', tampering: pieces.checksAreMiscounted },
  { fault: 'a second complete answer', caughtBy: 'I38', tampering: rogues.answersTwice },
  { fault: 'a state’s number for two', caughtBy: 'I39', tampering: pieces.statesNumbersAreNotKept },
  { fault: 'a leaf that never gets its place', caughtBy: 'I34', tampering: pieces.leavesAreNeverNumbered },
  { fault: 'an entry of the log that says whose it is', caughtBy: 'I34', tampering: pieces.everyEntrySaysWhose },
  { fault: 'a leaf that outlives its check', caughtBy: 'I34', tampering: pieces.leavesOutliveTheirChecks },
  { fault: 'a store that loses an event', caughtBy: 'folds', tampering: pieces.eventsGetLost },
  { fault: 'a life that somebody rewrote', caughtBy: 'folds', tampering: pieces.livesAreRewritten },
  { fault: 'a text of the law that nobody takes up', caughtBy: 'editions', tampering: pieces.textsAreNeverTakenUp },
  { fault: 'an open check left under an old text', caughtBy: 'editions', tampering: pieces.openChecksAreNotLookedAt },
  { fault: 'a debt that is not written down', caughtBy: 'debts', tampering: pieces.destroyingIsNotOwed },
  { fault: 'a debt that nobody pays', caughtBy: 'liveness', tampering: pieces.searchesAreNeverDone },
]

/** Enough that each of them comes to something, in a second or two. */
const steps = 2500
const seed = 7

for (const { fault, caughtBy, ...faulty } of controls) {
  test(`${fault} is caught by ${caughtBy}`, async t => {
    const { violations, steps: done } = await simulate({ seed, steps, ...faulty })
    t.diagnostic(`seed ${seed}, caught in step ${done}`)
    const invariants = new Set(violations.map(({ invariant }) => invariant))
    assert.equal(invariants.has(caughtBy), true, `only ${[...invariants].join(', ')}: ${violations[0]?.because}`)
  })
}

test('without a faulty piece the same seed violates nothing', async () => {
  const { violations } = await simulate({ seed, steps })
  assert.deepEqual(violations, [])
})
