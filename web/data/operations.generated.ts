// Written by scripts/codegen.ts from the GraphQL schema. Do not edit: run `npm run codegen`.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

export type SummaryQueryVariables = Exact<{ [key: string]: never; }>;


export type SummaryQuery = { graph: { name: string, entities: number, links: number, claims: number, documents: number } };


export const SummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"entities"}},{"kind":"Field","name":{"kind":"Name","value":"links"}},{"kind":"Field","name":{"kind":"Name","value":"claims"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}}]}}]}}]} as unknown as DocumentNode<SummaryQuery, SummaryQueryVariables>;