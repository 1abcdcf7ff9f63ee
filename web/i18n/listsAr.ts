import type { listsEn } from './listsEn.ts'
import { countedWords } from './plurals.ts'

const counted = countedWords('ar')

export const listsAr: typeof listsEn = {
  filtering: {
    all: 'الكل',
    allOf: title => `الكل: ${title}`,
    only: 'وحده',
    onlyThis: label => `${label} وحده`,
    modalities: 'كيف يُقصد',
    sources: 'المصادر المستقلة',
    exactly: (number, orMore) => (number === 0 ? 'لا مصدر' : orMore ? `${number} أو أكثر` : `${number} فقط`),
    confidence: 'ثقة قارئ',
    least: 'من',
    most: 'إلى',
    any: 'الكل',
    boundOf: (title, end) => `${title}، على ${end === 'least' ? 'الأقل' : 'الأكثر'}`,
    withoutConfidence: counted({
      one: () => 'رابط واحد بلا تقدير، فلا يدخل في أي حدّ.',
      two: () => 'رابطان بلا تقدير، فلا يدخلان في أي حدّ.',
      few: n => `${n} روابط بلا تقدير، فلا تدخل في أي حدّ.`,
      many: n => `${n} رابطًا بلا تقدير، فلا تدخل في أي حدّ.`,
      other: n => `${n} رابط بلا تقدير، فلا تدخل في أي حدّ.`,
    }),
    findRelation: 'ابحث عن علاقة',
    noRelation: text => `لا علاقة هنا نصّها «${text}».`,
    takenIs: 'ما تزيله المرشّحات',
    hidden: 'مخفيّ',
    pale: 'باهت',
    clearShort: 'أزل',
  },
}
