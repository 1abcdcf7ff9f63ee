import type { askingEn } from './askingEn.ts'
import { countedWords } from './plurals.ts'

const counted = countedWords('ar')

export const askingAr: typeof askingEn = {
  search: {
    label: 'ابحث عن الأسماء بأي كتابة، أو اسأل',
    hint: 'ابحث أو اسأل «من يدعم …»',
    results: 'ما يمكن اختياره',
    places: 'أين يُبحث',
    place: { names: 'الأسماء والأسئلة', quotes: 'الاقتباسات' },
    nothing: text => `لا اسم يطابق «${text}». جرّب كتابة أخرى، أو اسأل، أو ابحث في الاقتباسات.`,
    asked: text => `لا اسم يطابق «${text}». يسأله Enter سؤالًا.`,
    noQuote: text => `لا اقتباس فيه «${text}». جرّب كلمات أقل أو كتابة أخرى.`,
    quotes: counted({
      zero: () => 'لا اقتباسات',
      one: () => 'اقتباس واحد',
      two: () => 'اقتباسان',
      few: n => `${n} اقتباسات`,
      many: n => `${n} اقتباسًا`,
      other: n => `${n} اقتباس`,
    }),
    quotesHint: 'كلمات من اقتباس، بلغته.',
    also: alias => `أيضًا ${alias}`,
    found: counted({
      zero: () => 'لا أسماء',
      one: () => 'اسم واحد',
      two: () => 'اسمان',
      few: n => `${n} أسماء`,
      many: n => `${n} اسمًا`,
      other: n => `${n} اسم`,
    }),
    waiting: 'يجري البحث…',
    keys: 'Enter يفتح · Shift + Enter يضيف · Alt + Enter يعرضه وحده',
    ask: 'اسأل',
    goOn: 'أكمل',
    add: 'أضف إلى الخريطة',
    only: 'اعرض هذا وحده على الخريطة',
    tryOne: 'يستطيع هذا المخطط أن يجيب',
  },
  answer: {
    answer: 'جواب',
    notUnderstood: 'لم يُفهم كسؤال',
    nothing: 'لا شيء. لا مصدر هنا يقول ذلك.',
    onMap: (there, all) => (there === all ? 'كله على الخريطة' : `${there} من ${all} كيانات على الخريطة`),
    add: counted({
      one: () => 'أضف واحدًا إلى الخريطة',
      two: () => 'أضف اثنين إلى الخريطة',
      other: n => `أضف ${n} إلى الخريطة`,
    }),
    only: 'اعرض هذه وحدها',
    contestedBy: 'يعارضه',
    claims: 'الادعاءات التي يستند إليها',
    path: 'أقصر مسار',
    pathOf: (at, all) => `المسار ${at} من ${all} متساوية الطول`,
    morePaths: 'هناك مسارات أخرى بهذا الطول.',
    weakest: (sentence, status) => `أضعف ما فيه: ${sentence} (${status}).`,
    neverAtOnce: 'بحسب تواريخها لم تقم هذه الروابط في وقت واحد.',
    names: 'أم أن المقصود أحد هذه؟',
    perhaps: 'لعلّ المقصود أحد هذه',
    askNext: 'اسأل بعد ذلك',
  },
}
