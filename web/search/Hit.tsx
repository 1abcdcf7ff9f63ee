import { KindShape } from '../app/Party.tsx'
import { useKinds, useWords } from '../app/page.ts'
import type { SearchQuery } from '../data/operations.generated.ts'

/** One match: shape, name, the alias that matched, the kind. */
export function Hit({ hit }: { readonly hit: SearchQuery['search'][number] }) {
  const words = useWords()
  const { entity, matched } = hit
  const kind = useKinds()(entity.kind.name)
  return (
    <>
      <KindShape kind={entity.kind.name} size={16} />
      <span className="hit-names">
        <bdi className="hit-name">{entity.name}</bdi>
        {matched !== entity.name && <span className="muted">{words.search.also(isolated(matched))}</span>}
      </span>
      <span className="muted hit-kind">{kind?.label ?? entity.kind.name}</span>
    </>
  )
}

/** A name inside a sentence of another direction: without isolates its brackets would turn. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`
}
