import { Shape } from '../look/Shape.tsx'
import { useExplorer, useKinds } from './page.ts'

/** The shape of a kind, by its name in the vocabulary. */
export function KindShape({ kind, size }: { readonly kind: string; readonly size?: number }) {
  const { icon = '', group = '', acts = true } = useKinds()(kind) ?? {}
  return <Shape icon={icon} group={group} acts={acts} {...(size === undefined ? {} : { size })} />
}

export interface NamedEntity {
  readonly id: string
  readonly name: string
  readonly kind: { readonly name: string }
}

interface PartyProps {
  readonly entity: NamedEntity
  readonly size?: number
}

/** An entity by its shape and name; a click opens it. */
export function Party({ entity, size = 14 }: PartyProps) {
  const { select } = useExplorer()
  return (
    <button type="button" className="party" onClick={() => select(entity.id, [entity.id])}>
      <KindShape kind={entity.kind.name} size={size} />
      <bdi>{entity.name}</bdi>
    </button>
  )
}
