// Written by scripts/codegen.ts from the GraphQL schema. Do not edit: run `npm run codegen`.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

export type Language =
  | 'EN'
  | 'AR';

export type Node = {
  id: Scalars['ID']['output'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  __typename?: 'Query';
  node?: Maybe<Node>;
  entity?: Maybe<Entity>;
  link?: Maybe<Link>;
  claim?: Maybe<Claim>;
  document?: Maybe<Document>;
  search: Array<SearchHit>;
  overview: Subgraph;
  neighbourhood: Subgraph;
  between: Subgraph;
  vocabulary: Vocabulary;
  graph: GraphSummary;
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
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOverviewArgs = {
  maxEntities?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<LinkFilter>;
};


export type QueryNeighbourhoodArgs = {
  ids: Array<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  perEntity?: InputMaybe<Scalars['Int']['input']>;
  maxEntities?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<LinkFilter>;
};


export type QueryBetweenArgs = {
  ids: Array<Scalars['ID']['input']>;
  filter?: InputMaybe<LinkFilter>;
};

export type ChangeCount = {
  __typename?: 'ChangeCount';
  nodes: Scalars['Int']['output'];
  relationships: Scalars['Int']['output'];
  properties: Scalars['Int']['output'];
};

export type Entity = Node & {
  __typename?: 'Entity';
  id: Scalars['ID']['output'];
  kind: EntityKind;
  name: Scalars['String']['output'];
  names: Array<Name>;
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  wikidata?: Maybe<Scalars['String']['output']>;
  externalIds: Array<Scalars['String']['output']>;
  redirectedFrom?: Maybe<Scalars['ID']['output']>;
  labels: Array<Scalars['String']['output']>;
  properties: Scalars['JSON']['output'];
  linkDegree: Scalars['Int']['output'];
  linkCounts: Array<LinkCount>;
  links: LinkConnection;
  occurrence?: Maybe<Occurrence>;
  claims: ClaimConnection;
  statements: ClaimConnection;
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
  __typename?: 'Name';
  text: Scalars['String']['output'];
  language: Scalars['String']['output'];
};

export type LinkCount = {
  __typename?: 'LinkCount';
  relation: RelationType;
  direction: Direction;
  count: Scalars['Int']['output'];
  atLeast: Scalars['Boolean']['output'];
};

export type Assessed = {
  status: LinkStatus;
  ruleStatus: LinkStatus;
  statusReason: Scalars['String']['output'];
  wouldChange?: Maybe<Scalars['String']['output']>;
  contestedBy: Array<Entity>;
  confidence?: Maybe<Scalars['Int']['output']>;
  sources: Scalars['Int']['output'];
  claimCount: Scalars['Int']['output'];
  modality?: Maybe<Modality>;
};


export type AssessedStatusReasonArgs = {
  language?: InputMaybe<Language>;
};


export type AssessedWouldChangeArgs = {
  language?: InputMaybe<Language>;
};

export type Link = Node & Assessed & {
  __typename?: 'Link';
  id: Scalars['ID']['output'];
  relation: RelationType;
  source: Entity;
  target: Entity;
  relationName: Scalars['String']['output'];
  sourceId: Scalars['ID']['output'];
  targetId: Scalars['ID']['output'];
  sentence: Scalars['String']['output'];
  status: LinkStatus;
  ruleStatus: LinkStatus;
  statusReason: Scalars['String']['output'];
  wouldChange?: Maybe<Scalars['String']['output']>;
  contestedBy: Array<Entity>;
  confidence?: Maybe<Scalars['Int']['output']>;
  sources: Scalars['Int']['output'];
  claimCount: Scalars['Int']['output'];
  modality?: Maybe<Modality>;
  weight: Scalars['Float']['output'];
  validFrom?: Maybe<Scalars['EDTF']['output']>;
  validTo?: Maybe<Scalars['EDTF']['output']>;
  fromMin?: Maybe<Scalars['Date']['output']>;
  fromMax?: Maybe<Scalars['Date']['output']>;
  toMin?: Maybe<Scalars['Date']['output']>;
  toMax?: Maybe<Scalars['Date']['output']>;
  firstAttested?: Maybe<Scalars['Date']['output']>;
  lastAttested?: Maybe<Scalars['Date']['output']>;
  note?: Maybe<Scalars['String']['output']>;
  qualifiers: Scalars['JSON']['output'];
  properties: Scalars['JSON']['output'];
  claims: ClaimConnection;
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
  stances?: InputMaybe<Array<Stance>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Occurrence = Assessed & {
  __typename?: 'Occurrence';
  status: LinkStatus;
  ruleStatus: LinkStatus;
  statusReason: Scalars['String']['output'];
  wouldChange?: Maybe<Scalars['String']['output']>;
  contestedBy: Array<Entity>;
  confidence?: Maybe<Scalars['Int']['output']>;
  sources: Scalars['Int']['output'];
  claimCount: Scalars['Int']['output'];
  modality?: Maybe<Modality>;
  when?: Maybe<Scalars['EDTF']['output']>;
  whenMin?: Maybe<Scalars['Date']['output']>;
  whenMax?: Maybe<Scalars['Date']['output']>;
  claims: ClaimConnection;
};


export type OccurrenceStatusReasonArgs = {
  language?: InputMaybe<Language>;
};


export type OccurrenceWouldChangeArgs = {
  language?: InputMaybe<Language>;
};


export type OccurrenceClaimsArgs = {
  stances?: InputMaybe<Array<Stance>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Direction =
  | 'OUT'
  | 'IN'
  | 'BOTH';

export type LinkStatus =
  | 'CONFIRMED'
  | 'REPORTED'
  | 'ALLEGED'
  | 'UNCONFIRMED'
  | 'DISPUTED'
  | 'DENIED'
  | 'RETRACTED'
  | 'UNSOURCED';

export type Stance =
  | 'ASSERTS'
  | 'DENIES'
  | 'DOUBTS'
  | 'DOES_NOT_CONFIRM';

export type Modality =
  | 'ACTUAL'
  | 'SCHEDULED'
  | 'PLANNED'
  | 'EXPECTED'
  | 'PROPOSED'
  | 'CONDITIONAL'
  | 'THREATENED';

export type Claim = Node & {
  __typename?: 'Claim';
  id: Scalars['ID']['output'];
  kind: ClaimKind;
  link?: Maybe<Link>;
  subject: Entity;
  object?: Maybe<Entity>;
  property?: Maybe<Scalars['String']['output']>;
  value?: Maybe<Scalars['String']['output']>;
  stance: Stance;
  modality: Modality;
  hedge?: Maybe<Scalars['String']['output']>;
  quote?: Maybe<Scalars['String']['output']>;
  quoteStart?: Maybe<Scalars['Int']['output']>;
  quoteEnd?: Maybe<Scalars['Int']['output']>;
  quoteLang?: Maybe<Scalars['String']['output']>;
  quoteUrl?: Maybe<Scalars['String']['output']>;
  subjectText?: Maybe<Scalars['String']['output']>;
  objectText?: Maybe<Scalars['String']['output']>;
  basis?: Maybe<Scalars['String']['output']>;
  attribution: Array<Attribution>;
  document?: Maybe<Document>;
  origin?: Maybe<Document>;
  claimedOn?: Maybe<Scalars['EDTF']['output']>;
  validFrom?: Maybe<Scalars['EDTF']['output']>;
  validTo?: Maybe<Scalars['EDTF']['output']>;
  confidence?: Maybe<Scalars['Int']['output']>;
  credibility?: Maybe<Scalars['Int']['output']>;
  inferred: Scalars['Boolean']['output'];
  rank: ClaimRank;
  rankReason?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
};

export type ClaimKind =
  | 'RELATION'
  | 'ATTRIBUTE'
  | 'OCCURRENCE'
  | 'IDENTITY';

export type ClaimRank =
  | 'PREFERRED'
  | 'NORMAL'
  | 'DEPRECATED';

export type Attribution = {
  __typename?: 'Attribution';
  step: Scalars['Int']['output'];
  role: AttributionRole;
  by?: Maybe<Entity>;
  document?: Maybe<Document>;
  mode?: Maybe<Scalars['String']['output']>;
  cue?: Maybe<Scalars['String']['output']>;
};

export type AttributionRole =
  | 'ORIGINATOR'
  | 'RELAY'
  | 'PUBLISHER';

export type Document = Node & {
  __typename?: 'Document';
  id: Scalars['ID']['output'];
  kind?: Maybe<Scalars['String']['output']>;
  title?: Maybe<Scalars['String']['output']>;
  url?: Maybe<Scalars['String']['output']>;
  archiveUrl?: Maybe<Scalars['String']['output']>;
  lang?: Maybe<Scalars['String']['output']>;
  sha256?: Maybe<Scalars['String']['output']>;
  publisher?: Maybe<Entity>;
  published?: Maybe<Scalars['EDTF']['output']>;
  publishedMin?: Maybe<Scalars['Date']['output']>;
  publishedMax?: Maybe<Scalars['Date']['output']>;
  inHand: Scalars['Boolean']['output'];
  cites: Array<Document>;
  citedBy: Array<Document>;
  claims: ClaimConnection;
};


export type DocumentClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type LinkFilter = {
  relations?: InputMaybe<Array<Scalars['String']['input']>>;
  eitherEndKinds?: InputMaybe<Array<Scalars['String']['input']>>;
  otherEndKinds?: InputMaybe<Array<Scalars['String']['input']>>;
  statuses?: InputMaybe<Array<LinkStatus>>;
  modalities?: InputMaybe<Array<Modality>>;
  minSources?: InputMaybe<Scalars['Int']['input']>;
  maxSources?: InputMaybe<Scalars['Int']['input']>;
  minConfidence?: InputMaybe<Scalars['Int']['input']>;
  heldFrom?: InputMaybe<Scalars['Date']['input']>;
  heldTo?: InputMaybe<Scalars['Date']['input']>;
  undated?: InputMaybe<Undated>;
  reportedBy?: InputMaybe<Scalars['Date']['input']>;
  certainly?: InputMaybe<Scalars['Boolean']['input']>;
  accordingTo?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type Undated =
  | 'INCLUDE'
  | 'EXCLUDE'
  | 'ONLY';

export type Subgraph = {
  __typename?: 'Subgraph';
  entities: Array<Entity>;
  links: Array<Link>;
  more: Array<More>;
  unlinked: Scalars['Int']['output'];
};

export type More = {
  __typename?: 'More';
  entityId: Scalars['ID']['output'];
  relationName?: Maybe<Scalars['String']['output']>;
  direction?: Maybe<Direction>;
  hidden: Scalars['Int']['output'];
  atLeast: Scalars['Boolean']['output'];
};

export type SearchHit = {
  __typename?: 'SearchHit';
  entity: Entity;
  matched: Scalars['String']['output'];
  score: Scalars['Float']['output'];
};

export type Vocabulary = {
  __typename?: 'Vocabulary';
  kinds: Array<EntityKind>;
  relations: Array<RelationType>;
  statuses: Array<StatusWording>;
};


export type VocabularyStatusesArgs = {
  language?: InputMaybe<Language>;
};

export type EntityKind = {
  __typename?: 'EntityKind';
  name: Scalars['String']['output'];
  label: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  acts: Scalars['Boolean']['output'];
  group: Scalars['String']['output'];
  icon: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};


export type EntityKindLabelArgs = {
  language?: InputMaybe<Language>;
};

export type RelationType = {
  __typename?: 'RelationType';
  name: Scalars['String']['output'];
  label: Scalars['String']['output'];
  inverseLabel: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  symmetric: Scalars['Boolean']['output'];
  category: Scalars['String']['output'];
  domain: Array<Scalars['String']['output']>;
  range: Array<Scalars['String']['output']>;
  qualifiers: Array<Scalars['String']['output']>;
  count: Scalars['Int']['output'];
};


export type RelationTypeLabelArgs = {
  language?: InputMaybe<Language>;
};


export type RelationTypeInverseLabelArgs = {
  language?: InputMaybe<Language>;
};

export type StatusWording = {
  __typename?: 'StatusWording';
  status: LinkStatus;
  label: Scalars['String']['output'];
  rule: Scalars['String']['output'];
};

export type GraphSummary = {
  __typename?: 'GraphSummary';
  name: Scalars['String']['output'];
  entities: Scalars['Int']['output'];
  links: Scalars['Int']['output'];
  claims: Scalars['Int']['output'];
  documents: Scalars['Int']['output'];
  seeds: Array<SeedRun>;
  integrity: IntegrityReport;
};

export type SeedRun = {
  __typename?: 'SeedRun';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  checksum: Scalars['String']['output'];
  appliedAt: Scalars['DateTime']['output'];
  statements: Scalars['Int']['output'];
  created: ChangeCount;
  adopted: ChangeCount;
  notes: Array<Scalars['String']['output']>;
};

export type IntegrityReport = {
  __typename?: 'IntegrityReport';
  ranAt: Scalars['DateTime']['output'];
  findings: Array<IntegrityFinding>;
};

export type IntegrityFinding = {
  __typename?: 'IntegrityFinding';
  check: Scalars['String']['output'];
  meaning: Scalars['String']['output'];
  count: Scalars['Int']['output'];
  examples: Array<Scalars['ID']['output']>;
};

export type LinkConnection = {
  __typename?: 'LinkConnection';
  edges: Array<LinkEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type LinkEdge = {
  __typename?: 'LinkEdge';
  cursor: Scalars['String']['output'];
  node: Link;
};

export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  edges: Array<ClaimEdge>;
  pageInfo: PageInfo;
  totalCount?: Maybe<Scalars['Int']['output']>;
};

export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  cursor: Scalars['String']['output'];
  node: Claim;
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
    | ( Entity )
    | ( Link )
    | ( Claim )
    | ( Document )
  ;
  Assessed:
    | ( Link )
    | ( Occurrence )
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
  Entity: ResolverTypeWrapper<Entity>;
  Name: ResolverTypeWrapper<Name>;
  LinkCount: ResolverTypeWrapper<LinkCount>;
  Assessed: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Assessed']>;
  Link: ResolverTypeWrapper<Link>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Occurrence: ResolverTypeWrapper<Occurrence>;
  Direction: Direction;
  LinkStatus: LinkStatus;
  Stance: Stance;
  Modality: Modality;
  Claim: ResolverTypeWrapper<Claim>;
  ClaimKind: ClaimKind;
  ClaimRank: ClaimRank;
  Attribution: ResolverTypeWrapper<Attribution>;
  AttributionRole: AttributionRole;
  Document: ResolverTypeWrapper<Document>;
  LinkFilter: LinkFilter;
  Undated: Undated;
  Subgraph: ResolverTypeWrapper<Subgraph>;
  More: ResolverTypeWrapper<More>;
  SearchHit: ResolverTypeWrapper<SearchHit>;
  Vocabulary: ResolverTypeWrapper<Vocabulary>;
  EntityKind: ResolverTypeWrapper<EntityKind>;
  RelationType: ResolverTypeWrapper<RelationType>;
  StatusWording: ResolverTypeWrapper<StatusWording>;
  GraphSummary: ResolverTypeWrapper<GraphSummary>;
  SeedRun: ResolverTypeWrapper<SeedRun>;
  IntegrityReport: ResolverTypeWrapper<IntegrityReport>;
  IntegrityFinding: ResolverTypeWrapper<IntegrityFinding>;
  LinkConnection: ResolverTypeWrapper<LinkConnection>;
  LinkEdge: ResolverTypeWrapper<LinkEdge>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnection>;
  ClaimEdge: ResolverTypeWrapper<ClaimEdge>;
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
  Entity: Entity;
  Name: Name;
  LinkCount: LinkCount;
  Assessed: ResolversInterfaceTypes<ResolversParentTypes>['Assessed'];
  Link: Link;
  Float: Scalars['Float']['output'];
  Occurrence: Occurrence;
  Claim: Claim;
  Attribution: Attribution;
  Document: Document;
  LinkFilter: LinkFilter;
  Subgraph: Subgraph;
  More: More;
  SearchHit: SearchHit;
  Vocabulary: Vocabulary;
  EntityKind: EntityKind;
  RelationType: RelationType;
  StatusWording: StatusWording;
  GraphSummary: GraphSummary;
  SeedRun: SeedRun;
  IntegrityReport: IntegrityReport;
  IntegrityFinding: IntegrityFinding;
  LinkConnection: LinkConnection;
  LinkEdge: LinkEdge;
  ClaimConnection: ClaimConnection;
  ClaimEdge: ClaimEdge;
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
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
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
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  redirectedFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  properties?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  linkDegree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linkCounts?: Resolver<Array<ResolversTypes['LinkCount']>, ParentType, ContextType, Partial<EntityLinkCountsArgs>>;
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
  contestedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
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
  contestedBy?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
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
  attribution?: Resolver<Array<ResolversTypes['Attribution']>, ParentType, ContextType>;
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
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AttributionRole'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

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
  cites?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  citedBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DocumentClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  more?: Resolver<Array<ResolversTypes['More']>, ParentType, ContextType>;
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
  kinds?: Resolver<Array<ResolversTypes['EntityKind']>, ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['RelationType']>, ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['StatusWording']>, ParentType, ContextType, RequireFields<VocabularyStatusesArgs, 'language'>>;
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
  domain?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  range?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  qualifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  seeds?: Resolver<Array<ResolversTypes['SeedRun']>, ParentType, ContextType>;
  integrity?: Resolver<ResolversTypes['IntegrityReport'], ParentType, ContextType>;
};

export type SeedRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeedRun'] = ResolversParentTypes['SeedRun']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checksum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['ChangeCount'], ParentType, ContextType>;
  adopted?: Resolver<ResolversTypes['ChangeCount'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IntegrityReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrityReport'] = ResolversParentTypes['IntegrityReport']> = {
  ranAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['IntegrityFinding']>, ParentType, ContextType>;
};

export type IntegrityFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrityFinding'] = ResolversParentTypes['IntegrityFinding']> = {
  check?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
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
  Claim?: ClaimResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  More?: MoreResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  EntityKind?: EntityKindResolvers<ContextType>;
  RelationType?: RelationTypeResolvers<ContextType>;
  StatusWording?: StatusWordingResolvers<ContextType>;
  GraphSummary?: GraphSummaryResolvers<ContextType>;
  SeedRun?: SeedRunResolvers<ContextType>;
  IntegrityReport?: IntegrityReportResolvers<ContextType>;
  IntegrityFinding?: IntegrityFindingResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
};

