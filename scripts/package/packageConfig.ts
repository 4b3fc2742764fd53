import type { Configuration } from 'electron-builder'
import { loadedPackages, shippedPackages } from './loadedPackages.ts'

/** What electron-builder is told; docs/packaging.md explains it. The program must be built before. */
export function packageConfig(feed = process.env['TAHRIR_UPDATE_FEED'] ?? ''): Configuration {
  const loaded = new Set(loadedPackages())
  return {
    // Also src/main/programId.ts and `desktopName` in package.json.
    appId: 'org.tahrir.workstation',
    productName: 'Tahrir',
    copyright: 'The authors of Tahrir, MIT licence',
    directories: { output: 'out/packages', buildResources: 'resources/icons' },
    files: [
      'out/node/**',
      'out/preload/**',
      'out/renderer/**',
      'out/licences/**',
      'resources/**',
      'package.json',
      // What is bundled into the page goes with the page, and not once more as a package.
      ...shippedPackages()
        .filter((folder) => !loaded.has(folder))
        .map((folder) => `!${folder}/**`),
      '!node_modules/**/*.{map,md,ts,mts,cts}',
    ],
    asar: true,
    // A native library is loaded by the system, which cannot read inside an archive.
    asarUnpack: ['**/*.node'],
    // better-sqlite3 13 carries Node-API binaries: one for Node and Electron, nothing to compile.
    npmRebuild: false,
    electronFuses: {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    },
    fileAssociations: [
      {
        ext: 'tahrir',
        name: 'Tahrir article',
        description: 'مقال تحرير',
        mimeType: 'application/vnd.tahrir.article+json',
        role: 'Editor',
      },
    ],
    protocols: [{ name: 'Tahrir article', schemes: ['tahrir'] }],
    linux: {
      target: ['AppImage', 'deb'],
      syncDesktopName: true,
      category: 'Office',
      icon: 'resources/icons/linux',
      synopsis: 'A desktop workstation for newsrooms that write Arabic',
      maintainer: 'The authors of Tahrir <maintainers@tahrir.invalid>',
    },
    mac: {
      target: ['dmg'],
      icon: 'resources/icons/icon.icns',
      category: 'public.app-category.news',
      hardenedRuntime: true,
    },
    win: { target: ['nsis'], icon: 'resources/icons/icon.ico' },
    nsis: {
      oneClick: false,
      allowToChangeInstallationDirectory: true,
      installerLanguages: ['ar_SA', 'en_US'],
    },
    // Without a feed none is written into the package, and the program looks nowhere.
    publish: feed === '' ? null : [{ provider: 'generic', url: feed }],
  }
}
