import type { Status } from './claim.ts'
import type { Changes, Matter, Phrases, Reasons } from './phrases.ts'

const STATUSES: Record<Status, string> = {
  confirmed: 'مؤكَّد',
  reported: 'منقول',
  alleged: 'مزعوم',
  unconfirmed: 'غير مؤكَّد',
  disputed: 'محلّ خلاف',
  denied: 'منفيّ',
  retracted: 'مسحوب',
  unsourced: 'بلا مصادر',
}

const CHANGES: Changes = {
  asManyDenials: 'نفيٌ مستقل بالعدد نفسه يجعله محلّ خلاف.',
  denials: (needed, more) =>
    needed === 1
      ? `نفيٌ مستقل ${more ? 'آخر ' : ''}يجعله محلّ خلاف.`
      : `${counted(needed, 'نفيان مستقلان آخران يجعلانه', 'مرات نفي مستقلة أخرى تجعله')} محلّ خلاف.`,
  originBeside: name => `مصدر واحد مستقل عن ${name} وعمّا يستند إليه يؤكّده.`,
  originNotRestingOn: name => `مصدر واحد لا يستند إلى ${name} يؤكّده.`,
  origins: needed =>
    `${counted(needed, 'مصدران مستقلان أحدهما عن الآخر يؤكّدانه', 'مصادر مستقلة بعضها عن بعض تؤكّده')}.`,
  secondOriginUnlessDenied: 'مصدر مستقل ثانٍ يؤكّده، ما لم ينفه مثلهم.',
  originsUnlessDenied: (needed, more) =>
    needed === 1
      ? `مصدر مستقل ${more ? 'آخر ' : ''}يؤكّده، ما لم ينفه مثلهم.`
      : `${counted(needed, `مصدران مستقلان ${more ? 'آخران ' : ''}يؤكّدانه`, `مصادر مستقلة ${more ? 'أخرى ' : ''}تؤكّده`)}، ما لم ينفه مثلهم.`,
  namedSource: 'مصدر مسمّى يقوله بلا تحفّظ يجعله منقولًا.',
  namedSources: 'مصدران مستقلان مسمّيان يقولانه بلا تحفّظ يؤكّدانه.',
  namedSourcesUnlessDenied: needed =>
    `${counted(needed, 'مصدران مستقلان مسمّيان يقولانه بلا تحفّظ يؤكّدانه', 'مصادر مستقلة مسمّاة تقوله بلا تحفّظ تؤكّده')}، ما لم ينفه مثلهم.`,
  denial: 'والنفي يجعله محلّ خلاف.',
  denialOfNothing: 'والنفي يجعله منفيًّا.',
  namedSourceAgainstDenial: 'قول مصدر مسمّى به يجعله محلّ خلاف.',
  newClaim: 'ادعاء جديد.',
  claimWithQuote: 'ادعاء واحد مع اقتباسه.',
  unpin: 'أن يرفع المحرّر قراره.',
}

/** The verbs that differ: "says it" of a link, "says that it happened" of an event. */
const VERBS = {
  link: { says: 'يقوله', denies: 'ينفيه', doubts: 'يشكّك فيه', refuses: 'لا يؤكّده' },
  occurrence: {
    says: 'يقول بوقوعه',
    denies: 'ينفي وقوعه',
    doubts: 'يشكّك في وقوعه',
    refuses: 'لا يؤكّده',
  },
}

const LIST = new Intl.ListFormat('ar', { type: 'conjunction' })

// The verb stands before its subject, so it stays in the singular whoever speaks.
function reasonsAbout(matter: Matter): Reasons {
  const { says, ...against } = VERBS[matter]
  return {
    independent: (count, names) =>
      `${says} ${counted(count, 'مصدران مستقلان', 'مصادر مستقلة')}: ${names.join('، ')}.`,
    bothEnds: `${says} الطرفان.`,
    oneSource: name => `${says} مصدر واحد مسمّى بلا تحفّظ، هو ${name}.`,
    originNotStated: names => `${says} ${LIST.format(names)} بلا تحفّظ؛ ولم يُذكر أين قيل.`,
    addNothing: names => `و${says} أيضًا ${LIST.format(names)} دون إضافة مصدر مستقل.`,
    loose: (hedges, unnamed) => {
      const how = [
        ...(hedges.length > 0 ? [`متحفّظ (${hedges.join('، ')})`] : []),
        ...(unnamed.length > 0 ? [`غير مسمّى (${unnamed.join('، ')})`] : []),
      ]
      return `من ${says} ${how.join(' أو ')}.`
    },
    hedge: (name, word) => `${name}: «${isolated(word)}»`,
    say: names => `${says} ${LIST.format(names)}.`,
    nobodySays: `لا أحد ${says}.`,
    nobodyContests: `لا أحد ${against.doubts} أو ${against.denies}.`,
    contested: (names, objections) => {
      const verbs = objections.map(objection => `و${against[objection]}`)
      return `${verbs.join(' ')} ${LIST.format(names)}.`
    },
    withdrawn: reasons =>
      reasons.length > 0
        ? `قيل ثم سُحب: ${reasons.map(reason => isolated(reason.replace(/\.$/, ''))).join('؛ ')}.`
        : 'قيل ثم سُحب.',
    noSource: 'لا مصدر مسجَّل.',
    onlyInferred: 'استنتاج قارئ فقط.',
    onlyWithdrawn: 'لم يبق ادعاء قائم.',
    pinned: ruleStatus => `هذا قرار محرّر. وبحسب القاعدة: ${STATUSES[ruleStatus]}.`,
  }
}

/** Two have a form of their own; from three on the number stands before the plural, from eleven on a reader accepts it too. */
const counted = (count: number, two: string, several: string) => (count === 2 ? two : `${count} ${several}`)

/** Text of another script, so that brackets and stops around it do not turn. */
export const isolated = (text: string) => (/\p{Script=Arabic}/u.test(text) ? text : `\u2068${text}\u2069`)

/** Modern Standard Arabic. */
export const arabic = (matter: Matter): Phrases => ({
  statuses: STATUSES,
  reasons: reasonsAbout(matter),
  changes: CHANGES,
  shortfalls: {
    deprecated: () => 'مسحوب',
    inferred: () => 'استنتاج قارئ',
    'less-actual': () => 'أقلّ جزمًا مما يقوله غيره',
    doubts: () => 'الشكّ ليس نفيًا',
    'does-not-confirm': () => 'قيل صراحةً؛ والسكوت لا يُحتسب',
    'denied-by-an-end': () => 'نفيٌ من أحد الطرفين',
    hedged: () => 'متحفّظ',
    unnamed: () => 'غير مسمّى',
    'origin-not-stated': () => 'لم يُذكر أين قيل',
    derivative: name => `يستند إلى ${name}`,
    'same-speaker': name => `قاله ${name} في موضع آخر أيضًا`,
    'same-document': name => `في وثيقة واحدة مع ${name}`,
    'common-source': name => `يستند إلى ما يستند إليه ${name}`,
    repeats: name => `${name} يُحتسب مرة واحدة`,
  },
  counts: 'يُحتسب: مسمّى، جازم، مصدر مستقل',
  somebodyUnnamed: 'مصدر غير مسمّى',
  further: count => (count === 1 ? 'آخر' : `${count} آخرين`),
})
