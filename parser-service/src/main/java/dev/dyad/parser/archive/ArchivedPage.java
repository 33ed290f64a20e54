package dev.dyad.parser.archive;

/**
 * A page of an archive, in the form in which the bulk intake takes an article.
 *
 * @param html the page
 * @param source where it stood on the web
 */
record ArchivedPage(String html, String source) {}
