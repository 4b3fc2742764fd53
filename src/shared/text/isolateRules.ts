import type { Direction } from '../article/direction.ts'

/**
 * What can stand in a line as a thing of its own direction. A rule only proposes: `isolatesNeeded` keeps a
 * proposal where isolating it changes what is seen. Proposals that overlap are one.
 */
export interface IsolateRule {
  name: string
  pattern: RegExp
  /**
   * In paragraphs of which direction it is a guest. Where none is named it is sought in right-to-left ones,
   * and taken by hand in both.
   */
  around?: Direction
  /** Taken only where a person asks for it at the caret: which way it is written is a matter of taste. */
  onlyByHand?: true
  /** Sentences with what must be isolated in them. */
  finds: readonly (readonly [sentence: string, found: string])[]
  /** Sentences in which nothing must. */
  leaves: readonly string[]
}

const letter = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]`
const inWord = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}0-9'’_]`
/** What joins two Latin words to one name or phrase; no quotation marks, no Arabic punctuation. */
const joint = String.raw`[ \u00a00-9,.:;'’"“”&/()\-–+_@#!?%*=]`
const arabic = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}]`
const number = '[0-9]+(?:[.,:/][0-9]+)*'
const abbreviations = 'Inc|Ltd|Co|Corp|Jr|Sr|Dr|Mr|Mrs|Ms|St|No|vs|Bros|etc'
const units =
  'km/h|km²|km|cm|mm|m²|m³|kg|mg|ml|KB|MB|GB|TB|Mbps|Gbps|kHz|MHz|GHz|Hz|kW|MW|GW|kWh|hPa|mph|ppm|dB|px|°\\s?[CF]'

export const isolateRules: readonly IsolateRule[] = [
  {
    name: 'address',
    pattern: /(?:https?:\/\/|www\.)[^\s«»،؛؟]*[^\s«»،؛؟.,:;!?)\]]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
    finds: [
      ['زوروا https://example.org/ar/ للتسجيل', 'https://example.org/ar/'],
      ['راسلونا على news+ar@example.org, 24 ساعة', 'news+ar@example.org'],
    ],
    leaves: [
      'راسلونا على 7days@example.org قبل الأحد',
      'راسلونا على news@example.org قبل الأحد',
      'النشرة على www.example.org كل صباح',
    ],
  },
  {
    name: 'phone',
    pattern: /(?<![\p{L}\p{N}])(?:\+|00?(?=[1-9])|\()[0-9()][0-9 ()\-.\u00a0]{5,}[0-9]/gu,
    finds: [
      ['للاستفسار: +972 3 555 0199 طوال النهار', '+972 3 555 0199'],
      ['هاتف المكتب 02-555-0148 صباحًا', '02-555-0148'],
      ['الفاكس (03) 555 0120 مساء', '(03) 555 0120'],
    ],
    leaves: ['الرقم المجاني 1700 يعمل ليلًا', 'في الأعوام 2019 2020 2021 تباعًا'],
  },
  {
    // Western digits only: a range in Arabic-Indic digits is read from the right, and stands so already.
    name: 'range',
    pattern:
      /(?<![\p{L}\p{N}.,:/\-–])(?:[0-9]+(?:[.,:/][0-9]+)*(?:[-–][0-9]+(?:[.,:/][0-9]+)*)+|[0-9]{1,2} [-–] [0-9]{1,2})(?![\p{N}])/gu,
    finds: [
      ['فاز الفريق 3-2 في الوقت الإضافي', '3-2'],
      ['انتهى الشوط 1 - 0 لصالح الضيوف', '1 - 0'],
      ['خلال الأعوام 2019–2023 فقط', '2019–2023'],
      ['صدر القرار في 2025-05-12 رسميًا', '2025-05-12'],
    ],
    leaves: [
      'خلال الأعوام ٢٠١٩-٢٠٢٣ فقط',
      'في 12/5/2025 عند الساعة 10:30 تمامًا',
      'ارتفع السعر إلى 1,250.75 شيكلًا',
    ],
  },
  {
    name: 'dimensions',
    pattern: /(?<![\p{L}\p{N}])[0-9]+(?:[.,][0-9]+)?(?: ?[×*] ?[0-9]+(?:[.,][0-9]+)?)+/gu,
    finds: [['لوحة بقياس 30×40 سنتيمترًا', '30×40']],
    leaves: ['لوحة بعرض 30 سنتيمترًا'],
  },
  {
    name: 'signed',
    pattern: /(?<=^|[\s(«])[-−+][0-9]+(?:[.,][0-9]+)*(?![0-9\-–])/gu,
    finds: [
      ['هبطت الحرارة إلى -5 درجات', '-5'],
      ['ارتفع المؤشر +1.2 نقطة', '+1.2'],
    ],
    leaves: ['هبطت الحرارة 5 درجات'],
  },
  {
    name: 'unit',
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.,])${number}[ \u00a0]?(?:${units})(?![\p{L}\p{N}])`, 'gu'),
    finds: [
      ['على بعد 15 km من المدينة', '15 km'],
      ['بلغت الحرارة 42°C في الغور', '42°C'],
      ['ذاكرة سعتها 16 GB على الأقل', '16 GB'],
    ],
    leaves: ['على بعد 15 كيلومترًا من المدينة'],
  },
  {
    name: 'percentage or price',
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.,])(?:[$€£₪] ?${number}|${number} ?[%$€£₪])`, 'gu'),
    onlyByHand: true,
    finds: [],
    leaves: ['ارتفعت الأسعار 15% هذا العام', 'بيعت بمبلغ $50 فقط'],
  },
  {
    // A number after a space goes with the name (iPhone 15): whose it is only a person knows.
    name: 'latin',
    around: 'rtl',
    pattern: new RegExp(
      String.raw`(?:(?<![\p{L}\p{N}])[@#.])?(?:(?<![\p{L}\p{N}.,])[0-9]+(?:[.,][0-9]+)*[-–]?)?${letter}${inWord}*` +
        `(?:${joint}*${letter}${inWord}*)*` +
        String.raw`(?:[-–][0-9]+(?:[.,][0-9]+)*(?![\p{N}]))?(?:(?<=\b(?:${abbreviations})|\.\p{L})\.|[+#]+|[™®©])?(?: ${number}(?![\p{L}\p{N}]))?`,
      'gu',
    ),
    finds: [
      ['لغة C++ صعبة على المبتدئين', 'C++'],
      ['منصة .NET من مايكروسوفت', '.NET'],
      ['تابعوا @qalam_news على المنصة', '@qalam_news'],
      ['أعلنت شركة Delta Inc. نتائجها', 'Delta Inc.'],
      ['قالت «Reuters» 20 مرة', 'Reuters'],
      ['مصادر Reuters, 15 منها رسمية', 'Reuters'],
    ],
    leaves: [
      'قالت وكالة Reuters إن المحادثات مستمرة',
      'هاتف iPhone 15 متوفر في الأسواق',
      'حلقت طائرة F-16 فوق المدينة',
      'شبكات 5G, 4G في المدن الكبرى',
      'نقلت عن Smith, John قوله',
      'معيار HTML (Living Standard) المعتمد',
      'طائرة Boeing 737-800 هبطت بسلام',
    ],
  },
  {
    name: 'arabic',
    around: 'ltr',
    pattern: new RegExp(
      String.raw`${arabic}[\p{Script=Arabic}\p{Script=Hebrew}\p{M}]*(?:${joint}*${arabic}[\p{M}]*)*(?: ${number}(?![\p{L}\p{N}]))?`,
      'gu',
    ),
    finds: [['The party حماس, 15 seats in all', 'حماس']],
    leaves: ['The word سلام means peace.', 'He wrote (القاهرة) in the margin.'],
  },
]
