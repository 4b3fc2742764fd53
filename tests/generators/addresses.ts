import fc from 'fast-check'

/** Addresses that the program takes, among them some that HTML wants written otherwise. */
export const addressArbitrary: fc.Arbitrary<string> = fc.constantFrom(
  'https://example.com/',
  'https://example.com/news?id=1&lang=ar#top',
  'http://مثال.com/أخبار/٢٠٢٦?بحث=نص',
  'https://example.com/"><script>alert(1)</script>',
  "https://example.com/a b|c[d]{e}^`\\f'g",
  'https://example.com/50%-off#a#b',
  'HTTPS://EXAMPLE.COM:8080/%D8%A3',
  'http:example.com',
  ' https://example.com/\u202egpj.exe\t',
  'https://user:secret@example.com/',
  'https://[2001:db8::1]/x',
  'mailto:desk@example.com?subject=خبر عاجل',
  'tel:+961 (1) 234-567',
)
