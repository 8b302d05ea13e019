import { checkData } from './check-data.ts'
import { access } from './access.ts'
import { timing } from './timing.ts'
import { pointsOfContact } from './points-of-contact.ts'
import { otherPurposes } from './other-purposes.ts'
import { records } from './records.ts'
import { indices } from './indices.ts'
import { retention } from './retention.ts'
import { safeguards } from './safeguards.ts'
import { violations } from './violations.ts'
import { appeals } from './appeals.ts'
import { appealFile } from './appeal-file.ts'
import { denials } from './denials.ts'
import { relief } from './relief.ts'
import { grants } from './grants.ts'
import { prohibitors } from './prohibitors.ts'
import { states } from './states.ts'
import { decisions } from './decisions.ts'
import type { Requirements } from './requirement.ts'

/** Every part, in the order of the law's own division. */
export const parts: readonly Readonly<{ title: string; requirements: Requirements }>[] = [
  { title: 'Check data', requirements: checkData },
  { title: 'Access of licensees', requirements: access },
  { title: 'Timing', requirements: timing },
  { title: 'Points of contact', requirements: pointsOfContact },
  { title: 'Access for other purposes', requirements: otherPurposes },
  { title: 'Contribution of records', requirements: records },
  { title: 'The Indices', requirements: indices },
  { title: 'Retention and destruction', requirements: retention },
  { title: 'Safeguards', requirements: safeguards },
  { title: 'Violations', requirements: violations },
  { title: 'Appeals', requirements: appeals },
  { title: 'The voluntary appeal file', requirements: appealFile },
  { title: 'Denial notices', requirements: denials },
  { title: 'Relief from disabilities', requirements: relief },
  { title: 'Grants and compliance', requirements: grants },
  { title: 'Prohibited persons', requirements: prohibitors },
  { title: 'The state layer', requirements: states },
  { title: 'Decisions where the law leaves room', requirements: decisions },
]
