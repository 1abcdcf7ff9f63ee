import type { Status } from '../evidence/claim.ts'
import type { Language } from './context.ts'

/** The rule of each status in one sentence, as the legend tells it. */
const RULES: Readonly<Record<Status, Readonly<Record<Language, string>>>> = {
  confirmed: {
    en: 'At least two independent origins say so without hedging, or both ends of the link do; fewer independent denials.',
    ar: 'يقوله مصدران مستقلان على الأقل بلا تحفّظ، أو يقوله طرفا الرابط، والنفي المستقل أقلّ.',
  },
  reported: {
    en: 'A named source says so without hedging; nobody doubts or denies it.',
    ar: 'يقوله مصدر مسمّى بلا تحفّظ، ولا أحد يشكّك فيه أو ينفيه.',
  },
  alleged: {
    en: 'Whoever says so hedges or is not named.',
    ar: 'من يقوله متحفّظ أو غير مسمّى.',
  },
  unconfirmed: {
    en: 'A named source says so; somebody doubts it or expressly does not confirm it. Or there are only doubts.',
    ar: 'يقوله مصدر مسمّى، ويشكّك فيه آخر أو لا يؤكّده صراحةً. أو ليس هناك سوى شكوك.',
  },
  disputed: {
    en: 'It is said and denied.',
    ar: 'قيل ونُفي.',
  },
  denied: {
    en: 'Nobody says so; somebody denies it.',
    ar: 'لا أحد يقوله، وهناك من ينفيه.',
  },
  retracted: {
    en: 'Everything that said so was withdrawn.',
    ar: 'سُحب كل ما كان يقوله.',
  },
  unsourced: {
    en: 'No source is recorded, or it is only a reader’s inference.',
    ar: 'لا مصدر مسجَّل، أو هو استنتاج قارئ فقط.',
  },
}

export const ruleOf = (status: Status, language: Language): string => RULES[status][language]
