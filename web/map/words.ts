/** The few words the canvas itself says. */
import type { Modality } from '../graph/network.ts'

export type Language = 'en' | 'ar'

/** What is not so, but planned, threatened, …: the word that follows the verb. */
export const MODALITY_WORDS: Record<Language, Record<Exclude<Modality, 'ACTUAL'>, string>> = {
  en: {
    SCHEDULED: 'scheduled',
    PLANNED: 'planned',
    EXPECTED: 'expected',
    PROPOSED: 'proposed',
    CONDITIONAL: 'conditional',
    THREATENED: 'threatened',
  },
  ar: {
    SCHEDULED: 'مُجدوَل',
    PLANNED: 'مخطَّط له',
    EXPECTED: 'متوقَّع',
    PROPOSED: 'مقترَح',
    CONDITIONAL: 'مشروط',
    THREATENED: 'مهدَّد به',
  },
}

export const MAP_WORDS: Record<Language, { map: string; working: string }> = {
  en: { map: 'Network', working: 'Arranging the network' },
  ar: { map: 'الشبكة', working: 'تُرتَّب الشبكة' },
}
