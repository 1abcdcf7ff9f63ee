import type { Language } from '../evidence/phrases.ts'
import type { Entity } from './entity.ts'
import type { Wording } from './vocabulary.ts'

/** An entity's name in a language, else the name it is shown by everywhere. */
export function nameIn(entity: Entity, language: Language | null): string {
  const own = language === null ? undefined : entity.names.find(name => name.language === language)
  return own?.text ?? entity.displayName
}

/** A wording of the vocabulary in a language, else in English. */
export const wordingIn = (wording: Wording, language: Language): string => wording[language] ?? wording.en
