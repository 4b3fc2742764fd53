/**
 * Verbal nouns and verbs of the forms VII, VIII and X, and a few nouns, begin with a joining alef: no hamza is written.
 * Listed without that alef. Not here: what is also a word with a hamza (إنفاق, إطلاع), and what good papers write both
 * ways (الإثنين, إستراتيجية).
 */
const nouns =
  'جتماع جتهاد حتجاج حتفال حتلال حتمال حترام حتياج حتواء ختبار ختراق ختراع ختصار ختصاص ختطاف ختفاء ختلاف ختيار دعاء رتباط رتفاع رتكاب ' +
  'زدحام زدهار زدياد ستئناف ستثمار ستثناء ستجابة ستجواب ستحقاق ستخبارات ستخدام ستخراج ستدعاء ستراحة ستشارة ستشاري ' +
  'ستشهاد ستضافة ستطلاع ستعادة ستعداد ستعراض ستعمار ستعمال ستغلال ستفادة ستفتاء ستفزاز ستفسار ستقالة ستقبال ستقرار ستقطاب ستقلال ستكشاف ' +
  'ستكمال ستلام ستماع ستمرار ستنتاج ستنزاف ستنكار ستهداف ستهلاك ستيراد ستيطان ستيلاء شتباك شتراك شتعال شتراط صطدام صطفاف صطياد ضطراب ضطهاد ' +
  'عتبار عتداء عتذار عتراض عتراف عتزال عتصام عتقاد عتقال عتماد غتيال فتتاح فتراض قتحام قتراح قتراب قتراض قتصاد قتناع كتتاب كتساب ' +
  'كتشاف كتفاء لتزام لتحاق لتقاء لتماس متحان متداد متلاك متناع متياز نتخاب نتشار نتصار نتظار نتقاد نتقال نتقام نتماء نتهاء نتهاك نحراف نحياز ' +
  'نخفاض ندلاع ندماج نزلاق نسحاب نضمام نطباع نطلاق نعدام نعقاد نفتاح نفجار نفصال نقسام نقطاع نقلاب نكماش نهيار هتمام بتزاز بتعاد بتكار تجاه ' +
  'تحاد تصال تفاق تفاقية تهام تساع تخاذ سم بن'

const verbs =
  'جتمع حتج حتفل حتل حتوى ختار ختتم ختطف ختفى ختلف رتبط رتفع رتكب زداد ستأنف ستبعد ستثمر ستجاب ستجوب ستخدم ستدعى ستشهد ستضاف ستطاع ' +
  'ستعاد ستعد ستعرض ستغرق ستغل ستفاد ستقال ستقبل ستقر ستكمل ستلم ستمر ستمع ستنكر ستهدف ستهل ستولى شتبك شترى شترط صطدم ضطر عتبر عتدى ' +
  'عتذر عترض عترف عتزل عتصم عتقد عتقل عتمد غتال غتيل فتتح قتحم قترب قترح قتصر كتشف كتفى لتزم لتقى متد متلك متنع نتخب نتشر نتصر نتظر نتقد ' +
  'نتقل نتهت نتهك نتهى نخفض ندلع نسحب نضم نطلق نعقد نفجر نفصل نقسم نقطع نقلب نهار هتم بتعد بتكر تجه تحد تخذ تصل تفق تهم'

const before = '(?<before>[وف]?(?:[بكل]?ال|لل|[بكل])?)'
const nounEnds = '(?:ات|اته|اتها|اتهم|ي|ية|يا|يات|يين|يون|ه|ها|هم|نا|ا|ين|ان|ة|ته|تها|تهم)?'
const verbEnds = '(?:ت|وا|ا|تا|ه|ها|هم|نا|ن|ته|تها)?'

/** Nouns take neither إ nor أ; with أ a verb may be the first person's present («أستقبل»), so verbs are sought with إ. */
const wrongNoun = new RegExp(`^${before}[إأ](?<rest>(?:${alternatives(nouns)})${nounEnds})$`, 'u')
const wrongVerb = new RegExp(`^(?<before>[وف]?)إ(?<rest>(?:${alternatives(verbs)})${verbEnds})$`, 'u')

/** The word with its joining alef, where it was written with a hamza. */
export function withoutWaslHamza(bare: string): string | null {
  if (!/[إأ]/.test(bare) || namesWithHamza.has(bare)) return null
  const groups = (wrongNoun.exec(bare) ?? wrongVerb.exec(bare))?.groups
  return groups === undefined ? null : `${groups['before'] ?? ''}ا${groups['rest'] ?? ''}`
}

/** «أسم», «أبن», «أسمها» might be other words; «أتحاد» is none. */
const namesWithHamza: ReadonlySet<string> = new Set(
  'أسم أسمي أسما أسمه أسمها أسمهم أسمت أسمته أسمتها أسمنا أسمان أسمين أبن أبنا أبنه أبنية أبني إبنا وأبنية الأبنية أسمية الأسمية'.split(
    ' ',
  ),
)

function alternatives(list: string): string {
  return list
    .split(' ')
    .sort((one, other) => other.length - one.length)
    .join('|')
}
