import { appealFile } from './actors/appeal-file.ts'
import { atOnce } from './actors/at-once.ts'
import { bodies } from './actors/bodies.ts'
import { challengeExaminers } from './actors/challenge-examiners.ts'
import { challengers } from './actors/challengers.ts'
import { circumstances } from './actors/circumstances.ts'
import { examiners } from './actors/examiners.ts'
import { inquirers } from './actors/licensees.ts'
import { officials } from './actors/officials.ts'
import { owners } from './actors/owners.ts'
import { police } from './actors/police.ts'
import { pointsOfContact } from './actors/points-of-contact.ts'
import { workers } from './actors/worker.ts'
import type { Actor } from './play.ts'

/** Everybody and everything that acts. A weight says how often, beside all the others. */
export const actors: readonly Actor[] = [
  ...[...inquirers, ...owners, ...pointsOfContact, ...examiners, ...officials, ...bodies, ...police],
  ...[...challengers, ...challengeExaminers, ...appealFile, ...circumstances, ...workers],
  atOnce([
    ...inquirers,
    ...owners,
    ...pointsOfContact,
    ...examiners,
    ...bodies,
    ...challengers,
    ...challengeExaminers,
    ...appealFile,
    ...workers,
  ]),
]
