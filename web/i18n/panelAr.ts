/** Arabic for what the evidence panel says besides the claims themselves. */
import type { panelEn } from './panelEn.ts'
import { countedWords } from './plurals.ts'

const counted = countedWords('ar')

const claims = counted({
  one: () => 'ادعاء واحد',
  two: () => 'ادعاءان',
  few: n => `${n} ادعاءات`,
  many: n => `${n} ادعاءً`,
  other: n => `${n} ادعاء`,
})
const origins = counted({
  zero: () => 'بلا مصدر',
  one: () => 'مصدر واحد',
  two: () => 'مصدران',
  few: n => `${n} مصادر`,
  many: n => `${n} مصدرًا`,
  other: n => `${n} مصدر`,
})
const independent = counted({
  zero: () => 'بلا مصدر مستقل',
  one: () => 'من مصدر مستقل واحد',
  two: () => 'من مصدرين مستقلين',
  few: n => `من ${n} مصادر مستقلة`,
  many: n => `من ${n} مصدرًا مستقلًا`,
  other: n => `من ${n} مصدر مستقل`,
})
const sayIt = counted({
  one: () => 'يقوله واحد',
  two: () => 'يقوله اثنان',
  few: n => `يقوله ${n}`,
  many: n => `يقوله ${n}`,
  other: n => `يقوله ${n}`,
})

const reliabilities: Record<string, string> = {
  A: 'موثوق تمامًا',
  B: 'موثوق عادةً',
  C: 'موثوق إلى حدّ ما',
  D: 'غير موثوق عادةً',
  E: 'غير موثوق',
  F: 'لا يمكن الحكم عليه',
}

export const panelAr: typeof panelEn = {
  panel: {
    theRule: 'القاعدة',
    contestedBy: 'المنازعون فيه',
    modality: 'مدى وقوعه',
    claimsOrigins: (n, from) =>
      n === 0 ? 'لا أحد يُثبته: 0 ادعاءات مُثبِتة' : `${claims(n)}، ${origins(from)}`,
    sayFrom: (n, from) => (n === 0 ? 'لا أحد يقوله' : `${sayIt(n)}، ${independent(from)}`),
    whereFrom: 'من أين جاء',
    does: {
      ASSERTS: 'يقوله',
      DOUBTS: 'يشكّك فيه',
      DOES_NOT_CONFIRM: 'لا يؤكّده',
      DENIES: 'ينفيه',
    },
    alsoItself: doing => `${doing} بنفسه`,
    elsewhere: 'لم يُذكر أين',
    countsAgainst: 'يُحسب ضدّه: مسمّى، بلا تحفّظ، مصدر قائم بذاته',
    counted: 'يُحسب',
    openClaim: 'افتح هذا الادعاء',
    citation: 'الإحالة',
    copyMarkdown: 'انسخ بصيغة Markdown',
    notCopied: 'لم تُنسخ: حدّد النص',
    endUnknown: 'والنهاية غير معروفة',
    startUnknownStill: 'البداية غير معروفة، وما زال قائمًا',
    show: n => `أظهر ${n}`,
    showSome: (n, all) => `أظهر ${n} من ${all}`,
    showAllSome: (n, all) => `أظهر ${n} من ${all} على الخريطة`,
    some: (n, all) => `${n} من ${all}`,
    more: 'المزيد',
    collapse: 'اطوِ',
    firstOf: (n, all) => `أول ${n} من ${all}`,
    note: 'ملاحظة',
    reliability: 'بوصفه مصدرًا',
    reliabilityOf: grade => `${grade}، ${reliabilities[grade] ?? grade}`,
    labels: 'تصنيفاته في قاعدة البيانات',
    yes: 'نعم',
    no: 'لا',
    text: 'النص',
    inHand: 'قُرئ نفسه',
    notInHand: 'لم يُقرأ؛ عُرف مما يستند إليه',
    noClaims: 'لم يُقرأ فيها ادعاء.',
    none: 'لا شيء.',
    noArchive: 'لا نسخة محفوظة معروفة.',
    credibility: 'المصداقية',
    credibilityOf: grade => `${grade} من 6 (1 يعني أكّده آخرون)`,
    recorded: 'سُجّل',
    about: 'عن',
    fromTheMap: 'ما تعرفه الخريطة عنه:',
  },
}
