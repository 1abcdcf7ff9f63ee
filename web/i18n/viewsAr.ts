import type { FileFault } from '../views/viewFile.ts'
import type { viewsEn } from './viewsEn.ts'

const faults: Record<FileFault, string> = {
  'too large': 'أكبر من أن يكون عرضًا. لم يتغيّر شيء.',
  'not json': 'لا يُقرأ: ليس JSON. لم يتغيّر شيء.',
  'not a view': 'ليس فيه عرض من Attest. لم يتغيّر شيء.',
  newer: 'حفظته نسخة أحدث من Attest. لم يتغيّر شيء.',
}

export const viewsAr: typeof viewsEn = {
  views: {
    title: 'العروض',
    name: 'احفظ هذا العرض في هذا المتصفح باسم',
    save: 'احفظ',
    kept: name => `حُفظ «${name}».`,
    'not kept': name => `يبقى «${name}» حتى تُغلق هذه الصفحة: لا يحفظ المتصفح المزيد. احفظه في ملف.`,
    saved: 'العروض المحفوظة',
    none: 'لا عروض محفوظة بعد.',
    remove: name => `احذف «${name}»`,
    saveFile: 'احفظ في ملف',
    openFile: 'افتح ملفًا',
    fault: (file, why) => `\u2068${file}\u2069 ${faults[why]}`,
    withoutPositions:
      'نُسخ العنوان من دون مواضع الكيانات: فبها يطول أكثر من اللازم. احفظ العرض في ملف لتبقى المواضع.',
  },
}
