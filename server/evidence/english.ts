import type { Status } from './claim.ts'
import type { Changes, Matter, Names, Objection, Phrases, Reasons } from './phrases.ts'

const STATUSES: Record<Status, string> = {
  confirmed: 'Confirmed',
  reported: 'Reported',
  alleged: 'Alleged',
  unconfirmed: 'Unconfirmed',
  disputed: 'Disputed',
  denied: 'Denied',
  retracted: 'Retracted',
  unsourced: 'No sources',
}

const CHANGES: Changes = {
  asManyDenials: 'As many independent denials would make it disputed.',
  denials: (needed, more) =>
    `${countOf(needed, more)} independent ${needed === 1 ? 'denial' : 'denials'} would make it disputed.`,
  originBeside: name => `One origin independent of ${name}, and of what it cites, would confirm it.`,
  originNotRestingOn: name => `One origin that does not rest on ${name} would confirm it.`,
  origins: needed => `${countOf(needed)} origins independent of each other would confirm it.`,
  secondOriginUnlessDenied: 'A second independent origin would confirm it, unless as many others deny it.',
  originsUnlessDenied: (needed, more) =>
    `${countOf(needed, more)} independent ${needed === 1 ? 'origin' : 'origins'} would confirm it, unless as many others deny it.`,
  namedSource: 'A named source saying so without hedging would make it reported.',
  namedSources: 'Two independent named sources saying so without hedging would confirm it.',
  namedSourcesUnlessDenied: needed =>
    `${countOf(needed)} independent named sources saying so without hedging would confirm it, unless as many others deny it.`,
  denial: 'A denial would make it disputed.',
  denialOfNothing: 'A denial would make it denied.',
  namedSourceAgainstDenial: 'Somebody named saying so would make it disputed.',
  newClaim: 'A new claim.',
  claimWithQuote: 'One claim with its quote.',
  unpin: 'The curator lifting the decision.',
}

const OBJECTIONS: Record<Objection, { readonly one: string; readonly several: string }> = {
  denies: { one: 'denies it', several: 'deny it' },
  doubts: { one: 'doubts it', several: 'doubt it' },
  refuses: { one: 'does not confirm it', several: 'do not confirm it' },
}

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** Names that a sentence begins with. */
function opening(names: Names): string {
  const list = LIST.format(names)
  return list.charAt(0).toUpperCase() + list.slice(1)
}

function reasonsAbout(matter: Matter): Reasons {
  const so = matter === 'link' ? 'so' : 'it happened'
  const say = (names: Names) => `${opening(names)} ${names.length === 1 ? 'says' : 'say'} ${so}`
  return {
    independent: (count, names) => `${count} independent origins say ${so}: ${names.join(', ')}.`,
    bothEnds: `Both ends say ${so}.`,
    oneSource: name => `One named source, ${name}, says ${so} without hedging.`,
    originNotStated: names => `${say(names)} without hedging; where is not stated.`,
    addNothing: names =>
      `${say(names)} too, but ${names.length === 1 ? 'adds' : 'add'} no independent origin.`,
    loose: (hedges, unnamed) => {
      const how = [
        ...(hedges.length > 0 ? [`hedges (${hedges.join(', ')})`] : []),
        ...(unnamed.length > 0 ? [`is not named (${unnamed.join(', ')})`] : []),
      ]
      return `Who says ${so} ${how.join(' or ')}.`
    },
    hedge: (name, word) => `${name}: “${word}”`,
    say: names => `${say(names)}.`,
    nobodySays: `Nobody says ${so}.`,
    nobodyContests: 'Nobody doubts or denies it.',
    contested: (names, objections) => {
      const verbs = objections.map(objection => OBJECTIONS[objection][names.length === 1 ? 'one' : 'several'])
      return `${opening(names)} ${LIST.format(verbs)}.`
    },
    withdrawn: reasons =>
      reasons.length > 0
        ? `It was said and withdrawn: ${reasons.map(reason => reason.replace(/\.$/, '')).join('; ')}.`
        : 'It was said and withdrawn.',
    noSource: 'No source is recorded.',
    onlyInferred: 'Only a reader’s inference.',
    onlyWithdrawn: 'No claim stands any more.',
    pinned: ruleStatus =>
      `A curator decided this. By the rule it would be: ${STATUSES[ruleStatus].toLowerCase()}.`,
  }
}

const NUMERALS = ['No', 'One', 'Two', 'Three', 'Four', 'Five']

const countOf = (count: number, more = false) => `${NUMERALS[count] ?? count}${more ? ' more' : ''}`

/** English. */
export const english = (matter: Matter): Phrases => ({
  statuses: STATUSES,
  reasons: reasonsAbout(matter),
  changes: CHANGES,
  shortfalls: {
    deprecated: () => 'withdrawn',
    inferred: () => 'a reader’s inference',
    'less-actual': () => 'less definite than others say',
    doubts: () => 'a doubt is not a denial',
    'does-not-confirm': () => 'said outright; silence would not count',
    'denied-by-an-end': () => 'a denial by one of the two it is about',
    hedged: () => 'hedged',
    unnamed: () => 'nobody named',
    'origin-not-stated': () => 'where it was said is not stated',
    derivative: name => `rests on ${name}`,
    'same-speaker': name => `said by ${name} elsewhere too`,
    'same-document': name => `in one document with ${name}`,
    'common-source': name => `rests on the same source as ${name}`,
    repeats: name => `${name} counts once`,
  },
  counts: 'counts: named, firm, its own origin',
  somebodyUnnamed: 'somebody unnamed',
  further: count => (count === 1 ? '1 other' : `${count} others`),
})
