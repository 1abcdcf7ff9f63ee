import type { DocumentNode } from 'graphql'
import type { Claim as ClaimRow } from '../../graph/claim.ts'
import type { Document as DocumentRow } from '../../graph/document.ts'
import type { Entity as EntityRow } from '../../graph/entity.ts'
import type { Link as LinkRow } from '../../graph/link.ts'
import { connectionOf } from '../connections.ts'
import type { Resolvers } from '../schema.generated.ts'
import { Attribution, Claim } from './claim.ts'
import { Document } from './document.ts'
import { Entity, LinkCount } from './entity.ts'
import { enumsOf } from './enums.ts'
import { GraphSummary, SeedRun } from './graph.ts'
import { Link } from './link.ts'
import { Assessed, Node } from './node.ts'
import { Occurrence } from './occurrence.ts'
import { Origin } from './origin.ts'
import { CitedSentence, Path } from './paths.ts'
import { Answer } from './phrases.ts'
import { Query } from './query.ts'
import { DateScalar } from './scalars.ts'
import { Mutation, Subscription } from './seeding.ts'
import { EntityKind, RelationType, Vocabulary } from './vocabulary.ts'

/** How each type of the schema is answered; a field that is not here is a property of its row. */
export const resolversFor = (typeDefs: DocumentNode): Resolvers => ({
  ...enumsOf(typeDefs),
  Date: DateScalar,
  Node,
  Assessed,
  Query,
  Mutation,
  Subscription,
  Answer,
  Path,
  CitedSentence,
  Entity,
  EntityConnection: connectionOf<EntityRow>(),
  LinkCount,
  Link,
  LinkConnection: connectionOf<LinkRow>(),
  Occurrence,
  Origin,
  Claim,
  ClaimConnection: connectionOf<ClaimRow>(),
  Attribution,
  Document,
  DocumentConnection: connectionOf<DocumentRow>(),
  Vocabulary,
  EntityKind,
  RelationType,
  GraphSummary,
  SeedRun,
})
