import { askingAr } from './askingAr.ts'
import { doingAr } from './doingAr.ts'
import type { Words } from './en.ts'
import { listsAr } from './listsAr.ts'
import { panelAr } from './panelAr.ts'
import { countedWords } from './plurals.ts'
import { termsAr } from './termsAr.ts'
import { viewsAr } from './viewsAr.ts'

const counted = countedWords('ar')

/** Two forms of their own, then few, many and the rest: كيان واحد، كيانان، 3 كيانات، 11 كيانًا، 100 كيان. */
function nouns(one: string, two: string, few: string, many: string, other: string) {
  return counted({
    zero: n => `${n} ${few}`,
    one: () => one,
    two: () => two,
    few: n => `${n} ${few}`,
    many: n => `${n} ${many}`,
    other: n => `${n} ${other}`,
  })
}

const entities = nouns('كيان واحد', 'كيانان', 'كيانات', 'كيانًا', 'كيان')
const links = nouns('رابط واحد', 'رابطان', 'روابط', 'رابطًا', 'رابط')
const claims = nouns('ادعاء واحد', 'ادعاءان', 'ادعاءات', 'ادعاءً', 'ادعاء')
const filters = nouns('مرشّح واحد', 'مرشّحان', 'مرشّحات', 'مرشّحًا', 'مرشّح')
const origins = nouns('مصدر مستقل واحد', 'مصدران مستقلان', 'مصادر مستقلة', 'مصدرًا مستقلًا', 'مصدر مستقل')
const documents = nouns('وثيقة واحدة', 'وثيقتان', 'وثائق', 'وثيقة', 'وثيقة')
const plainOrigins = nouns('مصدر واحد', 'مصدران', 'مصادر', 'مصدرًا', 'مصدر')
const otherRelations = nouns('علاقة أخرى', 'علاقتان أخريان', 'علاقات أخرى', 'علاقة أخرى', 'علاقة أخرى')

const failures: Record<string, string> = {
  UNREACHABLE: 'الخادم لا يجيب. عرضك محفوظ.',
  GRAPH_UNAVAILABLE: 'قاعدة البيانات لا تجيب. عرضك محفوظ.',
  QUERY_TIMEOUT:
    'استغرقت قاعدة البيانات وقتًا أطول من اللازم. انتظر قليلًا ثم حاول مرة أخرى، أو اطلب أقل: كيانات أقل أو مرشّحًا أضيق. عرضك محفوظ.',
  OVERLOADED: 'أسئلة كثيرة في وقت واحد. انتظر قليلًا ثم حاول مرة أخرى. عرضك محفوظ.',
  QUERY_TOO_COMPLEX: 'طُلب أكثر مما يُستطاع في مرة واحدة. اطلب أقل: كيانات أقل أو مرشّحًا أضيق. عرضك محفوظ.',
  UNAUTHENTICATED: 'لم يعد رمزك صالحًا. أعد تحميل الصفحة لتعطي غيره.',
  BAD_USER_INPUT: 'لم يفهم الخادم السؤال. عرضك محفوظ.',
}
const failed = 'تعذّر على الخادم أن يجيب. عرضك محفوظ.'

export const ar: Words = {
  locale: 'ar',
  comma: '، ',
  skipToContent: 'انتقل إلى الشبكة',
  app: {
    views: 'طرق العرض',
    network: 'الشبكة',
    table: 'الجدول',
    graphql: 'GraphQL',
    copyLink: 'انسخ عنوان هذا العرض',
    linkCopied: 'نُسخ عنوان هذا العرض.',
    theme: 'المظهر',
    themeDark: 'المظهر الداكن',
    themeLight: 'المظهر الفاتح',
    language: 'EN English',
    languageShort: 'EN',
    close: 'أغلق',
    back: 'رجوع',
    forward: 'تقدّم',
    filters: 'المرشّحات',
  },
  legend: {
    title: 'المفتاح والمرشّحات',
    kinds: 'الأنواع',
    statuses: 'حالة الروابط',
    relations: 'العلاقات',
    collapse: 'اطوِ المفتاح',
    expand: 'افتح المفتاح',
    moreRelations: otherRelations,
    fewerRelations: 'علاقات أقل',
    event: status => `حدث ${status}`,
    hidden: 'مخفيّ',
  },
  map: {
    zoomIn: 'كبّر',
    zoomOut: 'صغّر',
    fit: 'أظهر الشبكة كلها',
    tidy: 'رتّب الخريطة',
    lasso: 'اختر بالحبل',
    description: (e, l) =>
      `${entities(e)} و${links(l)}. الأسهم تحرّك الخريطة، وزائد وناقص يكبّران ويصغّران، و0 يعرض الكل. وفي الجدول كل ما تعرضه الخريطة.`,
    hiddenByHand: n => `أُزيل ${n} من الخريطة`,
    putBack: 'أعدها',
    paleBy: (l, f) => `${links(l)} باهتة بفعل ${filters(f)}`,
    lens: (name, hops, beyond) => `ضمن ${links(hops)} من ${name}؛ و${entities(beyond)} أبعد من ذلك باهتة`,
    lensOff: 'أزل العدسة',
    tools: 'أدوات الخريطة',
    drawn: (e, l) => `رُسم ${entities(e)} و${links(l)}`,
    withoutLinks: nouns(
      'كيان واحد بلا روابط',
      'كيانان بلا روابط',
      'كيانات بلا روابط',
      'كيانًا بلا روابط',
      'كيان بلا روابط',
    ),
    inAll: n => `في الرسم ${entities(n)}`,
    ofAll: n => `الأكثر ارتباطًا من ${entities(n)}`,
    showMostLinked: n => `أظهر الأكثر ارتباطًا، ${n}`,
    showAll: 'أظهرها كلها',
    hiddenBy: (l, f) => `${links(l)} يخفيها ${filters(f)}`,
    unknown: ids => `ليس في هذا الرسم: ${ids}. يظهر الباقي.`,
    added: n => `أُضيف ${entities(n)}`,
    nothingAdded: 'كلها على الخريطة.',
    left: counted({
      zero: () => 'لا روابط أخرى',
      one: () => 'رابط آخر',
      two: () => 'رابطان آخران',
      few: n => `${n} روابط أخرى`,
      many: n => `${n} رابطًا آخر`,
      other: n => `${n} رابط آخر`,
    }),
    leftUncounted: 'روابط أخرى لم تُحصَ',
    tooMany: n => `تتّسع الخريطة لـ${n} كيان على الأكثر: لم يُضف شيء. أزل بعضها، أو وسّع علاقة واحدة.`,
  },
  signIn: {
    title: 'الرمز من فضلك',
    explanation: 'هذا الخادم يجيب من لديه رمز. الصق رمزك؛ ويُنسى عند إغلاق هذا التبويب.',
    enter: 'ادخل',
  },
  states: {
    loading: 'جارٍ تحميل الشبكة…',
    slow: 'ما زال التحميل جاريًا. التشغيل الأول أطول قليلًا.',
    emptyTitle: 'لا بيانات بعد',
    empty:
      'أضف ملفًا من عندك، أو حمّل المقال المرفق مع Attest: في مجلده، وبالإعدادات (ATTEST_GRAPH وNEO4J_URI) التي شُغّل بها.',
    filtered: (f, l) => `لم يبق ما يُرسم: ${filters(f)} تخفي ${links(l)}.`,
    clearFilters: 'أزل المرشّحات',
    failed: 'لا جواب',
    tryAgain: 'أعد المحاولة',
    broken: 'تعطّل هذا الجزء من الصفحة. يعمل الباقي.',
    failure: code => failures[code] ?? failed,
    notFound: id => `لا شيء هنا اسمه «${id}».`,
    waiting: 'جارٍ التحميل…',
    gone: 'الخادم لا يجيب. ما هو هنا يبقى يعمل، وAttest يعيد المحاولة من تلقائه.',
    tryNow: 'حاول الآن',
    back: 'عاد الخادم يجيب.',
    lookAgain: 'انظر مرة أخرى',
    noSources:
      'لا رابط في هذا المخطط له مصدر: كل منها ما كتبه ملف. الادعاءات مع اقتباساتها تجعلها قابلة للتحقق.',
    cut: (wanted, most) => `طُلب ${wanted} كيان، والخريطة تتّسع لـ${most}: تظهر أول ${most}.`,
  },
  evidence: {
    panel: 'الأدلة',
    link: 'رابط',
    document: 'وثيقة',
    origins,
    claims,
    claimsFrom: (n, from) => `${claims(n)}، ${origins(from)}`,
    wouldChange: 'ما الذي قد يغيّر ذلك',
    pinned: status => `حدّدها شخص؛ القاعدة وحدها تقول: ${status}.`,
    eventWeaker: (event, status) => `أما وقوعه أصلًا: ${event} ${status}.`,
    held: 'المدّة',
    happened: 'متى',
    reportedBy: 'نُقل بحلول',
    note: 'ملاحظة',
    confidence: 'الثقة',
    confidenceOf: n => `${n} من 100، تقدير قارئ واحد`,
    unknown: 'غير معروف',
    heldUnknown: 'البداية غير معروفة، قائم وقت النقل',
    since: from => `منذ ${from}`,
    until: to => `حتى ${to}، والبداية غير معروفة`,
    fromTo: (from, to) => `من ${from} إلى ${to}`,
    still: 'ما زال قائمًا',
    claimsHead: 'الادعاءات',
    noClaims: 'لا مصدر مسجَّل.',
    hedge: word => `بتحفّظ: «${word}»`,
    deprecated: reason => `سُحب: ${reason}`,
    inferred: 'استنتاج قارئ',
    readHere: language => `قُرئ هنا، ${language}`,
    readHerePlain: 'قُرئ هنا',
    unnamedSpeaker: 'شخص غير مسمّى',
    untitled: 'وثيقة',
    open: 'افتح عند الجملة',
    archive: 'نسخة محفوظة',
    copy: 'انسخ الإحالة',
    claim: 'ادعاء',
    openAbout: 'افتح ما يدور حوله',
    claimedOn: 'قيل في',
    namedSubject: 'الطرف الأول كما ورد',
    namedObject: 'الطرف الثاني كما ورد',
    basis: 'كيف دخل',
    copied: 'نُسخت',
    originsHead: 'المصادر المستقلة',
    originsOf: (d, n) => `${documents(d)}، ${plainOrigins(n)}`,
    noOrigins: 'لا أحد: لا يقوله مسمّى بلا تحفّظ في موضع معروف.',
    counts: 'يُحسب: مسمّى، بلا تحفّظ، مصدر قائم بذاته',
    also: (subject, verb) => `${subject} ${verb} أيضًا`,
    didItHappen: 'هل وقع؟',
  },
  entity: {
    names: 'الأسماء',
    aliases: 'يُسمّى أيضًا',
    ids: 'في مواضع أخرى',
    links: 'الروابط',
    entitiesCount: entities,
    linksCount: links,
    noLinks: 'بلا روابط.',
    expandMore: n => `أظهر ${n}`,
    expandAll: 'أظهر الكل على الخريطة',
    onMap: 'على الخريطة',
    ofOnMap: (shown, all) => `${shown} من ${all} على الخريطة`,
    atLeast: n => `${n} على الأقل`,
    claimsAbout: 'ما قيل عنه',
    saidByIt: 'ما قاله بوصفه مصدرًا',
    more: 'أظهر المزيد',
    properties: 'خصائص أخرى',
  },
  document: {
    published: 'نُشر',
    publisher: 'الناشر',
    language: 'اللغة',
    cites: 'يستند إلى',
    citedBy: 'يستند إليه',
    claims: 'ما يدعمه من ادعاءات',
    open: 'افتح الصفحة',
    noPage: 'لا صفحة معروفة.',
  },
  stances: { ASSERTS: 'يُثبت', DOUBTS: 'يشكّك', DOES_NOT_CONFIRM: 'لا يؤكّد', DENIES: 'ينفي' },
  stanceHeads: { ASSERTS: 'من يُثبت', DOUBTS: 'من يشكّك', DOES_NOT_CONFIRM: 'من لا يؤكّد', DENIES: 'من ينفي' },
  modalities: {
    ACTUAL: 'واقع',
    SCHEDULED: 'مجدول',
    PLANNED: 'مخطّط',
    EXPECTED: 'متوقّع',
    PROPOSED: 'مقترح',
    CONDITIONAL: 'مشروط',
    THREATENED: 'مهدَّد به',
  },
  ...doingAr,
  ...viewsAr,
  ...askingAr,
  ...listsAr,
  ...panelAr,
  ...termsAr,
}
