import type { Kind, Relation, Vocabulary } from '../../server/graph/vocabulary.ts'

const kind = (name: string, acts: boolean): Kind => ({
  name,
  labels: { en: name.toLowerCase() },
  description: null,
  acts,
  group: '',
  icon: 'disc',
  breadth: null,
})

const relation = (
  name: string,
  [labels, inverseLabels]: readonly [Relation['labels'], Relation['labels']],
  more: Partial<Relation> = {},
): Relation => ({
  name,
  labels,
  inverseLabels,
  description: null,
  symmetric: false,
  category: 'other',
  domain: ['Actor'],
  range: ['Actor'],
  qualifiers: [],
  ranked: false,
  byStatus: false,
  ...more,
})

const RELATIONS = [
  relation('BACKS', [
    { en: 'backs', ar: 'يدعم', ar_f: 'تدعم' },
    { en: 'is backed by', ar: 'مدعوم من', ar_f: 'مدعومة من' },
  ]),
  relation('MEMBER_OF', [{ en: 'is a member of', ar: 'عضو في' }, { en: 'has as member' }]),
  relation('LEADS', [{ en: 'leads', ar: 'يقود', ar_f: 'تقود' }, { en: 'is led by' }]),
  relation('SPOKE_TO', [{ en: 'spoke to' }, { en: 'was spoken to by' }]),
  relation('PLANS', [{ en: 'plans' }, { en: 'is planned by' }], { range: ['Event'] }),
  relation('PRESSED_FOR_RELEASE_OF', [
    { en: 'pressed for the release of' },
    { en: 'whose release was sought by' },
  ]),
  relation('LOCATED_IN', [{ en: 'is in' }, { en: 'contains' }], { domain: ['Place'], range: ['Place'] }),
  relation('ALLIED_WITH', [{ en: 'is allied with' }, { en: 'is allied with' }], { symmetric: true }),
]

/** A vocabulary of a few relations, worded each in another way. */
export const VOCABULARY: Vocabulary = {
  kinds: new Map(
    [kind('State', true), kind('Event', false), kind('Place', false)].map(row => [row.name, row]),
  ),
  relations: new Map(RELATIONS.map(row => [row.name, row])),
}

/** The same with one more relation, as if a row had been added. */
export const withRelation = (name: string, label: string, inverseLabel: string): Vocabulary => ({
  ...VOCABULARY,
  relations: new Map([
    ...VOCABULARY.relations,
    [name, relation(name, [{ en: label }, { en: inverseLabel }])],
  ]),
})
