/** The few pages that the host itself shows, in both languages since it does not know who asks. */
export const plainPages = {
  hostForeign: page(
    'هذا العنوان ليس عنوان «تحرير». افتح العنوان الذي ظهر عند تشغيله.',
    'This is not an address of Tahrir. Open the address that was shown when it started.',
  ),
  originForeign: page(
    'رُفض الطلب لأنه جاء من موقع آخر.',
    'The request was refused because it came from another site.',
  ),
  // A person who came by a link from elsewhere has the cookie, but the browser held it back on that first request.
  tokenMissing: page(
    'لفتح «تحرير» استعمل العنوان الكامل الذي ظهر عند تشغيله، وفيه رمز الدخول. إن كنت قد فتحته من رابط فتابع من هنا: <a href="/">فتح «تحرير»</a>',
    'To open Tahrir use the whole address that was shown when it started, with its token. If you came by a link, go on here: <a href="/">Open Tahrir</a>',
  ),
  methodRefused: page('هذه الطريقة غير متاحة هنا.', 'This method is not available here.'),
  pageMissing: page('لا توجد صفحة بهذا العنوان.', 'There is no page at this address.'),
}

function page(arabic: string, english: string): string {
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>تحرير · Tahrir</title></head>
<body><p>${arabic}</p><p lang="en" dir="ltr">${english}</p></body>
</html>
`
}
