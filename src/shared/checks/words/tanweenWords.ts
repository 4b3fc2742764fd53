/** Nouns in اء of which the accusative is often written with an alef too many. Verbs («جاءا») are not among them. */
const nouns: ReadonlySet<string> = new Set(
  (
    'بناء ابتداء انتهاء سواء مساء جزاء استثناء اقتضاء اعتداء ادعاء لقاء عداء غناء شفاء وفاء غطاء عطاء بقاء ولاء نداء دعاء رجاء فضاء قضاء ' +
    'إجراء إنشاء إلغاء إخلاء إعفاء إحصاء إرضاء استياء استيلاء احتواء اختفاء التقاء انتماء اكتفاء اقتداء عشاء شتاء هواء دواء خلاء هباء ثناء عزاء ' +
    'افتراء إيماء اهتداء ضياء رخاء رداء وعاء حذاء مضاء إثناء إبقاء إنهاء إغراء إيذاء استرخاء استدعاء استفتاء'
  ).split(' '),
)

/** The word with its tanween on the hamza, where it is one of these with an alef too many; else null. */
export function tanweenOnHamza(bare: string): string | null {
  const stem = bare.slice(0, -1)
  const isListed = nouns.has(stem) || (/^[وفبل]/.test(stem) && nouns.has(stem.slice(1)))
  return isListed ? `${stem}\u064b` : null
}
