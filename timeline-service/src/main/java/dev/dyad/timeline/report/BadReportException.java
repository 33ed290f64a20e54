package dev.dyad.timeline.report;

/** A report that cannot be taken; the message says what is wrong with it, for who sent it. */
final class BadReportException extends RuntimeException {
  BadReportException(String message) {
    super(message);
  }
}
