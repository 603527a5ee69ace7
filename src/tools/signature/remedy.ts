/** What to do about a file whose signature is not its publisher's. */
export const signatureRemedy =
  'Do not use this file: get it from the vendor, and report the mirror or proxy that it came from.'
