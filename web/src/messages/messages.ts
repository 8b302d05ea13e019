import { createContext, useContext } from 'react'
import { en } from './en.ts'
import { es } from './es.ts'

/** Every word a person reads here. Another language is one more catalog of this type, and the compiler finds what it lacks. */
export type Messages = typeof en

export const catalogs = { en, es } as const satisfies Record<string, Messages>
export type Language = keyof typeof catalogs

/** Each as it calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' }

/** How numbers and dates are written: this is about American law. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' }

const LanguageContext = createContext<Language>('en')
export const LanguageProvider = LanguageContext.Provider

export const useMessages = (): Messages => catalogs[useContext(LanguageContext)]
export const useLanguage = (): Language => useContext(LanguageContext)
export const useLocale = (): string => locales[useContext(LanguageContext)]
