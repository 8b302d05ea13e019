/** A provision, cited so that a reader can find it. Every rule carries at least one. */
export type Cite = Readonly<{ code: 'usc' | 'cfr' | 'pub-l' | 'state' | 'order' | 'case'; text: string }>

/** At least one: a rule without a provision is somebody's opinion. */
export type Cites = readonly [Cite, ...Cite[]]

export const usc = (title: number, section: string): Cite => ({ code: 'usc', text: `${title} U.S.C. § ${section}` })
export const cfr = (title: number, section: string): Cite => ({ code: 'cfr', text: `${title} CFR ${section}` })
export const publicLaw = (text: string): Cite => ({ code: 'pub-l', text: `Pub. L. ${text}` })
/** A state statute or code section, as that state cites it. */
export const stateLaw = (text: string): Cite => ({ code: 'state', text })
/** A proclamation, executive order or agency notice. */
export const order = (text: string): Cite => ({ code: 'order', text })
export const decided = (text: string): Cite => ({ code: 'case', text })
