/** The address that lets a browser into a host, with the token of its run. */
export function addressOf({ port, token }: { port: number; token: string }): string {
  return `http://127.0.0.1:${port}/?token=${token}`
}
