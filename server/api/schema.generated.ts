// Written by scripts/codegen.ts from the GraphQL schema. Do not edit: run `npm run codegen`.
import type { Status as LinkStatus } from '../evidence/claim.ts';
import type { Stance } from '../evidence/claim.ts';
import type { Modality } from '../evidence/claim.ts';
import type { Rank as ClaimRank } from '../evidence/claim.ts';
import type { ClaimKind } from '../graph/claim.ts';
import type { AttributionRole } from '../graph/claim.ts';
import type { Direction } from '../graph/linkFilter.ts';
import type { Undated } from '../graph/linkFilter.ts';
import type { Language } from './context.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entity as EntityRow, Occurrence as OccurrenceRow } from '../graph/entity.ts';
import type { Link as LinkRow } from '../graph/link.ts';
import type { Claim as ClaimRow, Attribution as AttributionRow } from '../graph/claim.ts';
import type { Document as DocumentRow } from '../graph/document.ts';
import type { Origin as OriginRow } from '../evidence/independence.ts';
import type { Subgraph as SubgraphRow } from '../graph/subgraph.ts';
import type { SearchHit as SearchHitRow } from '../graph/search.ts';
import type { LinkCount as LinkCountRow } from '../graph/linkCounts.ts';
import type { LinkList as LinkListRow, ClaimList as ClaimListRow } from './connections.ts';
import type { Vocabulary as VocabularyRow, Kind as KindRow, Relation as RelationRow } from '../graph/vocabulary.ts';
import type { SeedRun as SeedRunRow, Summary as SummaryRow } from '../graph/summary.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  EDTF: { input: string; output: string; }
  JSON: { input: Record<string, unknown>; output: Record<string, unknown>; }
};

export type { Language };

export type Node = {
  readonly id: Scalars['ID']['output'];
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  readonly __typename?: 'Query';
  readonly node?: Maybe<Node>;
  readonly entity?: Maybe<Entity>;
  readonly link?: Maybe<Link>;
  readonly claim?: Maybe<Claim>;
  readonly document?: Maybe<Document>;
  readonly search: ReadonlyArray<SearchHit>;
  readonly overview: Subgraph;
  readonly neighbourhood: Subgraph;
  readonly between: Subgraph;
  readonly vocabulary: Vocabulary;
  readonly graph: GraphSummary;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLinkArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOverviewArgs = {
  maxEntities?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<LinkFilter>;
};


export type QueryNeighbourhoodArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  perEntity?: InputMaybe<Scalars['Int']['input']>;
  maxEntities?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<LinkFilter>;
};


export type QueryBetweenArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  filter?: InputMaybe<LinkFilter>;
};

export type ChangeCount = {
  readonly __typename?: 'ChangeCount';
  readonly nodes: Scalars['Int']['output'];
  readonly relationships: Scalars['Int']['output'];
  readonly properties: Scalars['Int']['output'];
};

export type Entity = Node & {
  readonly __typename?: 'Entity';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntityKind;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Name>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly subkind?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly reliability?: Maybe<Scalars['String']['output']>;
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  readonly redirectedFrom?: Maybe<Scalars['ID']['output']>;
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  readonly properties: Scalars['JSON']['output'];
  readonly linkDegree: Scalars['Int']['output'];
  readonly linkCounts: ReadonlyArray<LinkCount>;
  readonly links: LinkConnection;
  readonly occurrence?: Maybe<Occurrence>;
  readonly claims: ClaimConnection;
  readonly statements: ClaimConnection;
};


export type EntityNameArgs = {
  language?: InputMaybe<Language>;
};


export type EntityLinkCountsArgs = {
  filter?: InputMaybe<LinkFilter>;
};


export type EntityLinksArgs = {
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EntityClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type EntityStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Name = {
  readonly __typename?: 'Name';
  readonly text: Scalars['String']['output'];
  readonly language: Scalars['String']['output'];
};

export type LinkCount = {
  readonly __typename?: 'LinkCount';
  readonly relation: RelationType;
  readonly direction: Direction;
  readonly count: Scalars['Int']['output'];
  readonly atLeast: Scalars['Boolean']['output'];
};

export type Assessed = {
  readonly status: LinkStatus;
  readonly ruleStatus: LinkStatus;
  readonly statusReason: Scalars['String']['output'];
  readonly wouldChange?: Maybe<Scalars['String']['output']>;
  readonly contestedBy: ReadonlyArray<Entity>;
  readonly origins: ReadonlyArray<Origin>;
  readonly confidence?: Maybe<Scalars['Int']['output']>;
  readonly sources: Scalars['Int']['output'];
  readonly claimCount: Scalars['Int']['output'];
  readonly modality?: Maybe<Modality>;
};


export type AssessedStatusReasonArgs = {
  language?: InputMaybe<Language>;
};


export type AssessedWouldChangeArgs = {
  language?: InputMaybe<Language>;
};

export type Link = Node & Assessed & {
  readonly __typename?: 'Link';
  readonly id: Scalars['ID']['output'];
  readonly relation: RelationType;
  readonly source: Entity;
  readonly target: Entity;
  readonly relationName: Scalars['String']['output'];
  readonly sourceId: Scalars['ID']['output'];
  readonly targetId: Scalars['ID']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly status: LinkStatus;
  readonly ruleStatus: LinkStatus;
  readonly statusReason: Scalars['String']['output'];
  readonly wouldChange?: Maybe<Scalars['String']['output']>;
  readonly contestedBy: ReadonlyArray<Entity>;
  readonly origins: ReadonlyArray<Origin>;
  readonly confidence?: Maybe<Scalars['Int']['output']>;
  readonly sources: Scalars['Int']['output'];
  readonly claimCount: Scalars['Int']['output'];
  readonly modality?: Maybe<Modality>;
  readonly weight: Scalars['Float']['output'];
  readonly validFrom?: Maybe<Scalars['EDTF']['output']>;
  readonly validTo?: Maybe<Scalars['EDTF']['output']>;
  readonly fromMin?: Maybe<Scalars['Date']['output']>;
  readonly fromMax?: Maybe<Scalars['Date']['output']>;
  readonly toMin?: Maybe<Scalars['Date']['output']>;
  readonly toMax?: Maybe<Scalars['Date']['output']>;
  readonly firstAttested?: Maybe<Scalars['Date']['output']>;
  readonly lastAttested?: Maybe<Scalars['Date']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly qualifiers: Scalars['JSON']['output'];
  readonly properties: Scalars['JSON']['output'];
  readonly claims: ClaimConnection;
};


export type LinkSentenceArgs = {
  from?: InputMaybe<Scalars['ID']['input']>;
  language?: InputMaybe<Language>;
};


export type LinkStatusReasonArgs = {
  language?: InputMaybe<Language>;
};


export type LinkWouldChangeArgs = {
  language?: InputMaybe<Language>;
};


export type LinkClaimsArgs = {
  stances?: InputMaybe<ReadonlyArray<Stance>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Occurrence = Assessed & {
  readonly __typename?: 'Occurrence';
  readonly status: LinkStatus;
  readonly ruleStatus: LinkStatus;
  readonly statusReason: Scalars['String']['output'];
  readonly wouldChange?: Maybe<Scalars['String']['output']>;
  readonly contestedBy: ReadonlyArray<Entity>;
  readonly origins: ReadonlyArray<Origin>;
  readonly confidence?: Maybe<Scalars['Int']['output']>;
  readonly sources: Scalars['Int']['output'];
  readonly claimCount: Scalars['Int']['output'];
  readonly modality?: Maybe<Modality>;
  readonly when?: Maybe<Scalars['EDTF']['output']>;
  readonly whenMin?: Maybe<Scalars['Date']['output']>;
  readonly whenMax?: Maybe<Scalars['Date']['output']>;
  readonly claims: ClaimConnection;
};


export type OccurrenceStatusReasonArgs = {
  language?: InputMaybe<Language>;
};


export type OccurrenceWouldChangeArgs = {
  language?: InputMaybe<Language>;
};


export type OccurrenceClaimsArgs = {
  stances?: InputMaybe<ReadonlyArray<Stance>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Origin = {
  readonly __typename?: 'Origin';
  readonly speaker: Entity;
  readonly document: Document;
};

export type { Direction };

export type { LinkStatus };

export type { Stance };

export type { Modality };

export type Claim = Node & {
  readonly __typename?: 'Claim';
  readonly id: Scalars['ID']['output'];
  readonly kind: ClaimKind;
  readonly link?: Maybe<Link>;
  readonly subject: Entity;
  readonly object?: Maybe<Entity>;
  readonly property?: Maybe<Scalars['String']['output']>;
  readonly value?: Maybe<Scalars['String']['output']>;
  readonly stance: Stance;
  readonly modality: Modality;
  readonly hedge?: Maybe<Scalars['String']['output']>;
  readonly quote?: Maybe<Scalars['String']['output']>;
  readonly quoteStart?: Maybe<Scalars['Int']['output']>;
  readonly quoteEnd?: Maybe<Scalars['Int']['output']>;
  readonly quoteLang?: Maybe<Scalars['String']['output']>;
  readonly quoteUrl?: Maybe<Scalars['String']['output']>;
  readonly subjectText?: Maybe<Scalars['String']['output']>;
  readonly objectText?: Maybe<Scalars['String']['output']>;
  readonly basis?: Maybe<Scalars['String']['output']>;
  readonly attribution: ReadonlyArray<Attribution>;
  readonly document?: Maybe<Document>;
  readonly origin?: Maybe<Document>;
  readonly claimedOn?: Maybe<Scalars['EDTF']['output']>;
  readonly validFrom?: Maybe<Scalars['EDTF']['output']>;
  readonly validTo?: Maybe<Scalars['EDTF']['output']>;
  readonly confidence?: Maybe<Scalars['Int']['output']>;
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  readonly inferred: Scalars['Boolean']['output'];
  readonly rank: ClaimRank;
  readonly rankReason?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
};

export type { ClaimKind };

export type { ClaimRank };

export type Attribution = {
  readonly __typename?: 'Attribution';
  readonly step: Scalars['Int']['output'];
  readonly role: AttributionRole;
  readonly by?: Maybe<Entity>;
  readonly document?: Maybe<Document>;
  readonly mode?: Maybe<Scalars['String']['output']>;
  readonly cue?: Maybe<Scalars['String']['output']>;
};

export type { AttributionRole };

export type Document = Node & {
  readonly __typename?: 'Document';
  readonly id: Scalars['ID']['output'];
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly url?: Maybe<Scalars['String']['output']>;
  readonly archiveUrl?: Maybe<Scalars['String']['output']>;
  readonly lang?: Maybe<Scalars['String']['output']>;
  readonly sha256?: Maybe<Scalars['String']['output']>;
  readonly publisher?: Maybe<Entity>;
  readonly published?: Maybe<Scalars['EDTF']['output']>;
  readonly publishedMin?: Maybe<Scalars['Date']['output']>;
  readonly publishedMax?: Maybe<Scalars['Date']['output']>;
  readonly inHand: Scalars['Boolean']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly cites: ReadonlyArray<Document>;
  readonly citedBy: ReadonlyArray<Document>;
  readonly claims: ClaimConnection;
};


export type DocumentClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type LinkFilter = {
  readonly relations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly eitherEndKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly otherEndKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly statuses?: InputMaybe<ReadonlyArray<LinkStatus>>;
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  readonly maxSources?: InputMaybe<Scalars['Int']['input']>;
  readonly minConfidence?: InputMaybe<Scalars['Int']['input']>;
  readonly heldFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly heldTo?: InputMaybe<Scalars['Date']['input']>;
  readonly undated?: InputMaybe<Undated>;
};

export type { Undated };

export type Subgraph = {
  readonly __typename?: 'Subgraph';
  readonly entities: ReadonlyArray<Entity>;
  readonly links: ReadonlyArray<Link>;
  readonly more: ReadonlyArray<More>;
  readonly unlinked: Scalars['Int']['output'];
};

export type More = {
  readonly __typename?: 'More';
  readonly entityId: Scalars['ID']['output'];
  readonly relationName?: Maybe<Scalars['String']['output']>;
  readonly direction?: Maybe<Direction>;
  readonly hidden: Scalars['Int']['output'];
  readonly atLeast: Scalars['Boolean']['output'];
};

export type SearchHit = {
  readonly __typename?: 'SearchHit';
  readonly entity: Entity;
  readonly matched: Scalars['String']['output'];
  readonly score: Scalars['Float']['output'];
};

export type Vocabulary = {
  readonly __typename?: 'Vocabulary';
  readonly kinds: ReadonlyArray<EntityKind>;
  readonly relations: ReadonlyArray<RelationType>;
  readonly statuses: ReadonlyArray<StatusWording>;
};


export type VocabularyStatusesArgs = {
  language?: InputMaybe<Language>;
};

export type EntityKind = {
  readonly __typename?: 'EntityKind';
  readonly name: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly acts: Scalars['Boolean']['output'];
  readonly group: Scalars['String']['output'];
  readonly icon: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};


export type EntityKindLabelArgs = {
  language?: InputMaybe<Language>;
};

export type RelationType = {
  readonly __typename?: 'RelationType';
  readonly name: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly inverseLabel: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly symmetric: Scalars['Boolean']['output'];
  readonly category: Scalars['String']['output'];
  readonly domain: ReadonlyArray<Scalars['String']['output']>;
  readonly range: ReadonlyArray<Scalars['String']['output']>;
  readonly qualifiers: ReadonlyArray<Scalars['String']['output']>;
  readonly count: Scalars['Int']['output'];
};


export type RelationTypeLabelArgs = {
  language?: InputMaybe<Language>;
};


export type RelationTypeInverseLabelArgs = {
  language?: InputMaybe<Language>;
};

export type StatusWording = {
  readonly __typename?: 'StatusWording';
  readonly status: LinkStatus;
  readonly label: Scalars['String']['output'];
  readonly rule: Scalars['String']['output'];
};

export type GraphSummary = {
  readonly __typename?: 'GraphSummary';
  readonly name: Scalars['String']['output'];
  readonly entities: Scalars['Int']['output'];
  readonly links: Scalars['Int']['output'];
  readonly claims: Scalars['Int']['output'];
  readonly documents: Scalars['Int']['output'];
  readonly seeds: ReadonlyArray<SeedRun>;
};

export type SeedRun = {
  readonly __typename?: 'SeedRun';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly checksum: Scalars['String']['output'];
  readonly appliedAt: Scalars['DateTime']['output'];
  readonly statements: Scalars['Int']['output'];
  readonly created: ChangeCount;
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
};

export type LinkConnection = {
  readonly __typename?: 'LinkConnection';
  readonly edges: ReadonlyArray<LinkEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type LinkEdge = {
  readonly __typename?: 'LinkEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Link;
};

export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  readonly edges: ReadonlyArray<ClaimEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( EntityRow )
    | ( LinkRow )
    | ( ClaimRow )
    | ( DocumentRow )
  ;
  Assessed:
    | ( LinkRow )
    | ( OccurrenceRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Language: Language;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ChangeCount: ResolverTypeWrapper<ChangeCount>;
  Entity: ResolverTypeWrapper<EntityRow>;
  Name: ResolverTypeWrapper<Name>;
  LinkCount: ResolverTypeWrapper<LinkCountRow>;
  Assessed: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Assessed']>;
  Link: ResolverTypeWrapper<LinkRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Occurrence: ResolverTypeWrapper<OccurrenceRow>;
  Origin: ResolverTypeWrapper<OriginRow>;
  Direction: Direction;
  LinkStatus: LinkStatus;
  Stance: Stance;
  Modality: Modality;
  Claim: ResolverTypeWrapper<ClaimRow>;
  ClaimKind: ClaimKind;
  ClaimRank: ClaimRank;
  Attribution: ResolverTypeWrapper<AttributionRow>;
  AttributionRole: AttributionRole;
  Document: ResolverTypeWrapper<DocumentRow>;
  LinkFilter: LinkFilter;
  Undated: Undated;
  Subgraph: ResolverTypeWrapper<SubgraphRow>;
  More: ResolverTypeWrapper<More>;
  SearchHit: ResolverTypeWrapper<SearchHitRow>;
  Vocabulary: ResolverTypeWrapper<VocabularyRow>;
  EntityKind: ResolverTypeWrapper<KindRow>;
  RelationType: ResolverTypeWrapper<RelationRow>;
  StatusWording: ResolverTypeWrapper<StatusWording>;
  GraphSummary: ResolverTypeWrapper<SummaryRow>;
  SeedRun: ResolverTypeWrapper<SeedRunRow>;
  LinkConnection: ResolverTypeWrapper<LinkListRow>;
  LinkEdge: ResolverTypeWrapper<Omit<LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  ClaimConnection: ResolverTypeWrapper<ClaimListRow>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EDTF: Scalars['EDTF']['output'];
  JSON: Scalars['JSON']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  ChangeCount: ChangeCount;
  Entity: EntityRow;
  Name: Name;
  LinkCount: LinkCountRow;
  Assessed: ResolversInterfaceTypes<ResolversParentTypes>['Assessed'];
  Link: LinkRow;
  Float: Scalars['Float']['output'];
  Occurrence: OccurrenceRow;
  Origin: OriginRow;
  Claim: ClaimRow;
  Attribution: AttributionRow;
  Document: DocumentRow;
  LinkFilter: LinkFilter;
  Subgraph: SubgraphRow;
  More: More;
  SearchHit: SearchHitRow;
  Vocabulary: VocabularyRow;
  EntityKind: KindRow;
  RelationType: RelationRow;
  StatusWording: StatusWording;
  GraphSummary: SummaryRow;
  SeedRun: SeedRunRow;
  LinkConnection: LinkListRow;
  LinkEdge: Omit<LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  ClaimConnection: ClaimListRow;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LanguageResolvers = EnumResolverSignature<{ EN?: any, AR?: any }, ResolversTypes['Language']>;

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Entity' | 'Link' | 'Claim' | 'Document', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<QueryLinkArgs, 'id'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  overview?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryOverviewArgs, 'maxEntities'>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'ids' | 'depth' | 'perEntity' | 'maxEntities' | 'direction'>>;
  between?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryBetweenArgs, 'ids'>>;
  vocabulary?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType>;
  graph?: Resolver<ResolversTypes['GraphSummary'], ParentType, ContextType>;
};

export type ChangeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCount'] = ResolversParentTypes['ChangeCount']> = {
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EntityNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subkind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  redirectedFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  linkDegree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linkCounts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType, Partial<EntityLinkCountsArgs>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EntityLinksArgs, 'direction'>>;
  occurrence?: Resolver<Maybe<ResolversTypes['Occurrence']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EntityClaimsArgs>>;
  statements?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EntityStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkCount'] = ResolversParentTypes['LinkCount']> = {
  relation?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AssessedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessed'] = ResolversParentTypes['Assessed']> = {
  __resolveType: TypeResolveFn<'Link' | 'Occurrence', ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LinkSentenceArgs, 'language'>>;
  status?: Resolver<ResolversTypes['LinkStatus'], ParentType, ContextType>;
  ruleStatus?: Resolver<ResolversTypes['LinkStatus'], ParentType, ContextType>;
  statusReason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LinkStatusReasonArgs, 'language'>>;
  wouldChange?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LinkWouldChangeArgs, 'language'>>;
  contestedBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Origin']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modality?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  fromMin?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fromMax?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  toMin?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  toMax?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstAttested?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastAttested?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifiers?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<LinkClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OccurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occurrence'] = ResolversParentTypes['Occurrence']> = {
  status?: Resolver<ResolversTypes['LinkStatus'], ParentType, ContextType>;
  ruleStatus?: Resolver<ResolversTypes['LinkStatus'], ParentType, ContextType>;
  statusReason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OccurrenceStatusReasonArgs, 'language'>>;
  wouldChange?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OccurrenceWouldChangeArgs, 'language'>>;
  contestedBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Origin']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modality?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  whenMin?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  whenMax?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OccurrenceClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Origin'] = ResolversParentTypes['Origin']> = {
  speaker?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DirectionResolvers = EnumResolverSignature<{ OUT?: any, IN?: any, BOTH?: any }, ResolversTypes['Direction']>;

export type LinkStatusResolvers = EnumResolverSignature<{ CONFIRMED?: any, REPORTED?: any, ALLEGED?: any, UNCONFIRMED?: any, DISPUTED?: any, DENIED?: any, RETRACTED?: any, UNSOURCED?: any }, ResolversTypes['LinkStatus']>;

export type StanceResolvers = EnumResolverSignature<{ ASSERTS?: any, DENIES?: any, DOUBTS?: any, DOES_NOT_CONFIRM?: any }, ResolversTypes['Stance']>;

export type ModalityResolvers = EnumResolverSignature<{ ACTUAL?: any, SCHEDULED?: any, PLANNED?: any, EXPECTED?: any, PROPOSED?: any, CONDITIONAL?: any, THREATENED?: any }, ResolversTypes['Modality']>;

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  hedge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quoteStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quoteEnd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quoteLang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quoteUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attribution?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  claimedOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['ClaimRank'], ParentType, ContextType>;
  rankReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimKindResolvers = EnumResolverSignature<{ RELATION?: any, ATTRIBUTE?: any, OCCURRENCE?: any, IDENTITY?: any }, ResolversTypes['ClaimKind']>;

export type ClaimRankResolvers = EnumResolverSignature<{ PREFERRED?: any, NORMAL?: any, DEPRECATED?: any }, ResolversTypes['ClaimRank']>;

export type AttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AttributionRole'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttributionRoleResolvers = EnumResolverSignature<{ ORIGINATOR?: any, RELAY?: any, PUBLISHER?: any }, ResolversTypes['AttributionRole']>;

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  archiveUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  publishedMin?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedMax?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  citedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DocumentClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndatedResolvers = EnumResolverSignature<{ INCLUDE?: any, EXCLUDE?: any, ONLY?: any }, ResolversTypes['Undated']>;

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  more?: Resolver<ReadonlyArray<ResolversTypes['More']>, ParentType, ContextType>;
  unlinked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['More'] = ResolversParentTypes['More']> = {
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['Direction']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type VocabularyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vocabulary'] = ResolversParentTypes['Vocabulary']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationType']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['StatusWording']>, ParentType, ContextType, RequireFields<VocabularyStatusesArgs, 'language'>>;
};

export type EntityKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityKind'] = ResolversParentTypes['EntityKind']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EntityKindLabelArgs, 'language'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  icon?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationType'] = ResolversParentTypes['RelationType']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationTypeLabelArgs, 'language'>>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RelationTypeInverseLabelArgs, 'language'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  domain?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  range?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatusWordingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusWording'] = ResolversParentTypes['StatusWording']> = {
  status?: Resolver<ResolversTypes['LinkStatus'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphSummary'] = ResolversParentTypes['GraphSummary']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seeds?: Resolver<ReadonlyArray<ResolversTypes['SeedRun']>, ParentType, ContextType>;
};

export type SeedRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeedRun'] = ResolversParentTypes['SeedRun']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checksum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['ChangeCount'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EDTF?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Language?: LanguageResolvers;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ChangeCount?: ChangeCountResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  LinkCount?: LinkCountResolvers<ContextType>;
  Assessed?: AssessedResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Occurrence?: OccurrenceResolvers<ContextType>;
  Origin?: OriginResolvers<ContextType>;
  Direction?: DirectionResolvers;
  LinkStatus?: LinkStatusResolvers;
  Stance?: StanceResolvers;
  Modality?: ModalityResolvers;
  Claim?: ClaimResolvers<ContextType>;
  ClaimKind?: ClaimKindResolvers;
  ClaimRank?: ClaimRankResolvers;
  Attribution?: AttributionResolvers<ContextType>;
  AttributionRole?: AttributionRoleResolvers;
  Document?: DocumentResolvers<ContextType>;
  Undated?: UndatedResolvers;
  Subgraph?: SubgraphResolvers<ContextType>;
  More?: MoreResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  EntityKind?: EntityKindResolvers<ContextType>;
  RelationType?: RelationTypeResolvers<ContextType>;
  StatusWording?: StatusWordingResolvers<ContextType>;
  GraphSummary?: GraphSummaryResolvers<ContextType>;
  SeedRun?: SeedRunResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
};

