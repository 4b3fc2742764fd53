import { seeded } from '../runner/seeded.ts'

/** Words of a news desk's prose, the frequent ones first. */
const words =
  'في من على إلى أن عن مع هذا التي الذي بعد قبل خلال بين كما أكثر وقد كان كانت حتى المدينة الحكومة الوزارة الشركة المشروع السوق الأسعار العام الماضي المقبل اليوم أمس قال قالت أضاف أوضح ذكرت أعلنت مصادر تقرير خطة اتفاق اجتماع مؤتمر الرئيس الوزير المتحدث السكان الطلاب المدارس المستشفى الطريق الجسر الميناء المطار الكهرباء المياه الزراعة الصناعة التجارة البنك القروض الميزانية الاستثمار النمو التضخم الأجور العمال البحث الجامعة العلماء الدراسة النتائج البيانات البيئة المناخ الأمطار الحرارة الصحراء البحر السفن الصيد الأسواق المحلية الدولية الإقليمية الجديدة القديمة الكبيرة الصغيرة الأولى الثانية المتوقعة اللازمة يتوقع يشمل يهدف يواصل تعمل تستعد تبدأ تنتهي'.split(
    ' ',
  )

const foreign = ['Reuters', 'JSTOR', 'Arup', 'Wi-Fi', 'COP30', 'OpenStreetMap']

export interface PieceLine {
  kind: 'headline' | 'heading' | 'paragraph'
  text: string
}

/**
 * An Arabic piece of about so many words: a headline, and sections of six paragraphs of 20 to 90 words
 * with Latin names and numbers among them. The same seed gives the same piece.
 */
export function arabicPiece(wordCount: number, seed: number): PieceLine[] {
  const random = seeded(seed)
  const lines: PieceLine[] = [{ kind: 'headline', text: sentence(9, random) }]
  let written = 9
  for (let paragraph = 0; written < wordCount; paragraph++) {
    if (paragraph % 6 === 5) {
      lines.push({ kind: 'heading', text: sentence(5, random) })
      written += 5
    }
    const length = Math.min(20 + Math.floor(random() * 70), Math.max(5, wordCount - written))
    lines.push({ kind: 'paragraph', text: `${sentence(length, random)}.` })
    written += length
  }
  return lines
}

function sentence(length: number, random: () => number): string {
  return Array.from({ length }, (_, index) => {
    const dice = random()
    if (dice < 0.02) return foreign[Math.floor(random() * foreign.length)]
    if (dice < 0.04) return String(Math.floor(random() * 2000))
    // Squared, so that the frequent words come more often.
    const word = words[Math.floor(random() ** 2 * words.length)]
    return dice > 0.93 && index < length - 1 ? `${word}،` : word
  }).join(' ')
}
