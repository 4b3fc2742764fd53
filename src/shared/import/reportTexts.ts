import type { UiLanguage } from '../contract/system.ts'
import type { Counted } from '../text/counted.ts'
import type { ImportFormat, LeftOut } from './importReport.ts'

export type Countable = 'sections' | 'paragraphs' | 'lists' | 'quotations' | 'tables' | 'images'

export interface ReportTexts {
  formats: Record<ImportFormat, string>
  counts: Record<Countable, Counted>
  leftOut: Record<LeftOut, Counted>
  conclusion: string
  noHeadline: string
  leftOutLabel: string
  comma: string
}

/** What a person reads of an import, on the screen and at the command line. */
export const reportTexts: Record<UiLanguage, ReportTexts> = {
  ar: {
    formats: {
      json: 'مقال بصيغة «تحرير»',
      page: 'صفحة من «تحرير» لم تُمسّ',
      html: 'صفحة HTML',
      markdown: 'Markdown',
      docx: 'مستند Word',
      ninjs: 'خبر ninjs',
      text: 'نص عادي',
    },
    counts: {
      sections: { one: 'قسم واحد', two: 'قسمان', few: '# أقسام', many: '# قسمًا', other: '# قسم' },
      paragraphs: { one: 'فقرة واحدة', two: 'فقرتان', few: '# فقرات', many: '# فقرة', other: '# فقرة' },
      lists: { one: 'قائمة واحدة', two: 'قائمتان', few: '# قوائم', many: '# قائمة', other: '# قائمة' },
      quotations: {
        one: 'اقتباس واحد',
        two: 'اقتباسان',
        few: '# اقتباسات',
        many: '# اقتباسًا',
        other: '# اقتباس',
      },
      tables: { one: 'جدول واحد', two: 'جدولان', few: '# جداول', many: '# جدولًا', other: '# جدول' },
      images: { one: 'صورة واحدة', two: 'صورتان', few: '# صور', many: '# صورة', other: '# صورة' },
    },
    leftOut: {
      script: { one: 'برنامج واحد', two: 'برنامجان', few: '# برامج', many: '# برنامجًا', other: '# برنامج' },
      image: {
        one: 'صورة بلا وصف',
        two: 'صورتان بلا وصف',
        few: '# صور بلا وصف',
        many: '# صورة بلا وصف',
        other: '# صورة بلا وصف',
      },
      embed: {
        one: 'مقطع مضمّن واحد',
        two: 'مقطعان مضمّنان',
        few: '# مقاطع مضمّنة',
        many: '# مقطعًا مضمّنًا',
        other: '# مقطع مضمّن',
      },
      form: {
        one: 'حقل أو زر واحد',
        two: 'حقلان أو زران',
        few: '# حقول أو أزرار',
        many: '# حقلًا أو زرًا',
        other: '# حقل أو زر',
      },
      around: {
        one: 'جزء واحد مما حول المقال',
        two: 'جزءان مما حول المقال',
        few: '# أجزاء مما حول المقال',
        many: '# جزءًا مما حول المقال',
        other: '# جزء مما حول المقال',
      },
      comment: { one: 'تعليق واحد', two: 'تعليقان', few: '# تعليقات', many: '# تعليقًا', other: '# تعليق' },
      note: { one: 'حاشية واحدة', two: 'حاشيتان', few: '# حواشٍ', many: '# حاشية', other: '# حاشية' },
      object: {
        one: 'كائن مضمّن واحد',
        two: 'كائنان مضمّنان',
        few: '# كائنات مضمّنة',
        many: '# كائنًا مضمّنًا',
        other: '# كائن مضمّن',
      },
    },
    conclusion: 'خاتمة',
    noHeadline: 'من غير عنوان',
    leftOutLabel: 'تُرك',
    comma: '، ',
  },
  en: {
    formats: {
      json: 'article saved by Tahrir',
      page: 'page by Tahrir, unchanged',
      html: 'HTML page',
      markdown: 'Markdown',
      docx: 'Word document',
      ninjs: 'ninjs item',
      text: 'plain text',
    },
    counts: {
      sections: { one: '# section', other: '# sections' },
      paragraphs: { one: '# paragraph', other: '# paragraphs' },
      lists: { one: '# list', other: '# lists' },
      quotations: { one: '# quotation', other: '# quotations' },
      tables: { one: '# table', other: '# tables' },
      images: { one: '# image', other: '# images' },
    },
    leftOut: {
      script: { one: '# script', other: '# scripts' },
      image: { one: '# image without a description', other: '# images without a description' },
      embed: { one: '# embedded player or frame', other: '# embedded players or frames' },
      form: { one: '# field or button', other: '# fields and buttons' },
      around: { one: '# part around the piece', other: '# parts around the piece' },
      comment: { one: '# comment', other: '# comments' },
      note: { one: '# footnote', other: '# footnotes' },
      object: { one: '# embedded object', other: '# embedded objects' },
    },
    conclusion: 'a conclusion',
    noHeadline: 'no headline',
    leftOutLabel: 'Left out',
    comma: ', ',
  },
}
