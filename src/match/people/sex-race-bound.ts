import type { Asked } from '../prepare.ts'
import { race, sex } from '../weights.ts'
import { raceCode, raceCodeIn, sexAndRaceIn, sexCode, sexCodeIn, sexesAndRaces } from './row.ts'
import { unitsAbove } from './units.ts'

/** What sex and race may be worth, and for each of both how much less than the most. */
export type SexAndRaceBound = Readonly<{ most: number; less: Int8Array; of: (w0: number) => number }>

/** Of the two ways to weigh a sex, whichever is worth more: a bound never says less. */
const sexUnits = { agrees: unitsAbove(sex.agrees), differs: unitsAbove(sex.differsAsNamed) } as const
const raceDiffers = unitsAbove(race.differs)

export function sexAndRaceBound(asked: Asked): SexAndRaceBound {
  const [askedSex, askedRace] = [sexCode(asked.sex), raceCode(asked.race)]
  const raceAgrees = asked.race === undefined ? 0 : unitsAbove(race[asked.race])
  const most = (askedSex === 0 ? 0 : sexUnits.agrees) + raceAgrees
  const worth = (itsSex: number, itsRace: number): number =>
    (askedSex === 0 || itsSex === 0 ? 0 : itsSex === askedSex ? sexUnits.agrees : sexUnits.differs) +
    (askedRace === 0 || itsRace === 0 ? 0 : itsRace === askedRace ? raceAgrees : raceDiffers)
  const less = Int8Array.from(sexesAndRaces, w0 => most - worth(sexCodeIn(w0), raceCodeIn(w0)))
  return { most, less, of: w0 => most - (less[sexAndRaceIn(w0)] ?? 0) }
}
