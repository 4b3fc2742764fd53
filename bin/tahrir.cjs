#!/usr/bin/env node
'use strict'

// The first file that runs, on whatever Node there is: it must stay readable for versions that know
// neither modules nor `import()`, and must not load better-sqlite3, which crashes below Node 22.
const oldestNode = 22

function isArabic(env) {
  const language = env.TAHRIR_LANGUAGE || env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return !/^en/i.test(language)
}

if (parseInt(process.versions.node, 10) < oldestNode) {
  process.stderr.write(
    isArabic(process.env)
      ? `يحتاج «تحرير» إلى Node ${oldestNode} أو أحدث، والإصدار الذي شُغّل به هو ${process.versions.node}. شغّله من مجلد المشروع بالأمر: npx tahrir\n`
      : `Tahrir needs Node ${oldestNode} or newer, and this is ${process.versions.node}. Run it from the project's folder with: npx tahrir\n`,
  )
  process.exitCode = 2
} else {
  require('./loadProgram.cjs')(isArabic(process.env))
}
