/** A name of the tables in `data`: in Latin capitals, in its own writing, and how often among the names of its list. */
export type Listed = Readonly<{ name: string; native: string; weight: number }>

/** The compact form of the tables: `PENA=Peña*342|KOWALSKI|…`. What has no weight weighs one. */
export const listedIn = (text: string): readonly Listed[] =>
  text.split('|').map(entry => {
    const [written = '', weight = '1'] = entry.split('*')
    const [name = '', native = name] = written.split('=')
    return { name, native, weight: Number(weight) }
  })

/** `JAMES*5181,5346,…`: a name and its weight in each decade. */
export const byDecade = (text: string): readonly Readonly<{ name: string; weights: readonly number[] }>[] =>
  text.split('|').map(entry => {
    const [name = '', weights = ''] = entry.split('*')
    return { name, weights: weights.split(',').map(Number) }
  })
