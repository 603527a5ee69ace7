/** Credentials in the shape of AWS's SDKs. */
export interface AwsCredentials {
  accessKeyId: string
  secretAccessKey: string
  sessionToken?: string
  expiration?: Date
}

/**
 * Credentials as `credential_process` prints them.
 *
 * Format: https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
 */
export interface ProcessCredentials {
  Version: 1
  AccessKeyId: string
  SecretAccessKey: string
  SessionToken: string
  /** ISO 8601. */
  Expiration: string
}

/** Converts to the shape of the SDKs. */
export function toAwsCredentials(credentials: ProcessCredentials): Required<AwsCredentials> {
  return {
    accessKeyId: credentials.AccessKeyId,
    secretAccessKey: credentials.SecretAccessKey,
    sessionToken: credentials.SessionToken,
    expiration: new Date(credentials.Expiration),
  }
}

/** Converts to what `credential_process` prints. */
export function toProcessCredentials(credentials: Required<AwsCredentials>): ProcessCredentials {
  return {
    Version: 1,
    AccessKeyId: credentials.accessKeyId,
    SecretAccessKey: credentials.secretAccessKey,
    SessionToken: credentials.sessionToken,
    Expiration: credentials.expiration.toISOString(),
  }
}
