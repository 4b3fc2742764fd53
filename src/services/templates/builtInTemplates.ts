import type { Kind } from '../../shared/article/metadata.ts'
import type { UiLanguage } from '../../shared/contract/system.ts'
import type { BuiltInTemplate } from '../../shared/contract/templates.ts'

export interface TemplateText {
  kind: Kind
  urgency: number | null
  standfirst: string
  /** What stands under the standfirst, before the first heading. */
  opening: readonly string[]
  sections: readonly { heading: string; lines: readonly string[] }[]
  conclusion: { heading: string; lines: readonly string[] } | null
}

/**
 * The program's own templates: the skeleton of a piece with, in square brackets, what is to be written in
 * each place.
 */
export const builtInTemplateTexts: Record<BuiltInTemplate, Record<UiLanguage, TemplateText>> = {
  breaking: {
    ar: {
      kind: 'breaking',
      urgency: 1,
      standfirst: '',
      opening: [
        '[ماذا حدث، وأين، ومتى، في جملة واحدة.]',
        '[المصدر: من قال ذلك، وكيف عرف.]',
        '[ما لم يتأكد بعد.]',
      ],
      sections: [],
      conclusion: null,
    },
    en: {
      kind: 'breaking',
      urgency: 1,
      standfirst: '',
      opening: [
        '[What happened, where and when, in one sentence.]',
        '[The source: who says so, and how they know.]',
        '[What is not confirmed yet.]',
      ],
      sections: [],
      conclusion: null,
    },
  },
  report: {
    ar: {
      kind: 'report',
      urgency: null,
      standfirst: '[مقدمة من جملتين تقول لماذا يهم هذا القارئ الآن.]',
      opening: ['[مشهد أو شخص يدخل منه القارئ إلى الموضوع.]'],
      sections: [
        { heading: 'ما الذي تغيّر', lines: ['[الوقائع بترتيبها، مع مصدر كل منها.]'] },
        { heading: 'بالأرقام', lines: ['[الأرقام وما تُقارَن به.]'] },
        { heading: 'آراء مختلفة', lines: ['[من يؤيد ومن يعترض، باسمه وصفته.]'] },
        { heading: 'خلفية', lines: ['[ما يحتاج إليه من يقرأ عن الموضوع أول مرة.]'] },
      ],
      conclusion: { heading: 'خلاصة', lines: ['[ماذا بعد، ومتى.]'] },
    },
    en: {
      kind: 'report',
      urgency: null,
      standfirst: '[Two sentences on why this matters to the reader now.]',
      opening: ['[A scene or a person through whom the reader comes in.]'],
      sections: [
        { heading: 'What has changed', lines: ['[The facts in their order, each with its source.]'] },
        { heading: 'In figures', lines: ['[The figures, and what they compare with.]'] },
        { heading: 'Differing views', lines: ['[Who is for it and who against, by name and office.]'] },
        { heading: 'Background', lines: ['[What somebody needs who reads of it for the first time.]'] },
      ],
      conclusion: { heading: 'Conclusion', lines: ['[What comes next, and when.]'] },
    },
  },
  interview: {
    ar: {
      kind: 'interview',
      urgency: null,
      standfirst: '[من هو الضيف، ولماذا نحاوره الآن.]',
      opening: ['[أين جرى الحوار ومتى، وما الذي لفت النظر فيه.]'],
      sections: [
        { heading: '[السؤال الأول؟]', lines: ['[الجواب بكلمات الضيف.]'] },
        { heading: '[السؤال الثاني؟]', lines: ['[الجواب.]'] },
        { heading: '[السؤال الذي لا يحب الضيف أن يُسأل؟]', lines: ['[الجواب.]'] },
      ],
      conclusion: { heading: 'خاتمة', lines: ['[جملة من الضيف يُختم بها، أو سيرته في سطرين.]'] },
    },
    en: {
      kind: 'interview',
      urgency: null,
      standfirst: '[Who the guest is, and why we talk to them now.]',
      opening: ['[Where and when the talk took place, and what stood out.]'],
      sections: [
        { heading: '[The first question?]', lines: ['[The answer in the guest’s words.]'] },
        { heading: '[The second question?]', lines: ['[The answer.]'] },
        { heading: '[The question that the guest does not like to be asked?]', lines: ['[The answer.]'] },
      ],
      conclusion: {
        heading: 'Conclusion',
        lines: ['[A sentence of the guest to end on, or two lines on their life.]'],
      },
    },
  },
  analysis: {
    ar: {
      kind: 'analysis',
      urgency: null,
      standfirst: '[السؤال الذي يجيب عنه هذا التحليل.]',
      opening: ['[الحدث الذي يفتح السؤال، في فقرة.]'],
      sections: [
        { heading: 'كيف وصلنا إلى هنا', lines: ['[المحطات التي قادت إلى ما يجري.]'] },
        { heading: 'مصالح الأطراف', lines: ['[ماذا يريد كل طرف، وماذا يخشى.]'] },
        { heading: 'سيناريوهات', lines: ['[الاحتمالات، وما الذي يرجّح كلًا منها.]'] },
        { heading: 'ما لا نعرفه', lines: ['[حدود هذا التحليل، وما قد يغيّر نتيجته.]'] },
      ],
      conclusion: { heading: 'خلاصة', lines: ['[الجواب، في جملتين.]'] },
    },
    en: {
      kind: 'analysis',
      urgency: null,
      standfirst: '[The question that this analysis answers.]',
      opening: ['[The event that opens the question, in a paragraph.]'],
      sections: [
        { heading: 'How we came here', lines: ['[The steps that led to what goes on.]'] },
        { heading: 'What each side wants', lines: ['[What each side wants, and what it fears.]'] },
        { heading: 'Scenarios', lines: ['[What may come, and what speaks for each.]'] },
        {
          heading: 'What we do not know',
          lines: ['[The limits of this analysis, and what might change it.]'],
        },
      ],
      conclusion: { heading: 'Conclusion', lines: ['[The answer, in two sentences.]'] },
    },
  },
}
