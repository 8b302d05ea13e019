import { governs } from '../rule.ts'
import type { FirearmType, State } from '../words.ts'
import { AK } from './AK.ts'
import { AL } from './AL.ts'
import { AR } from './AR.ts'
import { AS } from './AS.ts'
import { AZ } from './AZ.ts'
import { CA } from './CA.ts'
import { CO } from './CO.ts'
import { CT } from './CT.ts'
import { DC } from './DC.ts'
import { DE } from './DE.ts'
import { FL } from './FL.ts'
import { GA } from './GA.ts'
import { GU } from './GU.ts'
import { HI } from './HI.ts'
import { IA } from './IA.ts'
import { ID } from './ID.ts'
import { IL } from './IL.ts'
import { IN } from './IN.ts'
import { KS } from './KS.ts'
import { KY } from './KY.ts'
import { LA } from './LA.ts'
import { MA } from './MA.ts'
import { MD } from './MD.ts'
import { ME } from './ME.ts'
import { MI } from './MI.ts'
import { MN } from './MN.ts'
import { MO } from './MO.ts'
import { MP } from './MP.ts'
import { MS } from './MS.ts'
import { MT } from './MT.ts'
import { NC } from './NC.ts'
import { ND } from './ND.ts'
import { NE } from './NE.ts'
import { NH } from './NH.ts'
import { NJ } from './NJ.ts'
import { NM } from './NM.ts'
import { NV } from './NV.ts'
import { NY } from './NY.ts'
import { OH } from './OH.ts'
import { OK } from './OK.ts'
import { OR } from './OR.ts'
import { PA } from './PA.ts'
import { PR } from './PR.ts'
import { RI } from './RI.ts'
import { SC } from './SC.ts'
import { SD } from './SD.ts'
import { TN } from './TN.ts'
import { TX } from './TX.ts'
import { UT } from './UT.ts'
import { VA } from './VA.ts'
import { VI } from './VI.ts'
import { VT } from './VT.ts'
import { WA } from './WA.ts'
import { WI } from './WI.ts'
import { WV } from './WV.ts'
import { WY } from './WY.ts'
import type { Jurisdiction } from './jurisdiction.ts'

/** What the law of each of the 56 jurisdictions adds to the federal rule. */
export const jurisdictions: Readonly<Record<State, Jurisdiction>> = {
  AL,
  AK,
  AZ,
  AR,
  CA,
  CO,
  CT,
  DE,
  DC,
  FL,
  GA,
  HI,
  ID,
  IL,
  IN,
  IA,
  KS,
  KY,
  LA,
  ME,
  MD,
  MA,
  MI,
  MN,
  MS,
  MO,
  MT,
  NE,
  NV,
  NH,
  NJ,
  NM,
  NY,
  NC,
  ND,
  OH,
  OK,
  OR,
  PA,
  RI,
  SC,
  SD,
  TN,
  TX,
  UT,
  VT,
  VA,
  WA,
  WV,
  WI,
  WY,
  AS,
  GU,
  MP,
  PR,
  VI,
}

/** Whether the state's own point of contact answers such a check on a day, and not the federal Operations Center. */
export const pocAnswers = (state: State, kind: FirearmType | 'redemption', on: Temporal.PlainDate): boolean =>
  jurisdictions[state].poc.some(role => governs(role, on.toString()) && role.answers.includes(kind))
