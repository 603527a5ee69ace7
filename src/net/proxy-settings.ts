import { BlockList, isIP } from 'node:net'
import { UserError } from '../errors.ts'
import type { Environment } from '../job/environment.ts'
import { isLoopback } from './loopback.ts'

/**
 * The proxy for a URL, or undefined for none, by the variables that curl, the AWS CLI, and programs in Go (kubectl,
 * helm, docker) follow as well:
 *
 * - `HTTPS_PROXY` for https, `HTTP_PROXY` for http, each also in lower case, which comes first. The value is a URL, or
 *   `host:port` with or without `user:password@`, which is a proxy by http. `ALL_PROXY` is not read: neither the AWS
 *   CLI nor programs in Go do.
 * - `NO_PROXY`: see `bypasses`. This machine itself (localhost, 127.0.0.0/8, ::1) is always reached directly.
 *
 * Sources: golang.org/x/net/http/httpproxy, `_fix_proxy_url` of botocore/httpsession.py, curl(1).
 *
 * @throws UserError that names the variable but not its value, which may hold a password.
 */
export function proxyFor(url: URL, environment: Environment): URL | undefined {
  const found = setting(environment, url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY')
  if (!found) return undefined
  const noProxy = setting(environment, 'NO_PROXY')?.value ?? ''
  return isLoopback(url.hostname) || bypasses(url, noProxy) ? undefined : parseProxy(found.name, found.value)
}

function setting(environment: Environment, upper: string): { name: string; value: string } | undefined {
  for (const name of [upper.toLowerCase(), upper]) {
    const value = environment[name]?.trim()
    if (value) return { name, value }
  }
  return undefined
}

/** Parses the value of a proxy's variable. */
export function parseProxy(name: string, value: string): URL {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase()
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    throw new UserError(
      `The variable ${name} names a proxy by ${scheme}, which is not supported.`,
      'Use a proxy by http or https: http://host:port.',
    )
  }
  // The user and password may have a `%` that is not the start of an escape; curl takes it as it is.
  const text = value.replace(/%(?![0-9a-f]{2})/gi, '%25')
  const url = URL.parse(scheme ? text : `http://${text.replace(/^\/\//, '')}`)
  const isPlace = url?.hostname && url.pathname === '/' && !url.search && !url.hash
  if (!url || !isPlace || url.port === '0' || !isDecodable(url)) {
    throw new UserError(
      `The variable ${name} is not the address of a proxy.`,
      'Use http://host:port, https://host:port or host:port, with user:password@ before the host where the proxy asks for it (special characters in them as %40 and the like).',
    )
  }
  return url
}

function isDecodable({ username, password }: URL): boolean {
  try {
    decodeURIComponent(`${username}${password}`)
    return true
  } catch {
    return false
  }
}

/**
 * Whether `NO_PROXY` names a URL's host. Its entries are separated by commas or spaces, and each may end in a port. A name
 * means itself and all below it, with or without a leading `.` or `*.`. An address means itself, `10.0.0.0/8` a network,
 * and `*` every host.
 */
export function bypasses(url: URL, noProxy: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => entry !== '' && names(entry, host, port))
}

function names(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true
  const [, network, bits] = /^(.+)\/(\d{1,3})$/.exec(entry) ?? []
  if (network !== undefined) return isWithin(host, network.replace(/^\[|\]$/g, ''), Number(bits))
  const { place, at } = splitPort(entry)
  if (at !== undefined && at !== port) return false
  const family = isIP(place)
  if (family !== 0) return isWithin(host, place, family === 4 ? 32 : 128)
  const name = place.replace(/^\*?\.+/, '').replace(/\.$/, '')
  return name !== '' && isIP(host) === 0 && (host === name || host.endsWith(`.${name}`))
}

/** `host`, `host:port`, `[address]`, `[address]:port`, or an IPv6 address without brackets, which has no port. */
function splitPort(entry: string): { place: string; at: string | undefined } {
  if (isIP(entry) === 6) return { place: entry, at: undefined }
  const [, bracketed, plain, at] = /^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(entry) ?? []
  return { place: bracketed ?? plain ?? '', at }
}

function isWithin(host: string, network: string, bits: number): boolean {
  const family = isIP(network)
  if (family === 0 || isIP(host) !== family || bits > (family === 4 ? 32 : 128)) return false
  const list = new BlockList()
  const type = family === 4 ? 'ipv4' : 'ipv6'
  list.addSubnet(network, bits, type)
  return list.check(host, type)
}
