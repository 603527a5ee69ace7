import { describe, expect, test } from '@jest/globals'
import { bypasses, parseProxy, proxyFor } from '../../../src/net/proxy-settings.ts'

const far = new URL('https://sts.amazonaws.com/')

describe('the proxy of a URL', () => {
  test.each([
    ['proxy.example.com:3128', 'http://proxy.example.com:3128/'],
    ['localhost:3128', 'http://localhost:3128/'],
    ['127.0.0.1:3128', 'http://127.0.0.1:3128/'],
    ['[::1]:3128', 'http://[::1]:3128/'],
    ['proxy', 'http://proxy/'],
    ['me:pw@proxy:3128', 'http://me:pw@proxy:3128/'],
    ['me:50%off@proxy:3128', 'http://me:50%25off@proxy:3128/'],
    ['me:p%40w@proxy:3128', 'http://me:p%40w@proxy:3128/'],
    ['//proxy:3128', 'http://proxy:3128/'],
    ['http://proxy:3128', 'http://proxy:3128/'],
    ['https://proxy', 'https://proxy/'],
    ['HTTP://Proxy:3128/', 'http://proxy:3128/'],
    ['  http://proxy:3128  ', 'http://proxy:3128/'],
  ])('%s is %s', (value, expected) => {
    expect(proxyFor(far, { HTTPS_PROXY: value })?.href).toBe(expected)
  })

  test.each([
    'http://',
    'http:proxy:3128',
    'http://proxy:port',
    'proxy:99999',
    'proxy:0',
    'http://proxy:3128/path',
    'http://proxy:3128?query',
    'http://me:12#s3cret@proxy:3128',
    'http://me:12/s3cret@proxy:3128',
    'http://me:s3cret%ff@proxy:3128',
    ':3128',
    'two words',
  ])('is not %s, and the value is not shown', (value) => {
    const attempt = () => proxyFor(far, { https_proxy: value })
    expect(attempt).toThrow('The variable https_proxy is not the address of a proxy.')
    expect(attempt).not.toThrow('s3cret')
  })

  test.each(['socks5', 'socks5h', 'socks4', 'SOCKS', 'ftp'])('by %s is not supported', (scheme) => {
    const attempt = () => parseProxy('HTTPS_PROXY', `${scheme}://me:s3cret@proxy:1080`)
    expect(attempt).toThrow(
      `The variable HTTPS_PROXY names a proxy by ${scheme.toLowerCase()}, which is not supported.`,
    )
  })

  test('comes from the variable of its scheme, lower case first; an empty one counts as none; ALL_PROXY is not read', () => {
    const plain = new URL('http://example.com/')
    expect(proxyFor(far, { HTTP_PROXY: 'a:1', ALL_PROXY: 'b:1', all_proxy: 'b:1' })).toBeUndefined()
    expect(proxyFor(plain, { HTTPS_PROXY: 'a:1' })).toBeUndefined()
    expect(proxyFor(plain, { http_proxy: 'lower:1', HTTP_PROXY: 'upper:1' })?.hostname).toBe('lower')
    expect(proxyFor(far, { https_proxy: ' ', HTTPS_PROXY: 'upper:1' })?.hostname).toBe('upper')
    expect(proxyFor(far, { HTTPS_PROXY: '' })).toBeUndefined()
  })

  test.each(['http://localhost:8080', 'http://127.0.0.1', 'http://127.1.2.3', 'http://[::1]:1'])(
    'is none for this machine itself: %s',
    (url) => {
      expect(proxyFor(new URL(url), { HTTP_PROXY: 'socks5://not-looked-at' })).toBeUndefined()
    },
  )

  test('is not looked at where NO_PROXY names the host', () => {
    const environment = { HTTPS_PROXY: 'socks5://proxy', no_proxy: 'amazonaws.com', NO_PROXY: 'other.example.com' }
    expect(proxyFor(far, environment)).toBeUndefined()
    expect(() => proxyFor(new URL('https://other.example.com'), environment)).toThrow('socks5')
  })
})

describe('NO_PROXY', () => {
  test.each([
    ['*', 'https://any.example.com'],
    ['example.com', 'https://example.com'],
    ['example.com', 'https://a.b.example.com'],
    ['.example.com', 'https://a.example.com'],
    ['.example.com', 'https://example.com'],
    ['*.example.com', 'https://a.example.com'],
    ['EXAMPLE.com', 'https://Example.COM'],
    ['example.com.', 'https://example.com'],
    ['example.com', 'https://example.com.'],
    ['other.org, example.com', 'https://example.com'],
    ['other.org example.com', 'https://example.com'],
    ['example.com:443', 'https://example.com'],
    ['example.com:8443', 'https://a.example.com:8443'],
    ['10.0.0.1', 'http://10.0.0.1:8080'],
    ['10.0.0.1:8080', 'http://10.0.0.1:8080'],
    ['10.0.0.0/8', 'http://10.1.2.3'],
    ['169.254.169.254/32', 'http://169.254.169.254'],
    ['fd00::/8', 'http://[fd00::1]'],
    ['[fd00::1]', 'http://[fd00:0::1]'],
    ['fd00::1', 'http://[fd00::1]:8080'],
    ['[fd00::1]:8080', 'http://[fd00::1]:8080'],
  ])('%s names %s', (noProxy, url) => {
    expect(bypasses(new URL(url), noProxy)).toBe(true)
  })

  test.each([
    ['', 'https://example.com'],
    [',', 'https://example.com'],
    ['.', 'https://example.com'],
    ['example.com', 'https://notexample.com'],
    ['example.com', 'https://example.com.org'],
    ['example.com:8443', 'https://example.com'],
    ['example.com:80', 'https://example.com'],
    ['10.0.0.1', 'http://10.0.0.11'],
    ['0.1', 'http://10.0.0.1'],
    ['10.0.0.0/8', 'http://11.0.0.1'],
    ['10.0.0.0/99', 'http://10.0.0.1'],
    ['10.0.0.0/8', 'https://ten.example.com'],
    ['fd00::/8', 'http://10.0.0.1'],
    ['[fd00::1]:8080', 'http://[fd00::1]'],
    ['path/8', 'https://path'],
  ])('%s does not name %s', (noProxy, url) => {
    expect(bypasses(new URL(url), noProxy)).toBe(false)
  })
})
