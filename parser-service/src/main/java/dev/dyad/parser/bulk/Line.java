package dev.dyad.parser.bulk;

/**
 * A line of an upload.
 *
 * @param number its number, from 1
 * @param content its bytes, without the line's end
 * @param isWhole false if it was longer than a line may be, and the rest was left out
 */
@SuppressWarnings("ArrayRecordComponent")
record Line(int number, byte[] content, boolean isWhole) {}
