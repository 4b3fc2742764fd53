import type { Texts } from '../texts.ts'

export const statusLine: Texts['statusLine'] = {
  label: 'سطر الحالة',
  selected: 'المحدد:',
  words:
    '{count, plural, zero {لا كلمات} one {كلمة واحدة} two {كلمتان} few {# كلمات} many {# كلمة} other {# كلمة}}',
  characters:
    '{count, plural, zero {لا أحرف} one {حرف واحد} two {حرفان} few {# أحرف} many {# حرفًا} other {# حرف}}',
  minutes:
    '{count, plural, zero {لا شيء للقراءة} one {دقيقة قراءة} two {دقيقتا قراءة} few {# دقائق قراءة} many {# دقيقة قراءة} other {# دقيقة قراءة}}',
  place: {
    headline: 'العنوان',
    opening: 'المقدمة',
    untitled: 'قسم بلا عنوان',
  },
}
