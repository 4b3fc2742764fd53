import type { Conversion } from '../../../../../src/shared/text/convert/conversions.ts'

/** Sentences before and after a conversion; where both are equal it leaves them alone. */
export const conversionExamples: readonly {
  conversion: Conversion
  cases: readonly (readonly [written: string, converted: string])[]
}[] = [
  {
    conversion: { name: 'digits', way: 'western' },
    cases: [
      ['ارتفع الإنتاج ٣٫٥٪ إلى ١٬٢٣٤ طنًا عام ٢٠٢٤', 'ارتفع الإنتاج 3.5% إلى 1,234 طنًا عام 2024'],
      ['در سال ۱۴۰۳', 'در سال 1403'],
      ['قمة G٢٠ الساعة ١٠:٣٠', 'قمة G20 الساعة 10:30'],
    ],
  },
  {
    conversion: { name: 'digits', way: 'arabicIndic' },
    cases: [
      ['ارتفع الإنتاج 3.5% إلى 1,234 طنًا عام 2024', 'ارتفع الإنتاج ٣٫٥٪ إلى ١٬٢٣٤ طنًا عام ٢٠٢٤'],
      ['يوم 24.11.2026 الساعة 10:30', 'يوم ٢٤.١١.٢٠٢٦ الساعة ١٠:٣٠'],
      ['قمة G20 وطائرة F-16 وهاتف iPhone 15', 'قمة G20 وطائرة F-16 وهاتف iPhone 15'],
      ['في ۱۲ يونيو', 'في ١٢ يونيو'],
    ],
  },
  {
    conversion: { name: 'digits', way: 'persian' },
    cases: [['سال 1403 و ٥٠٪', 'سال ۱۴۰۳ و ۵۰٪']],
  },
  {
    conversion: { name: 'punctuation', way: 'bySurroundings' },
    cases: [
      ['وصل الوزير, ثم غادر; هل عاد?', 'وصل الوزير، ثم غادر؛ هل عاد؟'],
      ['نقلت Reuters, عن مصدر', 'نقلت Reuters، عن مصدر'],
      ['كتاب «Peace, War and Trade» في 1,200 صفحة', 'كتاب «Peace, War and Trade» في 1,200 صفحة'],
      ['في London، Paris اليوم', 'في London, Paris اليوم'],
    ],
  },
  {
    conversion: { name: 'quotes', way: 'guillemets' },
    cases: [
      ['قال "نعم" وقالت “لا”', 'قال «نعم» وقالت «لا»'],
      ['صحيفة و"الأهرام" وبـ"القدس"', 'صحيفة و«الأهرام» وبـ«القدس»'],
      ['قال: "سمعت “نعم” منه"', 'قال: «سمعت “نعم” منه»'],
      ['شاشة 5" جديدة', 'شاشة 5" جديدة'],
      ['وأضاف "إن الأمر يطول', 'وأضاف "إن الأمر يطول'],
    ],
  },
  {
    conversion: { name: 'quotes', way: 'straight' },
    cases: [['قال «نعم» و„لا“', 'قال "نعم" و"لا"']],
  },
  {
    conversion: { name: 'quotes', way: 'curly' },
    cases: [['قال «نعم» و"لا"', 'قال “نعم” و“لا”']],
  },
  {
    conversion: { name: 'harakat', way: 'nothing' },
    cases: [['مُدَرِّسَةٌ جدًا هٰذا', 'مدرسة جدا هذا']],
  },
  {
    conversion: { name: 'harakat', way: 'tanween' },
    cases: [['مُدَرِّسَةٌ جِدًّا', 'مدرسة جدًا']],
  },
  {
    conversion: { name: 'harakat', way: 'tanweenAndShadda' },
    cases: [
      ['مُدَرِّسَةٌ جِدًّا', 'مدرّسة جدًّا'],
      ['سنة أ\u0654ولى', 'سنة أ\u0654ولى'],
    ],
  },
  {
    conversion: { name: 'tatweel', way: 'within' },
    cases: [
      ['الســـلام علـيكم', 'السلام عليكم'],
      ['عام 1445هـ والـBBC والـ20', 'عام 1445هـ والـBBC والـ20'],
    ],
  },
  {
    conversion: { name: 'waw', way: 'attached' },
    cases: [
      ['محمد و علي و 50 آخرون', 'محمد وعلي و50 آخرون'],
      ['الفقرتان أ و ب', 'الفقرتان أ و ب'],
      ['و قال: « و لن نعود »', 'وقال: « ولن نعود »'],
    ],
  },
  {
    conversion: { name: 'waw', way: 'detached' },
    cases: [
      ['المدير وBBC و50 آخرون و«القدس»', 'المدير و BBC و 50 آخرون و «القدس»'],
      ['وصل وزير', 'وصل وزير'],
    ],
  },
  {
    conversion: { name: 'presentation', way: 'letters' },
    cases: [
      ['ﺍﻟﺴﻼﻡ ﻋﻠﻴﻜﻢ', 'السلام عليكم'],
      ['النبي ﷺ رسول ﷲ', 'النبي ﷺ رسول الله'],
      ['كتاباﹰ', 'كتاباً'],
    ],
  },
  {
    conversion: { name: 'persian', way: 'twins' },
    cases: [['کتاب علی، ھذا من پاریس', 'كتاب علي، هذا من پاريس']],
  },
  {
    conversion: { name: 'persian', way: 'all' },
    cases: [['گاز پاریس وچاد', 'غاز باريس وجاد']],
  },
]
