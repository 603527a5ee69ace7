const module = `import dns from 'node:dns'
dns.lookup = (name, ...rest) => rest.at(-1)(Object.assign(new Error('getaddrinfo ENOTFOUND ' + name), { code: 'ENOTFOUND' }))`

/** NODE_OPTIONS that make each look-up of a host name fail, so that no test asks the machine's resolver for AWS's names. */
export const noNames = `--import=data:text/javascript,${encodeURIComponent(module)}`
