/** What every part of the page can reach: the explorer, the person's preferences, the words and the vocabulary. */
import { createContext, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import type { FrameQuery, Language } from '../data/operations.generated.ts'
import type { LinkStatus } from '../graph/network.ts'
import { ar } from '../i18n/ar.ts'
import { dateInWords } from '../i18n/dates.ts'
import { en, type Words } from '../i18n/en.ts'
import type { Explorer } from './explorer.ts'
import { type PageLanguage, type Preferences, preferences } from './preferences.ts'
import type { ExplorerState } from './state.ts'

const DICTIONARIES: Record<PageLanguage, Words> = { en, ar }

export const ExplorerContext = createContext<Explorer | null>(null)

export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext)
  if (explorer === null) throw new Error('The page stands outside its ExplorerContext.')
  return explorer
}

export function useExplorerState<Part>(select: (state: ExplorerState) => Part): Part {
  return useStore(useExplorer().store, select)
}

export function usePreference<Key extends keyof Preferences>(key: Key): Preferences[Key] {
  return useStore(preferences, state => state[key])
}

export function useWords(): Words {
  return DICTIONARIES[usePreference('language')]
}

/** The language that names, labels and sentences are asked for in. */
export function useGraphLanguage(): Language {
  return graphLanguage(usePreference('language'))
}

export function graphLanguage(language: PageLanguage): Language {
  return language === 'ar' ? 'AR' : 'EN'
}

/** Words an EDTF date of the graph. */
export function useDate(): (edtf: string) => string {
  const language = usePreference('language')
  return edtf => dateInWords(edtf, language)
}

type Vocabulary = FrameQuery['vocabulary']
export type Kind = Vocabulary['kinds'][number]
export type Relation = Vocabulary['relations'][number]

const NO_VOCABULARY: Vocabulary = { kinds: [], relations: [], statuses: [] }

export function useVocabulary(): Vocabulary {
  return useExplorerState(state => state.loaded?.frame.vocabulary ?? NO_VOCABULARY)
}

/** Finds a kind by its name; undefined before the vocabulary is there. */
export function useKinds(): (name: string) => Kind | undefined {
  const { kinds } = useVocabulary()
  const byName = useMemo(() => new Map(kinds.map(kind => [kind.name, kind])), [kinds])
  return name => byName.get(name)
}

/** Words a status in the page's language. */
export function useStatusLabel(): (status: LinkStatus) => string {
  const { statuses } = useVocabulary()
  return status => statuses.find(each => each.status === status)?.label ?? status
}
