import { notSoftware, notYet, rules, type Requirements } from './requirement.ts'

const measured = notYet('what a state estimates and provides is not kept, so that no percentage is computed')

/** 34 U.S.C. 40913, 40914, 40917 and 40941: money, percentages and who is named. */
export const grants: Requirements = {
  'GRT-01': {
    asks: 'States and tribes have grants for their records, and up to five percent may be kept for tribes',
    ruled: rules('tribal-reserve', 'grant-eligibility'),
    acted: notSoftware('grants are awarded and paid by an office that has its own system for them'),
  },
  'GRT-02': {
    asks: 'Of each grant three to ten percent goes to the relief program',
    ruled: rules('relief-program-share'),
    acted: notYet('what a state does with a grant is not kept, so that nothing holds it against the share'),
  },
  'GRT-03': {
    asks: 'A grant is spent on seven uses and no other',
    ruled: rules('grant-use'),
    acted: notYet('what a state does with a grant is not kept, so that nothing holds it against the list'),
  },
  'GRT-04': {
    asks: 'Only a state with a certified relief program has a grant',
    ruled: rules('grant-eligibility'),
    acted: notYet('which states certified a program is not kept, so that nobody is told who may have a grant'),
  },
  'GRT-05': {
    asks: 'A state names its projects, spends on them alone, and is liable for the whole otherwise',
    ruled: rules('grant-use'),
    acted: notYet('the projects that a state specified are not kept'),
  },
  'GRT-06': {
    asks: 'What was authorized for grants in each fiscal year',
    ruled: rules('authorized-amounts'),
    acted: notSoftware('Congress authorized the money, for years that are over'),
  },
  'GRT-07': {
    asks: 'In 2018 to 2022 up to half went to records of domestic violence, with preference by plan',
    ruled: rules('domestic-violence-initiative'),
    acted: notSoftware('the money was awarded by people, in years that are over'),
  },
  'GRT-08': {
    asks: 'States that are not eligible are assisted, and those that have grants are trained',
    ruled: notSoftware('it is assistance and training by people'),
    acted: notSoftware('it is assistance and training by people'),
  },
  'GRT-10': {
    asks: 'From 2011 up to three percent might be withheld from a state below fifty percent',
    ruled: rules('grant-reduction'),
    acted: notSoftware('those years are over, and nothing of them is withheld any more'),
  },
  'GRT-11': {
    asks: 'From 2013 up to four percent might be withheld from a state below seventy percent',
    ruled: rules('grant-reduction'),
    acted: notSoftware('those years are over, and nothing of them is withheld any more'),
  },
  'GRT-12': {
    asks: 'Since 2018 five percent is withheld from a state below ninety percent',
    ruled: rules('grant-reduction'),
    acted: measured,
  },
  'GRT-13': {
    asks: 'Only that reduction may be waived, on substantial evidence of a reasonable effort',
    ruled: rules('grant-reduction'),
    acted: notYet('no evidence of a state’s effort is taken, and no waiver is recorded'),
  },
  'GRT-14': {
    asks: 'What is withheld goes to the states that comply, by one method over all categories',
    ruled: rules('reallocation', 'compliance-percentage'),
    acted: measured,
  },
  'GRT-15': {
    asks: 'What was provided is divided by what was estimated, over all categories and twenty years',
    ruled: rules('compliance-percentage', 'grant-reduction'),
    acted: measured,
  },
  'GRT-20': {
    asks: 'Every state and tribe has a plan of four years to coordinate, automate and verify its records',
    ruled: rules('implementation-plan', 'plan-contents'),
    acted: notYet('no plan is kept of any state or tribe'),
  },
  'GRT-21': {
    asks: 'A plan sets goals and measures for each year and says what is needed and costs',
    ruled: rules('plan-contents'),
    acted: notSoftware('what a state aims at and needs is for it to write with the Attorney General'),
  },
  'GRT-22': {
    asks: 'By the end of each fiscal year it is decided who substantially complies with the plan',
    ruled: rules('implementation-plan', 'published-noncompliance'),
    acted: notYet('no plan is kept, so that nothing is prepared for that decision'),
  },
  'GRT-23': {
    asks: 'Who does not comply is published with the reasons, and taken off within three days of complying',
    ruled: rules('published-noncompliance', 'published-name'),
    acted: notYet('nobody is published, so that nothing counts the three days'),
  },
  'GRT-24': {
    asks: 'In 2018 to 2022 who complied was preferred in other grants',
    ruled: rules('grant-preference'),
    acted: notSoftware('the grants were awarded by people, in years that are over'),
  },
  'GRT-25': {
    asks: 'Courts of states with a certified relief program had grants of their own in 2009 to 2013',
    ruled: rules('authorized-amounts', 'grant-eligibility', 'tribal-reserve'),
    acted: notSoftware('the money was authorized for years that are over'),
  },
}
