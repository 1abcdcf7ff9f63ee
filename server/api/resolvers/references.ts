import type { Document } from '../../graph/document.ts'
import type { Entity } from '../../graph/entity.ts'
import { once, type Soon } from '../atOnce.ts'
import type { Context } from '../context.ts'

/** The entity at the end of a relationship that was just read. @throws where it has gone since: an unexpected error. */
export function entityAt(id: string, { loaders }: Context): Soon<Entity> {
  return once(loaders.entity.load(id), entity => {
    if (entity === null) throw new Error(`The entity ${id} is gone.`)
    return entity
  })
}

/** The document at the end of a relationship that was just read. @throws where it has gone since. */
export async function documentAt(id: string, { loaders }: Context): Promise<Document> {
  const document = await loaders.document.load(id)
  if (document === null) throw new Error(`The document ${id} is gone.`)
  return document
}
