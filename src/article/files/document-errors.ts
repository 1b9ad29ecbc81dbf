/** A document that would take more memory than any real one. Read as the verdict `too-large`. */
export class DocumentTooLargeError extends Error {
  override readonly name = "DocumentTooLargeError";
}

/** A document that is what its first bytes say, and broken behind them. Read as `unsupported`. */
export class DamagedDocumentError extends Error {
  override readonly name = "DamagedDocumentError";
}
