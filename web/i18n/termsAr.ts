/** Arabic for what the data says in words of its own: what is not here is shown as it stands. */
import type { termsEn } from './termsEn.ts'

const documentKinds: Record<string, string> = {
  'news-article': 'مقال',
  'tv-interview': 'مقابلة تلفزيونية',
  'unspecified-reports': 'تقارير غير محدّدة',
  statements: 'تصريحات',
  interviews: 'مقابلات',
}

const modes: Record<string, string> = {
  'own voice': 'يقوله بلسانه',
  'newspaper, own voice': 'تقوله بلسانها',
  'channel, own voice': 'تقوله بلسانها',
  'televised interview': 'في مقابلة تلفزيونية',
  'speaking to the newspaper': 'متحدثًا إلى الصحيفة',
  unspecified: 'لم يُذكر أين',
  reports: 'تنقله',
  quotes: 'تقتبسه',
  paraphrases: 'تعيد صياغته',
  'has spoken (forum not stated here)': 'لم يُذكر أين',
  statement: 'في بيان',
  spokesman: 'على لسان متحدث',
  says: 'بقوله',
  'by its interior minister': 'على لسان وزيرة داخليتها',
  'would not be named': 'دون الكشف عن أسمائهم',
  'told the newspaper': 'في حديث إلى الصحيفة',
  'in her own words': 'بكلماتها',
  'reports what "is being described"': 'تنقل ما يصفه آخرون',
}

const shortModes: Record<string, string> = {
  ...modes,
  'own voice': 'بلسانه',
  'newspaper, own voice': 'بلسانها',
  'channel, own voice': 'بلسانها',
  'televised interview': 'على التلفزيون',
  unspecified: '',
  'has spoken (forum not stated here)': '',
}

const properties: Record<string, string> = {
  occurred: 'وقع',
  assessment: 'تقديره',
  phase: 'مرحلته',
  personnelMax: 'قوامه',
  duration: 'مدّته',
  kind: 'يُسمّى',
  status: 'وضعه',
  mood: 'حاله',
  profession: 'مهنته',
}

const languageNames: Record<string, string> = {
  en: 'بالإنجليزية',
  ar: 'بالعربية',
  fa: 'بالفارسية',
  he: 'بالعبرية',
  ku: 'بالكردية',
  ckb: 'بالكردية السورانية',
  tr: 'بالتركية',
  fr: 'بالفرنسية',
  ru: 'بالروسية',
}

export const termsAr: typeof termsEn = {
  documentKind: kind => documentKinds[kind] ?? kind,
  mode: mode => modes[mode] ?? mode,
  shortMode: mode => shortModes[mode] ?? mode,
  property: property => properties[property] ?? property,
  languageName: code => languageNames[code] ?? code,
}
