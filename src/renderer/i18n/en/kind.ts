export const kind = {
  news: 'News',
  breaking: 'Breaking news',
  report: 'Report',
  analysis: 'Analysis',
  opinion: 'Opinion',
  interview: 'Interview',
}
