import type { ChoicePart, Range } from '../graph/filter.ts'
import type { Act } from '../graph/history.ts'
import { useExplorerState, useKinds, useVocabulary, useWords } from './page.ts'
import { useStepWords } from './stepWords.ts'

/** Words one thing done, for the list of steps. */
export function useActWords(): (act: Act) => string {
  const { history, comma } = useWords()
  const entities = useEntityNames()
  const stepWords = useStepWords()
  const nameIn = usePartNames()
  const rangeWords = useRangeWords()
  return act => {
    switch (act.did) {
      case 'expanded':
      case 'collapsed': {
        const what = [entities([act.step.entityId]), ...stepWords(act.step)].join(comma)
        return history[act.did](what, act.count)
      }
      case 'expanded all':
        return history.expanded(entities(act.ids), act.count)
      case 'collapsed all':
        return history.collapsed(entities(act.ids), act.count)
      case 'added':
      case 'replaced':
      case 'hid':
      case 'pinned':
      case 'released':
      case 'moved':
        return history[act.did](entities(act.ids))
      case 'switched':
      case 'chose only':
        return history[act.did](nameIn(act.part, act.name))
      case 'chose all':
        return history[act.did](history.parts[act.part])
      case 'bounded':
        return history[act.did]([history.parts[act.part], ...rangeWords(act.range)].join(comma))
      case 'faded':
        return act.on ? history.fadedOn : history.fadedOff
      case 'looked through a lens':
        return history[act.did](entities([act.id]), act.hops)
      case 'opened':
        return history.opened(act.name)
      default:
        return history[act.did]
    }
  }
}

/** Words the bounds of a range, the lower first. */
function useRangeWords(): (range: Range) => string[] {
  const { filtering } = useWords()
  return ({ least, most }) => {
    if (least === null && most === null) return [filtering.any]
    if (least === most) return [filtering.exactly(least ?? 0, false)]
    return [
      ...(least === null ? [] : [`${filtering.least} ${least}`]),
      ...(most === null ? [] : [`${filtering.most} ${most}`]),
    ]
  }
}

/** How a name of a part of the legend is worded. */
function usePartNames(): (part: ChoicePart, name: string) => string {
  const { modalities } = useWords()
  const kinds = useKinds()
  const { relations, statuses } = useVocabulary()
  const modality: Readonly<Record<string, string>> = modalities
  const wordings: Record<ChoicePart, (name: string) => string | undefined> = {
    kinds: name => kinds(name)?.label,
    relations: name => relations.find(each => each.name === name)?.label,
    statuses: name => statuses.find(each => each.status === name)?.label,
    modalities: name => modality[name],
  }
  return (part, name) => wordings[part](name) ?? name
}

/** Names entities as the map does: the first, and how many more; just how many where the first has not been there yet. */
export function useEntityNames(): (ids: readonly string[]) => string {
  const { history, entity } = useWords()
  const names = useExplorerState(state => state.names)
  return ids => {
    const [first] = ids
    if (first === undefined) return history.nobody
    const name = names.get(first)
    if (name === undefined) return entity.entitiesCount(ids.length)
    return ids.length === 1 ? name : history.andMore(name, ids.length - 1)
  }
}
