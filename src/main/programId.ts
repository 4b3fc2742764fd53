/**
 * What desktops know the program by. Linux finds by it the `.desktop` file, and with it the icon, of a window and of a
 * bar of progress (`desktopName` in package.json says the same); Windows shows notifications only of a program that says it.
 */
export const programId = 'org.tahrir.workstation'
