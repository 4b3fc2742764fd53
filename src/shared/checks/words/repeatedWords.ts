/** Small words that never follow themselves in good Arabic. من, ما, لا and هو may. */
export const smallWords: ReadonlySet<string> = new Set(
  (
    'في على إلى عن أن إن أنه إنه أنها إنها التي الذي الذين هذا هذه ذلك تلك كان كانت قد لن مع بعد قبل بين عند ' +
    'أو ثم حتى كما لكن بل لأن منذ خلال حول ضد لدى غير كل وفي وعلى وإلى وعن ومن وأن وإن وقد وكان وهو وهي حيث إذا ' +
    'أعلن أعلنت قال قالت أكد أكدت أضاف أضافت وقال وقالت وأكد وأكدت وأضاف وأضافت أوضح أوضحت وأوضح وأوضحت بأن فيما ' +
    'رئيس وزير وزارة وزيرة مدير مدينة حكومة مجلس هيئة'
  ).split(' '),
)

/** With the article and yet repeated on purpose. */
export const repeatedOnPurpose: ReadonlySet<string> = new Set([
  'الله',
  'والله',
  'بالله',
  'اللهم',
  'الأول',
  'الأقرب',
  'الأهم',
  'البدار',
  'الحذر',
  'النجدة',
])
