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
import type { EntityOrder } from '../graph/entityList.ts';
import type { PathMode } from '../graph/paths.ts';
import type { CompletionKind } from '../graph/continuations.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entity as EntityRow, Occurrence as OccurrenceRow } from '../graph/entity.ts';
import type { Link as LinkRow } from '../graph/link.ts';
import type { Claim as ClaimRow, Attribution as AttributionRow } from '../graph/claim.ts';
import type { Document as DocumentRow } from '../graph/document.ts';
import type { Origin as OriginRow } from '../evidence/independence.ts';
import type { Subgraph as SubgraphRow } from '../graph/subgraph.ts';
import type { SearchHit as SearchHitRow } from '../graph/search.ts';
import type { EntityLinkCount as EntityLinkCountRow } from './resolvers/entity.ts';
import type { LinkList as LinkListRow, ClaimList as ClaimListRow } from './connections.ts';
import type { Vocabulary as VocabularyRow, Kind as KindRow, Relation as RelationRow } from '../graph/vocabulary.ts';
import type { SeedRun as SeedRunRow, Summary as SummaryRow } from '../graph/summary.ts';
import type { EntityList as EntityListRow, DocumentList as DocumentListRow } from './lists.ts';
import type { Completion as CompletionRow } from '../graph/continuations.ts';
import type { Answer as AnswerRow } from '../graph/ask.ts';
import type { PathAnswer as PathAnswerRow, Path as PathRow } from '../graph/paths.ts';
import type { CitedSentence as CitedSentenceRow } from './citedSentences.ts';
import type { Checked as CheckedRow } from './seedCheck.ts';
import type { SeedProgress as SeedProgressRow } from './seedDesk.ts';
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
  /** A day of the calendar, such as 2025-11-05. */
  Date: { input: string; output: string; }
  /** A moment, such as 2025-11-05T13:45:00Z. */
  DateTime: { input: string; output: string; }
  /**
   * A date as exactly as it is known, in the Extended Date/Time Format: 2025-11-05, 2025-11, [2025-11-02..2025-11-09] for one day of a
   * span, .. for an open end ("still so"). null is unknown.
   */
  EDTF: { input: string; output: string; }
  /** A map from property names to values, as they stand in the graph. */
  JSON: { input: Record<string, unknown>; output: Record<string, unknown>; }
};

export type { Language };

/**
 * Whatever has an id: an entity (`iran`), a link (`iran~BACKS~kataib-hezbollah`), a document (`doc:jpost-872717`) or a claim
 * (`doc:jpost-872717#1920-1965~asserts~…`). Ids never change and are never used again.
 */
export type Node = {
  /** The id, unique over all types by its shape. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether the list goes on after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is something before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first item; null where the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the page's last item, to be given as `after` for the next page; null where the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * What may be asked of the graph: who is linked to whom, how that is known, and since when.
 *
 * A request holds one operation, in at most 512 kB, of at most 4,000 tokens, 50 fields at its root, 200 aliases, 50 directives and 15
 * levels of fields; fragments unfold into at most 5,000 selections. It weighs at most 200,000: a field weighs 1, what asks the database
 * more, and everything below a list as often as its page is long. What is beyond is refused with the code QUERY_TOO_COMPLEX and the
 * number. Other limits stand at their arguments, and what is beyond those is refused with BAD_USER_INPUT.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** Whatever has this id. */
  readonly node?: Maybe<Node>;
  /** An actor, or a thing that actors are linked to. */
  readonly entity?: Maybe<Entity>;
  /** A link between two entities. */
  readonly link?: Maybe<Link>;
  /** A passage that asserts, doubts or denies something. */
  readonly claim?: Maybe<Claim>;
  /** An article, interview or statement that claims stand in. */
  readonly document?: Maybe<Document>;
  /** All entities that pass. */
  readonly entities: EntityConnection;
  /** All links that pass, by the id of their source and their own. */
  readonly links: LinkConnection;
  /** All claims that pass: with `text` those that fit it best first, at most 10,000; else by document. */
  readonly claims: ClaimConnection;
  /** All documents, by id. */
  readonly documents: DocumentConnection;
  /**
   * Entities by name or alias, in any script, while typing, with typos and other transliterations: whole names first, then
   * beginnings of names and of their words, then close spellings; among equals who has more links.
   */
  readonly search: ReadonlyArray<SearchHit>;
  /**
   * The next words of a name or of a phrase, while it is being typed, the likeliest first. Only what the graph has something to say
   * to: a relation that somebody named stands in, an entity that stands at its other end.
   */
  readonly complete: ReadonlyArray<Completion>;
  /**
   * A question in the wordings of the vocabulary, in English or Arabic: "who backs Kataib Hezbollah", "Iran backs ?", "Iran to United
   * States", "what does Kurdistan24 report", "what rests on one source", "did the phone call happen". A relation added to the vocabulary
   * is understood at once. Nothing is guessed: what is not understood is answered by a search for names.
   */
  readonly ask: Answer;
  /** Questions to begin with, made from what is in this graph: each is understood by `ask` and has an answer. */
  readonly questions: ReadonlyArray<Scalars['String']['output']>;
  /**
   * A first picture of the graph: the entities with the most links and the links among them, at most 10,000. Entities without
   * links come last, to be listed rather than drawn; with a filter only entities with a link that passes are in it.
   */
  readonly overview: Subgraph;
  /**
   * What is around some entities: their weightiest links, followed step by step. It holds the links that were followed, at most
   * 10,000; `between` tells all links among the entities found. Entities with more than 1,000 links come in but are
   * not followed further. `more` tells what was left out.
   */
  readonly neighbourhood: Subgraph;
  /** The links among some entities, the weightiest first, at most 10,000. */
  readonly between: Subgraph;
  /**
   * How some entities are linked: chains of links from one to the other, whichever way the links lead. Of each pair; the one whose
   * weakest link is best founded first, then the shortest.
   */
  readonly paths: PathAnswer;
  /** The kinds of entities, the relations and the statuses that this graph knows, with their wording. */
  readonly vocabulary: Vocabulary;
  /** What is in this graph. */
  readonly graph: GraphSummary;
};


/**
 * What may be asked of the graph: who is linked to whom, how that is known, and since when.
 *
 * A request holds one operation, in at most 512 kB, of at most 4,000 tokens, 50 fields at its root, 200 aliases, 50 directives and 15
 * levels of fields; fragments unfold into at most 5,000 selections. It weighs at most 200,000: a field weighs 1, what asks the database
 * more, and everything below a list as often as its page is long. What is beyond is refused with the code QUERY_TOO_COMPLEX and the
 * number. Other limits stand at their arguments, and what is beyond those is refused with BAD_USER_INPUT.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What may be asked of the graph: who is linked to whom, how that is known, and since when.
 *
 * A request holds one operation, in at most 512 kB, of at most 4,000 tokens, 50 fields at its root, 200 aliases, 50 directives and 15
 * levels of fields; fragments unfold into at most 5,000 selections. It weighs at most 200,000: a field weighs 1, what asks the database
 * more, and everything below a list as often as its page is long. What is beyond is refused with the code QUERY_TOO_COMPLEX and the
 * number. Other limits stand at their arguments, and what is beyond those is refused with BAD_USER_INPUT.
 */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What may be asked of the graph: who is linked to whom, how that is known, and since when.
 *
 * A request holds one operation, in at most 512 kB, of at most 4,000 tokens, 50 fields at its root, 200 aliases, 50 directives and 15
 * levels of fields; fragments unfold into at most 5,000 selections. It weighs at most 200,000: a field weighs 1, what asks the database
 * more, and everything below a list as often as its page is long. What is beyond is refused with the code QUERY_TOO_COMPLEX and the
 * number. Other limits stand at their arguments, and what is beyond those is refused with BAD_USER_INPUT.
 */
export type QueryLinkArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What may be asked of the graph: who is linked to whom, how that is known, and since when.
 *
 * A request holds one operation, in at most 512 kB, of at most 4,000 tokens, 50 fields at its root, 200 aliases, 50 directives and 15
 * levels of fields; fragments unfold into at most 5,000 selections. It weighs at most 200,000: a field weighs 1, what asks the database
 * more, and everything below a list as often as its page is long. What is beyond is refused with the code QUERY_TOO_COMPLEX and the
 * number. Other limits stand at their arguments, and what is beyond those is refused with BAD_USER_INPUT.
 */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What may be asked of the graph: who is linked to whom, how that is known, and since when.
 *
 * A request holds one operation, in at most 512 kB, of at most 4,000 tokens, 50 fields at its root, 200 aliases, 50 directives and 15
 * levels of fields; fragments unfold into at most 5,000 selections. It weighs at most 200,000: a field weighs 1, what asks the database
 * more, and everything below a list as often as its page is long. What is beyond is refused with the code QUERY_TOO_COMPLEX and the
 * number. Other limits stand at their arguments, and what is beyond those is refused with BAD_USER_INPUT.
 */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What may be asked of the graph: who is linked to whom, how that is known, and since when.
 *
 * A request holds one operation, in at most 512 kB, of at most 4,000 tokens, 50 fields at its root, 200 aliases, 50 directives and 15
 * levels of fields; fragments unfold into at most 5,000 selections. It weighs at most 200,000: a field weighs 1, what asks the database
 * more, and everything below a list as often as its page is long. What is beyond is refused with the code QUERY_TOO_COMPLEX and the
 * number. Other limits stand at their arguments, and what is beyond those is refused with BAD_USER_INPUT.
 */
export type QueryEntitiesArgs = {
  filter?: InputMaybe<EntityFilter>;
  order?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What may be asked of the graph: who is linked to whom, how that is known, and since when.
 *
 * A request holds one operation, in at most 512 kB, of at most 4,000 tokens, 50 fields at its root, 200 aliases, 50 directives and 15
 * levels of fields; fragments unfold into at most 5,000 selections. It weighs at most 200,000: a field weighs 1, what asks the database
 * more, and everything below a list as often as its page is long. What is beyond is refused with the code QUERY_TOO_COMPLEX and the
 * number. Other limits stand at their arguments, and what is beyond those is refused with BAD_USER_INPUT.
 */
export type QueryLinksArgs = {
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What may be asked of the graph: who is linked to whom, how that is known, and since when.
 *
 * A request holds one operation, in at most 512 kB, of at most 4,000 tokens, 50 fields at its root, 200 aliases, 50 directives and 15
 * levels of fields; fragments unfold into at most 5,000 selections. It weighs at most 200,000: a field weighs 1, what asks the database
 * more, and everything below a list as often as its page is long. What is beyond is refused with the code QUERY_TOO_COMPLEX and the
 * number. Other limits stand at their arguments, and what is beyond those is refused with BAD_USER_INPUT.
 */
export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What may be asked of the graph: who is linked to whom, how that is known, and since when.
 *
 * A request holds one operation, in at most 512 kB, of at most 4,000 tokens, 50 fields at its root, 200 aliases, 50 directives and 15
 * levels of fields; fragments unfold into at most 5,000 selections. It weighs at most 200,000: a field weighs 1, what asks the database
 * more, and everything below a list as often as its page is long. What is beyond is refused with the code QUERY_TOO_COMPLEX and the
 * number. Other limits stand at their arguments, and what is beyond those is refused with BAD_USER_INPUT.
 */
export type QueryDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What may be asked of the graph: who is linked to whom, how that is known, and since when.
 *
 * A request holds one operation, in at most 512 kB, of at most 4,000 tokens, 50 fields at its root, 200 aliases, 50 directives and 15
 * levels of fields; fragments unfold into at most 5,000 selections. It weighs at most 200,000: a field weighs 1, what asks the database
 * more, and everything below a list as often as its page is long. What is beyond is refused with the code QUERY_TOO_COMPLEX and the
 * number. Other limits stand at their arguments, and what is beyond those is refused with BAD_USER_INPUT.
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What may be asked of the graph: who is linked to whom, how that is known, and since when.
 *
 * A request holds one operation, in at most 512 kB, of at most 4,000 tokens, 50 fields at its root, 200 aliases, 50 directives and 15
 * levels of fields; fragments unfold into at most 5,000 selections. It weighs at most 200,000: a field weighs 1, what asks the database
 * more, and everything below a list as often as its page is long. What is beyond is refused with the code QUERY_TOO_COMPLEX and the
 * number. Other limits stand at their arguments, and what is beyond those is refused with BAD_USER_INPUT.
 */
export type QueryCompleteArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What may be asked of the graph: who is linked to whom, how that is known, and since when.
 *
 * A request holds one operation, in at most 512 kB, of at most 4,000 tokens, 50 fields at its root, 200 aliases, 50 directives and 15
 * levels of fields; fragments unfold into at most 5,000 selections. It weighs at most 200,000: a field weighs 1, what asks the database
 * more, and everything below a list as often as its page is long. What is beyond is refused with the code QUERY_TOO_COMPLEX and the
 * number. Other limits stand at their arguments, and what is beyond those is refused with BAD_USER_INPUT.
 */
export type QueryAskArgs = {
  phrase: Scalars['String']['input'];
};


/**
 * What may be asked of the graph: who is linked to whom, how that is known, and since when.
 *
 * A request holds one operation, in at most 512 kB, of at most 4,000 tokens, 50 fields at its root, 200 aliases, 50 directives and 15
 * levels of fields; fragments unfold into at most 5,000 selections. It weighs at most 200,000: a field weighs 1, what asks the database
 * more, and everything below a list as often as its page is long. What is beyond is refused with the code QUERY_TOO_COMPLEX and the
 * number. Other limits stand at their arguments, and what is beyond those is refused with BAD_USER_INPUT.
 */
export type QueryQuestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  language?: InputMaybe<Language>;
};


/**
 * What may be asked of the graph: who is linked to whom, how that is known, and since when.
 *
 * A request holds one operation, in at most 512 kB, of at most 4,000 tokens, 50 fields at its root, 200 aliases, 50 directives and 15
 * levels of fields; fragments unfold into at most 5,000 selections. It weighs at most 200,000: a field weighs 1, what asks the database
 * more, and everything below a list as often as its page is long. What is beyond is refused with the code QUERY_TOO_COMPLEX and the
 * number. Other limits stand at their arguments, and what is beyond those is refused with BAD_USER_INPUT.
 */
export type QueryOverviewArgs = {
  maxEntities?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<LinkFilter>;
};


/**
 * What may be asked of the graph: who is linked to whom, how that is known, and since when.
 *
 * A request holds one operation, in at most 512 kB, of at most 4,000 tokens, 50 fields at its root, 200 aliases, 50 directives and 15
 * levels of fields; fragments unfold into at most 5,000 selections. It weighs at most 200,000: a field weighs 1, what asks the database
 * more, and everything below a list as often as its page is long. What is beyond is refused with the code QUERY_TOO_COMPLEX and the
 * number. Other limits stand at their arguments, and what is beyond those is refused with BAD_USER_INPUT.
 */
export type QueryNeighbourhoodArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  perEntity?: InputMaybe<Scalars['Int']['input']>;
  maxEntities?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<LinkFilter>;
};


/**
 * What may be asked of the graph: who is linked to whom, how that is known, and since when.
 *
 * A request holds one operation, in at most 512 kB, of at most 4,000 tokens, 50 fields at its root, 200 aliases, 50 directives and 15
 * levels of fields; fragments unfold into at most 5,000 selections. It weighs at most 200,000: a field weighs 1, what asks the database
 * more, and everything below a list as often as its page is long. What is beyond is refused with the code QUERY_TOO_COMPLEX and the
 * number. Other limits stand at their arguments, and what is beyond those is refused with BAD_USER_INPUT.
 */
export type QueryBetweenArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  filter?: InputMaybe<LinkFilter>;
};


/**
 * What may be asked of the graph: who is linked to whom, how that is known, and since when.
 *
 * A request holds one operation, in at most 512 kB, of at most 4,000 tokens, 50 fields at its root, 200 aliases, 50 directives and 15
 * levels of fields; fragments unfold into at most 5,000 selections. It weighs at most 200,000: a field weighs 1, what asks the database
 * more, and everything below a list as often as its page is long. What is beyond is refused with the code QUERY_TOO_COMPLEX and the
 * number. Other limits stand at their arguments, and what is beyond those is refused with BAD_USER_INPUT.
 */
export type QueryPathsArgs = {
  among: ReadonlyArray<Scalars['ID']['input']>;
  mode?: InputMaybe<PathMode>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  throughHubs?: InputMaybe<Scalars['Boolean']['input']>;
  overlapInTime?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<LinkFilter>;
};

/**
 * What may be changed: scripts of Cypher may be brought in, one at a time. It takes an editor: a program of the machine that the server
 * runs on, where the server is not public, or whoever has an editor's token.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Reads a script and rehearses it: what is wrong with it, what it would create and delete. Nothing is changed. A script holds at most
   * 10,000 statements.
   */
  readonly checkSeed: SeedCheck;
  /**
   * Applies a script in one transaction, all of it or nothing, and adopts what it wrote that knows nothing of entities and links. One that was applied before and has not changed since is left alone. A
   * script holds at most 10,000 statements, and deletes nothing that it did not create. It goes on when the client goes away: `seeding`
   * tells how it ended.
   */
  readonly applySeed: SeedRun;
};


/**
 * What may be changed: scripts of Cypher may be brought in, one at a time. It takes an editor: a program of the machine that the server
 * runs on, where the server is not public, or whoever has an editor's token.
 */
export type MutationCheckSeedArgs = {
  cypher: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


/**
 * What may be changed: scripts of Cypher may be brought in, one at a time. It takes an editor: a program of the machine that the server
 * runs on, where the server is not public, or whoever has an editor's token.
 */
export type MutationApplySeedArgs = {
  cypher: Scalars['String']['input'];
  name: Scalars['String']['input'];
};

/**
 * What goes on, as server-sent events at `/graphql/stream` (the graphql-sse protocol, one connection a subscription; at most 100 at a time).
 * The present state comes first. Every event has an id; whoever comes back with the last one in the header `Last-Event-ID` misses
 * nothing of the last 1,000.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** How far the script is that this server applies, or how the last one ended. */
  readonly seeding: SeedProgress;
  /** What is in the graph: now, and again each time it was seeded, by this server or by `npm run seed`. */
  readonly graphChanged: GraphSummary;
};

/** What is to be said of a script before it is applied. */
export type SeedCheck = {
  readonly __typename?: 'SeedCheck';
  /** How many statements it holds. */
  readonly statements: Scalars['Int']['output'];
  /** What is wrong with it, in the order of its text, at most 50. */
  readonly errors: ReadonlyArray<SeedError>;
  /** What it may not do, such as read files or delete claims; at most 50. */
  readonly refused: ReadonlyArray<SeedError>;
  /** What it would create; nothing where it cannot run. */
  readonly wouldCreate: ChangeCount;
  /** What it would delete; properties are not counted. */
  readonly wouldDelete: ChangeCount;
};

/** What is wrong at one place of a script. */
export type SeedError = {
  readonly __typename?: 'SeedError';
  /** What is wrong, and what can be done about it. */
  readonly message: Scalars['String']['output'];
  /** The line, from 1. */
  readonly line: Scalars['Int']['output'];
  /** The column, from 1, in UTF-16 units. */
  readonly column: Scalars['Int']['output'];
};

/** How far a script is. */
export type SeedProgress = {
  readonly __typename?: 'SeedProgress';
  /** The script's name. */
  readonly name: Scalars['String']['output'];
  /** How many of its statements have run. */
  readonly done: Scalars['Int']['output'];
  /** How many it holds; null while it is being checked. */
  readonly of?: Maybe<Scalars['Int']['output']>;
  /** Whether nothing follows: it is in, or it failed. */
  readonly finished: Scalars['Boolean']['output'];
  /** Why it failed, as a code; null where it did not. */
  readonly failure?: Maybe<Scalars['String']['output']>;
};

/** What a script changed, as the database counted it. */
export type ChangeCount = {
  readonly __typename?: 'ChangeCount';
  /** Nodes. */
  readonly nodes: Scalars['Int']['output'];
  /** Relationships. */
  readonly relationships: Scalars['Int']['output'];
  /** Properties set. */
  readonly properties: Scalars['Int']['output'];
};

/** An actor (a state, an armed group, a person …) or a thing that actors are linked to (an office, an event, a place). */
export type Entity = Node & {
  readonly __typename?: 'Entity';
  /** Its id, such as `iran`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. A kind that the vocabulary does not know is named after the entity's label, without a group. */
  readonly kind: EntityKind;
  /** Its name in a language; where it has none in it, or no language is asked for, the name it is shown by everywhere. */
  readonly name: Scalars['String']['output'];
  /** All its names, one a language. */
  readonly names: ReadonlyArray<Name>;
  /** Other spellings and names that it goes by, in any script. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The id that was asked for, where that entity was merged into this one; else null. */
  readonly redirectedFrom?: Maybe<Scalars['ID']['output']>;
  /** What it is, in a sentence or two. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What it is more closely than its kind says, such as "militia". */
  readonly subkind?: Maybe<Scalars['String']['output']>;
  /** What a reader must know not to take it for another. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How reliable it is as a source, from A (completely) to E (unreliable), F where that cannot be judged. */
  readonly reliability?: Maybe<Scalars['String']['output']>;
  /** Its Wikidata item, such as Q794. */
  readonly wikidata?: Maybe<Scalars['String']['output']>;
  /** Its ids elsewhere, as `scheme:id`, such as `iso3166:IR`. */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** Its labels in the graph. */
  readonly labels: ReadonlyArray<Scalars['String']['output']>;
  /**
   * What a plain script wrote on it, by the script's own property names. Texts are cut at 1,000 characters and lists at 100 items; what
   * was cut says so.
   */
  readonly properties: Scalars['JSON']['output'];
  /** How many links it has. */
  readonly linkDegree: Scalars['Int']['output'];
  /** How many links it has by relation and direction, the most frequent first; nothing for relations that it has no link of. */
  readonly linkCounts: ReadonlyArray<LinkCount>;
  /** Its links, the weightiest first. */
  readonly links: LinkConnection;
  /** Of an event: whether it happened. null where nobody says anything about that. */
  readonly occurrence?: Maybe<Occurrence>;
  /** What is stated of it besides its links: its attributes and, of an event, its occurrence. By document, in the order of the text. */
  readonly claims: ClaimConnection;
  /** What it said, passed on or published, as a source. By document, in the order of the text. */
  readonly statements: ClaimConnection;
};


/** An actor (a state, an armed group, a person …) or a thing that actors are linked to (an office, an event, a place). */
export type EntityNameArgs = {
  language?: InputMaybe<Language>;
};


/** An actor (a state, an armed group, a person …) or a thing that actors are linked to (an office, an event, a place). */
export type EntityLinkCountsArgs = {
  filter?: InputMaybe<LinkFilter>;
};


/** An actor (a state, an armed group, a person …) or a thing that actors are linked to (an office, an event, a place). */
export type EntityLinksArgs = {
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An actor (a state, an armed group, a person …) or a thing that actors are linked to (an office, an event, a place). */
export type EntityClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An actor (a state, an armed group, a person …) or a thing that actors are linked to (an office, an event, a place). */
export type EntityStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A name of an entity in one language. */
export type Name = {
  readonly __typename?: 'Name';
  /** The name. */
  readonly text: Scalars['String']['output'];
  /** The language's tag, such as `ar`; `und` where the graph does not say. */
  readonly language: Scalars['String']['output'];
};

/** How many links of one relation an entity has in one direction. */
export type LinkCount = {
  readonly __typename?: 'LinkCount';
  /** The relation. */
  readonly relation: RelationType;
  /** Seen from the entity; BOTH for a symmetric relation. A link of the entity to itself counts as OUT, and is listed in either direction. */
  readonly direction: Direction;
  /** The relation in words as a sentence that begins with the entity says it, in agreement with the entity: "backs", "is backed by". */
  readonly verb: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Whether there may be more: an entity's links are counted up to 20,000. */
  readonly atLeast: Scalars['Boolean']['output'];
};


/** How many links of one relation an entity has in one direction. */
export type LinkCountVerbArgs = {
  language?: InputMaybe<Language>;
};

/** What the evidence for something amounts to, by one rule for all. The claims themselves are beside it, and decide. */
export type Assessed = {
  /** What the evidence amounts to: the rule's answer, or what a curator pinned. */
  readonly status: LinkStatus;
  /** The rule's own answer. */
  readonly ruleStatus: LinkStatus;
  /** Why, in words that name the sources. */
  readonly statusReason: Scalars['String']['output'];
  /** Which new evidence would change the status, in words. */
  readonly wouldChange?: Maybe<Scalars['String']['output']>;
  /** The named sources that deny or doubt it, whatever the status. */
  readonly contestedBy: ReadonlyArray<Entity>;
  /** The independent origins that `sources` counts: who said it, and where. */
  readonly origins: ReadonlyArray<Origin>;
  /** How much whoever read the claims trusts that it holds, 0 to 100, capped by the status; 0 without claims, null where claims give no number. */
  readonly confidence?: Maybe<Scalars['Int']['output']>;
  /** How many independent origins say so firmly. Who only repeats another adds nothing. */
  readonly sources: Scalars['Int']['output'];
  /** How many claims there are about it, of any stance. */
  readonly claimCount: Scalars['Int']['output'];
  /** How real it is said to be, by the most actual of the assertions; null where nobody asserts it. */
  readonly modality?: Maybe<Modality>;
};


/** What the evidence for something amounts to, by one rule for all. The claims themselves are beside it, and decide. */
export type AssessedStatusReasonArgs = {
  language?: InputMaybe<Language>;
};


/** What the evidence for something amounts to, by one rule for all. The claims themselves are beside it, and decide. */
export type AssessedWouldChangeArgs = {
  language?: InputMaybe<Language>;
};

/** That one entity stands in a relation to another: "Iran backs Kataib Hezbollah". */
export type Link = Node & Assessed & {
  readonly __typename?: 'Link';
  /** Its id: `<source>~<RELATION>~<target>`, and `~<n>` for parallel ones. It stays when an end is merged into another entity. */
  readonly id: Scalars['ID']['output'];
  /** The id that was asked for, where that link was folded into this one when their ends were merged; else null. */
  readonly redirectedFrom?: Maybe<Scalars['ID']['output']>;
  /** The relation. */
  readonly relation: RelationType;
  /** Whom or what the link starts from. */
  readonly source: Entity;
  /** Whom or what it leads to. */
  readonly target: Entity;
  /** The relation's name, such as `BACKS`. */
  readonly relationName: Scalars['String']['output'];
  /** The id of the entity that the link starts from. */
  readonly sourceId: Scalars['ID']['output'];
  /** The id of the entity that it leads to. */
  readonly targetId: Scalars['ID']['output'];
  /** The link as a sentence without a full stop: "Iran backs Kataib Hezbollah". What is planned, disputed, denied or withdrawn says so. */
  readonly sentence: Scalars['String']['output'];
  /** The relation in words as the sentence from its source says it, in agreement with the source: "backs". */
  readonly verb: Scalars['String']['output'];
  /** The relation in words as the sentence from its target says it, in agreement with the target: "is backed by". */
  readonly inverseVerb: Scalars['String']['output'];
  /** What the evidence amounts to: the rule's answer, or what a curator pinned. */
  readonly status: LinkStatus;
  /** The rule's own answer. */
  readonly ruleStatus: LinkStatus;
  /** Why, in words that name the sources. */
  readonly statusReason: Scalars['String']['output'];
  /** Which new evidence would change the status, in words. */
  readonly wouldChange?: Maybe<Scalars['String']['output']>;
  /** The named sources that deny or doubt it, whatever the status. */
  readonly contestedBy: ReadonlyArray<Entity>;
  /** The independent origins that `sources` counts: who said it, and where. */
  readonly origins: ReadonlyArray<Origin>;
  /** How much whoever read the claims trusts that it holds, 0 to 100, capped by the status; 0 without claims, null where claims give no number. */
  readonly confidence?: Maybe<Scalars['Int']['output']>;
  /** How many independent origins say so firmly. Who only repeats another adds nothing. */
  readonly sources: Scalars['Int']['output'];
  /** How many claims there are about it, of any stance. */
  readonly claimCount: Scalars['Int']['output'];
  /** How real it is said to be, by the most actual of the assertions; null where nobody asserts it. */
  readonly modality?: Maybe<Modality>;
  /**
   * What the link is ranked by: 10 for each independent origin, 1 for each claim, and its confidence as a hundredth. Without claims less than
   * any that has some: the logarithm of how many links that of its ends has that has fewer.
   */
  readonly weight: Scalars['Float']['output'];
  /** Since when it holds; null = unknown. Of something that happened, when. */
  readonly validFrom?: Maybe<Scalars['EDTF']['output']>;
  /** Until when it held, `..` for still; null = unknown. */
  readonly validTo?: Maybe<Scalars['EDTF']['output']>;
  /** The earliest day on which it can have begun; null = unknown. */
  readonly fromMin?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which it can have begun; null = unknown. */
  readonly fromMax?: Maybe<Scalars['Date']['output']>;
  /** The earliest day on which it can have ended; null = unknown or still. */
  readonly toMin?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which it can have ended; null = unknown or still. */
  readonly toMax?: Maybe<Scalars['Date']['output']>;
  /** The day by which it was certainly published for the first time. */
  readonly firstAttested?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was certainly not yet published for the last time. */
  readonly lastAttested?: Maybe<Scalars['Date']['output']>;
  /** What a reader of this link must know. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What the relation says more closely, by the names that `relation { qualifiers }` lists. */
  readonly qualifiers: Scalars['JSON']['output'];
  /**
   * What a plain script wrote on it, by the script's own property names. Texts are cut at 1,000 characters and lists at 100 items; what
   * was cut says so.
   */
  readonly properties: Scalars['JSON']['output'];
  /** The passages that assert, doubt or deny it. By document, in the order of the text. */
  readonly claims: ClaimConnection;
};


/** That one entity stands in a relation to another: "Iran backs Kataib Hezbollah". */
export type LinkSentenceArgs = {
  from?: InputMaybe<Scalars['ID']['input']>;
  language?: InputMaybe<Language>;
};


/** That one entity stands in a relation to another: "Iran backs Kataib Hezbollah". */
export type LinkVerbArgs = {
  language?: InputMaybe<Language>;
};


/** That one entity stands in a relation to another: "Iran backs Kataib Hezbollah". */
export type LinkInverseVerbArgs = {
  language?: InputMaybe<Language>;
};


/** That one entity stands in a relation to another: "Iran backs Kataib Hezbollah". */
export type LinkStatusReasonArgs = {
  language?: InputMaybe<Language>;
};


/** That one entity stands in a relation to another: "Iran backs Kataib Hezbollah". */
export type LinkWouldChangeArgs = {
  language?: InputMaybe<Language>;
};


/** That one entity stands in a relation to another: "Iran backs Kataib Hezbollah". */
export type LinkClaimsArgs = {
  stances?: InputMaybe<ReadonlyArray<Stance>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Whether an event happened, by the same rule as for a link. */
export type Occurrence = Assessed & {
  readonly __typename?: 'Occurrence';
  /** What the evidence amounts to: the rule's answer, or what a curator pinned. */
  readonly status: LinkStatus;
  /** The rule's own answer. */
  readonly ruleStatus: LinkStatus;
  /** Why, in words that name the sources. */
  readonly statusReason: Scalars['String']['output'];
  /** Which new evidence would change the status, in words. */
  readonly wouldChange?: Maybe<Scalars['String']['output']>;
  /** The named sources that deny or doubt it, whatever the status. */
  readonly contestedBy: ReadonlyArray<Entity>;
  /** The independent origins that `sources` counts: who said it, and where. */
  readonly origins: ReadonlyArray<Origin>;
  /** How much whoever read the claims trusts that it happened, 0 to 100, capped by the status; 0 without claims, null where claims give no number. */
  readonly confidence?: Maybe<Scalars['Int']['output']>;
  /** How many independent origins say so firmly. Who only repeats another adds nothing. */
  readonly sources: Scalars['Int']['output'];
  /** How many claims there are about it, of any stance. */
  readonly claimCount: Scalars['Int']['output'];
  /** How real it is said to be, by the most actual of the assertions; null where nobody asserts it. */
  readonly modality?: Maybe<Modality>;
  /** When it happened; null = unknown. */
  readonly when?: Maybe<Scalars['EDTF']['output']>;
  /** The earliest day on which it can have happened; null = unknown. */
  readonly whenMin?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which it can have happened; null = unknown. */
  readonly whenMax?: Maybe<Scalars['Date']['output']>;
  /** The passages that assert, doubt or deny it. By document, in the order of the text. */
  readonly claims: ClaimConnection;
};


/** Whether an event happened, by the same rule as for a link. */
export type OccurrenceStatusReasonArgs = {
  language?: InputMaybe<Language>;
};


/** Whether an event happened, by the same rule as for a link. */
export type OccurrenceWouldChangeArgs = {
  language?: InputMaybe<Language>;
};


/** Whether an event happened, by the same rule as for a link. */
export type OccurrenceClaimsArgs = {
  stances?: InputMaybe<ReadonlyArray<Stance>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody who says something firmly, in a document that rests on no other origin of the same. */
export type Origin = {
  readonly __typename?: 'Origin';
  /** Who says it. */
  readonly speaker: Entity;
  /** Where it was said first. */
  readonly document: Document;
};

export type { Direction };

export type { LinkStatus };

export type { Stance };

export type { Modality };

/**
 * One passage of one document that asserts, doubts or denies one link, an attribute, or the occurrence of an event. Never edited and
 * never deleted; a wrong one is deprecated with its reason.
 */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** Its id: document, offsets of the quote, stance, what it is about, and who says it. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind: ClaimKind;
  /** The link it is about; null for claims of other kinds, and where the link is not there. */
  readonly link?: Maybe<Link>;
  /** Whom or what it speaks of. */
  readonly subject: Entity;
  /** Of a relation: whom or what the subject is said to be linked to. */
  readonly object?: Maybe<Entity>;
  /** Of an attribute: its name. */
  readonly property?: Maybe<Scalars['String']['output']>;
  /** Of an attribute: its value. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** Whether it asserts, doubts or denies. */
  readonly stance: Stance;
  /** How real it says the thing is. */
  readonly modality: Modality;
  /** The hedging word of the passage, such as "reportedly"; null = none. */
  readonly hedge?: Maybe<Scalars['String']['output']>;
  /** The passage, word by word; null only for claims that came in without one. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** Where the quote begins in the document's text, in UTF-16 units. */
  readonly quoteStart?: Maybe<Scalars['Int']['output']>;
  /** Where it ends, exclusive. */
  readonly quoteEnd?: Maybe<Scalars['Int']['output']>;
  /** The quote's language, such as `en`. */
  readonly quoteLang?: Maybe<Scalars['String']['output']>;
  /** The document's address with a fragment at which a browser opens it at the quote; null where the document has no address. */
  readonly quoteUrl?: Maybe<Scalars['String']['output']>;
  /** The words that name the subject in the passage. */
  readonly subjectText?: Maybe<Scalars['String']['output']>;
  /** The words that name the object in the passage. */
  readonly objectText?: Maybe<Scalars['String']['output']>;
  /** How the claim came in. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** The way from who says it to who published it, in order; at least one step where a speaker is known. */
  readonly attribution: ReadonlyArray<Attribution>;
  /** The document it was read in. */
  readonly document?: Maybe<Document>;
  /** The document in which the speaker said it; null = not stated. */
  readonly origin?: Maybe<Document>;
  /** When the speaker said it; null = unknown. */
  readonly claimedOn?: Maybe<Scalars['EDTF']['output']>;
  /** Since when the thing holds by this passage; of something that happened, when. */
  readonly validFrom?: Maybe<Scalars['EDTF']['output']>;
  /** Until when it held by this passage. */
  readonly validTo?: Maybe<Scalars['EDTF']['output']>;
  /** How much whoever read the passage trusts that it holds, 0 to 100. */
  readonly confidence?: Maybe<Scalars['Int']['output']>;
  /** How credible the information is, from 1 (confirmed by others) to 5 (improbable), 6 where that cannot be judged. */
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  /** Whether it is a reader's conclusion that the passage does not say itself. It then counts for nothing. */
  readonly inferred: Scalars['Boolean']['output'];
  /**
   * Why it does not count as an independent origin, reason by reason; empty = it counts, null = it is about nothing that has a
   * status.
   */
  readonly shortfalls?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether it is to be preferred or was withdrawn. */
  readonly rank: ClaimRank;
  /** Why it was preferred or deprecated. */
  readonly rankReason?: Maybe<Scalars['String']['output']>;
  /** What a reader of this claim must know. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it was recorded; null where a script did not say. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
};


/**
 * One passage of one document that asserts, doubts or denies one link, an attribute, or the occurrence of an event. Never edited and
 * never deleted; a wrong one is deprecated with its reason.
 */
export type ClaimShortfallsArgs = {
  language?: InputMaybe<Language>;
};

export type { ClaimKind };

export type { ClaimRank };

/** One step of the way that a claim went, from who says it to who published it. */
export type Attribution = {
  readonly __typename?: 'Attribution';
  /** Its place on the way, from 1. */
  readonly step: Scalars['Int']['output'];
  /** What part the step plays. */
  readonly role: AttributionRole;
  /** Who says it or passes it on; null where nobody is named. */
  readonly by?: Maybe<Entity>;
  /** Where; null = not stated. */
  readonly document?: Maybe<Document>;
  /** How, such as "own voice" or "quotes". */
  readonly mode?: Maybe<Scalars['String']['output']>;
  /** The words that tell it, such as "Asharq Al-Awsat reported". */
  readonly cue?: Maybe<Scalars['String']['output']>;
};

export type { AttributionRole };

/** An article, interview or statement that claims stand in. Its text is never stored: quotes are. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** Its id, such as `doc:jpost-872717`. */
  readonly id: Scalars['ID']['output'];
  /** What it is, such as `news-article`. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Its title; null = unknown. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Where a copy of it is kept. */
  readonly archiveUrl?: Maybe<Scalars['String']['output']>;
  /** Its language, such as `en`. */
  readonly lang?: Maybe<Scalars['String']['output']>;
  /** The SHA-256 of the text that the quotes were checked against. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  readonly publisher?: Maybe<Entity>;
  /** When it was published; null = unknown. */
  readonly published?: Maybe<Scalars['EDTF']['output']>;
  /** The earliest day on which it can have been published; null = unknown. */
  readonly publishedMin?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which it can have been published; null = unknown. */
  readonly publishedMax?: Maybe<Scalars['Date']['output']>;
  /** Whether its text was read itself, rather than known from a document that cites it. */
  readonly inHand: Scalars['Boolean']['output'];
  /** What a reader of it must know. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The documents it rests on, the first 100 by id. */
  readonly cites: ReadonlyArray<Document>;
  /** The documents that rest on it, the first 100 by id. */
  readonly citedBy: ReadonlyArray<Document>;
  /** The claims that were read in it, in the order of its text. */
  readonly claims: ClaimConnection;
};


/** An article, interview or statement that claims stand in. Its text is never stored: quotes are. */
export type DocumentClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Which links to look at. A member that is not given lets every link through, an empty list none; a link passes that all of them let
 * through.
 */
export type LinkFilter = {
  /** Only these relations, by name; at most 500. */
  readonly relations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only links with an entity of one of these kinds at either end, by name; at most 500. */
  readonly eitherEndKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only links whose end opposite the entity asked about is of one of these kinds, by name; at most 500. */
  readonly otherEndKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only links of these statuses; at most 500. */
  readonly statuses?: InputMaybe<ReadonlyArray<LinkStatus>>;
  /** Only links of these modalities; at most 500. */
  readonly modalities?: InputMaybe<ReadonlyArray<Modality>>;
  /** Only links with at least so many independent origins: 0 to 1,000,000. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Only links with at most so many independent origins: 0 to 1,000,000. */
  readonly maxSources?: InputMaybe<Scalars['Int']['input']>;
  /** Only links with at least this confidence: 0 to 100. */
  readonly minConfidence?: InputMaybe<Scalars['Int']['input']>;
  /** Only links that may have held on this day or later. */
  readonly heldFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Only links that may have held on this day or earlier. */
  readonly heldTo?: InputMaybe<Scalars['Date']['input']>;
  /** What becomes of links whose time nobody gives; INCLUDE unless told. */
  readonly undated?: InputMaybe<Undated>;
  /**
   * What could be known on this day: only links with a claim in a document that may have been published by then, or in one whose date
   * nobody gives. Status, modality, confidence, counts, claims and reasons of the links in the answer are those of these claims, pinned
   * by nobody. Of more than 20,000 claims the rest is not looked at, and counts say "at least".
   */
  readonly reportedBy?: InputMaybe<Scalars['Date']['input']>;
  /** With `reportedBy`: only what was published by that day for certain. Says nothing without it; false unless told. */
  readonly certainly?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Only what these documents, outlets or speakers claim, by id; at most 500. A document's claims are those read or made in it, an
   * outlet's those read in what it published, a speaker's those it said or passed on. Status, modality, confidence, counts, claims and
   * reasons of the links in the answer are those of these claims, pinned by nobody. Of more than 20,000 claims the rest is not looked
   * at, and counts say "at least".
   */
  readonly accordingTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Which entities to list. A member that is not given lets every entity through, an empty list none. */
export type EntityFilter = {
  /** Only entities of these kinds, by name; at most 500. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only entities with a link of one of these relations, by name; at most 500. */
  readonly relations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only entities with at least so many links: 0 to 1,000,000. */
  readonly minDegree?: InputMaybe<Scalars['Int']['input']>;
};

export type { EntityOrder };

/**
 * Which claims to list. A member that is not given lets every claim through, an empty list none; a claim passes that all of them let
 * through.
 */
export type ClaimFilter = {
  /**
   * Words of the quote in any script, at most 200 characters: whole, as beginnings or with a typo, without regard to case and accents.
   * Without a letter or digit nothing is found.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only claims about such things; at most 500. */
  readonly kinds?: InputMaybe<ReadonlyArray<ClaimKind>>;
  /** Only claims of these stances; at most 500. */
  readonly stances?: InputMaybe<ReadonlyArray<Stance>>;
  /** Only claims that were read in one of these documents, or said in it; at most 500. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only claims that one of these entities says; at most 500. */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only claims about links of these relations, by name; at most 500. */
  readonly relations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only claims of these ranks; at most 500. */
  readonly ranks?: InputMaybe<ReadonlyArray<ClaimRank>>;
};

export type { Undated };

/** A part of the graph to draw. Nothing is left out of it silently. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** The entities, at most as many as asked for. */
  readonly entities: ReadonlyArray<Entity>;
  /** The links, the weightiest first, at most 10,000. Both ends of each are among the entities. */
  readonly links: ReadonlyArray<Link>;
  /** What was left out: entities with links that pass the question's filter and direction and are not in `links`. */
  readonly more: ReadonlyArray<More>;
  /** How many entities have no link at all: of the whole graph in `overview`, else of those in `entities`. */
  readonly unlinked: Scalars['Int']['output'];
};

/** Links of one entity that are not in the answer. */
export type More = {
  readonly __typename?: 'More';
  /** The entity. */
  readonly entityId: Scalars['ID']['output'];
  /** The relation they are of; null = any. */
  readonly relationName?: Maybe<Scalars['String']['output']>;
  /** The direction that was asked for, seen from the entity. */
  readonly direction?: Maybe<Direction>;
  /** How many links are not in the answer. */
  readonly hidden: Scalars['Int']['output'];
  /** Whether there may be more: with a filter or a direction, links are counted up to 1,000 of an entity. */
  readonly atLeast: Scalars['Boolean']['output'];
};

/** An entity that a search found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The entity. */
  readonly entity: Entity;
  /** The name or alias that fits best, as it is written. */
  readonly matched: Scalars['String']['output'];
  /** How well it fits: 1 for a whole name, from 0.9 the beginning of one, from 0.8 beginnings of its words, below that a close spelling. */
  readonly score: Scalars['Float']['output'];
};

/** What a text may go on with. */
export type Completion = {
  readonly __typename?: 'Completion';
  /** The whole text; it ends in a space where something has to follow. */
  readonly text: Scalars['String']['output'];
  /** What was added. */
  readonly kind: CompletionKind;
  /** The entity that was added. */
  readonly entity?: Maybe<Entity>;
  /** The relation that was added. */
  readonly relation?: Maybe<RelationType>;
};

export type { CompletionKind };

/** What a phrase was taken for, and what the graph says to it. */
export type Answer = {
  readonly __typename?: 'Answer';
  /** Whether it was understood and whoever it names is in the graph. */
  readonly understood: Scalars['Boolean']['output'];
  /** The question as it was understood, in words that ask the same; the phrase itself where it was not. */
  readonly reading: Scalars['String']['output'];
  /** What may be asked next, each in words that `ask` understands; at most 5. */
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
  /** The links that answer it, with their ends; null where it was not understood. */
  readonly subgraph?: Maybe<Subgraph>;
  /** How two are linked, where that was asked: at most 5 paths. */
  readonly paths?: Maybe<PathAnswer>;
  /** The claims that answer it or that its answer rests on; null where none are asked for. */
  readonly claims?: Maybe<ClaimConnection>;
  /** Whom the names in it may mean, the likeliest first; of a phrase that was not understood, whom it may name. */
  readonly hits: ReadonlyArray<SearchHit>;
};


/** What a phrase was taken for, and what the graph says to it. */
export type AnswerClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type { PathMode };

/** How some entities are linked. */
export type PathAnswer = {
  readonly __typename?: 'PathAnswer';
  /** The paths: the one whose weakest link is best founded first. */
  readonly paths: ReadonlyArray<Path>;
  /** Whether there are, or may be, further ones of the kind asked for. */
  readonly more: Scalars['Boolean']['output'];
};

/** A chain of links from one entity to another; of parallel links the best founded one stands for all. */
export type Path = {
  readonly __typename?: 'Path';
  /** The entities in order, from end to end. */
  readonly entities: ReadonlyArray<Entity>;
  /** The links in order; each joins an entity to the next, whichever way it leads. */
  readonly links: ReadonlyArray<Link>;
  /** How many links it has. */
  readonly length: Scalars['Int']['output'];
  /** The link on which it hangs: the one founded worst. */
  readonly weakest: Link;
  /** Whether all its links held on one day; null where their dates do not tell. */
  readonly overlapsInTime?: Maybe<Scalars['Boolean']['output']>;
  /** The path as text: each link as a sentence that begins with the entity reached so far. */
  readonly sentences: ReadonlyArray<CitedSentence>;
};


/** A chain of links from one entity to another; of parallel links the best founded one stands for all. */
export type PathSentencesArgs = {
  language?: InputMaybe<Language>;
};

/** A link in words with the passages it rests on. */
export type CitedSentence = {
  readonly __typename?: 'CitedSentence';
  /** The sentence, without a full stop. */
  readonly text: Scalars['String']['output'];
  /** The link it tells. */
  readonly link: Link;
  /** The three best claims: what asserts it first, then what denies or doubts it. */
  readonly citations: ReadonlyArray<Claim>;
};

/** The words of this graph: kinds, relations and statuses. Kinds and relations are rows of the graph; a new one needs no restart. */
export type Vocabulary = {
  readonly __typename?: 'Vocabulary';
  /** The kinds of entities, by name; at most 2,000. */
  readonly kinds: ReadonlyArray<EntityKind>;
  /** The relations, by name; at most 2,000. */
  readonly relations: ReadonlyArray<RelationType>;
  /** The statuses, in the order of the legend. */
  readonly statuses: ReadonlyArray<StatusWording>;
};


/** The words of this graph: kinds, relations and statuses. Kinds and relations are rows of the graph; a new one needs no restart. */
export type VocabularyStatusesArgs = {
  language?: InputMaybe<Language>;
};

/** A kind of entity. */
export type EntityKind = {
  readonly __typename?: 'EntityKind';
  /** Its name, such as `ArmedGroup`; the label of its entities in the graph. */
  readonly name: Scalars['String']['output'];
  /** What people call it, such as "armed group". */
  readonly label: Scalars['String']['output'];
  /** What belongs to it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Whether entities of this kind act; the others are what actors are linked to. */
  readonly acts: Scalars['Boolean']['output'];
  /** The group whose hue it is drawn in: government, armed, political, people, media, organisations, events, places; empty = none. */
  readonly group: Scalars['String']['output'];
  /** The shape it is drawn as. */
  readonly icon: Scalars['String']['output'];
  /** How many entities of the graph are of this kind. */
  readonly count: Scalars['Int']['output'];
};


/** A kind of entity. */
export type EntityKindLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A relation: what a link says about its two ends. */
export type RelationType = {
  readonly __typename?: 'RelationType';
  /** Its name, such as `BACKS`; the type of its relationships in the graph. */
  readonly name: Scalars['String']['output'];
  /** From source to target, such as "backs". */
  readonly label: Scalars['String']['output'];
  /** From target to source, such as "is backed by". */
  readonly inverseLabel: Scalars['String']['output'];
  /** What it means, and what it does not. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Whether it reads the same from both ends. */
  readonly symmetric: Scalars['Boolean']['output'];
  /** What it belongs with in the legend. */
  readonly category: Scalars['String']['output'];
  /** The kinds that it may start from; `Actor` is every kind that acts, `Entity` every kind. */
  readonly domain: ReadonlyArray<Scalars['String']['output']>;
  /** The kinds that it may lead to. */
  readonly range: ReadonlyArray<Scalars['String']['output']>;
  /** The names of what it can say more closely. */
  readonly qualifiers: ReadonlyArray<Scalars['String']['output']>;
  /** How many links of the graph are of this relation. */
  readonly count: Scalars['Int']['output'];
};


/** A relation: what a link says about its two ends. */
export type RelationTypeLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A relation: what a link says about its two ends. */
export type RelationTypeInverseLabelArgs = {
  language?: InputMaybe<Language>;
};

/** A status in words. */
export type StatusWording = {
  readonly __typename?: 'StatusWording';
  /** The status. */
  readonly status: LinkStatus;
  /** What people call it, such as "Reported". */
  readonly label: Scalars['String']['output'];
  /** When a link has it, in a sentence. */
  readonly rule: Scalars['String']['output'];
};

/** What is in a graph. */
export type GraphSummary = {
  readonly __typename?: 'GraphSummary';
  /** The graph's name. */
  readonly name: Scalars['String']['output'];
  /** How many entities. */
  readonly entities: Scalars['Int']['output'];
  /** How many links. */
  readonly links: Scalars['Int']['output'];
  /** How many claims. */
  readonly claims: Scalars['Int']['output'];
  /** How many documents. */
  readonly documents: Scalars['Int']['output'];
  /** The scripts that were applied, the latest first, at most 1,000. */
  readonly seeds: ReadonlyArray<SeedRun>;
  /** What the checks found when `npm run check` last ran; null before it ever did. They are never run for a query. */
  readonly integrity?: Maybe<IntegrityReport>;
};

/** What a run of the integrity checks found. */
export type IntegrityReport = {
  readonly __typename?: 'IntegrityReport';
  /** When they ran. */
  readonly ranAt: Scalars['DateTime']['output'];
  /** The checks that found something, in the order in which they ran; empty = all is well. At most 100. */
  readonly findings: ReadonlyArray<IntegrityFinding>;
};

/** A check that found something. */
export type IntegrityFinding = {
  readonly __typename?: 'IntegrityFinding';
  /** The check's name: a file of `cypher/integrity`, or one that needs more than Cypher. */
  readonly check: Scalars['String']['output'];
  /** What such a finding means, and what to do about it. */
  readonly meaning: Scalars['String']['output'];
  /** How much it found. A check stops at 1,000. */
  readonly count: Scalars['Int']['output'];
  /** Ids of the links, claims or entities concerned, at most 20. Where a finding is a pair, its two follow one another. */
  readonly examples: ReadonlyArray<Scalars['ID']['output']>;
};

/** A Cypher script that was applied to the graph. */
export type SeedRun = {
  readonly __typename?: 'SeedRun';
  /** The run's id. */
  readonly id: Scalars['ID']['output'];
  /** The script's name. */
  readonly name: Scalars['String']['output'];
  /** The SHA-256 of its text. */
  readonly checksum: Scalars['String']['output'];
  /** When. */
  readonly appliedAt: Scalars['DateTime']['output'];
  /** How many statements it held. */
  readonly statements: Scalars['Int']['output'];
  /** What it created. */
  readonly created: ChangeCount;
  /** What was adopted after it: nodes that became entities, relationships that became links, and properties set for that. Zero for scripts that write entities and links themselves. */
  readonly adopted: ChangeCount;
  /** What the person who applied it should know. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of links. */
export type LinkConnection = {
  readonly __typename?: 'LinkConnection';
  /** The links of this page. */
  readonly edges: ReadonlyArray<LinkEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many links the whole list holds; null where counting would mean to read more than 20,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A link's place in a list. */
export type LinkEdge = {
  readonly __typename?: 'LinkEdge';
  /** The place, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: Link;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The claims of this page. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many claims the whole list holds; null where they are more than 10,000 of the whole graph. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A claim's place in a list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** The place, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** A page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The entities of this page. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many entities the whole list holds; null in a graph of more than 20,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An entity's place in a list. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** The place, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The documents of this page. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many documents the whole list holds. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A document's place in a list. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** The place, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SeedCheck: ResolverTypeWrapper<CheckedRow>;
  SeedError: ResolverTypeWrapper<SeedError>;
  SeedProgress: ResolverTypeWrapper<SeedProgressRow>;
  ChangeCount: ResolverTypeWrapper<ChangeCount>;
  Entity: ResolverTypeWrapper<EntityRow>;
  Name: ResolverTypeWrapper<Name>;
  LinkCount: ResolverTypeWrapper<EntityLinkCountRow>;
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
  EntityFilter: EntityFilter;
  EntityOrder: EntityOrder;
  ClaimFilter: ClaimFilter;
  Undated: Undated;
  Subgraph: ResolverTypeWrapper<SubgraphRow>;
  More: ResolverTypeWrapper<More>;
  SearchHit: ResolverTypeWrapper<SearchHitRow>;
  Completion: ResolverTypeWrapper<CompletionRow>;
  CompletionKind: CompletionKind;
  Answer: ResolverTypeWrapper<AnswerRow>;
  PathMode: PathMode;
  PathAnswer: ResolverTypeWrapper<PathAnswerRow>;
  Path: ResolverTypeWrapper<PathRow>;
  CitedSentence: ResolverTypeWrapper<CitedSentenceRow>;
  Vocabulary: ResolverTypeWrapper<VocabularyRow>;
  EntityKind: ResolverTypeWrapper<KindRow>;
  RelationType: ResolverTypeWrapper<RelationRow>;
  StatusWording: ResolverTypeWrapper<StatusWording>;
  GraphSummary: ResolverTypeWrapper<SummaryRow>;
  IntegrityReport: ResolverTypeWrapper<IntegrityReport>;
  IntegrityFinding: ResolverTypeWrapper<IntegrityFinding>;
  SeedRun: ResolverTypeWrapper<SeedRunRow>;
  LinkConnection: ResolverTypeWrapper<LinkListRow>;
  LinkEdge: ResolverTypeWrapper<Omit<LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  ClaimConnection: ResolverTypeWrapper<ClaimListRow>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  EntityConnection: ResolverTypeWrapper<EntityListRow>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  DocumentConnection: ResolverTypeWrapper<DocumentListRow>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
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
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  SeedCheck: CheckedRow;
  SeedError: SeedError;
  SeedProgress: SeedProgressRow;
  ChangeCount: ChangeCount;
  Entity: EntityRow;
  Name: Name;
  LinkCount: EntityLinkCountRow;
  Assessed: ResolversInterfaceTypes<ResolversParentTypes>['Assessed'];
  Link: LinkRow;
  Float: Scalars['Float']['output'];
  Occurrence: OccurrenceRow;
  Origin: OriginRow;
  Claim: ClaimRow;
  Attribution: AttributionRow;
  Document: DocumentRow;
  LinkFilter: LinkFilter;
  EntityFilter: EntityFilter;
  ClaimFilter: ClaimFilter;
  Subgraph: SubgraphRow;
  More: More;
  SearchHit: SearchHitRow;
  Completion: CompletionRow;
  Answer: AnswerRow;
  PathAnswer: PathAnswerRow;
  Path: PathRow;
  CitedSentence: CitedSentenceRow;
  Vocabulary: VocabularyRow;
  EntityKind: KindRow;
  RelationType: RelationRow;
  StatusWording: StatusWording;
  GraphSummary: SummaryRow;
  IntegrityReport: IntegrityReport;
  IntegrityFinding: IntegrityFinding;
  SeedRun: SeedRunRow;
  LinkConnection: LinkListRow;
  LinkEdge: Omit<LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  ClaimConnection: ClaimListRow;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  EntityConnection: EntityListRow;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  DocumentConnection: DocumentListRow;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
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
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'order'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<QueryLinksArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  complete?: Resolver<ReadonlyArray<ResolversTypes['Completion']>, ParentType, ContextType, RequireFields<QueryCompleteArgs, 'text' | 'first'>>;
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'phrase'>>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryQuestionsArgs, 'first' | 'language'>>;
  overview?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryOverviewArgs, 'maxEntities'>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'ids' | 'depth' | 'perEntity' | 'maxEntities' | 'direction'>>;
  between?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryBetweenArgs, 'ids'>>;
  paths?: Resolver<ResolversTypes['PathAnswer'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'among' | 'mode' | 'maxLength' | 'first' | 'throughHubs' | 'overlapInTime'>>;
  vocabulary?: Resolver<ResolversTypes['Vocabulary'], ParentType, ContextType>;
  graph?: Resolver<ResolversTypes['GraphSummary'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  checkSeed?: Resolver<ResolversTypes['SeedCheck'], ParentType, ContextType, RequireFields<MutationCheckSeedArgs, 'cypher' | 'name'>>;
  applySeed?: Resolver<ResolversTypes['SeedRun'], ParentType, ContextType, RequireFields<MutationApplySeedArgs, 'cypher' | 'name'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  seeding?: SubscriptionResolver<ResolversTypes['SeedProgress'], "seeding", ParentType, ContextType>;
  graphChanged?: SubscriptionResolver<ResolversTypes['GraphSummary'], "graphChanged", ParentType, ContextType>;
};

export type SeedCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeedCheck'] = ResolversParentTypes['SeedCheck']> = {
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['SeedError']>, ParentType, ContextType>;
  refused?: Resolver<ReadonlyArray<ResolversTypes['SeedError']>, ParentType, ContextType>;
  wouldCreate?: Resolver<ResolversTypes['ChangeCount'], ParentType, ContextType>;
  wouldDelete?: Resolver<ResolversTypes['ChangeCount'], ParentType, ContextType>;
};

export type SeedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeedError'] = ResolversParentTypes['SeedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeedProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeedProgress'] = ResolversParentTypes['SeedProgress']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  finished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  redirectedFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subkind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LinkCountVerbArgs, 'language'>>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AssessedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessed'] = ResolversParentTypes['Assessed']> = {
  __resolveType: TypeResolveFn<'Link' | 'Occurrence', ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  redirectedFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LinkSentenceArgs, 'language'>>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LinkVerbArgs, 'language'>>;
  inverseVerb?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LinkInverseVerbArgs, 'language'>>;
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
  shortfalls?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<ClaimShortfallsArgs, 'language'>>;
  rank?: Resolver<ResolversTypes['ClaimRank'], ParentType, ContextType>;
  rankReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type EntityOrderResolvers = EnumResolverSignature<{ NAME?: any, DEGREE?: any }, ResolversTypes['EntityOrder']>;

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

export type CompletionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Completion'] = ResolversParentTypes['Completion']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CompletionKind'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['RelationType']>, ParentType, ContextType>;
};

export type CompletionKindResolvers = EnumResolverSignature<{ ENTITY?: any, RELATION?: any, PHRASE?: any }, ResolversTypes['CompletionKind']>;

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  understood?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  subgraph?: Resolver<Maybe<ResolversTypes['Subgraph']>, ParentType, ContextType>;
  paths?: Resolver<Maybe<ResolversTypes['PathAnswer']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['ClaimConnection']>, ParentType, ContextType, Partial<AnswerClaimsArgs>>;
  hits?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
};

export type PathModeResolvers = EnumResolverSignature<{ SHORTEST?: any, ALL_SHORTEST?: any, NEXT_BEST?: any }, ResolversTypes['PathMode']>;

export type PathAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathAnswer'] = ResolversParentTypes['PathAnswer']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weakest?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  overlapsInTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sentences?: Resolver<ReadonlyArray<ResolversTypes['CitedSentence']>, ParentType, ContextType, RequireFields<PathSentencesArgs, 'language'>>;
};

export type CitedSentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedSentence'] = ResolversParentTypes['CitedSentence']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
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
  integrity?: Resolver<Maybe<ResolversTypes['IntegrityReport']>, ParentType, ContextType>;
};

export type IntegrityReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrityReport'] = ResolversParentTypes['IntegrityReport']> = {
  ranAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['IntegrityFinding']>, ParentType, ContextType>;
};

export type IntegrityFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrityFinding'] = ResolversParentTypes['IntegrityFinding']> = {
  check?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SeedRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeedRun'] = ResolversParentTypes['SeedRun']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checksum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['ChangeCount'], ParentType, ContextType>;
  adopted?: Resolver<ResolversTypes['ChangeCount'], ParentType, ContextType>;
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

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SeedCheck?: SeedCheckResolvers<ContextType>;
  SeedError?: SeedErrorResolvers<ContextType>;
  SeedProgress?: SeedProgressResolvers<ContextType>;
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
  EntityOrder?: EntityOrderResolvers;
  Undated?: UndatedResolvers;
  Subgraph?: SubgraphResolvers<ContextType>;
  More?: MoreResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Completion?: CompletionResolvers<ContextType>;
  CompletionKind?: CompletionKindResolvers;
  Answer?: AnswerResolvers<ContextType>;
  PathMode?: PathModeResolvers;
  PathAnswer?: PathAnswerResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  CitedSentence?: CitedSentenceResolvers<ContextType>;
  Vocabulary?: VocabularyResolvers<ContextType>;
  EntityKind?: EntityKindResolvers<ContextType>;
  RelationType?: RelationTypeResolvers<ContextType>;
  StatusWording?: StatusWordingResolvers<ContextType>;
  GraphSummary?: GraphSummaryResolvers<ContextType>;
  IntegrityReport?: IntegrityReportResolvers<ContextType>;
  IntegrityFinding?: IntegrityFindingResolvers<ContextType>;
  SeedRun?: SeedRunResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
};

