/** Challenges of which something is owed, 28 CFR 25.10, by the day on which it is: examiners work one queue of them. */
export const challenges: readonly string[] = [
  `create index lives_challenges on lives (contact, subject) where life = 'challenge' and contact is not null`,
]
