'use strict'

const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')

/** Runs the built command line. It stands in a file of its own because old versions of Node cannot read `import()`. */
module.exports = function loadProgram(isArabic) {
  const program = join(__dirname, '..', 'out', 'node', 'cli.js')
  if (existsSync(program)) return import(pathToFileURL(program).href)
  process.stderr.write(
    isArabic
      ? 'لم يُبنَ «تحرير» بعد. نفّذ في مجلد المشروع: npm run build\n'
      : 'Tahrir is not built yet. Run in the project’s folder: npm run build\n',
  )
  process.exitCode = 2
}
