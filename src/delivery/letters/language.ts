/** The person chooses; nothing that is known of a person does. */
export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

/** The same in every language: a text that is missing in one is an error of types. */
export type InEach<Texts> = Readonly<Record<Language, Texts>>

/** As a reader in the United States is addressed. */
export const locales = { en: 'en-US', es: 'es-US' } as const satisfies InEach<string>

/** A day, in words: of 03/04 nobody knows which is the month. */
export const dayIn = (language: Language, on: string): string =>
  Temporal.PlainDate.from(on).toLocaleString(locales[language], { dateStyle: 'long' })

/** Puts what is known into the `{places}` of a text. A place that nothing is known for is a defect, and no letter. */
export const fill = (text: string, known: Readonly<Record<string, string>> = {}): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, place: string) => {
    const value = known[place]
    if (value === undefined) throw new Error(`defect: a letter has nothing for {${place}}`)
    return value
  })
