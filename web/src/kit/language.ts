import { useEffect, useState } from 'react'
import { catalogs, type Language } from '../messages/messages.ts'

/** The one thing that stays in this browser, and it says nothing of anybody. */
const kept = 'language'

/** The language that was chosen in this browser; English where none was. The document says which it is written in. */
export function useLanguage() {
  const [language, setLanguage] = useState<Language>(chosen)
  function choose(next: Language) {
    localStorage.setItem(kept, next)
    setLanguage(next)
  }
  return { language, choose }
}

/** What a screen reader speaks by. */
export function useDocumentLanguage(language: Language) {
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
}

function chosen(): Language {
  const found = localStorage.getItem(kept)
  return found !== null && found in catalogs ? (found as Language) : 'en'
}
